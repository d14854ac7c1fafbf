package check

import (
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// phoneIn is a telephone number in a folded text.
type phoneIn struct {
	start, end int
	kind       fact.PhoneKind
	sure       bool // by its form; else the digits may count anything
}

// digitGroup is digits in a row.
type digitGroup struct{ start, end int }

// The most that a number is written in: +9 6 6 is not how people group.
const (
	mostGroups = 6
	mostDigits = 17
)

// phonesIn finds telephone numbers in a folded text, written in international form or as they are dialled in the country
// of the store: +966 50 123 4567, 00966…, 966…, 050 123 4567, 9200 12345.
func phonesIn(folded, home string) (found []phoneIn) {
	groups := digitGroups(folded)
	for i := 0; i < len(groups); {
		n, used := phoneAt(folded, groups[i:], home)
		if used > 0 {
			found = append(found, n)
		}
		i += max(used, 1)
	}
	return found
}

// digitGroups are the digits of a text that are by themselves, and not at a letter.
func digitGroups(s string) (groups []digitGroup) {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			continue
		}
		start := i
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		groups = append(groups, digitGroup{start, i})
	}
	return groups
}

// phoneAt reads a number that begins with the first group, and tells how many groups it takes; the longest one counts.
func phoneAt(s string, groups []digitGroup, home string) (n phoneIn, used int) {
	var b strings.Builder
	last := 0
	for last < len(groups) && last < mostGroups && (last == 0 || joinsPhone(s[groups[last-1].end:groups[last].start])) {
		last++
	}
	for ; last > 0; last-- {
		b.Reset()
		for _, g := range groups[:last] {
			b.WriteString(s[g.start:g.end])
		}
		digits := b.String()
		start, end := groups[0].start, groups[last-1].end
		plus := start > 0 && s[start-1] == '+'
		if len(digits) < 7 || len(digits) > mostDigits || touchesLetter(s, start, end) {
			continue
		}
		if kind, sure, ok := readsAsPhone(digits, plus, last > 1, home); ok {
			if plus {
				start--
			}
			return phoneIn{start, end, kind, sure}, last
		}
	}
	return n, 0
}

func joinsPhone(between string) bool { return between == " " || between == "-" }

// touchesLetter tells whether digits are a part of a word, such as the code of an article.
func touchesLetter(s string, start, end int) bool {
	before, after := byte(0), byte(0)
	if start > 0 {
		before = s[start-1]
	}
	if end < len(s) {
		after = s[end]
	}
	return isLatin(before) && before != '-' || isLatin(after) && after != '-' || before == '_' || after == '_'
}

// readsAsPhone tells whether digits are a number that somebody can have.
func readsAsPhone(digits string, plus, grouped bool, home string) (kind fact.PhoneKind, sure, ok bool) {
	if plus {
		digits = "+" + digits
	}
	number, err := fact.NormalisePhone(digits, home)
	if err != nil && !(plus && fact.IsDoubtful(err)) || !strings.HasPrefix(number, "+") {
		return "", false, false
	}
	kind = fact.Phone{E164: number}.Kind()
	if plus || strings.HasPrefix(digits, "00") {
		return kind, true, true
	}
	at := country.Find(home)
	if !at.HasPlan() || !strings.HasPrefix(number, "+"+at.CallingCode) {
		return "", false, false // without its plus, a number of another country is like any other
	}
	switch {
	case len(digits) >= len(number)-1, at.Trunk != "" && strings.HasPrefix(digits, at.Trunk), kind == fact.Unified, kind == fact.TollFree:
		return kind, true, true
	case at.Trunk == "":
		return kind, grouped, true
	}
	return "", false, false // 501234567: a trunk prefix would be there
}

// callWords are words, folded, of sentences in which digits without any other sign are a telephone number.
var callWords = set("اتصل", "اتصلوا", "اتصال", "هاتف", "هاتفنا", "جوال", "جوالنا", "رقمنا", "تواصل", "تواصلوا", "واتساب", "واتس", "موبايل", "تلفون", "راسلونا", "راسلنا",
	"call", "phone", "telephone", "tel", "mobile", "whatsapp", "contact", "reach", "dial", "ring")

// nameOfPhone is what a number is called in a message.
func nameOfPhone(kind fact.PhoneKind) say.Message {
	switch kind {
	case fact.Mobile:
		return say.PartMobileNumber{}
	case fact.Unified, fact.TollFree:
		return say.PartServiceNumber{}
	}
	return say.PartPhoneNumber{}
}
