package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var paddedParentheses = Rule{
	Rule: say.RulePaddedParentheses,
	Text: func(t *Text, report Report) {
		if t.has&gaps == 0 || t.has&brackets == 0 {
			return
		}
		for i := 0; i < len(t.Raw); i++ {
			if t.Raw[i] != '(' || escapedAt(t.Raw, i) {
				continue
			}
			n := strings.IndexAny(t.Raw[i+1:], "()")
			if n < 0 {
				return
			}
			end := i + 1 + n
			inner := t.Raw[i+1 : end]
			bare := strings.Trim(inner, " ")
			if t.Raw[end] != ')' || inner == bare || bare == "" {
				i = end - 1
				continue
			}
			tell := func(start, stop int, e diag.Edit) {
				report(start, stop, diag.Finding{Says: say.PaddedParentheses{Inner: readable(shorten(inner))}, Edit: e})
			}
			// What the file says for a fact is not known here, so each of its two sides has its own edit.
			switch first, last := i+1+strings.Index(inner, bare), i+1+strings.Index(inner, bare)+len(bare); {
			case !strings.ContainsRune(bare, markdown.Object):
				tell(i, end+1, diag.Edit{Start: i, End: end + 1, New: "(" + bare + ")"})
			default:
				if first > i+1 {
					tell(i, first, diag.Edit{Start: i + 1, End: first})
				}
				if last < end {
					tell(last, end+1, diag.Edit{Start: last, End: end})
				}
			}
			i = end
		}
	},
}
