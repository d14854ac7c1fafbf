package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/markup"
	"sitegen/internal/site"
	"sitegen/internal/tomldoc"
)

// Output is the file that was made of a page, as it will be published.
type Output struct {
	Page *site.Page
	HTML []byte
	Doc  *markup.Document
	Site *Site

	elements *index
	places   map[string]diag.Pos // see at
	written  map[string]bool     // see inMarkdown
	matter   *tomldoc.Doc        // in front of the page's text, if somebody has read it
}

// newOutput reads a page with a reader that reads no other page as long as the output is in use.
func newOutput(r *markup.Reader, p *site.Page, data []byte, s *Site) *Output {
	return &Output{Page: p, HTML: data, Doc: r.Read(data), Site: s}
}

// index is what the elements of the page are, gathered when the first rule asks.
func (o *Output) index() *index {
	if o.elements == nil {
		o.elements = newIndex(o.Doc)
	}
	return o.elements
}

// pos is the place of a value in front of the page's text.
func (o *Output) pos(key string) diag.Pos {
	if o.matter != nil && o.matter.Has(key) {
		return o.matter.ValuePos(key)
	}
	return o.Page.Pos(key)
}
