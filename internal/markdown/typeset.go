package markdown

import (
	"bytes"
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"

	"sitegen/internal/typeset"
)

// Words in the other direction are isolated, and punctuation is put right, while the page is printed. What package
// typeset says about the text of a block is noted here: for a place in the source, or for a node when a run begins or
// ends with an emphasis or a link. The tree, the source and the Blocks that checks read stay as they are.

// setting is what typesetting adds to the HTML of one document.
type setting struct {
	style  typeset.Style
	on     bool
	blocks []ast.Node // where there is something to do

	insets []inset               // by place
	around map[ast.Node]wrapping // by node
	edited bool                  // the insets change texts

	foreign map[ast.Node]typeset.Foreignness // blocks, see noteForeign
	turned  map[ast.Node]bool                // lists and paragraphs that have the other direction
	within  map[ast.Node]bool                // blocks that are in them or are them

	flat  flat // scratch, of one block
	runs  []typeset.Run
	edits []typeset.Edit
}

// inset is something to be printed in the place of a piece of the source, or between two characters of it.
type inset struct {
	start, stop int // in the body
	kind        insetKind
	text        string
}

type insetKind int8

const (
	closing  insetKind = iota // HTML behind the character before
	opening                   // HTML before the character behind
	replaced                  // text
)

// wrapping is HTML before, behind and within the tag of a node.
type wrapping struct{ before, after, inside string }

func (s *setting) reset(style typeset.Style) {
	clear(s.blocks)
	clear(s.insets)
	clear(s.around)
	clear(s.edits)
	s.foreign, s.turned, s.within = nil, nil, nil
	s.flat.reset()
	s.style, s.on, s.edited = style, style.Lang != "", false
	s.blocks, s.insets = s.blocks[:0], s.insets[:0]
}

// typeset looks at the blocks below a node that hold something to do.
func (b *builder) typeset(root ast.Node) {
	s := &b.setting
	b.turn(root)
	flipped := s.style.Flipped()
	for _, block := range s.blocks {
		style := &s.style
		if s.within[block] {
			style = &flipped
		}
		s.flat.reset()
		b.flattenInline(block, -1, false)
		s.runs = style.Runs(s.runs[:0], s.flat.text)
		for _, run := range s.runs {
			b.isolate(run)
		}
		s.flat.hideEscapes()
		s.edits = style.Edits(s.edits[:0], s.flat.text, s.runs)
		for _, e := range s.edits {
			if start, stop, ok := s.flat.source(e.Start, e.End); ok && stop-start == e.End-e.Start {
				s.insets = append(s.insets, inset{start, stop, replaced, e.Text})
				s.edited = true
			}
		}
	}
	slices.SortStableFunc(s.insets, func(x, y inset) int { return cmp.Or(cmp.Compare(x.start, y.start), cmp.Compare(x.kind, y.kind)) })
	if s.on {
		for i := range b.headings {
			b.headings[i].Spans = b.polish(b.headings[i].Spans)
		}
	}
}

// flat is the text of a block without markup: entities and escapes resolved, a line break as a space, what is no text
// as Object.
type flat struct {
	text   []byte
	pieces []flatPiece
	nodes  []flatNode
	facts  []int // where there are facts

	addresses []span // bare addresses in the source, of the texts that lie side by side
	address   int    // the first of them that has not been passed
}

// flatPiece says that the text from at on, up to the next piece, comes from the source from start on. A solid piece
// cannot be cut: an entity, an escape, an object.
type flatPiece struct {
	at, start, stop int
	node            int
	solid, escape   bool
}

// flatNode is an inline node with the text below it.
type flatNode struct {
	node       ast.Node
	up         int // its parent, -1 for the block
	depth      int
	start, end int // of the text
}

type span struct{ start, stop int }

func (f *flat) reset() {
	clear(f.nodes)
	f.text, f.pieces, f.nodes, f.facts = f.text[:0], f.pieces[:0], f.nodes[:0], f.facts[:0]
	f.addresses, f.address = f.addresses[:0], 0
}

// flattenInline adds the text below a node. Walking the tree has shown that it is not too deep.
func (b *builder) flattenInline(parent ast.Node, up int, inLink bool) {
	f := &b.setting.flat
	depth := 0
	if up >= 0 {
		depth = f.nodes[up].depth + 1
	}
	from := b.behindMarker(parent)
	for c := parent.FirstChild(); c != nil; c = c.NextSibling() {
		self := len(f.nodes)
		f.nodes = append(f.nodes, flatNode{node: c, up: up, depth: depth, start: len(f.text)})
		object := func() {
			offset := max(0, offsetOf(c))
			f.add(string(Object), flatPiece{start: offset, stop: offset, node: self, solid: true})
		}
		switch t := c.(type) {
		case *ast.Text:
			start, stop := t.Segment.Start, t.Segment.Stop
			if start < from {
				object()
				start = min(from, stop)
			}
			if p, ok := c.PreviousSibling().(*ast.Text); !inLink && !(ok && adjoin(p, t)) {
				b.findAddresses(t)
			}
			b.addText(start, stop, self)
			f.nodes[self].end = len(f.text)
			if t.SoftLineBreak() || t.HardLineBreak() {
				f.add(" ", flatPiece{start: stop, stop: stop, node: self, solid: true})
			}
			continue
		case *factNode:
			f.facts = append(f.facts, len(f.text))
			object()
		case *ast.CodeSpan, *ast.Image, *ast.AutoLink, *ast.RawHTML, *extast.FootnoteLink, *extast.FootnoteBacklink, *extast.TaskCheckBox:
			object()
		case *ast.Link:
			b.flattenInline(c, self, true)
		default:
			b.flattenInline(c, self, inLink)
		}
		f.nodes[self].end = len(f.text)
	}
}

// behindMarker returns where the text of a block begins that an admonition's marker may stand before; 0 when there is
// none.
func (b *builder) behindMarker(n ast.Node) int {
	p, ok := n.(*ast.Paragraph)
	if !ok || p.PreviousSibling() != nil || p.Lines().Len() == 0 {
		return 0
	}
	if _, ok := p.Parent().(*ast.Blockquote); !ok {
		return 0
	}
	first := p.Lines().At(0)
	line := first.Value(b.source)
	if len(line) < 2 || line[0] != '[' || line[1] != '!' {
		return 0
	}
	for i, c := range line {
		if c == ']' {
			return first.Start + i + 1
		}
	}
	return 0
}

// findAddresses notes the bare addresses in a text and in those that it is printed with.
func (b *builder) findAddresses(t *ast.Text) {
	f := &b.setting.flat
	f.addresses, f.address = f.addresses[:0], 0
	if len(b.addresses) == 0 {
		return
	}
	last := t
	for {
		next, ok := last.NextSibling().(*ast.Text)
		if !ok || !adjoin(last, next) {
			break
		}
		last = next
	}
	s := b.source[t.Segment.Start:last.Segment.Stop]
	if !mayHoldAddress(s, b.addresses) {
		return
	}
	for offset := t.Segment.Start; ; {
		start, stop, kind := nextAddress(s)
		if kind == noAddress {
			return
		}
		f.addresses = append(f.addresses, span{offset + start, offset + stop})
		s, offset = s[stop:], offset+stop
	}
}

// addText adds a piece of the source, addresses as objects.
func (b *builder) addText(start, stop, node int) {
	f := &b.setting.flat
	for f.address < len(f.addresses) {
		a := f.addresses[f.address]
		if a.start >= stop {
			break
		}
		if a.start >= start {
			b.addMarkdown(start, a.start, node)
			f.add(string(Object), flatPiece{start: a.start, stop: a.stop, node: node, solid: true})
		}
		if a.stop > stop {
			return // it goes on in the next text
		}
		start = a.stop
		f.address++
	}
	b.addMarkdown(start, stop, node)
}

// addMarkdown adds a piece of the source, entities and escapes resolved as appendPlain does.
func (b *builder) addMarkdown(start, stop, node int) {
	f := &b.setting.flat
	s := b.source[start:stop]
	from := 0
	flush := func(to int) {
		if from < to {
			f.add(string(s[from:to]), flatPiece{start: start + from, stop: start + to, node: node})
		}
	}
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			if i+1 == len(s) {
				continue
			}
			if c := s[i+1]; util.IsPunct(c) {
				flush(i)
				f.add(string(rune(c)), flatPiece{start: start + i, stop: start + i + 2, node: node, solid: true, escape: true})
			} else if c == ' ' {
				flush(i)
			} else {
				continue
			}
			i++
			from = i + 1
		case '&':
			if text, length := entity(s[i:min(len(s), i+maxEntity)]); length > 0 {
				flush(i)
				f.add(text, flatPiece{start: start + i, stop: start + i + length, node: node, solid: true, escape: true})
				i += length - 1
				from = i + 1
			}
		}
	}
	flush(len(s))
}

func (f *flat) add(text string, p flatPiece) {
	p.at = len(f.text)
	f.pieces = append(f.pieces, p)
	f.text = append(f.text, text...)
}

// hideEscapes takes characters that were written as escapes and entities out of the text: typography lets them stand.
func (f *flat) hideEscapes() {
	for i, p := range f.pieces {
		if p.escape {
			for k := p.at; k < f.endOf(i); k++ {
				f.text[k] = 1
			}
		}
	}
}

// endOf returns where a piece ends in the text.
func (f *flat) endOf(piece int) int {
	if piece+1 < len(f.pieces) {
		return f.pieces[piece+1].at
	}
	return len(f.text)
}

// piece returns the piece that a character belongs to.
func (f *flat) piece(at int) int {
	return sort.Search(len(f.pieces), func(k int) bool { return f.pieces[k].at > at }) - 1
}

// source returns the place in the source of a piece of the text that is not empty; false when it cuts what cannot be cut.
func (f *flat) source(start, end int) (from, to int, ok bool) {
	first, last := f.piece(start), f.piece(end-1)
	p, q := f.pieces[first], f.pieces[last]
	if p.solid && start != p.at || q.solid && end != f.endOf(last) {
		return 0, 0, false
	}
	from, to = p.start+start-p.at, q.stop
	if !q.solid {
		to = q.start + end - q.at
	}
	return from, to, true
}

// isolate notes how a run is isolated: by the tag of a link when it is all of the link's text, else by an element around
// it. A run that would cross the border of an emphasis or a link is left to the browser; so is one that holds a fact,
// whose direction is not known here.
func (b *builder) isolate(run typeset.Run) {
	f := &b.setting.flat
	const edges = " \u00a0" + string(Object)
	whole := len(bytes.Trim(f.text[:run.Start], edges)) == 0 && len(bytes.Trim(f.text[run.End:], edges)) == 0
	if k := sort.SearchInts(f.facts, run.Start); k < len(f.facts) && f.facts[k] < run.End && !whole {
		return
	}
	from, to, ok := f.source(run.Start, run.End)
	if !ok {
		return
	}
	first, last := f.pieces[f.piece(run.Start)].node, f.pieces[f.piece(run.End-1)].node
	a, z := first, last
	for f.nodes[a].up != f.nodes[z].up {
		if up := f.nodes[a].up; f.nodes[a].depth >= f.nodes[z].depth {
			if f.nodes[up].start != run.Start {
				return
			}
			a = up
		} else {
			up := f.nodes[z].up
			if f.nodes[up].end != run.End {
				return
			}
			z = up
		}
	}
	for p := f.nodes[a].up; p >= 0 && f.nodes[p].start == run.Start && f.nodes[p].end == run.End; p = f.nodes[p].up {
		if _, ok := f.nodes[p].node.(*ast.Link); ok && !run.Figures {
			b.setting.wrap(f.nodes[p].node, wrapping{inside: run.Tag()})
			return
		}
	}
	end := "</" + run.Element() + ">"
	if tag := "<" + run.Element() + run.Tag() + ">"; a == first {
		b.setting.insets = append(b.setting.insets, inset{from, from, opening, tag})
	} else {
		b.setting.wrap(f.nodes[a].node, wrapping{before: tag})
	}
	if z == last {
		b.setting.insets = append(b.setting.insets, inset{to, to, closing, end})
	} else {
		b.setting.wrap(f.nodes[z].node, wrapping{after: end})
	}
}

func (s *setting) wrap(n ast.Node, w wrapping) {
	if s.around == nil {
		s.around = map[ast.Node]wrapping{}
	}
	have := s.around[n]
	s.around[n] = wrapping{have.before + w.before, have.after + w.after, have.inside + w.inside}
}

// printSet prints text with its insets.
func (b *builder) printSet(s []byte, offset int) {
	if len(s) == 0 {
		return
	}
	insets := b.setting.insets
	end, at := offset+len(s), offset
	for k := sort.Search(len(insets), func(k int) bool { return insets[k].start >= offset }); k < len(insets); k++ {
		in := insets[k]
		if in.start > end || in.stop > end || in.start == end && in.kind != closing {
			break
		}
		if in.kind == closing && in.start == offset || in.start < at {
			continue // it was printed with the text before
		}
		if in.start > at {
			b.printUnset(s[at-offset:in.start-offset], at)
		}
		if in.kind == replaced {
			b.out = appendEscaped(b.out, in.text)
		} else {
			b.write(in.text)
		}
		at = in.stop
	}
	if at < end {
		b.printUnset(s[at-offset:], at)
	}
}

// polish sets plain text. Its facts stay as they are.
func (b *builder) polish(spans []Span) []Span { return Polish(spans, b.setting.style) }

// Polish sets plain text: quotation marks, dashes, spaces and digits become those of the language. Facts stay as they are.
func Polish(spans []Span, style typeset.Style) []Span {
	if style.Lang == "" || len(spans) == 0 {
		return spans
	}
	text := join(spans, func(*Ref) string { return string(Object) })
	set := style.Polish(text)
	if set == text {
		return spans
	}
	texts := strings.Split(set, string(Object))
	out := slices.Clone(spans)
	k := 0
	for i := range out {
		if out[i].Fact != nil {
			k++
			continue
		}
		if k >= len(texts) || i > 0 && out[i-1].Fact == nil || strings.ContainsRune(out[i].Text, Object) {
			return spans // the text holds the mark itself
		}
		out[i].Text = texts[k]
	}
	return out
}
