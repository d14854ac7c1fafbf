package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"sitegen/internal/typeset"
)

// A paragraph that is wholly in the language of the other direction has that direction, and so has a list all of whose
// items are; what stands in a frame of the page's direction (a cell, the item of another list, a heading) is isolated.

// noteForeign notes a block all of whose letters are of the other direction.
func (b *builder) noteForeign(block ast.Node, text []byte) {
	s := &b.setting
	if b.behindMarker(block) > 0 {
		_, text, _ = bytes.Cut(text, []byte("]"))
	}
	kind := b.foreignness(text)
	if kind == typeset.Native {
		return
	}
	if s.foreign == nil {
		s.foreign = map[ast.Node]typeset.Foreignness{}
	}
	s.foreign[block] = kind
}

// foreignness tells how much of a text is in the other direction. An address counts as a word of the text around it; alone, it
// makes no sentence.
func (b *builder) foreignness(text []byte) typeset.Foreignness {
	style := &b.setting.style
	if !mayHoldAddress(text, b.addresses) {
		return style.Foreign(text)
	}
	kind := style.Foreign(replaceAddresses(text, b.setting.foreignWord()))
	if kind == typeset.Sentence && style.Foreign(replaceAddresses(text, " ")) == typeset.Native {
		return typeset.Words
	}
	return kind
}

// foreignWord is a word of the other direction, for which an address can stand.
func (s *setting) foreignWord() string {
	if s.style.RTL {
		return "a"
	}
	return "و"
}

// replaceAddresses returns a text with another instead of each bare address.
func replaceAddresses(text []byte, by string) (out []byte) {
	for {
		start, stop, kind := nextAddress(text)
		if kind == noAddress {
			return append(out, text...)
		}
		out = append(append(out, text[:start]...), by...)
		text = text[stop:]
	}
}

// turn notes what has the other direction.
func (b *builder) turn(root ast.Node) {
	s := &b.setting
	if len(s.foreign) == 0 {
		return
	}
	s.turned, s.within = map[ast.Node]bool{}, map[ast.Node]bool{}
	b.findForeignLists(root)
	b.turnBelow(root, false)
}

// turnBelow turns the foreign lists and paragraphs below a node, but for lists in turned lists.
func (b *builder) turnBelow(n ast.Node, within bool) {
	s := &b.setting
	for c := n.FirstChild(); c != nil && c.Type() == ast.TypeBlock; c = c.NextSibling() {
		inside := within
		switch c.(type) {
		case *ast.List:
			s.turned[c] = s.turned[c] && !within
			inside = within || s.turned[c]
		case *ast.Paragraph:
			s.turned[c] = !within && s.foreign[c] == typeset.Sentence && !framed(c)
			inside = within || s.turned[c]
		}
		s.within[c] = inside
		b.turnBelow(c, inside)
	}
}

// framed tells whether a paragraph stands in an item, a footnote or a definition, which begin where the page does.
func framed(n ast.Node) bool {
	switch n.Parent().(type) {
	case *ast.ListItem, *extast.Footnote, *extast.DefinitionDescription:
		return true
	}
	return false
}

// findForeignLists notes the lists below a node that are foreign. It returns whether all texts below it are, and whether
// one of them is a sentence.
func (b *builder) findForeignLists(n ast.Node) (all, sentence bool) {
	s := &b.setting
	if kind := s.foreign[n]; kind != typeset.Native {
		return true, kind == typeset.Sentence
	}
	if n.FirstChild() == nil || n.FirstChild().Type() == ast.TypeInline {
		return false, false
	}
	all = true
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		one, is := b.findForeignLists(c)
		all, sentence = all && one, sentence || is
	}
	if _, ok := n.(*ast.List); ok && all && sentence {
		s.turned[n] = true
	}
	return all, sentence
}

// direction is what the tag of a block says of its direction.
func (b *builder) direction(n ast.Node) string {
	if !b.setting.turned[n] {
		return ""
	}
	return b.setting.style.ForeignTag()
}
