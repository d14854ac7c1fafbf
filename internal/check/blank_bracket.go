package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var blankBracket = Rule{
	Rule: say.RuleBlankBracket,
	Text: func(t *Text, report Report) {
		if t.has&brackets == 0 {
			return
		}
		add := func(start, end int) {
			report(start, end, diag.Finding{Says: unfilled(t.Raw[start:end]), Advice: say.BlankBracketFact{}})
		}
		for i := 0; i < len(t.Raw); i++ {
			switch t.Raw[i] {
			case '[':
				if i > 0 && t.Raw[i-1] == '\\' || strings.HasPrefix(t.Raw[i:], "[!") {
					continue
				}
				end := strings.IndexByte(near(t.Raw, i), ']')
				if strings.HasPrefix(t.Raw[i+end+1:], "("+string(markdown.Object)) {
					i += end // the text of a link to a fact that is never closed, which was reported
				} else if end > 1 && strings.TrimSpace(t.Raw[i+1:i+end]) != "" && !escapedAt(t.Raw, i+end) {
					if k := i + end + 1; isSlot(t.Raw, i, k, t.quotes(i)) || t.Kind != Cell && isAll(t.Raw, i, k) {
						add(i, k)
					}
					i += end
				}
			case '<':
				if strings.HasPrefix(t.Raw[i:], "<<") {
					if end := strings.Index(near(t.Raw, i), ">>"); end > 2 {
						add(i, i+end+2)
						i += end
					}
				}
			case '(':
				end := strings.IndexByte(near(t.Raw, i), ')')
				if end < 2 {
					continue
				}
				name := strings.Join(newWords(t.Raw[i+1:i+end]), " ")
				before := wordRightBefore(t.Raw, i)
				if placeholderNames[name] || placeholderRoles[name] && !strings.ContainsAny(t.Raw[i:i+end], "\"“«„”»") && (callsForNext(before) || namesParty(before)) {
					add(i, i+end+1)
				}
			}
		}
	},
}

// longestBlank is how many bytes a blank may have. Somebody who writes more explains something.
const longestBlank = 600

// near is what is from i on, as far as a blank may reach.
func near(s string, i int) string { return s[i:min(len(s), i+longestBlank)] }

func escapedAt(s string, i int) bool { return i > 0 && s[i-1] == '\\' }

// quotes tells whether a byte of the text is in a quotation.
func (t *Text) quotes(i int) bool {
	_, ok := t.quotedAt(i)
	return ok
}

// isSlot tells whether the brackets s[start:end] are a blank: by what they say, or by what a sentence needs at their place.
// Notes ([1], [a]), remarks ([sic], [للنساء]) and what was left out of a quotation ([…]) are none.
func isSlot(s string, start, end int, quoted bool) bool {
	inner := strings.TrimSpace(s[start+1 : end-1])
	words := newWords(inner)
	if len(words) > 12 {
		return namesWhatToWrite(words[:12])
	}
	before, after := wordRightBefore(s, start), wordRightAfter(s, end)
	apart := start == 0 || strings.HasSuffix(s[:start], " ") || strings.HasSuffix(s[:start], "\u00a0")
	needed := apart && !quoted && (callsForNext(before) || namesParty(before))
	count := apart && unitWords[after]
	if isNote(words) {
		return count || needed && len(words) == 1 && unknownNumbers[words[0]]
	}
	switch {
	case namesWhatToWrite(words), offersChoice(inner):
		return true
	case strings.HasSuffix(inner, "؟") || strings.HasSuffix(inner, "?"):
		return len(words) > 0 && !asks(words)
	case count || strings.HasSuffix(strings.TrimRight(s[:start], " \u00a0"), ":") && len(words) == 0:
		return true
	case len(words) > 0 && (words[0] == "the" || joinsPreposition(words[0])):
		return false // a remark about what comes before
	}
	return needed || !quoted && followsWe(s, start)
}

// isAll tells whether the brackets s[start:end] are all that a text says: [نبذة عن المتجر].
func isAll(s string, start, end int) bool {
	return strings.TrimSpace(s[:start]) == "" && strings.Trim(s[end:], " .\n") == "" && !isNote(newWords(s[start:end]))
}

// isNote tells whether brackets hold what a note is called by: numbers, a letter.
func isNote(words []string) bool {
	for _, w := range words {
		if strings.Trim(w, "0123456789") != "" && utf8.RuneCountInString(w) > 1 {
			return false
		}
	}
	return len(words) > 0
}

// unknownNumbers are letters, folded, that a template writes for a number.
var unknownNumbers = set("x", "n", "س", "ص")

// namesWhatToWrite tells whether folded words tell the store what to write: insert date, company name, اسم المتجر.
func namesWhatToWrite(words []string) bool {
	if len(words) == 0 || words[0] == "the" || slices.ContainsFunc(words, func(w string) bool { return isDigit(w[0]) }) {
		return len(words) > 1 && orders(words)
	}
	last := words[len(words)-1]
	switch {
	case orders(words), headNoun(words[0]):
		return true
	case headNoun(last) && !unicode.Is(unicode.Arabic, firstRune(last)): // the head of an English phrase comes last
		return true
	case len(words) <= 2 && (valueNoun(words[0]) || valueNoun(last)):
		return true
	}
	return slices.ContainsFunc(words, func(w string) bool { return placingHere[w] })
}

// orders tells whether folded words begin with what to do, or give an example of it.
func orders(words []string) bool {
	return placing[words[0]] || instructions[words[0]] && words[0] != "هنا" || editing[words[0]] || slices.ContainsFunc(words[1:], func(w string) bool { return w == "مثلا" || w == "مثال" })
}

var (
	editing     = set("choose", "select", "delete", "remove", "include", "fill", "put", "replace", "provide", "your", "please", "اختر", "احذف", "املا", "عدل", "يرجي", "يحذف", "تعديل")
	placingHere = set("هنا", "here", "insert")
)

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// headNoun tells whether a folded word names what each store has of its own.
func headNoun(w string) bool { return headNouns[strings.TrimPrefix(w, "ال")] }

// valueNoun tells whether a folded word alone, or with one more, names a value.
func valueNoun(w string) bool { return valueNouns[strings.TrimPrefix(w, "ال")] }

var (
	headNouns = set("اسم", "رقم", "عنوان", "رابط", "تاريخ", "مده", "نص", "بريد", "ايميل", "متجر", "متجرك", "متجركم", "شركه", "شركتك", "شركتكم", "مؤسسه", "موقع", "موقعك", "منصه", "هاتف", "جوال", "واتساب", "مدينه", "دوله", "عدد", "مبلغ", "نسبه",
		"name", "company", "store", "shop", "website", "url", "link", "address", "email", "phone", "telephone", "number", "date", "city", "country", "jurisdiction", "amount", "percentage")
	valueNouns = set("قيمه", "سعر", "رسوم", "ايام", "يوم", "ساعات", "ساعه", "شهر", "سنه", "منتج", "منتجات", "علامه", "ماركه", "براند", "نشاط", "مالك", "مزود", "وسيله", "جهه", "بنك", "بلد", "منطقه", "وقت",
		"state", "days", "day", "hours", "period", "duration", "month", "year", "time", "product", "products", "brand", "business", "owner", "position", "carrier", "courier", "provider", "bank", "price", "fee", "text", "x", "xx", "xxx")
)

// offersChoice tells whether a text offers alternatives, of which the store was to keep one: is/is not.
func offersChoice(inner string) bool {
	one, other, ok := strings.Cut(inner, "/")
	return ok && len(newWords(one)) > 0 && len(newWords(one)) <= 3 && len(newWords(other)) > 0 && len(newWords(other)) <= 3 &&
		strings.ContainsFunc(inner, unicode.IsLetter) && strings.TrimSpace(fold(one)) != "and" && strings.TrimSpace(fold(one)) != "و" && !strings.Contains(inner, ".")
}

// joinsPreposition tells whether a folded word begins with a preposition: للنساء, بالطلب.
func joinsPreposition(w string) bool {
	return strings.HasPrefix(w, "لل") || strings.HasPrefix(w, "بال") || strings.HasPrefix(w, "كال") || pointing[w]
}

// followsWe tells whether a name is in apposition to “we” there: We, [Name], sell.
func followsWe(s string, start int) bool {
	head := strings.TrimRight(s[:start], " \u00a0,،")
	if len(head) == len(s[:start]) {
		return false
	}
	w := wordRightBefore(head, len(head))
	return w == "we" || w == "نحن"
}

// placeholderNames are what is in parentheses instead of a name, folded.
var placeholderNames = set("اسم المتجر", "اسم الشركه", "اسم الموقع", "اسم البراند", "اسم العلامه", "store name", "company name", "your store", "your company")

// placeholderRoles are, too, where a name must follow; elsewhere they define what a party is called: شركة الورد ("الشركة").
var placeholderRoles = set("الشركه", "الموقع", "المتجر", "website", "company", "store")
