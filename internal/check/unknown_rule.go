package check

import (
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

// unknownRule is a function because it asks for the names of all rules, of which it is one.
func unknownRule() Rule {
	return Rule{
		Rule: say.RuleUnknownRule,
		Site: func(s *Site) (out []Found) {
			for i, a := range s.Config.Check.Allow {
				if slices.Contains(Names(), a.Rule) {
					continue
				}
				f := Found{Pos: s.Fact("check", "allow", i, "rule"),
					Message: rules.Text{Ar: "لا توجد قاعدة اسمها “" + a.Rule + "”", En: "there is no rule “" + a.Rule + "”"},
					Hint:    rules.Text{Ar: "اسردوا القواعد بالأمر sitegen check --explain", En: "list the rules with sitegen check --explain"}}
				if a.Rule == "" {
					f.Message = rules.Text{Ar: "المدخل لا يسمّي قاعدة", En: "the entry names no rule"}
					f.Hint = rules.Text{Ar: "اكتبوا rule = \"…\" باسم القاعدة الذي في آخر الرسالة", En: "write rule = \"…\" with the name at the end of the message"}
				} else if near := diag.Nearest(a.Rule, Names()); near != "" {
					f.Hint = rules.Text{Ar: "اكتبوا rule = \"" + near + "\"", En: "write rule = \"" + near + "\""}
				}
				out = append(out, f)
			}
			return out
		},
	}
}
