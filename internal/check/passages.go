package check

import "sitegen/internal/diag"

// passage is a piece of a page's text for rules that know the site: a block, or a value in front of the page's text. It
// is folded once for all of them.
type passage struct {
	*Text
	at func(start, end int) diag.Pos // of a stretch of Raw
}

// passages are all pieces of the page's text, in the order of the file.
func (p *Page) passages() []passage {
	if p.divided {
		return p.pieces
	}
	p.divided = true
	if p.matter != nil {
		for _, key := range [...]string{"title", "nav_title", "description", "summary"} {
			if s, ok := p.matter.Tree()[key].(string); ok && s != "" {
				p.pieces = append(p.pieces, passage{newText(s, p.Code(), Matter), func(start, end int) diag.Pos { return inValue(p.matter, []any{key}, s, start, end) }})
			}
		}
	}
	for i := range p.Doc.Blocks {
		b := &p.Doc.Blocks[i]
		p.pieces = append(p.pieces, passage{p.Texts()[i], func(start, end int) diag.Pos { return p.In(b, start, end) }})
	}
	return p.pieces
}

// Texts are the blocks of the page, in their order.
func (p *Page) Texts() []*Text {
	if p.blocks == nil {
		p.blocks = textsOf(p.Doc, p.Code())
	}
	return p.blocks
}
