package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var sectionOrder = Rule{
	Rule: say.RuleSectionOrder,
	Translations: func(source, translation *Page) []diag.Finding {
		last := 0
		for i, p := range paired(source, translation).pairs {
			if p.translation >= last {
				last = p.translation
				continue
			}
			// The first section out of order tells enough: what follows depends on it.
			a, b := p.of(source, translation)
			before, _ := paired(source, translation).pairs[i-1].of(source, translation)
			return []diag.Finding{{Pos: b.at(), Says: say.SectionOrder{Title: b.name(), At: where(a.at()), Before: before.name()}}}
		}
		return nil
	},
}
