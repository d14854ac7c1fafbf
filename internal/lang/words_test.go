package lang_test

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"sitegen/internal/lang"
	"sitegen/internal/lang/langtest"
)

func TestDirectionOf(t *testing.T) {
	for tag, want := range map[string]lang.Direction{
		"ar": lang.RTL, "ar-SA": lang.RTL, "en": lang.LTR, "en-SA": lang.LTR, "he": lang.RTL, "ur": lang.RTL, "fa": lang.RTL,
		"dv": lang.RTL, "ckb": lang.RTL, "az": lang.LTR, "az-Arab": lang.RTL, "ar-Latn": lang.LTR, "tl": lang.LTR, "": lang.LTR,
		"nonsense!": lang.LTR, "uz-Cyrl": lang.LTR, "pa": lang.LTR, "pa-PK": lang.RTL, "sd": lang.RTL, "yi": lang.RTL,
	} {
		if got := lang.DirectionOf(tag); got != want {
			t.Errorf("DirectionOf(%q) = %s, want %s", tag, got, want)
		}
	}
}

// testdata/plurals.txt has the categories of 0..1000 as ICU gives them.
func TestPluralAsICU(t *testing.T) {
	data, err := os.ReadFile("testdata/plurals.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	if len(lines) < 2 {
		t.Fatal("no vectors")
	}
	for _, line := range lines {
		fields := strings.Fields(line)
		tag, n := fields[0], int64(0)
		used := map[lang.Category]bool{lang.Other: true}
		for _, run := range fields[1:] {
			category, count, _ := strings.Cut(run, "×")
			k, err := strconv.Atoi(count)
			if err != nil {
				t.Fatal(err)
			}
			used[lang.Category(category)] = true
			for range k {
				if got := lang.Plural(tag, n); string(got) != category {
					t.Errorf("Plural(%s, %d) = %s, want %s", tag, n, got, category)
				}
				n++
			}
		}
		if n != 1001 {
			t.Errorf("%s: the vector has %d numbers", tag, n)
		}
		for _, c := range lang.AllCategories() {
			if slices.Contains(lang.Categories(tag), c) != used[c] {
				t.Errorf("Categories(%s) = %v", tag, lang.Categories(tag))
			}
		}
	}
}

func TestPluralOfAnySize(t *testing.T) {
	for n, want := range map[int64]lang.Category{
		-1: lang.One, -2: lang.Two, -5: lang.Few, 1_000_000_000_003: lang.Few, 1_000_000_000_000: lang.Other,
		9223372036854775807: lang.Few, -9223372036854775808: lang.Few, 10_000_000: lang.Other, 10_000_001: lang.Other,
		10_000_011: lang.Many, 20_000_002: lang.Other,
	} {
		if got := lang.Plural("ar", n); got != want {
			t.Errorf("Plural(ar, %d) = %s, want %s", n, got, want)
		}
	}
	if got := lang.Plural("xx-nonsense!", 1); got != lang.Other {
		t.Errorf("an unknown language has %s", got)
	}
	if got := lang.Plural("ar-SA", 2); got != lang.Two {
		t.Errorf("a region changes the form: %s", got)
	}
}

func locale(dir lang.Direction, words map[string]lang.Word) *lang.Locale {
	return &lang.Locale{Tag: "ar", Dir: dir, Digits: lang.Latn, Words: lang.NewWords(words)}
}

func TestT(t *testing.T) {
	l := locale(lang.RTL, map[string]lang.Word{
		"plain":  {One: "القائمة"},
		"args":   {One: "{1} ثم {0} ثم {2} {x} {"},
		"pages":  {Forms: map[lang.Category]string{lang.One: "صفحة", lang.Few: "{0} صفحات في {1}", lang.Other: "{0} صفحة"}},
		"list":   {List: []string{"أ"}},
		"nested": {One: "{{0}}"},
	})
	for _, c := range []struct {
		key  string
		args []any
		want string
	}{
		{"plain", nil, "القائمة"},
		{"plain", []any{1, "x"}, "القائمة"},
		{"missing", []any{1}, ""},
		{"list", nil, ""},
		{"args", []any{"a", 1250}, "1,250 ثم a ثم {2} {x} {"},
		{"args", []any{2.5, "{0}"}, "{0} ثم 2.5 ثم {2} {x} {"},
		{"pages", []any{1}, "صفحة"},
		{"pages", []any{int64(3), "الموقع"}, "3 صفحات في الموقع"},
		{"pages", []any{"الموقع", 3}, "الموقع صفحات في 3"},
		{"pages", []any{uint8(2)}, "2 صفحة"}, // the form for two is missing
		{"pages", nil, "{0} صفحة"},
		{"nested", []any{7}, "{7}"},
	} {
		if got := l.T(c.key, c.args...); got != c.want {
			t.Errorf("T(%q, %v) = %q, want %q", c.key, c.args, got, c.want)
		}
	}
	l.Digits = lang.Arab
	if got := l.T("pages", 1234); got != "١٬٢٣٤ صفحة" {
		t.Errorf("in Arabic-Indic digits: %q", got)
	}
	if got := (&lang.Locale{Tag: "ar"}).T("plain"); got != "" {
		t.Errorf("a locale without words says %q", got)
	}
}

func TestWordsKeepTheirOwnCopy(t *testing.T) {
	source := map[string]lang.Word{"b": {One: "2"}, "a": {One: "1"}}
	words := lang.NewWords(source)
	source["c"] = lang.Word{}
	if words.Has("c") || !words.Has("a") {
		t.Error("the words changed with the map they were made from")
	}
	keys := words.Keys()
	if !slices.Equal(keys, []string{"a", "b"}) {
		t.Errorf("Keys() = %v", keys)
	}
	keys[0] = "z"
	if words.Keys()[0] != "a" {
		t.Error("the words changed with the list of their keys")
	}
}

func BenchmarkTPlain(b *testing.B) {
	l := langtest.Arabic()
	b.ReportAllocs()
	for b.Loop() {
		l.T("yes")
	}
}

func BenchmarkTPlural(b *testing.B) {
	l := langtest.Arabic()
	b.ReportAllocs()
	for b.Loop() {
		l.T("unit.day", 11)
	}
}
