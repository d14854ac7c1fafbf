package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Slug makes the id of a heading from its text: letters and digits of any script stay (composed, lower case, digits as
// 0-9), harakat, tatweel and invisible characters go, and every run of anything else becomes one hyphen, none at the
// ends. It is "" if nothing stays.
func Slug(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range norm.NFC.String(s) {
		switch {
		case IsArabicMark(r) || IsInvisible(r):
			continue
		case r < utf8.RuneSelf && (r >= 'a' && r <= 'z' || r >= '0' && r <= '9'):
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			r = latinDigit(unicode.ToLower(r))
		case unicode.IsMark(r) && b.Len() > 0 && !gap: // vowels of other scripts belong to their letter
		default:
			gap = true
			continue
		}
		if gap && b.Len() > 0 {
			b.WriteByte('-')
		}
		gap = false
		b.WriteRune(r)
	}
	return b.String()
}

// FoldPath gives the same string for two paths that are the same file on some disk: one that ignores case (Windows,
// macOS) or writes composed letters apart (macOS).
func FoldPath(p string) string {
	if isASCII(p) {
		return strings.ToLower(p)
	}
	return norm.NFC.String(cases.Fold().String(norm.NFD.String(p)))
}

// SortKey gives a string that sorts, byte by byte, as CLDR's Arabic collation does (all hamza letters as ا, آ as two of
// it, ة as ت, ى as ي, no harakat or tatweel, Persian letters behind their Arabic likeness, digits before letters, Arabic
// before Latin, Latin without case and accents). Two liberties: ٱ counts as ا, and texts that are equal in all this are
// kept apart by their bytes.
func SortKey(s string) string {
	var b strings.Builder
	b.Grow(3*len(s) + 1)
	for _, r := range norm.NFC.String(s) {
		switch {
		case IsArabicMark(r) || IsInvisible(r) || unicode.Is(unicode.Mn, r):
		case r < utf8.RuneSelf && !IsLatinLetter(r):
			b.WriteRune(r)
		case IsArabicLetter(r):
			writeArabicKey(&b, r)
		case IsLatinLetter(r):
			b.WriteRune(unicode.ToLower(withoutAccent(r)) + behindArabic)
		default:
			b.WriteRune(latinDigit(r))
		}
	}
	b.WriteByte(0)
	b.WriteString(s)
	return b.String()
}

// withoutAccent gives the letter under an accent.
func withoutAccent(r rune) rune {
	if r < utf8.RuneSelf {
		return r
	}
	base, _ := utf8.DecodeRuneInString(norm.NFD.String(string(r)))
	return base
}

// behindArabic moves Latin letters to a plane where there are no letters that a store would use.
const behindArabic = 0xF0000

// writeArabicKey writes the letter of the alphabet that a letter sorts with; a second rune puts it behind that.
func writeArabicKey(b *strings.Builder, r rune) {
	behind := false
	switch r {
	case 'ء', 'أ', 'ؤ', 'إ', 'ئ', 'ٱ':
		r = 'ا'
	case 'آ':
		b.WriteRune('ا')
		r = 'ا'
	case 'ة':
		r = 'ت'
	case 'ى', 'ی':
		r = 'ي'
	case 'ک':
		r = 'ك'
	case 'پ':
		r, behind = 'ب', true
	case 'چ':
		r, behind = 'ج', true
	case 'ژ':
		r, behind = 'ز', true
	case 'ڤ':
		r, behind = 'ف', true
	case 'گ':
		r, behind = 'ك', true
	}
	b.WriteRune(r)
	if behind {
		b.WriteRune(utf8.MaxRune)
	}
}
