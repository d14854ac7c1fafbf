package markdown

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"sitegen/internal/fact"
	"sitegen/internal/lang"
)

// factNode is {{ … }} in running text.
type factNode struct {
	ast.BaseInline
	start, stop int // in the body, braces included; stop is -1 when the braces are never closed
}

var kindFact = ast.NewNodeKind("Fact")

func (n *factNode) Kind() ast.NodeKind            { return kindFact }
func (n *factNode) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// factParser recognises {{ … }}. A backslash before it, as before any punctuation, makes it literal.
type factParser struct{}

func (factParser) Trigger() []byte { return []byte{'{'} }

func (factParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if !bytes.HasPrefix(line, []byte("{{")) {
		return nil
	}
	n := &factNode{start: segment.Start, stop: -1}
	n.SetPos(segment.Start)
	end := bytes.Index(line, []byte("}}"))
	if end < 0 {
		block.Advance(2)
		return n
	}
	n.stop = segment.Start + end + 2
	block.Advance(end + 2)
	return n
}

// The masks: what stands for a space and a pipe inside a fact while the parser reads, so that a destination may hold a
// fact and a table cell a filter.
const (
	maskSpace = '~'
	maskPipe  = '!'
)

// maskDestinations returns the text with the pipes of all facts and the spaces of the facts in link destinations
// masked. The copy has the same length; the text itself is returned when there is nothing to mask.
func maskDestinations(src []byte) []byte {
	i := bytes.Index(src, []byte("{{"))
	if i < 0 {
		return src
	}
	out := bytes.Clone(src)
	for i < len(out) {
		open := bytes.Index(out[i:], []byte("{{"))
		if open < 0 {
			break
		}
		open += i
		length := bytes.Index(out[open:], []byte("}}"))
		if length < 0 {
			break
		}
		if bytes.IndexByte(out[open:open+length], '\n') >= 0 {
			i = open + 2
			continue
		}
		inside := out[open+2 : open+length]
		destination := inDestination(out[:open])
		for k, c := range inside {
			if c == '|' {
				inside[k] = maskPipe
			} else if c == ' ' && destination {
				inside[k] = maskSpace
			}
		}
		i = open + length
	}
	return out
}

// inDestination tells whether a text ends inside a link destination: behind "](" or "]: " with no space since.
func inDestination(before []byte) bool {
	for i := len(before) - 1; i > 0; i-- {
		switch c := before[i]; {
		case c == '(' && before[i-1] == ']':
			return true
		case c == ' ' && i > 1 && before[i-1] == ':' && before[i-2] == ']':
			return true
		case c == ' ' || c == '\n' || c == '\t' || c == ')':
			return false
		}
	}
	return false
}

// unmask undoes maskDestinations in a destination that the parser has copied.
func unmask(dest string) string {
	if !strings.Contains(dest, "{{") {
		return dest
	}
	var s strings.Builder
	for {
		before, rest, ok := strings.Cut(dest, "{{")
		s.WriteString(before)
		if !ok {
			return s.String()
		}
		inside, after, ok := strings.Cut(rest, "}}")
		if !ok {
			s.WriteString("{{" + rest)
			return s.String()
		}
		inside = strings.NewReplacer(string(maskSpace), " ", string(maskPipe), "|").Replace(inside)
		s.WriteString("{{" + inside + "}}")
		dest = after
	}
}

// ref makes a reference of the text between two offsets of the body, braces included. ok is false when it is no
// expression; then the finding is reported.
func (b *builder) ref(start, stop int, source string) (ref Ref, ok bool) {
	inner := strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(source, "{{"), "}}"))
	ref = Ref{Source: inner, Offset: start + b.body, Length: runes(source), Lam: b.lam(start)}
	e, err := fact.ParseExpr(inner)
	if err != nil {
		b.report("bad-fact", errorLevel, start, ref.Length, "“{{ "+inner+" }}” is no fact: "+err.Error(),
			"write {{ path }} or {{ path | filter }}, e.g. {{ returns.window_days | days }}; write \\{{ for two braces")
		return ref, false
	}
	ref.Expr = e
	return ref, true
}

// lam tells whether the word that touches the fact at the offset is the Arabic prefix ل, alone or behind و or ف.
func (b *builder) lam(offset int) bool {
	word := b.source[:offset]
	n := 0
	for n < 3 {
		r, size := utf8.DecodeLastRune(word)
		if !lang.IsArabicLetter(r) {
			break
		}
		word = word[:len(word)-size]
		n++
	}
	switch string(b.source[len(word):offset]) {
	case "ل", "ول", "فل":
		return true
	}
	return false
}

// spans cuts a destination or any plain text at its facts.
func (b *builder) spans(s string, offset int) []Span {
	if !strings.Contains(s, "{{") {
		return []Span{{Text: s}}
	}
	var out []Span
	for s != "" {
		before, rest, found := strings.Cut(s, "{{")
		if before != "" {
			out = append(out, Span{Text: before})
		}
		if !found {
			break
		}
		inside, after, closed := strings.Cut(rest, "}}")
		if !closed {
			b.report("bad-fact", errorLevel, offset, runes(s), "“{{” is never closed", "close the fact with }}")
			break
		}
		if ref, ok := b.ref(offset, offset, "{{"+inside+"}}"); ok {
			ref.Lam = false
			b.doc.Facts = append(b.doc.Facts, ref)
			out = append(out, Span{Fact: &ref})
		}
		s = after
	}
	return out
}

// ParseSpans cuts a line of front matter (a title, a description) at its facts. at is the place of its first character
// in the file.
func ParseSpans(d *Document, s string, at int) []Span {
	b := &builder{doc: d, source: d.Source}
	return b.spans(s, at)
}
