package fact

import (
	"html"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Duration is a whole number of a unit of time. Its words are the plural words "unit.<unit>".
type Duration struct {
	N    int64
	Unit string // minute, hour, day, business_day, week, month, year
	Set  bool
	// Genitive asks for the form behind a preposition or a noun, which differs in Arabic for two: خلال يومين.
	Genitive bool
}

// DecodeTOML takes 7; the unit is said by the name of the key.
func (d *Duration) DecodeTOML(v any) error {
	n, ok := v.(int64)
	if !ok {
		return &WrongType{say.PartWantedWholeNumber{}, "7"}
	}
	if n < 0 {
		return wrong(say.PartNumberNegativeLength{})
	}
	d.N, d.Set = n, true
	return nil
}

// SetUnit tells in which unit the number is.
func (d *Duration) SetUnit(unit string) { d.Unit = unit }

// JSONSchema describes what DecodeTOML takes.
func (Duration) JSONSchema() map[string]any {
	return map[string]any{"type": "integer", "minimum": 0}
}

// IsSet tells whether the length is declared.
func (d Duration) IsSet() bool { return d.Set }

// Text is the length with its unit in the plural form that goes with it; the word "unit.<unit>_genitive" is asked first
// for a genitive, because only languages that have one need to say it.
func (d Duration) Text(l *lang.Locale) string {
	if !d.Set {
		return ""
	}
	if d.Genitive {
		if s := l.T("unit."+d.Unit+"_genitive", d.N); s != "" {
			return s
		}
	}
	return l.T("unit."+d.Unit, d.N)
}

// HTML is the text, escaped, with the number and its unit on one line; both are of the language and need no isolation.
func (d Duration) HTML(l *lang.Locale) string {
	text := d.Text(l)
	if r, _ := utf8.DecodeRuneInString(text); unicode.IsDigit(r) {
		text = strings.Replace(text, " ", "\u00a0", 1)
	}
	return html.EscapeString(text)
}

// Raw is the number without its unit.
func (d Duration) Raw() string {
	if !d.Set {
		return ""
	}
	return strconv.FormatInt(d.N, 10)
}

func (Duration) kind() say.Message { return say.PartKindLength{} }

// In converts the length to another unit, if that can be done exactly: hours to days, days to weeks, months to years.
// Working days convert to nothing. A length without a unit takes it.
func (d Duration) In(unit string) (converted Duration, ok bool) {
	if d.Unit == "" || d.Unit == unit {
		d.Unit = unit
		return d, true
	}
	from, fromKind := unitSize(d.Unit)
	to, toKind := unitSize(unit)
	if fromKind == "" || fromKind != toKind || d.N > (1<<62)/max(from, 1) || d.N*from%to != 0 {
		return Duration{}, false
	}
	d.N, d.Unit = d.N*from/to, unit
	return d, true
}

// unitSize gives the size of a unit in the smallest of its kind.
func unitSize(unit string) (size int64, kind string) {
	switch unit {
	case "minute":
		return 1, "clock"
	case "hour":
		return 60, "clock"
	case "day":
		return 24 * 60, "clock"
	case "week":
		return 7 * 24 * 60, "clock"
	case "month":
		return 1, "calendar"
	case "year":
		return 12, "calendar"
	}
	return 1, ""
}
