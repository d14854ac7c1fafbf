package check

import (
	"strings"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var pictureWithoutAlt = Rule{
	Rule: say.RulePictureWithoutAlt,
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
