package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/external"
	"sitegen/internal/say"
)

var movedExternalLink = Rule{
	Rule: say.RuleMovedExternalLink,
	Site: func(s *Site) []diag.Finding {
		return s.answered(external.Moved, func(address string, a external.Answer) say.Message {
			return say.MovedExternalLink{Address: address, To: a.To}
		})
	},
}
