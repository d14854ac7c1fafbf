package typeset

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// digit returns the length of the digit at i, of any script, and its zero; 0 when there is none.
func (f *finder) digit(i int) (size int, zero rune) {
	if i >= len(f.text) {
		return 0, 0
	}
	r, size := f.rune(i)
	if zero := zeroOf(r); zero > 0 {
		return size, zero
	}
	return 0, 0
}

// zeroOf returns the zero of the digits that one belongs to, 0 for what is no digit.
func zeroOf(r rune) rune {
	switch {
	case r >= '0' && r <= '9':
		return '0'
	case r >= '٠' && r <= '٩':
		return '٠'
	case r >= '۰' && r <= '۹':
		return '۰'
	}
	return 0
}

// holdsArabicDigits tells whether a text holds Arabic-Indic digits: those of Persian are to the bidirectional algorithm
// what European ones are.
func holdsArabicDigits(text []byte) bool {
	return bytes.ContainsAny(text, "٠١٢٣٤٥٦٧٨٩")
}

// opensNumber tells whether a sign at i begins a number: -5, +966, ±2, $400, #5, *123#.
func (f *finder) opensNumber(i int, r rune, size int) bool {
	next := f.after(i + size)
	switch r {
	case '(':
		return f.phone(i) > 0
	case '*':
		return f.dialled(i)
	case '+', '-', '±', '−':
		if r == '+' && zeroOf(next) > '0' {
			return f.phone(i) > 0
		}
		if next < '0' || next > '9' {
			return false
		}
		p, _ := f.before(i)
		return p == 0 || f.clitic(i) || !unicode.IsLetter(p) && !unicode.IsDigit(p) && p != ')' && p != '-' && p != '+'
	}
	if r < 0x80 && r != '$' && r != '#' || r >= 0x80 && (r < 0xA2 || !isTerminator(r)) {
		return false
	}
	if (next == ' ' || next == '\u00a0') && r != '#' && unicode.Is(unicode.Sc, r) {
		_, gap := f.rune(i + size)
		next = f.after(i + size + gap)
	}
	return next >= '0' && next <= '9'
}

// dialled tells whether a code that people dial begins with the star at i: *123#, *123*1#.
func (f *finder) dialled(i int) bool {
	if p, _ := f.before(i); p == '*' || unicode.IsDigit(p) {
		return false
	}
	end := i
	for end < len(f.text) && (f.text[end] == '*' || isDigit(f.text[end])) {
		end++
	}
	return isDigit(f.text[end-1]) && f.after(end) == '#'
}

// number returns where the number at i ends, with the signs that belong to it, and whether it has to be isolated. A plain
// number, a time, a date with slashes and a range from a small number to a larger one are shown right by themselves.
func (f *finder) number(i int) (end int, token bool) {
	if end := f.phone(i); end > 0 {
		return end, true
	}
	r, size := f.rune(i)
	if zeroOf(r) == 0 {
		token = true
		i += size
		if r := f.after(i); r == ' ' || r == '\u00a0' {
			_, size = f.rune(i)
			i += size
		}
	}
	first := i
	i = f.figures(i)
	hyphens, others, dashes := 0, 0, 0
	for {
		next, kind := f.operator(i)
		if kind == 0 {
			break
		}
		switch kind {
		case '-':
			hyphens++
		case '–':
			dashes++
		default:
			others++
		}
		i = f.figures(next)
	}
	switch {
	case others > 0 || hyphens+dashes > 1:
		token = true
	case hyphens == 1:
		token = token || !(isRange(f.text[first:i]) && f.inRange(first, i))
	}
	if zeroOf(r) > '0' { // the signs behind Arabic-Indic digits are in their places
		return i, token
	}
	// The signs behind: 15%, 15 %, 400 $, 25°, 18+.
	j := i
	if r := f.after(j); r == ' ' || r == '\u00a0' {
		_, size = f.rune(j)
		if r := f.after(j + size); r == '%' || r >= 0xA2 && unicode.Is(unicode.Sc, r) && isTerminator(r) && !f.opensNumber(j+size, r, utf8.RuneLen(r)) {
			j += size
		}
	}
	signs, percent := 0, 0
	for j < len(f.text) {
		r, size := f.rune(j)
		if r != '+' && !isTerminator(r) {
			break
		}
		if r == '%' {
			percent++
		}
		signs++
		j += size
	}
	if signs == 0 {
		return i, token
	}
	if f.style.Arab && !token && signs == 1 && percent == 1 {
		return j, false // becomes ١٥٪
	}
	return j, true
}

// figures returns where digits with the marks of groups, fractions, times and dates between them end.
func (f *finder) figures(i int) int {
	digit := false // before i
	for i < len(f.text) {
		if size, _ := f.digit(i); size > 0 {
			digit = true
			i += size
			continue
		}
		r, size := f.rune(i)
		if next, _ := f.digit(i + size); !digit || next == 0 || !strings.ContainsRune(".,:/٫٬", r) {
			return i
		}
		digit = false
		i += size
	}
	return i
}

// operator finds a sign between two numbers at i: it returns where the second number begins and which sign it is, 0 when
// there is none.
func (f *finder) operator(i int) (next int, kind rune) {
	at := i
	r := f.after(at)
	if r == ' ' && f.after(at+1) == '×' {
		at++
		r = '×'
	}
	if r == 0 || !strings.ContainsRune("-‑–_×*+=÷", r) {
		return 0, 0
	}
	at += utf8.RuneLen(r)
	if r == '×' && f.after(at) == ' ' {
		at++
	}
	if zeroOf(f.after(at)) == 0 {
		return 0, 0
	}
	if r == '‑' {
		r = '-'
	}
	return at, r
}

// isRange tells whether two numbers with a hyphen between them may be a range: the first is the smaller one, and neither is
// a part of a code.
func isRange(text []byte) bool {
	plain := strings.Map(func(r rune) rune {
		switch {
		case r == '‑':
			return '-'
		case zeroOf(r) > 0:
			return r - zeroOf(r) + '0'
		}
		return r
	}, string(text))
	a, b, _ := strings.Cut(plain, "-")
	if strings.Contains(a, ":") && strings.Contains(b, ":") {
		return true
	}
	if len(a) > 4 || len(b) > 4 || a[0] == '0' || len(b) == 0 || b[0] == '0' {
		return false
	}
	return len(a) < len(b) || len(a) == len(b) && a < b
}

// inRange tells whether the words around two numbers with a hyphen between them speak of a range, not of the number of
// an order: a unit behind them, or a word such as من before them.
func (f *finder) inRange(start, end int) bool {
	if isYears(f.text[start:end]) || bytes.IndexByte(f.text[start:end], ':') >= 0 {
		return true
	}
	next := f.wordAfter(end)
	if isUnit(next) || measures[bare([]byte(next))] || f.after(end) == '%' || f.after(end) == '٪' {
		return true
	}
	before, ranges := f.wordsBefore(start, 3), false
	for k, word := range before {
		if numbered[bareNoun(word)] || numbered[strings.ToLower(word)] {
			return false
		}
		ranges = ranges || k == 0 && (rangeWords[bare([]byte(word))] || rangeWords[strings.TrimLeft(bare([]byte(word)), "وف")])
	}
	return ranges || next != ""
}

// isYears tells whether a range is one of years.
func isYears(text []byte) bool {
	a, b, _ := strings.Cut(string(text), "-")
	return isYear([]byte(a)) && isYear([]byte(b))
}

// isYear tells whether four digits may be a year, of either calendar.
func isYear(s []byte) bool {
	return len(s) == 4 && (bytes.HasPrefix(s, []byte("19")) || bytes.HasPrefix(s, []byte("20")) || bytes.HasPrefix(s, []byte("14")))
}

// wordAfter returns the word behind a place and spaces, "" when something else stands there.
func (f *finder) wordAfter(i int) string {
	for f.after(i) == ' ' || f.after(i) == '\u00a0' {
		_, size := f.rune(i)
		i += size
	}
	end := i
	for end < len(f.text) {
		r, size := f.rune(end)
		if !unicode.IsLetter(r) && classOf(r) != mark {
			break
		}
		end += size
	}
	return string(f.text[i:end])
}

// maxWord is how far a word is looked for.
const maxWord = 40

// wordsBefore returns up to n words before a place, the nearest first.
func (f *finder) wordsBefore(i, n int) (out []string) {
	for len(out) < n {
		low := max(0, i-maxWord)
		for i > low {
			r, size := f.before(i)
			if unicode.IsLetter(r) || !strings.ContainsRune(" \u00a0:#(-–،", r) {
				break
			}
			i -= size
		}
		end := i
		for i > low {
			r, size := f.before(i)
			if !unicode.IsLetter(r) && classOf(r) != mark {
				break
			}
			i -= size
		}
		if i == end {
			return out
		}
		out = append(out, string(f.text[i:end]))
	}
	return out
}

// bareNoun returns an Arabic noun without its marks, its article, what is joined before it and the pronoun behind it.
func bareNoun(word string) string {
	word = bare([]byte(word))
	for _, prefix := range []string{"و", "ف", "ب", "ك"} {
		if rest, ok := strings.CutPrefix(word, prefix); ok && len([]rune(rest)) > 2 {
			if _, article := strings.CutPrefix(rest, "ال"); article || numbered[rest] {
				word = rest
				break
			}
		}
	}
	word = strings.TrimPrefix(strings.TrimPrefix(word, "لل"), "ال")
	for _, pronoun := range []string{"كم", "ك", "ه", "ها", "ي", "نا"} {
		noun, ok := strings.CutSuffix(word, pronoun)
		if stem, feminine := strings.CutSuffix(noun, "ت"); feminine { // فاتورتكم
			noun = stem + "ة"
		}
		if ok && numbered[noun] {
			return noun
		}
	}
	return word
}

// numbered are the nouns whose number is a name, not an amount.
var numbered = set(`رقم طلب طلبية فاتورة شحنة بوليصة تذكرة كود رمز موديل طراز حساب سجل رخصة عقد مرجع سند إيصال قطعة صنف هوية إقامة عضوية ملف
	order invoice shipment ticket code model account ref reference no number nr sku serial`)

// rangeWords come before a range.
var rangeWords = set(`من بين خلال حتى نحو حوالي قرابة بعد قبل كل مدة عادة`)

// phone returns where the number in groups at i ends, 0 when there is none: +966 50 123 4567, (011) 456 7890, 050 123 4567,
// 50 123 4567, 2222 3333, 9200 12345, 1 250 000. Of other numbers in groups nobody knows whether they belong together.
func (f *finder) phone(i int) int {
	if p, size := f.before(i); size > 0 && zeroOf(p) > 0 {
		return 0
	}
	g := f.groups(i)
	switch n := len(g.sizes); {
	case g.digits > 15 && !(g.most == 4 && g.digits <= 19): // longer ones are those of cards
		return 0
	case g.plus && g.digits >= 7, g.bracket && n > 1 && g.digits >= 7 && !(n == 2 && g.year):
		return g.end
	case n < 2:
		return 0
	case g.zero || bytes.HasPrefix(f.text[i:], []byte("920")) || bytes.HasPrefix(f.text[i:], []byte("800")):
		if g.digits >= 7 && g.digits <= 15 {
			return g.end
		}
	case g.thousands:
		return g.end
	case n == 2 && (!g.spaces || g.year):
		return 0 // a range, or a year and something else
	case g.digits >= 7 && g.least >= 2 && g.most >= 3 && g.most <= 7:
		return g.end
	}
	return 0
}

// digitGroups are groups of digits with a space or a hyphen between them.
type digitGroups struct {
	end                         int
	sizes                       []int
	digits, least, most         int
	plus, bracket, zero, spaces bool
	year                        bool // the first group may be one
	thousands                   bool // they are the thousands of one number
}

const maxGroups = 8

// groups reads the groups of digits at i.
func (f *finder) groups(i int) (g digitGroups) {
	g.least = 1 << 10
	var script rune
	thousands, nought := true, false
	for len(g.sizes) < maxGroups {
		open := f.after(i) == '('
		if open {
			i++
		}
		if f.after(i) == '+' && len(g.sizes) == 0 {
			g.plus = true
			i++
		}
		start, n := i, 0
		for {
			size, zero := f.digit(i)
			if size == 0 || script > 0 && zero != script {
				break
			}
			script = zero
			i += size
			n++
		}
		if n == 0 || open && f.after(i) != ')' {
			return g
		}
		if len(g.sizes) == 0 {
			r, _ := f.rune(start)
			g.zero = r == script
			g.year = isYear(f.text[start:i])
			thousands = n <= 3 && !g.zero
		} else {
			thousands = thousands && n == 3
			r, size := f.rune(start)
			next, _ := utf8.DecodeRune(f.text[start+size:])
			nought = nought || n == 3 && r == script && next == script
		}
		if open {
			i++
			g.bracket = g.bracket || len(g.sizes) == 0
		}
		g.sizes = append(g.sizes, n)
		g.digits += n
		g.least, g.most, g.end = min(g.least, n), max(g.most, n), i
		g.thousands = thousands && g.spaces && (len(g.sizes) > 2 || nought)
		switch r := f.after(i); r {
		case ' ', '\u00a0', '\u202f':
			_, size := f.rune(i)
			i += size
			g.spaces = true
		case '-', '‑':
			_, size := f.rune(i)
			i += size
			thousands = false
		case '(':
		default:
			return g
		}
		if size, _ := f.digit(i); size == 0 && f.after(i) != '(' {
			return g
		}
	}
	return g
}
