package rules

import (
	"strings"
	"testing"

	"sitegen/internal/say"
)

func TestPage(t *testing.T) {
	for _, r := range say.Rules() {
		got := Page(r)
		if strings.Count(got, "<div") != strings.Count(got, "</div>") {
			t.Errorf("%s: a block is never closed", r)
		}
		if tells := strings.Contains(got, "rule = \""+r.String()+"\"\npath"); tells != r.Ignorable() {
			t.Errorf("%s: the page tells how to ignore it, or it doesn't, and that is wrong", r)
		}
		for _, part := range []string{"\n## السبب\n", "\n## Why\n", "\n## طريقة الإصلاح\n", "\n## How to fix it\n"} {
			if !strings.Contains(got, part) {
				t.Errorf("%s: no %q", r, part)
			}
		}
	}
}

// TestPageParts holds the form of a page: Arabic in blocks from right to left, but for code in Latin letters.
func TestPageParts(t *testing.T) {
	for rule, parts := range map[say.Rule][]string{
		say.RuleBadHeaders: {Made + "\n# bad-headers\n\n<div dir=\"rtl\">\n\n**خطأ**: ", "\n\nقبل الإصلاح:\n\n</div>\n\n```\n/*\n", "\n</div>\n\n---\n\n**error**: ", "\n\nBefore:\n\n```\n/*\n", "\n## Source\n"},
		say.RuleDoubledSpaces: {"\n\n**ملاحظة**: ", "\n\nبعد الإصلاح:\n\n```\n", "\n\n</div>\n\n```toml\n[[check.allow]]\nrule = \"doubled-spaces\"\n",
			"\n**note**: ", "\n```toml\n[[check.allow]]\n"},
		say.RuleMarkupLeft: {"quote = \"النص كما في الملف\"", "quote = \"the text as in the file\""},
	} {
		rest := Page(rule)
		for _, part := range parts {
			_, after, ok := strings.Cut(rest, part)
			if !ok {
				t.Errorf("%s: no %q in\n%s", rule, part, rest)
			}
			rest = after
		}
	}
}

func TestIndex(t *testing.T) {
	got := Index([]say.Group{{Name: "markup", Rules: []say.Rule{say.RuleMarkupLeft}}})
	for _, want := range []string{"# قواعد الفحص · Rules\n", "## " + say.Group{Name: "markup"}.Title("ar").String() + "\n", "## Markup\n", "| [markup-left](markup-left.md) | خطأ | ", "| [markup-left](markup-left.md) | error | "} {
		if !strings.Contains(got, want) {
			t.Errorf("the list has no %q:\n%s", want, got)
		}
	}
}

// TestFence holds that an example with a fence in it gets a longer one.
func TestFence(t *testing.T) {
	if got, want := Fence("a\n```\nb"), "````\na\n```\nb\n````"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
