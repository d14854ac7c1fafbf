package check

import (
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var sectionOrder = Rule{
	Rule: say.RuleSectionOrder,
	Translations: func(source, translation *Page) []Found {
		last := 0
		for i, p := range paired(source, translation).pairs {
			if p.translation >= last {
				last = p.translation
				continue
			}
			// The first section out of order tells enough: what follows depends on it.
			a, b := p.of(source, translation)
			before, _ := paired(source, translation).pairs[i-1].of(source, translation)
			return []Found{{Pos: b.at(),
				Message: rules.Text{Ar: "القسم " + b.called().Ar + " يأتي هنا قبل غيره، وفي " + where(a.at()) + " يأتي بعد " + before.called().Ar,
					En: "the section " + b.called().En + " stands elsewhere in " + where(a.at()) + ": behind " + before.called().En},
				Hint: rules.Text{Ar: "رتّبوا الأقسام في اللغتين ترتيبًا واحدًا", En: "put the sections into the same order in both languages"}}}
		}
		return nil
	},
}
