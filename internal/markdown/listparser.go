package markdown

import (
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// The parsers of lists that CommonMark does not see. Which lines begin an item is known from findLists; the tree is that
// of any list, so whatever comes behind sees no difference.

// listsKey is where the context of the parser keeps a listing.
var listsKey = parser.NewContextKey()

// listing is what the two parsers share while they read one text.
type listing struct {
	*lists
	open  map[ast.Node]*openList
	taken int // the mark whose item was opened last
}

// openList is a list of theirs.
type openList struct {
	group   *listGroup
	number  int
	indent  int // columns before the mark of the last item, within what is around the list
	content int // columns before its text
}

func withLists(pc parser.Context, l *lists) {
	if len(l.marks) > 0 {
		pc.Set(listsKey, &listing{lists: l, open: map[ast.Node]*openList{}, taken: -1})
	}
}

func listingOf(pc parser.Context) *listing {
	l, _ := pc.Get(listsKey).(*listing)
	return l
}

// markHere returns the mark that the line begins with, or nil, and the columns before it.
func (l *listing) markHere(reader text.Reader) (m *listMark, indent int) {
	line, segment := reader.PeekLine()
	indent, skip := util.IndentWidth(line, reader.LineOffset())
	for skip < len(line) { // no-break spaces, from the web
		r, size := utf8.DecodeRune(line[skip:])
		if !isGap(r) {
			break
		}
		skip += size
		indent++
	}
	return l.find(segment.Start + max(0, skip-segment.Padding)), indent
}

// markBytes are the bytes that marks may begin with.
func markBytes() []byte {
	out := []byte("-*+(_=")
	for c := range 256 {
		if c >= 0x80 || isLetterOrDigit(byte(c)) {
			out = append(out, byte(c))
		}
	}
	return out
}

// foreignList parses a list.
type foreignList struct{}

// Trigger implements parser.BlockParser.
func (foreignList) Trigger() []byte { return markBytes() }

// Open implements parser.BlockParser.
func (foreignList) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	l := listingOf(pc)
	if _, item := parent.(*ast.List); item || l == nil {
		return nil, parser.NoChildren
	}
	m, indent := l.markHere(reader)
	if m == nil || m.at == l.taken {
		return nil, parser.NoChildren
	}
	g := &l.groups[m.group]
	if !g.foreign && !g.beside && indent <= maxMarkIndent {
		return nil, parser.NoChildren
	}
	list := ast.NewList('-')
	if g.kind == ordinal {
		list.Marker = '.'
		list.Start = int(m.values[g.numeral()])
	}
	look(list, g)
	l.open[list] = &openList{group: g, number: m.group}
	return list, parser.HasChildren
}

// continues tells whether the line belongs to a list of theirs.
func (l *listing) continues(o *openList, reader text.Reader) bool {
	m, indent := l.markHere(reader)
	if m != nil {
		return m.group == o.number || l.groups[m.group].level > o.group.level
	}
	return indent >= o.indent+2
}

// Continue implements parser.BlockParser.
func (foreignList) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	l := listingOf(pc)
	if line, _ := reader.PeekLine(); util.IsBlank(line) || l.continues(l.open[node], reader) {
		return parser.Continue | parser.HasChildren
	}
	return parser.Close
}

// Close implements parser.BlockParser.
func (foreignList) Close(node ast.Node, reader text.Reader, pc parser.Context) {
	parser.NewListParser().Close(node, reader, pc) // tells tight from loose
}

// CanInterruptParagraph implements parser.BlockParser.
func (foreignList) CanInterruptParagraph() bool { return true }

// CanAcceptIndentedLine implements parser.BlockParser.
func (foreignList) CanAcceptIndentedLine() bool { return true }

// foreignItem parses an item of such a list.
type foreignItem struct{ foreignList }

// Open implements parser.BlockParser.
func (foreignItem) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	l := listingOf(pc)
	if l == nil || l.open[parent] == nil {
		return nil, parser.NoChildren
	}
	o := l.open[parent]
	m, indent := l.markHere(reader)
	if m == nil || m.group != o.number {
		return nil, parser.NoChildren
	}
	_, segment := reader.PeekLine()
	width := runes(reader.Source()[m.at:m.text])
	o.indent, o.content = indent, indent+max(2, width)
	l.taken = m.at
	reader.Advance(segment.Padding + m.text - segment.Start)
	return ast.NewListItem(o.content), parser.HasChildren
}

// Continue implements parser.BlockParser.
func (foreignItem) Continue(node ast.Node, reader text.Reader, pc parser.Context) parser.State {
	line, _ := reader.PeekLine()
	if util.IsBlank(line) {
		reader.AdvanceToEOL()
		return parser.Continue | parser.HasChildren
	}
	l := listingOf(pc)
	o := l.open[node.Parent()]
	m, indent := l.markHere(reader)
	if m != nil && m.group == o.number || !l.continues(o, reader) {
		return parser.Close
	}
	if pos, padding := util.IndentPosition(line, reader.LineOffset(), min(indent, o.content)); pos > 0 {
		reader.AdvanceAndSetPadding(pos, padding)
	}
	return parser.Continue | parser.HasChildren
}

// Close implements parser.BlockParser.
func (foreignItem) Close(ast.Node, text.Reader, parser.Context) {}

// The attributes of a list that tell how its items are marked.
var (
	classOfList = []byte("class")
	typeOfList  = []byte("type")
)

// numeralClass are the classes of lists that count with some numerals, numeralType the attribute that HTML has for them.
var (
	numeralClass = [numeralKinds]string{arabicIndic: "arab", persian: "persian", abjad: "abjad", hija: "hija",
		lowerLatin: "lower", upperLatin: "upper", lowerRoman: "lower-roman", upperRoman: "upper-roman"}
	numeralType = [numeralKinds]string{lowerLatin: "a", upperLatin: "A", lowerRoman: "i", upperRoman: "I"}
)

// look notes how the items of a list are marked: with the numerals and the brackets of the author, or with the signs that
// their texts begin with.
func look(list *ast.List, g *listGroup) {
	class := ""
	switch g.kind {
	case sign:
		class = "signs"
	case ordinal:
		n := g.numeral()
		class = numeralClass[n]
		if letters := numeralType[n]; letters != "" {
			list.SetAttribute(typeOfList, letters)
			if g.delim != inRound {
				class = "" // the attribute says it
			}
		}
		if g.delim == inRound {
			class += " round"
		}
	}
	if class != "" {
		list.SetAttribute(classOfList, class)
	}
}
