package pipeline

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/pipeline/sitetest"
	"sitegen/internal/say"
)

// TestLiveEqualsBuild makes random changes to a site, valid and broken ones, and compares what is shown after each with
// a fresh build: where that would be published, every byte and every finding; where it would not, that there are errors
// here too, and that every page is still shown.
func TestLiveEqualsBuild(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			steps := 30
			if testing.Short() {
				steps = 15
			}
			w := newWorkshop(t, seed)
			for n := range steps {
				name, paths := w.Change()
				all := n%10 == 9
				w.live.Update(paths, all, nil)
				w.compare(t, fmt.Sprintf("after change %d, %s (%v)", n, name, paths))
				if t.Failed() {
					return
				}
			}
		})
	}
}

// TestLiveReads takes the bytes that were judged whole, whatever has become of the file since: a page's front matter, the
// settings, a layer's asset.
func TestLiveReads(t *testing.T) {
	t.Parallel()
	w := newWorkshop(t, 0)
	for _, name := range []string{"content/ar/privacy.md", "site.toml", "assets/css/site.css"} {
		file := filepath.Join(w.Dir, filepath.FromSlash(name))
		whole, _ := os.ReadFile(file) // of some there is none
		sitetest.Write(t, file, "")
		w.live.Update([]string{file}, false, Reads{file: append(whole, "\n\n"...)})
		found, _ := w.live.Findings()
		for _, f := range found {
			if f.Severity == diag.Error && f.Rule != say.RuleChanged {
				t.Errorf("%s was read again: %v", name, f)
			}
		}
		sitetest.Write(t, file, string(whole))
		w.live.Update([]string{file}, false, nil)
		w.compare(t, name)
	}
}

// TestLiveWebFonts turns the web fonts off and on, and exchanges one: what is shown is what a build makes.
func TestLiveWebFonts(t *testing.T) {
	t.Parallel()
	w := newWorkshop(t, 0)
	toml := filepath.Join(w.Dir, "site.toml")
	b, err := os.ReadFile(toml)
	if err != nil {
		t.Fatal(err)
	}
	with := string(b)
	without := strings.Replace(with, "[theme]\n", "[theme]\nweb_fonts = false\n", 1)
	font := filepath.Join(w.Dir, "assets", "fonts", "ar-400.woff2")
	for n, step := range []struct {
		file, text string
		fonts      int
	}{{toml, without, 0}, {toml, with, 4}, {font, "one", 4}, {font, "another", 4}, {toml, without, 0}, {font, "third", 0}, {toml, with, 4}} {
		sitetest.Write(t, step.file, step.text)
		w.live.Update([]string{step.file}, false, nil)
		w.compare(t, fmt.Sprintf("after step %d", n))
		fonts := 0
		for _, f := range w.live.stages.tree.Files() {
			if path.Ext(f.Path) == ".woff2" {
				fonts++
			}
		}
		home, _ := w.live.Render("index.html")
		if preloads := bytes.Count(home.Data, []byte(".woff2")); fonts != step.fonts || preloads != step.fonts/2 {
			t.Errorf("after step %d: %d fonts, %d preloads", n, fonts, preloads)
		}
	}
}

// workshop is a site that is worked on.
type workshop struct {
	*sitetest.Workshop
	root *os.Root
	live *Live
}

func newWorkshop(t *testing.T, seed uint64) *workshop {
	root := theme()
	t.Cleanup(func() { root.Close() })
	dir := sitetest.Generate(t, repository, 24)
	p, err := Open(dir, root.FS())
	if err != nil {
		t.Fatal(err)
	}
	w := &workshop{sitetest.NewWorkshop(dir, repository, seed), root, p.Live(options())}
	w.compare(t, "at first")
	return w
}

func (w *workshop) compare(t *testing.T, when string) {
	t.Helper()
	w.live.Survey(context.Background())
	found, complete := w.live.Findings()
	if !complete {
		t.Errorf("%s: not all pages have been looked at", when)
	}
	var have []diag.Finding
	for _, f := range found {
		have = append(have, f.Finding)
	}
	p, err := Open(w.Dir, w.root.FS())
	if err != nil {
		t.Fatal(err)
	}
	fresh := p.Load(options())
	defer fresh.Close()
	files := map[string][]byte{}
	if fresh.Tree != nil {
		var collect = make(chan [2][]byte, len(fresh.Tree.Files()))
		err := fresh.Render(context.Background(), true, func(path string, data []byte) error {
			collect <- [2][]byte{[]byte(path), bytes.Clone(data)}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		close(collect)
		for f := range collect {
			files[string(f[0])] = f[1]
		}
	}
	if fresh.Failed() {
		if diag.Count(have, diag.Error) == 0 {
			t.Errorf("%s: no errors, where a build has %v", when, fresh.Findings)
		}
		if w.live.Pages() == 0 {
			t.Errorf("%s: nothing is shown any more", when)
		}
		return
	}
	if !slices.EqualFunc(have, fresh.Findings, diag.Finding.Same) {
		t.Errorf("%s: findings\n%v\nwhere a build has\n%v", when, have, fresh.Findings)
	}
	shown := 0
	for _, f := range w.live.stages.tree.Files() {
		r, _ := w.live.Render(f.Path)
		if want, ok := files[f.Path]; !ok || !bytes.Equal(r.Data, want) {
			t.Errorf("%s: %s differs from a build (%d and %d bytes)", when, f.Path, len(r.Data), len(want))
		}
		shown++
	}
	if shown != len(files) {
		t.Errorf("%s: %d files, where a build has %d", when, shown, len(files))
	}
}
