package pipeline

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/pipeline/sitetest"
)

// TestLiveEqualsBuild makes random changes to a site, valid and broken ones, and compares what is shown after each with
// a fresh build: where that would be published, every byte and every finding; where it would not, that there are errors
// here too, and that every page is still shown.
func TestLiveEqualsBuild(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			steps := 60
			if testing.Short() {
				steps = 15
			}
			w := newWorkshop(t, seed)
			for n := range steps {
				name, paths := w.change()
				all := w.r.IntN(10) == 0
				w.live.Update(paths, all)
				w.compare(t, fmt.Sprintf("after change %d, %s (%v)", n, name, paths))
				if t.Failed() {
					return
				}
			}
		})
	}
}

// workshop is a site that is worked on.
type workshop struct {
	dir  string
	root *os.Root
	live *Live
	r    *rand.Rand
	n    int
}

func newWorkshop(t *testing.T, seed uint64) *workshop {
	root := theme()
	t.Cleanup(func() { root.Close() })
	dir := sitetest.Generate(t, repository, 40)
	p, err := Open(dir, root.FS())
	if err != nil {
		t.Fatal(err)
	}
	w := &workshop{dir: dir, root: root, live: p.Live(options()), r: rand.New(rand.NewPCG(seed, 7))}
	w.compare(t, "at first")
	return w
}

func (w *workshop) read(name string) string {
	b, _ := os.ReadFile(filepath.Join(w.dir, name))
	return string(b)
}

// write writes a file and returns the paths that a watcher would report.
func (w *workshop) write(name, text string) []string {
	file := filepath.Join(w.dir, name)
	var paths []string
	for dir := filepath.Dir(file); dir != w.dir; dir = filepath.Dir(dir) {
		if _, err := os.Stat(dir); err != nil {
			paths = append(paths, dir)
		}
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		panic(err)
	}
	if w.r.IntN(2) == 0 { // in place, or by renaming
		err := os.WriteFile(file, []byte(text), 0o644)
		if err != nil {
			panic(err)
		}
		return append(paths, file)
	}
	next := file + ".new"
	if err := os.WriteFile(next, []byte(text), 0o644); err != nil {
		panic(err)
	}
	if err := os.Rename(next, file); err != nil {
		panic(err)
	}
	return append(paths, next, file)
}

func (w *workshop) remove(name string) []string {
	file := filepath.Join(w.dir, name)
	_ = os.RemoveAll(file)
	return []string{file}
}

// files are the files below a folder of the site, relative to it.
func (w *workshop) files(sub string) (out []string) {
	_ = filepath.WalkDir(filepath.Join(w.dir, sub), func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(w.dir, path)
			out = append(out, rel)
		}
		return nil
	})
	return out
}

func (w *workshop) any(list []string) string { return list[w.r.IntN(len(list))] }

// change makes one change and says which.
func (w *workshop) change() (string, []string) {
	w.n++
	pages := w.files("content")
	if len(pages) < 20 {
		return "a new page", w.write(fmt.Sprintf("content/ar/new%d.md", w.n), sitetest.Guide("ar", w.n, 4))
	}
	page := w.any(pages)
	text := w.read(page)
	switch w.r.IntN(30) {
	case 0, 1, 2, 3:
		return "a sentence more", w.write(page, text+fmt.Sprintf("\n\nجملة %d {{ store.name }}.\n", w.n))
	case 4:
		return "another title", w.write(page, strings.Replace(text, "title = \"", fmt.Sprintf("title = \"%d ", w.n), 1))
	case 5:
		return "a heading more", w.write(page, text+fmt.Sprintf("\n\n## Section %d {#own-%d}\n", w.n, w.n))
	case 6:
		return "an unknown fact", w.write(page, text+"\n\n{{ store.nmae }}\n")
	case 7:
		return "a broken link", w.write(page, text+"\n\n[x](nowhere.md)\n")
	case 8:
		return "a link to no section", w.write(page, text+"\n\n[x](privacy.md#nowhere)\n")
	case 9:
		return "broken front matter", w.write(page, "+++\ntitle = \n"+text)
	case 10:
		return "an empty file", w.write(page, "")
	case 11, 12:
		return "a page as it was", w.restore(page)
	case 13:
		return "a page gone", w.remove(page)
	case 14:
		dir := fmt.Sprintf("content/%s/d%d/e", w.any([]string{"ar", "en"}), w.n)
		return "a page in a new folder", w.write(dir+"/deep.md", sitetest.Guide("en", w.n, 4))
	case 15:
		return "a page renamed", w.rename(page, fmt.Sprintf("%s/renamed%d.md", filepath.Dir(page), w.n))
	case 16:
		return "a folder renamed", w.rename("content/ar/guides", fmt.Sprintf("content/ar/guides%d", w.n))
	case 17:
		if len(w.files("content/ar")) > 24 {
			return "a folder gone", w.remove("content/ar/" + w.any([]string{"guides", "guides1"}))
		}
		return "folders back", w.write("content/ar/guides/g00000.md", sitetest.Guide("ar", 0, 4))
	case 18:
		return "a partial", w.write("layouts/partials/to-top.html", fmt.Sprintf("<p>%d</p>", w.n))
	case 19:
		return "a broken partial", w.write("layouts/partials/to-top.html", "{{ if }}")
	case 20:
		return "layouts gone", w.remove("layouts")
	case 21:
		return "a word", w.write("layouts/words.ar.toml", fmt.Sprintf("[nav]\nskip = \"%d\"\n", w.n))
	case 22:
		return "a style sheet", w.write("assets/css/95-own.css", fmt.Sprintf(".x { color: #%06d }\n", w.n))
	case 23:
		return "a broken style sheet", w.write("assets/css/95-own.css", ".x { background: url(nowhere.png) }\n")
	case 24:
		return "assets gone", w.remove("assets")
	case 25:
		return "a file as it is", w.write("assets/static/file.txt", fmt.Sprint(w.n))
	case 26:
		return "another name", w.write("site.toml", strings.Replace(w.read("site.toml"), `en = "Lazwardi"`, fmt.Sprintf(`en = "Lazwardi %d"`, w.n), 1))
	case 27:
		return "a broken site.toml", w.write("site.toml", "x = [\n"+w.read("site.toml"))
	case 28:
		return "a wrong value", w.write("site.toml", strings.Replace(w.read("site.toml"), "window_days = 7", "window_days = \"seven\"", 1))
	}
	b, _ := os.ReadFile(filepath.Join(repository, "site.toml"))
	return "site.toml as it was", w.write("site.toml", string(b))
}

func (w *workshop) rename(from, to string) []string {
	_ = os.Rename(filepath.Join(w.dir, from), filepath.Join(w.dir, to))
	return []string{filepath.Join(w.dir, from), filepath.Join(w.dir, to)}
}

// restore writes what the page was before any change, or a guide.
func (w *workshop) restore(page string) []string {
	b, err := os.ReadFile(filepath.Join(repository, page))
	if err != nil {
		b = []byte(sitetest.Guide("ar", 1, 2))
	}
	return w.write(page, string(b))
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
	p, err := Open(w.dir, w.root.FS())
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
	if !slices.Equal(have, fresh.Findings) {
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
