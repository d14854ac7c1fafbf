package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var silenceWithoutReason = Rule{
	Rule: say.RuleSilenceWithoutReason,
	Settings: func(s *Site) (out []diag.Finding) {
		for i, a := range s.Config.Check.Allow {
			if strings.TrimSpace(a.Reason) == "" {
				out = append(out, diag.Finding{Pos: s.Fact("check", "allow", i, "reason"), Says: say.SilenceWithoutReason{Rule: a.Rule}})
			}
		}
		return out
	},
}
