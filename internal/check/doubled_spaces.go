package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var doubledSpaces = Rule{
	Rule: say.RuleDoubledSpaces,
	Text: func(t *Text, report Report) {
		if t.has&gaps == 0 {
			return
		}
		for at := 0; ; {
			i := strings.Index(t.Raw[at:], "  ")
			if i < 0 {
				return
			}
			start := at + i
			end := skipSpaces(t.Raw, start)
			at = end
			if start == 0 || end == len(t.Raw) || strings.ContainsRune(".,:;!?،؛؟)", runeAt(t.Raw, end)) || t.Raw[start-1] == '(' || strings.HasSuffix(t.Raw[:start], " و") {
				continue // another rule's, or what a value is aligned with
			}
			report(start, end, diag.Finding{Says: say.DoubledSpaces{}, Edit: diag.Edit{Start: start, End: end, New: " "}})
		}
	},
}
