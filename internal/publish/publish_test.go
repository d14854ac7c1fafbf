package publish

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"sitegen/internal/say"
)

// A files is a site: content by path.
type files map[string]string

// newSite returns the options of an empty site in a new folder.
func newSite(t *testing.T) Options {
	t.Helper()
	site, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	o := Options{
		Out:    filepath.Join(site, "public"),
		Site:   site,
		Inputs: "c0ffee",
	}
	for _, name := range []string{"content", "layouts"} {
		o.Protect = append(o.Protect, filepath.Join(site, name))
		mkdir(t, filepath.Join(site, name))
	}
	return o
}

// publish builds the site and returns what happened.
func publish(o Options, site files, prepare ...func(*Stage)) (Result, error) {
	s, err := Begin(context.Background(), o)
	if err != nil {
		return Result{}, err
	}
	defer s.Abort()
	for _, f := range prepare {
		f(s)
	}
	for path, content := range site {
		if err := s.Add(path, []byte(content)); err != nil {
			return Result{}, err
		}
	}
	return s.Commit(Summary{Pages: len(site)}, true)
}

// mustPublish is publish, and checks that public/ then holds the site, and that
// nothing else is left.
func mustPublish(t *testing.T, o Options, site files, prepare ...func(*Stage)) Result {
	t.Helper()
	r, err := publish(o, site, prepare...)
	if err != nil {
		t.Fatalf("publish: %v", err)
	}
	for path, want := range site {
		if got := read(t, filepath.Join(o.Out, path)); got != want {
			t.Fatalf("%s holds %q, want %q", path, got, want)
		}
	}
	noBoxes(t, o)
	return r
}

// noBoxes checks that no stage is left beside or in the output folder.
func noBoxes(t *testing.T, o Options) {
	t.Helper()
	for _, dir := range []string{filepath.Dir(o.Out), o.Out} {
		entries, _ := os.ReadDir(dir)
		for _, e := range entries {
			if strings.HasPrefix(e.Name(), boxPrefix) {
				t.Errorf("%s is left in %s", e.Name(), dir)
			}
		}
	}
}

// snapshot describes everything below dir: kind, mode, time and content.
func snapshot(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := make(map[string]string)
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		content := ""
		switch {
		case info.Mode().IsRegular():
			content = read(t, path)
		case info.Mode()&fs.ModeSymlink != 0:
			content, _ = os.Readlink(path)
		}
		rel, _ := filepath.Rel(dir, path)
		all[filepath.ToSlash(rel)] = fmt.Sprintf("%v %v %q", info.Mode(), info.ModTime().UnixNano(), content)
		return nil
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return all
}

// contents lists the plain files below dir, less the manifest.
func contents(t *testing.T, dir string) files {
	t.Helper()
	all := make(files)
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err == nil && e.Type().IsRegular() && e.Name() != manifestName {
			rel, _ := filepath.Rel(dir, path)
			all[filepath.ToSlash(rel)] = read(t, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func equal[T any](t *testing.T, what string, got, want T) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// opened opens a folder until the test ends.
func opened(t *testing.T, path string) *folder {
	t.Helper()
	d, err := openFolder(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.close)
	return d
}

func write(t *testing.T, path, content string) {
	t.Helper()
	mkdir(t, filepath.Dir(path))
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func mkdir(t *testing.T, path string) {
	t.Helper()
	if err := os.MkdirAll(path, 0o755); err != nil {
		t.Fatal(err)
	}
}

// age makes path old, so that a change of its time shows.
func age(t *testing.T, path string) {
	t.Helper()
	old := time.Date(2020, 1, 2, 3, 4, 5, 6000, time.UTC)
	if err := os.Chtimes(path, old, old); err != nil {
		t.Fatal(err)
	}
}

func mtime(t *testing.T, path string) time.Time {
	t.Helper()
	info, err := os.Lstat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.ModTime()
}

// refusedBecause checks that err is a Refusal that names path, with a hint. Of a message without arguments only the type
// counts.
func refusedBecause(t *testing.T, err error, path string, want say.Message) {
	t.Helper()
	var r *Refusal
	if !errors.As(err, &r) {
		t.Fatalf("error %v (%T), want a Refusal", err, err)
	}
	if path != "" && r.Path != path {
		t.Errorf("refusal is about %s, want %s", r.Path, path)
	}
	if want != nil && reflect.TypeOf(r.Says) != reflect.TypeOf(want) || want != nil && !reflect.ValueOf(want).IsZero() && r.Says != want {
		t.Errorf("refusal %#v, want %#v", r.Says, want)
	}
	if say.Hint(r.Says, "en") == nil {
		t.Errorf("%#v says not what to do", r.Says)
	}
}

// noted tells whether a build left a note of a type.
func noted[M say.Message](r Result) bool {
	return slices.ContainsFunc(r.Notes, func(m say.Message) bool { _, ok := m.(M); return ok })
}

var shop = files{
	"index.html":           "<h1>shop</h1>",
	"ar/index.html":        "<h1>متجر</h1>",
	"ar/سياسة/index.html":  "الشحن",
	"en/terms/index.html":  "terms",
	"assets/main.1111.css": "body{}",
}

func TestFirstBuild(t *testing.T) {
	o := newSite(t)
	r := mustPublish(t, o, shop)
	equal(t, "files", contents(t, o.Out), shop)
	size := int64(0)
	for _, c := range shop {
		size += int64(len(c))
	}
	equal(t, "result", r, Result{Summary: Summary{Pages: 5, Files: 5, Bytes: size}, Written: 5, Atomic: true})
}

func TestMissingParentsAreMade(t *testing.T) {
	o := newSite(t)
	o.Out = filepath.Join(o.Site, "build", "of", "today")
	s, err := Begin(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	s.Abort()
	if _, err := os.Lstat(filepath.Join(o.Site, "build")); !errors.Is(err, fs.ErrNotExist) {
		t.Error("an aborted build leaves the parents it made")
	}
	mustPublish(t, o, shop)
}

func TestStaleFilesGo(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	second := files{"index.html": "<h1>shop</h1>", "ar": "a file where a folder was", "en/terms/index.html/deep": "and the reverse"}
	r := mustPublish(t, o, second)
	equal(t, "files", contents(t, o.Out), second)
	equal(t, "counts", []int{r.Written, r.Unchanged, r.Removed}, []int{2, 1, 4})
	for _, gone := range []string{"assets", "ar/index.html"} {
		if _, err := os.Lstat(filepath.Join(o.Out, gone)); err == nil {
			t.Errorf("%s is still there", gone)
		}
	}
	// What was built in two steps is what is built in one.
	clean := newSite(t)
	mustPublish(t, clean, second)
	equal(t, "manifest", read(t, filepath.Join(o.Out, manifestName)), read(t, filepath.Join(clean.Out, manifestName)))
}

func TestDeterminism(t *testing.T) {
	a, b := newSite(t), newSite(t)
	mustPublish(t, a, shop)
	mustPublish(t, b, files{"old.html": "x"})
	time.Sleep(5 * time.Millisecond)
	mustPublish(t, b, shop)
	manifest := read(t, filepath.Join(a.Out, manifestName))
	equal(t, "manifest", read(t, filepath.Join(b.Out, manifestName)), manifest)
	if strings.Contains(manifest, a.Site) || strings.Contains(manifest, filepath.Base(a.Site)) {
		t.Error("the manifest holds a path of the machine")
	}
}
