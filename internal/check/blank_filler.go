package check

import (
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var blankFiller = Rule{
	Name: "blank-filler", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صف من الشرطات أو النقاط أو الحرف X يحجز مكان شيء لم يُكتب.",
			En: "A row of underscores, dots or the letter X holds the place of something that was never written."},
		Why: rules.Text{Ar: "العميل لا يستطيع أن يتصل برقم مثل 05XXXXXXXX ولا أن ينتظر «خلال ..... يوم».",
			En: "A customer cannot call 05XXXXXXXX, nor wait “for ..... days”."},
		Mend: rules.Text{Ar: "اكتبوا القيمة، أو اجعلوها حقيقة في site.toml وأشيروا إليها.",
			En: "Write it, or make it a fact in site.toml and refer to it."},
		Bad:  "للتواصل: 05XXXXXXXX",
		Good: "للتواصل: {{ contact.phone }}",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&fillers == 0 {
			return nil
		}
		for i := 0; i < len(t.Raw); {
			r, size := utf8.DecodeRuneInString(t.Raw[i:])
			need := 0
			switch r {
			case '_':
				need = 3
			case '.':
				need = 4
			case '…':
				need = 2
			case 'x', 'X', '×':
				need = 3
			}
			if need == 0 {
				i += size
				continue
			}
			end, n := i, 0
			for end < len(t.Raw) {
				next, width := utf8.DecodeRuneInString(t.Raw[end:])
				if next != r {
					break
				}
				end += width
				n++
			}
			start := i
			i = end
			if n < need || n >= need && (r == 'x' || r == 'X') && joinsLetters(t.Raw, start, end) {
				continue
			}
			row := "“" + shorten(t.Raw[start:end]) + "”"
			hits = append(hits, Hit{Start: start, End: end,
				Message: rules.Text{Ar: row + " يحجز مكان شيء لم يُكتب", En: row + " holds the place of something that was never written"},
				Hint:    rules.Text{Ar: "اكتبوه، أو اجعلوه حقيقة في site.toml وأشيروا إليها", En: "write it, or make it a fact in site.toml and refer to it"}})
		}
		return hits
	},
}

// joinsLetters tells whether a row of x is part of a Latin word: XXL.
func joinsLetters(s string, start, end int) bool {
	letter := func(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
	return start > 0 && letter(s[start-1]) || end < len(s) && letter(s[end])
}
