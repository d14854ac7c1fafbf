package check

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"sitegen/internal/lang"
	"sitegen/internal/markdown"
)

// What numbers a text names, so that two languages can be held against each other: in digits of either script, in words,
// and by the dual of Arabic. It is a reader for comparing, not for computing: what may be said in many ways (times of the
// day, articles of a law, dates in two calendars) is left out.

// quantity is a number that a text names.
type quantity struct {
	n     int64
	hours int64 // that many of its unit of time; 0 without one
	unit  bool  // it counts time, money or per cent
	year  bool  // it may be a year
	words bool  // written in letters
	// weak numbers only answer one of the other language and are never missed: “a week”, “both”, “the fourth”.
	weak  bool
	blank bool      // weak, and its number is a blank or a fact in front of it: […] يوم
	date  calendar  // of the date that the number is a part of
	on    lang.Date // the day of a full date, if the number is that of the day
	onEnd int       // where that date ends
	long  string    // digits of a phone or of a register, instead of n
	// Its place: in a block of the page, or in the value of a key in front of it.
	start, end int
	shown      int // where what a message shows of it ends: after its unit; 0 for end
	block      *markdown.Block
	key        string
	page       *Page
}

// same tells whether two quantities say the same.
func (q *quantity) same(r *quantity) bool {
	switch {
	case q.long != "" || r.long != "":
		return q.long == r.long
	case q.hours > 0 && r.hours > 0:
		return q.hours == r.hours
	}
	return q.n == r.n
}

// quantities reads a text in a language, “ar” or “en”; of others only digits are understood.
func quantities(t *Text) (list []quantity) {
	folded := t.Folded()
	words := t.words
	word := func(i int) string {
		if i < 0 || i >= len(words) {
			return ""
		}
		return folded[words[i].start:words[i].end]
	}
	reader := numberReaders[t.Language]
	for i := 0; i < len(words); {
		w := word(i)
		q, used := quantity{}, 1
		switch {
		case w[0] >= '0' && w[0] <= '9' || strings.ContainsAny(w, "0123456789"):
			q, used = digits(folded, words, i)
		case reader != nil:
			q, used = reader(word, i)
		}
		q, used = inThousands(q, used, word, i, t.Language)
		if used > 0 && (q.n != 0 || q.long != "") {
			if q.hours == 0 && q.long == "" {
				u, n := unitAfter(word, i+used, t.Language)
				if q.countedIn(u); n > 0 {
					_, q.shown = t.original(words[i].start, words[i+used-1+n].end)
				}
				rest := strings.TrimLeft(folded[words[i+used-1].end:], " \u200f")
				q.unit = q.unit || word(i-1) == "sar" || strings.HasPrefix(rest, "%") || strings.HasPrefix(rest, "٪")
			}
			q.start, q.end = t.original(words[i].start, words[i+used-1].end)
			if q.n == 1 && q.words { // “one of”, أحد
				q.weak = true
			}
			if q.date = calendarOf(&q, word, i, used); q.date != noDate && !q.year {
				var rest int
				if q.on, rest = dayTold(q.date, q.n, word, i, used); rest > 0 {
					_, q.onEnd = t.original(words[i].start, words[i+used+rest-1].end)
				}
			}
			q.blank = q.weak && afterBlank(folded, words, i)
			if q.start < q.end { // a digit under a heap of foreign marks has no place of its own
				list = append(list, q)
			}
		}
		i += max(used, 1)
	}
	return list
}

// countedIn notes the unit that stands after a number.
func (q *quantity) countedIn(u unit) {
	if u.none() {
		return
	}
	q.unit = true
	q.hours = u.hours * q.n
	if q.hours == 0 && u.minutes && q.n%60 == 0 {
		q.hours = q.n / 60
	}
}

// unit is what is counted.
type unit struct {
	hours   int64
	minutes bool
	other   bool // money, per cent
}

func (u unit) none() bool { return u == unit{} }

const (
	day   = 24
	week  = 7 * day
	month = 30 * day
	year  = 12 * month
)

var arabicUnits = map[string]unit{
	"يوم": {hours: day}, "يوما": {hours: day}, "ايام": {hours: day}, "اسبوع": {hours: week}, "اسبوعا": {hours: week}, "اسابيع": {hours: week},
	"شهر": {hours: month}, "شهرا": {hours: month}, "اشهر": {hours: month}, "شهور": {hours: month}, "سنه": {hours: year}, "سنوات": {hours: year},
	"سنين": {hours: year}, "عام": {hours: year}, "عاما": {hours: year}, "اعوام": {hours: year}, "ساعه": {hours: 1}, "ساعات": {hours: 1},
	"دقيقه": {minutes: true}, "دقائق": {minutes: true},
	"ريال": {other: true}, "ريالا": {other: true}, "ريالات": {other: true}, "درهم": {other: true}, "درهما": {other: true}, "دراهم": {other: true},
	"دينار": {other: true}, "دينارا": {other: true}, "دنانير": {other: true}, "جنيه": {other: true}, "جنيها": {other: true}, "جنيهات": {other: true}, "بالمئه": {other: true}, "بالمائه": {other: true},
}

var englishUnits = map[string]unit{
	"day": {hours: day}, "days": {hours: day}, "week": {hours: week}, "weeks": {hours: week}, "month": {hours: month}, "months": {hours: month},
	"year": {hours: year}, "years": {hours: year}, "hour": {hours: 1}, "hours": {hours: 1}, "minute": {minutes: true}, "minutes": {minutes: true},
	"riyal": {other: true}, "riyals": {other: true}, "sar": {other: true}, "dirham": {other: true}, "dirhams": {other: true}, "aed": {other: true},
	"dinar": {other: true}, "dinars": {other: true}, "pounds": {other: true}, "percent": {other: true},
}

// unitAfter is the unit at word i, or after one adjective: “two business days”. It tells how many words they are.
func unitAfter(word func(int) string, i int, language string) (u unit, n int) {
	units := englishUnits
	if language == "ar" {
		units = arabicUnits
	}
	if u, ok := units[word(i)]; ok {
		return u, 1
	}
	if language == "ar" {
		return unit{}, 0
	}
	switch word(i) {
	case "business", "working", "calendar", "full", "whole", "consecutive":
		if u, ok := units[word(i+1)]; ok {
			return u, 2
		}
	}
	return unit{}, 0
}

// digits reads the number whose first digits are word i, and tells how many words it takes. The quantity is empty when
// the digits are part of a name, a time, a date with slashes or the number of a paragraph.
func digits(s string, words []word, i int) (quantity, int) {
	first := words[i]
	for _, prefix := range [...]string{"و", "ب", "ل", "ك", "ف", "ال", "وال", "بال", "لل"} {
		if rest, ok := strings.CutPrefix(s[first.start:first.end], prefix); ok && allDigits(rest) {
			first.start += len(prefix)
		}
	}
	end, used := first.end, 1
	if bare := yearDigits(s[first.start:first.end]); bare != "" { // 1448هـ, 2026م
		q := number(bare)
		q.year = true
		return q, 1
	}
	plain := allDigits(s[first.start:first.end])
	mixed := !plain
	groups, total := []string{s[first.start:first.end]}, first.end-first.start
	separators := ""
	for i+used < len(words) {
		next := words[i+used]
		between := s[end:next.start]
		if !joins(between) {
			break
		}
		if between == " " && (!allDigits(s[next.start:next.end]) || !strings.HasPrefix(s[first.start:], "0") && !plus(s, first.start) && !localRate(groups[0])) {
			break // two numbers in a row, unless they are those of a phone
		}
		g := s[next.start:next.end]
		if !allDigits(g) {
			mixed = true
		}
		groups = append(groups, g)
		total += len(g)
		separators += between
		end, used = next.end, used+1
	}
	switch {
	case mixed, letterBefore(s, first.start):
		return quantity{}, used
	case total >= 9 && strings.Trim(separators, " -") == "":
		all := strings.Join(groups, "")
		if plus(s, first.start) || all[0] == '0' || strings.HasPrefix(all, "966") {
			return quantity{long: all[len(all)-8:]}, used // the beginning of a phone number is written in several ways
		}
		return quantity{long: all}, used
	case strings.ContainsAny(separators, ":/"):
		return quantity{}, used
	case strings.ContainsAny(separators, "-–"):
		// A range: its numbers are read one by one.
		return number(groups[0]), 1
	case len(groups) > 1 && thousands(groups, separators):
		return number(strings.Join(groups, "")), used
	case len(groups) > 1 && len(groups) == 2:
		whole := number(groups[0])
		if strings.Trim(groups[1], "0") == "" {
			return whole, used
		}
		whole.n = whole.n*1000 + number((groups[1] + "000")[:3]).n + 1<<40 // a fraction is no whole number
		return whole, used
	case len(groups) > 1:
		return quantity{}, used // a version, an address of the net
	case enumerates(s, words, i), article(s, words, i), clock(s, words, i):
		return quantity{}, 1
	}
	q := number(groups[0])
	q.year = len(groups[0]) == 4
	return q, 1
}

func number(digits string) quantity {
	n, err := strconv.ParseInt(digits, 10, 50)
	if err != nil {
		return quantity{long: digits}
	}
	return quantity{n: n}
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// joins tells whether what stands between two words holds a number together.
func joins(between string) bool {
	switch between {
	case " ", "-", "–", ":", "/", ".", ",", "٫", "٬", "،", "_", "@", "'":
		return true
	}
	return false
}

func plus(s string, start int) bool { return start > 0 && s[start-1] == '+' }

// localRate tells whether a number begins like those of Saudi Arabia that have no zero in front.
func localRate(group string) bool {
	return strings.HasPrefix(group, "920") || strings.HasPrefix(group, "800")
}

func letterBefore(s string, start int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:start])
	return r == '_' || r == '@' || r == '#' || r == '/'
}

// thousands tells whether commas part groups of three.
func thousands(groups []string, separators string) bool {
	if strings.Trim(separators, ",٬") != "" || len(groups[0]) > 3 {
		return false
	}
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return false
		}
	}
	return true
}

// enumerates tells whether a number only counts paragraphs: 1. or (1) or 1) at the beginning of a text.
func enumerates(s string, words []word, i int) bool {
	if i > 0 {
		return false
	}
	rest := s[words[i].end:]
	return strings.HasPrefix(rest, ")") || strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, ": ")
}

// articles stand before the number of a part of a text, which Arabic often writes in letters.
var articles = set("article", "articles", "section", "part", "clause", "chapter", "paragraph", "no", "step", "decree",
	"الماده", "المادتين", "المواد", "القسم", "البند", "الفقره", "الفصل", "الباب", "رقم", "الخطوه", "ماده")

func article(s string, words []word, i int) bool {
	return i > 0 && articles[s[words[i-1].start:words[i-1].end]]
}

// clocks stand after the hour of a time, which each language tells in its own way.
var clocks = set("am", "pm", "a", "p", "ص", "م", "صباحا", "مساء", "ظهرا", "عصرا", "ليلا", "o")

func clock(s string, words []word, i int) bool {
	if i+1 < len(words) && clocks[s[words[i+1].start:words[i+1].end]] {
		return true
	}
	return i > 0 && s[words[i-1].start:words[i-1].end] == "الساعه"
}
