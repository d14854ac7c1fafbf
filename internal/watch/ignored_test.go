package watch

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

func TestWhatIsLeftOut(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		var out string
		p := at(Options{Skip: func(path string) bool { return filepath.Base(path) == "public" }},
			"public/index.html", ".git/objects/aa/b", "node_modules/x/y.js", ".sitegen-0123456789abcdef/new/x", "content/x.md")
		out = p.path("public")
		p.only = []string{"content/x.md"}
		put(t, filepath.Join(out, "index.html"), "built")
		put(t, filepath.Join(out, "new/index.html"), "built")
		must(t, os.Rename(out, p.path(".sitegen-0123456789abcdef/old")))
		must(t, os.Rename(p.path(".sitegen-0123456789abcdef/new"), out))
		must(t, os.RemoveAll(p.path(".sitegen-0123456789abcdef")))
		put(t, p.path(".git/index"), "x")
		put(t, p.path("node_modules/x/z/y.js"), "x")
		put(t, p.path("content/.x.md.swp"), "x")
		must(t, os.Remove(p.path("content/.x.md.swp")))
		put(t, p.path("content/x.md"), "changed")
		p.expect("content/x.md")
		p.fence("")
		p.round()
		p.take()
		p.mu.Lock()
		defer p.mu.Unlock()
		var watched []string
		for dir := range p.known {
			watched = append(watched, dir)
		}
		slices.Sort(watched)
		if !slices.Equal(watched, []string{p.dir, p.path("content"), p.path("fence1")}) {
			t.Errorf("watched: %q", watched)
		}
	})
}

func TestPermissionsAndTimesAlone(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{}, "a/x.md", "y.md")
		p.only = []string{}
		must(t, os.Chmod(p.path("y.md"), 0o600))
		must(t, os.Chmod(p.path("y.md"), 0o755))
		must(t, os.Chmod(p.path("a"), 0o700))
		must(t, os.Chmod(p.path("a/x.md"), 0o640))
		p.fence("")
		p.round()
		p.round()
		p.take()
		if n := p.Notice(); !p.poll && n != nil {
			t.Errorf("notice: %#v", n)
		}
		p.only = nil
		// What can no longer be read is another matter.
		must(t, os.Chmod(p.path("y.md"), 0))
		p.expect("y.md")
		must(t, os.Chmod(p.path("y.md"), 0o644))
		p.expect("y.md")
		must(t, os.Chmod(p.path("a"), 0))
		p.expect("a")
		must(t, os.Chmod(p.path("a"), 0o755))
		p.expect("a", "a/x.md")
		put(t, p.path("a/x.md"), "changed")
		p.expect("a/x.md")
	})
}

// TestTouched: with events the times of a file may change without a word; a look must not take it for a lost event.
func TestTouched(t *testing.T) {
	p := watching(t, eventsOnly(), Options{}, "x.md", "y.md")
	p.only = []string{}
	must(t, os.Chtimes(p.path("x.md"), time.Unix(1, 0), time.Unix(1, 0)))
	p.fence("")
	must(t, os.Link(p.path("y.md"), filepath.Join(t.TempDir(), "backup"))) // sends nothing to the folder
	for range 4 {
		p.round()
	}
	p.take()
	if n := p.Notice(); n != nil {
		t.Errorf("notice: %#v", n)
	}
}

func TestLinksAreNotFollowed(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{}, "x.md")
		outside := t.TempDir()
		put(t, filepath.Join(outside, "y.md"), "old")
		if err := os.Symlink(outside, p.path("link")); err != nil {
			t.Skip(err)
		}
		must(t, os.Symlink(p.dir, p.path("loop")))
		must(t, os.Symlink(p.path("nothing"), p.path("dangling")))
		p.expect("link", "loop", "dangling")
		p.only = []string{}
		put(t, filepath.Join(outside, "y.md"), "changed")
		p.fence("")
		p.only = nil
		must(t, os.Remove(p.path("link")))
		p.expect("link")
	})
}

func TestOddNames(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{}, "x.md")
		for _, f := range []string{"من نحن/الصفحة.md", "a\nb.md", "🙂.md", "a b/c d.md", "e\u0301.md", "-rf.md", "*.md"} {
			put(t, p.path(f), "new")
			p.expect(f)
			put(t, p.path(f), "changed")
			p.expect(f)
			must(t, os.Remove(p.path(f)))
			p.expect(f)
		}
	})
}
