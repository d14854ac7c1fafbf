package rules

import (
	"strings"
	"testing"

	"sitegen/internal/say"
)

func TestExplain(t *testing.T) {
	for _, c := range []struct {
		terminal Terminal
		rule     say.Rule
		want     []string // in this order
	}{
		{Terminal{Language: "en"}, say.RuleShortReturnWindow, []string{"short-return-window (error)\nBlocks publishing. Can't be ignored.\n\n", "\n\nWhy: ", "\n\nHow to fix it: ",
			"\n\nBefore:\n  <الإرجاع خلال 3 أيام فقط.>\n\nAfter:\n  <الإرجاع خلال {{ returns.window_days | days }}.>\n\nSource: <"}},
		{Terminal{Language: "ar"}, say.RuleShortReturnWindow, []string{"short-return-window (خطأ)\n<يمنع النشر، ولا يمكن استثناؤه.>\n\n<", "\n\nالسبب: <", "\n\nطريقة الإصلاح: <"}},
		{Terminal{Language: "en"}, say.RuleMarkupLeft, []string{say.Word("doc", "effect-judgement", "en").String(), "How to ignore it:\n  [[check.allow]]\n  rule = \"markup-left\"\n  path = \"content/ar/terms.md\"\n" +
			"  quote = \"the text as in the file\"\n  reason = \"why the text stays as it is\"\n"}},
		{Terminal{Language: "ar", Color: true}, say.RuleDoubledSpaces, []string{"\x1b[1mdoubled-spaces\x1b[0m (\x1b[34mملاحظة\x1b[0m)\n<تظهر عند الفحص فقط، ويمكن استثناؤها مع ذكر السبب.>", "\x1b[1mبعد الإصلاح:\x1b[0m\n  \x1b[32m",
			"\x1b[1mكيف تستثنونها:\x1b[0m\n  \x1b[2m[[check.allow]]\x1b[0m\n"}},
	} {
		var b strings.Builder
		c.terminal.W = &b
		if err := c.terminal.Explain(c.rule); err != nil {
			t.Fatal(err)
		}
		got := strings.NewReplacer("\u2068", "<", "\u2069", ">").Replace(b.String())
		rest := got
		for _, want := range c.want {
			_, after, ok := strings.Cut(rest, want)
			if !ok {
				t.Errorf("%s: no %q in\n%s", c.rule, want, got)
			}
			rest = after
		}
	}
}

func TestList(t *testing.T) {
	var b strings.Builder
	groups := []say.Group{{Name: "markup", Rules: []say.Rule{say.RuleMarkupLeft}}, {Name: "stages", Rules: []say.Rule{say.RuleNoHome, say.RuleAddressMismatch}}}
	if err := (Terminal{W: &b, Language: "en"}).List(groups); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Markup\n  markup-left       error    ", "\n\nBuild errors and warnings\n  no-home           error    ", "\n  address-mismatch  warning  "} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
}
