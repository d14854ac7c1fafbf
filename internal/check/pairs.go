package check

import (
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
)

// pairing tells which section of a translation is which of the source.
type pairing struct {
	pairs []pair // in the order of the source
	// What has no counterpart: numbers of sections, in their order.
	source, translation []int
	// stub tells that one of the pages is not written yet, or that tags of its text do not fit: nothing else about the two is
	// worth saying.
	stub bool
}

// pair are two sections that say the same, by their numbers.
type pair struct{ source, translation int }

// paired finds it once for all rules.
func paired(source, translation *Page) *pairing {
	if translation.pairing == nil || translation.pairedWith != source {
		translation.pairedWith = source
		if source.stub() || translation.stub() || source.SourceDocument().Undecided() || translation.SourceDocument().Undecided() {
			translation.pairing = &pairing{stub: true}
		} else {
			translation.pairing = match(source.Doc.Headings, translation.Doc.Headings)
		}
	}
	return translation.pairing
}

// match pairs sections by the ids that their authors wrote, and those between them, where both languages have as many of
// the same levels there, by their order. Section n is that of heading n-1; 0 is the text before the first.
func match(a, b []markdown.Heading) *pairing {
	m := &pairing{pairs: []pair{{0, 0}}}
	if alike(a, b) {
		for i := range a {
			m.pairs = append(m.pairs, pair{i + 1, i + 1})
		}
		return m
	}
	ids, known := map[string]int{}, map[string]bool{}
	for i := range b {
		if b[i].Explicit {
			ids[b[i].ID] = i + 1
		}
	}
	for i := range a {
		if a[i].Explicit {
			known[a[i].ID] = true
		}
	}
	taken := make([]bool, len(b)+1)
	from, to := 0, 0 // after the last pair, in both
	gap := func(endA, endB int) {
		claimed := func(h markdown.Heading) bool { return h.Explicit && known[h.ID] } // by another section
		if from < endA && to <= endB && alike(a[from:endA], b[to:endB]) && !slices.ContainsFunc(b[to:endB], claimed) {
			for i := range a[from:endA] {
				m.pairs = append(m.pairs, pair{from + i + 1, to + i + 1})
				taken[to+i+1] = true
			}
			return
		}
		for i := from; i < endA; i++ {
			m.source = append(m.source, i+1)
		}
	}
	for i := range a {
		k, ok := ids[a[i].ID]
		if !a[i].Explicit || !ok {
			continue
		}
		gap(i, k-1)
		m.pairs = append(m.pairs, pair{i + 1, k})
		taken[k] = true
		from, to = i+1, k
	}
	gap(len(a), len(b))
	for i := range b {
		if !taken[i+1] {
			m.translation = append(m.translation, i+1)
		}
	}
	return m
}

// alike tells whether two rows of headings may be the same: equal levels, and no two ids that contradict each other.
func alike(a, b []markdown.Heading) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Level != b[i].Level || a[i].Explicit && b[i].Explicit && a[i].ID != b[i].ID {
			return false
		}
	}
	return true
}

// of returns the two sections of a pair.
func (p pair) of(source, translation *Page) (a, b *section) {
	return &source.sections()[p.source], &translation.sections()[p.translation]
}

// flawed tells whether a mistake was told in one of the two sections by itself: what it swallows is not worth comparing.
func (p pair) flawed(source, translation *Page) bool {
	return source.flawed(p.source) || translation.flawed(p.translation)
}

// flawed tells the same of one section.
func (p *Page) flawed(section int) bool {
	for i := range p.Doc.Findings {
		f := &p.Doc.Findings[i]
		if f.Severity == diag.Error && p.sectionOf(f.Pos) == section {
			return true
		}
	}
	return false
}

// sectionOf is the number of the section in which a finding is.
func (p *Page) sectionOf(at diag.Pos) (n int) {
	for i := range p.Doc.Headings {
		if h := p.Doc.At(p.Doc.Headings[i].Offset); h.File == at.File && h.Line <= at.Line {
			n = i + 1
		}
	}
	return n
}

// before returns the section of the other language after which section n of one has its place.
func (m *pairing) before(n int, inSource bool) int {
	at, best := 0, -1
	for _, p := range m.pairs {
		here, there := p.source, p.translation
		if !inSource {
			here, there = there, here
		}
		if here < n && here > best {
			best, at = here, there
		}
	}
	return at
}
