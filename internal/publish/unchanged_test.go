package publish

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestUnchangedFilesKeepTheirTime(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	for path := range shop {
		age(t, filepath.Join(o.Out, path))
	}
	before := snapshot(t, o.Out)
	next := files{"new.html": "new", "en/terms/index.html": "other terms"}
	for path, c := range shop {
		if next[path] == "" {
			next[path] = c
		}
	}
	r := mustPublish(t, o, next)
	equal(t, "counts", []int{r.Written, r.Unchanged, r.Removed}, []int{2, 4, 0})
	after := snapshot(t, o.Out)
	for path := range shop {
		if changed := path == "en/terms/index.html"; (before[path] != after[path]) != changed {
			t.Errorf("%s: %s, was %s", path, after[path], before[path])
		}
	}
}

func TestSameBuildTwiceTouchesNothing(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	write(t, filepath.Join(o.Out, "CNAME"), "shop.example")
	root, _ := os.Stat(o.Out)
	before := snapshot(t, o.Out)
	r := mustPublish(t, o, shop)
	equal(t, "counts", []int{r.Written, r.Unchanged, r.Removed}, []int{0, 5, 0})
	after := snapshot(t, o.Out)
	delete(before, manifestName)
	delete(after, manifestName)
	delete(before, ".") // its time changes with the manifest
	delete(after, ".")
	equal(t, "public", after, before)
	if now, _ := os.Stat(o.Out); !os.SameFile(root, now) {
		t.Error("the folder was replaced for nothing")
	}
}

func TestTamperedFilesAreMended(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	page := filepath.Join(o.Out, "index.html")
	for name, tamper := range map[string]func(){
		"edited":                 func() { write(t, page, "<h1>HACK</h1>") },
		"edited, time put back":  func() { write(t, page, "<h1>HACK</h1>"); age(t, page) },
		"cut off":                func() { os.Truncate(page, 0) },
		"deleted":                func() { os.Remove(page) },
		"folder deleted":         func() { os.RemoveAll(filepath.Join(o.Out, "ar")) },
		"not readable by others": func() { os.Chmod(page, 0o600) },
	} {
		t.Run(name, func(t *testing.T) {
			tamper()
			if _, ok := Unchanged(o); ok {
				t.Error("Unchanged did not notice")
			}
			mustPublish(t, o, shop)
			info, _ := os.Stat(page)
			if info.Mode().Perm() != 0o644 {
				t.Errorf("mode is %v", info.Mode())
			}
			if _, ok := Unchanged(o); !ok {
				t.Error("Unchanged does not see that it was mended")
			}
		})
	}
}

func TestUnchanged(t *testing.T) {
	o := newSite(t)
	if _, ok := Unchanged(o); ok {
		t.Error("true before the first build")
	}
	want := mustPublish(t, o, shop).Summary
	got, ok := Unchanged(o)
	if !ok {
		t.Fatal("false after a build")
	}
	equal(t, "summary", got, want)
	other := o
	other.Inputs = "decaf"
	if _, ok := Unchanged(other); ok {
		t.Error("true with other inputs")
	}
	other.Inputs = ""
	if _, ok := Unchanged(other); ok {
		t.Error("true without inputs")
	}
	// A copy of the folder has other time stamps, but the same content.
	for path := range shop {
		now := time.Now().Add(time.Hour)
		os.Chtimes(filepath.Join(o.Out, path), now, now)
	}
	if _, ok := Unchanged(o); !ok {
		t.Error("false with new time stamps on the same bytes")
	}
	// What a killed build left must be swept, so the build may not be skipped.
	box, err := makeBox(o.Site, o.Out)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := Unchanged(o); ok {
		t.Error("true with a stage left over")
	}
	os.RemoveAll(box)
	// A build with findings must show them again.
	s, err := Begin(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	for path, c := range shop {
		if err := s.Add(path, []byte(c)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Commit(Summary{}, false); err != nil {
		t.Fatal(err)
	}
	if _, ok := Unchanged(o); ok {
		t.Error("true after a build that may not be skipped")
	}
}

// TestManifestIsYoungest checks that after a build the manifest vouches for all
// files, although deleting the old tree changed the status of each.
func TestManifestIsYoungest(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	next := files{"new.html": "new"}
	for path, c := range shop {
		next[path] = c
	}
	mustPublish(t, o, next, func(s *Stage) {
		s.exchange = func(a, b string) error {
			time.Sleep(20 * time.Millisecond) // longer than a tick of the clock of file times
			return exchange(a, b)
		}
	})
	d := opened(t, o.Out)
	m, err := readManifest(d)
	if err != nil {
		t.Fatal(err)
	}
	for path := range next {
		if info, err := d.lstat(path); err != nil || !info.untouchedSince(m.stamp+1) {
			t.Errorf("%s is younger than the manifest (%v)", path, err)
		}
	}
}

func TestKeptFilesStayOneBuildLonger(t *testing.T) {
	o := newSite(t)
	o.Keep = func(path string) bool { return strings.HasPrefix(path, "assets/") }
	asset := func(n int) string { return fmt.Sprintf("assets/main.%d.css", n) }
	site := func(n int) files {
		return files{"index.html": asset(n), asset(n): fmt.Sprintf("body{order:%d}", n)}
	}
	has := func(want ...string) {
		t.Helper()
		var got []string
		for path := range contents(t, o.Out) {
			if strings.HasPrefix(path, "assets/") {
				got = append(got, path)
			}
		}
		if len(got) != len(want) {
			t.Errorf("assets are %q, want %q", got, want)
		}
		for _, w := range want {
			if _, err := os.Stat(filepath.Join(o.Out, w)); err != nil {
				t.Errorf("%s is missing; assets are %q", w, got)
			}
		}
	}
	mustPublish(t, o, site(1))
	r := mustPublish(t, o, site(2))
	has(asset(1), asset(2))
	equal(t, "kept, removed", []int{r.Kept, r.Removed}, []int{1, 0})
	mustPublish(t, o, site(2)) // the same again: nothing changes
	has(asset(1), asset(2))
	if _, ok := Unchanged(o); !ok {
		t.Error("Unchanged is false")
	}
	r = mustPublish(t, o, site(3))
	has(asset(2), asset(3))
	equal(t, "kept, removed", []int{r.Kept, r.Removed}, []int{1, 1})
	mustPublish(t, o, site(2)) // back again: asset 2 is ordinary, asset 3 is kept
	has(asset(2), asset(3))
	plain := site(2)
	plain["index.html"] = "another text with " + asset(2)
	mustPublish(t, o, plain)
	has(asset(2))
	mustPublish(t, o, files{"index.html": "no assets", "assets": "is a file now"})
	if read(t, filepath.Join(o.Out, "assets")) != "is a file now" {
		t.Error("a kept file held the place of a page")
	}
}

// TestAgain takes a file over from the last build, but only as that build left it.
func TestAgain(t *testing.T) {
	o := newSite(t)
	again := func(path string) bool {
		t.Helper()
		s, err := Begin(context.Background(), o)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Abort()
		there, err := s.Again(path)
		if err != nil {
			t.Fatal(err)
		}
		data := shop[path]
		if !there {
			if err := s.Add(path, []byte(data)); err != nil { // its place is free
				t.Fatal(err)
			}
		} else if err := s.Add(path, []byte(data)); err == nil {
			t.Error("a file was put into one place twice")
		}
		return there
	}
	const page = "en/terms/index.html"
	file := filepath.Join(o.Out, filepath.FromSlash(page))
	if again(page) {
		t.Error("there was no last build")
	}
	mustPublish(t, o, shop)
	if !again(page) {
		t.Error("the file is as it was left")
	}
	if again("new.html") {
		t.Error("there is no such file")
	}
	age(t, file)
	if !again(page) {
		t.Error("another time is no other content")
	}
	for name, tamper := range map[string]func(){
		"edited":      func() { write(t, file, strings.ToUpper(shop[page])); age(t, file) },
		"cut off":     func() { os.Truncate(file, 0) },
		"deleted":     func() { os.Remove(file) },
		"unreadable":  func() { os.Chmod(file, 0o600) },
		"no manifest": func() { os.Remove(filepath.Join(o.Out, manifestName)) },
		"damaged":     func() { write(t, filepath.Join(o.Out, manifestName), "{") },
	} {
		mustPublish(t, o, shop)
		tamper()
		if again(page) {
			t.Errorf("%s: it was taken over", name)
		}
		os.RemoveAll(o.Out)
	}
}

// TestAgainPublishesWhatWasThere builds a site from the last one alone.
func TestAgainPublishesWhatWasThere(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, shop)
	s, err := Begin(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Abort()
	var gone string
	for path := range shop {
		if gone == "" {
			gone = path
			continue
		}
		if there, err := s.Again(path); !there || err != nil {
			t.Fatal(path, there, err)
		}
	}
	if err := s.Add("new.html", []byte("new")); err != nil {
		t.Fatal(err)
	}
	r, err := s.Commit(Summary{}, true)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "counts", []int{r.Written, r.Unchanged, r.Removed}, []int{1, len(shop) - 1, 1})
	for path, content := range shop {
		got, err := os.ReadFile(filepath.Join(o.Out, filepath.FromSlash(path)))
		if path == gone {
			if err == nil {
				t.Error(path, "is still there")
			}
		} else if string(got) != content {
			t.Errorf("%s holds %q, want %q", path, got, content)
		}
	}
}
