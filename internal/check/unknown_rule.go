package check

import (
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

// unknownRule is a function because it asks for the names of all rules, of which it is one.
func unknownRule() Rule {
	return Rule{
		Name: "unknown-rule", Severity: diag.Error,
		Doc: rules.Doc{
			What: rules.Text{Ar: "مدخل في [[check.allow]] يسمّي قاعدة لا وجود لها.", En: "An entry of [[check.allow]] names a rule that does not exist."},
			Why: rules.Text{Ar: "المدخل لا يستثني شيئًا، ومن كتبه يظن أنه يعمل.",
				En: "The entry covers nothing, and whoever wrote it believes that it works."},
			Mend: rules.Text{Ar: "اكتبوا اسم القاعدة كما يظهر بين قوسين معقوفين في آخر الرسالة. والأمر sitegen check --explain يسردها كلها.",
				En: "Write the name in brackets at the end of the message. sitegen check --explain lists all."},
			Bad:  "rule = \"long-sentense\"",
			Good: "rule = \"long-sentence\"",
		},
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
