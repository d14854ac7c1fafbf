package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"slices"
)

var wrongAlternates = Rule{
	Name: "wrong-alternates", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "روابط اللغات hreflang ناقصة أو خاطئة: لا تذكر الصفحة نفسها أو ترجمتها أو x-default بعنوان كامل.", En: "The hreflang links are wrong or not complete: the page itself, its translations and x-default, each with its full address."},
		Why:  rules.Text{Ar: "لا تأخذ محركات البحث بها إلا إذا أشارت كل صفحة إلى الأخرى، فيُعرض على العربي النص الإنجليزي.", En: "Search engines heed them only where each page names the other; readers of Arabic are shown the English text."},
		Mend: rules.Text{Ar: "اكتبوا {{ .Meta }} في القالب، ولا تكتبوا hreflang في <head> بأنفسكم.", En: "Write {{ .Meta }} in the layout, and no hreflang in <head> of your own."},
		Bad:  `<link rel="alternate" hreflang="en" href="/en/">`, Good: `{{ .Meta }}`,
		Source: "RFC 8288; sitemaps with hreflang (Google Search Central)",
	},
	Output: func(o *Output) (found []Found) {
		x := o.index()
		if len(x.alternates) == 0 && (!x.whole() || len(x.canonical) == 0) {
			return nil // a layout of the owner's own that leaves all of it out
		}
		want := alternatesOf(o.Page)
		add := func(message rules.Text) {
			found = append(found, Found{Pos: o.inLayout(`rel="alternate"`, "rel=alternate", "<head"), Message: message,
				Hint: rules.Text{Ar: "اكتبوا {{ .Meta }} في القالب دون hreflang", En: "write {{ .Meta }} in the layout, and no hreflang"}})
		}
		for _, w := range want {
			if !slices.Contains(x.alternates, w) {
				add(rules.Text{Ar: "لا رابط hreflang=\"" + w.lang + "\" إلى " + w.href, En: "there is no hreflang=\"" + w.lang + "\" link to " + w.href})
			}
		}
		for _, h := range x.alternates {
			if !slices.Contains(want, h) {
				add(rules.Text{Ar: "الرابط hreflang=\"" + h.lang + "\" إلى “" + shorten(h.href) + "” لا يشير إلى ترجمة لهذه الصفحة", En: "the hreflang=\"" + h.lang + "\" link to “" + shorten(h.href) + "” names no translation of this page"})
			}
		}
		return found
	},
}
