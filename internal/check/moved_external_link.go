package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/external"
	"sitegen/internal/rules"
)

var movedExternalLink = Rule{
	Name: "moved-external-link", Severity: diag.Info,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "رابط إلى صفحة في موقع آخر انتقلت إلى عنوان جديد. يُفحص بالأمر sitegen check --external وحده.", En: "A link to a page of another site that has moved for good. Looked for by sitegen check --external only."},
		Why:    rules.Text{Ar: "لا تبقى الإحالة من العنوان القديم إلى الأبد.", En: "The old address will not lead on for ever."},
		Mend:   rules.Text{Ar: "اكتبوا العنوان الجديد.", En: "Write the new address."},
		Source: "RFC 9110 §15.4.2, §15.4.9",
	},
	Site: func(s *Site) []Found {
		return s.answered(external.Moved, func(address string, a external.Answer) (message, hint rules.Text) {
			return rules.Text{Ar: "انتقلت الصفحة “" + address + "” إلى " + a.To, En: "“" + address + "” has moved to " + a.To},
				rules.Text{Ar: "اكتبوا " + a.To, En: "write " + a.To}
		})
	},
}
