package check

import (
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/site"
	"sitegen/internal/tomldoc"
)

// Page is a page with its text.
type Page struct {
	*site.Page
	Doc  *markdown.Document
	Site *Site

	matter   *tomldoc.Doc // in front of the text; nil when there is none that can be read
	pieces   []passage    // see passages
	blocks   []*Text      // see Texts
	divided  bool
	promises []claim // see claims
	promised bool

	lines      []line // see Lines
	lined      bool
	disguises  []disguise // see disguised
	masked     bool
	parts      []section // see sections
	pairing    *pairing  // with the page of which this is the translation, see paired
	pairedWith *Page
	named      []string // see names
}

// Code is the language of the page's text, without a region: rules know languages, and Arabic of Egypt is Arabic.
func (p *Page) Code() string { return lang.Base(p.Page.Lang) }

// At is the place of some bytes of the page's file.
func (p *Page) At(offset, length int) diag.Pos {
	pos := p.Doc.At(offset)
	end := min(len(p.Doc.Source), offset+length)
	if offset < end {
		pos.Length = p.Doc.Runes(offset, end)
	}
	return pos
}

// In is the place of Text[start:end] of a block.
func (p *Page) In(b *markdown.Block, start, end int) diag.Pos {
	pos := p.Doc.At(b.Source(start))
	pos.Length = utf8.RuneCountInString(b.Text[start:end])
	return pos
}
