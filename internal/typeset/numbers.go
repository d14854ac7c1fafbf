package typeset

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// opensNumber tells whether a sign at i begins a number: -5, +966, ±2, $400, #5.
func (f *finder) opensNumber(i int, r rune, size int) bool {
	next := f.after(i + size)
	switch r {
	case '+', '-', '±', '−':
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

// number returns where the number at i ends, with the signs that belong to it, and whether it has to be isolated. A plain
// number, a time, a date with slashes and a range from a small number to a larger one are shown right by themselves.
func (f *finder) number(i int) (end int, token bool) {
	if end := f.phone(i); end > 0 {
		return end, true
	}
	r, size := f.rune(i)
	if r < '0' || r > '9' {
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
		token = token || !isRange(f.text[first:i])
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
	for i < len(f.text) {
		switch c := f.text[i]; {
		case isDigit(c):
		case (c == '.' || c == ',' || c == ':' || c == '/') && i > 0 && isDigit(f.text[i-1]) && i+1 < len(f.text) && isDigit(f.text[i+1]):
		default:
			return i
		}
		i++
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
	if r == 0 || !strings.ContainsRune("-‑–×*+=÷", r) {
		return 0, 0
	}
	at += utf8.RuneLen(r)
	if r == '×' && f.after(at) == ' ' {
		at++
	}
	if n := f.after(at); n < '0' || n > '9' {
		return 0, 0
	}
	if r == '‑' {
		r = '-'
	}
	return at, r
}

// isRange tells whether two numbers with a hyphen between them are a range: the first is the smaller one, and neither is a
// part of a code.
func isRange(text []byte) bool {
	a, b, _ := bytes.Cut(bytes.ReplaceAll(text, []byte("‑"), []byte("-")), []byte("-"))
	if bytes.IndexByte(a, ':') > 0 && bytes.IndexByte(b, ':') > 0 {
		return true
	}
	if len(a) > 4 || len(b) > 4 || a[0] == '0' || len(b) == 0 || b[0] == '0' {
		return false
	}
	return len(a) < len(b) || len(a) == len(b) && bytes.Compare(a, b) < 0
}

// phone returns where the telephone number at i ends, 0 when there is none: +966 50 123 4567, 050 123 4567, 9200 12345,
// 800 123 4567. Of other numbers in groups nobody knows whether they belong together.
func (f *finder) phone(i int) int {
	start := i
	international := f.text[i] == '+'
	if international {
		i++
	}
	rest := f.text[i:]
	if !international && !bytes.HasPrefix(rest, []byte("0")) && !bytes.HasPrefix(rest, []byte("920")) && !bytes.HasPrefix(rest, []byte("800")) {
		return 0
	}
	if !international && start > 0 && isDigit(f.text[start-1]) {
		return 0
	}
	digits, groups, end := 0, 0, 0
	for i < len(f.text) && digits <= 15 {
		group := 0
		bracket := f.text[i] == '('
		if bracket {
			i++
		}
		for i < len(f.text) && isDigit(f.text[i]) {
			i++
			group++
		}
		if group == 0 {
			break
		}
		if bracket {
			if i >= len(f.text) || f.text[i] != ')' {
				break
			}
			i++
		}
		digits += group
		groups++
		end = i
		if i < len(f.text) && (f.text[i] == ' ' || f.text[i] == '-') {
			i++
		} else if bytes.HasPrefix(f.text[i:], []byte("\u00a0")) {
			i += 2
		} else if i < len(f.text) && f.text[i] != '(' {
			break
		}
	}
	if international && digits >= 7 && digits <= 15 || groups > 1 && digits >= 9 && digits <= 14 {
		return end
	}
	return 0
}
