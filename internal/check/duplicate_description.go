package check

import (
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var duplicateDescription = Rule{
	Rule: say.RuleDuplicateDescription,
	Site: func(s *Site) []Found {
		return s.twice(func(n *Notes) uint64 { return n.description }, "description",
			rules.Text{Ar: "وصف الصفحة هو وصف %s", En: "the description is that of %s, too"}, rules.Text{Ar: "صفوا ما في هذه الصفحة وحدها", En: "describe what this page alone holds"})
	},
}
