// Package markup reads a finished page in one pass into a light tree.
//
// In: the bytes of a page. Out: its elements and texts in their order, and the elements that are not closed where they were
// opened. The tokens are those of package golang.org/x/net/html. What they mean is told by a few tables: which elements have
// no end, which ends may be left out, and what they are then ended by (HTML §13.1.2). That is all a page without faults
// needs, and of such pages the tree is that of the standard, without the elements that nobody wrote. Of other pages it is
// some tree, made in linear time and not deeper than maxDepth.
//
// Comments are left out.
package markup

import "golang.org/x/net/html/atom"

// Document is a page that was read.
type Document struct {
	Root    *Node // the page itself: its child is the element html
	Doctype bool
	Faults  []Fault // each once
}

// Kind is what a node is.
type Kind uint8

// The kinds of nodes.
const (
	Page Kind = iota
	Element
	Text
)

// Node is an element or a text of a page.
type Node struct {
	Kind  Kind
	Atom  atom.Atom // of an element's name; 0 when it has none
	Data  string    // the name of an element in lower case, or the text
	Attrs []Attr

	Parent, First, Next *Node
	last                *Node // child
}

// Attr is an attribute: its name in lower case, and its value.
type Attr struct{ Key, Value string }

// Fault is an element that is not closed where it was opened, or closed without being open.
type Fault struct {
	Name  string
	Stray bool
	By    string // what ended the element before its end came
}

// add puts a node behind the children of n.
func (n *Node) add(c *Node) {
	c.Parent = n
	if n.last == nil {
		n.First = c
	} else {
		n.last.Next = c
	}
	n.last = c
}
