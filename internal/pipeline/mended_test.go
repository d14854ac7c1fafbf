package pipeline

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// blank is a site of one page with a blank in it.
func blank(t *testing.T) *Project {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"site.toml":           "base_url = \"https://lazwardi.sa\"\n[[languages]]\ncode = \"ar\"\nname = \"العربية\"\n[store]\nname = { ar = \"لازوردي\" }\n",
		"content/ar/index.md": "+++\ntitle = \"الرئيسية\"\n+++\nنحن [اسم المتجر].\n",
	} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	root := theme()
	t.Cleanup(func() { _ = root.Close() })
	p, err := Open(dir, root.FS())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestOwn(t *testing.T) {
	p := blank(t)
	if err := os.WriteFile(filepath.Join(filepath.Dir(p.Dir), "outside"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"content/ar/index.md": true, "site.toml": true, "builtin:layouts/base.html": false, "../outside": false,
		"content/ar": false, "content/ar/gone.md": false, "": false} {
		if _, ok, err := p.Own(name); ok != want || err != nil {
			t.Errorf("%q: %v, %v", name, ok, err)
		}
	}
}

// TestMend tells that a site is checked with the texts that are laid over it, and afterwards as it lies on the disk.
func TestMend(t *testing.T) {
	p := blank(t)
	broken := func() bool {
		b := p.Load(options())
		defer b.Close()
		if err := b.Check(context.Background()); err != nil {
			t.Fatal(err)
		}
		return slices.ContainsFunc(b.Findings, func(f diag.Finding) bool { return f.Rule == say.RuleBlankBracket })
	}
	if !broken() {
		t.Fatal("the blank is not found")
	}
	text := "+++\ntitle = \"الرئيسية\"\n+++\nنحن لازوردي.\n"
	p.Mend(Mended{"content/ar/index.md": []byte(text)})
	if broken() {
		t.Error("the text laid over the page is not read")
	}
	if got := string(p.Text("content/ar/index.md")); got != text {
		t.Errorf("excerpts are of %q", got)
	}
	p.Mend(nil)
	if !broken() {
		t.Error("the text is not read from the disk again")
	}
}
