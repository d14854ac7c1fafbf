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
		if end := factEnd(source[i:]); end >= 0 {
			if word, _ := tagOf(source[i : i+end]); word != "" {
				return true
			}
		} else if word, _, _ := unclosedTag(source[i:]); word != "" {
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
		end := factEnd(line[at+2:])
		if end < 0 {
			word, length, alone := unclosedTag(line[at+2:])
			if word == "" || !alone {
				return nil, false
			}
			tags = append(tags, span{at, at + 2 + length})
			at += 2 + length
			continue
		}
		if word, _ := tagOf(line[at+2 : at+2+end]); word == "" {
			return nil, false
		}
		tags = append(tags, span{at, at + 2 + end + 2})
		at += 2 + end + 2
	}
}

// unclosedTag reads what stands behind braces that nothing closes: a tag, if its first word is one. length is how far the
// tag reaches, with its condition if it can be read; alone tells that nothing else comes before the next braces or the end
// of the line.
func unclosedTag(rest []byte) (word tagWord, length int, alone bool) {
	rest = untilNext(rest)
	start := len(rest) - len(bytes.TrimLeft(rest, " \t"))
	length = start + wordLength(rest[start:])
	if word, _ = tagOf(rest[:length]); word == "" {
		for _, w := range []tagWord{tagElse, tagEnd} { // text may touch it
			if bytes.HasPrefix(rest[start:], []byte(w)) && !bytes.ContainsAny(rest[start:length], "._-|") {
				return w, start + len(w), false
			}
		}
		return "", 0, false
	}
	behind := bytes.TrimRight(rest[length:], " \t\r}")
	alone = len(behind) == 0
	if word == tagIf {
		_, err := fact.ParseCondition(string(behind))
		alone = err == nil
	}
	if alone {
		length = len(rest)
	}
	return word, length, alone
}

// wordLength is how long the word at the beginning of a text is, without marks behind it; letters of another script end a
// Latin one.
func wordLength(text []byte) int {
	latin := len(text) > 0 && text[0] < utf8.RuneSelf
	n := 0
	for n < len(text) && strings.IndexByte(" \t\r\n}", text[n]) < 0 && (text[n] < utf8.RuneSelf || !latin) {
		n++
	}
	return len(bytes.TrimRight(text[:n], ".,:;!?،؛؟"))
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
	if !ok || inTable(reader.Source(), pc) || inComment(source, reader, pc) {
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

// inComment tells whether the line that the parser reads is within a comment of the paragraph above it.
func inComment(source []byte, reader text.Reader, pc parser.Context) bool {
	p, ok := pc.LastOpenedBlock().Node.(*ast.Paragraph)
	if !ok || p.Lines().Len() == 0 {
		return false
	}
	_, line := reader.PeekLine()
	if !endsInComment(source[p.Lines().At(0).Start:line.Start]) {
		return false
	}
	end := bytes.Index(source[line.Start:], []byte("-->"))
	return end >= 0 && !hasEmptyLine(source[line.Start:line.Start+end])
}

// Continue implements parser.BlockParser.
func (tagParser) Continue(ast.Node, text.Reader, parser.Context) parser.State { return parser.Close }

// Close implements parser.BlockParser.
func (tagParser) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements parser.BlockParser.
func (tagParser) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements parser.BlockParser.
func (tagParser) CanAcceptIndentedLine() bool { return true }
