package diag

import (
	"strings"
	"testing"

	"sitegen/internal/say"
)

func TestGitHub(t *testing.T) {
	at := Pos{File: "content/ar/a.md", Line: 3, Column: 5, Length: 4}
	for _, c := range []struct {
		finding Finding
		file    string
		want    string
	}{
		{Finding{Rule: say.RuleBlankQuestion, Severity: Error, Pos: at, Says: say.BadHeadersNoColon{Line: "x"}, Advice: say.BadHeadersOwn{}}, "content/ar/a.md",
			"::error file=content/ar/a.md,line=3,col=5,endColumn=9,title=blank-question::“x” has no colon%0ADelete the line\n"},
		{Finding{Rule: say.RuleBadUrl, Severity: Warning, Pos: Pos{Line: 3}, Says: say.BadLanguageUnusual{Code: "x"}}, "a.md",
			"::warning file=a.md,line=3,title=bad-url::“x” isn't the usual code of the language\n"},
		{Finding{Rule: say.RuleBadUrl, Severity: Info, Pos: Pos{Line: 3, Column: 1}, Says: say.BadLanguageUnusual{Code: "x"}}, "a.md",
			"::notice file=a.md,line=3,col=1,endColumn=2,title=bad-url::“x” isn't the usual code of the language\n"},
		{Finding{Rule: say.RuleBadUrl, Severity: Error, Pos: at, Says: say.BadLanguageUnusual{Code: "x"}}, "", "::error title=bad-url::“x” isn't the usual code of the language\n"},
		{Finding{Rule: say.RuleBadUrl, Severity: Error, Pos: Pos{Column: 4}, Says: say.BadLanguageUnusual{Code: "x"}}, "a.md", "::error file=a.md,title=bad-url::“x” isn't the usual code of the language\n"},
		{Finding{Rule: say.RuleBadUrl, Severity: Error, Says: say.BadHeadersNoColon{Line: "100%: a, b\r\n::error::forged"}, Advice: say.BadHeadersOwn{}}, "a:b,c%.md",
			"::error file=a%3Ab%2Cc%25.md,title=bad-url::“100%25: a, b  ::error::forged” has no colon%0ADelete the line\n"},
		{Finding{Rule: say.RuleBadUrl, Severity: Error, Says: say.BadHeadersNoColon{Line: "سطر"}, Advice: say.BadHeadersOwn{}}, "محتوى/أ.md", "::error file=محتوى/أ.md,title=bad-url::“\u2068سطر\u2069” has no colon%0ADelete the line\n"},
	} {
		var b strings.Builder
		if err := GitHub(&b, c.finding, c.file, "en"); err != nil {
			t.Fatal(err)
		}
		if b.String() != c.want {
			t.Errorf("got  %q\nwant %q", b.String(), c.want)
		}
		if strings.Count(b.String(), "\n") != 1 {
			t.Errorf("%q is not one line", b.String())
		}
	}
}
