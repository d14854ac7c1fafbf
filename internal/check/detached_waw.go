package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var detachedWaw = Rule{
	Rule: say.RuleDetachedWaw,
	Text: func(t *Text, report Report) {
		if t.has&gaps == 0 || !t.isArabic() {
			return
		}
		for at := 0; ; {
			i := strings.Index(t.Raw[at:], "و ")
			if i < 0 {
				return
			}
			i += at
			at = i + len("و ")
			if before := runeBefore(t.Raw, i); before != 0 && !strings.ContainsRune(" («“\"\u00a0", before) {
				continue
			}
			end := skipSpaces(t.Raw, at)
			next := runeAt(t.Raw, end)
			if !t.startsArabic(end) || t.spellsLetters(i, end) {
				continue
			}
			word := wordAt(t.Raw, end)
			if word == "" {
				word = string(next)
			}
			report(i, i+len("و"), diag.Finding{Says: say.DetachedWaw{Written: readable("و " + word), Right: readable("و" + word)}, Edit: diag.Edit{Start: at - 1, End: end}})
		}
	},
}

// startsArabic tells whether a word of Arabic begins at a place, in parentheses or quotes too, or a fact that is shown as
// one. Beside code, Latin letters and digits a waw keeps its space.
func (t *Text) startsArabic(i int) bool {
	for range 4 {
		r := runeAt(t.Raw, i)
		switch {
		case r == markdown.Object:
			return t.objectIsArabic(i)
		case r == 0 || !strings.ContainsRune(" («“\"", r):
			return lang.IsArabicLetter(r)
		}
		i += runeLen(r)
	}
	return false
}

// objectIsArabic tells whether what stands for an object is a fact that begins with a letter of Arabic. A fact whose value
// is not known is taken for one.
func (t *Text) objectIsArabic(i int) bool {
	if t.block == nil {
		return false
	}
	f := factAt(t.from.doc, t.block.Source(i))
	if f == nil {
		return false // code or a picture
	}
	said, known := "", false
	if t.from.value != nil {
		said, known = t.from.value(f)
	}
	return !known || lang.IsArabicLetter(runeAt(said, 0))
}

// spellsLetters tells whether the waw between two places is the letter itself: حرف و, أ و ب.
func (t *Text) spellsLetters(i, end int) bool {
	before := wordRightBefore(t.Raw, i)
	if among(letterNames, before) {
		return true
	}
	return utf8.RuneCountInString(before) == 1 && utf8.RuneCountInString(wordAt(t.Raw, end)) == 1
}

var letterNames = set("حرف", "حروف")

func runeLen(r rune) int { return max(1, utf8.RuneLen(r)) }
