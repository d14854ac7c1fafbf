package check

import (
	"cmp"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var markupLeft = Rule{
	Rule: say.RuleMarkupLeft,
	Text: func(t *Text, report Report) {
		if !strings.ContainsAny(t.Raw, "*_~[\\&{='`<:#") {
			return
		}
		var all []leftMark
		if t.Kind == Matter || t.Kind == Value {
			if t.Kind == Value && !isProse(t.Raw) {
				return // an address, a name of a file, a colour
			}
			all = slices.Concat(dialectsIn(plainDialects(), t), dialectsIn(dialects(), t))
		} else {
			all = slices.Concat(dialectsIn(dialects(), t), strayEmphasis(t))
		}
		slices.SortStableFunc(all, func(a, b leftMark) int { return cmp.Compare(a.start, b.start) })
		end := 0
		for _, m := range all {
			if m.start < end {
				continue
			}
			end = m.end
			report(m.start, m.end, diag.Finding{Says: typedAsIs(t.Raw[m.start:m.end]), Advice: m.hint, Severity: m.severity, Edit: m.edit})
		}
	},
	Page: func(p *Page) []diag.Finding { return append(leftInLines(p), unclosedCode(p)...) },
}

// leftMark is a stretch of a text that looks like markup and is none.
type leftMark struct {
	start, end int
	hint       say.Message
	severity   diag.Severity // that of the rule unless set
	edit       diag.Edit     // of the text
}

// typedAsIs says that readers see what was typed.
func typedAsIs(what string) say.Message { return say.MarkupLeft{Text: readable(shorten(what))} }

// isProse tells whether a value of site.toml is written for readers: it has several words, or letters of Arabic.
func isProse(s string) bool {
	return strings.ContainsAny(s, " \n") || strings.ContainsFunc(s, ofArabic)
}
