package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsArabicLetter tells whether the rune is a letter of the Arabic script: not a vowel mark, digit or punctuation.
func IsArabicLetter(r rune) bool {
	switch {
	case r < 0x0620:
		return false
	case r <= 0x064A:
		return r != tatweel
	}
	return unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r)
}

// IsLatinLetter tells whether the rune is a letter of the Latin script, with or without accents.
func IsLatinLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.Is(unicode.Latin, r)
}

// IsArabicMark tells whether the rune is a vowel or reading mark of Arabic (harakat, U+064B–065F and U+0670) or the
// tatweel (U+0640): what stands between letters without being one.
func IsArabicMark(r rune) bool {
	return r >= 0x064B && r <= 0x065F || r == 0x0670 || r == tatweel
}

// IsInvisible tells whether the rune shows nothing and only steers the text: bidi controls, zero-width characters, the
// soft hyphen and the byte order mark.
func IsInvisible(r rune) bool {
	switch {
	case r < 0x00AD:
		return false
	case r == 0x00AD, r == 0x061C, r == 0xFEFF:
		return true
	case r < 0x200B:
		return false
	}
	return r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x2069
}

// DropInvisible takes the characters out of a text that IsInvisible knows.
func DropInvisible(s string) string {
	return strings.Map(func(r rune) rune {
		if IsInvisible(r) {
			return -1
		}
		return r
	}, s)
}

const tatweel = 'ـ'

// Letters tells what the letters of a text are like.
type Letters struct {
	Arabic, Latin, Others bool      // which scripts occur
	First                 Direction // direction of the first letter; "" when there is no letter
}

// LettersOf looks at the letters of a text; digits and punctuation do not count.
func LettersOf(s string) Letters {
	var found Letters
	for _, r := range s {
		direction := LTR
		switch {
		case IsLatinLetter(r):
			found.Latin = true
		case IsArabicLetter(r):
			found.Arabic = true
			direction = RTL
		case r < utf8.RuneSelf || r == tatweel || !unicode.IsLetter(r):
			continue
		default:
			found.Others = true
			if unicode.In(r, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko) {
				direction = RTL
			}
		}
		if found.First == "" {
			found.First = direction
		}
	}
	return found
}

// PrefixLam puts the Arabic preposition ل before a name. The article contracts: المتجر → للمتجر; before a name that
// begins with الل one lam falls away: اللازورد → للازورد, الله → لله.
func PrefixLam(name string) string {
	rest, ok := strings.CutPrefix(name, "ال")
	if !ok {
		rest, ok = strings.CutPrefix(name, "ٱل")
	}
	first, _ := utf8.DecodeRuneInString(rest)
	if !ok || !IsArabicLetter(first) && !IsArabicMark(first) {
		return "ل" + name
	}
	// A lam with its marks, if it is the name's own: the article's lam is not written then.
	if first == 'ل' {
		return "ل" + rest
	}
	return "لل" + rest
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
