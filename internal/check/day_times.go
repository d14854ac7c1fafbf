package check

import "strings"

// dayTime is a time of the day that a text names.
type dayTime struct {
	minutes    int // from midnight
	start, end int // of Raw
	from, to   int // its words
}

// halves say which half of the day is meant, folded.
var halves = map[string]string{
	"صباحا": "am", "ص": "am", "فجرا": "am", "am": "am", "ظهرا": "noon", "عصرا": "pm", "مساء": "pm", "م": "pm", "pm": "pm", "ليلا": "night",
}

// hoursInWords are the hours as Arabic tells them.
var hoursInWords = map[string]int{"الواحده": 1, "الثانيه": 2, "الثالثه": 3, "الرابعه": 4, "الخامسه": 5, "السادسه": 6, "السابعه": 7, "الثامنه": 8, "التاسعه": 9,
	"العاشره": 10}

// dayTimes reads the times of the day in a text: 09:00, 9:30 مساءً, 9 a.m., التاسعة صباحًا. A bare hour is left out, since
// nobody knows its half of the day.
func dayTimes(t *Text) (out []dayTime) {
	folded := t.Folded()
	word := func(i int) string {
		if i < 0 || i >= len(t.words) {
			return ""
		}
		return folded[t.words[i].start:t.words[i].end]
	}
	between := func(i int) string {
		if i+1 >= len(t.words) {
			return ""
		}
		return folded[t.words[i].end:t.words[i+1].start]
	}
	for i := 0; i < len(t.words); i++ {
		from := i
		hour, minutes, clock := -1, 0, false
		first := word(i)
		half := ""
		if n := strings.TrimRight(first, "amp"); n != first && allDigits(n) && (first[len(n):] == "am" || first[len(n):] == "pm") { // 9am
			first, half = n, first[len(n):]
		}
		switch {
		case allDigits(first) && len(first) <= 2:
			hour = int(number(first).n)
			if w := strings.TrimRight(word(i+1), "amp"); half == "" && between(i) == ":" && len(w) == 2 && allDigits(w) {
				minutes, clock = int(number(w).n), true
				if rest := word(i + 1)[2:]; rest == "am" || rest == "pm" {
					half = rest
				} else if rest != "" {
					continue
				}
				i++
			}
		case hoursInWords[first] > 0:
			hour = hoursInWords[first]
			if w := word(i + 1); hour <= 2 && (w == "عشره" || w == "عشر") {
				i++
				hour += 10
			}
			if w := word(i + 1); w == "والنصف" {
				i++
				minutes = 30
			}
		}
		if hour < 0 || hour > 24 || minutes > 59 {
			continue
		}
		if half == "" {
			if h, ok := halves[word(i+1)]; ok && strings.Trim(between(i), " ") == "" {
				half = h
				i++
			} else if w := word(i + 1); (w == "a" || w == "p") && word(i+2) == "m" && between(i+1) == "." {
				half = w + "m"
				i += 2
			}
		}
		at, ok := onClock(hour, half)
		if !ok || half == "" && !clock {
			continue
		}
		start, end := t.original(t.words[from].start, t.words[i].end)
		out = append(out, dayTime{(at*60 + minutes) % (24 * 60), start, end, from, i + 1})
	}
	return out
}

// onClock turns an hour of half a day into one of the day.
func onClock(hour int, half string) (int, bool) {
	switch {
	case half == "":
		return hour, true
	case hour < 1 || hour > 12:
		return hour, half == "pm" || half == "night" // 22:00 مساءً
	case half == "am":
		return hour % 12, true
	case half == "noon":
		if hour <= 4 {
			return hour + 12, true
		}
		return hour, hour >= 10
	case half == "night" && hour <= 5:
		return hour, true
	}
	if hour == 12 {
		if half == "night" {
			return 0, true
		}
		// مساءً at twelve is midnight to most who write it, and noon to a clock of twelve hours.
		return 12, half == "pm"
	}
	return hour + 12, true
}
