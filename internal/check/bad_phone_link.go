package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var badPhone = Rule{
	Name: "bad-phone-link", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رابط tel: ليس فيه رقم دولي كامل.", En: "A tel: link holds no complete international number."},
		Why: rules.Text{Ar: "هاتف من هو خارج المملكة، أو من يحمل شريحة أجنبية، لا يطلب رقمًا محليًّا.",
			En: "A telephone abroad, or one with a foreign card, does not dial a local number."},
		Mend: rules.Text{Ar: "اكتبوا الرقم بالصيغة الدولية دون مسافات، والأفضل أن يكون حقيقة: tel:{{ contact.phone }}",
			En: "Write the number in its international form without spaces, best as a fact: tel:{{ contact.phone }}"},
		Bad: "[اتصلوا](tel:0551002003)", Good: "[اتصلوا](tel:+966551002003)",
		Source: "ITU-T E.164; RFC 3966",
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().links {
			href := n.Attr("href")
			if hasPrefixFold(href, "tel:") && !validPhone(href[len("tel:"):]) {
				found = append(found, Found{Pos: o.at(unescaped(href), href), Message: rules.Text{Ar: "“" + shorten(unescaped(href)) + "” ليس رقمًا دوليًّا كاملًا", En: "“" + shorten(unescaped(href)) + "” is no complete international number"},
					Hint: rules.Text{Ar: "اكتبوه مع رمز الدولة، مثل tel:+966551002003", En: "write it with the country's code, such as tel:+966551002003"}})
			}
		}
		return found
	},
}
