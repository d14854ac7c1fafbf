package check

import (
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var latinPunctuation = Rule{
	Rule: say.RuleLatinPunctuation,
	Text: func(t *Text, report Report) {
		if t.has&latinPoints == 0 || !t.isArabic() {
			return
		}
		for i := 0; i < len(t.Raw); i++ {
			right := ""
			switch t.Raw[i] {
			case ',':
				right = "،"
			case ';':
				right = "؛"
			case '?':
				right = "؟"
			default:
				continue
			}
			before := runeBefore(t.Raw, backSpaces(t.Raw, i))
			after := runeAt(t.Raw, i+1)
			end := after == 0 || after == ' '
			switch {
			case ofArabic(before) && (end || ofArabic(after) || unicode.IsPunct(after)):
			case (before == '»' || before == '”' || before == ')') && ofArabic(lettersBefore(t.Raw, i)) && end:
			case before == markdown.Object && end && ofArabic(lettersBefore(t.Raw, i)) && ofArabic(runeAt(t.Raw, skipSpaces(t.Raw, i+1))):
			default:
				continue
			}
			report(i, i+1, diag.Finding{Says: say.LatinPunctuation{Wrong: t.Raw[i : i+1], Right: right}, Edit: diag.Edit{Start: i, End: i + 1, New: right}})
		}
	},
}

// lettersBefore is the last letter before i, whatever little comes between.
func lettersBefore(s string, i int) rune {
	for k := i; k > max(0, i-100); {
		r := runeBefore(s, k)
		if unicode.IsLetter(r) {
			return r
		}
		k -= runeLen(r)
	}
	return 0
}
