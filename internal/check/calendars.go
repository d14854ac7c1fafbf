package check

import (
	"slices"
	"strings"
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

// inOneCalendar leaves dates of the Hijri calendar out where only one side has any; and those of the Gregorian one on
// the other side, where the first tells its dates in no other way.
func inOneCalendar(a, b []quantity) (x, y []quantity) {
	has := func(list []quantity, c calendar) bool {
		return slices.ContainsFunc(list, func(q quantity) bool { return q.date == c })
	}
	without := func(list []quantity, c calendar) []quantity {
		return slices.DeleteFunc(slices.Clone(list), func(q quantity) bool { return q.date == c })
	}
	for range 2 {
		if has(a, hijri) && !has(b, hijri) {
			if a = without(a, hijri); !has(a, gregorian) {
				b = without(b, gregorian)
			}
		}
		a, b = b, a
	}
	return a, b
}

// behindBlank tells whether a blank stands before a word: in “[…] يوم” no number is named.
func behindBlank(folded string, words []word, i int) bool {
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
