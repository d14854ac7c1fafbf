package rules

import (
	"strings"
	"testing"

	"sitegen/internal/diag"
)

var sample = Rule{Name: "odd-word", Severity: diag.Warning, Doc: Doc{
	What: Text{"كلمة غريبة.", "A word that is odd."}, Why: Text{"لأنها غريبة.", "Because it is odd."}, Mend: Text{"غيّروها.", "Change it."},
	Bad: "كلمة\nword", Good: "words | more", Source: "PDPL Art. 4",
}}

func TestExplain(t *testing.T) {
	for _, c := range []struct {
		terminal Terminal
		rule     Rule
		want     string
	}{
		{Terminal{Language: "en"}, sample, `odd-word (warning)
Doesn't block publishing. Can be ignored with a reason.

A word that is odd.

Why: Because it is odd.

How to fix it: Change it.

Before:
  <كلمة>
  word

After:
  words | more

Source: PDPL Art. 4

How to ignore it:
  [[check.allow]]
  rule = "odd-word"
  path = "content/ar/terms.md"
  reason = "why the text stays as it is"
`},
		{Terminal{Language: "ar"}, Rule{Name: "bad", Severity: diag.Error, Doc: Doc{What: Text{"شيء.", "x"}}}, "bad (خطأ)\n<يمنع النشر، ولا يمكن استثناؤه.>\n\n<شيء.>\n"},
		{Terminal{Language: "en"}, Rule{Name: "guess", Severity: diag.Error, Judgement: true, Doc: Doc{What: Text{"x", "A guess."}}},
			"guess (error)\nBlocks publishing. Can be ignored at its place, with a reason.\n\nA guess.\n\nHow to ignore it:\n  [[check.allow]]\n  rule = \"guess\"\n  path = \"content/ar/terms.md\"\n" +
				"  quote = \"the text as in the file\"\n  reason = \"why the text stays as it is\"\n"},
		{Terminal{Language: "ar", Color: true}, Rule{Name: "n", Severity: diag.Info, Doc: Doc{What: Text{"x", "x"}, Good: "a\nb"}},
			"\x1b[1mn\x1b[0m (\x1b[34mملاحظة\x1b[0m)\n<تظهر عند الفحص فقط، ويمكن استثناؤها مع ذكر السبب.>\n\nx\n\n\x1b[1mبعد الإصلاح:\x1b[0m\n  \x1b[32ma\x1b[0m\n  \x1b[32mb\x1b[0m\n\n" +
				"\x1b[1mكيف تستثنونها:\x1b[0m\n  \x1b[2m[[check.allow]]\x1b[0m\n  \x1b[2mrule = \"n\"\x1b[0m\n  \x1b[2mpath = \"content/ar/terms.md\"\x1b[0m\n" +
				"  \x1b[2m<reason = \"لماذا يبقى النص كما هو\">\x1b[0m\n"},
	} {
		var b strings.Builder
		c.terminal.W = &b
		if err := c.terminal.Explain(c.rule); err != nil {
			t.Fatal(err)
		}
		if got := strings.NewReplacer("\u2068", "<", "\u2069", ">").Replace(b.String()); got != c.want {
			t.Errorf("got\n%s\nwant\n%s", got, c.want)
		}
	}
}

func TestList(t *testing.T) {
	var b strings.Builder
	groups := []Group{{Text{"أولى", "First"}, []Rule{sample}}, {Text{"ثانية", "Second"}, []Rule{{Name: "a", Severity: diag.Error, Doc: Doc{What: Text{"ا", "An A."}}}}}}
	if err := (Terminal{W: &b, Language: "en"}).List(groups); err != nil {
		t.Fatal(err)
	}
	if want := "First\n  odd-word  warning  A word that is odd.\n\nSecond\n  a         error    An A.\n"; b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}
