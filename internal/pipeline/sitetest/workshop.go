package sitetest

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// Workshop changes a site at random: pages, layouts, assets, site.toml and folders come, change and go, some of them
// broken for a while. The same seed makes the same changes.
type Workshop struct {
	Dir        string
	repository string
	r          *rand.Rand
	n          int
}

// NewWorkshop returns a workshop for a site that Generate has made.
func NewWorkshop(dir, repository string, seed uint64) *Workshop {
	return &Workshop{Dir: dir, repository: repository, r: rand.New(rand.NewPCG(seed, 7))}
}

func (w *Workshop) read(name string) string {
	b, _ := os.ReadFile(filepath.Join(w.Dir, name))
	return string(b)
}

// write writes a file and returns the paths that a watcher would report.
func (w *Workshop) write(name, text string) []string {
	file := filepath.Join(w.Dir, name)
	var paths []string
	for dir := filepath.Dir(file); dir != w.Dir; dir = filepath.Dir(dir) {
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

func (w *Workshop) remove(name string) []string {
	file := filepath.Join(w.Dir, name)
	_ = os.RemoveAll(file)
	return []string{file}
}

// files are the files below a folder of the site, relative to it.
func (w *Workshop) files(sub string) (out []string) {
	_ = filepath.WalkDir(filepath.Join(w.Dir, sub), func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(w.Dir, path)
			out = append(out, rel)
		}
		return nil
	})
	return out
}

func (w *Workshop) any(list []string) string { return list[w.r.IntN(len(list))] }

// Change makes one change, and says which and what paths a watcher would report. It panics when the disk fails.
func (w *Workshop) Change() (string, []string) {
	w.n++
	pages := w.files("content")
	if len(pages) < 20 {
		return "a new page", w.write(fmt.Sprintf("content/ar/new%d.md", w.n), Guide("ar", w.n, 4))
	}
	page := w.any(pages)
	text := w.read(page)
	switch w.r.IntN(33) {
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
		return "a page in a new folder", w.write(dir+"/deep.md", Guide("en", w.n, 4))
	case 15:
		return "a page renamed", w.rename(page, fmt.Sprintf("%s/renamed%d.md", filepath.Dir(page), w.n))
	case 16:
		return "a folder renamed", w.rename("content/ar/guides", fmt.Sprintf("content/ar/guides%d", w.n))
	case 17:
		if len(w.files("content/ar")) > 24 {
			return "a folder gone", w.remove("content/ar/" + w.any([]string{"guides", "guides1"}))
		}
		return "folders back", w.write("content/ar/guides/g00000.md", Guide("ar", 0, 4))
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
		return "a wrong value", w.write("site.toml", strings.Replace(w.read("site.toml"), "window_days = 10", "window_days = \"seven\"", 1))
	case 29:
		return "no web fonts", w.write("site.toml", strings.Replace(w.read("site.toml"), "[theme]\n", "[theme]\nweb_fonts = false\n", 1))
	case 30:
		return "another web font", w.write("assets/fonts/ar-400.woff2", fmt.Sprint(w.n))
	case 31:
		name := w.any([]string{"search", "data-flow", "guides/g00000", "nowhere"})
		return "a page left out", w.write("site.toml", w.read("site.toml")+"\n[pages]\nleave_out = [\""+name+"\"]\n")
	}
	b, _ := os.ReadFile(filepath.Join(w.repository, "site.toml"))
	return "site.toml as it was", w.write("site.toml", string(b))
}

func (w *Workshop) rename(from, to string) []string {
	_ = os.Rename(filepath.Join(w.Dir, from), filepath.Join(w.Dir, to))
	return []string{filepath.Join(w.Dir, from), filepath.Join(w.Dir, to)}
}

// restore writes what the page was before any change, or a guide.
func (w *Workshop) restore(page string) []string {
	b, err := os.ReadFile(filepath.Join(w.repository, page))
	if err != nil {
		b = []byte(Guide("ar", 1, 2))
	}
	return w.write(page, string(b))
}
