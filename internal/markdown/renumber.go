package markdown

import (
	"github.com/yuin/goldmark/ast"

	"sitegen/internal/lang"
)

// Headings that count (أولًا: ثانيًا: …) follow what is left: those behind one that is not shown move up.

// series is the headings of one level, below one heading, that count in one way.
type series struct {
	level int
	kind  string
}

// run is the headings of a series so far.
type run struct {
	next   int // the number of the next heading that is shown
	hidden bool
}

// renumber puts the numbers right of headings that come behind one which is not shown.
func (l *leaver) renumber() {
	open := map[series]*run{}
	var last int // the level of the heading before
	for n := l.root.FirstChild(); n != nil; n = n.NextSibling() {
		h, ok := n.(*ast.Heading)
		if !ok || h.Lines().Len() == 0 {
			continue
		}
		for s := range open {
			if s.level > h.Level {
				delete(open, s)
			}
		}
		last = h.Level
		first := h.Lines().At(0)
		text := first.Value(l.source)
		number, ok := lang.OrdinalOf(string(text))
		if !ok {
			continue
		}
		s := series{last, number.Kind}
		r := open[s]
		if r == nil {
			r = &run{next: number.Value}
			open[s] = r
		}
		hidden := l.isCut(h)
		if hidden {
			r.hidden = true
			continue
		}
		if r.hidden && number.Value != r.next {
			if spelled, ok := number.Spell(r.next); ok {
				l.cuts = append(l.cuts, cut{start: first.Start + number.Start, stop: first.Start + number.End, put: spelled})
			}
		}
		if !r.hidden {
			r.next = number.Value
		}
		r.next++
	}
}

// isCut tells whether a heading is cut as a whole.
func (l *leaver) isCut(h *ast.Heading) bool {
	at := offsetOf(h)
	for _, c := range l.cuts {
		if c.start <= at && at < c.stop {
			return true
		}
	}
	return false
}
