package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var pictureWithoutAlt = Rule{
	Name: "picture-without-alt", Severity: diag.Warning,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "صورة ليس لها alt، وهو ما يُقرأ لمن لا يراها.", En: "A picture has no alt, which is read to those who do not see it."},
		Why:    rules.Text{Ar: "يقرأ له قارئ الشاشة اسم الملف.", En: "A screen reader reads the name of the file instead."},
		Mend:   rules.Text{Ar: "صفوا الصورة في alt، واكتبوا alt=\"\" إن كانت زينة.", En: "Describe it in alt, or write alt=\"\" for one that is an ornament."},
		Bad:    `<img src="{{ asset "img/shop.jpg" }}">`,
		Good:   `<img src="{{ asset "img/shop.jpg" }}" alt="واجهة فرع الرياض">`,
		Source: "WCAG 2.2, 1.1.1",
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().pictures {
			if !n.Has("alt") && n.Attr("role") != "presentation" && n.Attr("aria-hidden") != "true" && n.Attr("aria-label") == "" {
				found = append(found, Found{Pos: o.inLayout(n.Attr("src"), withoutFingerprint(strings.TrimPrefix(n.Attr("src"), "/")), "<img"), Message: rules.Text{Ar: "الصورة “" + shorten(n.Attr("src")) + "” بلا alt", En: "the picture “" + shorten(n.Attr("src")) + "” has no alt"},
					Hint: rules.Text{Ar: "صفوها في alt، أو اكتبوا alt=\"\" إن كانت زينة", En: "describe it in alt, or write alt=\"\" for an ornament"}})
			}
		}
		return found
	},
}
