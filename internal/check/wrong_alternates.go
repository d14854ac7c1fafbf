package check

import (
	"slices"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var wrongAlternates = Rule{
	Rule: say.RuleWrongAlternates,
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
