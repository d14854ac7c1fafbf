package lang

import (
	"strconv"
	"strings"
)

// Number writes a whole number in groups of three: 1,250 or ١٬٢٥٠. Years are not numbers in this sense: write them with
// Plain. A negative number needs isolation in right-to-left text; that is for the caller, who knows where it goes.
func (l *Locale) Number(n int64) string {
	if n > -1000 && n < 1000 {
		return l.Plain(strconv.FormatInt(n, 10))
	}
	return l.Decimal(strconv.FormatInt(n, 10))
}

// Decimal writes a number given in machine form, -1250.5, in groups of three and with the decimal mark of the digits:
// 1,250.5 or ١٬٢٥٠٫٥.
func (l *Locale) Decimal(number string) string {
	group, mark := ",", "."
	if l.Digits.HasArabicMarks() {
		group, mark = "٬", "٫"
	}
	whole, fraction, hasFraction := strings.Cut(number, ".")
	var b strings.Builder
	b.Grow(2 * len(number))
	if strings.HasPrefix(whole, "-") {
		b.WriteByte('-')
		whole = whole[1:]
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(group)
		}
		l.writeDigit(&b, whole[i])
	}
	if hasFraction {
		b.WriteString(mark)
		for i := range len(fraction) {
			l.writeDigit(&b, fraction[i])
		}
	}
	return b.String()
}

// Percent writes a number given in machine form with a percent sign behind it in reading order: 15% or ١٥٪ (CLDR ar
// without its invisible marks, because isolation does their work).
func (l *Locale) Percent(number string) string {
	if l.Digits.HasArabicMarks() {
		return l.Decimal(number) + "٪"
	}
	return l.Decimal(number) + "%"
}

// Plain maps the digits 0-9 of a text to the language's digits and changes nothing else.
func (l *Locale) Plain(s string) string {
	if !l.Digits.HasArabicMarks() || !strings.ContainsAny(s, "0123456789") {
		return s
	}
	var b strings.Builder
	b.Grow(2 * len(s))
	for i := range len(s) {
		l.writeDigit(&b, s[i])
	}
	return b.String()
}

// writeDigit writes a byte of a text, in the language's digits if it is one.
func (l *Locale) writeDigit(b *strings.Builder, c byte) {
	if l.Digits.HasArabicMarks() && c >= '0' && c <= '9' {
		b.WriteRune(l.Digits.Zero() + rune(c-'0'))
		return
	}
	b.WriteByte(c)
}

// LatinDigits maps Arabic-Indic (٠-٩) and Persian (۰-۹) digits to 0-9 and changes nothing else: for values that
// machines read, such as telephone and registration numbers.
func LatinDigits(s string) string {
	if isASCII(s) {
		return s
	}
	return strings.Map(latinDigit, s)
}

func latinDigit(r rune) rune {
	switch {
	case r >= '٠' && r <= '٩':
		return '0' + r - '٠'
	case r >= '۰' && r <= '۹':
		return '0' + r - '۰'
	}
	return r
}
