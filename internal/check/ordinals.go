package check

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/lang"
)

// ordinal is the number that a heading or a line begins with.
type ordinal struct {
	kind  string // what is counted: "" for أولًا, “first” for First:, “1.” for numbers, else the folded word: الماده, article
	value int
	end   int // in the text, after the number
}

// ordinalOf reads the number that a text begins with: أولًا: …, المادة الثالثة – …, القسم 2, Article 3, 4. …, ٤- ….
func ordinalOf(text string) (o ordinal, ok bool) {
	if len(text) == 0 {
		return o, false
	}
	if c := runeAt(text, 0); c >= '0' && c <= '9' || isArabicDigit(c) {
		value, end := numberAt(text, 0)
		rest := text[end:]
		mark := runeAt(rest, 0)
		if value == 0 || value > 99 || !strings.ContainsRune(".)-–", mark) || mark == 0 {
			return o, false
		}
		after := runeAt(rest, utf8.RuneLen(mark))
		next := runeAt(rest, skipSpaces(rest, utf8.RuneLen(mark)))
		if after != ' ' && !ofArabic(after) || unicode.IsDigit(next) { // 2- 4 days
			return o, false
		}
		return ordinal{"1.", value, end}, true
	}
	first := wordAt(text, 0)
	if first == "" || len(first) > 40 {
		return o, false
	}
	w := fold(first)
	if n := adverbs[w]; n > 0 {
		end := len(first)
		return ordinal{"", n, end}, true
	}
	if n := englishAdverbs[w]; n > 0 { // First: …, and not First-time buyers
		rest := text[len(first):]
		return ordinal{"first", n, len(first)}, strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, " –") || strings.HasPrefix(rest, " —") || strings.HasPrefix(rest, " - ")
	}
	if !counted[w] {
		return o, false
	}
	k := skipSpaces(text, len(first))
	if k < len(text) && text[k] == '(' {
		k = skipSpaces(text, k+1)
	}
	if value, end := numberAt(text, k); value > 0 && value < 1000 {
		if end < len(text) && text[end] == ')' {
			end++
		}
		return ordinal{w, value, end}, true
	}
	if n, end := adjectiveAt(text, k); n > 0 {
		return ordinal{w, n, end}, true
	}
	return o, false
}

// adjectiveAt reads the number of الأولى, الثالث عشر and their like; 0 when there is none.
func adjectiveAt(text string, i int) (value, end int) {
	word := wordAt(text, i)
	value, end = adjectives[strings.TrimSuffix(strings.TrimSuffix(fold(word), "ه"), "ي")], i+len(word)
	if value == 0 {
		return 0, i
	}
	if k := skipSpaces(text, end); strings.HasPrefix(fold(wordAt(text, k)), "عشر") {
		value, end = value%10+10, k+len(wordAt(text, k))
	}
	return value, end
}

// numberAt reads digits of either kind; 0 when there are none.
func numberAt(text string, i int) (value, end int) {
	end = i
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !(r >= '0' && r <= '9') && !isArabicDigit(r) {
			break
		}
		end += size
	}
	value, _ = strconv.Atoi(lang.LatinDigits(text[i:end]))
	return value, end
}

// adverbs are folded.
var adverbs = map[string]int{"اولا": 1, "ثانيا": 2, "ثالثا": 3, "رابعا": 4, "خامسا": 5, "سادسا": 6, "سابعا": 7, "ثامنا": 8, "تاسعا": 9, "عاشرا": 10}

var englishAdverbs = map[string]int{"first": 1, "firstly": 1, "second": 2, "secondly": 2, "third": 3, "thirdly": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}

// adjectives are folded, without the ending of the feminine.
var adjectives = map[string]int{"الاول": 1, "الثان": 2, "الثالث": 3, "الرابع": 4, "الخامس": 5, "السادس": 6, "السابع": 7, "الثامن": 8, "التاسع": 9, "العاشر": 10, "الحاد": 1}

// counted are the words after which a number counts the parts of a document, folded.
var counted = set("الماده", "القسم", "البند", "الفصل", "الباب", "الفقره", "ماده", "بند", "article", "section", "clause", "chapter")

// endsNumber tells whether a mark that ends a number or a title stands at i, or the text ends there.
func endsNumber(text string, i int) bool {
	r := runeAt(text, skipSpaces(text, i))
	return r == 0 || strings.ContainsRune(":：-–—.،)", r)
}

// likeHeading tells whether a line of pasted text was a heading: it begins with an ordinal, and is no sentence.
func (l *line) likeHeading() bool {
	if !l.numbered || !l.plain() {
		return false
	}
	text := l.text()
	return l.numbered && l.number.kind != "1." && endsNumber(text, l.number.end) && !strings.HasSuffix(text, ".") && len(strings.Fields(text)) <= 20
}
