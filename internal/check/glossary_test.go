package check

import (
	"slices"
	"testing"
)

// TestGlossary reads the glossary, and holds it to what its readers count on.
func TestGlossary(t *testing.T) {
	g, err := parseGlossary(glossaryText)
	if err != nil {
		t.Fatal(err)
	}
	check := func(what, language string, list []phrase, sieved bool) {
		if len(list) == 0 {
			t.Errorf("%s has no phrases", what)
		}
		for _, p := range list {
			if len(p.words) == 0 || sieved && p.anchor < 0 {
				t.Errorf("%s: “%s” cannot be looked for", what, p.shown)
				continue
			}
			if latin := p.words[0][0] < 0x80; latin == (language == "ar") {
				t.Errorf("%s: “%s” is not in %s", what, p.shown, language)
			}
			if text := newText("x "+p.shown+" y", language, Prose); sieved && !sieveOf([]phrase{p}).passes(text.Raw) {
				t.Errorf("%s: “%s” does not pass its own sieve", what, p.shown)
			}
		}
	}
	for _, c := range g.Concepts {
		check(c.Name.En, c.Language, c.keep, false)
		check(c.Name.En, c.Language, c.other, true)
		if c.Name.Ar == "" || (c.Note.Ar == "") != (c.Note.En == "") || c.Severity == "" {
			t.Errorf("%s is not whole in both languages", c.Name.En)
		}
		for _, p := range c.keep {
			if text := newText(p.shown, c.Language, Prose); len(c.other) > 0 {
				if other, _, _ := find(text, c.other); other != nil {
					t.Errorf("%s: “%s” is “%s” too", c.Name.En, p.shown, other.shown)
				}
			}
		}
	}
	for _, w := range g.Wrong {
		check(w.Right, w.Language, w.phrases, true)
	}
	for _, p := range g.Pairs {
		other := map[string]string{"ar": "en", "en": "ar"}[p.Language]
		check(p.Right, p.Language, p.wrong, true)
		check(p.Right, other, p.of, false)
		if len(p.unless) > 0 {
			check(p.Right, other, p.unless, false)
		}
	}
	for _, bad := range []string{"[[concept]]\nnam = 1\n", "[[wrong]]\nphrases = 1\n", "x ="} {
		if _, err := parseGlossary([]byte(bad)); err == nil {
			t.Errorf("%q is no glossary", bad)
		}
	}
}

func TestFind(t *testing.T) {
	list := newPhrases([]string{"ملفات الارتباط", "استرجاع مبلغ*", "money return", "destr*"})
	for _, c := range []struct{ text, want string }{
		{"نستعمل ملفات الارتباط", "ملفات الارتباط"},
		{"وبملفات ارتباط", "وبملفات ارتباط"},
		{"ملفات تعريف الارتباط", ""},
		{"ملفات. الارتباط", ""},
		{"للاسترجاعِ مبلغُكم", "للاسترجاعِ مبلغُكم"},
		{"لاسترجاع مبلغكم", "لاسترجاع مبلغكم"},
		{"the Money  Return", "Money  Return"},
		{"money returns", ""},
		{"We destroy it", "destroy"},
		{"", ""},
	} {
		got := ""
		if p, start, end := find(newText(c.text, "", Prose), list); p != nil {
			got = c.text[start:end]
		}
		if got != c.want {
			t.Errorf("%q: found %q, want %q", c.text, got, c.want)
		}
	}
	if !slices.Equal(newPhrases([]string{"الإتلاف*"})[0].words, []string{"اتلاف*"}) {
		t.Error("a phrase keeps its article")
	}
}
