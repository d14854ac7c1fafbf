package main

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"sitegen/internal/config"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/lang/langtest"
	"sitegen/internal/pipeline"
	"sitegen/internal/say"
)

var factInText = regexp.MustCompile(`\{\{ ([^{}]+) \}\}`)

// TestHandWritten writes all facts of both stores into their pages by hand, as owners do who do not know of facts. What
// is true must contradict nothing, belong to nobody else and be seen to be written by hand.
func TestHandWritten(t *testing.T) {
	locales := map[string]*lang.Locale{"ar": langtest.Arabic(), "en": langtest.English()}
	for _, layers := range [][]string{{"."}, {".", "examples/mukhtalif"}} {
		dir := t.TempDir()
		for _, layer := range layers {
			for _, part := range []string{"content", "assets", "layouts"} {
				overlay(t, filepath.Join(layer, part), filepath.Join(dir, part))
			}
		}
		toml, err := os.ReadFile(filepath.Join(layers[len(layers)-1], "site.toml"))
		if err != nil {
			t.Fatal(err)
		}
		toml = regexp.MustCompile(`(?m)^extends = .*$`).ReplaceAll(toml, nil)
		_, facts, problems := config.Load("site.toml", toml)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		if err := os.WriteFile(filepath.Join(dir, "site.toml"), toml, 0o644); err != nil {
			t.Fatal(err)
		}
		written := 0
		for language, l := range locales {
			err := filepath.WalkDir(filepath.Join(dir, "content", language), func(name string, d fs.DirEntry, err error) error {
				if err != nil || d.IsDir() {
					return err
				}
				text, err := os.ReadFile(name)
				if err != nil {
					return err
				}
				text = factInText.ReplaceAllFunc(text, func(m []byte) []byte {
					e, err := fact.ParseExpr(strings.Trim(string(m), "{} "))
					if err != nil {
						return m
					}
					v, err := facts.Lookup(e.Path)
					if err != nil {
						return m // a component
					}
					if v, err = e.Apply(v, l); err != nil {
						return m
					}
					s := v.Text(l)
					if s == "" || strings.ContainsAny(s, "\"\n") {
						return m
					}
					written++
					return []byte(s)
				})
				return os.WriteFile(name, text, 0o644)
			})
			if err != nil {
				t.Fatal(err)
			}
		}
		project, err := pipeline.Open(dir, theme)
		if err != nil {
			t.Fatal(err)
		}
		build := project.Load(pipeline.Options{Notes: true})
		defer build.Close()
		if build.Tree == nil {
			t.Fatal(build.Findings)
		}
		if err := build.Check(context.Background()); err != nil {
			t.Fatal(err)
		}
		seen := 0
		for _, f := range build.Findings {
			switch f.Rule {
			case say.RuleHandWrittenFact:
				seen++
			case say.RuleFactConflict, say.RulePagesDisagree, say.RuleShortReturnWindow, say.RuleForeignName, say.RuleForeignNumber, say.RuleForeignAddress, say.RuleUndeclaredParty, say.RuleExpired, say.RuleOvercollection, say.RuleSharingDenied, say.RuleCookiesDenied:
				t.Errorf("%s:%d: %s [%s]", f.File, f.Line, f.In("en").Message, f.Rule)
			}
		}
		if written < 200 || seen < 15 {
			t.Errorf("%s: of %d facts written by hand %d were seen", dir, written, seen)
		}
	}
}

// overlay copies a folder over another.
func overlay(t *testing.T, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(from, name)
		if err != nil {
			return err
		}
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		target := filepath.Join(to, rel)
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		return os.WriteFile(target, b, 0o644)
	})
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
}
