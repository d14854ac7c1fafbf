package check

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var presentationForms = Rule{
	Rule: say.RulePresentationForms,
	Text: func(t *Text, report Report) {
		if t.has&forms == 0 {
			return
		}
		for i := 0; i < len(t.Raw); {
			r, size := utf8.DecodeRuneInString(t.Raw[i:])
			if !isForm(r) {
				i += size
				continue
			}
			start, stop := i, i
			for i < len(t.Raw) && (isForm(r) || r == ' ') {
				i += size
				if r != ' ' {
					stop = i
				}
				r, size = utf8.DecodeRuneInString(t.Raw[i:])
			}
			i = stop
			wrong := t.Raw[start:stop]
			right := norm.NFKC.String(wrong)
			report(start, stop, diag.Finding{Says: say.PresentationForms{Written: shorten(wrong), Right: shorten(right)}, Edit: diag.Edit{Start: start, End: stop, New: right}})
		}
	},
}

// isForm tells whether a character is the shape of a letter. Signs that are only there as such stay: ﷺ, ﷲ, ﷼, ﴾ ﴿.
func isForm(r rune) bool {
	return r >= 0xFB50 && r < 0xFD3E || r > 0xFD3F && r < 0xFDF0 || r >= 0xFE70 && r < 0xFEFF
}
