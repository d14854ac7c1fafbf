package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
)

const (
	errorLevel   = diag.Error
	warningLevel = diag.Warning
)

// BlockKind tells what a block of text is.
type BlockKind int

// The kinds of Block.
const (
	Paragraph BlockKind = iota
	HeadingText
	Cell
	Term
)

// Block is the running text of one heading, paragraph, list item or table cell, flattened: emphasis and links gone, a
// fact, picture or code span replaced by Object, a line break by a space. It is what checks of the prose read.
type Block struct {
	Kind  BlockKind
	Level int // of a heading
	Text  string
	marks []mark
}

// Object stands for what is no prose: a fact, a picture, code.
const Object = '\uFFFC'

// mark says that the text from at on comes from the file's offset src on.
type mark struct{ at, src int }

// Source returns the offset in the file of a byte offset in Text.
func (b *Block) Source(i int) int {
	src := 0
	for _, m := range b.marks {
		if m.at > i {
			break
		}
		src = m.src + i - m.at
	}
	return src
}

// blocks walks the tree once for headings and the running text.
func (b *builder) blocks(root ast.Node) {
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering || n.Type() != ast.TypeBlock {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			b.addBlock(n, HeadingText, n.Level)
			b.addHeading(n)
			return ast.WalkSkipChildren, nil
		case *ast.Paragraph, *ast.TextBlock:
			b.addBlock(n, Paragraph, 0)
			return ast.WalkSkipChildren, nil
		case *extast.TableCell:
			b.addBlock(n, Cell, 0)
			return ast.WalkSkipChildren, nil
		case *extast.DefinitionTerm:
			b.addBlock(n, Term, 0)
			return ast.WalkSkipChildren, nil
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock:
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
}

func (b *builder) addBlock(n ast.Node, kind BlockKind, level int) {
	blk := Block{Kind: kind, Level: level}
	var s strings.Builder
	b.flatten(n, &s, &blk)
	blk.Text = s.String()
	if blk.Text != "" {
		b.doc.Blocks = append(b.doc.Blocks, blk)
	}
}

func (b *builder) flatten(n ast.Node, s *strings.Builder, blk *Block) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			blk.marks = append(blk.marks, mark{s.Len(), c.Segment.Start + b.body})
			s.Write(c.Segment.Value(b.source))
			if c.SoftLineBreak() || c.HardLineBreak() {
				blk.marks = append(blk.marks, mark{s.Len(), c.Segment.Stop + b.body})
				s.WriteByte(' ')
			}
		case *factNode, *ast.CodeSpan, *ast.Image, *ast.AutoLink, *ast.RawHTML, *extast.FootnoteLink:
			blk.marks = append(blk.marks, mark{s.Len(), offsetOf(c) + b.body})
			s.WriteRune(Object)
		default:
			b.flatten(c, s, blk)
		}
	}
}

// addHeading records a heading with the id that its author wrote; the others are numbered later, because an explicit
// id wins over a derived one wherever it stands.
func (b *builder) addHeading(n *ast.Heading) {
	h := Heading{Level: n.Level, Spans: b.inlineSpans(n), Offset: offsetOf(n) + b.body}
	if v, ok := n.AttributeString("id"); ok {
		if id, ok := v.([]byte); ok && len(id) > 0 {
			h.ID, h.Explicit = string(id), true
		}
	}
	if h.Explicit {
		if b.ids == nil {
			b.ids = map[string]bool{}
		}
		if b.ids[h.ID] {
			b.report("duplicate-id", errorLevel, offsetOf(n), 1, "two headings have the id “"+h.ID+"”",
				"give each heading its own {#id}")
		}
		b.ids[h.ID] = true
	}
	b.doc.Headings = append(b.doc.Headings, h)
}

// number gives an id to each heading without an explicit one: its letters, or “section”, with a number if taken.
func (b *builder) number() {
	if b.ids == nil {
		b.ids = map[string]bool{}
	}
	for i := range b.doc.Headings {
		h := &b.doc.Headings[i]
		if h.Explicit {
			continue
		}
		var s strings.Builder
		for _, p := range h.Spans {
			s.WriteString(p.Text)
			s.WriteByte(' ')
		}
		base := lang.Slug(s.String())
		if base == "" {
			base = "section"
		}
		h.ID = base
		for n := 2; b.ids[h.ID]; n++ {
			h.ID = base + "-" + itoa(n)
		}
		b.ids[h.ID] = true
	}
}

// inlineSpans returns the plain text of a node's children, entities and escapes resolved.
func (b *builder) inlineSpans(n ast.Node) []Span {
	var out []Span
	add := func(s string) {
		if k := len(out); k > 0 && out[k-1].Fact == nil {
			out[k-1].Text += s
		} else {
			out = append(out, Span{Text: s})
		}
	}
	var walk func(ast.Node)
	walk = func(n ast.Node) {
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			switch c := c.(type) {
			case *ast.Text:
				add(unescape(c.Segment.Value(b.source)))
				if c.SoftLineBreak() || c.HardLineBreak() {
					add(" ")
				}
			case *factNode:
				// Problems are reported when the node itself is printed.
				if c.stop > 0 {
					quiet := &builder{doc: &Document{}, source: b.source, body: b.body}
					if ref, ok := quiet.ref(c.start, c.stop, string(b.source[c.start:c.stop])); ok {
						out = append(out, Span{Fact: &ref})
					}
				}
			case *ast.CodeSpan:
				for t := c.FirstChild(); t != nil; t = t.NextSibling() {
					if t, ok := t.(*ast.Text); ok {
						add(string(t.Segment.Value(b.source)))
					}
				}
			case *ast.AutoLink:
				add(string(c.Label(b.source)))
			default:
				walk(c)
			}
		}
	}
	walk(n)
	return out
}
