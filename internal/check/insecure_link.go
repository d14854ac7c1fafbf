package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var insecureLink = Rule{
	Name: "insecure-link", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رابط يبدأ بـ http: ، فلا يُشفَّر ما يُرسل إليه ولا ما يأتي منه.",
			En: "A link begins with http:, so that nothing on its way is encrypted."},
		Why: rules.Text{Ar: "يستطيع من في الطريق قراءة الصفحة وتغييرها، وتحذّر المتصفحات منها.",
			En: "Anybody on the way can read and change the page, and browsers warn of it."},
		Mend: rules.Text{Ar: "اكتبوا https: بعد التأكد من أن الموقع الآخر يجيب به.",
			En: "Write https:, after a look whether the other site answers to it."},
		Bad: "[البريد](http://splonline.com.sa)", Good: "[البريد](https://splonline.com.sa)",
		Source: "RFC 9110 §17.1",
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().links {
			if href := n.Attr("href"); hasPrefixFold(href, "http:") {
				found = append(found, Found{Pos: o.at(href, strings.TrimSuffix(href, "/")), Message: rules.Text{Ar: "الرابط “" + shorten(href) + "” غير مشفَّر", En: "the link “" + shorten(href) + "” is not encrypted"},
					Hint: rules.Text{Ar: "اكتبوا https:", En: "write https:"}})
			}
		}
		return found
	},
}
