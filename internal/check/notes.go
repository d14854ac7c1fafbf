package check

import (
	"strings"

	"sitegen/internal/site"
)

// Notes are what one page tells to the rules that look at the whole site. They are taken while the page is checked, so
// that nobody has to read it again.
type Notes struct {
	Page *site.Page

	ids     []uint32 // marks of the ids of its file, sorted; nil when none was made
	anchors []anchor // links of layouts and site.toml to sections of other pages

	outside []string // addresses on other hosts that the file links to; only when somebody wants them asked

	title, description uint64 // marks of what the head of the file says, 0 for nothing
	image              string // the owner's picture for sharing, as a path in the output
}

func note(p *Page, o *Output) *Notes {
	n := &Notes{}
	if p != nil {
		n.Page = p.Page
	}
	if o != nil {
		n.Page = o.Page
		n.ids, n.anchors = marksOf(o.index().ids), o.anchors()
		n.outside = o.outside()
		if x := o.index(); x.whole() && o.Page.Meta.Title != "" {
			if len(x.titles) > 0 {
				n.title = markOfText(x.titles[0])
			}
			n.description = markOfText(x.description)
			n.image = strings.Clone(o.ownImage())
		}
	}
	return n
}
