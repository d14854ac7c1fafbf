package watch

import (
	"os"
	"path/filepath"
	"testing"
)

// each runs a test with events alone and with looks alone.
func each(t *testing.T, test func(t *testing.T, at func(o Options, files ...string) *probe)) {
	for mode, m := range modes {
		t.Run(mode, func(t *testing.T) {
			t.Parallel()
			test(t, func(o Options, files ...string) *probe {
				o.Poll = m.poll
				p := watching(t, m.sys, o, files...)
				p.poll = m.poll
				return p
			})
		})
	}
}

func TestNewFolders(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{}, "site.toml")
		put(t, p.path("content/ar/help/returns.md"), "new")
		p.expect("content", "content/ar", "content/ar/help", "content/ar/help/returns.md")
		put(t, p.path("content/ar/help/returns.md"), "newer")
		p.expect("content/ar/help/returns.md")
		put(t, p.path("content/ar/help/more/again.md"), "new")
		p.expect("content/ar/help/more/again.md")
		for n := range 50 { // each races with the watch of its folder
			name := filepath.Join("deep", string(rune('A'+n)), "b", "c", "x.md")
			put(t, p.path(name), "new")
			p.expect(filepath.ToSlash(name))
			put(t, p.path(name), "newer")
			p.expect(filepath.ToSlash(name))
		}
	})
}

func TestRenamedFolders(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{}, "a/deep/x.md")
		must(t, os.Rename(p.path("a"), p.path("b")))
		p.expect("a", "b", "b/deep", "b/deep/x.md")
		for range 3 {
			put(t, p.path("b/deep/x.md"), "changed under the new name")
			p.expect("b/deep/x.md")
			must(t, os.WriteFile(p.path("b/deep/x.md"), []byte("again"), 0o644))
			p.expect("b/deep/x.md")
		}
		put(t, p.path("b/deep/y.md"), "new")
		p.expect("b/deep/y.md")
		// The old name is taken by another folder.
		put(t, p.path("a/deep/x.md"), "another")
		p.expect("a/deep/x.md")
		put(t, p.path("b/deep/x.md"), "more")
		p.expect("b/deep/x.md")

		outside := filepath.Join(t.TempDir(), "b")
		must(t, os.Rename(p.path("b"), outside))
		p.expect("b")
		put(t, filepath.Join(outside, "deep/x.md"), "nobody's business")
		for name := range p.fence("") {
			if name == "b/deep/x.md" {
				t.Errorf("%q was reported under the name it had", name)
			}
		}
		must(t, os.Rename(outside, p.path("c")))
		p.expect("c", "c/deep", "c/deep/x.md", "c/deep/y.md")
		put(t, p.path("c/deep/x.md"), "back")
		p.expect("c/deep/x.md")
		must(t, os.Rename(p.path("c"), p.path("a/deep/c")))
		p.expect("c", "a/deep/c/deep/x.md")
		put(t, p.path("a/deep/c/deep/x.md"), "down there")
		p.expect("a/deep/c/deep/x.md")
	})
}

func TestRenameToAndFro(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{}, "a/s/x.md", "b/s/x.md")
		for range 20 {
			must(t, os.Rename(p.path("a"), p.path("t")))
			must(t, os.Rename(p.path("b"), p.path("a")))
			must(t, os.Rename(p.path("t"), p.path("b")))
		}
		p.fence("")
		for _, f := range []string{"a/s/x.md", "b/s/x.md"} {
			put(t, p.path(f), "changed")
			p.expect(f)
			must(t, os.Remove(p.path(f)))
			p.expect(f)
		}
	})
}

func TestRenameInAndOutOfWhatIsLeftOut(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{}, "node_modules/pack/x.md", "a/y.md")
		must(t, os.Rename(p.path("node_modules/pack"), p.path("pack")))
		p.expect("pack", "pack/x.md")
		put(t, p.path("pack/x.md"), "changed")
		p.expect("pack/x.md")
		must(t, os.Rename(p.path("pack"), p.path("pack~")))
		p.expect("pack")
		p.fence("") // a folder that is moved tells so twice
		p.only = []string{}
		put(t, p.path("pack~/x.md"), "changed")
		p.fence("")
	})
}

func TestDeletedAndMadeAgain(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{}, "a/b/x.md")
		for range 10 {
			must(t, os.RemoveAll(p.path("a")))
			p.expect("a")
			put(t, p.path("a/b/x.md"), "new")
			p.expect("a/b/x.md")
		}
		for range 10 { // at once: the number of the folder is often used again
			must(t, os.RemoveAll(p.path("a")))
			put(t, p.path("a/b/x.md"), "new")
		}
		p.expect("a/b/x.md")
		p.fence("")
		put(t, p.path("a/b/x.md"), "and watched")
		p.expect("a/b/x.md")
		// A folder becomes a file and a folder again.
		must(t, os.RemoveAll(p.path("a")))
		put(t, p.path("a"), "file")
		p.expect("a")
		must(t, os.Remove(p.path("a")))
		put(t, p.path("a/c/y.md"), "new")
		p.expect("a/c/y.md")
	})
}

func TestRoots(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{Dirs: []string{"site", "later"}}, "site/content/x.md")
		for range 3 {
			must(t, os.RemoveAll(p.path("site")))
			p.expect("site")
			put(t, p.path("site/content/x.md"), "back")
			p.expect("site", "site/content", "site/content/x.md")
			put(t, p.path("site/content/x.md"), "and watched")
			p.expect("site/content/x.md")
		}
		must(t, os.Rename(p.path("site"), p.path("moved")))
		p.expect("site")
		must(t, os.Rename(p.path("moved"), p.path("site")))
		p.expect("site", "site/content/x.md")
		put(t, p.path("site/content/x.md"), "changed")
		p.expect("site/content/x.md")

		put(t, p.path("later/content/x.md"), "new")
		p.expect("later", "later/content/x.md")
		put(t, p.path("later/content/x.md"), "changed")
		p.expect("later/content/x.md")

		// Another folder takes its place in two steps.
		put(t, p.path("other/y.md"), "other")
		must(t, os.Rename(p.path("site"), p.path("old")))
		must(t, os.Rename(p.path("other"), p.path("site")))
		p.expect("site/y.md")
		put(t, p.path("site/y.md"), "changed")
		p.expect("site/y.md")
	})
}

// TestRootMovedWithItsParent is a change that sends no event at all.
func TestRootMovedWithItsParent(t *testing.T) {
	sys := native()
	sys.check, sys.roots, sys.grace = 10e6, 10e6, 10e6 // 10 ms
	p := watching(t, sys, Options{Dirs: []string{"home/site"}}, "home/site/x.md")
	must(t, os.Rename(p.path("home"), p.path("moved")))
	p.expect("home/site")
	put(t, p.path("home/site/x.md"), "another")
	p.expect("home/site", "home/site/x.md")
	p.fence("home/site")
	p.only = []string{"home/site/y.md"}
	put(t, p.path("moved/site/x.md"), "nobody's business")
	put(t, p.path("home/site/y.md"), "new")
	p.expect("home/site/y.md")
	if n := p.Notice(); n != nil {
		t.Errorf("notice: %#v", n)
	}
}

func TestRootInsideAnother(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{Dirs: []string{"a", "a/sites/base", "a/node_modules/base"}}, "a/sites/base/x.md", "a/node_modules/base/y.md", "a/node_modules/z.md", "a/w.md")
		for _, f := range []string{"a/sites/base/x.md", "a/node_modules/base/y.md", "a/w.md"} {
			put(t, p.path(f), "changed")
			p.expect(f)
		}
		must(t, os.RemoveAll(p.path("a/sites")))
		p.expect("a/sites", "a/sites/base")
		put(t, p.path("a/sites/base/x.md"), "back")
		p.expect("a/sites", "a/sites/base/x.md")
		put(t, p.path("a/sites/base/x.md"), "changed")
		p.expect("a/sites/base/x.md")
		must(t, os.Rename(p.path("a/sites"), p.path("a/other")))
		p.expect("a/sites", "a/sites/base", "a/other/base/x.md")

		p.Watch([]string{p.path("a")}) // base is an ordinary folder from now on, where it is not left out
		put(t, p.path("a/other/base/x.md"), "changed")
		p.expect("a/other/base/x.md")
		p.fence("a/other/base")
		p.only = []string{"a/w.md"}
		put(t, p.path("a/node_modules/base/y.md"), "nobody's business")
		put(t, p.path("a/w.md"), "changed once more")
		p.expect("a/w.md")
	})
}

func TestWatchOtherFolders(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{Dirs: []string{"a"}}, "a/x.md", "b/c/x.md", "b/d/x.md")
		p.only = []string{}
		p.Watch([]string{p.path("a"), p.path("b")})
		p.take()
		p.only = nil
		for _, f := range []string{"a/x.md", "b/c/x.md", "b/d/x.md"} {
			put(t, p.path(f), "changed")
			p.expect(f)
		}
		p.fence("a")
		p.fence("b")
		p.Watch([]string{p.path("b"), p.path("b/c"), p.path("b") + "/"})
		p.only = []string{"b/c/x.md", "b/d/x.md"}
		p.take()
		put(t, p.path("a/x.md"), "nobody's business")
		for _, f := range p.only {
			put(t, p.path(f), "changed again")
			p.expect(f)
		}
		p.Watch([]string{p.path("b")})
		for _, f := range p.only {
			put(t, p.path(f), "changed a third time")
			p.expect(f)
		}
		p.round() // and no look wonders
		p.fence("b/d")
		p.Watch([]string{p.path("b/c"), p.path("none")})
		p.only = []string{"b/c/x.md", "none", "none/y.md"}
		p.take()
		put(t, p.path("b/d/x.md"), "nobody's business")
		put(t, p.path("b/c/x.md"), "changed for the last time")
		p.expect("b/c/x.md")
		put(t, p.path("none/y.md"), "there now")
		p.expect("none/y.md")
		p.fence("b/c")
		p.fence("none")
		p.Watch(nil)
		p.only = []string{}
		put(t, p.path("b/c/x.md"), "nobody's business")
		p.Watch([]string{p.path("b/c")})
		p.only = []string{"b/c/x.md"}
		put(t, p.path("b/c/x.md"), "watched again")
		p.expect("b/c/x.md")
	})
}

func TestRootThatIsALink(t *testing.T) {
	each(t, func(t *testing.T, at func(Options, ...string) *probe) {
		p := at(Options{Dirs: []string{"none"}}, "real/x.md", "other/y.md")
		if err := os.Symlink(p.path("real"), p.path("link")); err != nil {
			t.Skip(err)
		}
		p.Watch([]string{p.path("link")})
		put(t, p.path("real/x.md"), "changed")
		p.expect("link/x.md")
		must(t, os.Symlink(p.path("other"), p.path("link.new")))
		must(t, os.Rename(p.path("link.new"), p.path("link")))
		p.round()
		p.round()
		p.expect("link/y.md")
		put(t, p.path("other/y.md"), "changed")
		p.expect("link/y.md")
	})
}
