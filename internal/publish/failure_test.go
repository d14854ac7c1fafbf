package publish

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"sitegen/internal/say"
)

// TestFailingWriteChangesNothing lets the k-th file written fail, for every k up
// to the manifest, with what a full disk and a forbidden folder say.
func TestFailingWriteChangesNothing(t *testing.T) {
	next := files{"index.html": "2", "ar/index.html": "2", "new.html": "2", "en/terms/index.html": "terms"}
	eachWay(t, func(t *testing.T, way func(*Stage)) {
		for _, fault := range []error{syscall.ENOSPC, syscall.EACCES} {
			for k := 1; k <= 4; k++ {
				o := newSite(t)
				mustPublish(t, o, shop)
				addForeign(t, o.Out)
				before := snapshot(t, o.Out)
				var count atomic.Int32
				_, err := publish(o, next, way, func(s *Stage) {
					s.create = func(d *folder, name string, data []byte) error {
						if int(count.Add(1)) == k {
							return &fs.PathError{Op: "write", Path: d.full(name), Err: fault}
						}
						return d.create(name, data)
					}
				})
				if !errors.Is(err, fault) || !strings.Contains(err.Error(), o.Out) || strings.Contains(err.Error(), boxPrefix+"0") {
					t.Errorf("file %d: error %q, want %v and the name of a file in %s", k, err, fault, o.Out)
				}
				equal(t, "public", snapshot(t, o.Out), before)
				noBoxes(t, o)
				mustPublish(t, o, next, way)
			}
		}
	})
}

// TestFailingCarryChangesNothing lets each file that a build takes over fail, one of the user's or one of the site: the
// build fails with its name, and nothing has changed.
func TestFailingCarryChangesNothing(t *testing.T) {
	for _, file := range []string{"CNAME", ".nojekyll", ".well-known/security.txt", ".git/objects/ab/cdef", "uploads/2024/photo.jpg", "latest", "en/terms/signed.pdf", "ar/index.html"} {
		t.Run(file, func(t *testing.T) {
			o := newSite(t)
			mustPublish(t, o, shop)
			addForeign(t, o.Out)
			before := snapshot(t, o.Out)
			tried := false
			next := files{"new.html": "2"}
			for path, text := range shop {
				next[path] = text
			}
			_, err := publish(o, next, func(s *Stage) {
				s.link = func(from *folder, name string, to *folder) error {
					if name == file {
						tried = true
						return &fs.PathError{Op: "link", Path: from.full(name), Err: syscall.EIO}
					}
					return from.link(name, to)
				}
			})
			if !tried || !errors.Is(err, syscall.EIO) || !strings.Contains(err.Error(), filepath.Join(o.Out, file)) {
				t.Errorf("the error is %v", err)
			}
			equal(t, "public", snapshot(t, o.Out), before)
			noBoxes(t, o)
		})
	}
}

func TestFailingExchangeChangesNothing(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	before := snapshot(t, o.Out)
	_, err := publish(o, files{"index.html": "2"}, func(s *Stage) {
		s.exchange = func(a, b string) error { return syscall.EIO }
	})
	if !errors.Is(err, syscall.EIO) {
		t.Errorf("error %v, want EIO", err)
	}
	equal(t, "public", snapshot(t, o.Out), before)
	noBoxes(t, o)

	// Commit clears up by itself, without Abort.
	s, err := Begin(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	s.exchange = func(a, b string) error { return syscall.EIO }
	if err := s.Add("index.html", []byte("2")); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Commit(Summary{}, true); !errors.Is(err, syscall.EIO) {
		t.Errorf("error %v, want EIO", err)
	}
	noBoxes(t, o)
	mustPublish(t, o, shop) // the lock is free
}

func TestAbort(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	before := snapshot(t, o.Out)
	s, err := Begin(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	// Abort comes while files are being added.
	var group sync.WaitGroup
	for w := range 4 {
		group.Go(func() {
			for i := 0; ; i++ {
				if err := s.Add(strings.Repeat("x", w+1)+"/"+strings.Repeat("y", i%200+1)+strings.Repeat("/z", i/200), []byte("x")); err != nil {
					return
				}
			}
		})
	}
	time.Sleep(2 * time.Millisecond)
	s.Abort()
	s.Abort()
	group.Wait()
	if err := s.Add("late", nil); err == nil {
		t.Error("Add works after Abort")
	}
	if _, err := s.Commit(Summary{}, true); err == nil {
		t.Error("Commit works after Abort")
	}
	equal(t, "public", snapshot(t, o.Out), before)
	noBoxes(t, o)
	mustPublish(t, o, shop) // the lock is free
}

func TestAbortAfterCommit(t *testing.T) {
	o := newSite(t)
	s, err := Begin(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Add("index.html", []byte("x")); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Commit(Summary{}, true); err != nil {
		t.Fatal(err)
	}
	s.Abort()
	equal(t, "files", contents(t, o.Out), files{"index.html": "x"})
}

// TestCancel cancels at each stage of a build.
func TestCancel(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	before := snapshot(t, o.Out)
	check := func(err error) {
		t.Helper()
		if !errors.Is(err, context.Canceled) {
			t.Errorf("error %v, want context.Canceled", err)
		}
		equal(t, "public", snapshot(t, o.Out), before)
		noBoxes(t, o)
	}

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := Begin(ctx, o)
	check(err)

	// Waiting for the lock, which is held until that has ended.
	holder, err := Begin(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel = context.WithCancel(context.Background())
	time.AfterFunc(20*time.Millisecond, cancel)
	_, err = Begin(ctx, o)
	holder.Abort()
	check(err)

	// Before Add, before Commit, and just before the exchange.
	for at := range 3 {
		ctx, cancel = context.WithCancel(context.Background())
		s, err := Begin(ctx, o)
		if err != nil {
			t.Fatal(err)
		}
		if at == 0 {
			cancel()
		}
		err = s.Add("index.html", []byte("new"))
		if at == 0 && !errors.Is(err, context.Canceled) {
			t.Errorf("Add: error %v, want context.Canceled", err)
		}
		if at == 1 {
			cancel()
		}
		s.create = func(d *folder, name string, data []byte) error {
			cancel() // in the middle of Commit, with the manifest
			return d.create(name, data)
		}
		_, err = s.Commit(Summary{}, true)
		s.Abort()
		check(err)
	}
}

func TestFourBuildsAtOnce(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	want := addForeign(t, o.Out)
	var group sync.WaitGroup
	for w := range 4 {
		group.Go(func() {
			for range 5 {
				site := files{}
				for path := range shop {
					site[path] = strings.Repeat("w", w+1)
				}
				if _, err := publish(o, site); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	got := contents(t, o.Out)
	for path := range shop {
		if got[path] != got["index.html"] {
			t.Errorf("%s is of another build than index.html", path)
		}
	}
	equal(t, "the user's files", foreign(t, o.Out), want)
	noBoxes(t, o)
}

// TestNobodysFolderIsSwept puts folders beside public/ that look like a stage.
func TestNobodysFolderIsSwept(t *testing.T) {
	o := newSite(t)
	theirs := files{
		".sitegen-0123456789abcdef/notes.txt": "no mark",
		".sitegen-0123456789abcdee/stage":     "a mark that is not ours",
		".sitegen-backup/stage":               boxMarkText,
		".sitegen-0123456789ABCDEF/stage":     boxMarkText,
	}
	for path, c := range theirs {
		write(t, filepath.Join(o.Site, path), c)
	}
	write(t, filepath.Join(o.Site, ".sitegen-00000000000000aa/stage"), boxMarkText+"public\n")
	write(t, filepath.Join(o.Site, ".sitegen-00000000000000aa/tree/x"), "left by a kill")
	write(t, filepath.Join(o.Site, ".sitegen-00000000000000ab/stage"), boxMarkText[:10])
	mkdir(t, filepath.Join(o.Site, ".sitegen-00000000000000ac"))
	if _, err := publish(o, shop); err != nil {
		t.Fatal(err)
	}
	os.RemoveAll(o.Out)
	got := contents(t, o.Site)
	equal(t, "folders beside public", got, theirs)
	if _, err := os.Stat(filepath.Join(o.Site, ".sitegen-00000000000000ac")); err == nil {
		t.Error("the empty stage is left")
	}
}

// TestManifestLeadsNowhereElse publishes over a manifest that is whole, sum and all, and lists files outside of the output
// folder: nothing there is touched, and the lines are not believed.
func TestManifestLeadsNowhereElse(t *testing.T) {
	const text = "not of the site"
	for _, path := range []string{"../victim.txt", "ar/../../victim.txt", "/victim.txt", "./victim.txt", "ar//index.html", `ar\index.html`, manifestName, boxPrefix + "x"} {
		o := newSite(t)
		mustPublish(t, o, shop)
		victim := filepath.Join(filepath.Dir(o.Out), "victim.txt")
		write(t, victim, text)
		d, err := openFolder(o.Out)
		if err != nil {
			t.Fatal(err)
		}
		m, err := readManifest(d)
		d.close()
		if err != nil {
			t.Fatal(err)
		}
		m.files = append(m.files, entry{path: path, size: int64(len(text)), hash: digestOf([]byte(text))})
		slices.SortFunc(m.files, func(a, b entry) int { return strings.Compare(a.path, b.path) })
		listed := m.encode()
		if again := decodeManifest(listed); again.find(path) != nil {
			t.Errorf("%q is believed", path)
		}
		write(t, filepath.Join(o.Out, manifestName), string(listed))
		for _, mark := range []string{"1", "2", "3"} { // what goes stays one build longer
			next := files{"new.html": mark}
			for path, text := range shop {
				next[path] = text
			}
			mustPublish(t, o, next)
			if got := read(t, victim); got != text {
				t.Fatalf("%q: the file outside is %q", path, got)
			}
		}
	}
}

func TestDamagedManifest(t *testing.T) {
	long := files{}
	for path, c := range shop {
		long[path] = c
	}
	damage := map[string]func(whole string) string{
		"empty":      func(string) string { return "" },
		"cut":        func(w string) string { return w[:len(w)/2] },
		"tail gone":  func(w string) string { return w[:len(w)-5] },
		"garbage":    func(string) string { return "\x00\x01garbage\n[[[" },
		"bit turned": func(w string) string { return strings.Replace(w, `"ar/`, `"br/`, 1) },
		"escaping": func(w string) string {
			return strings.Replace(w, `["ar/`, `["../content/`, 1)
		},
		"version 2": func(w string) string { return strings.Replace(w, `"sitegen":1`, `"sitegen":2`, 1) },
	}
	for name, f := range damage {
		t.Run(name, func(t *testing.T) {
			o := newSite(t)
			mustPublish(t, o, shop)
			path := filepath.Join(o.Out, manifestName)
			write(t, path, f(read(t, path)))
			write(t, filepath.Join(o.Out, "CNAME"), "mine")
			if _, ok := Unchanged(o); ok {
				t.Error("Unchanged trusts it")
			}
			// The same site again mends it.
			mustPublish(t, o, long)
			if _, ok := Unchanged(o); !ok {
				t.Error("it was not mended")
			}

			// A changed page whose line is lost is refused; one that can be told to
			// be ours is not. Either way nothing of the user's is lost.
			write(t, path, f(read(t, path)))
			_, err := publish(o, files{"index.html": "changed"})
			if err != nil {
				refusedBecause(t, err, filepath.Join(o.Out, "index.html"), say.PublishListDamaged{File: manifestName, Out: o.Out})
			}
			if read(t, filepath.Join(o.Out, "CNAME")) != "mine" {
				t.Error("CNAME is lost")
			}
			// What the hint says.
			os.RemoveAll(o.Out)
			mustPublish(t, o, files{"index.html": "changed"})
		})
	}
	t.Run("empty after a power failure", func(t *testing.T) {
		o := newSite(t)
		mustPublish(t, o, shop)
		for _, name := range []string{manifestName, "index.html"} {
			os.Truncate(filepath.Join(o.Out, name), 0)
		}
		mustPublish(t, o, shop)
		equal(t, "files", contents(t, o.Out), shop)
	})
	t.Run("lines that are left", func(t *testing.T) {
		o := newSite(t)
		mustPublish(t, o, shop)
		path := filepath.Join(o.Out, manifestName)
		whole := read(t, path)
		write(t, path, whole[:len(whole)-5]) // all lines are left
		mustPublish(t, o, files{"index.html": "changed"})
		equal(t, "files", contents(t, o.Out), files{"index.html": "changed"})
	})
}
