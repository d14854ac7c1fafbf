package markdown

import (
	"bytes"
	"cmp"
	"slices"
	"sort"
	"unicode/utf8"
)

// cut is a piece of a body that is not shown, and what replaces it.
type cut struct {
	start, stop int
	lines       bool // it is whole lines, without the end of the last
	put         string
}

// piece says that a text from at on, up to the next piece, comes from a body from src on; all of a solid piece, from that
// place.
type piece struct {
	at, src int
	solid   bool
}

// pieces are those of one text, by place. No pieces are all of a body.
type pieces []piece

// origin is the place in the body of a place in the text.
func (p pieces) origin(at int) int {
	k := sort.Search(len(p), func(k int) bool { return p[k].at > at }) - 1
	switch {
	case len(p) == 0:
		return at
	case k < 0:
		return p[0].src
	case p[k].solid:
		return p[k].src
	}
	return p[k].src + at - p[k].at
}

// next is where the piece after that of a place begins, or the place end if that comes first.
func (p pieces) next(at, end int) int {
	if k := sort.Search(len(p), func(k int) bool { return p[k].at > at }); k < len(p) {
		return min(end, p[k].at)
	}
	return end
}

// place is the place in the text of a place in the body; false when that was cut.
func (p pieces) place(src int, length int) (at int, ok bool) {
	for k := sort.Search(len(p), func(k int) bool { return p[k].src > src }) - 1; k >= 0; k-- {
		if p[k].solid {
			continue
		}
		at = p[k].at + src - p[k].src
		return at, at < p.next(p[k].at, length)
	}
	return 0, false
}

// merged sorts cuts and joins those that touch.
func merged(cuts []cut) (out []cut) {
	slices.SortStableFunc(cuts, func(x, y cut) int { return cmp.Or(cmp.Compare(x.start, y.start), cmp.Compare(y.stop, x.stop)) })
	for _, c := range cuts {
		if n := len(out); n > 0 && c.start <= out[n-1].stop && (c.start < out[n-1].stop || c.put == "" && out[n-1].put == "" && c.lines == out[n-1].lines) {
			last := &out[n-1]
			if c.stop > last.stop {
				last.stop = c.stop
			}
			last.lines = last.lines || c.lines
			continue
		}
		out = append(out, c)
	}
	return out
}

// cutter makes the text that is left of a body.
type cutter struct {
	source []byte
	starts []int // where the text of each line of each block begins
	out    []byte
	pieces pieces
}

// run leaves out the cuts, which are merged, and the spaces that they leave.
func (c *cutter) run(cuts []cut) {
	at := 0
	for i, cut := range cuts {
		c.keep(at, cut.start)
		at = cut.stop
		switch {
		case cut.put != "":
			c.pieces = append(c.pieces, piece{len(c.out), cut.start, true})
			c.out = append(c.out, cut.put...)
		case !cut.lines:
			next := len(c.source)
			if i+1 < len(cuts) {
				next = cuts[i+1].start
			}
			at = c.seam(cut, next)
		}
	}
	c.keep(at, len(c.source))
}

// keep adds a part of the body.
func (c *cutter) keep(from, to int) {
	if from < to {
		c.pieces = append(c.pieces, piece{len(c.out), from, false})
		c.out = append(c.out, c.source[from:to]...)
	}
}

// seam drops spaces on both sides of a cut within a line: one of two, any before a mark that ends a sentence or a part of it,
// and any at the ends of a line. It returns where the body goes on.
func (c *cutter) seam(cut cut, next int) (at int) {
	right := c.source[cut.stop:next]
	skip := 0
	for skip < len(right) && (right[skip] == ' ' || right[skip] == '\t') {
		skip++
	}
	spaced := len(c.out) == 0 || c.out[len(c.out)-1] == ' ' || c.out[len(c.out)-1] == '\t' || c.out[len(c.out)-1] == '\n'
	if skip == len(right) && next < len(c.source) { // another cut comes, which will tell
		if spaced || c.begins(cut.start) {
			return cut.stop + skip
		}
		return cut.stop
	}
	after, _ := utf8.DecodeRune(right[skip:])
	switch {
	case skip == len(right) || after == '\n' || after == '\r':
		c.trim(cut.start)
		if skip < 2 {
			return cut.stop + skip
		}
		return cut.stop
	case closesPhrase(after):
		c.trim(cut.start)
		return cut.stop + skip
	case spaced || c.begins(cut.start):
		return cut.stop + skip
	}
	return cut.stop
}

// closesPhrase tells the marks that no space stands before.
func closesPhrase(r rune) bool {
	switch r {
	case '.', ',', '،', '؛', ':', '?', '؟', '!':
		return true
	}
	return false
}

// begins tells whether nothing is left of the line before a place of the body.
func (c *cutter) begins(src int) bool { return len(bytes.Trim(c.out[c.lineText(src):], " \t")) == 0 }

// lineText is where the text of the line of a place of the body begins in what is left.
func (c *cutter) lineText(src int) int {
	k := sort.SearchInts(c.starts, src+1) - 1
	if k < 0 {
		return len(c.out)
	}
	start := c.starts[k]
	for i := len(c.pieces) - 1; i >= 0; i-- {
		if p := c.pieces[i]; p.src <= start {
			end := len(c.out)
			if i+1 < len(c.pieces) {
				end = c.pieces[i+1].at
			}
			return min(end, p.at+start-p.src)
		}
	}
	return 0
}

// trim drops the spaces that end what is left of a line, but for those before its text.
func (c *cutter) trim(src int) {
	from := c.lineText(src)
	end := len(c.out)
	for end > from && (c.out[end-1] == ' ' || c.out[end-1] == '\t') {
		end--
	}
	c.out = c.out[:end]
	for n := len(c.pieces); n > 0 && c.pieces[n-1].at > end; n-- {
		c.pieces = c.pieces[:n-1]
	}
}

// lineLength is how long the first line is, without its end.
func lineLength(text []byte) int {
	if n := bytes.IndexByte(text, '\n'); n >= 0 {
		return n
	}
	return len(text)
}

// lineStart is where the line of a place begins.
func lineStart(text []byte, at int) int { return bytes.LastIndexByte(text[:at], '\n') + 1 }
