package check

import (
	"strings"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var silenceWithoutReason = Rule{
	Rule: say.RuleSilenceWithoutReason,
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
