package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var silenceWithoutReason = Rule{
	Name: "silence-without-reason", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "مدخل في [[check.allow]] بلا سبب.", En: "An entry of [[check.allow]] has no reason."},
		Why: rules.Text{Ar: "من يراجع الموقع بعد سنة لا يعرف أكان الأمر مقصودًا أم منسيًّا. والسبب يظهر في التقرير كما كُتب.",
			En: "In a year nobody can tell what was meant from what was forgotten. The report shows the reason."},
		Mend: rules.Text{Ar: "اكتبوا السبب في reason، أو احذفوا المدخل وأصلحوا النص.", En: "Write the reason, or delete the entry and fix the text."},
		Bad:  "[[check.allow]]\nrule = \"long-sentence\"",
		Good: "[[check.allow]]\nrule = \"long-sentence\"\nreason = \"نص المادة منقول من النظام كما هو\"",
	},
	Site: func(s *Site) (out []Found) {
		for i, a := range s.Config.Check.Allow {
			if strings.TrimSpace(a.Reason) == "" {
				out = append(out, Found{Pos: s.Fact("check", "allow", i, "reason"),
					Message: rules.Text{Ar: "مدخل القاعدة “" + a.Rule + "” بلا سبب", En: "the entry for “" + a.Rule + "” has no reason"},
					Hint:    rules.Text{Ar: "اكتبوا reason = \"…\"، ويظهر في التقرير", En: "write reason = \"…\"; the report shows it"}})
			}
		}
		return out
	},
}
