package fact

import (
	"strings"

	"sitegen/internal/lang"
)

// Phone is a telephone number.
type Phone struct {
	Source string // as the owner wrote it
	E164   string // +966501234567, or a short number such as 1900; filled from Source by NormalisePhone
}

// PhoneKind tells what a number is good for.
type PhoneKind string

// The kinds of numbers.
const (
	Mobile   PhoneKind = "mobile"
	Landline PhoneKind = "landline"
	Unified  PhoneKind = "unified"  // Saudi 9200 numbers: dialled from anywhere in the country, not on WhatsApp
	TollFree PhoneKind = "tollfree" // Saudi 800 numbers: not on WhatsApp
	Short    PhoneKind = "short"    // dialled as they are inside one country: 1900, 937
	Foreign  PhoneKind = "foreign"  // of a country whose kinds are not known here
)

// DecodeTOML takes "050 123 4567" in any usual spelling. It keeps the text; what number it is depends on the country.
func (p *Phone) DecodeTOML(v any) error {
	s, ok := v.(string)
	if !ok {
		return wrongType(`a telephone number in quotes, such as "+966 50 123 4567"`, v)
	}
	*p = Phone{Source: strings.TrimSpace(s)}
	return nil
}

// JSONSchema describes what DecodeTOML takes.
func (Phone) JSONSchema() map[string]any { return map[string]any{"type": "string"} }

// IsSet tells whether there is a number.
func (p Phone) IsSet() bool { return p.Source != "" || p.E164 != "" }

// Kind tells what the number is good for; "" before it is normalised.
func (p Phone) Kind() PhoneKind {
	switch {
	case p.E164 == "":
		return ""
	case p.E164[0] != '+':
		return Short
	}
	national, saudi := strings.CutPrefix(p.E164, "+966")
	switch {
	case !saudi:
		return Foreign
	case strings.HasPrefix(national, "920"):
		return Unified
	case strings.HasPrefix(national, "800"):
		return TollFree
	case strings.HasPrefix(national, "5"):
		return Mobile
	}
	return Landline
}

// Text is the number grouped for reading, in the digits 0-9 in every language, because people dial and copy it.
func (p Phone) Text(*lang.Locale) string {
	if p.E164 == "" {
		return p.Source
	}
	return DisplayPhone(p.E164)
}

// HTML is the number grouped for reading, as a link that dials, isolated left-to-right. A number that was not
// normalised is shown but not linked.
func (p Phone) HTML(l *lang.Locale) string {
	if p.Href() == "" {
		return ltr(p.Text(l))
	}
	return link(p.Href(), p.Text(l))
}

// Raw is the number in E.164, or the short number.
func (p Phone) Raw() string { return p.E164 }

// Href is the tel: address; "" for a number that was not normalised.
func (p Phone) Href() string {
	if !onlyDigits(strings.TrimPrefix(p.E164, "+")) {
		return ""
	}
	return "tel:" + p.E164
}

// WhatsAppURL is the address that opens a chat with the number; "" if the number cannot be on WhatsApp.
func (p Phone) WhatsAppURL() string {
	switch p.Kind() {
	case Mobile, Landline, Foreign:
		if p.Href() != "" {
			return "https://wa.me/" + p.E164[1:]
		}
	}
	return ""
}

// DisplayPhone groups a number in E.164 as people of its country write it: +966 50 123 4567, +971 4 123 4567. Saudi 9200
// and 800 numbers are shown without the country, as they are known; short numbers stay as they are.
func DisplayPhone(e164 string) string {
	digits, international := strings.CutPrefix(e164, "+")
	if !international || !onlyDigits(digits) {
		return e164
	}
	code := callingCode(digits)
	national := digits[len(code):]
	if code == "966" {
		switch {
		case strings.HasPrefix(national, "920") && len(national) == 9:
			return national[:4] + " " + national[4:]
		case strings.HasPrefix(national, "800") && len(national) == 10:
			return group(national, 3, 3, 4)
		}
	}
	return "+" + code + " " + group(national, groups(code, national)...)
}

// groups gives the lengths in which the digits behind a calling code are written.
func groups(code, national string) []int {
	switch n := len(national); {
	case code == "20" && n == 9:
		return []int{1, 4, 4}
	case n == 8 && (code == "971" || code == "962"):
		return []int{1, 3, 4}
	case n == 9 && (code == "966" || code == "971" || code == "962"):
		return []int{2, 3, 4}
	case n == 8:
		return []int{4, 4}
	case n == 7:
		return []int{3, 4}
	default: // threes, and a four at the end rather than a single digit
		var list []int
		for ; n > 4; n -= 3 {
			list = append(list, 3)
		}
		return append(list, n)
	}
}

// group cuts digits into pieces of the given lengths.
func group(digits string, lengths ...int) string {
	var b strings.Builder
	for i, n := range lengths {
		if i > 0 {
			b.WriteByte(' ')
		}
		n = min(n, len(digits))
		b.WriteString(digits[:n])
		digits = digits[n:]
	}
	b.WriteString(digits)
	return b.String()
}

// callingCode gives the country calling code that an international number begins with (ITU E.164: 1 and 7 have one
// digit, the codes listed have two, all others three).
func callingCode(digits string) string {
	if digits == "" {
		return ""
	}
	if digits[0] == '1' || digits[0] == '7' {
		return digits[:1]
	}
	if len(digits) >= 2 && strings.Contains(
		" 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 "+
			"90 91 92 93 94 95 98 ", " "+digits[:2]+" ") {
		return digits[:2]
	}
	return digits[:min(3, len(digits))]
}
