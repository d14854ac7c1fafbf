package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/rules"
)

var mixedDigits = Rule{
	Name: "mixed-digits", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "أرقام 123 و١٢٣ في صفحة واحدة.", En: "Digits 123 and ١٢٣ on one page."},
		Why: rules.Text{Ar: "تبدو الصفحة مجمّعة من مصادر، ولا يجد البحث الرقم المكتوب بالشكل الآخر. والحقائق تظهر بالشكل المذكور في site.toml.",
			En: "The page looks put together from several sources, and a search does not find a number in the other digits. Facts are shown in those that site.toml names."},
		Mend: rules.Text{Ar: "اكتبوا كل الأرقام بالشكل الذي تذكره digits في site.toml.", En: "Write all numbers in the digits that site.toml names."},
		Bad:  "خلال ٧ أيام، والرسوم 25 ريالًا",
		Good: "خلال 7 أيام، والرسوم 25 ريالًا",
	},
	Page: func(p *Page) (found []Found) {
		// On a page that shows ١٢٣ the build turns 123 into them.
		if p.Language.Digits == lang.Arab {
			return nil
		}
		latin := false
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			latin = latin || hasLatinDigit(b.Text)
			for k := 0; k < len(b.Text); {
				if b.Text[k] < 0xD9 {
					k++
					continue
				}
				r, size := utf8.DecodeRuneInString(b.Text[k:])
				if !isArabicDigit(r) {
					k += size
					continue
				}
				start := k
				for k < len(b.Text) && (isArabicDigit(r) || (r == '٫' || r == '٬') && isArabicDigit(runeAt(b.Text, k+size))) {
					k += size
					r, size = utf8.DecodeRuneInString(b.Text[k:])
				}
				number := b.Text[start:k]
				right := strings.NewReplacer("٫", ".", "٬", ",").Replace(lang.LatinDigits(number))
				found = append(found, Found{Pos: p.In(b, start, k),
					Message: rules.Text{Ar: "“" + number + "” وفي الصفحة أرقام من الشكل الآخر", En: "“" + number + "” on a page with digits of the other kind"},
					Hint:    rules.Text{Ar: "اكتبوا “" + right + "”", En: "write “" + right + "”"},
					Edit:    editOf(p.Doc, b, &Fix{start, k, right})})
			}
		}
		if len(found) == 0 || !latin && !p.showsNumbers() {
			return nil
		}
		return found
	},
}

func hasLatinDigit(s string) bool {
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}

func isArabicDigit(r rune) bool { return r >= '٠' && r <= '٩' || r >= '۰' && r <= '۹' }

// showsNumbers tells whether a fact on the page is shown with digits.
func (p *Page) showsNumbers() bool {
	for _, f := range p.Doc.Facts {
		for _, filter := range f.Expr.Filters {
			switch filter.Name {
			case "days", "hours", "months", "money", "date", "number":
				return true
			}
		}
	}
	return false
}
