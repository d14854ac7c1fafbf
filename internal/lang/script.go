package lang

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// Script is a script as ISO 15924 codes it: "Arab", "Latn". The zero value is no script.
type Script string

// The scripts of most of the world's texts.
const (
	Latin  Script = "Latn"
	Arabic Script = "Arab"
)

// scripts are those that ScriptOf tells apart.
var scripts = []struct {
	script Script
	table  *unicode.RangeTable
}{
	{Latin, unicode.Latin}, {Arabic, unicode.Arabic}, {"Cyrl", unicode.Cyrillic}, {"Grek", unicode.Greek}, {"Hebr", unicode.Hebrew},
	{"Deva", unicode.Devanagari}, {"Beng", unicode.Bengali}, {"Mlym", unicode.Malayalam}, {"Taml", unicode.Tamil}, {"Telu", unicode.Telugu},
	{"Guru", unicode.Gurmukhi}, {"Gujr", unicode.Gujarati}, {"Knda", unicode.Kannada}, {"Sinh", unicode.Sinhala}, {"Ethi", unicode.Ethiopic},
	{"Thai", unicode.Thai}, {"Hani", unicode.Han}, {"Kana", unicode.Hiragana}, {"Kana", unicode.Katakana}, {"Hang", unicode.Hangul},
	{"Armn", unicode.Armenian}, {"Geor", unicode.Georgian}, {"Syrc", unicode.Syriac}, {"Thaa", unicode.Thaana}, {"Nkoo", unicode.Nko},
}

// ScriptOf is the script of a letter; "" for what is no letter of a script that is known here.
func ScriptOf(r rune) Script {
	switch {
	case r < utf8.RuneSelf:
		if IsLatinLetter(r) {
			return Latin
		}
		return ""
	case IsArabicLetter(r):
		return Arabic
	case !unicode.IsLetter(r):
		return ""
	}
	for _, s := range scripts {
		if unicode.Is(s.table, r) {
			return s.script
		}
	}
	return ""
}

// ScriptsOf are the scripts that a language is written in, given its BCP 47 tag; none when nobody knows.
func ScriptsOf(tag string) []Script {
	switch Base(tag) {
	case "en":
		return []Script{Latin}
	case "ar":
		if tag == "ar" {
			return []Script{Arabic}
		}
	}
	t, err := language.Parse(tag)
	if err != nil {
		return nil
	}
	script, confidence := t.Script()
	if confidence == language.No {
		return nil
	}
	switch code := script.String(); code {
	case "Hans", "Hant":
		return []Script{"Hani"}
	case "Jpan":
		return []Script{"Hani", "Kana"}
	case "Kore":
		return []Script{"Hang", "Hani"}
	default:
		return []Script{Script(code)}
	}
}

// Spaced tells whether a script puts spaces between words.
func (s Script) Spaced() bool { return !slices.Contains([]Script{"Hani", "Kana", "Thai"}, s) }
