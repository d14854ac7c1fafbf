package check

import (
	"net/mail"
	"net/url"
	"strings"

	"sitegen/internal/markup"
)

// validMail tells whether what follows mailto: has an address, or leaves it to the reader and says something else.
func validMail(rest string) bool {
	to, query, _ := strings.Cut(rest, "?")
	if to == "" {
		return query != ""
	}
	for one := range strings.SplitSeq(to, ",") {
		plain, err := url.PathUnescape(one)
		if err != nil {
			return false
		}
		a, err := mail.ParseAddress(plain)
		if err != nil || a.Address != plain || !strings.Contains(plain[strings.LastIndexByte(plain, '@')+1:], ".") {
			return false
		}
	}
	return true
}

// textLink tells whether a link without address comes from the page's text: why it has none was said when the page was
// made.
func (o *Output) textLink(n *markup.Node) bool {
	text := strings.Join(strings.Fields(n.Text()), " ")
	doc := o.Page.Document()
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		for _, l := range b.Links {
			inner := b.Text[l.Start:l.End]
			if strings.Contains(inner, "\uFFFC") || inner == "" || strings.Join(strings.Fields(inner), " ") == text || strings.ContainsAny(inner, "&\\") {
				return true
			}
		}
	}
	return false
}

// textPicture tells whether a picture without address comes from the page's text.
func (o *Output) textPicture(n *markup.Node) bool {
	if n.Data != "img" {
		return false
	}
	for _, l := range o.Page.Document().Links {
		if l.Image {
			return true
		}
	}
	return false
}
