package markdown

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// factNode is {{ … }} in running text.
type factNode struct {
	ast.BaseInline
	start, stop int // in the body, braces included; stop is -1 when the braces are never closed
	ref         *Ref
	known       bool // ref has been made, or its problem reported
}

var kindFact = ast.NewNodeKind("Fact")

// Kind implements ast.Node.
func (n *factNode) Kind() ast.NodeKind { return kindFact }

// Dump implements ast.Node.
func (n *factNode) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// factParser recognises {{ … }}. A backslash before it, as before any punctuation, makes it literal.
type factParser struct{}

// Trigger implements parser.InlineParser.
func (factParser) Trigger() []byte { return []byte{'{'} }

// Parse implements parser.InlineParser.
func (factParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if !bytes.HasPrefix(line, []byte("{{")) {
		return nil
	}
	n := &factNode{start: segment.Start, stop: -1}
	n.SetPos(segment.Start)
	end := factEnd(line[2:])
	if end < 0 {
		block.Advance(2)
		return n
	}
	n.stop = segment.Start + 2 + end + 2
	block.Advance(2 + end + 2)
	return n
}

// factEnd is where the braces stand that end a fact, in what follows its first two; -1 when the text ends or another fact
// begins before them.
func factEnd[T string | []byte](rest T) int {
	for i := 0; i+1 < len(rest); i++ {
		switch {
		case rest[i] == '}' && rest[i+1] == '}':
			return i
		case rest[i] == '{' && rest[i+1] == '{':
			return -1
		}
	}
	return -1
}

// untilNext is a text up to the next fact or the end of the line.
func untilNext(text []byte) []byte {
	text = text[:lineLength(text)]
	if next := bytes.Index(text, []byte("{{")); next >= 0 {
		return text[:next]
	}
	return text
}

// aroundFacts lets the parser of emphasis see a fact as the word that it stands for. To CommonMark its braces are
// punctuation, beside which emphasis neither begins nor ends within a word: و**{{ store.name }}**.
type aroundFacts struct{ parser.InlineParser }

// Parse implements parser.InlineParser.
func (p aroundFacts) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, _ := block.PeekLine()
	run := 0
	for run < len(line) && line[run] == line[0] {
		run++
	}
	if bytes.HasPrefix(line[run:], []byte("{{")) || block.PrecendingCharacter() == '}' {
		return p.InlineParser.Parse(parent, wordReader{block, run}, pc)
	}
	return p.InlineParser.Parse(parent, block, pc)
}

// wordReader shows a letter in the place of the braces before and behind a run of delimiters.
type wordReader struct {
	text.Reader
	run int
}

// PrecendingCharacter implements text.Reader.
func (r wordReader) PrecendingCharacter() rune {
	_, segment := r.Reader.PeekLine()
	if bytes.HasSuffix(r.Source()[:segment.Start], []byte("}}")) {
		return masked
	}
	return r.Reader.PrecendingCharacter()
}

// PeekLine implements text.Reader.
func (r wordReader) PeekLine() ([]byte, text.Segment) {
	line, segment := r.Reader.PeekLine()
	if bytes.HasPrefix(line[r.run:], []byte("{{")) {
		line = append(bytes.Clone(line[:r.run]), masked)
	}
	return line, segment
}

// resolve returns the reference of a fact in running text; nil when it is none, which is reported once.
func (b *builder) resolve(n *factNode) *Ref {
	if n.known {
		return n.ref
	}
	n.known = true
	if n.stop < 0 {
		b.report(n.start, 2, say.BadFactUnclosedLine{})
		return nil
	}
	n.ref = b.ref(b.source[n.start+2:n.stop-2], n.start)
	if n.ref != nil {
		n.ref.Lam = endsWithLam(b.source[:n.start])
	}
	return n.ref
}

// ref makes a reference of what stands between the braces at an offset of the body; nil when it is no expression, which
// is reported.
func (b *builder) ref(inside []byte, offset int) *Ref {
	length := runes(inside) + 4
	source, e, err := b.exprs.parse(inside)
	if err != nil {
		inside := strings.TrimSpace(string(inside))
		quoted := "{{ " + shorten(inside) + " }}"
		if inside == "" {
			quoted = "{{ }}"
		}
		b.report(offset, length, say.BadFact{Expression: quoted, Problem: err.(*fact.ExprError).Says})
		return nil
	}
	if len(b.refs) == cap(b.refs) { // a definition that several links refer to is read for each
		b.refs = make([]Ref, 0, 4)
	}
	b.refs = append(b.refs, Ref{Source: source, Expr: e, Offset: b.origin(offset), Length: length})
	ref := &b.refs[len(b.refs)-1]
	b.doc.Facts = append(b.doc.Facts, ref)
	return ref
}

// exprs are the expressions read before, by their text: a site has some dozens, which its pages repeat.
type exprs map[string]parsedExpr

type parsedExpr struct {
	source string
	expr   fact.Expr
}

const maxExprs = 1000

func (known *exprs) parse(inside []byte) (source string, e fact.Expr, err error) {
	inside = bytes.TrimSpace(inside)
	if p, ok := (*known)[string(inside)]; ok {
		return p.source, p.expr, nil
	}
	source = string(inside)
	if e, err = fact.ParseExpr(source); err != nil {
		return "", fact.Expr{}, err
	}
	if *known == nil || len(*known) >= maxExprs {
		*known = exprs{}
	}
	(*known)[source] = parsedExpr{source, e}
	return source, e, nil
}

// isComponent tells whether the reference can only be a component: a name, no path.
func (r *Ref) isComponent() bool {
	return len(r.Expr.Filters) == 0 && !strings.Contains(r.Expr.Path, ".")
}

// endsWithLam tells whether the last word of the text is the Arabic prefix ل, alone or behind و or ف. Vowels, a tatweel
// and the delimiters of emphasis may stand between it and the fact.
func endsWithLam(text []byte) bool {
	var word [3]rune
	n := 0
	for len(text) > 0 {
		r, size := utf8.DecodeLastRune(text)
		text = text[:len(text)-size]
		if r == '*' || r == '_' || r == '~' || lang.IsArabicMark(r) {
			continue
		}
		if !lang.IsArabicLetter(r) {
			break
		}
		if n == len(word) {
			return false
		}
		word[n] = r
		n++
	}
	return n == 1 && word[0] == 'ل' || n == 2 && word[0] == 'ل' && (word[1] == 'و' || word[1] == 'ف')
}

// spans cuts a destination, a title or any other plain text at its facts; offset is where it begins in the body. Of
// Markdown text, entities and escapes are resolved; of other text only \{{.
func (b *builder) spans(s string, offset int, markdown bool) []Span {
	var out []Span
	var text []byte
	add := func(piece string) {
		if markdown {
			text = appendPlain(text, piece)
		} else {
			text = append(text, strings.ReplaceAll(piece, `\{{`, "{{")...)
		}
	}
	flush := func() {
		if len(text) > 0 {
			out = append(out, Span{Text: string(text)})
			text = nil
		}
	}
	start := 0 // of the text that has not been added
	for i := 0; ; {
		next := strings.Index(s[i:], "{{")
		if next < 0 {
			break
		}
		open := i + next
		if escapedAt(s, open) {
			i = open + 2
			continue
		}
		length := factEnd(s[open+2:])
		if length < 0 {
			end := len(s)
			if next := strings.Index(s[open+2:], "{{"); next >= 0 {
				end = open + 2 + next
			}
			b.report(offset+open, runes(s[open:end]), say.BadFactUnclosed{})
			i = end
			continue
		}
		add(s[start:open])
		i = open + 2 + length + 2
		start = i
		if ref := b.ref([]byte(s[open+2:i-2]), offset+open); ref != nil {
			ref.Lam = endsWithLam([]byte(s[:open]))
			flush()
			out = append(out, Span{Fact: ref})
		}
	}
	add(s[start:])
	flush()
	if out == nil {
		return []Span{{}}
	}
	return out
}

// ParseSpans cuts a line of front matter (a title, a description) at its facts. at is the offset of its first character
// in the file. What is wrong is added to the Findings of d, the facts to its Facts.
func ParseSpans(d *Document, s string, at int) []Span {
	b := &builder{doc: d, source: d.Source}
	return b.spans(s, at, false)
}

// printFact prints a fact in running text.
func (b *builder) printFact(n *factNode) {
	ref := b.resolve(n)
	switch {
	case ref == nil:
		if n.stop < 0 {
			b.write("{{")
		}
	case ref.isComponent():
		b.report(n.start, ref.Length, say.MisplacedComponent{Name: shorten(ref.Expr.Path)})
	case b.inLink > 0:
		b.hole(hole{kind: holeFactInLink, ref: ref})
	default:
		b.hole(hole{kind: holeFact, ref: ref})
	}
}

// components prints a paragraph that holds nothing but components, and tells whether it was one.
func (b *builder) components(n ast.Node) bool {
	if _, ok := n.FirstChild().(*factNode); !ok {
		return false
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *factNode:
			if ref := b.resolve(c); ref == nil || !ref.isComponent() {
				return false
			}
		case *ast.Text:
			if len(bytes.TrimSpace(c.Segment.Value(b.source))) > 0 {
				return false
			}
		case *extast.FootnoteBacklink:
		default:
			return false
		}
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *factNode:
			c.ref.Component = c.ref.Expr.Path
			b.hole(hole{kind: holeComponent, ref: c.ref})
			b.write("\n")
		case *extast.FootnoteBacklink:
			b.printFootnoteBacklink(c)
		}
	}
	return true
}
