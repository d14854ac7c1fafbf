package check

import (
	"slices"
	"strings"

	"sitegen/internal/lang"
)

// calendar is that of a date: one language may tell a day by another than the other language does.
type calendar int

const (
	noDate calendar = iota
	gregorian
	hijri
)

// hijriMonths are the months of the Hijri calendar, folded, by their first words.
var hijriMonths = set("محرم", "صفر", "ربيع", "جمادي", "رجب", "شعبان", "رمضان", "شوال", "ذو", "ذي", "ذوالقعده", "ذوالحجه",
	"muharram", "safar", "rabi", "rabi'", "jumada", "rajab", "shaban", "sha'ban", "ramadan", "shawwal", "dhu", "dhul")

// calendarOf tells of which calendar's date a number is the day or the year, by the words around it.
func calendarOf(q *quantity, word func(int) string, i, used int) calendar {
	if q.unit || q.words || q.long != "" {
		return noDate
	}
	if q.year {
		switch {
		case q.n >= 1300 && q.n <= 1500:
			return hijri
		case q.n >= 1900 && q.n <= 2200:
			return gregorian
		}
		return noDate
	}
	if q.n < 1 || q.n > 31 {
		return noDate
	}
	for _, near := range [...]string{word(i + used), word(i - 1)} {
		switch {
		case near == "":
		case hijriMonths[near]:
			return hijri
		case months[near] > 0 && near != "may":
			return gregorian
		}
	}
	if word(i+used) == "may" { // 5 May; “you may 5 times” is no date
		return gregorian
	}
	return noDate
}

// yearDigits are the digits of a year that stands with the sign of its calendar: 1448ه, 2026م, 1448ah; "" for anything
// else. Words come folded, without the long form of the letter.
func yearDigits(word string) string {
	for _, sign := range [...]string{"ه", "م", "ah"} {
		if digits, ok := strings.CutSuffix(word, sign); ok && len(digits) == 4 && allDigits(digits) {
			return digits
		}
	}
	return ""
}

// dayTold is the day that a date names whose day is the number at word i, of used words, in a calendar; used is then how many words
// come after that number up to the year. It is the zero value where the date lacks its year.
func dayTold(c calendar, n int64, word func(int) string, i, used int) (on lang.Date, rest int) {
	yearAt := func(i int) int {
		w := word(i)
		if bare := yearDigits(w); bare != "" {
			w = bare
		}
		if len(w) != 4 || !allDigits(w) {
			return 0
		}
		return int(number(w).n)
	}
	next := i + used
	switch c {
	case gregorian:
		month, rest := months[word(next)], 2
		if month == 0 {
			month, rest = months[word(i-1)], 1
		}
		on = lang.Date{Year: yearAt(next + rest - 1), Month: month, Day: int(n)}
		if _, err := lang.ParseDate(on.String()); err != nil || on.Year < 1900 {
			return lang.Date{}, 0
		}
		return on, rest
	case hijri:
		month, words := hijriMonth(word(next), word(next+1))
		on, ok := lang.HijriDate{Year: yearAt(next + words), Month: month, Day: int(n)}.Gregorian()
		if !ok {
			return lang.Date{}, 0
		}
		return on, words + 1
	}
	return lang.Date{}, 0
}

// hijriMonth is the number of a month by its first two folded words, and how many words name it; 0 when they name none.
func hijriMonth(first, second string) (month, words int) {
	first = strings.ReplaceAll(first, "'", "")
	second = strings.TrimPrefix(strings.TrimPrefix(second, "al"), "ال")
	if pair, ok := hijriPairs[first]; ok {
		switch second {
		case "اول", "اولي", "awwal", "ula", "i", "1", "قعده", "qadah", "qidah":
			return pair, 2
		case "اخر", "ثاني", "ثانيه", "اخره", "thani", "akhir", "akhirah", "ii", "2", "حجه", "hijjah":
			return pair + 1, 2
		}
		return 0, 0
	}
	return hijriAlone[first], 1
}

var (
	hijriAlone = map[string]int{"محرم": 1, "المحرم": 1, "صفر": 2, "رجب": 7, "شعبان": 8, "رمضان": 9, "شوال": 10,
		"muharram": 1, "safar": 2, "rajab": 7, "shaban": 8, "ramadan": 9, "shawwal": 10}
	hijriPairs = map[string]int{"ربيع": 3, "جمادي": 5, "ذو": 11, "ذي": 11, "rabi": 3, "jumada": 5, "dhu": 11}
)

// inOneCalendar leaves dates of the Hijri calendar out where only one side has any; and those of the Gregorian one on
// the other side, where the first tells its dates in no other way. Full dates stay as days, which can be held against each other.
func inOneCalendar(a, b []quantity) (x, y []quantity) {
	has := func(list []quantity, c calendar) bool {
		return slices.ContainsFunc(list, func(q quantity) bool { return q.date == c })
	}
	without := func(list []quantity, c calendar) []quantity {
		return slices.DeleteFunc(slices.Clone(list), func(q quantity) bool { return q.date == c })
	}
	for range 2 {
		if has(a, hijri) && !has(b, hijri) {
			told, other := days(a, hijri), days(b, gregorian)
			if a = without(a, hijri); !has(a, gregorian) {
				b = without(b, gregorian)
				a, b = append(a, otherDays(told, other)...), append(b, otherDays(other, told)...)
			}
		}
		a, b = b, a
	}
	return a, b
}

// days are the full dates of a list in a calendar, each with its day as its number.
func days(list []quantity, c calendar) (out []quantity) {
	for _, q := range list {
		if q.date == c && !q.on.IsZero() {
			q.n, q.year, q.date, q.shown = q.on.Number(), false, noDate, q.onEnd
			out = append(out, q)
		}
	}
	return out
}

// otherDays are those of a list that are none of another one. Two calendars of a country differ by a day now and then.
func otherDays(list, than []quantity) []quantity {
	return slices.DeleteFunc(slices.Clone(list), func(q quantity) bool {
		return slices.ContainsFunc(than, func(r quantity) bool { return max(q.n-r.n, r.n-q.n) <= 1 })
	})
}

// afterBlank tells whether a blank stands before a word: in “[…] يوم” no number is named.
func afterBlank(folded string, words []word, i int) bool {
	from := 0
	if i > 0 {
		from = words[i-1].end
	}
	before := strings.TrimRight(folded[from:words[i].start], " \u200f\"")
	for _, blank := range [...]string{"]", ")", "}", ">", "…", "..", "_", "--", "\uFFFC"} {
		if strings.HasSuffix(before, blank) {
			return true
		}
	}
	return false
}
