package fact

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"sitegen/internal/country"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// PhoneError is a telephone number that nobody can dial, or that perhaps nobody can.
type PhoneError struct {
	Source   string
	Why      say.Message // what is wrong with it
	Examples []string    // numbers that are right; none for a doubtful one
	// Doubtful: the numbering plan allows the number, but nobody is known to have numbers of that range. It may be new.
	Doubtful bool
}

func (e *PhoneError) Error() string { return e.Source + ": " + say.Plain(e.Why, "en") }

// NormalisePhone reads a telephone number in any usual spelling and gives it in E.164: 050…, 50…, 966 50…, 00966 50…,
// +966 (0)50…, with Arabic or Persian digits, spaces, dashes, dots, brackets and invisible marks, and the addresses of
// chats and calls that hold one: https://wa.me/966…, tel:+966…. Short numbers of three to five digits stay as they are.
// Home is the ISO 3166 code of the country whose national numbers are meant. Numbers are held against the plans of
// package country. The error is a *PhoneError; the number of a doubtful one comes with it.
func NormalisePhone(source, home string) (e164 string, err error) {
	r := phoneReading{source: source, home: country.Find(home)}
	written := source
	if number, ok := dialledNumber(source); ok {
		written = number
	}
	digits, plus, problem := phoneDigits(written)
	switch {
	case problem != nil:
		return "", r.fail(problem)
	case digits == "":
		return "", r.fail(say.PartPhoneNoDigits{})
	case !plus && strings.HasPrefix(digits, "00"):
		digits, plus = digits[2:], true
	}
	if plus {
		return r.international(digits)
	}
	if n := len(digits); n >= 3 && n <= 5 && digits[0] != '0' {
		return digits, nil
	}
	// The first reading that fits a plan counts: what is dialled at home, or a number whose plus was left out. Where only
	// the lengths of the home's numbers are known, a number with the calling code of a plan is told from them first.
	var readings []func() (string, error)
	if code := country.CallingCode(digits); country.Calling(code).HasPlan() {
		readings = append(readings, func() (string, error) { return r.international(digits) })
	}
	if r.home != nil {
		home := func() (string, error) { return r.number(r.home.CallingCode, digits) }
		if r.home.HasPlan() {
			readings = slices.Insert(readings, 0, home)
		} else {
			readings = append(readings, home)
		}
	}
	var first error
	doubtful := ""
	for _, read := range readings {
		switch number, err := read(); {
		case err == nil:
			return number, nil
		case number != "" && doubtful == "":
			doubtful, first = number, err
		case first == nil:
			first = err
		}
	}
	if first == nil {
		return "", r.fail(say.PartPhoneNoCode{})
	}
	return doubtful, first
}

// phoneReading is the reading of one source.
type phoneReading struct {
	source string
	home   *country.Country // nil if it is not known
}

func (r phoneReading) fail(why say.Message) error {
	return &PhoneError{Source: r.source, Why: why, Examples: r.examples(r.home)}
}

// examples are a mobile number of a country, from abroad and at home; of Saudi Arabia where the country's are not known.
func (r phoneReading) examples(c *country.Country) []string {
	if !c.HasPlan() {
		saudi := country.Find("SA")
		return []string{country.International(saudi.CallingCode, saudi.Example())}
	}
	abroad := country.International(c.CallingCode, c.Example())
	if c != r.home {
		return []string{abroad}
	}
	return []string{abroad, c.National(c.Example())}
}

// international reads a number that begins with its calling code.
func (r phoneReading) international(digits string) (string, error) {
	code := country.CallingCode(digits)
	switch {
	case strings.HasPrefix(digits, "0"):
		return "", r.fail(say.PartPhoneZeros{})
	case digits == "":
		return "", r.fail(say.PartPhoneNoCode{})
	case code == "":
		return "", r.fail(say.PartPhoneUnknownCode{Digits: digits[:min(3, len(digits))]})
	}
	return r.number(code, digits[len(code):])
}

// number holds a national number against the plan of its calling code. The trunk prefix in front of it is a common slip.
func (r phoneReading) number(code, national string) (string, error) {
	judged := country.Judge(code, national)
	if trunk := country.TrunkOf(code); trunk != "" && judged.Verdict != country.Assigned {
		if bare, ok := strings.CutPrefix(national, trunk); ok {
			national, judged = bare, country.Judge(code, bare)
		}
	}
	fail := func(why say.Message) error {
		like := country.Calling(code)
		if !like.HasPlan() {
			like = r.home
		}
		return &PhoneError{Source: r.source, Why: why, Examples: r.examples(like)}
	}
	beginning := say.PartPhoneBeginning{Code: code, Digits: judged.Beginning}
	switch judged.Verdict {
	case country.Unassigned:
		return "+" + code + national, &PhoneError{Source: r.source, Doubtful: true, Why: beginning}
	case country.NoSuchNumber:
		return "", fail(beginning)
	case country.Assigned:
		return "+" + code + national, nil
	}
	found, want := len(national), lengths(judged.Want)
	switch kind := kindOf(judged.Type); {
	case kind == Mobile:
		return "", fail(say.PartPhoneMobile{Code: code, Found: found, Want: want})
	case kind == Landline:
		return "", fail(say.PartPhoneLandline{Code: code, Found: found, Want: want})
	case judged.Verdict == country.TooShort:
		return "", fail(say.PartPhoneShort{Code: code, Found: found, Want: want})
	case judged.Verdict == country.TooLong:
		return "", fail(say.PartPhoneLong{Code: code, Found: found, Want: want})
	}
	return "", fail(say.PartPhoneLength{Code: code, Found: found, Want: want})
}

// lengths lists lengths: 9; 9–11; 7, 9.
func lengths(list []int) (out []string) {
	if n := len(list); n > 2 && list[n-1]-list[0] == n-1 {
		return []string{fmt.Sprintf("%d–%d", list[0], list[n-1])}
	}
	for _, n := range slices.Compact(slices.Clone(list)) {
		out = append(out, strconv.Itoa(n))
	}
	return out
}

// trunkZero is the 0 in +44 (0)20…: it is written for callers at home and never dialled from abroad.
var trunkZero = regexp.MustCompile(`^(\+|00)([0-9 .-]{1,6})\( *0 *\)`)

// phoneDigits takes the digits out of a spelling and tells whether a plus leads them. problem is what else was there.
func phoneDigits(source string) (digits string, plus bool, problem say.Message) {
	s := strings.Map(func(r rune) rune {
		switch {
		case lang.IsInvisible(r):
			return -1
		case unicode.IsSpace(r):
			return ' '
		case r >= '\u2010' && r <= '\u2015' || r == '−':
			return '-'
		case r == '＋':
			return '+'
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
			return "", false, say.PartPhonePlus{}
		case strings.ContainsRune(" -.()", r):
		default:
			return "", false, say.PartPhoneSign{Sign: string(r)}
		}
	}
	return b.String(), plus, nil
}

// IsDoubtful tells whether an error of NormalisePhone is that of a number which the plan allows and nobody is known to
// have.
func IsDoubtful(err error) bool {
	e, ok := errors.AsType[*PhoneError](err)
	return ok && e.Doubtful
}
