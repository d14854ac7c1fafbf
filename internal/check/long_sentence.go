package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var longSentence = Rule{
	Rule: say.RuleLongSentence,
	Text: func(t *Text, report Report) {
		if t.has&long == 0 {
			return
		}
		words, start, firstEnd, inside := 0, -1, 0, false
		end := func() {
			if words > longest {
				report(start, firstEnd, diag.Finding{Says: say.LongSentence{N: words, Max: longest}})
			}
			words, start, inside = 0, -1, false
		}
		for i := 0; i < len(t.Raw); {
			if hole := holeAt(t.Raw[i:]); hole > 0 { // a fact is a word at most, and a condition none
				i += hole
				continue
			}
			r, size := utf8.DecodeRuneInString(t.Raw[i:])
			next := byte(' ')
			if i+size < len(t.Raw) {
				next = t.Raw[i+size]
			}
			switch {
			case r == ' ' || r == '\u00a0':
				if inside && firstEnd == 0 {
					firstEnd = i
				}
				inside = false
			case strings.ContainsRune(".!?؟", r) && (next == ' ' || next >= utf8.RuneSelf || next == '"' || next == ')' || next == '{'):
				if inside && firstEnd == 0 {
					firstEnd = i
				}
				end()
			case strings.ContainsRune("()[]–—-/\"“”«»:،؛,;", r):
			case !inside:
				inside = true
				words++
				if start < 0 {
					start, firstEnd = i, 0
				}
			}
			i += size
		}
		end()
	},
}

// holeAt is how many bytes the {{ … }} takes with which a text begins, 0 if it begins otherwise.
func holeAt(text string) int {
	if !strings.HasPrefix(text, "{{") {
		return 0
	}
	_, rest, closed := strings.Cut(text, "}}")
	if !closed {
		return 0
	}
	return len(text) - len(rest)
}
