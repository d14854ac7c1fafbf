package check

import (
	"strings"

	"sitegen/internal/say"
)

var silenceWithoutReason = Rule{
	Rule: say.RuleSilenceWithoutReason,
	Site: func(s *Site) (out []Found) {
		for i, a := range s.Config.Check.Allow {
			if strings.TrimSpace(a.Reason) == "" {
				out = append(out, Found{Pos: s.Fact("check", "allow", i, "reason"), Says: say.SilenceWithoutReason{Rule: a.Rule}})
			}
		}
		return out
	},
}
