package diag

import (
	"strings"
	"testing"
)

func TestInArabic(t *testing.T) {
	for _, c := range []struct{ message, want string }{
		{"the page has no en translation", "ليس للصفحة ترجمة بلغة en"},
		{"“7” is no VAT number", "“7” ليس رقمًا ضريبيًّا"},
		{"“7” is no VAT number of SA", "“7” ليس رقمًا ضريبيًّا في SA"},
		// What fills a phrase is a phrase itself.
		{"“store.since” must be a whole number, not the text “x”", "“store.since” يجب أن يكون عددًا صحيحًا، لا النص “x”"},
		{"did you mean “a”? layouts are x, y", "أتقصدون “a”؟ القوالب هي: x, y"},
		{"something that nobody says", "something that nobody says"},
		{"", ""},
	} {
		if got := (Finding{Message: c.message}).In("ar").Message; got != c.want {
			t.Errorf("%q\n got %q\nwant %q", c.message, got, c.want)
		}
		if got := (Finding{Message: c.message}).In("en").Message; got != c.message {
			t.Errorf("English was changed: %q", got)
		}
	}
	own := Finding{Message: "the page has no title", Arabic: Said{Message: "بلا عنوان"}}
	if got := own.In("ar").Message; got != "بلا عنوان" {
		t.Errorf("a finding's own Arabic was not taken: %q", got)
	}
}

// TestPhrases holds the list to pairs of lines with as many holes on both sides, no English twice.
func TestPhrases(t *testing.T) {
	lines := phraseLines()
	if len(lines)%2 != 0 || len(lines) < 300 {
		t.Fatalf("%d lines", len(lines))
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(lines); i += 2 {
		en, ar := lines[i], lines[i+1]
		if strings.Count(en, "{}") != strings.Count(ar, "{}") || seen[en] {
			t.Errorf("%q, %q: other holes, or twice", en, ar)
		}
		seen[en] = true
	}
}

func FuzzInArabic(f *testing.F) {
	f.Add("“7” is no VAT number of SA")
	f.Add("write write write {} “” ” “")
	f.Add(strings.Repeat("write ", 200))
	f.Fuzz(func(t *testing.T, s string) {
		if got := (Finding{Message: s}).In("ar").Message; s != "" && got == "" {
			t.Errorf("%q became nothing", s)
		}
	})
}
func TestApart(t *testing.T) {
	for text, want := range map[string]string{
		"اكتبوا 30 أو أقل":                           "اكتبوا 30 أو أقل",
		"أو عنوان يبدأ بأحد هذه: https: أو mailto:":  "أو عنوان يبدأ بأحد هذه: ⟦https:⟧ أو ⟦mailto:⟧",
		"ليس «xq» رمز لغة (BCP 47)":                  "ليس «⟦xq⟧» رمز لغة ⟦(BCP 47)⟧",
		"مثل [الإرجاع](returns.md)":                  "مثل ⟦[الإرجاع](returns.md)⟧",
		"تحت [store]: name = { ar = \"لازوردي\" }":   "تحت ⟦[store]: name = { ar = \"لازوردي\" }⟧",
		"لا شيء بين {{ و }}":                         "لا شيء بين ⟦{{ و }}⟧",
		"لم تُغلق «{{» في سطرها":                     "لم تُغلق «⟦{{⟧» في سطرها",
		"هكذا: /old/ /new/ 301":                      "هكذا: ⟦/old/ /new/ 301⟧",
		"اكتبوا title = \"متجر\"، ثم أعيدوا البناء.": "اكتبوا ⟦title = \"متجر\"⟧، ثم أعيدوا البناء.",
		"في (الملف a.md).":                           "في (الملف ⟦a.md⟧).",
		"مثل ../.. أو .sa":                           "مثل ⟦../..⟧ أو ⟦.sa⟧",
		"":                                           "",
	} {
		got := strings.NewReplacer(leftToRight, "⟦", endIsolate, "⟧").Replace(Apart(text))
		if got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}
