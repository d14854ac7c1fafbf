package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var pictureWithoutAlt = Rule{
	Rule: say.RulePictureWithoutAlt,
	Output: func(o *Output) (found []diag.Finding) {
		for _, n := range o.index().pictures {
			if !n.Has("alt") && n.Attr("role") != "presentation" && n.Attr("aria-hidden") != "true" && n.Attr("aria-label") == "" {
				found = append(found, diag.Finding{Pos: o.inLayout(n.Attr("src"), withoutFingerprint(strings.TrimPrefix(n.Attr("src"), "/")), "<img"), Says: say.PictureWithoutAlt{Address: shorten(n.Attr("src"))}})
			}
		}
		return found
	},
}
