package check

import (
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/rules"
)

var latinPunctuation = Rule{
	Name: "latin-punctuation", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "فاصلة أو فاصلة منقوطة أو علامة استفهام لاتينية (, ; ?) في جملة عربية.",
			En: "A Latin comma, semicolon or question mark (, ; ?) in an Arabic sentence."},
		Why: rules.Text{Ar: "علامات العربية ، ؛ ؟ متجهة إلى القارئ بالعربية، واللاتينية تبدو مقلوبة في سطره، وقد ينقلها المتصفح إلى غير مكانها.",
			En: "Arabic has its own ، ؛ ؟, which face its reader; the Latin ones look upside down in the line, and a browser may move them."},
		Mend: rules.Text{Ar: "اكتبوا ، أو ؛ أو ؟ مكانها.", En: "Write ، or ؛ or ؟ in the place of it."},
		Bad:  "نشحن إلى الرياض, وجدة, والدمام. هل تشحنون إلى الخارج?",
		Good: "نشحن إلى الرياض، وجدة، والدمام. هل تشحنون إلى الخارج؟",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&latinPoints == 0 || !t.isArabic() {
			return nil
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
			wrong := t.Raw[i : i+1]
			hits = append(hits, Hit{Start: i, End: i + 1,
				Message: rules.Text{Ar: "علامة لاتينية “" + wrong + "” في جملة عربية", En: "Latin “" + wrong + "” in an Arabic sentence"},
				Hint:    rules.Text{Ar: "اكتبوا “" + right + "”", En: "write “" + right + "”"},
				Fix:     &Fix{i, i + 1, right}})
		}
		return hits
	},
}

// lettersBefore is the last letter before i, whatever little stands between.
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
