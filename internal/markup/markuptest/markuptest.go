// Package markuptest compares what package markup reads with what package golang.org/x/net/html reads.
//
// In: a page. Out: the first difference of the trees, "" when there is none.
package markuptest

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"sitegen/internal/markup"
)

// Difference compares the trees of a page, but for white space between elements and for elements that nobody wrote, which
// the standard's algorithm adds.
func Difference(page []byte) string {
	parsed, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return err.Error()
	}
	want, got := standard(parsed, page), ours(markup.Read(page))
	for i := 0; i < len(want) || i < len(got); i++ {
		w, g := "the end", "the end"
		if i < len(want) {
			w = want[i]
		}
		if i < len(got) {
			g = got[i]
		}
		if w != g {
			return fmt.Sprintf("after %q\n got %s\nwant %s", want[max(0, i-3):min(i, len(want))], g, w)
		}
	}
	return ""
}

// implied are the elements that the standard's algorithm adds.
var implied = []string{"head", "body", "tbody", "colgroup"}

func standard(doc *html.Node, page []byte) (out []string) {
	written := func(n *html.Node) bool {
		return !slices.Contains(implied, n.Data) || bytes.Contains(bytes.ToLower(page), []byte("<"+n.Data))
	}
	around := func(n *html.Node) string {
		for n = n.Parent; n.Type == html.ElementNode; n = n.Parent {
			if written(n) {
				return strings.ToLower(n.Data)
			}
		}
		return ""
	}
	for n := range doc.Descendants() {
		switch {
		case n.Type == html.TextNode:
			out = text(out, around(n), n.Data)
		case n.Type == html.ElementNode && written(n):
			var attrs []string
			for _, a := range n.Attr {
				attrs = append(attrs, fmt.Sprintf("%s=%q", strings.ToLower(a.Key), a.Val))
			}
			out = append(out, element(around(n), strings.ToLower(n.Data), attrs))
		}
	}
	return out
}

func ours(doc *markup.Document) (out []string) {
	for n := doc.Root.After(doc.Root); n != nil; n = n.After(doc.Root) {
		if n.Kind == markup.Text {
			out = text(out, n.Parent.Data, n.Data)
			continue
		}
		var attrs []string
		for _, a := range n.Attrs {
			attrs = append(attrs, fmt.Sprintf("%s=%q", a.Key, a.Value))
		}
		out = append(out, element(n.Parent.Data, n.Data, attrs))
	}
	return out
}

func element(parent, name string, attrs []string) string {
	slices.Sort(attrs)
	return parent + " > " + strings.Join(append([]string{name}, attrs...), " ")
}

// text adds a text, to that before it if they are neighbours: a comment may lie between them.
func text(out []string, parent, s string) []string {
	s = strings.Join(strings.Fields(s), " ")
	if s == "" {
		return out
	}
	begin := parent + " > \""
	if n := len(out); n > 0 && strings.HasPrefix(out[n-1], begin) {
		out[n-1] += s
		return out
	}
	return append(out, begin+s)
}
