package markdown

import (
	"slices"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// prose is the running text of the blocks of one document, and where each lies in it.
type prose struct {
	text   []byte
	marks  []mark
	links  []Stretch
	ends   []proseEnd // of each block
	blocks []Block
	deep   ast.Node // the first that lies too deep

	items, rows int32 // counted so far
	item        int32 // that the walk stands in
}

type proseEnd struct{ text, marks, links int }

// addBlocks walks the tree once for headings and the running text. It returns the first node that lies too deep, or nil.
func (b *builder) addBlocks(root ast.Node) (deep ast.Node) {
	p := &b.prose
	p.text, p.marks, p.links, p.ends, p.blocks = p.text[:0], p.marks[:0], p.links[:0], p.ends[:0], p.blocks[:0]
	p.deep, p.items, p.rows, p.item = nil, 0, 0, 0
	b.walkBlocks(root, 0)
	if p.deep != nil {
		return p.deep
	}
	// One string and one list for all blocks cost less than one each.
	text, marks, links, blocks := string(p.text), slices.Clone(p.marks), slices.Clone(p.links), slices.Clone(p.blocks)
	start := proseEnd{}
	for i, end := range p.ends {
		blocks[i].Text = text[start.text:end.text]
		blocks[i].marks = marks[start.marks:end.marks:end.marks]
		blocks[i].Links = links[start.links:end.links:end.links]
		start = end
	}
	b.doc.Blocks = blocks
	return nil
}

func (b *builder) walkBlocks(parent ast.Node, depth int) {
	if depth > maxDepth {
		b.prose.deep = parent
	}
	for n := parent.FirstChild(); n != nil && b.prose.deep == nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			b.addBlock(n, HeadingText, n.Level, depth)
			if b.prose.deep == nil {
				b.addHeading(n)
			}
		case *ast.Paragraph, *ast.TextBlock:
			b.addBlock(n, Paragraph, 0, depth)
		case *extast.TableCell:
			b.addBlock(n, Cell, 0, depth)
		case *extast.DefinitionTerm:
			b.addBlock(n, Term, 0, depth)
		case *ast.ListItem:
			outer := b.prose.item
			b.prose.items++
			b.prose.item = b.prose.items
			b.walkBlocks(n, depth+1)
			b.prose.item = outer
		case *extast.TableHeader, *extast.TableRow:
			b.prose.rows++
			b.walkBlocks(n, depth+1)
		case *ast.LinkReferenceDefinition:
			b.references.defined = append(b.references.defined, n)
		case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock:
		default:
			b.walkBlocks(n, depth+1)
		}
	}
}

// addBlock adds the running text of a block; a block without any is none.
func (b *builder) addBlock(n ast.Node, kind BlockKind, level, depth int) {
	start := len(b.prose.text)
	b.flatten(n, start, depth)
	if len(b.prose.text) == start {
		return
	}
	b.prose.ends = append(b.prose.ends, proseEnd{len(b.prose.text), len(b.prose.marks), len(b.prose.links)})
	block := Block{Kind: kind, Level: level, Item: b.prose.item}
	if kind == Cell {
		block.Row = b.prose.rows
	}
	b.prose.blocks = append(b.prose.blocks, block)
	if b.setting.on && !b.setting.style.Idle(b.prose.text[start:]) {
		b.setting.blocks = append(b.setting.blocks, n)
		b.noteForeign(n, b.prose.text[start:])
	}
}

// flatten appends the running text below a node to that of the block which begins at start.
func (b *builder) flatten(n ast.Node, start, depth int) {
	p := &b.prose
	if depth > maxDepth {
		p.deep = n
		return
	}
	from := func(offset int) { p.marks = append(p.marks, mark{len(p.text) - start, b.origin(offset)}) }
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			for at := c.Segment.Start; at < c.Segment.Stop; {
				end := b.unbroken(at, c.Segment.Stop)
				from(at)
				p.text = append(p.text, b.source[at:end]...)
				at = end
			}
			if c.SoftLineBreak() || c.HardLineBreak() {
				from(c.Segment.Stop)
				p.text = append(p.text, ' ')
			}
		case *factNode, *ast.CodeSpan, *ast.Image, *ast.AutoLink, *ast.RawHTML, *extast.FootnoteLink:
			from(offsetOf(c))
			p.text = append(p.text, string(Object)...)
		case *ast.Link:
			at := len(p.text)
			b.flatten(c, start, depth+1)
			p.links = append(p.links, Stretch{at - start, len(p.text) - start})
		default:
			b.flatten(c, start, depth+1)
		}
	}
}

// unbroken is how far the source is one piece of the file from a place on.
func (b *builder) unbroken(at, end int) int {
	if b.left == nil {
		return end
	}
	return b.left.pieces.next(at, end)
}

// inlineSpans returns the plain text of a node's children, entities and escapes resolved. Components are left out: they
// are reported where they are printed.
func (b *builder) inlineSpans(n ast.Node) []Span {
	s := spanBuilder{text: b.plain[:0]}
	b.addSpans(&s, n)
	s.flush()
	b.plain = s.text
	return s.spans
}

// spanBuilder collects text until a fact comes.
type spanBuilder struct {
	spans []Span
	text  []byte
}

func (s *spanBuilder) flush() {
	if len(s.text) > 0 {
		s.spans = append(s.spans, Span{Text: string(s.text)})
		s.text = s.text[:0]
	}
}

func (b *builder) addSpans(s *spanBuilder, n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			s.text = appendPlain(s.text, c.Segment.Value(b.source))
			if c.SoftLineBreak() || c.HardLineBreak() {
				s.text = append(s.text, ' ')
			}
		case *factNode:
			ref := b.resolve(c)
			switch {
			case c.stop < 0:
				s.text = append(s.text, "{{"...)
			case ref != nil && !ref.isComponent():
				s.flush()
				s.spans = append(s.spans, Span{Fact: ref})
			}
		case *ast.CodeSpan:
			for t := c.FirstChild(); t != nil; t = t.NextSibling() {
				if t, ok := t.(*ast.Text); ok {
					s.text = append(s.text, t.Segment.Value(b.source)...)
				}
			}
		case *ast.AutoLink:
			s.text = append(s.text, c.Label(b.source)...)
		default:
			b.addSpans(s, c)
		}
	}
}
