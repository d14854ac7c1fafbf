package check

import (
	"strings"

	"golang.org/x/net/html/atom"

	"sitegen/internal/markup"
)

func hasHeader(n *markup.Node) bool {
	for c := n.After(n); c != nil; c = c.After(n) {
		if c.Atom == atom.Th && firstText(c) != "" {
			return true
		}
	}
	return false
}

// firstText is the first text within an element that is not blank.
func firstText(n *markup.Node) string {
	for c := n.After(n); c != nil; c = c.After(n) {
		if c.Kind == markup.Text {
			if s := strings.TrimSpace(c.Data); s != "" {
				return s
			}
		}
	}
	return ""
}

// toUntitled tells whether a link leads to a page that lacks its title, as was reported there.
func (o *Output) toUntitled(link *markup.Node) bool {
	to := o.Site.shared.pages()[o.Site.target(o.Page, link.Attr("href")).path]
	return to != nil && to.Meta.Title == ""
}
