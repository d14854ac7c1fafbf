// Package markdown turns the text of one content file into a Document.
//
// In: the bytes of one file and where its body begins. Out: a Document with its headings, links, facts and components
// (each with its place in the file), the findings that this one file alone gives, and its HTML with holes. What depends
// on other files (the value of a fact, the address of a page, the id of a heading that its translation names) is a hole
// that an Env fills when the page is rendered, so a Document depends on nothing but its own bytes and the style of its
// language and can be memoised by them.
//
// The dialect is CommonMark with tables, strikethrough, task lists, footnotes, definition lists, heading attributes,
// facts ({{ store.name }}), components ({{ contact }} alone on its line) and admonitions (> [!NOTE]); lists may have the
// marks that people type and paste (• 1- أ- ✅), code has fences, and <br> ends a line. Other raw HTML is off.
// Everything is recognised on the parsed tree, never in the source text: places stay true, code stays literal and no
// value can inject markup.
package markdown

import (
	"bytes"
	"cmp"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/lang"
	"sitegen/internal/say"
	"sitegen/internal/typeset"
)

// Parser parses content files. It is safe for use by many goroutines at once.
type Parser struct {
	parser   parser.Parser
	minify   func([]byte) []byte
	builders sync.Pool // of *builder, for their buffers
}

// New returns a Parser. minify shortens a fragment of HTML without changing what is seen; nil leaves it as it is.
func New(minify func([]byte) []byte) *Parser {
	blocks := []util.PrioritizedValue{
		util.Prioritized(tagParser{}, 50),
		util.Prioritized(parser.NewSetextHeadingParser(), 100),
		util.Prioritized(parser.NewThematicBreakParser(), 200),
		util.Prioritized(foreignList{}, 240),
		util.Prioritized(foreignItem{}, 250),
		util.Prioritized(parser.NewListParser(), 300),
		util.Prioritized(parser.NewListItemParser(), 400),
		util.Prioritized(anyIndent{parser.NewATXHeadingParser(parser.WithHeadingAttribute())}, 600),
		util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
		util.Prioritized(parser.NewBlockquoteParser(), 800),
		util.Prioritized(notBreak{htmlParser{parser.NewHTMLBlockParser()}}, 900),
		util.Prioritized(extension.NewFootnoteBlockParser(), 999),
		util.Prioritized(anyIndent{parser.NewParagraphParser()}, 1000),
		util.Prioritized(extension.NewDefinitionListParser(), 101),
		util.Prioritized(extension.NewDefinitionDescriptionParser(), 102),
	}
	inlines := []util.PrioritizedValue{
		util.Prioritized(extension.NewTaskCheckBoxParser(), 0),
		util.Prioritized(factParser{}, 50),
		util.Prioritized(parser.NewCodeSpanParser(), 100),
		util.Prioritized(extension.NewFootnoteParser(), 101),
		util.Prioritized(parser.NewLinkParser(), 200),
		util.Prioritized(parser.NewAutoLinkParser(), 300),
		util.Prioritized(breakParser{}, 390),
		util.Prioritized(parser.NewRawHTMLParser(), 400),
		util.Prioritized(aroundFacts{parser.NewEmphasisParser()}, 500),
		util.Prioritized(aroundFacts{pairedTildes{extension.NewStrikethroughParser()}}, 500),
	}
	paragraphs := append(parser.DefaultParagraphTransformers(),
		util.Prioritized(extension.NewTableParagraphTransformer(), 200),
	)
	return &Parser{
		parser: parser.NewParser(
			parser.WithBlockParsers(blocks...),
			parser.WithInlineParsers(inlines...),
			parser.WithParagraphTransformers(paragraphs...),
			parser.WithASTTransformers(
				util.Prioritized(extension.NewTableASTTransformer(), 0),
				util.Prioritized(unusedFootnotes{}, 998),
				util.Prioritized(extension.NewFootnoteASTTransformer(), 999),
			),
			parser.WithAttribute(),
			parser.WithEscapedSpace(),
		),
		minify:   minify,
		builders: sync.Pool{New: func() any { return new(builder) }},
	}
}

// Parse parses the body of a content file. src is the whole file; the body begins at the byte offset body, so that every
// place is that of the file as the owner sees it. src must be valid UTF-8 and must not change afterwards: the Document
// keeps it. style is how text in the language of the file is set; with the zero Style it stays as it is. A text that cannot
// be parsed gives a Document without content and a finding that says why.
func (p *Parser) Parse(file string, src []byte, body int, style typeset.Style) *Document {
	return p.parse(file, src, body, nil, style, (*builder).print)
}

// ParseQuestions is Parse for a page of questions and answers, which open and close.
func (p *Parser) ParseQuestions(file string, src []byte, body int, style typeset.Style) *Document {
	return p.parse(file, src, body, nil, style, (*builder).printQuestions)
}

// ParseJoined is Parse, or ParseQuestions, of a text that was put together from several files: places are where its bytes
// come from.
func (p *Parser) ParseJoined(file string, src []byte, body int, places *diag.Places, questions bool, style typeset.Style) *Document {
	print := (*builder).print
	if questions {
		print = (*builder).printQuestions
	}
	return p.parse(file, src, body, places, style, print)
}

func (p *Parser) parse(file string, src []byte, body int, places *diag.Places, style typeset.Style, print func(*builder, ast.Node)) (d *Document) {
	if f := fault.Catch(func() { d = p.read(file, src, body, places, style, print) }); f != nil {
		problem := diag.New(diag.Pos{File: file}, say.InternalErrorReading{Cause: f.Error()})
		problem.Trace = f.Trace
		d = &Document{File: file, Source: src, body: body, Findings: []diag.Finding{problem}}
	}
	return d
}

func (p *Parser) read(file string, src []byte, body int, places *diag.Places, style typeset.Style, print func(*builder, ast.Node)) *Document {
	d := &Document{File: file, Source: src, body: body}
	if places != nil {
		d.places.Store(places)
	}
	if f, bad := tooMuch(d); bad {
		d.Findings = append(d.Findings, f)
		return d
	}
	if hasTags(src[body:]) {
		return p.readBranches(d, style, print)
	}
	return p.finish(d, style, print, nil)
}

// finish reads the text of a document, or what is left of it.
func (p *Parser) finish(d *Document, style typeset.Style, print func(*builder, ast.Node), left *remainder) *Document {
	b := p.builders.Get().(*builder)
	b.reset(d, style, left)
	b.masked = mask(b.masked[:0], b.source)
	lists := &b.lists
	if left == nil {
		lists.findLists(b.source)
	} else {
		lists = &left.lists
	}
	context := parser.NewContext()
	withLists(context, lists)
	root := p.parser.Parse(text.NewReader(b.masked), parser.WithContext(context))
	if left != nil {
		b.numberLists(root, left)
	}
	b.addUnusedFootnotes(context)
	if deep := b.addBlocks(root); deep != nil {
		at := b.origin(offsetOf(deep))
		return &Document{File: d.File, Source: d.Source, body: d.body, Findings: []diag.Finding{tooDeep(d, at)}}
	}
	b.numberHeadings()
	b.typeset(root)
	print(b, root)
	b.reportLost()
	slices.SortFunc(d.Facts, func(x, y *Ref) int { return cmp.Compare(x.Offset, y.Offset) })
	d.Headings, d.Links = slices.Clone(b.headings), slices.Clone(b.links)
	html := b.out
	if p.minify != nil {
		html = p.minify(html)
	}
	d.parts = split(html, b.holes)
	p.builders.Put(b)
	return d
}

// builder makes a Document from a parsed tree. It is used for one Document after another.
type builder struct {
	doc    *Document
	source []byte     // the body
	masked []byte     // what the parser read: as long as the source, see mask
	body   int        // offset of the body in the file
	left   *remainder // what the source is left of; nil when it is the whole body
	name   string     // of the file, as a part of ids: "privacy-"

	out   []byte // HTML
	holes []hole // of out
	plain []byte // scratch of text
	prose prose  // scratch of addBlocks
	exprs exprs
	lists lists // scratch of parse

	references references

	addresses []string // see addressMarks
	setting   setting

	headings []Heading       // become those of doc
	links    []Link          // become those of doc
	refs     []Ref           // room for those of doc
	ids      map[string]bool // the ids of headings

	heading int      // the index of the next heading that print reaches
	labels  [][]Span // the header cells of the table being printed
	column  int      // of the table being printed
	inLink  int      // how many links are open

	elements map[string]int // of HTML, begun and told: how many

	expanded int  // bytes that reference links have copied so far
	full     bool // the page is too large; what follows is not printed
}

func (b *builder) reset(d *Document, style typeset.Style, left *remainder) {
	clear(b.holes)
	clear(b.headings)
	clear(b.links)
	clear(b.ids)
	b.setting.reset(style)
	ids := b.ids
	if ids == nil {
		ids = map[string]bool{}
	}
	source := d.Source[d.body:]
	if left != nil {
		source = left.text
	}
	*b = builder{doc: d, source: source, body: d.body, left: left, masked: b.masked, out: b.out[:0], holes: b.holes[:0],
		plain: b.plain, prose: b.prose, exprs: b.exprs, lists: b.lists, headings: b.headings[:0], links: b.links[:0], ids: ids,
		setting: b.setting}
	if name := lang.Slug(strings.TrimSuffix(path.Base(d.File), path.Ext(d.File))); name != "" {
		b.name = name + "-"
	}
	b.addresses = addressMarks(b.source)
	if n := bytes.Count(b.source, []byte("{{")); n > 0 {
		b.refs = make([]Ref, 0, n)
		d.Facts = make([]*Ref, 0, n)
	}
}

// report adds a finding at a byte offset of the body.
func (b *builder) report(offset, length int, m say.Message) {
	if len(b.doc.Findings) <= maxFindings { // it takes time to find a place
		b.add(diag.New(b.at(offset, length), m))
	}
}

// at is a place of the body by its byte offset.
func (b *builder) at(offset, length int) diag.Pos {
	pos := b.doc.At(b.origin(offset))
	pos.Length = length
	return pos
}

// origin is the place in the file of a place in the source.
func (b *builder) origin(offset int) int {
	if b.left != nil {
		offset = b.left.pieces.origin(offset)
	}
	return offset + b.body
}

// add adds a finding, as long as there are not too many.
func (b *builder) add(f diag.Finding) {
	switch n := len(b.doc.Findings); {
	case n == maxFindings:
		f = diag.New(diag.Pos{File: b.doc.File}, say.TooMuchProblems{Limit: maxFindings})
	case n > maxFindings:
		return
	}
	b.doc.Findings = append(b.doc.Findings, f)
}

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
	if c := n.FirstChild(); c != nil {
		return offsetOf(c)
	}
	if p := n.Parent(); p != nil {
		return max(0, p.Pos())
	}
	return 0
}
