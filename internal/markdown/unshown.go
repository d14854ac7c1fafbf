package markdown

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/yuin/goldmark/ast"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// What a store does not show of a text, its owner edits all the same. So facts, filters and components are read there, too;
// what depends on the store's values is only looked at in what is shown.

// namesOf are the facts of a tree that are no tags, and the links and pictures whose addresses or titles hold facts.
func (b *builder) namesOf(root ast.Node) (names []ast.Node) {
	held := func(n ast.Node, texts ...[]byte) {
		if slices.ContainsFunc(texts, func(s []byte) bool { return bytes.Contains(s, []byte("{{")) }) {
			names = append(names, n)
		}
	}
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *factNode:
			if _, tag := b.tagAt(n); !tag {
				names = append(names, n)
			}
		case *ast.Link:
			held(n, n.Destination, n.Title)
		case *ast.Image:
			held(n, n.Destination, n.Title)
		}
		return ast.WalkContinue, nil
	})
	return names
}

// readUnshown adds the facts of what is not shown to a document, and what is wrong with how they are written.
func (l *leaver) readUnshown(d, shown *Document) {
	apart := &Document{File: d.File, Source: d.Source, body: d.body}
	apart.places.Store(d.places.Load())
	b := &builder{doc: apart, source: l.source, masked: l.masked, body: d.body}
	for _, n := range l.names {
		if l.isHidden(offsetOf(n)) {
			b.readName(n)
		}
	}
	for _, f := range apart.Findings { // what a link that is shown refers to was told
		if !slices.ContainsFunc(shown.Findings, func(o diag.Finding) bool { return o.Pos == f.Pos && o.Rule == f.Rule }) {
			shown.Findings = append(shown.Findings, f)
		}
	}
	for _, ref := range apart.Facts {
		_, known := slices.BinarySearchFunc(shown.Facts, ref.Offset, func(o *Ref, at int) int { return cmp.Compare(o.Offset, at) })
		if !known && !slices.ContainsFunc(shown.Unshown, func(o *Ref) bool { return o.Offset == ref.Offset }) {
			shown.Unshown = append(shown.Unshown, ref)
		}
	}
}

// readName reads a fact, or those of a link or a picture.
func (b *builder) readName(n ast.Node) {
	switch n := n.(type) {
	case *factNode:
		if n.stop < 0 {
			b.report(n.start, 2, say.BadFactUnclosedLine{})
			return
		}
		ref := b.ref(b.source[n.start+2:n.stop-2], n.start)
		switch {
		case ref == nil || !ref.isComponent():
		case b.standsAlone(n):
			ref.Component = ref.Expr.Path
		default:
			b.report(n.start, ref.Length, say.MisplacedComponent{Name: shorten(ref.Expr.Path)})
			b.doc.Facts = b.doc.Facts[:len(b.doc.Facts)-1]
		}
	case *ast.Link:
		b.readAddress(n, n.Destination, n.Title, n.Reference != nil)
	case *ast.Image:
		b.readAddress(n, n.Destination, n.Title, n.Reference != nil)
	}
}

// readAddress reads the facts of an address and a title.
func (b *builder) readAddress(n ast.Node, address, title []byte, reference bool) {
	for _, text := range [][]byte{address, title} {
		if offset, raw, found := b.sourceOf(text, max(0, offsetOf(n)), reference); found && bytes.Contains(raw, []byte("{{")) {
			b.spans(string(raw), offset, true)
		}
	}
}

// standsAlone tells whether nothing but components and tags is around a component, up to the nearest tags or the ends of its
// paragraph.
func (b *builder) standsAlone(n *factNode) bool {
	switch n.Parent().(type) {
	case *ast.Paragraph, *ast.TextBlock:
	default:
		return false
	}
	alone := func(next func(ast.Node) ast.Node) bool {
		for c := next(n); c != nil; c = next(c) {
			switch c := c.(type) {
			case *factNode:
				if _, tag := b.tagAt(c); tag {
					return true
				}
				if _, e, err := b.exprs.parse(b.source[c.start+2 : max(c.start+2, c.stop-2)]); err != nil || !(&Ref{Expr: e}).isComponent() {
					return false
				}
			case *ast.Text:
				if len(bytes.TrimSpace(c.Segment.Value(b.source))) > 0 {
					return false
				}
			default:
				return false
			}
		}
		return true
	}
	return alone(ast.Node.PreviousSibling) && alone(ast.Node.NextSibling)
}
