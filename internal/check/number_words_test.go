package check

import (
	"fmt"
	"strings"
	"testing"
)

// TestNumberWords reads every number from 1 to 999 in words, in the forms that go with masculine and feminine nouns and
// in both cases.
func TestNumberWords(t *testing.T) {
	for n := int64(1); n < 1000; n++ {
		spellings := arabicSpellings(n)
		for _, s := range spellings {
			if got := numbersIn(s+" يومًا", "ar"); got != fmt.Sprint(n) && n > 1 {
				t.Errorf("%s: %s, want %d", s, got, n)
			}
		}
		if s := englishSpelling(n); n > 1 {
			if got := numbersIn(s+" days", "en"); got != fmt.Sprint(n) {
				t.Errorf("%s: %s, want %d", s, got, n)
			}
		}
	}
	for _, c := range []struct{ language, text, want string }{
		{"ar", "سبعة أيام", "7"}, {"ar", "سبع ساعات", "7"}, {"ar", "السبعة أيام", "7"}, {"ar", "بسبعة أيام", "7"}, {"ar", "خمسةَ عشرَ يومًا", "15"},
		{"ar", "إحدى عشرة ساعة", "11"}, {"ar", "اثني عشر شهرًا", "12"}, {"ar", "ثمانية وأربعين ساعة", "48"}, {"ar", "مائة وعشرين ريالًا", "120"},
		{"ar", "يومين", "2"}, {"ar", "شهران", "2"}, {"ar", "الأسبوعين", "2"}, {"ar", "ثلاثمئة ريال", "300"}, {"ar", "ألف ريال", "1000"},
		{"ar", "ألف وخمسمئة ريال", "1500"}, {"ar", "ألفا ريال", "2000"}, {"ar", "ألفين ومئة ريال", "2100"}, {"ar", "ثلاثة آلاف ريال", "3000"},
		{"ar", "خمسة عشر ألف ريال", "15000"}, {"ar", "مئة ألف ريال", "100000"}, {"ar", "ألف ومئتين وخمسين ريالًا", "1250"}, {"ar", "بألف وخمسمائة ريال", "1500"},
		{"ar", "20 ألف ريال", "20000"}, {"ar", "5 آلاف ريال", "5000"}, {"ar", "مليون ونصف", "1000000"}, {"ar", "مليون وخمسمئة ألف", "1500000"}, {"ar", "ألف يوم وخمسة طلبات", "1000 5"},
		{"en", "one thousand five hundred riyals", "1500"}, {"en", "two thousand riyals", "2000"}, {"en", "one thousand and fifty riyals", "1050"},
		{"en", "5 thousand riyals", "5000"}, {"en", "fifteen thousand", "15000"}, {"en", "a thousand riyals", "1000"}, {"en", "two thousand days and five orders", "2000 5"},
		{"en", "fifteen hundred riyals", "1500"}, {"ar", "1500 وخمسة", "1500 5"},
		{"en", "twenty one days", "21"}, {"en", "Twenty-One days", "21"}, {"en", "one hundred and twenty days", "120"}, {"en", "a fortnight", "2"},
		{"en", "two hundred", "200"}, {"en", "one hundred days and five orders", "100 5"}, {"en", "seven days and two hours", "7 2"},
		{"ar", "سبعة أيام وثلاث ساعات", "7 3"}, {"ar", "مئة يوم وخمسة طلبات", "100 5"},
		{"ar", "السبت والاثنين", ""}, {"ar", "ستر وسبعون", "70"}, {"ar", "خمسين بالمئة", "50"}, {"en", "often tense tender", ""},
	} {
		if got := numbersIn(c.text, c.language); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

// numbersIn are the numbers of a text that are sure to be some.
func numbersIn(text, language string) string {
	var out []string
	for _, q := range quantities(newText(text, language, Prose)) {
		if !q.weak {
			out = append(out, fmt.Sprint(q.n))
		}
	}
	return strings.Join(out, " ")
}

func arabicSpellings(n int64) (out []string) {
	ones := [][2]string{{}, {"واحد", "واحدة"}, {"اثنان", "اثنتين"}, {"ثلاثة", "ثلاث"}, {"أربعة", "أربع"}, {"خمسة", "خمس"}, {"ستة", "ست"}, {"سبعة", "سبع"}, {"ثمانية", "ثماني"}, {"تسعة", "تسع"}, {"عشرة", "عشر"}}
	tens := [][2]string{{}, {}, {"عشرون", "عشرين"}, {"ثلاثون", "ثلاثين"}, {"أربعون", "أربعين"}, {"خمسون", "خمسين"}, {"ستون", "ستين"}, {"سبعون", "سبعين"}, {"ثمانون", "ثمانين"}, {"تسعون", "تسعين"}}
	hundreds := [][2]string{{}, {"مئة", "مائة"}, {"مئتان", "مائتين"}, {"ثلاثمئة", "ثلاث مئة"}, {"أربعمائة", "أربع مائة"}, {"خمسمئة", "خمسمائة"}, {"ستمئة", "ستمائة"}, {"سبعمئة", "سبعمائة"}, {"ثمانمئة", "ثماني مئة"}, {"تسعمئة", "تسعمائة"}}
	for form := range 2 {
		var parts []string
		if h := n / 100; h > 0 {
			parts = append(parts, hundreds[h][form])
		}
		switch rest := n % 100; {
		case rest == 0:
		case rest <= 10:
			parts = append(parts, ones[rest][form])
		case rest == 11:
			parts = append(parts, [2]string{"أحد عشر", "إحدى عشرة"}[form])
		case rest == 12:
			parts = append(parts, [2]string{"اثنا عشر", "اثنتي عشرة"}[form])
		case rest < 20:
			parts = append(parts, ones[rest-10][form]+" "+[2]string{"عشر", "عشرة"}[form])
		default:
			if rest%10 > 0 {
				parts = append(parts, ones[rest%10][form])
			}
			parts = append(parts, tens[rest/10][form])
		}
		out = append(out, strings.Join(parts, " و"))
	}
	return out
}

func englishSpelling(n int64) string {
	ones := strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	tens := strings.Fields("- - twenty thirty forty fifty sixty seventy eighty ninety")
	var parts []string
	if n >= 100 {
		parts = append(parts, ones[n/100]+" hundred")
	}
	switch rest := n % 100; {
	case rest == 0:
	case rest < 20:
		parts = append(parts, ones[rest])
	case rest%10 == 0:
		parts = append(parts, tens[rest/10])
	default:
		parts = append(parts, tens[rest/10]+"-"+ones[rest%10])
	}
	return strings.Join(parts, " and ")
}

// FuzzNumberWords holds that readers of numbers in words take at least one word and find no number that no word says.
func FuzzNumberWords(f *testing.F) {
	for _, s := range []string{"سبعة أيام", "خمسة عشر", "مئة وخمسة وعشرون", "ثلاث مئة وخمسون", "one hundred and twenty-one", "twenty hundred", "مئة و", "hundred and", "عشر عشر"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words := newWords(s)
		word := func(i int) string {
			if i < 0 || i >= len(words) {
				return ""
			}
			return words[i]
		}
		for language, read := range numberReaders {
			for i := range words {
				if q, used := read(word, i); used < 1 || i+used > len(words) || q.n < 0 || q.n > 1000 {
					t.Fatalf("%s %q at %d: %d with %d words", language, s, i, q.n, used)
				}
			}
		}
	})
}
