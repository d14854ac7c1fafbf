package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var blankBracket = Rule{
	Name: "blank-bracket", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "كلام بين أقواس معقوفة أو زاويّة، أو «اسم المتجر» بين قوسين، مكان حقيقة كان يجب أن تُكتب.",
			En: "A text in square or angle brackets, or the words “store name” in parentheses, stands where a fact should."},
		Why: rules.Text{Ar: "نشر فراغ من النموذج هو أكثر ما يُرى في سياسات المتاجر المنسوخة.",
			En: "A blank of the template is what copied policies of stores show most often."},
		Mend: rules.Text{Ar: "اكتبوا الحقيقة، مثل {{ store.name }}، أو \\[ إن كان القوس مقصودًا.",
			En: "Write the fact, such as {{ store.name }}, or \\[ for a bracket that is meant."},
		Bad:  "يرحّب بكم [اسم المتجر].",
		Good: "يرحّب بكم {{ store.name }}.",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&brackets == 0 {
			return nil
		}
		add := func(start, end int) {
			hits = append(hits, Hit{Start: start, End: end, Message: unfilled(t.Raw[start:end]),
				Hint: rules.Text{Ar: "اكتبوا الحقيقة، مثل {{ store.name }}، أو \\[ إن كان القوس مقصودًا",
					En: "write the fact, e.g. {{ store.name }}, or \\[ for a bracket that is meant"}})
		}
		for i := 0; i < len(t.Raw); i++ {
			switch t.Raw[i] {
			case '[':
				if i > 0 && t.Raw[i-1] == '\\' || strings.HasPrefix(t.Raw[i:], "[!") {
					continue
				}
				if end := strings.IndexByte(t.Raw[i:], ']'); end > 1 && strings.TrimSpace(t.Raw[i+1:i+end]) != "" && !escapedAt(t.Raw, i+end) {
					add(i, i+end+1)
					i += end
				}
			case '<':
				if strings.HasPrefix(t.Raw[i:], "<<") {
					if end := strings.Index(t.Raw[i:], ">>"); end > 2 {
						add(i, i+end+2)
						i += end
					}
				}
			case '(':
				if end := strings.IndexByte(t.Raw[i:], ')'); end > 1 && placeholderNames[strings.Join(newWords(t.Raw[i+1:i+end]), " ")] {
					add(i, i+end+1)
				}
			}
		}
		return hits
	},
}

func escapedAt(s string, i int) bool { return i > 0 && s[i-1] == '\\' }

// placeholderNames are what stands in parentheses in the place of a name, folded.
var placeholderNames = set("اسم المتجر", "اسم الشركه", "اسم الموقع", "الشركه", "الموقع", "اسم البراند", "اسم العلامه", "store name", "company name", "your store", "your company", "website")
