package pipeline

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/pipeline/sitetest"
	"sitegen/internal/say"
)

// TestLiveSections works on a section in a file of its own while the site is shown: each change is seen at once, and what is
// wrong is told in that file and on its page.
func TestLiveSections(t *testing.T) {
	dir := t.TempDir()
	head := "base_url = \"https://store.sa\"\nlanguages = [{ code = \"en\" }]\n[store]\nname = \"Store\"\ncountry = \"SA\"\n"
	sitetest.Write(t, filepath.Join(dir, "base/site.toml"), head)
	sitetest.Write(t, filepath.Join(dir, "base/content/en/index.md"), "+++\ntitle = \"Home\"\n+++\n## One {#one}\n\nold text\n\n## Two {#two}\n\nsecond\n")
	sitetest.Write(t, filepath.Join(dir, "store/site.toml"), "extends = \"../base\"\n"+head)
	p, err := Open(filepath.Join(dir, "store"), os.DirFS("../.."))
	if err != nil {
		t.Fatal(err)
	}
	live := p.Live(Options{})
	file := filepath.Join(p.Dir, "content", "en", "index.one.md")
	for n, step := range []struct {
		text, shown, hidden string
		problem             say.Rule // told of the file
	}{
		{"## One\n\nfirst text\n", "first text", "old text", 0},
		{"## One\n\nsecond text\n", "second text", "first text", 0},
		{"No heading\n", "second text", "No heading", say.RuleSectionFile},
		{"## Eins\n\n{{ store.nmae }} third text\n", "third text", "second text", say.RuleUnknownFact},
		{"", "old text", "third text", 0},
		{"## One\n\nback again\n", "back again", "old text", 0},
	} {
		if step.text == "" {
			if err := os.Remove(file); err != nil {
				t.Fatal(err)
			}
		} else {
			sitetest.Write(t, file, step.text)
		}
		live.Update([]string{file}, false, nil)
		page, _ := live.Render("index.html")
		if text := string(page.Data); !strings.Contains(text, step.shown) || strings.Contains(text, step.hidden) || !strings.Contains(text, "second") {
			t.Errorf("step %d: the page lacks %q or shows %q", n, step.shown, step.hidden)
		}
		live.Inspect("index.html")
		found, _ := live.Findings()
		i := slices.IndexFunc(found, func(f Found) bool { return f.File == "content/en/index.one.md" && f.Rule == step.problem })
		if told := step.problem != 0; told != (i >= 0) || told && (found[i].Line > 3 || !slices.Contains(found[i].Pages, "index.html")) {
			t.Errorf("step %d: found %v", n, found)
		}
	}
}

// TestBuiltInLanguages lays sites over the base in the program: in one language, and in another default language. Its pages
// count as translations of each other in either direction.
func TestBuiltInLanguages(t *testing.T) {
	for _, c := range []struct{ languages, file, none string }{
		{`[{ code = "ar" }]`, "returns/index.html", "en/returns/index.html"},
		{`[{ code = "en" }]`, "returns/index.html", "ar/returns/index.html"},
		{`[{ code = "en" }, { code = "ar" }]`, "ar/returns/index.html", "en/returns/index.html"},
	} {
		dir := t.TempDir()
		sitetest.Write(t, filepath.Join(dir, "site.toml"), "extends = \"builtin\"\nbase_url = \"https://store.sa\"\nlanguages = "+c.languages+
			"\n[store]\nname = \"متجر\"\ncountry = \"SA\"\n[contact]\nemail = \"care@store.sa\"\n")
		p, err := Open(dir, os.DirFS("../.."))
		if err != nil {
			t.Fatal(err)
		}
		b := p.Load(Options{Notes: true})
		if b.Tree == nil || b.Tree.File(c.file) == nil || b.Tree.File(c.none) != nil {
			t.Errorf("%s: other files", c.languages)
		} else if err := b.Check(t.Context()); err != nil {
			t.Error(err)
		}
		for _, f := range b.Findings {
			switch f.Rule {
			case say.RuleUnknownLanguage, say.RuleMissingTranslation, say.RuleUnacceptedTranslation, say.RuleStaleTranslation, say.RuleNoHome, say.RuleNoContent:
				t.Errorf("%s: %s %s", c.languages, f.File, f.In("en").Message)
			}
		}
		b.Close()
	}
}
