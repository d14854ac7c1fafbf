package check

import (
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var wrongCanonical = Rule{
	Rule: say.RuleWrongCanonical,
	Output: func(o *Output) []Found {
		want := o.Site.Absolute(canonicalOf(o.Page).URL)
		has := o.index().canonical
		if want == "" || len(has) == 0 || o.Page.IsNotFound() || len(has) == 1 && has[0] == want {
			return nil
		}
		wrong := has[0]
		message := rules.Text{Ar: "الرابط الأصلي “" + shorten(wrong) + "” ليس عنوان الصفحة", En: "the canonical link “" + shorten(wrong) + "” is not the address of the page"}
		if len(has) > 1 {
			message = rules.Text{Ar: "في الصفحة أكثر من رابط أصلي", En: "the page has several canonical links"}
		}
		return []Found{{Pos: o.inLayout(`rel="canonical"`, "rel=canonical"), Message: message,
			Hint: rules.Text{Ar: "اكتبوا {{ .Meta }} في القالب دون canonical", En: "write {{ .Meta }} in the layout, and no canonical"}}}
	},
}
