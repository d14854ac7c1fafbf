package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// breakParser recognises <br>, the one element that a text may hold: within the cell of a table nothing else ends a line.
type breakParser struct{}

// Trigger implements parser.InlineParser.
func (breakParser) Trigger() []byte { return []byte{'<'} }

// Parse implements parser.InlineParser.
func (breakParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	length := breakLength(line)
	if length == 0 {
		return nil
	}
	block.Advance(length)
	n := ast.NewTextSegment(segment.WithStop(segment.Start))
	n.SetHardLineBreak(true)
	return n
}

// breakLength returns how long the <br> at the beginning of s is: <br>, <br/>, <BR />, and </br>, which browsers take for
// one; 0 when there is none.
func breakLength(s []byte) int {
	if hasPrefixFold(s, "</br>") {
		return len("</br>")
	}
	if !hasPrefixFold(s, "<br") {
		return 0
	}
	rest := bytes.TrimLeft(s[len("<br"):], " \t")
	rest = bytes.TrimPrefix(rest, []byte("/"))
	if !bytes.HasPrefix(rest, []byte(">")) {
		return 0
	}
	return len(s) - len(rest) + 1
}

// notBreak keeps the parser of HTML blocks from lines that begin with <br>: the text behind it is Markdown.
type notBreak struct{ parser.BlockParser }

// Open implements parser.BlockParser.
func (p notBreak) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := reader.PeekLine()
	if breakLength(bytes.TrimLeft(line, " ")) > 0 {
		return nil, parser.NoChildren
	}
	return p.BlockParser.Open(parent, reader, pc)
}
