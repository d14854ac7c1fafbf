package check

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var blankFiller = Rule{
	Rule: say.RuleBlankFiller,
	Text: func(t *Text, report Report) {
		if t.has&fillers == 0 {
			return
		}
		for i := 0; i < len(t.Raw); {
			r, size := utf8.DecodeRuneInString(t.Raw[i:])
			need := 0
			switch r {
			case '_':
				need = 3
			case '.':
				need = 4
			case '…':
				need = 2
			case 'x', 'X', '×':
				need = 3
			}
			if need == 0 {
				i += size
				continue
			}
			end, n := i, 0
			for end < len(t.Raw) {
				next, width := utf8.DecodeRuneInString(t.Raw[end:])
				if next != r {
					break
				}
				end += width
				n++
			}
			start := i
			i = end
			if n < need || isMeant(t.Raw, r, start, end, n) {
				continue
			}
			report(start, end, diag.Finding{Says: say.BlankFiller{Text: shorten(t.Raw[start:end])}})
		}
	},
}

// isMeant tells whether a row of n equal characters is what the author wants to say: a size, part of a word or of a
// handle, the form of a number, or a sentence that trails off.
func isMeant(s string, r rune, start, end, n int) bool {
	switch r {
	case 'x', 'X':
		return joinsLetters(s, start, end) || n <= 5 && isSize(s, start, end) || showsForm(s, start)
	case '×':
		return showsForm(s, start)
	case '_':
		return joinsHandle(s, start, end)
	}
	return n <= 5 && trailsOff(s, start, end)
}

// joinsLetters tells whether a row of x is part of a Latin word: XXL.
func joinsLetters(s string, start, end int) bool {
	letter := func(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
	return start > 0 && letter(s[start-1]) || end < len(s) && letter(s[end])
}

// isSize tells whether a row of x that is by itself is a size of clothes: another size, or the word, is near.
func isSize(s string, start, end int) bool {
	if start > 0 && isDigit(s[start-1]) || end < len(s) && isDigit(s[end]) || unitWords[wordRightAfter(s, end)] {
		return false
	}
	size := func(w string) bool { return among(sizes, w) }
	return slices.ContainsFunc(wordsBefore(s, start), size) || slices.ContainsFunc(wordsAfter(s, end), size)
}

var sizes = set("مقاس", "مقاسات", "مقاسكم", "مقاسك", "قياس", "قياسات", "size", "sizes", "sizing", "fit", "xs", "xxs", "xl", "xxl", "xxxl", "2xl", "3xl", "4xl", "5xl", "s", "m", "l")

// showsForm tells whether the text says that what follows is the form of a number and not one.
func showsForm(s string, start int) bool {
	return slices.ContainsFunc(wordsBefore(s, start), func(w string) bool { return among(formWords, w) })
}

var formWords = set("صيغه", "بصيغه", "بالصيغه", "صيغته", "بالشكل", "نمط", "format", "pattern", "formatted")

// joinsHandle tells whether a row of underscores is part of a name for machines: noor___shop, @shop___.
func joinsHandle(s string, start, end int) bool {
	inName := func(c byte) bool { return isLatin(c) || isDigit(c) || c == '.' || c == '_' }
	if start > 0 && inName(s[start-1]) && end < len(s) && inName(s[end]) {
		return true
	}
	i := start
	for i > max(0, start-64) && inName(s[i-1]) {
		i--
	}
	return i > 0 && s[i-1] == '@'
}

// trailsOff tells whether a row of dots ends a sentence that is not finished, as people write: تسوّقوا الآن....
func trailsOff(s string, start, end int) bool {
	if start == 0 || s[start-1] == ' ' || !unicode.IsLetter(runeBefore(s, start)) {
		return false // a place was left free
	}
	before := wordRightBefore(s, start)
	if headNoun(before) || valueNoun(before) || callsForNext(before) || namesParty(before) {
		return false
	}
	return end == len(s) || (s[end] == ' ' || s[end] == '\n') && !unitWords[wordRightAfter(s, end)]
}
