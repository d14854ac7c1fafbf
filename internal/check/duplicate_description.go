package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var duplicateDescription = Rule{
	Name: "duplicate-description", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صفحتان بلغة واحدة لهما وصف واحد.", En: "Two pages of one language have the same description."},
		Why:  rules.Text{Ar: "تبدوان في نتائج البحث صفحة واحدة.", En: "In search results they look like one."},
		Mend: rules.Text{Ar: "صفوا كل صفحة بما فيها وحدها.", En: "Describe what each alone holds."},
	},
	Site: func(s *Site) []Found {
		return s.twice(func(n *Notes) uint64 { return n.description }, "description",
			rules.Text{Ar: "وصف الصفحة هو وصف %s", En: "the description is that of %s, too"}, rules.Text{Ar: "صفوا ما في هذه الصفحة وحدها", En: "describe what this page alone holds"})
	},
}
