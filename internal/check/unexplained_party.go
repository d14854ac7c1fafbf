package check

import (
	"strings"

	"sitegen/internal/fact"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var unexplainedParty = Rule{
	Rule: say.RuleUnexplainedParty,
	Site: func(s *Site) (found []Found) {
		for i, t := range s.Config.ThirdParty {
			for _, k := range []struct {
				key  string
				text fact.Text
			}{{"name", t.Name}, {"purpose", t.Purpose}} {
				var lacking []string
				for _, l := range s.Config.Languages {
					if k.text.In(l.Code) == "" {
						lacking = append(lacking, l.Code)
					}
				}
				if len(lacking) == 0 {
					continue
				}
				in := strings.Join(lacking, ", ")
				found = append(found, Found{Pos: s.Fact("third_party", i, k.key),
					Message: rules.Text{Ar: "الطرف الثالث “" + t.ID + "” ليس له " + k.key + " باللغة: " + in, En: "the third party “" + t.ID + "” has no " + k.key + " in: " + in},
					Hint:    rules.Text{Ar: "أضيفوا " + k.key + " = { ar = \"…\", en = \"…\" }", En: "add " + k.key + " = { ar = \"…\", en = \"…\" }"}})
			}
		}
		return found
	},
}
