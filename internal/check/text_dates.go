package check

import "sitegen/internal/lang"

// textDate is a day that a text names.
type textDate struct {
	lang.Date
	from, to int // its words
}

// months are those of the Gregorian calendar, folded.
var months = map[string]int{
	"يناير": 1, "فبراير": 2, "مارس": 3, "ابريل": 4, "مايو": 5, "يونيو": 6, "يوليو": 7, "اغسطس": 8, "سبتمبر": 9, "اكتوبر": 10, "نوفمبر": 11, "ديسمبر": 12,
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}

// textDates reads the days of the Gregorian calendar in a text: 2026-08-31, 31/8/2026, 31 أغسطس 2026, August 31, 2026,
// نهاية 2026. A date that two countries read differently (3/4/2026) is read as the later one.
func textDates(t *Text) (out []textDate) {
	folded := t.Folded()
	word := func(i int) string {
		if i < 0 || i >= len(t.words) {
			return ""
		}
		return folded[t.words[i].start:t.words[i].end]
	}
	joined := func(i int, with string) bool {
		return i+1 < len(t.words) && folded[t.words[i].end:t.words[i+1].start] == with
	}
	n := func(i, digits int) int {
		if w := word(i); allDigits(w) && len(w) <= digits {
			return int(number(w).n)
		}
		return 0
	}
	for i := 0; i < len(t.words); i++ {
		d := lang.Date{}
		used := 3
		numeric := joined(i, "-") && joined(i+1, "-") || joined(i, "/") && joined(i+1, "/")
		switch {
		case numeric && n(i, 4) >= 2000:
			d = lang.Date{Year: n(i, 4), Month: n(i+1, 2), Day: n(i+2, 2)}
		case numeric && n(i+2, 4) >= 2000:
			a, b := n(i, 2), n(i+1, 2)
			if b > 12 || a <= 12 && a > b { // 8/31/2026; of 4/3 and 3/4 the later
				a, b = b, a
			}
			d = lang.Date{Year: n(i+2, 4), Month: b, Day: a}
		case n(i, 2) > 0 && months[word(i+1)] > 0 && n(i+2, 4) >= 2000:
			d = lang.Date{Year: n(i+2, 4), Month: months[word(i+1)], Day: n(i, 2)}
		case months[word(i)] > 0 && n(i+1, 2) > 0 && n(i+2, 4) >= 2000:
			d = lang.Date{Year: n(i+2, 4), Month: months[word(i)], Day: n(i+1, 2)}
		case (word(i) == "نهايه" || word(i) == "اخر") && word(i+1) == "عام" && n(i+2, 4) >= 2000:
			d = lang.Date{Year: n(i+2, 4), Month: 12, Day: 31}
		case word(i) == "نهايه" && n(i+1, 4) >= 2000, word(i) == "of" && word(i-1) == "end" && n(i+1, 4) >= 2000:
			d, used = lang.Date{Year: n(i+1, 4), Month: 12, Day: 31}, 2
		}
		if d.Year > 2200 || d.Month < 1 || d.Month > 12 || d.Day < 1 || d.Day > 31 {
			continue
		}
		out = append(out, textDate{d, i, i + used})
		i += used - 1
	}
	return out
}
