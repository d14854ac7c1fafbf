package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/external"
	"sitegen/internal/rules"
)

var deadExternalLink = Rule{
	Name: "dead-external-link", Severity: diag.Warning,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "رابط إلى موقع آخر لم تعد فيه تلك الصفحة، أو لم يعد الموقع موجودًا. يُفحص بالأمر sitegen check --external وحده.", En: "A link to another site, where the page or the whole host is gone. Looked for by sitegen check --external only."},
		Why:    rules.Text{Ar: "يحيل النص العميل إلى ما لا يجده، كصفحة الشكاوى في جهة رسمية.", En: "The text sends the customer to what is not there, such as the page where an authority takes complaints."},
		Mend:   rules.Text{Ar: "ابحثوا عن العنوان الجديد، أو احذفوا الرابط.", En: "Look for the new address, or delete the link."},
		Source: "RFC 9110 §15.5.5, §15.5.11",
	},
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
