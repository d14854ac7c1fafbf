package diag

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/say"
)

func TestSort(t *testing.T) {
	at := func(file string, line int, s Severity, rule say.Rule) Finding {
		return Finding{Rule: rule, Severity: s, Pos: Pos{File: file, Line: line}}
	}
	list := []Finding{at("b", 1, Error, say.RuleBadDate), at("a", 9, Warning, say.RuleBadDate), at("a", 2, Warning, say.RuleBadDate), at("a", 2, Error, say.RuleBadUrl), at("a", 2, Error, say.RuleBadUrl)}
	want := []Finding{at("a", 2, Error, say.RuleBadUrl), at("a", 2, Warning, say.RuleBadDate), at("a", 9, Warning, say.RuleBadDate), at("b", 1, Error, say.RuleBadDate)}
	if got := Sort(list); !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

func TestAt(t *testing.T) {
	text := []byte("one\nسطر ثان\nthree")
	for _, c := range []struct{ offset, line, column int }{
		{0, 1, 1}, {3, 1, 4}, {4, 2, 1}, {strings.Index(string(text), "ثان"), 2, 5}, {len(text), 3, 6}, {999, 3, 6}, {-1, 1, 1},
	} {
		if p := At("f", text, c.offset, 1); p.Line != c.line || p.Column != c.column {
			t.Errorf("offset %d: got %d:%d, want %d:%d", c.offset, p.Line, p.Column, c.line, c.column)
		}
	}
	if p := At("f", text, 4, 10); p.Line != 11 {
		t.Errorf("a text that begins on line 10: got line %d", p.Line)
	}
}

func TestNearest(t *testing.T) {
	known := []string{"contact.email", "contact.phone", "returns.window_days", "store.name"}
	for word, want := range map[string]string{
		"store.nam": "store.name", "stroe.name": "store.name", "contact.mail": "contact.email", "STORE.NAME": "store.name",
		"returns.window": "returns.window_days", "something.else": "", "": "",
	} {
		if got := Nearest(word, known); got != want {
			t.Errorf("%q: got %q, want %q", word, got, want)
		}
	}
}

// TestPrint shows how a finding looks: a marker under a line of Latin letters, the word named again under a line that a
// terminal may reorder.
func TestPrint(t *testing.T) {
	source := func(string) []byte {
		return []byte("\uFEFFbase_url = \"x\"\r\n\tتعمل على حماية هذه المعلومات عن طريق “سيرفرات معيّنة؟” محمية بموجب أنظمة الحماية الإلكترونية المعمول بها في المتجر وفي غيره\n")
	}
	for _, c := range []struct {
		finding Finding
		want    string
	}{
		{Finding{Rule: say.RuleUnknownKey, Severity: Error, Pos: Pos{File: "site.toml", Line: 1, Column: 1, Length: 8}, Says: say.BadHeadersNoColon{Line: "x"}, Advice: say.BadHeadersOwn{}},
			"site.toml:1:1: error: “x” has no colon [unknown-key]\n  1 │ base_url = \"x\"\n    │ ▲▲▲▲▲▲▲▲\n  hint: Delete the line\n"},
		{Finding{Rule: say.RuleBadUrl, Severity: Error, Pos: Pos{File: "x"}, Says: say.BadHeadersNoColon{Line: "سطر"}, Advice: say.BadHeadersOwn{}},
			"x: error: \u2066“\u2068سطر\u2069” has no colon\u2069 [bad-url]\n  hint: Delete the line\n"},
		{Finding{Rule: say.RuleBlankQuestion, Severity: Warning, Pos: Pos{File: "a.md", Line: 2, Column: 39, Length: 17}, Says: say.BadLanguageUnusual{Code: "x"}},
			"a.md:2:39: warning: “x” isn't the usual code of the language [blank-question]\n  2 │ \u2068…تعمل على حماية هذه المعلومات عن طريق “سيرفرات معيّنة؟” محمية بموجب أنظمة الحماية الإلكترون…\u2069\n    │ ▲ \u2068“سيرفرات معيّنة؟”\u2069\n"},
		{Finding{Rule: say.RuleOddFile, Severity: Error, Pos: Pos{File: "x"}, Says: say.BadLanguageUnusual{Code: "x"}}, "x: error: “x” isn't the usual code of the language [odd-file]\n"},
		{Finding{Rule: say.RuleBadUrl, Severity: Error, Pos: Pos{File: "x", Line: 99, Column: 1}, Says: say.BadLanguageUnusual{Code: "x"}}, "x:99:1: error: “x” isn't the usual code of the language [bad-url]\n"},
	} {
		var b strings.Builder
		p := Printer{W: &b, Source: source}
		if err := p.Print(c.finding); err != nil {
			t.Fatal(err)
		}
		if b.String() != c.want {
			t.Errorf("got\n%s\nwant\n%s", b.String(), c.want)
		}
	}
}

// TestPrintArabic shows the same in Arabic: what a finding says is isolated together with its label, and names and code
// inside it keep their order.
func TestPrintArabic(t *testing.T) {
	source := func(string) []byte { return []byte("base_url = \"x\"\n") }
	for _, c := range []struct {
		finding Finding
		want    string
	}{
		{Finding{Rule: say.RuleBadUrl, Severity: Error, Pos: Pos{File: "site.toml", Line: 1, Column: 1, Length: 8}, Says: say.BadHeadersNoValue{Name: "X-A"}, Advice: say.AnyDidYouMean{Meant: "base_url"}},
			"site.toml:1:1: \u2068خطأ: الترويسة «\u2068X-A\u2069» بلا قيمة\u2069 [bad-url]\n  1 │ base_url = \"x\"\n    │ ▲▲▲▲▲▲▲▲\n  \u2068الإصلاح: هل تقصدون \u2066base_url\u2069؟\u2069\n"},
		{Finding{Rule: say.RuleBadUrl, Severity: Warning, Pos: Pos{File: "content/ar/a.md"}, Says: say.BadRedirectsLoop{Path: "/old/ /new/ 301"}, Advice: say.BadHeadersOwn{}},
			"content/ar/a.md: \u2068تحذير: القاعدة تحوّل \u2066/old/ /new/ 301\u2069 إلى نفسه\u2069 [bad-url]\n  \u2068الإصلاح: احذفوا السطر\u2069\n"},
		{Finding{Rule: say.RuleBadUrl, Severity: Info, Pos: Pos{File: "x"}, Says: say.BadHeadersNoValue{Name: "أ ب"}, Advice: say.BadHeadersOwn{}},
			"x: \u2068ملاحظة: الترويسة «أ ب» بلا قيمة\u2069 [bad-url]\n  \u2068الإصلاح: احذفوا السطر\u2069\n"},
		{Finding{Rule: say.RuleBadUrl, Severity: Error, Pos: Pos{File: "x"}, Says: say.BadHeadersNoValue{Name: "a\u2069b\x1b"}, Advice: say.BadHeadersOwn{}},
			"x: \u2068خطأ: الترويسة «\u2068a�b \u2069» بلا قيمة\u2069 [bad-url]\n  \u2068الإصلاح: احذفوا السطر\u2069\n"},
	} {
		var b strings.Builder
		p := Printer{W: &b, Source: source, Language: "ar"}
		if err := p.Print(c.finding); err != nil {
			t.Fatal(err)
		}
		if b.String() != c.want {
			t.Errorf("got\n%q\nwant\n%q", b.String(), c.want)
		}
	}
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

func TestColor(t *testing.T) {
	var b strings.Builder
	p := Printer{W: &b, Color: true}
	_ = p.Print(Finding{Rule: say.RuleBadUrl, Severity: Error, Says: say.BadLanguageUnusual{Code: "x"}})
	if !strings.Contains(b.String(), "\x1b[") {
		t.Errorf("no colour in %q", b.String())
	}
}

func TestJSON(t *testing.T) {
	b, err := json.Marshal(Finding{Rule: say.RuleBadUrl, Severity: Error, Pos: Pos{File: "f", Line: 1, Column: 2, Length: 3}, Says: say.BadHeadersNoColon{Line: "سطر"}, Advice: say.BadHeadersOwn{}})
	if want := `{"rule":"bad-url","severity":"error","file":"f","line":1,"column":2,"message":"“سطر” has no colon","hint":"Delete the line"}`; err != nil || string(b) != want {
		t.Errorf("got %s, %v", b, err)
	}
}
