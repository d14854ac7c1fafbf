package check

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var mixedDigits = Rule{
	Rule: say.RuleMixedDigits,
	Page: func(p *Page) (found []diag.Finding) {
		shown := cmp.Or(p.Language.Digits, lang.Latn)
		own, byDefault := lang.OwnDigits(p.Language.Tag)
		kept := own == lang.ArabExt || byDefault // Arabic is at home in both
		alike := false                           // a number in the digits of the page; the build turns 123 into them
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			alike = alike || hasLatinDigit(b.Text)
			for k := 0; k < len(b.Text); {
				if b.Text[k] < 0xD9 {
					k++
					continue
				}
				r, size := utf8.DecodeRuneInString(b.Text[k:])
				kind, ok := digitsOfRune(r)
				if !ok {
					k += size
					continue
				}
				start := k
				for k < len(b.Text) && (isArabicDigit(r) || (r == '٫' || r == '٬') && isArabicDigit(runeAt(b.Text, k+size))) {
					k += size
					r, size = utf8.DecodeRuneInString(b.Text[k:])
				}
				if kind == shown {
					alike = true
					continue
				}
				found = append(found, otherDigits(p, b, start, k, shown, kept && kind == own))
			}
		}
		if len(found) == 0 || !alike && !p.showsNumbers() {
			return nil
		}
		return found
	},
}

// otherDigits is a number in other digits than those of the page. If they are the language's own, the setting may be what
// is wrong, and nothing is rewritten.
func otherDigits(p *Page, b *markdown.Block, start, end int, shown lang.Digits, own bool) diag.Finding {
	number := b.Text[start:end]
	right := (&lang.Locale{Digits: shown}).Plain(strings.NewReplacer("٫", ".", "٬", ",").Replace(lang.LatinDigits(number)))
	if shown.HasArabicMarks() {
		right = strings.NewReplacer(".", "٫", ",", "٬").Replace(right)
	}
	f := diag.Finding{Pos: p.In(b, start, end), Says: say.MixedDigits{Number: number, Right: right}}
	if !own {
		f.Edit = editOf(p.Doc, b, diag.Edit{Start: start, End: end, New: right})
		return f
	}
	kind, _ := digitsOfRune(runeAt(b.Text, start))
	f.Advice = say.MixedDigitsSet{Digits: string(kind), Right: right}
	return f
}

func hasLatinDigit(s string) bool {
	for i := range len(s) {
		if isDigit(s[i]) {
			return true
		}
	}
	return false
}

// digitsOfRune is the set that a digit of Arabic writing belongs to.
func digitsOfRune(r rune) (lang.Digits, bool) {
	switch {
	case r >= '٠' && r <= '٩':
		return lang.Arab, true
	case r >= '۰' && r <= '۹':
		return lang.ArabExt, true
	}
	return lang.Latn, false
}

func isArabicDigit(r rune) bool { _, ok := digitsOfRune(r); return ok }

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
