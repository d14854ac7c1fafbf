package lang

import (
	"html"
	"strconv"
	"strings"
)

// Date writes a day in words: 22 نوفمبر 2026م, 22 November 2026. Words: "date.format" with {day}, {month} and {year},
// "months" with twelve names. Without them it is 2026-11-22; no date gives "".
func (l *Locale) Date(d Date) string {
	if d.IsZero() {
		return ""
	}
	return l.inWords("date.format", "months", d.Year, d.Month, d.Day, d.String())
}

// HijriDate writes a day in the Umm al-Qura calendar: 12 جمادى الآخرة 1448هـ. Words: "date.hijri_format" and
// "hijri_months". It is "" outside the calendar's years and when the words are missing.
func (l *Locale) HijriDate(d Date) string {
	h, ok := d.Hijri()
	if !ok {
		return ""
	}
	return l.inWords("date.hijri_format", "hijri_months", h.Year, h.Month, h.Day, "")
}

func (l *Locale) inWords(formatKey, monthsKey string, year, month, day int, otherwise string) string {
	format, ok := l.Words.Get(formatKey)
	months, okMonths := l.Words.Get(monthsKey)
	if !ok || !okMonths || month < 1 || month > len(months.List) {
		return otherwise
	}
	return expand(format.One, func(name string) (string, bool) {
		switch name {
		case "day":
			return l.Plain(strconv.Itoa(day)), true
		case "month":
			return months.List[month-1], true
		case "year":
			return l.Plain(strconv.Itoa(year)), true
		}
		return "", false
	})
}

// List joins items as a sentence does: أ، ب وج — a, b and c. Words: "list.separator" between all but the last,
// "list.last" ("{0} و{1}") for the last of three or more, "list.two" for two.
func (l *Locale) List(items []string) string {
	return l.list(items, "list.two", "list.last", asIs)
}

// ListOr joins alternatives: أ، ب أو ج — a, b or c. Words: "list.separator", "list.or_last", and "list.or_two" for two.
func (l *Locale) ListOr(items []string) string {
	return l.list(items, "list.or_two", "list.or_last", asIs)
}

// ListHTML is List for items that are HTML. The words between them are escaped, the items are not.
func (l *Locale) ListHTML(items []string) string {
	return l.list(items, "list.two", "list.last", html.EscapeString)
}

// ListOrHTML is ListOr for items that are HTML. The words between them are escaped, the items are not.
func (l *Locale) ListOrHTML(items []string) string {
	return l.list(items, "list.or_two", "list.or_last", html.EscapeString)
}

func asIs(s string) string { return s }

func (l *Locale) list(items []string, twoKey, lastKey string, escape func(string) string) string {
	switch len(items) {
	case 0:
		return ""
	case 1:
		return items[0]
	case 2:
		if !l.Words.Has(twoKey) {
			twoKey = lastKey
		}
		return l.pair(twoKey, items[0], items[1], escape)
	}
	last := len(items) - 1
	return l.pair(lastKey, strings.Join(items[:last], escape(l.listSeparator())), items[last], escape)
}

// pair puts two parts of a list into the word for it; a list without words still has its separators.
func (l *Locale) pair(key, first, second string, escape func(string) string) string {
	word, ok := l.Words.Get(key)
	if !ok {
		return first + escape(l.listSeparator()) + second
	}
	return expand(escape(word.One), func(name string) (string, bool) {
		switch name {
		case "0":
			return first, true
		case "1":
			return second, true
		}
		return "", false
	})
}

func (l *Locale) listSeparator() string {
	if word, ok := l.Words.Get("list.separator"); ok {
		return word.One
	}
	if l.Dir == RTL {
		return "، "
	}
	return ", "
}

// Clock writes a time of day, given in minutes from midnight, on the twelve-hour clock: 9:00 صباحًا, 9:00 am. Words:
// "clock.am" and "clock.pm", and, because 12 am and 12 pm confuse people, "clock.noon" and "clock.midnight" for exactly
// these; "clock.midday" for the rest of the hour behind noon, where a language has a word for it. {0} in a word is the time; without it the time goes in front. Without words it is 09:00.
func (l *Locale) Clock(minutes int) string {
	minutes = ((minutes % 1440) + 1440) % 1440
	key := "clock.am"
	if minutes >= 720 {
		key = "clock.pm"
	}
	switch {
	case minutes == 0 && l.Words.Has("clock.midnight"):
		key = "clock.midnight"
	case minutes == 720 && l.Words.Has("clock.noon"):
		key = "clock.noon"
	case minutes/60 == 12 && l.Words.Has("clock.midday"):
		key = "clock.midday"
	}
	word, ok := l.Words.Get(key)
	if !ok {
		return l.Plain(ClockString(minutes))
	}
	hour := minutes / 60 % 12
	if hour == 0 {
		hour = 12
	}
	time := l.Plain(string(appendPadded(append(strconv.AppendInt(nil, int64(hour), 10), ':'), minutes%60, 2)))
	if !strings.Contains(word.One, "{0}") {
		return time + " " + word.One
	}
	return l.T(key, time)
}

// ClockString gives minutes from midnight as machines and TOML files write them: 09:00.
func ClockString(minutes int) string {
	b := appendPadded(nil, minutes/60, 2)
	return string(appendPadded(append(b, ':'), minutes%60, 2))
}
