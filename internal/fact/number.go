package fact

import (
	"cmp"
	"fmt"
	"html"
	"math"
	"strconv"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Number is a whole number.
type Number struct {
	N   int64
	Set bool
}

// DecodeTOML takes 7.
func (n *Number) DecodeTOML(v any) error {
	i, ok := v.(int64)
	if !ok {
		return &WrongType{say.PartWantedWholeNumber{}, "7"}
	}
	*n = Number{i, true}
	return nil
}

// JSONSchema describes what DecodeTOML takes.
func (Number) JSONSchema() map[string]any { return map[string]any{"type": "integer"} }

// IsSet tells whether the number is declared.
func (n Number) IsSet() bool { return n.Set }

// Text is the number in the language's digits, grouped from five digits on: four digits are mostly a year.
func (n Number) Text(l *lang.Locale) string {
	switch {
	case !n.Set:
		return ""
	case n.N > -10_000 && n.N < 10_000:
		return l.Plain(strconv.FormatInt(n.N, 10))
	}
	return l.Number(n.N)
}

// HTML is the number; only a negative one needs isolation.
func (n Number) HTML(l *lang.Locale) string { return signed(n.Text(l), l) }

// Raw is the number in the digits 0-9.
func (n Number) Raw() string {
	if !n.Set {
		return ""
	}
	return strconv.FormatInt(n.N, 10)
}

func (Number) kind() say.Message { return say.PartKindNumber{} }

// signed isolates a number whose sign would change sides in right-to-left text.
func signed(text string, l *lang.Locale) string {
	if l.Dir == lang.RTL && strings.HasPrefix(text, "-") {
		return ltr(text)
	}
	return text
}

// Decimal is a number with a fraction, in machine form: "24.7136".
type Decimal string

// DecodeTOML takes 24.7136 and 24.
func (d *Decimal) DecodeTOML(v any) error {
	switch v := v.(type) {
	case int64:
		*d = Decimal(strconv.FormatInt(v, 10))
		return nil
	case float64:
		if !math.IsInf(v, 0) && !math.IsNaN(v) {
			*d = Decimal(formatFloat(v))
			return nil
		}
	}
	return &WrongType{say.PartWantedNumber{}, "24.7136"}
}

// formatFloat writes the shortest digits that give the same number again.
func formatFloat(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// JSONSchema describes what DecodeTOML takes.
func (Decimal) JSONSchema() map[string]any { return map[string]any{"type": "number"} }

// IsSet tells whether the number is declared.
func (d Decimal) IsSet() bool { return d != "" }

// Text is the number with the marks and digits of the language.
func (d Decimal) Text(l *lang.Locale) string { return l.Decimal(string(d)) }

// HTML is the number; only a negative one needs isolation.
func (d Decimal) HTML(l *lang.Locale) string { return signed(html.EscapeString(d.Text(l)), l) }

// Raw is the number in machine form.
func (d Decimal) Raw() string { return string(d) }

func (Decimal) kind() say.Message { return say.PartKindNumber{} }

// Bool is yes or no; undeclared is neither.
type Bool struct{ V, Set bool }

// DecodeTOML takes true and false.
func (b *Bool) DecodeTOML(v any) error {
	is, ok := v.(bool)
	if !ok {
		return &WrongType{What: say.PartWantedBoolean{}}
	}
	*b = Bool{is, true}
	return nil
}

// JSONSchema describes what DecodeTOML takes.
func (Bool) JSONSchema() map[string]any { return map[string]any{"type": "boolean"} }

// IsSet tells whether it is declared.
func (b Bool) IsSet() bool { return b.Set }

// Text is the word "yes" or "no" of the language.
func (b Bool) Text(l *lang.Locale) string {
	switch {
	case !b.Set:
		return ""
	case b.V:
		return l.T("yes")
	}
	return l.T("no")
}

// HTML is the word "yes" or "no" of the language.
func (b Bool) HTML(l *lang.Locale) string { return html.EscapeString(b.Text(l)) }

// Raw is true or false.
func (b Bool) Raw() string {
	if !b.Set {
		return ""
	}
	return strconv.FormatBool(b.V)
}

func (Bool) kind() say.Message { return say.PartKindBoolean{} }

// Money is an amount. Currency is an ISO 4217 code, filled by who knows the store's.
type Money struct {
	Milli    int64 // thousandths of the currency's unit: dinars have three decimals
	Currency string
	Set      bool
	// Genitive asks for the form behind a preposition or a noun, as in Duration.
	Genitive bool
	// Aligned: a whole amount is shown with decimals, too, because others of its table have some.
	Aligned bool
}

const largestAmount = 1_000_000_000_000 // in whole units; more is a slip of the hand

func errNoAmount() error { return &WrongType{say.PartWantedAmount{}, "25"} }

// DecodeTOML takes 25, 25.5 and "25.50".
func (m *Money) DecodeTOML(v any) error {
	var written string
	switch v := v.(type) {
	case int64:
		written = strconv.FormatInt(v, 10)
	case float64:
		written = formatFloat(v)
	case string:
		written = cleanMachineText(v)
	default:
		return errNoAmount()
	}
	milli, err := parseMilli(written)
	if err != nil {
		return err
	}
	m.Milli, m.Set = milli, true
	return nil
}

// parseMilli reads an amount without passing through a float, so that 0.29 is 290.
func parseMilli(written string) (int64, error) {
	if strings.HasPrefix(written, "-") {
		return 0, wrong(say.PartNumberNegativeAmount{})
	}
	whole, fraction, _ := strings.Cut(written, ".")
	if !onlyDigits(whole) || strings.Contains(written, ".") && !onlyDigits(fraction) {
		return 0, errNoAmount()
	}
	units, err := strconv.ParseInt(whole, 10, 64)
	if err != nil || units > largestAmount {
		return 0, wrong(say.PartNumberLargeAmount{})
	}
	fraction = strings.TrimRight(fraction, "0")
	if len(fraction) > 3 {
		return 0, &say.Problem{Says: say.PartNumberDecimals{}, Hint: say.AnyWrite{Text: whole + "." + fraction[:2]}}
	}
	parts, _ := strconv.ParseInt((fraction + "000")[:3], 10, 64)
	return units*1000 + parts, nil
}

// Excess tells whether the amount has more decimals than its currency: 1.125 in riyals. Decimals is how many that has.
func (m Money) Excess() (decimals int, excess bool) {
	decimals = country.Decimals(m.Currency)
	return decimals, m.Milli%smallest(decimals) != 0
}

// WithoutExcess is the amount without the decimals that its currency does not have.
func (m Money) WithoutExcess() Money {
	m.Milli -= m.Milli % smallest(country.Decimals(m.Currency))
	return m
}

// smallest is the smallest amount with so many decimals, in thousandths.
func smallest(decimals int) int64 {
	n := int64(1)
	for range 3 - decimals {
		n *= 10
	}
	return n
}

// Fractional tells whether the amount is not whole.
func (m Money) Fractional() bool { return m.Milli%1000 != 0 }

func onlyDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// JSONSchema describes what DecodeTOML takes.
func (Money) JSONSchema() map[string]any {
	return map[string]any{"anyOf": []any{
		map[string]any{"type": "number", "minimum": 0},
		map[string]any{"type": "string", "pattern": `^[0-9]+(\.[0-9]{1,3})?$`},
	}}
}

// IsSet tells whether the amount is declared.
func (m Money) IsSet() bool { return m.Set }

// Text is the amount with its currency: the word "currency.<code>" in the form that goes with a whole amount, or
// "currency.<code>_decimal" for one with decimals; without a word the code behind the amount. Nothing is "money.free".
func (m Money) Text(l *lang.Locale) string {
	if !m.Set {
		return ""
	}
	if m.Milli == 0 {
		if s := cmp.Or(l.T("money.free"), l.T("free")); s != "" {
			return s
		}
	}
	whole, key := m.Milli/1000, "currency."+m.Currency
	if !m.Fractional() && !m.Aligned {
		if m.Genitive {
			if s := l.T(key+"_genitive", whole); s != "" {
				return s
			}
		}
		if s := l.T(key, whole); s != "" {
			return s
		}
		return joinCode(l.Number(whole), m.Currency)
	}
	amount := l.Decimal(m.Raw())
	if s := l.T(key+"_decimal", amount); s != "" {
		return s
	}
	if s := l.T(key, amount); s != "" {
		return s
	}
	return joinCode(amount, m.Currency)
}

func joinCode(amount, code string) string {
	if code == "" {
		return amount
	}
	return amount + " " + code
}

// HTML is the amount with its currency, isolated where the currency is in Latin letters on a right-to-left page.
func (m Money) HTML(l *lang.Locale) string {
	text := m.Text(l)
	if l.Dir == lang.RTL && lang.LettersOf(text).Latin {
		return ltr(text)
	}
	return html.EscapeString(text)
}

// Raw is the amount with the decimals of its currency and without it: 25.00, 1.500 for dinars, 500 for yen.
func (m Money) Raw() string {
	if !m.Set {
		return ""
	}
	s := fmt.Sprintf("%d.%03d", m.Milli/1000, m.Milli%1000)
	switch decimals, excess := m.Excess(); {
	case excess:
		return strings.TrimRight(s, "0") // as it was written
	case decimals == 0:
		return strings.TrimSuffix(s, ".000")
	default:
		return s[:len(s)-3+decimals]
	}
}

func (Money) kind() say.Message { return say.PartKindAmount{} }
