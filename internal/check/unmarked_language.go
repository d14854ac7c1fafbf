package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var unmarkedLanguage = Rule{
	Name: "unmarked-language", Severity: diag.Info,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رابط إلى صفحة بلغة أخرى لا يقول ذلك.", En: "A link to a page in another language does not say so."},
		Why: rules.Text{Ar: "يُفاجأ القارئ بلغة لا يتوقعها، وقارئ الشاشة لا يستعد لها.",
			En: "The reader is surprised by a language, and a screen reader cannot get ready for it."},
		Mend: rules.Text{Ar: "اكتبوا hreflang=\"en\" في القالب، أو اربطوا بالصفحة نفسها بلغة القارئ.",
			En: "Write hreflang=\"ar\" in the layout, or link to the page in the reader's language."},
		Bad: `<a href="/en/">English</a>`, Good: `<a href="/en/" hreflang="en" lang="en">English</a>`,
		Source: "HTML Living Standard, §4.6.2 (hreflang)",
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().links {
			href := n.Attr("href")
			if href == "" || href[0] == '#' || absolute(href) || n.Has("hreflang") {
				continue
			}
			t := o.Site.target(o.Page, href)
			if t.kind != leadsHere || !strings.HasSuffix(t.path, ".html") {
				continue
			}
			to := o.Site.shared.pages()[t.path]
			if to == nil || to.Language == o.Page.Language || o.Page.Fallback != nil {
				continue
			}
			code := to.Language.Tag
			found = append(found, Found{Pos: o.at(href), Message: rules.Text{Ar: "الرابط “" + shorten(href) + "” يؤدي إلى صفحة بلغة أخرى (" + code + ") ولا يقول ذلك", En: "the link “" + shorten(href) + "” leads to a page in another language (" + code + ") and does not say so"},
				Hint: rules.Text{Ar: "اكتبوا hreflang=\"" + code + "\"", En: "write hreflang=\"" + code + "\""}})
		}
		return found
	},
}
