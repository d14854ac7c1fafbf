package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var blankKnown = Rule{
	Rule: say.RuleBlankKnown,
	Text: func(t *Text, report Report) {
		if t.lists()&blankWords == 0 {
			return
		}
		folded := t.Folded()
		for i, w := range t.words {
			for _, p := range knownBlanks[folded[w.start:w.end]] {
				if end, ok := matchWords(t, i, p); ok {
					start, stop := t.original(w.start, end)
					severity := diag.Error
					if ordinary[folded[w.start:end]] && runeBefore(t.Raw, start) != '"' && runeBefore(t.Raw, start) != '“' {
						severity = diag.Warning
					}
					report(start, stop, diag.Finding{Severity: severity, Says: say.BlankKnown{Text: shorten(t.Raw[start:stop])}, Advice: hintFor(t)})
				}
			}
		}
	},
}

// ordinary are those that a store may have written itself.
var ordinary = set("special software", "specific software", "certain servers")

// knownBlanks are folded phrases by their first word.
var knownBlanks = phrases(
	"سيرفرات معينه", "نظامي برمجي", "نظام برمجي او software", "software معين", "يوضع الرابط", "تحدد هنا",
	"specific servers", "certain servers", "specific software", "special software", "lorem ipsum",
	"اسم المتجر هنا", "اسم الشركه هنا", "رقم الهاتف هنا",
	"please note this list is not exhaustive you will need to", "this list is not exhaustive you will need", "you may want to include information", "you may want to explain how",
)
