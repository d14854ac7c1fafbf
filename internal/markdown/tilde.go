package markdown

import (
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// pairedTildes lets the parser of struck text see two tildes only: one stands between numbers, 50~60.
type pairedTildes struct{ parser.InlineParser }

// Parse implements parser.InlineParser.
func (p pairedTildes) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, _ := block.PeekLine()
	if len(line) < 2 || line[1] != '~' {
		return nil
	}
	return p.InlineParser.Parse(parent, block, pc)
}
