package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var doubledSpaces = Rule{
	Name: "doubled-spaces", Severity: diag.Info,
	Doc: rules.Doc{
		What: rules.Text{Ar: "مسافتان متتاليتان أو أكثر بين كلمتين.", En: "Two spaces or more between two words."},
		Why: rules.Text{Ar: "المتصفح يعرضها مسافة واحدة، لكنها تبقى في العناوين والأوصاف المنسوخة، وتُظهر فروقًا لا معنى لها بين نسختين.",
			En: "A browser shows one; they stay in titles and descriptions that are copied, and make differences between versions that mean nothing."},
		Mend: rules.Text{Ar: "اتركوا مسافة واحدة.", En: "Leave one."},
		Bad:  "خلال  سبعة أيام",
		Good: "خلال سبعة أيام",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&gaps == 0 {
			return nil
		}
		for at := 0; ; {
			i := strings.Index(t.Raw[at:], "  ")
			if i < 0 {
				return hits
			}
			start := at + i
			end := skipSpaces(t.Raw, start)
			at = end
			if start == 0 || end == len(t.Raw) || strings.ContainsRune(".,:;!?،؛؟)", runeAt(t.Raw, end)) || t.Raw[start-1] == '(' || strings.HasSuffix(t.Raw[:start], " و") {
				continue // another rule's, or what a value is aligned with
			}
			hits = append(hits, Hit{Start: start, End: end,
				Message: rules.Text{Ar: "مسافات متتالية بين كلمتين", En: "more than one space between two words"},
				Hint:    rules.Text{Ar: "اتركوا مسافة واحدة", En: "leave one"}, Fix: &Fix{start, end, " "}})
		}
	},
}
