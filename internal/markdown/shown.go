package markdown

import (
	"bytes"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"sitegen/internal/diag"
	"sitegen/internal/typeset"
)

// A text with conditions is parsed as a whole once, for its tags: what they are around and whether they fit. What is left of
// it is parsed again without the pieces that are not shown, so that lists, tables and numbers are those of the text as an
// author would have written it, and each place is that of the file.

// branches is what a document with conditions keeps to make what is left of it.
type branches struct {
	parser *Parser
	style  typeset.Style
	print  func(*builder, ast.Node)

	root    ast.Node
	decided bool // all tags fit; otherwise what those that don't are around is shown
	tags    []tag
	lists   lists      // of the text with all its pieces
	html    []span     // told already
	names   []ast.Node // see namesOf
	masked  []byte     // what the parser read

	mu      sync.Mutex
	last    string // the outcomes of shown
	doc     *Document
	outline *outline // of the tree, once it was asked for
}

// readBranches parses a text with tags. The Document holds the conditions and what is wrong about them, and nothing of the text.
func (p *Parser) readBranches(d *Document, style typeset.Style, print func(*builder, ast.Node)) *Document {
	b := &builder{doc: d, source: d.Source[d.body:], body: d.body}
	br := &branches{parser: p, style: style, print: print}
	masked := mask(nil, b.source)
	br.lists.findLists(b.source)
	context := parser.NewContext()
	withLists(context, &br.lists)
	context.Set(tagSourceKey, b.source)
	br.root = p.parser.Parse(text.NewReader(masked), parser.WithContext(context))
	if deep := deepest(br.root, 0); deep != nil {
		return &Document{File: d.File, Source: d.Source, body: d.body, Findings: []diag.Finding{tooDeep(d, d.body+offsetOf(deep))}}
	}
	br.tags, br.names, br.masked = b.tagsOf(br.root), b.namesOf(br.root), masked
	br.html = b.htmlOf(br.root)
	d.Conditions, br.decided = b.readConditions(br.tags)
	d.branches = br
	return d
}

// deepest returns a node that lies too deep, or nil.
func deepest(n ast.Node, depth int) ast.Node {
	if depth > maxDepth {
		return n
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if deep := deepest(c, depth+1); deep != nil {
			return deep
		}
	}
	return nil
}

// Undecided tells that tags of the document do not fit. What they are around is shown, and may be what this store lacks.
func (d *Document) Undecided() bool { return d.branches != nil && !d.branches.decided }

// Shown is what is left of the document when its conditions hold or not: the document itself when it has none.
func (d *Document) Shown(holds func(*Condition) bool) *Document { return d.Left(d.Outcome(holds)) }

// Outcome tells which conditions of the document hold, as Left takes it.
func (d *Document) Outcome(holds func(*Condition) bool) string {
	outcome := make([]byte, len(d.Conditions))
	for i := range d.Conditions {
		outcome[i] = '-'
		if holds(&d.Conditions[i]) {
			outcome[i] = '+'
		}
	}
	return string(outcome)
}

// Left is what is left of the document with an outcome of its conditions.
func (d *Document) Left(outcome string) *Document {
	br := d.branches
	if br == nil {
		return d
	}
	br.mu.Lock()
	defer br.mu.Unlock()
	if br.doc == nil || br.last != outcome {
		br.doc, br.last = br.show(d, outcome), outcome
	}
	return br.doc
}

// show makes the document that is left.
func (br *branches) show(d *Document, outcome string) *Document {
	source := d.Source[d.body:]
	l := leaver{branches: br, source: source}
	l.hide(d.Conditions, outcome)
	l.husks()
	l.renumber()
	c := cutter{source: source, starts: l.lineStarts()}
	cuts := l.settled()
	c.run(cuts)
	shown := &Document{File: d.File, Source: blanked(d.Source, d.body, cuts), body: d.body, original: d.Source, cuts: cuts,
		Findings: slices.Clone(d.Findings), Asked: l.asked}
	if places := d.places.Load(); places != nil { // the text may be put together from several files
		shown.places.Store(places)
	}
	left := remainder{text: c.out, pieces: c.pieces, lists: br.lists.left(c.pieces, len(c.out)), starts: l.firstNumbers(), whole: source, html: br.html}
	if f, bad := tooMuch(d); bad {
		shown.Findings = append(shown.Findings, f)
		return shown
	}
	shown = br.parser.finish(shown, br.style, br.print, &left)
	l.readUnshown(d, shown)
	return shown
}

// remainder is what is left of a body.
type remainder struct {
	text   []byte
	pieces pieces
	lists  lists
	starts map[int]int // the first number of a list, by the line of each of its items in the body
	whole  []byte
	html   []span // of the body, told already
}

// blanked is a file with spaces for what is cut from its body, so that places stay.
func blanked(file []byte, body int, cuts []cut) []byte {
	out := bytes.Clone(file)
	for _, c := range cuts {
		if c.put != "" {
			continue
		}
		for i := c.start; i < c.stop; i++ {
			if out[body+i] != '\n' {
				out[body+i] = ' '
			}
		}
	}
	return out
}

// leaver finds what is not shown.
type leaver struct {
	*branches
	source []byte
	cuts   []cut    // by the conditions, later of husks too
	hidden []cut    // by the conditions, merged
	asked  []string // the facts of conditions that hold
	firm   []int    // lines of tags behind a table that may not join what is around them
}

// hide cuts the tags, and the parts whose conditions don't hold.
func (l *leaver) hide(conditions []Condition, outcome string) {
	shows := func(i int) bool { return outcome[i] == '+' }
	for i := range conditions {
		c := &conditions[i]
		visible := true
		for at := c; at.Within >= 0 && visible; at = &conditions[at.Within] {
			visible = shows(at.Within) != at.InElse || !conditions[at.Within].paired()
		}
		if !visible || !c.paired() {
			continue
		}
		add := func(start, stop int) { l.cuts = append(l.cuts, cut{start: start, stop: stop, lines: c.Block}) }
		if shows(i) {
			for _, ask := range c.Asks {
				l.asked = append(l.asked, ask.Path)
			}
		}
		switch {
		case shows(i) && c.Else:
			add(c.open.start, c.open.stop)
			add(c.middle.start, c.close.stop)
		case shows(i):
			add(c.open.start, c.open.stop)
			add(c.close.start, c.close.stop)
		case c.Else:
			add(c.open.start, c.middle.stop)
			add(c.close.start, c.close.stop)
		default:
			add(c.open.start, c.close.stop)
		}
	}
	if !l.decided { // what a tag is without its fellows is told and not shown
		for _, t := range l.tags {
			l.cuts = append(l.cuts, cut{start: t.start, stop: t.stop, lines: t.kind != inText})
		}
	}
	l.hidden = merged(slices.Clone(l.cuts))
	for i, t := range l.tags {
		if t.kind == rowTag && t.word == tagEnd && l.opensOutside(i) {
			l.firm = append(l.firm, lineStart(l.source, t.start))
		}
	}
}

// opensOutside tells whether the condition that a tag closes was opened before the table of which the tag is a row.
func (l *leaver) opensOutside(i int) bool {
	depth := 0
	for k := i - 1; k >= 0; k-- {
		switch l.tags[k].word {
		case tagEnd:
			depth++
		case tagIf:
			if depth == 0 {
				return l.tags[k].kind != rowTag
			}
			depth--
		}
	}
	return false
}

// isHidden tells whether a place is in a part that is not shown.
func (l *leaver) isHidden(at int) bool {
	k := sort.Search(len(l.hidden), func(k int) bool { return l.hidden[k].stop > at })
	return k < len(l.hidden) && l.hidden[k].start <= at
}

// isHiddenBlock tells whether a place is in blocks that are not shown, and not in a part of a text.
func (l *leaver) isHiddenBlock(at int) bool {
	k := sort.Search(len(l.hidden), func(k int) bool { return l.hidden[k].stop > at })
	return k < len(l.hidden) && l.hidden[k].start <= at && l.hidden[k].lines
}

// settled are all cuts: lines of which nothing is left go with their ends where what is around them belongs together, and
// stay as empty lines elsewhere.
func (l *leaver) settled() []cut {
	cuts := merged(l.cuts)
	lines := l.emptied(cuts)
	for i := 0; i < len(lines); {
		k := i
		for k+1 < len(lines) && lines[k+1].start == lines[k].stop+1 {
			k++
		}
		join := l.join(lines[i].start, lines[k].stop) && !slices.ContainsFunc(l.firm, func(at int) bool { return at >= lines[i].start && at < lines[k].stop })
		for ; i <= k; i++ {
			c := lines[i]
			if join && c.stop < len(l.source) {
				c.stop++
			} else if !join {
				c.start += quoteMarks(l.source[c.start:c.stop])
			}
			cuts = append(cuts, c)
		}
	}
	return merged(cuts)
}

// quoteMarks is how much of a line is the marks of the quotes around it.
func quoteMarks(line []byte) int {
	n := 0
	for i, c := range line {
		switch c {
		case '>':
			n = i + 1
		case ' ', '\t':
		default:
			return n
		}
	}
	return n
}

// emptied are the lines of which the cuts leave nothing but the marks of quotes; a cut over several lines leaves one.
func (l *leaver) emptied(cuts []cut) (lines []cut) {
	for i := 0; i < len(cuts); {
		start := lineStart(l.source, cuts[i].start)
		at, empty := start, true
		k := i
		for ; k < len(cuts) && (k == i || cuts[k].start <= at+lineLength(l.source[at:])); k++ {
			empty = empty && isBare(l.source[at:cuts[k].start]) && cuts[k].put == ""
			at = cuts[k].stop
		}
		end := at + lineLength(l.source[at:])
		if empty = empty && isBare(l.source[at:end]); empty {
			lines = append(lines, cut{start: start, stop: end, lines: true})
		}
		i = k
	}
	return lines
}

// isBare tells whether nothing but the marks of quotes and spaces is in a part of a line.
func isBare(part []byte) bool { return len(bytes.Trim(part, "> \t\r")) == 0 }

// join tells whether the lines before and behind a gap belong together, so that no empty line may part them.
func (l *leaver) join(start, stop int) bool {
	if start == 0 || stop >= len(l.source) {
		return false
	}
	above := lineStart(l.source, start-1)
	below := stop + 1
	if isBare(l.source[above:start-1]) || isBare(l.source[below:below+lineLength(l.source[below:])]) {
		return false
	}
	outline := l.outlined()
	for _, r := range outline.whole { // a paragraph, a table
		if r.holds(above, start-1) && r.holds(below, below+1) {
			return true
		}
	}
	for _, item := range outline.items {
		if item.line != below {
			continue
		}
		for _, other := range outline.items {
			if other.start <= start-1 && start-1 <= other.end+1 && (other.list == item.list || slices.Contains(item.around, other.list) && item.interrupts) {
				return true
			}
		}
	}
	return false
}

// outline is where the blocks of a tree lie.
type outline struct {
	whole []extent
	items []itemExtent
}

type extent struct{ start, stop int }

// holds tells whether a line lies in the extent.
func (e extent) holds(from, to int) bool { return from < e.stop && to > e.start }

type itemExtent struct {
	line, start, end int
	list             ast.Node // the first part of the list, if tags cut it apart
	around           []ast.Node
	interrupts       bool // its mark begins a list below a line of text
	first            int  // the number of the first item of its list; 0 for bullets
}

func (l *leaver) outlined() *outline {
	if l.outline != nil {
		return l.outline
	}
	o := &outline{}
	l.outline = o
	var walk func(n ast.Node, around []ast.Node)
	walk = func(n ast.Node, around []ast.Node) {
		switch n := n.(type) {
		case *ast.Paragraph, *ast.TextBlock:
			if lines := n.Lines(); lines.Len() > 0 {
				o.whole = append(o.whole, extent{lines.At(0).Start, lines.At(lines.Len() - 1).Stop})
			}
			return
		case *extast.Table:
			start, end := extentOf(n)
			o.whole = append(o.whole, extent{start, end})
			return
		case *ast.ListItem:
			list := wholeList(n.Parent().(*ast.List))
			start, end := extentOf(n)
			first := 0
			if list.IsOrdered() {
				first = list.Start
			}
			o.items = append(o.items, itemExtent{line: lineStart(l.source, start), start: start, end: end, list: list, around: around, first: first,
				interrupts: !list.IsOrdered() || n == list.FirstChild() && list.Start == 1 || l.lists.find(start) != nil})
			around = append(slices.Clone(around), list)
		}
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			if c.Type() == ast.TypeBlock {
				walk(c, around)
			}
		}
	}
	walk(l.root, nil)
	return o
}

// wholeList is the list that a list goes on with behind lines of tags, or itself.
func wholeList(list *ast.List) *ast.List {
	at := ast.Node(list)
	for {
		before := at.PreviousSibling()
		if _, ok := before.(*tagBlock); ok {
			at = before
			continue
		}
		if other, ok := before.(*ast.List); ok && at != ast.Node(list) && other.Marker == list.Marker && other.IsOrdered() == list.IsOrdered() {
			return wholeList(other)
		}
		return list
	}
}

// extentOf is where a block begins and where the last of it ends.
func extentOf(n ast.Node) (start, end int) {
	start = offsetOf(n)
	end = start
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			end = max(end, n.Segment.Stop)
		case *factNode:
			end = max(end, n.stop)
		case *tagBlock:
			end = max(end, n.tags[len(n.tags)-1].stop)
		default:
			if n.Type() == ast.TypeBlock {
				end = max(end, n.Pos())
				if lines := n.Lines(); lines != nil && lines.Len() > 0 {
					end = max(end, lines.At(lines.Len()-1).Stop)
				}
			}
		}
		return ast.WalkContinue, nil
	})
	return start, end
}

// lineStarts are the places where the text of the lines of blocks begins.
func (l *leaver) lineStarts() (starts []int) {
	_ = ast.Walk(l.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering || n.Type() != ast.TypeBlock {
			return ast.WalkContinue, nil
		}
		if cell, ok := n.(*extast.TableCell); ok {
			starts = append(starts, cell.Pos())
		}
		if lines := n.Lines(); lines != nil {
			for i := range lines.Len() {
				starts = append(starts, lines.At(i).Start)
			}
		}
		return ast.WalkContinue, nil
	})
	slices.Sort(starts)
	return slices.Compact(starts)
}

// firstNumbers are the numbers that lists begin with, by the lines of their items.
func (l *leaver) firstNumbers() map[int]int {
	numbers := map[int]int{}
	for _, item := range l.outlined().items {
		if item.first > 0 {
			numbers[item.line] = item.first
		}
	}
	return numbers
}

// left are the marks of the lists of a text that are left in a part of it.
func (l *lists) left(p pieces, length int) (out lists) {
	out.groups = slices.Clone(l.groups)
	for _, m := range l.marks {
		at, ok := p.place(m.at, length)
		if !ok {
			continue
		}
		m.text = at + m.text - m.at
		m.at = at
		out.marks = append(out.marks, m)
	}
	return out
}

// numberLists gives lists of which the first items are not shown the number that they begin with in the whole text.
func (b *builder) numberLists(root ast.Node, left *remainder) {
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if list, ok := n.(*ast.List); ok && entering && list.IsOrdered() && list.FirstChild() != nil {
			at := lineStart(left.whole, left.pieces.origin(offsetOf(list.FirstChild())))
			if first, ok := left.starts[at]; ok {
				list.Start = first
			}
		}
		if n.Type() == ast.TypeInline {
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
}

// usedElsewhere tells whether a footnote or a definition that nothing left refers to is referred to in what is not shown.
func (r *remainder) usedElsewhere(label string) bool {
	return r != nil && strings.Count(string(r.whole), "["+label+"]") > strings.Count(string(r.text), "["+label+"]")
}
