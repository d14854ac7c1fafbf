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

// validPhone tells whether what follows tel: is a number that can be dialled anywhere, or a short or unified number that
// has no other form: 937, 19999, 920012345, 8001234567.
func validPhone(rest string) bool {
	number, _, _ := strings.Cut(unescaped(rest), ";")
	digits := 0
	for i := 0; i < len(number); i++ {
		switch c := number[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '+' && i == 0, c == '-', c == '.', c == '(', c == ')':
		default:
			return false
		}
	}
	if strings.HasPrefix(number, "+") {
		return digits >= 7 && digits <= 15 && number[1] != '0'
	}
	plain := strings.NewReplacer("-", "", ".", "", "(", "", ")", "").Replace(number)
	return digits >= 3 && digits <= 6 && number[0] != '0' || strings.HasPrefix(plain, "9200") && digits == 9 || strings.HasPrefix(plain, "800") && digits >= 9
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
