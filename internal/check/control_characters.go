package check

import (
	"fmt"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var controlCharacters = Rule{
	Rule: say.RuleControlCharacters,
	Text: func(t *Text, report Report) {
		if t.has&invisible == 0 {
			return
		}
		for i := 0; i < len(t.Raw); {
			r, size := utf8.DecodeRuneInString(t.Raw[i:])
			if !isControl(r) {
				i += size
				continue
			}
			start, first := i, r
			for isControl(r) {
				i += size
				r, size = utf8.DecodeRuneInString(t.Raw[i:])
			}
			report(start, i, diag.Finding{Says: say.ControlCharacters{Code: fmt.Sprintf("U+%04X", first)}, Edit: diag.Edit{Start: start, End: i}})
		}
	},
}

// isControl tells whether a character steers the direction or has no width. The joiners stay: some words and pictures
// need them.
func isControl(r rune) bool {
	return r == 0x061C || r == 0x200B || r == 0x200E || r == 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0xFEFF
}
