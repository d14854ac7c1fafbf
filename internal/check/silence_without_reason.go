package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var silenceWithoutReason = Rule{
	Name: "silence-without-reason", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "مدخل في [[check.allow]] يُسكت تحذيرًا ولا يقول لماذا.", En: "An entry of [[check.allow]] silences a warning and does not say why."},
		Why: rules.Text{Ar: "من يراجع الموقع بعد سنة لا يعرف أكان الأمر مقصودًا أم منسيًّا. والتقرير يعيد السبب كما كُتب.",
			En: "Whoever reviews the site in a year cannot tell what was meant from what was forgotten. The report repeats the reason."},
		Mend: rules.Text{Ar: "اكتبوا السبب في reason، أو احذفوا المدخل وأصلحوا النص.", En: "Write the reason, or delete the entry and mend the text."},
		Bad:  "[[check.allow]]\nrule = \"long-sentence\"",
		Good: "[[check.allow]]\nrule = \"long-sentence\"\nreason = \"نص المادة منقول من النظام كما هو\"",
	},
	Site: func(s *Site) (out []Found) {
		for i, a := range s.Config.Check.Allow {
			if strings.TrimSpace(a.Reason) == "" {
				out = append(out, Found{Pos: s.Fact("check", "allow", i, "reason"),
					Message: rules.Text{Ar: "يُسكت هذا المدخل تحذيرات القاعدة “" + a.Rule + "” ولا يقول لماذا", En: "the entry silences “" + a.Rule + "” and does not say why"},
					Hint:    rules.Text{Ar: "اكتبوا reason = \"…\"، والتقرير يعيدها", En: "write reason = \"…\", which the report repeats"}})
			}
		}
		return out
	},
}
