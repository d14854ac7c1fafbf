package check

import (
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var duplicateTitle = Rule{
	Rule: say.RuleDuplicateTitle,
	Site: func(s *Site) []Found {
		return s.twice(func(n *Notes) uint64 { return n.title }, "title",
			rules.Text{Ar: "عنوان الصفحة هو عنوان %s", En: "the title is that of %s, too"}, rules.Text{Ar: "سمّوا كل صفحة بما فيها", En: "call each page by what it holds"})
	},
}
