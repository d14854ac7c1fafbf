package check

import (
	"sitegen/internal/external"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var deadExternalLink = Rule{
	Rule: say.RuleDeadExternalLink,
	Site: func(s *Site) []Found {
		return s.answered(external.Dead, func(address string, a external.Answer) (message, hint rules.Text) {
			if a.Status == 0 {
				return rules.Text{Ar: "الموقع الذي يؤدي إليه الرابط غير موجود: " + address, En: "the host of the link does not exist: " + address},
					rules.Text{Ar: "صحّحوا العنوان، أو احذفوا الرابط", En: "mend the address, or delete the link"}
			}
			return rules.Text{Ar: "الصفحة التي يؤدي إليها الرابط لم تعد موجودة: " + address, En: "the page that the link leads to is gone: " + address},
				rules.Text{Ar: "ابحثوا عن عنوانها الجديد، أو احذفوا الرابط", En: "look for its new address, or delete the link"}
		})
	},
}
