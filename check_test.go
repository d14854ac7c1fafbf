package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"sitegen/internal/check"
	"sitegen/internal/cli"
)

// TestStoresPassTheirChecks keeps all stores without an error, with at most one warning on ten pages, and with nothing
// silenced.
func TestStoresPassTheirChecks(t *testing.T) {
	for _, dir := range []string{".", "examples/mukhtalif", "examples/dar"} {
		t.Run(dir, func(t *testing.T) {
			here, err := os.Getwd()
			if err != nil {
				t.Fatal(err)
			}
			var out, said bytes.Buffer
			code := cli.Run(context.Background(), cli.Env{Args: []string{"check", "--site", dir, "--format", "json", "--now", "2026-11-25"},
				Out: &out, Err: &said, Theme: theme, Dir: here, Now: time.Now, Getenv: func(string) string { return "" }})
			var result struct {
				Findings []struct {
					Rule, Severity, File, Message string
					Line                          int
				}
				Sites []struct {
					Pages, Errors, Warnings int
					Silenced                []any
				}
			}
			if err := json.Unmarshal(out.Bytes(), &result); err != nil || len(result.Sites) != 1 {
				t.Fatalf("%v: %s%s", err, out.String(), said.String())
			}
			s := result.Sites[0]
			if code != cli.OK || s.Pages == 0 || s.Errors > 0 || s.Warnings*10 > s.Pages || len(s.Silenced) > 0 {
				t.Errorf("code %d, %d pages, %d errors, %d warnings, %d silenced", code, s.Pages, s.Errors, s.Warnings, len(s.Silenced))
				for _, f := range result.Findings {
					if f.Severity != "info" {
						t.Logf("%s:%d %s %s: %s", f.File, f.Line, f.Severity, f.Rule, f.Message)
					}
				}
			}
		})
	}
}

// TestSmallStore holds that a store is one small file: sixty lines without remarks, none of them long.
func TestSmallStore(t *testing.T) {
	text, err := os.ReadFile("examples/dar/site.toml")
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			lines++
		}
		if n := utf8.RuneCountInString(line); n > 120 {
			t.Errorf("a line of %d characters: %s", n, line)
		}
	}
	if lines > 60 {
		t.Errorf("%d lines", lines)
	}
}

// TestEachRuleHasItsScript tells that a script shows of each rule what it finds, beside what it leaves alone.
func TestEachRuleHasItsScript(t *testing.T) {
	scripts, err := filepath.Glob("testdata/script/check_*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]bool{
		"dead-external-link":  true, // other hosts: internal/external, and internal/cli/external_test.go
		"moved-external-link": true,
		"low-contrast":        true, // stands at no line: check_low-contrast.txtar compares what is printed
	}
	for _, name := range scripts {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(b)) {
			if _, names, marked := strings.Cut(line, mark); marked {
				for rule := range strings.FieldsSeq(names) {
					shown[rule] = true
				}
			}
		}
	}
	for _, r := range check.Rules() {
		if !shown[r.String()] {
			t.Errorf("no script shows what %s finds", r.Rule)
		}
	}
}
