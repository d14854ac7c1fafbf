package check

import (
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
	"sitegen/internal/typeset"
)

// planted is a rule of each kind that fails, and beside it one that finds something.
func planted(fail func()) []Rule {
	hit := diag.Finding{Pos: diag.Pos{File: "a.md", Line: 1}, Says: say.DoubledSpaces{}}
	return []Rule{
		{Rule: say.RuleLongSentence, Text: func(*Text, Report) { fail() }},
		{Rule: say.RuleEmptySection, Page: func(*Page) []diag.Finding { fail(); return nil }},
		{Rule: say.RuleNumberDiffers, Translations: func(_, _ *Page) []diag.Finding { fail(); return nil }},
		{Rule: say.RuleDeadLink, Output: func(*Output) []diag.Finding { fail(); return nil }},
		{Rule: say.RuleUnusedAllow, Site: func(*Site) []diag.Finding { fail(); return nil }},
		{Rule: say.RuleUnknownRule, Settings: func(*Site) []diag.Finding { fail(); return nil }},
		{Rule: say.RuleMixedTerms, Text: func(_ *Text, report Report) { report(0, 1, diag.Finding{Says: hit.Says}) },
			Page: func(*Page) []diag.Finding { return []diag.Finding{hit} }, Settings: func(*Site) []diag.Finding { return []diag.Finding{hit} },
			Site: func(*Site) []diag.Finding { return []diag.Finding{hit} }},
	}
}

// TestFailingRules proves that a rule that fails is an error that names it and its file, and that the others go on.
func TestFailingRules(t *testing.T) {
	for name, fail := range map[string]func(){
		"a null pointer": func() { var p *Page; _ = p.Doc.File },
		"a nil map":      func() { write(nil) },
		"a bound":        func() { var s []int; _ = s[len(s)] },
		"a value":        func() { panic("planted") },
	} {
		t.Run(name, func(t *testing.T) {
			all := planted(fail)
			doc := markdown.New(nil).Parse("a.md", []byte("نص\n\nثم نص\n"), 0, typeset.Style{})
			found := diag.Sort(texts{all}.prose(doc, textsOf(&origin{doc: doc}, "ar")))
			wantFailed(t, found, "a.md", "long-sentence", 2)

			c := newChecker(&Site{Input: Input{Name: "site.toml"}}, all)
			found = nil
			c.each(&found, "a.md", func(r *Rule) {
				if r.Page != nil {
					found = r.add(found, r.Page(nil))
				}
			})
			wantFailed(t, found, "a.md", "empty-section", 1)
			settings := c.settings()
			wantFailed(t, settings, "site.toml", "unknown-rule", 1)
			wantFailed(t, c.Site(nil)[len(settings):], "site.toml", "unused-allow", 1)
			found = nil
			whole(&found, "a.md", fail)
			if len(found) != 1 || found[0].Rule != say.RuleInternalError || found[0].Severity != diag.Error || found[0].File != "a.md" {
				t.Errorf("what rules need: %v", found)
			}
		})
	}
}

// wantFailed wants one error, of a file, that names a rule, and so many findings of the good rule.
func wantFailed(t *testing.T, found []diag.Finding, file, rule string, good int) {
	t.Helper()
	failures, others := 0, 0
	for _, f := range found {
		failure, _ := f.Says.(say.InternalErrorRule)
		switch {
		case f.Rule == say.RuleMixedTerms:
			others++
		case f.Rule == say.RuleInternalError && f.Severity == diag.Error && f.File == file && f.Trace != "" && failure.Rule == rule:
			failures++
		default:
			t.Errorf("found %v", f)
		}
	}
	if failures != 1 || others != good {
		t.Errorf("%s: %d failures and %d findings of the good rule in %v", rule, failures, others, found)
	}
}

// write fails where there is no map.
func write(m map[string]int) { m["a"] = 1 }
