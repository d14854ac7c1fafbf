package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var badMail = Rule{
	Name: "bad-mail-link", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رابط mailto: ليس فيه عنوان بريد صحيح.", En: "A mailto: link holds no valid e-mail address."},
		Why:  rules.Text{Ar: "لا تصل الرسالة إلى أحد.", En: "The message reaches nobody."},
		Mend: rules.Text{Ar: "اكتبوا العنوان كاملًا، والأفضل أن يكون حقيقة: mailto:{{ contact.email }}",
			En: "Write the whole address, best as a fact: mailto:{{ contact.email }}"},
		Bad: "[راسلونا](mailto:care.lazwardi.sa)", Good: "[راسلونا](mailto:{{ contact.email }})",
		Source: "RFC 6068",
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().links {
			href := n.Attr("href")
			if hasPrefixFold(href, "mailto:") && !validMail(href[len("mailto:"):]) {
				if strings.Contains(unescaped(href), "{{") {
					continue // a fact that is never closed, as was told
				}
				found = append(found, Found{Pos: o.at(unescaped(href), href), Message: rules.Text{Ar: "“" + shorten(unescaped(href)) + "” ليس عنوان بريد", En: "“" + shorten(unescaped(href)) + "” is no e-mail address"},
					Hint: rules.Text{Ar: "اكتبوا العنوان كاملًا، مثل mailto:care@lazwardi.sa", En: "write the whole address, such as mailto:care@lazwardi.sa"}})
			}
		}
		return found
	},
}
