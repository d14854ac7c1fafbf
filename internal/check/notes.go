package check

import (
	"slices"
	"strings"

	"sitegen/internal/markdown"
	"sitegen/internal/profile"
	"sitegen/internal/site"
)

// Notes are what one page tells to the rules that look at the whole site. They are taken while the page is checked, so
// that nobody has to read it again.
type Notes struct {
	Page   *site.Page
	Claims []Claim     // see pagesDisagree
	Offers []Offer     // see expired
	Text   bool        // the page has a text of its own, and is not shown instead of a translation
	Covers []Covers    // what its sections cover
	Shown  *site.Shown // what the page shows; nil when it could not be made
	Asks   []string    // keys of earlier versions that it names

	ids     []uint32 // marks of the ids of its file, sorted; nil when none was made
	anchors []anchor // links of layouts and site.toml to sections of other pages

	outside []string // addresses on other hosts that the file links to; only when somebody wants them asked

	title, description uint64 // marks of what the head of the file says, 0 for nothing
	image              string // the owner's picture for sharing, as a path in the output
}

// Covers is what a section covers, by its id or because it says so.
type Covers struct {
	Word    string
	Section string // its id
	ByID    bool
}

// read takes down what the text of the page says.
func (n *Notes) read(p *Page) {
	n.Claims = claimsOf(p)
	n.Offers = offersOf(p)
	n.Text = true
	n.Covers = coversOf(p.Doc)
	n.Asks = asksOf(p.Doc)
}

// look takes down what is in the file that was made of the page.
func (n *Notes) look(o *Output) {
	n.ids, n.anchors = hashesOf(o.index().ids), o.anchors()
	n.outside = o.outside()
	if x := o.index(); x.whole() && o.Page.Meta.Title != "" {
		if len(x.titles) > 0 {
			n.title = markOfText(x.titles[0])
		}
		n.description = markOfText(x.description)
		n.image = strings.Clone(o.ownImage())
	}
}

// coversOf lists what the sections of a document cover. A section that says nothing covers nothing.
func coversOf(doc *markdown.Document) (list []Covers) {
	known := profile.Words()
	add := func(word string, section int, byID bool) {
		i, ok := slices.BinarySearch(known, word)
		if !ok {
			return
		}
		c := Covers{known[i], strings.Clone(doc.Headings[section].ID), byID}
		if !slices.Contains(list, c) && says(doc, section) {
			list = append(list, c)
		}
	}
	for i := range doc.Headings {
		h := &doc.Headings[i]
		if h.Explicit {
			add(h.ID, i, true)
		}
		if h.Covers != "" {
			for word := range strings.FieldsSeq(h.Covers) {
				add(word, i, false)
			}
		}
	}
	return list
}

// says tells whether there is a text or a component between a heading and the next that is not below it.
func says(doc *markdown.Document, section int) bool {
	h := &doc.Headings[section]
	start, end := h.Offset, len(doc.Source)
	for _, next := range doc.Headings[section+1:] {
		if next.Level <= h.Level {
			end = next.Offset
			break
		}
	}
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if at := b.Source(0); b.Kind != markdown.HeadingText && at > start && at < end {
			return true
		}
	}
	return slices.ContainsFunc(doc.Facts, func(f *markdown.Ref) bool { return f.Component != "" && f.Offset > start && f.Offset < end })
}
