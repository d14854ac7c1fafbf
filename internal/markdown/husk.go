package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// A husk is what the conditions leave nothing of but its markup: an item, a row, a heading, a quotation, the stars of an
// emphasis, the brackets of a link. It goes too.

// state is what is left of a node.
type state struct {
	text    bool // something to read
	touched bool // something of it is cut
}

// husks cuts what has nothing left.
func (l *leaver) husks() {
	if len(l.hidden) == 0 {
		return
	}
	states := map[ast.Node]state{}
	l.look(l.root, states)
	l.drop(l.root, states)
}

// look tells what is left of a node and of all below it.
func (l *leaver) look(n ast.Node, states map[ast.Node]state) (s state) {
	switch n := n.(type) {
	case *tagBlock:
		s.touched = true
	case *ast.Text:
		s = l.textLeft(n)
	case *factNode:
		if n.stop >= 0 && l.isHidden(n.start) {
			s.touched = true
		} else {
			s.text = true
		}
	case *ast.Image, *ast.CodeSpan, *ast.AutoLink, *extast.FootnoteLink, *extast.TaskCheckBox, *ast.ThematicBreak, *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock:
		if at := offsetOf(n); l.isHidden(at) {
			s.touched = true
		} else {
			_, box := n.(*extast.TaskCheckBox)
			s.text = !box
		}
	default:
		rows, left := 0, 0
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			below := l.look(c, states)
			s.text, s.touched = s.text || below.text, s.touched || below.touched
			if _, ok := c.(*extast.TableRow); ok && !l.isTagRow(c) {
				rows++
				if below.text {
					left++
				}
			}
		}
		if _, ok := n.(*extast.Table); ok && rows > 0 && left == 0 && s.touched { // a head alone is no table
			s.text = false
		}
	}
	states[n] = s
	return s
}

func (l *leaver) isTagRow(row ast.Node) bool {
	line := l.source[row.Pos():]
	_, tags := isTagLine(line[:lineLength(line)])
	return tags
}

// textLeft tells what is left of a piece of text: the marker of an admonition is none.
func (l *leaver) textLeft(n *ast.Text) (s state) {
	start, stop := n.Segment.Start, n.Segment.Stop
	if end := markerEnd(n.Parent(), l.source); start < end {
		start = min(end, stop)
	}
	for at := start; at < stop; {
		if l.isHidden(at) {
			s.touched = true
			at++
			continue
		}
		if c := l.source[at]; c != ' ' && c != '\t' && c != '\n' && c != '\r' {
			s.text = true
			return s
		}
		at++
	}
	return s
}

// markerEnd is where the marker of an admonition ends that a paragraph begins with; 0 for none.
func markerEnd(n ast.Node, source []byte) int {
	p, ok := n.(*ast.Paragraph)
	if !ok || p.PreviousSibling() != nil || p.Lines().Len() == 0 || p.Parent() == nil || p.Parent().Kind() != ast.KindBlockquote {
		return 0
	}
	first := p.Lines().At(0)
	line := first.Value(source)
	if end := bytes.IndexByte(line, ']'); bytes.HasPrefix(line, []byte("[!")) && end > 0 {
		return first.Start + end + 1
	}
	return 0
}

// drop cuts the outermost husks below a node.
func (l *leaver) drop(parent ast.Node, states map[ast.Node]state) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		s := states[n]
		if !s.touched {
			continue
		}
		if s.text || !l.dropped(n) {
			l.drop(n, states)
		}
	}
}

// dropped cuts a husk, if it is of a kind that leaves markup, and is not cut as a whole anyway.
func (l *leaver) dropped(n ast.Node) bool {
	start := offsetOf(n)
	if n.Type() == ast.TypeInline {
		return l.dropInline(n)
	}
	if l.isHidden(start) {
		return true
	}
	switch n := n.(type) {
	case *ast.ListItem, *ast.Blockquote, *ast.Paragraph, *ast.TextBlock, *extast.Table, *extast.DefinitionTerm, *extast.DefinitionDescription:
		if first := n.Parent(); first.Kind() == ast.KindListItem && first.FirstChild() == ast.Node(n) {
			// What follows in the item would be read as something else behind a bare mark.
			from, end := extentOf(n)
			l.cuts = append(l.cuts, cut{start: from, stop: from, put: "<!-- -->"}, cut{start: from, stop: end - trailingEnd(l.source[from:end]), lines: true})
			return true
		}
	case *extast.TableRow:
		if l.isTagRow(n) {
			return true
		}
	case *ast.Heading:
		from, end := extentOf(n)
		end = from + (end - from) - trailingEnd(l.source[from:end])
		end += lineLength(l.source[end:])
		if l.source[from] != '#' && end < len(l.source) { // the line below it
			end += 1 + lineLength(l.source[end+1:])
		}
		l.cutLines(from, end)
		return true
	default:
		return false
	}
	from, end := extentOf(n)
	end -= trailingEnd(l.source[from:end])
	l.cutLines(from, end+lineLength(l.source[end:]))
	return true
}

// cutLines cuts whole lines.
func (l *leaver) cutLines(start, end int) {
	l.cuts = append(l.cuts, cut{start: lineStart(l.source, start), stop: end, lines: true})
}

// trailingEnd is how much of a text is the ends of its last lines.
func trailingEnd(text []byte) int { return len(text) - len(bytes.TrimRight(text, "\r\n")) }

// dropInline cuts the markup of an emphasis or a link without text.
func (l *leaver) dropInline(n ast.Node) bool {
	start := n.Pos()
	if start < 0 || l.isHidden(start) {
		return start >= 0
	}
	_, end := extentOf(n)
	switch n := n.(type) {
	case *ast.Emphasis:
		end += l.markup(end, n)
	case *extast.Strikethrough:
		end += l.markup(end, n)
	case *ast.Link:
		end = l.linkEnd(end)
	default:
		return false
	}
	l.cuts = append(l.cuts, cut{start: start, stop: end})
	return true
}

// markup is how long the delimiters are that end an emphasis, with those of the emphasis within it.
func (l *leaver) markup(end int, n ast.Node) int {
	length := 0
	for ; n != nil && n.Type() == ast.TypeInline; n = n.LastChild() {
		switch n := n.(type) {
		case *ast.Emphasis:
			length += n.Level
		case *extast.Strikethrough:
			for end+length < len(l.source) && l.source[end+length] == '~' {
				length++
			}
		}
	}
	return length
}

// linkEnd is where a link ends whose text ends at a place: [text](address "title") or [text][label].
func (l *leaver) linkEnd(at int) int {
	for at < len(l.source) && l.source[at] != ']' {
		at++
	}
	at = min(at+1, len(l.source))
	if at == len(l.source) || l.source[at] != '(' && l.source[at] != '[' {
		return at
	}
	depth := 0
	for ; at < len(l.source) && l.source[at] != '\n'; at++ {
		switch l.source[at] {
		case '\\':
			at++
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth == 0 {
				return at + 1
			}
		}
	}
	return at
}
