package pipeline

import (
	"context"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/external"
	"sitegen/internal/pipeline/sitetest"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

// trapped is a theme of which one file cannot be read without a panic, while it is set.
type trapped struct {
	fs.FS
	file string
	set  *atomic.Bool
}

func (f trapped) Open(name string) (fs.File, error) {
	if f.set.Load() && name == f.file {
		panic("planted in " + name)
	}
	return f.FS.Open(name)
}

func (f trapped) ReadFile(name string) ([]byte, error) {
	if f.set.Load() && name == f.file {
		panic("planted in " + name)
	}
	return fs.ReadFile(f.FS, name)
}

// threePages writes a site of three pages in Arabic, one of them in English too.
func threePages(t *testing.T) string {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"site.toml":           smallSite,
		"content/ar/index.md": "+++\ntitle = \"الرئيسية\"\n+++\nنص\n", "content/en/index.md": "+++\ntitle = \"Home\"\n+++\nText\n",
		"content/ar/a.md": "+++\ntitle = \"أولى\"\n+++\nنص [رابط](https://example.com/)\n", "content/ar/b.md": "+++\ntitle = \"ثانية\"\n+++\nنص\n",
	} {
		sitetest.Write(t, filepath.Join(dir, name), text)
	}
	return dir
}

func failures(found []diag.Finding) (files []string) {
	for _, f := range found {
		if f.Rule == say.RuleInternalError && f.Severity == diag.Error {
			files = append(files, f.File)
		}
	}
	slices.Sort(files)
	return slices.Compact(files)
}

// TestFailingPage plants a fault in a page that is made and checked in a goroutine of its own: the others are made.
func TestFailingPage(t *testing.T) {
	root := theme()
	defer root.Close()
	for _, of := range []string{"content/ar/a.md", "content/ar/index.md", "content/en/index.md"} {
		p, err := Open(threePages(t), root.FS())
		if err != nil {
			t.Fatal(err)
		}
		o := options()
		o.Notes = true
		b := p.Load(o)
		want := 0
		for _, page := range b.stages.site.Pages {
			if page.File == of {
				page.Site = nil
			} else if !slices.ContainsFunc(page.Translations, func(t *site.Page) bool { return t.File == of }) {
				want++ // translations share the addresses of their sections, so they fail together
			}
		}
		var made atomic.Int32 // pages come from several goroutines
		err = b.Render(context.Background(), true, func(path string, data []byte) error {
			if strings.HasSuffix(path, ".html") {
				made.Add(1)
			}
			return nil
		})
		if err != nil || !b.Failed() || !slices.Contains(failures(b.Findings), of) {
			t.Errorf("%s: %v, failures in %v", of, err, failures(b.Findings))
		}
		if int(made.Load()) < want || want == 0 {
			t.Errorf("%s: %d pages were made, want %d", of, made.Load(), want)
		}
		b.Close()
	}
}

// TestFailingSink plants a fault in what takes the files: that is a failure of the machine, and the build ends.
func TestFailingSink(t *testing.T) {
	root := theme()
	defer root.Close()
	p, err := Open(threePages(t), root.FS())
	if err != nil {
		t.Fatal(err)
	}
	b := p.Load(options())
	defer b.Close()
	err = b.Render(context.Background(), true, func(path string, data []byte) error { panic("planted") })
	if err == nil || !strings.Contains(err.Error(), "planted") {
		t.Errorf("a sink that fails: %v", err)
	}
}

// TestFailingAsk plants a fault in what asks other hosts, for the rules that look at the whole site.
func TestFailingAsk(t *testing.T) {
	root := theme()
	defer root.Close()
	p, err := Open(threePages(t), root.FS())
	if err != nil {
		t.Fatal(err)
	}
	o := options()
	o.Notes = true
	o.Ask = func([]string) map[string]external.Answer { panic("planted") }
	b := p.Load(o)
	defer b.Close()
	if err := b.Check(context.Background()); err != nil {
		t.Fatal(err)
	}
	if got := failures(b.Findings); !slices.Equal(got, []string{"site.toml"}) {
		t.Errorf("failures in %v", got)
	}
	if !slices.ContainsFunc(b.Findings, func(f diag.Finding) bool {
		says, ok := f.Says.(say.InternalErrorRule)
		return ok && says.Rule == say.RuleDeadExternalLink.String()
	}) {
		t.Errorf("the rule is not named: %v", b.Findings)
	}
}

// TestFailingStages plants a fault in each stage that reads files of the theme: a build says so, and a live site shows what
// was good last until it is gone.
func TestFailingStages(t *testing.T) {
	root := theme()
	defer root.Close()
	for _, file := range []string{"layouts/base.html", "layouts/partials/header.html", "layouts/words.ar.toml", "assets/css/20-base.css", "assets/js/search.js", "assets/icons/bag.svg"} {
		if _, err := fs.Stat(root.FS(), file); err != nil {
			t.Fatal(err)
		}
		var set atomic.Bool
		p, err := Open(threePages(t), trapped{root.FS(), file, &set})
		if err != nil {
			t.Fatal(err)
		}
		live := p.Live(options())
		before, _ := live.Render("a/index.html")
		set.Store(true)
		b := p.Load(options())
		if b.Tree != nil {
			if err := b.Check(context.Background()); err != nil {
				t.Fatal(err)
			}
		}
		if len(failures(b.Findings)) != 1 || !b.Failed() {
			t.Errorf("%s: failures in %v", file, failures(b.Findings))
		}
		b.Close()

		live.Update(nil, true, nil)
		now, ok := live.Render("a/index.html")
		if !ok || string(now.Data) != string(before.Data) || len(now.Data) == 0 {
			t.Errorf("%s: the live site shows another page", file)
		}
		if all, _ := live.Findings(); !slices.ContainsFunc(all, func(f Found) bool { return f.Rule == say.RuleInternalError }) {
			t.Errorf("%s: the live site does not say so", file)
		}
		set.Store(false)
		live.Update(nil, true, nil)
		if all, _ := live.Findings(); slices.ContainsFunc(all, func(f Found) bool { return f.Rule == say.RuleInternalError }) {
			t.Errorf("%s: the live site still says so", file)
		}
	}
}
