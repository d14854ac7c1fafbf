package check

import (
	"strings"

	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var paddedParentheses = Rule{
	Rule: say.RulePaddedParentheses,
	Text: func(t *Text) (hits []Hit) {
		if t.has&gaps == 0 || t.has&brackets == 0 {
			return nil
		}
		for i := 0; i < len(t.Raw); i++ {
			if t.Raw[i] != '(' || escapedAt(t.Raw, i) {
				continue
			}
			n := strings.IndexAny(t.Raw[i+1:], "()")
			if n < 0 {
				return hits
			}
			end := i + 1 + n
			inner := t.Raw[i+1 : end]
			bare := strings.Trim(inner, " ")
			if t.Raw[end] != ')' || inner == bare || bare == "" {
				i = end - 1
				continue
			}
			hit := func(start, stop int, fix Fix) {
				hits = append(hits, Hit{Start: start, End: stop, Says: say.PaddedParentheses{Inner: readable(shorten(inner))}, Fix: &fix})
			}
			// What stands in the file in the place of a fact is not known here, so its two sides are mended by themselves.
			switch first, last := i+1+strings.Index(inner, bare), i+1+strings.Index(inner, bare)+len(bare); {
			case !strings.ContainsRune(bare, markdown.Object):
				hit(i, end+1, Fix{i, end + 1, "(" + bare + ")"})
			default:
				if first > i+1 {
					hit(i, first, Fix{i + 1, first, ""})
				}
				if last < end {
					hit(last, end+1, Fix{last, end, ""})
				}
			}
			i = end
		}
		return hits
	},
}
