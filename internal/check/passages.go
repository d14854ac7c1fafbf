package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/markdown"
)

// passage is a piece of a page's text for rules that know the site: a block, or a value in front of the page's text. It
// is folded once for all of them.
type passage struct {
	*Text
	page  *Page
	block *markdown.Block               // nil for a value
	key   string                        // of the value
	in    func(start, end int) diag.Pos // the value
}

// at is the place of a stretch of the passage.
func (s *passage) at(start, end int) diag.Pos {
	if s.block != nil {
		return s.page.In(s.block, start, end)
	}
	return s.in(start, end)
}

// passages are all pieces of the page's text, in the order of the file.
func (p *Page) passages() []passage {
	if p.divided {
		return p.pieces
	}
	p.divided = true
	p.pieces = make([]passage, 0, len(p.Doc.Blocks)+4)
	if p.matter != nil {
		for _, key := range [...]string{"title", "nav_title", "description", "summary"} {
			if s, ok := p.matter.Tree()[key].(string); ok && s != "" {
				p.pieces = append(p.pieces, passage{newText(s, p.Code(), Matter), p, nil, key, inValue(p.matter, []any{key}, s)})
			}
		}
	}
	for i := range p.Doc.Blocks {
		p.pieces = append(p.pieces, passage{p.Texts()[i], p, &p.Doc.Blocks[i], "", nil})
	}
	return p.pieces
}

// Texts are the blocks of the page, in their order.
func (p *Page) Texts() []*Text {
	if p.blocks == nil {
		p.blocks = textsOf(&origin{p.Doc, p.value}, p.Code())
	}
	return p.blocks
}

// value is what a fact without filters says on the page; known is false for one that the site does not have.
func (p *Page) value(f *markdown.Ref) (said string, known bool) {
	if p.Site == nil || p.Site.Facts == nil || len(f.Expr.Filters) > 0 {
		return "", false
	}
	v, err := p.Site.Facts.Lookup(f.Expr.Path)
	if err != nil || !v.IsSet() {
		return "", false
	}
	return v.Text(p.Language.Locale), true
}
