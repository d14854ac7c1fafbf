package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Words gives the words of a text in the form in which they are compared: compatibility forms and accents taken apart and
// dropped (NFKD without marks, so أ إ آ are ا, ؤ is و, ئ is ي), without harakat, tatweel, the bare hamza and invisible
// characters, ى and ی as ي, ک as ك, ة as ه, digits as 0-9, lower case, without the English possessive 's. This folds more
// than lang.Normalise does, because whoever searches leaves out more than whoever writes, and keeps no way back.
//
// words in assets/js/search.js does the same, and must give the same for every text.
func Words(text string) []string {
	folded := norm.NFKD.String(text)
	var b strings.Builder
	b.Grow(len(folded))
	for _, r := range folded {
		if r >= utf8.RuneSelf {
			if r == 'ـ' || r == 'ء' || unicode.In(r, unicode.M, unicode.Cf) {
				continue
			}
			r = foldLetter(unicode.ToLower(r))
		} else if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return split(b.String())
}

func foldLetter(r rune) rune {
	switch {
	case r == 'ٱ':
		return 'ا'
	case r == 'ى', r == 'ی':
		return 'ي'
	case r == 'ک':
		return 'ك'
	case r == 'ة':
		return 'ه'
	case r == 'ς': // lower case in a script depends on the place in the word
		return 'σ'
	case r >= '٠' && r <= '٩', r >= '۰' && r <= '۹':
		return '0' + r&15
	}
	return r
}

// split cuts a folded text into runs of letters and digits, without a possessive 's behind one.
func split(s string) (out []string) {
	rest := s
	for {
		start := strings.IndexFunc(rest, isLetter)
		if start < 0 {
			return out
		}
		end := strings.IndexFunc(rest[start:], func(r rune) bool { return !isLetter(r) })
		if end < 0 {
			return append(out, rest[start:])
		}
		end += start
		out = append(out, rest[start:end])
		rest = rest[end:]
		r, size := utf8.DecodeRuneInString(rest)
		if after := rest[size:]; (r == '\'' || r == '’') && strings.HasPrefix(after, "s") {
			if next, _ := utf8.DecodeRuneInString(after[1:]); !isLetter(next) {
				rest = after[1:]
			}
		}
	}
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }

// least is how many letters of an Arabic word must be left when something is taken off.
const least = 3

// Stem takes off what changes with the sentence: of an Arabic word the article with what is joined to it and up to three
// endings, of any other the s of the plural. It is light on purpose: what it leaves need not be a word, but the same for
// the forms of one word. The article is taken off again and again, because إلكتروني without its hamza begins like one.
//
// stem in assets/js/search.js does the same.
func Stem(word string) string {
	if !strings.ContainsFunc(word, func(r rune) bool { return r >= 0x0620 && r <= 0x064A }) {
		return stemLatin(word)
	}
	r := []rune(word)
	for _, p := range articles {
		if len(r)-len(p) >= least && slices.Equal(r[:len(p)], p) {
			r = r[len(p):]
			break
		}
	}
	for len(r) >= least+2 && r[0] == 'ا' && r[1] == 'ل' {
		r = r[2:]
	}
	for range 3 {
		r = r[:len(r)-ending(r)]
	}
	return string(r)
}

// articles are the article with conjunctions and prepositions before it, and the two that stand without it, in the order
// in which they are looked for.
var articles = [][]rune{
	[]rune("وبال"), []rune("وكال"), []rune("وفال"), []rune("وال"), []rune("ولل"),
	[]rune("بال"), []rune("كال"), []rune("فال"), []rune("ال"), []rune("لل"), []rune("وب"), []rune("ول"),
}

// ending is how many letters at the end are an ending: of a plural, a dual, a pronoun or an adjective.
func ending(r []rune) int {
	if n := len(r); n >= least+2 {
		switch string(r[n-2:]) {
		case "ها", "وا", "نا", "هم", "هن", "كم", "كن", "ات", "ان", "ون", "ين":
			return 2
		}
	}
	if n := len(r); n > least {
		switch r[n-1] {
		case 'ت', 'ه', 'ي':
			return 1
		}
	}
	return 0
}

// stemLatin makes policies and policy polici, boxes and box box, orders and order order.
func stemLatin(w string) string {
	n := utf8.RuneCountInString(w)
	if base, ok := strings.CutSuffix(w, "es"); ok && n > 3 {
		for _, end := range []string{"ss", "ch", "sh", "x"} {
			if strings.HasSuffix(base, end) && base != end {
				w, n = base, n-2
				break
			}
		}
	}
	if base, ok := strings.CutSuffix(w, "s"); ok && n > 3 && !strings.ContainsAny(base[len(base)-1:], "sui") {
		w, n = base, n-1
	}
	if base, ok := strings.CutSuffix(w, "ie"); ok && n >= 4 {
		return base + "i"
	}
	if base, ok := strings.CutSuffix(w, "y"); ok && n >= 3 {
		return base + "i"
	}
	return w
}

// joined gives the rest of a word that may begin with a conjunction or preposition of one letter, stemmed.
func joined(term string) (rest string, ok bool) {
	first, size := utf8.DecodeRuneInString(term)
	switch first {
	case 'و', 'ف', 'ب', 'ل', 'ك':
	default:
		return "", false
	}
	if rest = term[size:]; utf8.RuneCountInString(rest) < least {
		return "", false
	}
	return Stem(rest), true
}
