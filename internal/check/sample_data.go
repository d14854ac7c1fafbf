package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

var sampleData = Rule{
	Rule: say.RuleSampleData,
	Text: func(t *Text, report Report) {
		sample := func(start, end int) { report(start, end, diag.Finding{Says: say.SampleData{Text: t.Raw[start:end]}}) }
		if t.has&quotes != 0 {
			for _, q := range t.quotations() {
				if q.innerEnd-q.innerStart < 40 && fold(strings.TrimSpace(t.Raw[q.innerStart:q.innerEnd])) == "اسم البراند" {
					sample(q.start, q.end)
				}
			}
		}
		if t.has&(addresses|numbers) == 0 {
			return
		}
		lower := lang.LatinDigits(strings.ToLower(t.Raw))
		for _, s := range samples {
			for from := 0; ; {
				n := strings.Index(lower[from:], s)
				if n < 0 {
					break
				}
				i := from + n
				from = i + len(s)
				// A digit more on either side is another number; a letter before is another name.
				if isDigit(s[0]) && (i > 0 && isDigit(lower[i-1]) || from < len(lower) && isDigit(lower[from])) || s == "domain.com" && i > 0 && isLatin(lower[i-1]) {
					continue
				}
				start, stop := i, from
				if len(lower) != len(t.Raw) { // digits of two bytes each, or letters that change their length
					start, stop = originalOf(t.Raw, lower, i), originalOf(t.Raw, lower, from)
				}
				if start < 0 || stop < 0 {
					continue
				}
				sample(start, stop)
			}
		}
	},
}

// originalOf is the place in a text of a place in its lower-case form with Latin digits: as many characters on; -1 when
// there is none.
func originalOf(raw, lower string, i int) int {
	n := utf8.RuneCountInString(lower[:i])
	for at := range raw {
		if n == 0 {
			return at
		}
		n--
	}
	if n == 0 {
		return len(raw)
	}
	return -1
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLatin(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '-' }

// samples are folded. Longer ones come before those that they hold.
var samples = []string{"example.com", "example.org", "example.net", "@example.", "yoursite.", "yourstore.", "yourdomain.", "yourcompany.", "mystore.com", "domain.com", "://localhost", "localhost:",
	"0500000000", "966500000000", "1234567890", "300000000000003"}
