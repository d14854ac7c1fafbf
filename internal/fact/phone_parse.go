package fact

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"sitegen/internal/lang"
)

// Saudi numbers in E.164, by libphonenumber's data for the country.
var saudiNumber = regexp.MustCompile(`^\+966(?:` +
	`579[01]\d{5}|5(?:[013-689]\d|7[0-8])\d{6}` + // mobile
	`|1(?:1\d|2[24-8]|3[35-8]|4[3-68]|6[2-5]|7[235-7])\d{6}` + // landline
	`|920\d{6}` + // unified
	`|800\d{7}` + // toll-free
	`)$`)

// dialling is how numbers are dialled in a country.
type dialling struct {
	code          string // calling code
	shortest      int    // length of national numbers without the trunk prefix
	longest       int
	trunk         bool   // a 0 is dialled before national numbers
	example       string // of a mobile number, from abroad
	exampleInside string // the same, inside the country
}

func diallingOf(country string) (dialling, bool) {
	switch country {
	case "SA":
		return dialling{"966", 9, 10, true, "+966 50 123 4567", "050 123 4567"}, true
	case "AE":
		return dialling{"971", 8, 9, true, "+971 50 123 4567", "050 123 4567"}, true
	case "KW":
		return dialling{"965", 7, 8, false, "+965 5012 3456", "5012 3456"}, true
	case "BH":
		return dialling{"973", 8, 8, false, "+973 3612 3456", "3612 3456"}, true
	case "QA":
		return dialling{"974", 7, 8, false, "+974 3312 3456", "3312 3456"}, true
	case "OM":
		return dialling{"968", 7, 8, false, "+968 9212 3456", "9212 3456"}, true
	case "EG":
		return dialling{"20", 8, 10, true, "+20 100 123 4567", "0100 123 4567"}, true
	case "JO":
		return dialling{"962", 8, 9, true, "+962 79 012 3456", "079 012 3456"}, true
	}
	return dialling{}, false
}

// PhoneError is a telephone number that nobody can dial.
type PhoneError struct {
	Source  string
	Problem string // what is wrong with it
	Example string // a number that is right
}

func (e *PhoneError) Error() string {
	return fmt.Sprintf("telephone number %q %s; write it like %s", shorten(e.Source), e.Problem, e.Example)
}

// NormalisePhone reads a telephone number in any usual spelling and gives it in E.164: 050…, 50…, 966 50…, 00966 50…,
// +966 (0)50…, with Arabic or Persian digits, spaces, dashes, dots, brackets and invisible marks. Short numbers of three
// to five digits stay as they are. Country is the ISO 3166 code of the country whose national numbers are meant; Saudi
// numbers are checked against the numbering plan, those of the other Gulf states, Egypt and Jordan by length, all others
// by the general shape of E.164 and only in international form. The error is a *PhoneError.
func NormalisePhone(source, country string) (e164 string, err error) {
	home, known := diallingOf(country)
	example := "+966 50 123 4567"
	if known {
		example = home.example + " or " + home.exampleInside
	}
	fail := func(format string, args ...any) (string, error) {
		return "", &PhoneError{Source: source, Problem: fmt.Sprintf(format, args...), Example: example}
	}

	digits, plus, problem := phoneDigits(source)
	switch {
	case problem != "":
		return fail("%s", problem)
	case digits == "":
		return fail("has no digits")
	case !plus && strings.HasPrefix(digits, "00"):
		digits, plus = digits[2:], true
	}
	if plus {
		return international(digits, fail)
	}
	if n := len(digits); n >= 3 && n <= 5 && digits[0] != '0' {
		return digits, nil
	}
	if !known {
		// The calling code may have been written without its plus. Only codes with a numbering plan of known length say so.
		if e164, ok := withoutPlus(digits); ok {
			return e164, nil
		}
		return fail("has no country code")
	}
	national := digits
	if home.trunk {
		national = strings.TrimPrefix(national, "0")
	}
	// 966… is longer than any national number, so it can be told from one; the trunk 0 behind it is a common slip.
	if rest, ok := strings.CutPrefix(digits, home.code); ok && len(strings.TrimPrefix(rest, "0")) >= home.shortest {
		if e164, err := international(digits, fail); err == nil {
			return e164, nil
		}
	}
	if len(national) > home.longest {
		if e164, ok := withoutPlus(digits); ok {
			return e164, nil
		}
	}
	return international(home.code+national, fail)
}

// withoutPlus reads a number that begins with the calling code of a known country but lacks the plus.
func withoutPlus(digits string) (e164 string, ok bool) {
	country := countryOf(callingCode(digits))
	if country == "" {
		return "", false
	}
	e164, err := international(digits, func(format string, args ...any) (string, error) {
		return "", &PhoneError{Problem: fmt.Sprintf(format, args...)}
	})
	return e164, err == nil
}

// international checks a number that begins with its calling code.
func international(digits string, fail func(string, ...any) (string, error)) (string, error) {
	code := callingCode(digits)
	national := digits[len(code):]
	plan, known := diallingOf(countryOf(code))
	if known && plan.trunk {
		national = strings.TrimPrefix(national, "0")
	}
	e164 := "+" + code + national
	switch {
	case strings.HasPrefix(code, "0"):
		return fail("begins with too many zeros")
	case known && len(national) < plan.shortest:
		return fail("is too short: %d digits after %s, where %d belong", len(national), code, plan.shortest)
	case known && len(national) > plan.longest:
		return fail("is too long: %d digits after %s, where %d belong", len(national), code, plan.longest)
	case len(e164) < 8:
		return fail("is too short")
	case len(e164) > 16:
		return fail("is too long: E.164 has 15 digits at most")
	case code == "966" && !saudiNumber.MatchString(e164):
		return fail("%s", saudiProblem(national))
	}
	return e164, nil
}

// saudiProblem tells what keeps a number of a possible length from being one of Saudi Arabia.
func saudiProblem(national string) string {
	want, kind := 9, ""
	switch {
	case strings.HasPrefix(national, "5"):
		kind = "mobile numbers"
	case strings.HasPrefix(national, "920"):
		kind = "9200 numbers"
	case strings.HasPrefix(national, "800"):
		want, kind = 10, "800 numbers"
	case strings.HasPrefix(national, "1"):
		kind = "landline numbers"
	default:
		return fmt.Sprintf("is not a Saudi number: none begins with %s", national[:2])
	}
	if len(national) != want {
		return fmt.Sprintf("has %d digits after 966, but %s have %d", len(national), kind, want)
	}
	return fmt.Sprintf("is not a Saudi number: no %s begin with %s", kind, national[:3])
}

func countryOf(code string) string {
	switch code {
	case "966":
		return "SA"
	case "971":
		return "AE"
	case "965":
		return "KW"
	case "973":
		return "BH"
	case "974":
		return "QA"
	case "968":
		return "OM"
	case "20":
		return "EG"
	case "962":
		return "JO"
	}
	return ""
}

// trunkZero is the 0 in +44 (0)20…: it is written for callers at home and never dialled from abroad.
var trunkZero = regexp.MustCompile(`^(\+|00)([0-9 .-]{1,6})\( *0 *\)`)

// phoneDigits takes the digits out of a spelling and tells whether a plus leads them. Problem is what else was there.
func phoneDigits(source string) (digits string, plus bool, problem string) {
	s := strings.Map(func(r rune) rune {
		switch {
		case lang.IsInvisible(r):
			return -1
		case unicode.IsSpace(r):
			return ' '
		case r >= '\u2010' && r <= '\u2015' || r == '−':
			return '-'
		}
		return r
	}, lang.LatinDigits(source))
	s = strings.TrimSpace(s)
	s = trunkZero.ReplaceAllString(s, "$1$2")

	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			b.WriteRune(r)
		case r == '+' && b.Len() == 0 && !plus:
			plus = true
		case r == '+':
			return "", false, "has a + that is not at its beginning"
		case strings.ContainsRune(" -.()", r):
		default:
			return "", false, fmt.Sprintf("has %q, which is not part of a number", r)
		}
	}
	return b.String(), plus, ""
}
