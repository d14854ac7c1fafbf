package markup

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// Attr is the value of an attribute, or "".
func (n *Node) Attr(key string) string {
	for i := range n.Attrs {
		if n.Attrs[i].Key == key {
			return n.Attrs[i].Value
		}
	}
	return ""
}

// Has tells whether an element has an attribute.
func (n *Node) Has(key string) bool {
	for i := range n.Attrs {
		if n.Attrs[i].Key == key {
			return true
		}
	}
	return false
}

// After is the node that follows n within top in the order of the page, n's own children first; nil at the end. A walk
// begins with n == top.
func (n *Node) After(top *Node) *Node {
	if n.First != nil {
		return n.First
	}
	return n.Past(top)
}

// Past is like After, but leaves out what is in n.
func (n *Node) Past(top *Node) *Node {
	for ; n != top && n != nil; n = n.Parent {
		if n.Next != nil {
			return n.Next
		}
	}
	return nil
}

// Text is the text in an element as it stands, its elements' included.
func (n *Node) Text() string {
	if c := n.First; c != nil && c.Next == nil && c.Kind == Text {
		return c.Data
	}
	var b strings.Builder
	n.AddText(&b)
	return b.String()
}

// AddText writes the text of a node.
func (n *Node) AddText(b *strings.Builder) {
	for c := n; c != nil; c = c.After(n) {
		if c.Kind == Text {
			b.WriteString(c.Data)
		}
	}
}

// Label is what a program that reads pages aloud calls a link or a button, as far as its attributes and its content say
// it (Accessible Name and Description Computation).
func (n *Node) Label() string {
	if label := strings.TrimSpace(n.Attr("aria-label")); label != "" {
		return label
	}
	if by := n.Attr("aria-labelledby"); by != "" {
		return by
	}
	if label := n.Content(); label != "" {
		return label
	}
	return strings.TrimSpace(n.Attr("title"))
}

// Content is what is read aloud of that which is in an element.
func (n *Node) Content() string {
	if c := n.First; c != nil && c.Next == nil && c.Kind == Text {
		return strings.TrimSpace(c.Data)
	}
	var b strings.Builder
	for c := n.After(n); c != nil; {
		next := (*Node).After
		switch label := ""; {
		case c.Kind == Text:
			b.WriteString(c.Data)
		case c.Attr("aria-hidden") == "true":
			next = (*Node).Past
		default:
			if label = c.Attr("aria-label"); label != "" {
				b.WriteString(label)
				next = (*Node).Past
			} else if c.Atom == atom.Img {
				b.WriteString(c.Attr("alt"))
			}
		}
		c = next(c, n)
	}
	return strings.TrimSpace(b.String())
}
