package publish

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"sitegen/internal/say"
)

func TestDangerousOutputFolders(t *testing.T) {
	o := newSite(t)
	site := o.Site
	home := filepath.Join(site, "people", "me")
	mkdir(t, home)
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	write(t, filepath.Join(site, "a-file"), "x")
	link := func(target, name string) {
		if err := os.Symlink(target, filepath.Join(site, name)); err != nil {
			t.Skip(err)
		}
	}
	link("content", "to-content")
	link("nowhere", "to-nothing")
	link("loop", "loop")
	link("a-file", "to-file")
	link(".", "to-site")
	mkdir(t, filepath.Join(site, "holder"))
	o.Protect = append(o.Protect, filepath.Join(site, "holder", "base"), filepath.Join(site, "unmade"))
	root := filepath.VolumeName(site) + string(filepath.Separator)
	for _, c := range []struct {
		out    string
		reason say.Message
	}{
		{root, say.PublishRoot{}},
		{home, say.PublishIsOuter{Folder: say.PartFolderHome{}}},
		{filepath.Dir(home), say.PublishHoldsOuter{Folder: say.PartFolderHome{}, Path: home}},
		{site, say.PublishIsOuter{Folder: say.PartFolderSite{}}},
		{filepath.Dir(site), say.PublishHoldsOuter{Folder: say.PartFolderSite{}, Path: site}},
		{site + "/public/..", say.PublishIsOuter{Folder: say.PartFolderSite{}}},
		{site + "/to-site", say.PublishIsOuter{Folder: say.PartFolderSite{}}},
		{site + "/content", say.PublishIsSource{}},
		{site + "/content/public", say.PublishInSource{Path: filepath.Join(site, "content")}},
		{site + "/content/new/public", say.PublishInSource{Path: filepath.Join(site, "content")}},
		{site + "/to-content/public", say.PublishInSource{Path: filepath.Join(site, "content")}},
		{site + "/to-content", say.PublishIsSource{}},
		{site + "/holder", say.PublishHoldsSource{Path: filepath.Join(site, "holder", "base")}},
		{site + "/unmade/public", say.PublishInSource{Path: filepath.Join(site, "unmade")}},
		{site + "/unmade", say.PublishIsSource{}},
		{site + "/a-file", say.PublishIsFile{}},
		{site + "/a-file/public", say.PublishBelowFile{Path: filepath.Join(site, "a-file")}},
		{site + "/to-file", say.PublishIsFile{}},
		{site + "/to-nothing", say.PublishDeadLink{Path: filepath.Join(site, "to-nothing")}},
		{site + "/to-nothing/public", say.PublishDeadLink{Path: filepath.Join(site, "to-nothing")}},
		{site + "/loop", say.PublishBadLink{}},
	} {
		t.Run(strings.TrimPrefix(c.out, site), func(t *testing.T) {
			o := o
			o.Out = c.out
			before := snapshot(t, site)
			_, err := publish(o, shop)
			refusedBecause(t, err, "", c.reason)
			equal(t, "site folder", snapshot(t, site), before)
		})
	}
	for _, fine := range []string{"/public", "/build/public", "/contents", "/to-site/public", "/people/public", "/holder/base2"} {
		t.Run(fine, func(t *testing.T) {
			o := o
			o.Out = site + fine
			mustPublish(t, o, shop)
		})
	}
	o.Out = "public"
	if _, err := publish(o, shop); err == nil {
		t.Error("a relative output folder is accepted")
	}
}

func TestOutputFolderIsALink(t *testing.T) {
	o := newSite(t)
	target := filepath.Join(t.TempDir(), "www")
	write(t, filepath.Join(target, "CNAME"), "shop.example")
	if err := os.Symlink(target, o.Out); err != nil {
		t.Skip(err)
	}
	mustPublish(t, o, shop)
	mustPublish(t, o, files{"index.html": "2"})
	if info, _ := os.Lstat(o.Out); info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is gone")
	}
	equal(t, "target", contents(t, target), files{"index.html": "2", "CNAME": "shop.example"})
}

func TestBadPaths(t *testing.T) {
	o := newSite(t)
	for _, path := range []string{
		"", "/", "/etc/passwd", "../x", "a/../../x", "a/..", "./a", "a/./b", "a//b", "a/", `a\b`, "a\x00b", "a\nb", "a\x7fb",
		"a\u0085b", "\xff.html", "ا\u0653.html", // alef and madda, decomposed
		".sitegen.json", ".SiteGen.json", ".sitegen.json/x", ".sitegen-0123456789abcdef/x", ".sitegen-x",
	} {
		_, err := publish(o, files{path: "x"})
		p, _ := errors.AsType[*say.Problem](err)
		if p == nil { // nothing was tried
			t.Fatalf("Add(%q): got %v", path, err)
		}
		if bad, ok := p.Says.(say.PublishBadPath); !ok || bad.Path != path {
			t.Errorf("Add(%q): got %v", path, err)
		}
		if _, err := os.Lstat(o.Out); err == nil {
			t.Fatalf("Add(%q) made an output folder", path)
		}
		noBoxes(t, o)
	}
	for _, path := range []string{"a..b", "...", "a b", "سياسة/آ.html", "😀.html", ".well-known/x", "sub/.sitegen.json", `say "hi".html`} {
		mustPublish(t, o, files{path: "x"})
	}
}

func TestPathsThatCollide(t *testing.T) {
	o := newSite(t)
	for _, c := range []struct {
		first, second string
		want          say.Message
	}{
		{"a", "a", say.PublishTwice{Path: "a"}},
		{"a", "a/b", say.PublishFileAndFolder{Path: "a", Child: "a/b"}},
		{"a/b", "a", say.PublishFileAndFolder{Path: "a", Child: "a/b"}},
		{"a/b/c", "a/b", say.PublishFileAndFolder{Path: "a/b", Child: "a/b/c"}},
		{"a", "a/b/c", say.PublishFileAndFolder{Path: "a", Child: "a/b/c"}},
	} {
		s, err := Begin(t.Context(), o)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Add(c.first, nil); err != nil {
			t.Fatal(err)
		}
		if p, ok := errors.AsType[*say.Problem](s.Add(c.second, nil)); !ok || p.Says != c.want {
			t.Errorf("%q, then %q: %v, want %#v", c.first, c.second, p, c.want)
		}
		if _, err := s.Commit(Summary{}, true); err == nil {
			t.Errorf("%v: a stage that failed is published", c)
		}
		s.Abort()
	}
}

func TestModes(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no modes on Windows")
	}
	o := newSite(t)
	for range 2 {
		mustPublish(t, o, shop)
		mustPublish(t, o, files{"index.html": "2", "ar/index.html": shop["ar/index.html"]})
		for path, line := range snapshot(t, o.Out) {
			want := "-rw-r--r-- "
			if strings.HasPrefix(line, "d") {
				want = "drwxr-xr-x "
			}
			if !strings.HasPrefix(line, want) {
				t.Errorf("%s: %s", path, line)
			}
		}
		// A folder that somebody closed is opened again, and keeps what else was set.
		os.Chmod(o.Out, 0o700)
	}
	os.Chmod(o.Out, 0o775|os.ModeSetgid)
	mustPublish(t, o, shop)
	if info, _ := os.Stat(o.Out); info.Mode() != os.ModeDir|os.ModeSetgid|0o775 {
		t.Errorf("mode of the output folder is %v", info.Mode())
	}
}
