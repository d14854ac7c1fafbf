package check

import (
	"strings"
	"testing"

	"sitegen/internal/lang"
)

func TestForeignRuns(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"en", "We deliver خلال ثلاثة أيام to Riyadh", "خلال ثلاثة أيام"},
		{"en", "one سوق, two بيت", "سوق|بيت"},
		{"en", "الحمدُ لله، ربّ العالمين", "الحمدُ لله، ربّ العالمين"},
		{"en", "خلال \ufffc يوم", "خلال|يوم"},
		{"en", "plain", ""},
		{"ar", "نقبل Apple Pay و Google Tag Manager", ""},
		{"ar", "نحن we sell towels هنا", "we sell towels"},
		{"ar", "نحن we sell, then Towels هنا", "we sell, then Towels"},
		{"ar", "على care@lazwardi.sa أو a.b-c.d", ""},
		{"ar", "we sell", ""},
		{"ar", "we sell \ufffc towels", ""},
		{"ar", "", ""},
		{"ar", "نبيع товары для дома هنا", "товары для дома"},
		{"ar", "نبيع 中文 هنا", "中文"},
		{"en-GB", "We sell घर का सामान here, and 家居", "घर का सामान|家居"},
		{"hi", "हम sell बेचते", ""},
		{"hi", "हम خلال ثلاثة बेचते", "خلال ثلاثة"},
		{"ja", "日本語とカタカナ", ""},
		{"ja", "日本語 خلال とカタカナ", "خلال"},
		{"en", "a resistor of 5 kΩ, or 5 Ω, and π", ""},
		{"ru", "Мы продаём all that you need для дома", "all that you need"},
		{"ur", "ہم خلال کہتے", ""},
	} {
		var got []string
		for _, r := range foreignRuns(c.text, lang.ScriptsOf(c.language)) {
			got = append(got, c.text[r.start:r.end])
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: %q, want %q", c.text, s, c.want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"lazwardi", "lazwardi", 0}, {"lazwardi", "lazwardy", 1}, {"lazwardi", "lazurdi", 2},
		{"lazwardi", "lazwadri", 1}, {"لازوردي", "لازودري", 1}, {"لازوردي", "لازورد", 1}, {"ab", "ba", 1}, {"ca", "abc", 3},
	} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

func TestStoreCalled(t *testing.T) {
	names := map[string]bool{"lazwardi store": true}
	for text, want := range map[string]string{
		"The staff of Azure Store protect":       "Azure Store",
		"Visit Azure Store.":                     "Azure Store",
		"the Lazwardi Store, and the App Store":  "",
		"the App Store and the (Optional Store)": "Optional Store",
		"Azure Stores and Azure Storehouse":      "",
		"a blue Store":                           "",
		" Store":                                 "",
		"":                                       "",
	} {
		got := ""
		if start, end, ok := storeCalled(text, names); ok {
			got = text[start:end]
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
