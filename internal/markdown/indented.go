package markdown

import "github.com/yuin/goldmark/parser"

// To CommonMark, four spaces or a tab make code of a text. Texts for people are pasted with any indent, and code has
// fences: an indented text is what it would be without.

// anyIndent lets a parser of blocks see lines of any indent.
type anyIndent struct{ parser.BlockParser }

// CanAcceptIndentedLine implements parser.BlockParser.
func (anyIndent) CanAcceptIndentedLine() bool { return true }
