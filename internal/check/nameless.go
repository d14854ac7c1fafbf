package check

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

func hasHeader(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Th && firstText(c) != "" || hasHeader(c) {
			return true
		}
	}
	return false
}

// firstText is the first text within an element that is not blank.
func firstText(n *html.Node) string {
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			if s := strings.TrimSpace(d.Data); s != "" {
				return s
			}
		}
	}
	return ""
}

// toUntitled tells whether a link leads to a page that lacks its title, as was reported there.
func (o *Output) toUntitled(link *html.Node) bool {
	to := o.Site.shared.pages()[o.Site.target(o.Page, attr(link, "href")).path]
	return to != nil && to.Meta.Title == ""
}
