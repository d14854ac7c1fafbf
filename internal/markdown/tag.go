package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"sitegen/internal/lang"
)

// Tags are {{ if … }}, {{ else }} and {{ end }}, and what people write in their place. On a line of their own they are
// blocks, which a paragraph ends before; within a table they stay rows and within running text facts, as which the parser
// reads them.

// tagWord is the word of a tag; "" is no tag.
type tagWord string

const (
	tagIf    tagWord = "if"
	tagElse  tagWord = "else"
	tagEnd   tagWord = "end"
	tagWrong tagWord = "wrong" // meant as a tag
)

// tagOf reads what stands between the braces of a fact, and where the condition begins behind “if”.
func tagOf(inside []byte) (word tagWord, condition int) {
	start := 0
	for start < len(inside) && (inside[start] == ' ' || inside[start] == '\t') {
		start++
	}
	rest := bytes.TrimRightFunc(inside[start:], isBlankRune)
	rest = bytes.TrimLeftFunc(rest, isBlankRune)
	first, behind, more := strings.Cut(string(rest), " ")
	behind = strings.TrimSpace(behind)
	switch first {
	case "if":
		if strings.HasPrefix(behind, "|") {
			return "", 0
		}
		return tagIf, bytes.Index(inside, []byte("if")) + len("if")
	case "else":
		if more {
			return tagWrong, 0
		}
		return tagElse, 0
	case "end":
		if more {
			return tagWrong, 0
		}
		return tagEnd, 0
	case "elseif", "elsif", "elif", "endif", "/if", "#if", "#else", "#each", "/each", "إذا", "اذا", "وإلا", "والا", "نهاية":
		return tagWrong, 0
	case "range", "for", "foreach", "each", "unless", "while", "switch":
		if more {
			return tagWrong, 0
		}
	}
	return "", 0
}

func isBlankRune(r rune) bool { return r == ' ' || r == '\t' || lang.IsInvisible(r) }

// hasTags is a quick no for texts without tags.
func hasTags(source []byte) bool {
	for i := 0; ; {
		next := bytes.Index(source[i:], []byte("{{"))
		if next < 0 {
			return false
		}
		i += next + 2
		end := bytes.Index(source[i:], []byte("}}"))
		if end < 0 {
			return false
		}
		if word, _ := tagOf(source[i : i+end]); word != "" {
			return true
		}
	}
}

// isTagLine tells whether a line holds tags and nothing else, and where they are.
func isTagLine(line []byte) (tags []span, ok bool) {
	at := 0
	for {
		for at < len(line) && (line[at] == ' ' || line[at] == '\t' || line[at] == '\r' || line[at] == '\n') {
			at++
		}
		if at == len(line) {
			return tags, len(tags) > 0
		}
		if !bytes.HasPrefix(line[at:], []byte("{{")) {
			return nil, false
		}
		end := bytes.Index(line[at:], []byte("}}"))
		if end < 0 {
			return nil, false
		}
		if word, _ := tagOf(line[at+2 : at+end]); word == "" {
			return nil, false
		}
		tags = append(tags, span{at, at + end + 2})
		at += end + 2
	}
}

// tagBlock is a line of tags.
type tagBlock struct {
	ast.BaseBlock
	tags []span // in the body
}

var kindTagBlock = ast.NewNodeKind("Tags")

// Kind implements ast.Node.
func (n *tagBlock) Kind() ast.NodeKind { return kindTagBlock }

// Dump implements ast.Node.
func (n *tagBlock) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// tagParser parses lines of tags, of a text whose source the context holds.
type tagParser struct{}

var tagSourceKey = parser.NewContextKey()

// Trigger implements parser.BlockParser.
func (tagParser) Trigger() []byte { return []byte{'{'} }

// Open implements parser.BlockParser.
func (tagParser) Open(_ ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	source, ok := pc.Get(tagSourceKey).([]byte)
	if !ok || inTable(reader.Source(), pc) {
		return nil, parser.NoChildren
	}
	_, segment := reader.PeekLine()
	tags, ok := isTagLine(source[segment.Start:segment.Stop])
	if !ok {
		return nil, parser.NoChildren
	}
	for i := range tags {
		tags[i].start += segment.Start
		tags[i].stop += segment.Start
	}
	reader.AdvanceToEOL()
	return &tagBlock{tags: tags}, parser.NoChildren
}

// inTable tells whether the paragraph that the parser reads is a table.
func inTable(source []byte, pc parser.Context) bool {
	open := pc.OpenedBlocks()
	if len(open) == 0 {
		return false
	}
	p, ok := open[len(open)-1].Node.(*ast.Paragraph)
	if !ok {
		return false
	}
	for i := 1; i < p.Lines().Len(); i++ {
		if line := p.Lines().At(i); isDelimiterRow(bytes.TrimSpace(line.Value(source))) {
			return true
		}
	}
	return false
}

// Continue implements parser.BlockParser.
func (tagParser) Continue(ast.Node, text.Reader, parser.Context) parser.State { return parser.Close }

// Close implements parser.BlockParser.
func (tagParser) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements parser.BlockParser.
func (tagParser) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements parser.BlockParser.
func (tagParser) CanAcceptIndentedLine() bool { return true }
