// Package lang holds everything about human languages: direction, words of the interface, plural forms, numbers, dates
// in two calendars, lists, and the ways in which text is compared (search, headings, paths, sorting).
//
// In: strings, civil dates and the words of a language, all given by the caller. Out: strings for people or keys for
// machines. Nothing here reads files or a clock, and nothing makes HTML but ListHTML and ListOrHTML, which put items
// that are HTML already between the words of a list.
package lang

import (
	"strings"

	"golang.org/x/text/language"
)

// Direction is the direction of writing, spelled as in HTML's dir attribute.
type Direction string

// The directions.
const (
	RTL Direction = "rtl"
	LTR Direction = "ltr"
)

// Digits is the set of digits that a language's pages show, spelled as in BCP 47 (-u-nu-…).
type Digits string

// The sets of digits.
const (
	Latn    Digits = "latn"    // 0123456789
	Arab    Digits = "arab"    // ٠١٢٣٤٥٦٧٨٩
	ArabExt Digits = "arabext" // ۰۱۲۳۴۵۶۷۸۹
)

// OwnDigits is the set of digits that belongs to the script of a language, given its BCP 47 tag, and whether its texts
// show it by default (CLDR 48, native and default numbering systems). Arabic has two homes: its default is a matter of
// the country, and Latin digits here.
func OwnDigits(tag string) (own Digits, byDefault bool) {
	t, err := language.Parse(tag)
	if err != nil || DirectionOf(tag) != RTL {
		return Latn, false
	}
	switch base, _ := t.Base(); base.String() {
	case "fa", "ps", "ks", "mzn", "lrc", "pa", "uz":
		return ArabExt, true
	case "ur", "ug", "az", "bal", "bgn":
		return ArabExt, false
	case "ckb", "sd":
		return Arab, true
	case "ar":
		return Arab, false
	}
	return Latn, false
}

// Zero is the digit 0 of the set; the others follow it in Unicode.
func (d Digits) Zero() rune {
	switch d {
	case Arab:
		return '٠'
	case ArabExt:
		return '۰'
	}
	return '0'
}

// HasArabicMarks tells whether numbers in these digits have the marks of Arabic: ٬ ٫ ٪.
func (d Digits) HasArabicMarks() bool { return d == Arab || d == ArabExt }

// Locale is a language as the pages of one site speak it. It is read by many goroutines and never changed after it is
// made. Words may be nil: then every word is missing.
type Locale struct {
	Tag    string // BCP 47: "ar"
	OG     string // language and region for sharing: "ar_SA"
	Name   string // the language in itself: "العربية"
	Dir    Direction
	Digits Digits // the zero value counts as Latn
	Words  *Words

	Opposite string // the language of the site that is written in the other direction: what words in that direction are in
	Brands   string // names that belong to no language, one on a line
}

// Base is the language of a BCP 47 tag without script, region and variants: "ar" of "ar-SA". What is known of a language,
// such as its grammar, is known by it.
func Base(tag string) string {
	base, _, _ := strings.Cut(tag, "-")
	return strings.ToLower(base)
}

// Fallbacks are the tags under which something for a language may be found, the tag itself first: "ar-SA", "ar". A tag
// that names a script which its language is not usually written in falls back to no other script: "az-Arab" alone.
func Fallbacks(tag string) []string {
	tags := []string{tag}
	for {
		cut := strings.LastIndexByte(tag, '-')
		if cut < 0 {
			return tags
		}
		const scriptLetters = 4
		if len(tag)-cut-1 == scriptLetters && !usualScript(tag[:cut], tag[cut+1:]) {
			return tags
		}
		tag = tag[:cut]
		tags = append(tags, tag)
	}
}

// usualScript tells whether a language is likely to be written in the script of the ISO 15924 code.
func usualScript(tag, code string) bool {
	t, err := language.Parse(tag)
	if err != nil {
		return false
	}
	script, _ := t.Script()
	return strings.EqualFold(script.String(), code)
}

// DirectionOf tells the direction of the script that a language is written in, given its BCP 47 tag: by the tag's own
// script ("az-Arab"), else by the script that the language is likely to have. A tag that nobody knows is left-to-right.
func DirectionOf(tag string) Direction {
	t, err := language.Parse(tag)
	if err != nil {
		return LTR
	}
	script, _ := t.Script()
	if rightToLeftScript(script.String()) {
		return RTL
	}
	return LTR
}

// rightToLeftScript knows the ISO 15924 codes of the living and historic scripts whose letters have the bidi class R or
// AL (Unicode 17).
func rightToLeftScript(code string) bool {
	switch code {
	case "Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Gara", "Hatr", "Hebr", "Hung", "Khar", "Lydi",
		"Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm", "Phli", "Phlp", "Phnx",
		"Prti", "Rohg", "Samr", "Sarb", "Sidt", "Sogd", "Sogo", "Syrc", "Thaa", "Todr", "Yezi":
		return true
	}
	return false
}
