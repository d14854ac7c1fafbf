package check

import (
	"bytes"

	"golang.org/x/net/html"

	"sitegen/internal/site"
)

// Output is the file that was made of a page, as it will be published.
type Output struct {
	Page *site.Page
	HTML []byte
	Doc  *html.Node // parsed
	Site *Site

	elements *index
}

func newOutput(p *site.Page, data []byte, s *Site) *Output {
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil { // a Reader of bytes does not fail
		doc = &html.Node{Type: html.DocumentNode}
	}
	return &Output{Page: p, HTML: data, Doc: doc, Site: s}
}

// index is what the elements of the page are, gathered when the first rule asks.
func (o *Output) index() *index {
	if o.elements == nil {
		o.elements = newIndex(o.Doc)
	}
	return o.elements
}
