package publish

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"sitegen/internal/say"
)

// addForeign puts a user's files of all kinds into public/ and returns what they
// look like, so that any change of content, mode or time shows.
func addForeign(t *testing.T, out string) map[string]string {
	t.Helper()
	for path, content := range (files{
		"CNAME":                        "shop.example",
		".nojekyll":                    "",
		".well-known/security.txt":     "Contact: x",
		".git/HEAD":                    "ref: refs/heads/main",
		".git/objects/ab/cdef":         strings.Repeat("object", 100),
		"en/terms/signed.pdf":          "in a folder of ours",
		"uploads/2024/photo.jpg":       "jpeg",
		"uploads/nested/.sitegen.json": "not our manifest",
	}) {
		write(t, filepath.Join(out, path), content)
	}
	mkdir(t, filepath.Join(out, "empty/of/files"))
	for name, target := range (files{"latest": "uploads/2024", "dangling": "nowhere", "uploads/up": "../CNAME", "blog": os.TempDir()}) {
		if err := os.Symlink(target, filepath.Join(out, name)); err != nil {
			t.Skip(err)
		}
	}
	os.Chmod(filepath.Join(out, "CNAME"), 0o640)
	os.Chmod(filepath.Join(out, ".git/objects/ab/cdef"), 0o444)
	os.Chmod(filepath.Join(out, "uploads/2024"), 0o770|os.ModeSetgid)
	makeFIFO(filepath.Join(out, "uploads/pipe"))
	for _, path := range []string{
		"CNAME", ".nojekyll", ".well-known/security.txt", "uploads/2024/photo.jpg", "en/terms/signed.pdf", ".git/HEAD",
		"empty/of/files", "empty/of", "empty", "uploads/2024", "uploads/nested", "uploads", ".git/objects", ".git", ".well-known",
	} {
		age(t, filepath.Join(out, path))
	}
	os.Chmod(filepath.Join(out, "uploads/nested"), 0o555)
	t.Cleanup(func() { os.Chmod(filepath.Join(out, "uploads/nested"), 0o755) })
	return foreign(t, out)
}

// foreign is the part of the snapshot that addForeign made.
func foreign(t *testing.T, out string) map[string]string {
	t.Helper()
	all := snapshot(t, out)
	for path := range all {
		top, _, _ := strings.Cut(path, "/")
		mine := path == "en/terms/signed.pdf"
		for _, name := range []string{"CNAME", ".nojekyll", ".well-known", ".git", "uploads", "latest", "dangling", "blog", "empty"} {
			mine = mine || top == name
		}
		if !mine {
			delete(all, path)
		}
	}
	return all
}

// refuseExchange makes a stage find that folders cannot be exchanged.
func refuseExchange(s *Stage) { s.exchange = func(a, b string) error { return refusedExchange } }

// eachWay runs a test with the exchange and with the fallback.
func eachWay(t *testing.T, test func(t *testing.T, way func(*Stage))) {
	t.Run("exchange", func(t *testing.T) { test(t, func(*Stage) {}) })
	t.Run("one by one", func(t *testing.T) { test(t, refuseExchange) })
}

func TestForeignFilesSurvive(t *testing.T) {
	eachWay(t, func(t *testing.T, way func(*Stage)) {
		o := newSite(t)
		mustPublish(t, o, shop, way)
		want := addForeign(t, o.Out)
		for _, site := range []files{{"index.html": "1"}, shop, {"en/terms/index.html": "2"}, {"new": "3"}, shop} {
			mustPublish(t, o, site, way)
			equal(t, "the user's files", foreign(t, o.Out), want)
		}
	})
}

// TestPageInAForeignFolder puts a page into the user's folder and takes it away.
func TestPageInAForeignFolder(t *testing.T) {
	eachWay(t, func(t *testing.T, way func(*Stage)) {
		o := newSite(t)
		mkdir(t, o.Out)
		want := addForeign(t, o.Out)
		mustPublish(t, o, files{"uploads/index.html": "3"}, way)
		mustPublish(t, o, files{"index.html": "3"}, way)
		got := foreign(t, o.Out)
		delete(want, "uploads") // its time changes with our page
		delete(got, "uploads")
		equal(t, "the user's files", got, want)
	})
}

func TestForeignFolderBeforeTheFirstBuild(t *testing.T) {
	o := newSite(t)
	mkdir(t, o.Out)
	want := addForeign(t, o.Out)
	write(t, filepath.Join(o.Out, "index.html"), shop["index.html"]) // the same as ours: adopted
	age(t, filepath.Join(o.Out, "index.html"))
	was := mtime(t, filepath.Join(o.Out, "index.html"))
	r := mustPublish(t, o, shop)
	equal(t, "the user's files", foreign(t, o.Out), want)
	equal(t, "counts", []int{r.Written, r.Unchanged}, []int{4, 1})
	if now := mtime(t, filepath.Join(o.Out, "index.html")); !now.Equal(was) {
		t.Error("the adopted file was written again")
	}
	mustPublish(t, o, files{"x.html": "x"})
	if _, err := os.Stat(filepath.Join(o.Out, "index.html")); err == nil {
		t.Error("the adopted file is not ours")
	}
}

func TestForeignFileInTheWay(t *testing.T) {
	for name, c := range map[string]struct {
		before  files // the last build; nil for none
		foreign func(t *testing.T, out string)
		names   string // what the refusal names, inside public
	}{
		"other content": {nil, func(t *testing.T, out string) { write(t, out+"/index.html", "mine") }, "index.html"},
		"other content, same size, beside a manifest": {files{"x": "x"},
			func(t *testing.T, out string) { write(t, out+"/index.html", "<h1>mine</h1>") }, "index.html"},
		"empty file": {files{"x": "x"}, func(t *testing.T, out string) { write(t, out+"/index.html", "") }, "index.html"},
		"a folder":   {files{"x": "x"}, func(t *testing.T, out string) { mkdir(t, out+"/index.html") }, "index.html"},
		"a link": {files{"x": "x"}, func(t *testing.T, out string) {
			write(t, out+"/mine", shop["index.html"])
			os.Symlink("mine", out+"/index.html")
		}, "index.html"},
		"a file where a folder must be": {files{"x": "x"}, func(t *testing.T, out string) { write(t, out+"/ar", "mine") }, "ar"},
		"a link where a folder must be": {files{"x": "x"}, func(t *testing.T, out string) { os.Symlink(t.TempDir(), out+"/ar") }, "ar"},
		"a link in place of our folder": {shop, func(t *testing.T, out string) {
			os.Rename(out+"/ar", out+"/moved")
			os.Symlink("moved", out+"/ar")
		}, "ar"},
		"a link in place of our folder, changed page": {files{"ar/index.html": "old"}, func(t *testing.T, out string) {
			os.Rename(out+"/ar", out+"/moved")
			os.Symlink("moved", out+"/ar")
		}, "ar"},
		"a link in place of our file": {files{"index.html": "old"}, func(t *testing.T, out string) {
			os.Rename(out+"/index.html", out+"/moved")
			os.Symlink("moved", out+"/index.html")
		}, "index.html"},
		"a folder in place of our file": {shop, func(t *testing.T, out string) {
			os.Remove(out + "/index.html")
			write(t, out+"/index.html/mine", "mine")
		}, "index.html"},
		"a file in a folder of ours that becomes a file": {files{"index.html/index.html": "old"},
			func(t *testing.T, out string) { write(t, out+"/index.html/mine", "mine") }, "index.html/mine"},
		"an empty folder in a folder of ours that becomes a file": {files{"index.html/index.html": "old"},
			func(t *testing.T, out string) { mkdir(t, out+"/index.html/mine") }, "index.html/mine"},
		"the manifest is a folder": {nil, func(t *testing.T, out string) { mkdir(t, out+"/"+manifestName) }, manifestName},
	} {
		t.Run(name, func(t *testing.T) {
			eachWay(t, func(t *testing.T, way func(*Stage)) {
				o := newSite(t)
				mkdir(t, o.Out)
				if c.before != nil {
					mustPublish(t, o, c.before)
				}
				c.foreign(t, o.Out)
				before := snapshot(t, o.Site)
				_, err := publish(o, shop, way)
				refusedBecause(t, err, filepath.Join(o.Out, c.names), nil)
				after := snapshot(t, o.Site)
				delete(before, ".") // the stage came and went in it
				delete(after, ".")
				equal(t, "the site folder", after, before)
				noBoxes(t, o)
			})
		})
	}
}

// TestLinksLoseNothingBehindThem replaces a folder of ours by a link to a folder
// with files of the same names: when our pages go, these must not.
func TestLinksLoseNothingBehindThem(t *testing.T) {
	eachWay(t, func(t *testing.T, way func(*Stage)) {
		o := newSite(t)
		mustPublish(t, o, shop)
		elsewhere := t.TempDir()
		write(t, elsewhere+"/index.html", shop["ar/index.html"])
		write(t, elsewhere+"/سياسة/index.html", "الشحن")
		os.RemoveAll(o.Out + "/ar")
		if err := os.Symlink(elsewhere, o.Out+"/ar"); err != nil {
			t.Skip(err)
		}
		want := snapshot(t, elsewhere)
		mustPublish(t, o, files{"index.html": "only"}, way)
		equal(t, "behind the link", snapshot(t, elsewhere), want)
		if target, _ := os.Readlink(o.Out + "/ar"); target != elsewhere {
			t.Error("the link is gone")
		}
	})
}

func TestEditedFileThatLeavesTheSiteStays(t *testing.T) {
	eachWay(t, func(t *testing.T, way func(*Stage)) {
		o := newSite(t)
		mustPublish(t, o, shop)
		write(t, o.Out+"/en/terms/index.html", "written by hand")
		r := mustPublish(t, o, files{"index.html": "only"}, way)
		equal(t, "files", contents(t, o.Out), files{"index.html": "only", "en/terms/index.html": "written by hand"})
		if !noted[say.PublishChangedFileKept](r) {
			t.Errorf("notes %#v", r.Notes)
		}
		mustPublish(t, o, files{"index.html": "again"}, way)
		if read(t, o.Out+"/en/terms/index.html") != "written by hand" {
			t.Error("it went with the second build")
		}
	})
}

// TestSavedDuringTheExchange puts files into the old folder after all was carried
// over, as an upload may.
func TestSavedDuringTheExchange(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	write(t, o.Out+"/uploads/old.jpg", "old")
	write(t, o.Out+"/notes.txt", "one")
	r := mustPublish(t, o, files{"index.html": "2", "page.html": "ours"}, func(s *Stage) {
		s.exchange = func(a, b string) error {
			write(t, o.Out+"/uploads/new.jpg", "new")
			write(t, o.Out+"/ar/late/file.txt", "in a folder that goes")
			write(t, o.Out+"/page.html", "the user's")
			write(t, o.Out+"/notes.tmp", "two")
			os.Rename(o.Out+"/notes.tmp", o.Out+"/notes.txt")
			return exchange(a, b)
		}
	})
	if !r.Atomic {
		t.Skip(r.Notes)
	}
	equal(t, "files", contents(t, o.Out), files{
		"index.html": "2", "page.html": "ours", "page.html.saved-1": "the user's",
		"uploads/old.jpg": "old", "uploads/new.jpg": "new", "ar/late/file.txt": "in a folder that goes", "notes.txt": "two",
	})
	if !noted[say.PublishSavedMeanwhile](r) {
		t.Errorf("notes %#v", r.Notes)
	}
}

// TestSweepSavesToo kills a build in the moment after the exchange.
func TestSweepSavesToo(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	write(t, o.Out+"/CNAME", "shop.example")
	s, err := Begin(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	killed := errors.New("killed here")
	s.exchange = func(a, b string) error {
		if err := exchange(a, b); err != nil {
			t.Skip(err)
		}
		write(t, a+"/late.txt", "late")
		// The rest of Commit must not run.
		panic(killed)
	}
	if err := s.Add("index.html", []byte("new")); err != nil {
		t.Fatal(err)
	}
	func() {
		defer func() {
			if r := recover(); r != nil && r != error(killed) {
				panic(r)
			}
		}()
		s.Commit(Summary{}, true)
	}()
	for _, l := range s.locks {
		l.release()
	}
	equal(t, "files", contents(t, o.Out), files{"index.html": "new", "CNAME": "shop.example"})
	mustPublish(t, o, files{"index.html": "newer"})
	equal(t, "files", contents(t, o.Out), files{"index.html": "newer", "CNAME": "shop.example", "late.txt": "late"})
}

// TestCopyWhereLinksAreRefused checks the copies that stand in for hard links.
func TestCopyWhereLinksAreRefused(t *testing.T) {
	from, to := t.TempDir(), t.TempDir()
	write(t, from+"/file", "content")
	os.Chmod(from+"/file", 0o640)
	age(t, from+"/file")
	if err := os.Symlink("target", from+"/link"); err != nil {
		t.Skip(err)
	}
	a, b := opened(t, from), opened(t, to)
	for _, name := range []string{"file", "link"} {
		info, err := a.lstat(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := copyFile(a, name, info, b); err != nil {
			t.Fatal(err)
		}
	}
	want, got := snapshot(t, from), snapshot(t, to)
	delete(want, ".")
	delete(got, ".")
	equal(t, "copies", got, want)
	if runtime.GOOS != "windows" {
		info := fileInfo{mode: fs.ModeNamedPipe}
		if err := copyFile(a, "file", info, b); err == nil {
			t.Error("a FIFO is copied")
		}
	}
	if !refusedLink(syscall.EPERM) {
		t.Error("EPERM does not lead to a copy")
	}
}
