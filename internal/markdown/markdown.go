// Package markdown turns the text of one content file into a Document.
//
// In: the bytes of one file and where its body begins. Out: a Document with its headings, links, facts and components
// (each with its place in the file), the findings that this one file alone gives, and its HTML with holes. What depends
// on other files (the value of a fact, the address of a page, the id of a heading that its translation names) is a hole
// that an Env fills when the page is rendered, so a Document depends on nothing but its own bytes and can be memoised
// by them.
//
// The dialect is CommonMark with tables, strikethrough, task lists, footnotes, definition lists, heading attributes,
// facts ({{ store.name }}), components ({{ contact }} alone on its line) and admonitions (> [!NOTE]). Raw HTML is off.
// Everything is recognised on the parsed tree, never in the source text: places stay true, code stays literal and no
// value can inject markup.
package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"sitegen/internal/diag"
)

// Parser parses content files. It is safe for use by many goroutines at once.
type Parser struct {
	parser parser.Parser
	minify func([]byte) []byte
}

// New returns a Parser. minify shortens a fragment of HTML without changing what is seen; nil leaves it as it is.
func New(minify func([]byte) []byte) *Parser {
	blocks := append(parser.DefaultBlockParsers(),
		util.Prioritized(extension.NewFootnoteBlockParser(), 999),
		util.Prioritized(extension.NewDefinitionListParser(), 101),
		util.Prioritized(extension.NewDefinitionDescriptionParser(), 102),
	)
	inlines := append(parser.DefaultInlineParsers(),
		util.Prioritized(factParser{}, 50),
		util.Prioritized(extension.NewStrikethroughParser(), 500),
		util.Prioritized(extension.NewTaskCheckBoxParser(), 0),
		util.Prioritized(extension.NewFootnoteParser(), 101),
	)
	paragraphs := append(parser.DefaultParagraphTransformers(),
		util.Prioritized(extension.NewTableParagraphTransformer(), 200),
	)
	return &Parser{
		parser: parser.NewParser(
			parser.WithBlockParsers(blocks...),
			parser.WithInlineParsers(inlines...),
			parser.WithParagraphTransformers(paragraphs...),
			parser.WithASTTransformers(util.Prioritized(extension.NewFootnoteASTTransformer(), 999)),
			parser.WithAttribute(),
			parser.WithEscapedSpace(),
		),
		minify: minify,
	}
}

// Parse parses the body of a content file. src is the whole file; the body begins at the byte offset body, so that every
// place is that of the file as the owner sees it. src must be valid UTF-8. It is not kept, except through the
// Document's Source.
func (p *Parser) Parse(file string, src []byte, body int) *Document {
	d := &Document{File: file, Source: src, body: body}
	if f, bad := tooMuch(file, src, body); bad {
		d.Findings = append(d.Findings, f)
		return d
	}
	// Facts in link destinations hold spaces, which end a destination in CommonMark. The parser sees a copy with the
	// spaces of those facts masked, of the same length, so all offsets stay those of the source.
	masked := maskDestinations(src[body:])
	root := p.parser.Parse(text.NewReader(masked))
	b := &builder{doc: d, source: src[body:], body: body}
	b.blocks(root)
	b.number()
	b.print(root)
	html := b.out.Bytes()
	if p.minify != nil {
		html = p.minify(html)
	}
	d.parts = split(bytes.Clone(html), b.holes)
	return d
}

// builder makes a Document from a parsed tree.
type builder struct {
	doc    *Document
	source []byte // the body
	body   int    // offset of the body in the file
	out    buffer
	holes  []Hole
	ids    map[string]bool
	// heading is the index of the next heading that print reaches.
	heading int
	// labels are the header cells of the table being printed.
	labels []label
	column int
	tight  []bool
}

// report adds a finding at a byte offset of the body.
func (b *builder) report(rule string, s diag.Severity, offset, length int, message, hint string) {
	pos := b.doc.At(offset + b.body)
	pos.Length = length
	b.doc.Findings = append(b.doc.Findings, diag.Finding{Rule: rule, Severity: s, Pos: pos, Message: message, Hint: hint})
}

// buffer is a bytes.Buffer that goldmark's escaping writer accepts.
type buffer struct{ bytes.Buffer }

func (b *buffer) Available() int { return b.Buffer.Available() }
func (b *buffer) Buffered() int  { return 0 }
func (b *buffer) Flush() error   { return nil }

// offsetOf returns where a node begins in the body, from its first piece of text when the node itself does not know.
func offsetOf(n ast.Node) int {
	if p := n.Pos(); p >= 0 {
		return p
	}
	if t, ok := n.(*ast.Text); ok {
		return t.Segment.Start
	}
	if n.Type() == ast.TypeBlock && n.Lines() != nil && n.Lines().Len() > 0 {
		return n.Lines().At(0).Start
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if o := offsetOf(c); o >= 0 {
			return o
		}
	}
	if p := n.Parent(); p != nil {
		return max(0, p.Pos())
	}
	return 0
}
