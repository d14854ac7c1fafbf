package markdown

import (
	"bytes"
	"math/bits"
	"slices"
	"sort"
	"unicode/utf8"
)

// lists are the marks of a text that begin the items of lists which CommonMark does not see.
type lists struct {
	marks  []listMark // by place
	groups []listGroup
	stack  []int // open groups, each within the one before
}

// listGroup is the marks of one list.
type listGroup struct {
	kind     markKind
	hyphens  bool // all marks are common hyphens, so that it is still open what they belong to
	numerals int  // those in which all ordinals count up by one
	delim    delimiter
	last     [numeralKinds]int16 // values
	first    [numeralKinds]int16

	indent   int
	level    int  // how many groups are around it
	parent   int  // the group around it, -1 for none
	beside   bool // it is nested in the group around it by its marks, not by its indent
	size     int
	lastLine int
	gap      bool // text stands between the last mark and this place
	touch    bool // two of its marks stand on neighbouring lines
	foreign  bool // CommonMark does not read all of its marks
	spoken   bool
	deep     bool // it is indented so far that CommonMark reads none of its marks
	sure     bool
}

// maxMarkIndent is the indent from which CommonMark reads no mark at the beginning of a text.
const maxMarkIndent = 3

// numeral returns the numerals that a group counts with.
func (g *listGroup) numeral() numerals { return numerals(bits.TrailingZeros(uint(g.numerals))) }

// reset forgets a text.
func (l *lists) reset() { l.marks, l.groups, l.stack = l.marks[:0], l.groups[:0], l.stack[:0] }

// find returns the mark at a place, or nil.
func (l *lists) find(at int) *listMark {
	i := sort.Search(len(l.marks), func(i int) bool { return l.marks[i].at >= at })
	if i == len(l.marks) || l.marks[i].at != at {
		return nil
	}
	return &l.marks[i]
}

// findLists finds the marks of lists in a text: of each kind at least two on neighbouring lines, ordinals in their order.
// It reads each line once.
func (l *lists) findLists(source []byte) {
	l.reset()
	w := lineWalk{lists: l, blank: true, opens: true}
	for at := 0; at < len(source); {
		line := source[at:]
		if end := bytes.IndexByte(line, '\n'); end >= 0 {
			line = line[:end]
		}
		w.number++
		w.line(bytes.TrimSuffix(line, []byte("\r")), at)
		at += len(line) + 1
	}
	for i := range l.groups {
		l.groups[i].sure = l.isSure(&l.groups[i])
	}
	l.marks = slices.DeleteFunc(l.marks, func(m listMark) bool { return !l.groups[m.group].sure })
}

// isSure tells whether the marks of a group are a list that CommonMark does not see. The groups around it were asked
// before.
func (l *lists) isSure(g *listGroup) bool {
	switch {
	case g.spoken:
		return false
	case !g.foreign:
		// What CommonMark reads is its own, where it reads it.
		return g.beside && l.groups[g.parent].sure || g.deep && (g.kind != ordinal || g.size > 1 || g.first[western] == 1)
	case g.kind == bullet:
		inList := g.parent >= 0 && (l.groups[g.parent].sure || !l.groups[g.parent].foreign)
		return g.size > 1 || inList
	case g.kind == ordinal && g.delim == byDot && g.numerals&(1<<western|1<<arabicIndic|1<<persian) == 0 && g.first[g.numeral()] != 1:
		return false // initials
	}
	return g.size > 1 && g.touch
}

// lineWalk goes through the lines of a text.
type lineWalk struct {
	*lists
	number int
	quotes int  // > before the line
	blank  bool // the line before was empty
	opens  bool // a list may begin with a dash here: behind a colon, a heading, an empty line, the item of a list
	fence  []byte
	table  bool
	tags   bool // lines of tags stand before the next mark
}

func (w *lineWalk) line(line []byte, at int) {
	rest, indent, quotes := unquote(line)
	if quotes != w.quotes {
		w.quotes, w.fence, w.table = quotes, nil, false
		w.close(0)
	}
	at += len(line) - len(rest)
	trimmed := bytes.TrimRight(rest, " \t")
	switch {
	case len(trimmed) == 0:
		w.blank, w.opens, w.table = true, true, false
		return
	case w.fenced(trimmed):
		w.close(0)
	case trimmed[0] == '{' && w.ofTags(trimmed):
		return
	case isDelimiterRow(trimmed):
		w.dropLast()
		w.table = true
	case w.table:
	case trimmed[0] == '#' && indent <= maxMarkIndent:
		w.close(0)
		w.blank, w.opens = false, true
		return
	default:
		m, ok := readMark(rest)
		m.at, m.text, m.line, m.indent, m.tagged = at, at+m.text, w.number, indent, w.tags
		if ok && (m.kind != dash || w.opens || w.continues(&m)) && indent <= maxIndent {
			w.add(m)
			w.tags = false
			w.blank, w.opens = false, true
			return
		}
		w.addText(indent)
	}
	w.blank = false
	w.opens = bytes.HasSuffix(bytes.TrimRight(trimmed, " *_"), []byte(":"))
}

// ofTags tells whether a line holds tags alone: it is none to lists, which go on behind it.
func (w *lineWalk) ofTags(line []byte) bool {
	_, ok := isTagLine(line)
	if ok {
		w.tags = true
		w.number--
	}
	return ok
}

// unquote returns a line without what quotes it and without the white space before it, its columns, and how many quotes
// there are.
func unquote(line []byte) (rest []byte, indent, quotes int) {
	for {
		indent = 0
		i := 0
		for i < len(line) {
			r, size := utf8.DecodeRune(line[i:])
			switch {
			case r == '\t':
				indent += 4 - indent%4
			case isGap(r):
				indent++
			default:
				size = 0
			}
			if size == 0 {
				break
			}
			i += size
		}
		if i < len(line) && line[i] == '>' && indent <= maxMarkIndent {
			line = line[i+1:]
			quotes++
			continue
		}
		return line[i:], indent, quotes
	}
}

// fenced tells whether a line belongs to a block of code between fences.
func (w *lineWalk) fenced(line []byte) bool {
	n := 0
	for n < len(line) && line[n] == line[0] {
		n++
	}
	mark := n >= 3 && (line[0] == '`' || line[0] == '~')
	switch {
	case w.fence == nil && mark && !(line[0] == '`' && bytes.IndexByte(line[n:], '`') >= 0):
		w.fence = line[:n]
	case w.fence == nil:
		return false
	case mark && line[0] == w.fence[0] && n >= len(w.fence) && n == len(line):
		w.fence = nil
	}
	return true
}

// dropLast drops the mark of the line before, which turned out to be the head of a table.
func (w *lineWalk) dropLast() {
	if n := len(w.marks); n > 0 && w.marks[n-1].line == w.number-1 {
		w.groups[w.marks[n-1].group].size--
		w.marks = w.marks[:n-1]
	}
	w.close(0)
}

// close closes the groups from a level on.
func (w *lineWalk) close(level int) { w.stack = w.stack[:min(level, len(w.stack))] }

// addText takes a line without a mark: behind an empty line it ends the lists that it is not indented under.
func (w *lineWalk) addText(indent int) {
	for k, i := range w.stack {
		g := &w.groups[i]
		if indent >= g.indent+2 {
			continue
		}
		if w.blank {
			w.close(k)
			return
		}
		g.gap = true
	}
}

// continues tells whether a mark goes on with an open group.
func (w *lineWalk) continues(m *listMark) bool {
	return slices.ContainsFunc(w.stack, func(i int) bool { return w.groups[i].takes(m) })
}

// takes tells whether a mark can be the next one of a group.
func (g *listGroup) takes(m *listMark) bool {
	if m.indent > g.indent+1 || m.indent < g.indent-1 {
		return false
	}
	if m.kind == ordinal || g.kind == ordinal {
		return m.kind == g.kind && m.delim == g.delim && g.counts(m) != 0
	}
	if strict := m.kind != bullet || g.kind != bullet; strict && m.line != g.lastLine+1 {
		return false
	}
	return m.kind == g.kind || m.hyphen && g.kind == dash || g.hyphens && m.kind == dash
}

// counts returns the numerals in which an ordinal follows those of the group. Behind a tag it may be that of another part.
func (g *listGroup) counts(m *listMark) (both int) {
	for n := range numeralKinds {
		if g.numerals&m.numerals&(1<<n) != 0 && (m.values[n] == g.last[n]+1 || m.tagged && m.values[n] >= g.first[n]) {
			both |= 1 << n
		}
	}
	return both
}

// add puts a mark into the group that it goes on with, or into a new one.
func (w *lineWalk) add(m listMark) {
	for len(w.stack) > 0 && w.groups[w.top()].indent > m.indent+1 {
		w.close(len(w.stack) - 1)
	}
	joined := false
	for k := len(w.stack) - 1; k >= 0 && w.groups[w.stack[k]].indent >= m.indent-1; k-- {
		if w.groups[w.stack[k]].takes(&m) {
			w.close(k + 1)
			joined = true
			break
		}
	}
	if !joined {
		w.open(&m)
	}
	m.group = w.top()
	w.groups[m.group].take(&m)
	w.marks = append(w.marks, m)
	for _, i := range w.stack {
		w.groups[i].lastLine = m.line
	}
}

// top returns the innermost open group.
func (w *lineWalk) top() int { return w.stack[len(w.stack)-1] }

// open opens a group for a mark: within the one that it is indented under, within the ordinal before it where bullets
// follow that without an indent, or in the place of those beside it.
func (w *lineWalk) open(m *listMark) {
	beside := false
	if len(w.stack) > 0 {
		top := &w.groups[w.top()]
		switch {
		case m.indent >= top.indent+2:
		case top.kind == ordinal && m.kind != ordinal && !w.blank && !top.gap:
			beside = true
		default:
			k := len(w.stack) - 1
			for k > 0 && w.groups[w.stack[k-1]].indent >= m.indent-1 {
				k--
			}
			w.close(k)
		}
	}
	g := listGroup{kind: m.kind, hyphens: m.hyphen, numerals: m.numerals, delim: m.delim, first: m.values, indent: m.indent,
		level: len(w.stack), parent: -1, beside: beside, deep: m.indent > maxMarkIndent}
	if len(w.stack) > 0 {
		g.parent = w.top()
	}
	w.groups = append(w.groups, g)
	w.stack = append(w.stack, len(w.groups)-1)
}

// take counts a mark.
func (g *listGroup) take(m *listMark) {
	if g.size > 0 {
		g.touch = g.touch || !g.gap
		if g.kind == ordinal {
			g.numerals = g.counts(m)
		}
		if g.hyphens && !m.hyphen {
			g.kind, g.hyphens = m.kind, false
		}
	}
	g.size++
	g.gap = false
	g.last = m.values
	g.foreign = g.foreign || !m.common
	g.spoken = g.spoken || m.spoken
}
