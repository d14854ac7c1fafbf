package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/rules"
)

var detachedWaw = Rule{
	Name: "detached-waw", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "واو العطف مفصولة بمسافة عن الكلمة التي بعدها.", En: "The Arabic waw that means “and”, parted by a space from the word that it belongs to."},
		Why: rules.Text{Ar: "الواو جزء من الكلمة التي تليها، فإذا فُصلت عنها بقيت وحدها في آخر السطر.",
			En: "Waw is part of the word behind it; parted from it, it is left alone at the end of a line."},
		Mend: rules.Text{Ar: "احذفوا المسافة بعد الواو.", En: "Delete the space behind the waw."},
		Bad:  "المعلومات و البيانات",
		Good: "المعلومات والبيانات",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&gaps == 0 || !t.isArabic() {
			return nil
		}
		for at := 0; ; {
			i := strings.Index(t.Raw[at:], "و ")
			if i < 0 {
				return hits
			}
			i += at
			at = i + len("و ")
			if before := runeBefore(t.Raw, i); before != 0 && !strings.ContainsRune(" («“\"\u00a0", before) {
				continue
			}
			end := skipSpaces(t.Raw, at)
			next := runeAt(t.Raw, end)
			if !lang.IsArabicLetter(next) && next != markdown.Object && (next == 0 || !strings.ContainsRune("(«“\"", next)) {
				continue
			}
			word := wordAt(t.Raw, end)
			if word == "" {
				word = string(next)
			}
			right := readable("و" + word)
			hits = append(hits, Hit{Start: i, End: i + len("و"),
				Message: rules.Text{Ar: "واو مفصولة: “" + readable("و "+word) + "”", En: "detached waw: “" + readable("و "+word) + "”"},
				Hint:    rules.Text{Ar: "صِلوها بما بعدها: “" + right + "”", En: "join it to what follows: “" + right + "”"},
				Fix:     &Fix{at - 1, end, ""}})
		}
	},
}

func runeLen(r rune) int { return max(1, utf8.RuneLen(r)) }
