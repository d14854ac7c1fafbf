package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var wrongCanonical = Rule{
	Name: "wrong-canonical", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "الرابط الأصلي canonical ليس عنوان الصفحة الكامل، أو يتكرر.", En: "The canonical link is not the full address of the page, or there are several."},
		Why:  rules.Text{Ar: "تحذف محركات البحث الصفحة من نتائجها وتعرض التي يشير إليها.", En: "Search engines leave the page out and show the one that it names."},
		Mend: rules.Text{Ar: "اكتبوا {{ .Meta }} في القالب، ولا تكتبوا canonical بأنفسكم.", En: "Write {{ .Meta }} in the layout, and no canonical of your own."},
		Bad:  `<link rel="canonical" href="/">`, Good: `{{ .Meta }}`,
		Source: "RFC 6596",
	},
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
