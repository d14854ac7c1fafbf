package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var duplicateTitle = Rule{
	Name: "duplicate-title", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صفحتان بلغة واحدة لهما عنوان واحد.", En: "Two pages of one language have the same title."},
		Why:  rules.Text{Ar: "لا يعرف القارئ أيهما يفتح، ولا محرك البحث أيهما يعرض.", En: "Readers do not know which to open, nor search engines which to show."},
		Mend: rules.Text{Ar: "سمّوا كل صفحة بما فيها.", En: "Call each page by what it holds."},
	},
	Site: func(s *Site) []Found {
		return s.twice(func(n *Notes) uint64 { return n.title }, "title",
			rules.Text{Ar: "عنوان الصفحة هو عنوان %s", En: "the title is that of %s, too"}, rules.Text{Ar: "سمّوا كل صفحة بما فيها", En: "call each page by what it holds"})
	},
}
