package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/pipeline"
)

// The two policies that this program was made for, as two stores published them: the same template with its blanks.

// seeds are the policies, and the stores that published them.
var seeds = []struct{ name, file, store, title string }{
	{"S0", "lazwardi-privacy.ar.txt", "لازوردي", "سياسة الخصوصية وسرية المعلومات"},
	{"S1", "mukhtalif-privacy.ar.txt", "متجر مختلف", "سياسة الخصوصية وسرية المعلومات"},
}

// seedsGolden lists what is found in them, a finding a line: S0:15 blank-question “سيرفرات معيّنة؟”. Its lines that begin
// with “rules ” name the rules whose findings are all listed. go test . -run TestSeeds -update writes the findings anew.
const seedsGolden = "testdata/check/seeds.golden"

// TestSeeds checks the seeds as pages of their stores, pasted under front matter as they came.
func TestSeeds(t *testing.T) {
	b, err := os.ReadFile(seedsGolden)
	if err != nil {
		t.Fatal(err)
	}
	var head, want, got []string
	rules := map[string]bool{}
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case strings.HasPrefix(line, "rules "):
			for _, r := range strings.Fields(line)[1:] {
				rules[r] = true
			}
			head = append(head, line)
		case strings.HasPrefix(line, "#") || line == "":
			head = append(head, line)
		default:
			want = append(want, line)
		}
	}
	for _, s := range seeds {
		text, err := os.ReadFile(filepath.Join("testdata/seeds", s.file))
		if err != nil {
			t.Fatal(err)
		}
		front := fmt.Sprintf("+++\ntitle = %q\n+++\n", s.title)
		offset := strings.Count(front, "\n")
		lines := strings.Split(string(text), "\n")
		for _, f := range checkPage(t, s.store, front+string(text)) {
			if !rules[f.Rule.String()] {
				continue
			}
			row := fmt.Sprintf("%s:%d %s", s.name, f.Line-offset, f.Rule)
			if at := f.Line - offset - 1; at >= 0 && at < len(lines) {
				r := []rune(lines[at])
				row += " " + strings.TrimSpace(shortened(r[f.Column-1:min(len(r), f.Column-1+max(1, f.Length))]))
			}
			got = append(got, strings.TrimRight(row, " "))
		}
	}
	if *update {
		if err := os.WriteFile(seedsGolden, []byte(strings.Join(append(head, got...), "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, w := range want {
		if i := slices.Index(got, w); i >= 0 {
			got = slices.Delete(got, i, i+1)
		} else {
			t.Errorf("not found: %s", w)
		}
	}
	for _, g := range got {
		t.Errorf("not wanted: %s", g)
	}
}

func shortened(r []rune) string {
	if len(r) > 48 {
		return string(r[:47]) + "…"
	}
	return string(r)
}

// checkPage checks a store whose privacy policy is that text, and returns what is found in it, in its order.
func checkPage(t *testing.T, store, page string) (found []diag.Finding) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"site.toml":             fmt.Sprintf("base_url = \"https://store.sa\"\n\n[store]\nname = { ar = %q, en = \"Store\" }\n", store),
		"content/ar/index.md":   "+++\ntitle = \"الرئيسة\"\n+++\nنرحب بكم.\n",
		"content/ar/privacy.md": page,
	} {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	project, err := pipeline.Open(dir, theme)
	if err != nil {
		t.Fatal(err)
	}
	build := project.Load(pipeline.Options{Notes: true, Minify: true})
	defer build.Close()
	if build.Tree != nil {
		if err := build.Check(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range diag.Sort(build.Findings) {
		if f.File == "content/ar/privacy.md" {
			found = append(found, f)
		}
	}
	return found
}
