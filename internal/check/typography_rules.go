package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/lang"
	"sitegen/internal/markdown"
)

// Rules about how Arabic and English are set. The build corrects some of it in what it publishes (package typeset), so
// that is only noted, for whoever copies the text to another place.

// typographyRules look at how Arabic and English are set.
func typographyRules() []Rule {
	return []Rule{latinPunctuation, detachedWaw, spaceBeforePunctuation, paddedParentheses, doubledSpaces, misspelling,
		controlCharacters, presentationForms, mixedQuotes, mixedDigits, longSentence, genderFlip, missingSubject}
}

// isArabic tells whether the text is to be read by the rules of Arabic. A text without a language is when it begins with a
// letter of Arabic.
func (t *Text) isArabic() bool {
	return t.Language == "ar" || t.Language == "" && lang.LettersOf(t.Raw).First == lang.RTL
}

// runeBefore is the character that ends at i, 0 at the beginning.
func runeBefore(s string, i int) rune {
	if i <= 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r
}

// runeAt is the character that begins at i, 0 at the end.
func runeAt(s string, i int) rune {
	if i >= len(s) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}

// ofArabic tells whether a character belongs to a word in Arabic.
func ofArabic(r rune) bool { return lang.IsArabicLetter(r) || lang.IsArabicMark(r) }

// skipSpaces returns where the spaces from i on end.
func skipSpaces(s string, i int) int {
	for i < len(s) && s[i] == ' ' {
		i++
	}
	return i
}

// backSpaces returns where the spaces before i begin.
func backSpaces(s string, i int) int {
	for i > 0 && s[i-1] == ' ' {
		i--
	}
	return i
}

// wordAt is the word that begins at i, as it is written.
func wordAt(s string, i int) string {
	end := i
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != 'ـ' {
			break
		}
		end += size
	}
	return s[i:end]
}

// readable writes what a text holds for a message: a fact as an ellipsis.
func readable(s string) string { return strings.ReplaceAll(s, string(markdown.Object), "…") }
