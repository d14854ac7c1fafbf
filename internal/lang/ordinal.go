package lang

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Ordinal is the number that a heading begins with: أولًا: …, المادة الثالثة – …, 4. …, First: ….
type Ordinal struct {
	Kind       string // what is counted and how, the same for all headings of a series
	Value      int
	Start, End int // of what changes with the number, in the text

	spell func(n int) (string, bool)
}

// Spell gives another number of the series.
func (o Ordinal) Spell(n int) (string, bool) { return o.spell(n) }

// The ordinals that headings count with, from the first on.
var (
	arabicAdverbs = []string{"أولًا", "ثانيًا", "ثالثًا", "رابعًا", "خامسًا", "سادسًا", "سابعًا", "ثامنًا", "تاسعًا", "عاشرًا",
		"حادي عشر", "ثاني عشر", "ثالث عشر", "رابع عشر", "خامس عشر"}
	feminineOrdinals = []string{"الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة",
		"الحادية عشرة", "الثانية عشرة", "الثالثة عشرة", "الرابعة عشرة", "الخامسة عشرة"}
	masculineOrdinals = []string{"الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
		"الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر"}
	englishAdverbs  = []string{"First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"}
	englishAdverbsL = []string{"Firstly", "Secondly", "Thirdly", "Fourthly", "Fifthly", "Sixthly", "Seventhly", "Eighthly", "Ninthly", "Tenthly"}
)

// countedParts are the words after which a number counts the parts of a document.
var countedParts = []string{"المادة", "القسم", "البند", "الفصل", "الباب", "الفقرة", "مادة", "بند", "Article", "Section", "Clause", "Chapter", "Part"}

// OrdinalOf reads the number that the text of a heading begins with.
func OrdinalOf(text string) (o Ordinal, ok bool) {
	if o, ok = numberedBy(text, 0, "1"); ok {
		mark, size := utf8.DecodeRuneInString(text[o.End:])
		next, _ := utf8.DecodeRuneInString(text[o.End+size:])
		return o, strings.ContainsRune(".)-–", mark) && (unicode.IsSpace(next) || unicode.IsLetter(next)) && o.Value < 100
	}
	for _, words := range [][]string{arabicAdverbs, englishAdverbsL, englishAdverbs} {
		if o, ok = spelledBy(text, 0, words, words[0]); ok {
			next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[o.End:], " "))
			return o, strings.ContainsRune(":-–—،,.", next)
		}
	}
	for _, part := range countedParts {
		if !strings.HasPrefix(text, part+" ") {
			continue
		}
		at := len(part) + 1
		for _, words := range [][]string{feminineOrdinals, masculineOrdinals} {
			if o, ok = spelledBy(text, at, words, part+words[0]); ok {
				return o, true
			}
		}
		return numberedBy(text, at, part)
	}
	return Ordinal{}, false
}

// spelledBy reads one of some words, the longest that fits.
func spelledBy(text string, at int, words []string, kind string) (o Ordinal, ok bool) {
	best := -1
	for i, w := range words {
		rest, found := strings.CutPrefix(text[at:], w)
		if next, _ := utf8.DecodeRuneInString(rest); found && !unicode.IsLetter(next) && !unicode.IsMark(next) && (best < 0 || len(w) > len(words[best])) {
			best = i
		}
	}
	if best < 0 {
		return o, false
	}
	return Ordinal{Kind: kind, Value: best + 1, Start: at, End: at + len(words[best]), spell: func(n int) (string, bool) {
		if n < 1 || n > len(words) {
			return "", false
		}
		return words[n-1], true
	}}, true
}

// numberedBy reads digits, which stay those of their script.
func numberedBy(text string, at int, kind string) (o Ordinal, ok bool) {
	end := at
	first, _ := utf8.DecodeRuneInString(text[at:])
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsDigit(r) {
			break
		}
		end += size
	}
	value, err := strconv.Atoi(LatinDigits(text[at:end]))
	if end == at || err != nil || value == 0 {
		return o, false
	}
	zero := first - rune(LatinDigits(string(first))[0]-'0')
	return Ordinal{Kind: kind, Value: value, Start: at, End: end, spell: func(n int) (string, bool) {
		digits := []rune(strconv.Itoa(n))
		for i := range digits {
			digits[i] += zero - '0'
		}
		return string(digits), true
	}}, true
}
