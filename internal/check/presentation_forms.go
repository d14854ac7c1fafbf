package check

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/say"
)

var presentationForms = Rule{
	Rule: say.RulePresentationForms,
	Text: func(t *Text) (hits []Hit) {
		if t.has&forms == 0 {
			return nil
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
			hits = append(hits, Hit{Start: start, End: stop, Says: say.PresentationForms{Written: shorten(wrong), Right: shorten(right)}, Fix: &Fix{start, stop, right}})
		}
		return hits
	},
}

// isForm tells whether a character is the shape of a letter. Signs that are only there as such stay: ﷺ, ﷲ, ﷼, ﴾ ﴿.
func isForm(r rune) bool {
	return r >= 0xFB50 && r < 0xFD3E || r > 0xFD3F && r < 0xFDF0 || r >= 0xFE70 && r < 0xFEFF
}
