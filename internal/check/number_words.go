package check

import "strings"

// numberReaders read the number that begins at word i in letters, and tell how many words it takes.
var numberReaders = map[string]func(word func(int) string, i int) (quantity, int){"ar": arabicNumber, "en": englishNumber}

// englishWords are the cardinal numbers that are one word.
var englishWords = map[string]int64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
	"forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
}

// englishWeak may stand for a number of the other language.
var englishWeak = map[string]quantity{
	"first": {n: 1}, "second": {n: 2}, "third": {n: 3}, "fourth": {n: 4}, "fifth": {n: 5}, "sixth": {n: 6}, "seventh": {n: 7}, "eighth": {n: 8},
	"ninth": {n: 9}, "tenth": {n: 10}, "twice": {n: 2}, "both": {n: 2}, "half": {n: 30}, "dozen": {n: 12}, "single": {n: 1},
	"day": {n: 1, hours: day}, "week": {n: 1, hours: week}, "month": {n: 1, hours: month}, "year": {n: 1, hours: year}, "hour": {n: 1, hours: 1},
}

func englishNumber(word func(int) string, i int) (quantity, int) {
	w := word(i)
	if w == "fortnight" {
		return quantity{n: 2, hours: 2 * week, unit: true, words: true}, 1
	}
	if q, ok := englishWeak[w]; ok {
		q.words, q.weak = true, true
		return q, 1
	}
	n, ok := englishWords[w]
	if !ok {
		return quantity{}, 1
	}
	used := 1
	switch {
	case n >= 20 && n < 100:
		if ones := englishWords[word(i+1)]; ones > 0 && ones < 10 {
			n, used = n+ones, 2
		}
	case n < 20 && word(i+1) == "hundred":
		n, used = n*100, 2
		next := i + used
		if word(next) == "and" {
			next++
		}
		if rest, more := englishNumber(word, next); rest.n > 0 && rest.n < 100 && rest.words && !rest.weak {
			n, used = n+rest.n, next+more-i
		}
	}
	return quantity{n: n, words: true}, used
}

// arabicWords are the cardinal numbers that are one word, folded, without prefixes.
var arabicWords = map[string]int64{
	"واحد": 1, "واحده": 1, "احد": 1, "احدي": 1, "اثنان": 2, "اثنين": 2, "اثنتان": 2, "اثنتين": 2, "اثنا": 2, "اثني": 2, "اثنتا": 2, "اثنتي": 2,
	"ثلاث": 3, "ثلاثه": 3, "اربع": 4, "اربعه": 4, "خمس": 5, "خمسه": 5, "ست": 6, "سته": 6, "سبع": 7, "سبعه": 7, "ثمان": 8, "ثماني": 8,
	"ثمانيه": 8, "تسع": 9, "تسعه": 9, "عشر": 10, "عشره": 10, "عشرون": 20, "عشرين": 20, "ثلاثون": 30, "ثلاثين": 30, "اربعون": 40,
	"اربعين": 40, "خمسون": 50, "خمسين": 50, "ستون": 60, "ستين": 60, "سبعون": 70, "سبعين": 70, "ثمانون": 80, "ثمانين": 80, "تسعون": 90,
	"تسعين": 90, "مئه": 100, "مائه": 100, "مئتان": 200, "مئتين": 200, "مائتان": 200, "مائتين": 200,
	"ثلاثمئه": 300, "ثلاثمائه": 300, "اربعمئه": 400, "اربعمائه": 400, "خمسمئه": 500, "خمسمائه": 500, "ستمئه": 600, "ستمائه": 600, "سبعمئه": 700,
	"سبعمائه": 700, "ثمانمئه": 800, "ثمانمائه": 800, "ثمانيمئه": 800, "ثمانيمائه": 800, "تسعمئه": 900, "تسعمائه": 900, "الف": 1000, "الفان": 2000, "الفين": 2000, "الفا": 2000, "الفي": 2000, "مليون": 1_000_000,
}

// arabicDuals say “two” by their ending.
var arabicDuals = map[string]int64{
	"يومان": day, "يومين": day, "اسبوعان": week, "اسبوعين": week, "شهران": month, "شهرين": month, "سنتان": year, "سنتين": year,
	"عامان": year, "عامين": year, "ساعتان": 1, "ساعتين": 1,
}

var arabicWeak = map[string]quantity{
	"اول": {n: 1}, "اولي": {n: 1}, "ثاني": {n: 2}, "ثانيه": {n: 2}, "ثالث": {n: 3}, "ثالثه": {n: 3}, "رابع": {n: 4}, "رابعه": {n: 4},
	"خامس": {n: 5}, "خامسه": {n: 5}, "سادس": {n: 6}, "سادسه": {n: 6}, "سابع": {n: 7}, "سابعه": {n: 7}, "ثامن": {n: 8}, "ثامنه": {n: 8},
	"تاسع": {n: 9}, "تاسعه": {n: 9}, "عاشر": {n: 10}, "عاشره": {n: 10}, "مرتين": {n: 2}, "مرتان": {n: 2}, "ضعف": {n: 2}, "نصف": {n: 30},
	// Before another noun a dual loses its n: يومَي عمل.
	"يومي": {n: 2, hours: 2 * day}, "اسبوعي": {n: 2, hours: 2 * week}, "شهري": {n: 2, hours: 2 * month}, "سنتي": {n: 2, hours: 2 * year},
	"ساعتي": {n: 2, hours: 2}, "عامي": {n: 2, hours: 2 * year},
	"كلا": {n: 2}, "كلتا": {n: 2}, "دقيقتان": {n: 2}, "دقيقتين": {n: 2}, "ريالان": {n: 2}, "ريالين": {n: 2},
	"يوم": {n: 1, hours: day}, "يوما": {n: 1, hours: day}, "اسبوع": {n: 1, hours: week}, "اسبوعا": {n: 1, hours: week},
	"شهر": {n: 1, hours: month}, "شهرا": {n: 1, hours: month}, "سنه": {n: 1, hours: year}, "عام": {n: 1, hours: year}, "عاما": {n: 1, hours: year}, "ساعه": {n: 1, hours: 1},
}

func arabicNumber(word func(int) string, i int) (quantity, int) {
	w := word(i)
	if strings.HasSuffix(w, "المئه") || strings.HasSuffix(w, "المائه") || strings.HasSuffix(w, "الاثنين") { // 5 في المئة; Monday
		return quantity{}, 1
	}
	if hours, ok := prefixed(arabicDuals, w); ok {
		return quantity{n: 2, hours: 2 * hours, unit: true, words: true}, 1
	}
	if q, ok := prefixed(arabicWeak, w); ok {
		q.words, q.weak = true, true
		return q, 1
	}
	n, ok := prefixed(arabicWords, w)
	if !ok {
		return quantity{}, 1
	}
	used := 1
	next := word(i + 1)
	if n < 10 {
		if next == "عشر" || next == "عشره" {
			return quantity{n: n + 10, words: true}, 2
		}
		if next == "مئه" || next == "مائه" {
			n, used = n*100, 2
			next = word(i + 2)
		}
	}
	if rest, ok := strings.CutPrefix(next, "و"); ok { // خمسة وعشرون, مئة وخمسون
		rest = strings.TrimPrefix(rest, "ال")
		if tens := arabicWords[rest]; tens >= 20 && tens < 100 && (n < 10 || n >= 100) {
			return quantity{n: n + tens, words: true}, used + 1
		}
		if n >= 100 && n < 1000 {
			return addedTo(quantity{n: n, words: true}, used, rest, word, i)
		}
	}
	return quantity{n: n, words: true}, used
}

// addedTo adds what follows hundreds after و: مئة وخمسة, مئة وخمسة عشر, مئة وخمسة وعشرون.
func addedTo(q quantity, used int, ones string, word func(int) string, i int) (quantity, int) {
	n := arabicWords[ones]
	if n == 0 || n > 10 {
		return q, used
	}
	used++
	if next := word(i + used); n < 10 && (next == "عشر" || next == "عشره") {
		n, used = n+10, used+1
	} else if rest, ok := strings.CutPrefix(next, "و"); ok && n < 10 {
		if tens := arabicWords[strings.TrimPrefix(rest, "ال")]; tens >= 20 && tens < 100 {
			n, used = n+tens, used+1
		}
	}
	q.n += n
	return q, used
}

// prefixed looks a word up as it is, and without the letters that Arabic writes together with it.
func prefixed[T any](table map[string]T, w string) (v T, ok bool) {
	if v, ok = table[w]; ok {
		return v, true
	}
	rest := w
	for _, p := range [...]string{"و", "ف"} {
		if r, cut := strings.CutPrefix(rest, p); cut {
			rest = r
			break
		}
	}
	if r, cut := strings.CutPrefix(rest, "لل"); cut {
		v, ok = table[r]
		return v, ok
	}
	for _, p := range [...]string{"ب", "ل", "ك"} {
		if r, cut := strings.CutPrefix(rest, p); cut {
			if v, ok = table[r]; ok {
				return v, true
			}
			rest = r
			break
		}
	}
	v, ok = table[strings.TrimPrefix(rest, "ال")]
	return v, ok
}

// manyWords are words, folded, that multiply the number before them.
var manyWords = map[string]map[string]int64{
	"ar": {"الف": 1000, "الفا": 1000, "الاف": 1000, "مليون": 1_000_000, "مليونا": 1_000_000, "ملايين": 1_000_000},
	"en": {"thousand": 1000, "million": 1_000_000},
}

// inThousands goes on with a number that is counted in thousands or millions, and with what is added to it: ثلاثة آلاف,
// 20 ألفًا, ألف وخمسمئة, one thousand five hundred.
func inThousands(q quantity, used int, word func(int) string, i int, language string) (quantity, int) {
	many := manyWords[language]
	if q.n == 0 || q.weak || q.unit || q.long != "" || q.year && q.n > 999 || q.n >= 1<<40 {
		return q, used
	}
	if factor := many[word(i+used)]; factor > 0 && q.n < 1000 {
		q.n, used = q.n*factor, used+1
	}
	if q.n < 1000 || !q.words && many[word(i+used-1)] == 0 {
		return q, used
	}
	// The rest: smaller than what it is added to.
	next := i + used
	if language == "en" && word(next) == "and" {
		next++
	}
	reader := numberReaders[language]
	if reader == nil || language == "ar" && !strings.HasPrefix(word(next), "و") {
		return q, used
	}
	rest, more := reader(word, next)
	if !rest.words || rest.weak || rest.unit || rest.hours > 0 || rest.n == 0 || rest.n >= 1000 {
		return q, used
	}
	if factor := many[word(next+more)]; factor > 0 && factor*1000 <= q.n { // مليون وخمسمئة ألف
		rest.n, more = rest.n*factor, more+1
	}
	q.n += rest.n
	return q, next + more - i
}
