package check

import (
	"sitegen/internal/external"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var movedExternalLink = Rule{
	Rule: say.RuleMovedExternalLink,
	Site: func(s *Site) []Found {
		return s.answered(external.Moved, func(address string, a external.Answer) (message, hint rules.Text) {
			return rules.Text{Ar: "انتقلت الصفحة “" + address + "” إلى " + a.To, En: "“" + address + "” has moved to " + a.To},
				rules.Text{Ar: "اكتبوا " + a.To, En: "write " + a.To}
		})
	},
}
