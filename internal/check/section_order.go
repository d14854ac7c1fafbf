package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var sectionOrder = Rule{
	Name: "section-order", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "أقسام الصفحة مرتبة في لغة ترتيبًا يخالف اللغة الأخرى.",
			En: "The sections of a page stand in another order in one language than in the other."},
		Why: rules.Text{Ar: "من يحيل إلى «القسم الثالث» يقصد قسمًا في لغة، ويجد القارئ غيره في اللغة الأخرى.",
			En: "Who refers to “the third section” means one thing in one language, and the reader of the other finds another."},
		Mend: rules.Text{Ar: "رتّبوا الأقسام في اللغتين ترتيبًا واحدًا.", En: "Put the sections into the same order in both languages."},
		Bad:  "## الدفع {#payment}\n## الشحن {#delivery}\n---\n## Delivery {#delivery}\n## Payment {#payment}",
		Good: "## الدفع {#payment}\n## الشحن {#delivery}\n---\n## Payment {#payment}\n## Delivery {#delivery}",
	},
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
