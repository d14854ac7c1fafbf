package fact

import (
	"cmp"
	"errors"
	"html"
	"regexp"
	"strconv"
	"strings"
	"time"

	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Date is a day.
type Date struct{ lang.Date }

// The years that a day of a store can lie in: what was before is a slip of the hand, and so is what lies far ahead.
const (
	firstYear = 1900
	lastYear  = 2200
)

// DecodeTOML takes 2026-11-22 and "2026-11-22". A time or a zone is refused, because it would make the day depend on
// where one reads it; so are days of the Hijri calendar, and those of years in which no store does anything.
func (d *Date) DecodeTOML(v any) error {
	if err := d.decodeAny(v); err != nil {
		return err
	}
	switch year := d.Year; {
	case year < firstYear:
		return wrong(say.PartDateEarly{Year: year, First: firstYear})
	case year > lastYear:
		return wrong(say.PartDateLate{Year: year, Last: lastYear})
	}
	return nil
}

// decodeAny takes a day of any year.
func (d *Date) decodeAny(v any) error {
	switch v := v.(type) {
	case time.Time:
		// The decoder says by the name of the location what the file had.
		if v.Location().String() == "date-local" {
			d.Date = lang.Date{Year: v.Year(), Month: int(v.Month()), Day: v.Day()}
			return dateProblem(lang.CheckHijri(v.Year(), int(v.Month()), v.Day()))
		}
		return wrong(say.PartDateTime{})
	case string:
		v = cleanMachineText(v)
		parsed, err := lang.ParseDate(v)
		if meant := meantDate(v); err != nil && meant != "" {
			return &say.Problem{Says: say.PartDateForm{}, Hint: say.AnyWrite{Text: meant}}
		}
		if err != nil {
			return dateProblem(err)
		}
		d.Date = parsed
		return nil
	}
	return &WrongType{say.PartWantedDate{}, "2026-11-22"}
}

// dateProblem says what package lang found wrong with a day, nil for nothing.
func dateProblem(err error) error {
	if err == nil {
		return nil
	}
	if hijri, ok := errors.AsType[*lang.HijriError](err); ok {
		p := wrong(say.PartDateHijri{Written: hijri.Written.String()})
		if !hijri.Meant.IsZero() {
			p.Hint = say.AnyWrite{Text: hijri.Meant.String()}
		}
		return p
	}
	if none, ok := errors.AsType[*lang.NoDayError](err); ok && none.Days > 0 {
		return wrong(say.PartDateDay{Year: none.Year, Month: none.Month, Day: none.Day, Days: none.Days})
	} else if ok {
		return wrong(say.PartDateMonth{Month: none.Month})
	}
	return wrong(say.PartDateForm{})
}

// writtenDate is a day as people write it: 1/12/2026, 01.12.2026, 2026/12/1.
var writtenDate = regexp.MustCompile(`^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$`)

// meantDate is the day that a text means, as 2026-12-01; the day before the month, unless that can't be. It is "" where it
// is clear no day of years in which stores do something.
func meantDate(s string) string {
	m := writtenDate.FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	year, month, day := m[3], m[2], m[1]
	if len(m[1]) == 4 {
		year, day = m[1], m[3]
	} else if n, _ := strconv.Atoi(month); n > 12 {
		month, day = day, month
	}
	number := func(s string) int { n, _ := strconv.Atoi(s); return n }
	d := lang.Date{Year: number(year), Month: number(month), Day: number(day)}
	written := d.String()
	if _, err := lang.ParseDate(written); err != nil || d.Year < firstYear || d.Year > lastYear || written == s {
		return ""
	}
	return written
}

// JSONSchema describes what DecodeTOML takes. It does not ask for a string type: editors hand over TOML dates as their
// own kind.
func (Date) JSONSchema() map[string]any {
	return map[string]any{"anyOf": []any{
		map[string]any{"type": "string", "format": "date"},
		map[string]any{"type": "string", "pattern": `^\d{4}-\d{2}-\d{2}$`},
	}}
}

// IsSet tells whether there is a date.
func (d Date) IsSet() bool { return !d.IsZero() }

// Text is the date in words, Gregorian.
func (d Date) Text(l *lang.Locale) string { return l.Date(d.Date) }

// HTML is the date in words in a <time>.
func (d Date) HTML(l *lang.Locale) string { return timeTag(d.String(), d.Text(l)) }

// Raw is the date as 2026-11-22.
func (d Date) Raw() string { return d.String() }

func (Date) kind() say.Message { return say.PartKindDate{} }

func timeTag(machine, text string) string {
	if text == "" {
		return ""
	}
	return `<time datetime="` + html.EscapeString(machine) + `">` + html.EscapeString(text) + `</time>`
}

// calendarDate is a date shown with its day in the Umm al-Qura calendar: alone, or behind the Gregorian one.
type calendarDate struct {
	Date
	both bool
}

// Text is the date in words; only Gregorian where the Umm al-Qura calendar has not been published and both are asked.
func (d calendarDate) Text(l *lang.Locale) string {
	hijri := l.HijriDate(d.Date.Date)
	switch {
	case !d.both:
		return hijri
	case hijri == "":
		return d.Date.Text(l)
	}
	if s := l.T("date.both", d.Date.Text(l), hijri); s != "" {
		return s
	}
	return d.Date.Text(l) + " (" + hijri + ")"
}

// HTML is the date in words in a <time>.
func (d calendarDate) HTML(l *lang.Locale) string { return timeTag(d.String(), d.Text(l)) }

// Clock is a time of day in minutes from midnight; 24:00, the end of a day, is 1440.
type Clock struct {
	Minutes int
	Set     bool
}

// notClock is the error of a value that isn't a time of day. It proposes none where it isn't clear which one is meant: a
// wrong one would be published.
func notClock(s string) error {
	p := wrong(say.PartClockForm{})
	if meant := meantClock(s); meant != "" {
		p.Hint = say.AnyWrite{Text: strconv.Quote(meant)}
	}
	return p
}

// DecodeTOML takes "09:00" and a TOML local time without seconds to speak of, 09:00:00.
func (c *Clock) DecodeTOML(v any) error {
	switch v := v.(type) {
	case time.Time:
		if v.Location().String() == "time-local" && v.Second() == 0 && v.Nanosecond() == 0 {
			*c = Clock{v.Hour()*60 + v.Minute(), true}
			return nil
		}
	case string:
		if v = cleanMachineText(v); v == "24:00" {
			*c = Clock{24 * 60, true}
			return nil
		}
		t, err := time.Parse("15:04", v)
		if err == nil {
			*c = Clock{t.Hour()*60 + t.Minute(), true}
			return nil
		}
		return notClock(v)
	case int64:
		return notClock(strconv.FormatInt(v, 10))
	}
	return notClock("")
}

// writtenClock is a time as people write it: 9, 9.30, 09:30:00, 9:30 pm, 9:30 م.
var writtenClock = regexp.MustCompile(`^(\d{1,2})(?:[:.](\d{2}))?(?::00)?\s*(\pL[\pL\pM.]*)?$`)

// meantClock is the time on the 24-hour clock that a text means, "" where it may be several or none. 24:30 is half past
// midnight. Twelve may be noon or midnight to those who write it with ص or م.
func meantClock(s string) string {
	m := writtenClock.FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	hour, _ := strconv.Atoi(m[1])
	minute, _ := strconv.Atoi(cmp.Or(m[2], "0"))
	if minute > 59 {
		return ""
	}
	half := lang.Normalise(strings.ToLower(strings.ReplaceAll(m[3], ".", ""))).Text
	switch {
	case half == "" && hour <= 24:
		return lang.ClockString((hour*60 + minute) % (24 * 60))
	case hour < 1 || hour > 12:
		return ""
	}
	switch half {
	case "am", "a":
		return lang.ClockString(hour%12*60 + minute)
	case "pm", "p":
		return lang.ClockString((hour%12+12)*60 + minute)
	case "ص", "صباحا", "صباح", "فجرا":
		if hour < 12 {
			return lang.ClockString(hour*60 + minute)
		}
	case "م", "مساء", "عصرا", "المساء":
		if hour < 12 {
			return lang.ClockString((hour+12)*60 + minute)
		}
	case "ظهرا":
		return lang.ClockString((hour%12+12)*60 + minute)
	}
	return ""
}

// JSONSchema describes what DecodeTOML takes.
func (Clock) JSONSchema() map[string]any {
	return map[string]any{"type": "string", "pattern": `^([01]?[0-9]|2[0-3]):[0-5][0-9](:00)?$|^24:00$`}
}

// IsSet tells whether there is a time.
func (c Clock) IsSet() bool { return c.Set }

// Text is the time on the twelve-hour clock.
func (c Clock) Text(l *lang.Locale) string {
	if !c.Set {
		return ""
	}
	return l.Clock(c.Minutes)
}

// HTML is the time on the twelve-hour clock in a <time>.
func (c Clock) HTML(l *lang.Locale) string { return timeTag(c.Raw(), c.Text(l)) }

// Raw is the time on the 24-hour clock, 09:00; the end of a day is 00:00, as HTML wants it.
func (c Clock) Raw() string {
	if !c.Set {
		return ""
	}
	return lang.ClockString(c.Minutes % (24 * 60))
}

func (Clock) kind() say.Message { return say.PartKindClock{} }
