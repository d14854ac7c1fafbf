package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/external"
	"sitegen/internal/say"
)

var deadExternalLink = Rule{
	Rule: say.RuleDeadExternalLink,
	Site: func(s *Site) []diag.Finding {
		return s.answered(external.Dead, func(address string, a external.Answer) say.Message {
			if a.Status == 0 {
				return say.DeadExternalLinkHost{Address: address}
			}
			return say.DeadExternalLink{Address: address}
		})
	},
}
