package publish

import (
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"sitegen/internal/say"
)

func TestSystemFolders(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the paths are those of Unix")
	}
	for _, path := range []string{"/etc", "/etc/nginx/html", "/usr", "/usr/bin/x", "/usr/lib/a/b", "/bin", "/sbin/x", "/boot/x", "/dev", "/dev/disk", "/dev/shm",
		"/home", "/root", "/var", "/var/log/site", "/lib64", "/Library/x", "/System/a", "/Users", "/opt", "/usr/local", "/sys/x"} {
		if !systemFolder(path) {
			t.Errorf("%s is taken for the output folder of a site", path)
		}
	}
	for _, path := range []string{"/srv", "/srv/www", "/var/www", "/var/www/html", "/usr/share/nginx/html", "/usr/local/www/site", "/home/me/site/public", "/Users/me/public",
		"/dev/shm/out", "/opt/site/public", "/tmp/x", "/public", "/etcetera", "/data/etc"} {
		if systemFolder(path) {
			t.Errorf("%s is taken for a folder of the system", path)
		}
	}
}

// TestElsewhere publishes outside the site: into what is new or this store's, and into nothing else.
func TestElsewhere(t *testing.T) {
	for _, c := range []struct {
		name    string
		before  func(t *testing.T, o Options)
		refusal say.Message // nil for none
	}{
		{"a new folder", func(*testing.T, Options) {}, nil},
		{"an empty folder", func(t *testing.T, o Options) { mkdir(t, o.Out) }, nil},
		{"what hosts keep", func(t *testing.T, o Options) {
			write(t, o.Out+"/.git/HEAD", "ref")
			write(t, o.Out+"/CNAME", "lazwardi.sa")
		}, nil},
		{"an earlier build", func(t *testing.T, o Options) { mustPublish(t, o, files{"index.html": "1", "x.html": "x"}) }, nil},
		{"an earlier build with files of the user", func(t *testing.T, o Options) {
			mustPublish(t, o, files{"index.html": "1"})
			write(t, o.Out+"/notes.txt", "mine")
		}, nil},
		{"an earlier build of a store without a name", func(t *testing.T, o Options) { o.Name = ""; mustPublish(t, o, shop) }, nil},
		{"another store", func(t *testing.T, o Options) { o.Name = "Mukhtalif"; mustPublish(t, o, shop) }, say.PublishAnotherStore{Name: "Mukhtalif"}},
		{"a file", func(t *testing.T, o Options) { write(t, o.Out+"/notes.txt", "mine") }, say.PublishNotEmpty{Name: "notes.txt"}},
		{"a file with a name that begins so", func(t *testing.T, o Options) { write(t, o.Out+"/CNAMES.txt", "mine") }, say.PublishNotEmpty{Name: "CNAMES.txt"}},
		{"a file with another name that begins so", func(t *testing.T, o Options) { write(t, o.Out+"/Contract.docx", "mine") }, say.PublishNotEmpty{Name: "Contract.docx"}},
		{"a folder", func(t *testing.T, o Options) { mkdir(t, o.Out+"/photos") }, say.PublishNotEmpty{Name: "photos"}},
		{"a damaged list", func(t *testing.T, o Options) {
			mustPublish(t, o, shop)
			write(t, filepath.Join(o.Out, manifestName), "{")
		}, say.PublishUnknownOwner{File: manifestName}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := newSite(t)
			o.Name = "Lazwardi"
			c.before(t, o)
			before := snapshot(t, o.Site)
			o.Elsewhere = true
			_, err := publish(o, shop)
			if c.refusal == nil {
				if err != nil {
					t.Fatal(err)
				}
				mustPublish(t, o, shop)
				return
			}
			refusedBecause(t, err, o.Out, c.refusal)
			after := snapshot(t, o.Site)
			delete(before, ".")
			delete(after, ".")
			equal(t, "the site folder", after, before)
			noBoxes(t, o)
			o.Elsewhere = false
			mustPublish(t, o, shop)
		})
	}
}

// TestMostStay counts pages only, and none of the files that stay one build longer.
func TestMostStay(t *testing.T) {
	pages := func(names ...string) files {
		site := files{"a.css": "a", "b.css": "b", "c.css": "c", "d.css": "d"}
		for _, n := range names {
			site[n+"/index.html"] = n
		}
		return site
	}
	for _, c := range []struct {
		name          string
		before, after files
		lost          say.Message // nil if the build is published
	}{
		{"one of two", pages("a", "b"), pages("a"), nil},
		{"two of three", pages("a", "b", "c"), pages("c"), say.PublishMostPagesGo{Gone: 2, All: 3, Pages: "/a/ /b/"}},
		{"half", pages("a", "b", "c", "d"), pages("a", "b"), nil},
		{"all, and new ones", pages("a", "b"), pages("c", "d", "e"), say.PublishMostPagesGo{Gone: 2, All: 2, Pages: "/a/ /b/"}},
		{"all assets", pages("a", "b"), files{"a/index.html": "a", "b/index.html": "b"}, nil},
		{"every page is another", pages("a", "b"), files{"a/index.html": "1", "b/index.html": "2"}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			eachWay(t, func(t *testing.T, way func(*Stage)) {
				o := newSite(t)
				mustPublish(t, o, c.before)
				o.MostStay = true
				before := bytesOf(t, o.Out)
				_, err := publish(o, c.after, way)
				if c.lost == nil {
					if err != nil {
						t.Fatal(err)
					}
					return
				}
				refusedBecause(t, err, o.Out, c.lost)
				equal(t, "the output folder", bytesOf(t, o.Out), before)
				noBoxes(t, o)
			})
		})
	}
	o := newSite(t)
	o.Keep = func(string) bool { return true }
	mustPublish(t, o, pages("a", "b", "c"))
	mustPublish(t, o, pages("c")) // a and b stay one build longer
	o.MostStay = true
	mustPublish(t, o, pages("c", "d"))
	if strings.Contains(read(t, filepath.Join(o.Out, manifestName)), `"a/index.html"`) {
		t.Error("a page stayed two builds longer")
	}
}
