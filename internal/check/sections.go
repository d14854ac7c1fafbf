package check

import (
	"sort"
	"strconv"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

// section is a heading of a page with the text below it, up to the next heading of any level. The text before the first
// heading is a section too, without a heading.
type section struct {
	page    *Page
	heading *markdown.Heading // nil before the first
	title   *markdown.Block   // its text; nil when it has none
	blocks  []markdown.Block
	facts   []*markdown.Ref
}

// sections returns those of a page, the one before the first heading first. They are found once for all rules.
func (p *Page) sections() []section {
	if p.parts == nil {
		p.parts = p.divide()
	}
	return p.parts
}

func (p *Page) divide() []section {
	d := p.Doc
	out := make([]section, 1, len(d.Headings)+1)
	out[0].page = p
	for i := range d.Headings {
		out = append(out, section{page: p, heading: &d.Headings[i]})
	}
	// Headings without text have no block, so blocks find their section by their places. Notes stand at the end of the
	// document, wherever they were written, and go with the last section.
	of := func(offset int) int {
		return sort.Search(len(d.Headings), func(i int) bool { return d.Headings[i].Offset > offset })
	}
	from, at := 0, 0
	for i := range d.Blocks {
		b := &d.Blocks[i]
		k := max(at, of(b.Source(0)))
		if k != at {
			out[at].blocks = d.Blocks[from:i]
			from, at = i, k
		}
		if b.Kind == markdown.HeadingText && i == from {
			out[at].title, from = b, i+1
		}
	}
	out[at].blocks = d.Blocks[from:]
	first := 0
	for k := range out {
		end := len(d.Facts)
		if k < len(d.Headings) {
			next := d.Headings[k].Offset
			end = first + sort.Search(len(d.Facts)-first, func(i int) bool { return d.Facts[first+i].Offset >= next })
		}
		out[k].facts = d.Facts[first:end]
		first = end
	}
	return out
}

// name is how a message calls the section.
func (s *section) name() string {
	if s.title == nil {
		return ""
	}
	return shorten(strings.ReplaceAll(s.title.Text, string(markdown.Object), "…"))
}

// at is the place of its heading; of the first text before the first heading.
func (s *section) at() diag.Pos {
	switch {
	case s.title != nil:
		return s.page.In(s.title, 0, len(s.title.Text))
	case s.heading != nil:
		return s.page.At(s.heading.Offset, 0)
	case len(s.blocks) > 0:
		return s.page.Doc.At(s.blocks[0].Source(0))
	}
	return diag.Pos{File: s.page.File, Line: 1, Column: 1}
}

// where names a place of the other language in a message.
func where(p diag.Pos) string { return p.File + ":" + strconv.Itoa(p.Line) }

// called is the section within a message.
func (s *section) called() say.Message {
	if s.heading == nil {
		return say.PartBeforeHeadings{}
	}
	return say.PartSection{Title: s.name()}
}

// blockText is the text of a block to be looked for words in.
type blockText struct {
	*Text
	block *markdown.Block
}

// texts are those of the section, its title first.
func (s *section) texts() (out []blockText) {
	if s.title != nil {
		out = append(out, blockText{newText(s.title.Text, s.page.Code(), Title), s.title})
	}
	for i := range s.blocks {
		b := &s.blocks[i]
		out = append(out, blockText{newText(b.Text, s.page.Code(), kinds[b.Kind]), b})
	}
	return out
}

// mayHold tells whether some text of the section passes a sieve.
func (s *section) mayHold(words *sieve) bool {
	if s.title != nil && words.passes(s.title.Text) {
		return true
	}
	for i := range s.blocks {
		if words.passes(s.blocks[i].Text) {
			return true
		}
	}
	return false
}
