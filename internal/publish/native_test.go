//go:build linux || darwin

package publish

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"sitegen/internal/say"
)

// refusedExchange is what a file system says that cannot exchange folders.
var refusedExchange error = unix.EINVAL

func makeFIFO(path string) { _ = unix.Mkfifo(path, 0o600) }

func TestFallback(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, files{"index.html": "1", "old/page.html": "old", "a": "file", "b/c": "folder", "same.css": "same"})
	age(t, filepath.Join(o.Out, "same.css"))
	before := snapshot(t, o.Out)
	site := files{"index.html": "2", "new/page.html": "new", "a/b": "folder", "b": "file", "same.css": "same"}
	r := mustPublish(t, o, site, refuseExchange)
	if r.Atomic || !noted[say.PublishOneByOne](r) {
		t.Errorf("the result does not say that it was not atomic: %+v", r)
	}
	equal(t, "files", contents(t, o.Out), site)
	equal(t, "unchanged file", snapshot(t, o.Out)["same.css"], before["same.css"])
	equal(t, "counts", []int{r.Written, r.Unchanged, r.Removed}, []int{4, 1, 3})
	if _, err := os.Lstat(filepath.Join(o.Out, "old")); err == nil {
		t.Error("an empty folder is left")
	}
	clean := newSite(t)
	mustPublish(t, clean, site)
	equal(t, "manifest", read(t, filepath.Join(o.Out, manifestName)), read(t, filepath.Join(clean.Out, manifestName)))
	if _, ok := Unchanged(o); !ok {
		t.Error("Unchanged is false")
	}
}

// TestFallbackKilledHalfWay leaves the mix that a kill would, for each number of
// files that were through, and builds again.
func TestFallbackKilledHalfWay(t *testing.T) {
	one := files{"index.html": "1", "a.html": "1", "gone.html": "1", "a.css": "1", "same.css": "same"}
	two := files{"index.html": "2", "a.html": "2", "new.html": "2", "a.css": "2", "same.css": "same"}
	order := []string{"a.css", "a.html", "index.html", "new.html"}
	for done := range len(order) + 1 {
		o := newSite(t)
		mustPublish(t, o, one)
		write(t, filepath.Join(o.Out, "CNAME"), "mine")
		s, err := Begin(t.Context(), o)
		if err != nil {
			t.Fatal(err)
		}
		for path, c := range two {
			if err := s.Add(path, []byte(c)); err != nil {
				t.Fatal(err)
			}
		}
		p := s.makePlan(Summary{}, true)
		if err := s.putManifest(both(&s.last, p)); err != nil {
			t.Fatal(err)
		}
		for _, path := range order[:done] {
			if err := s.place(path); err != nil {
				t.Fatal(err)
			}
		}
		for _, l := range s.locks {
			l.release() // the box stays, as after a kill
		}
		for _, next := range []files{two, one} {
			mustPublish(t, o, next)
			want := files{"CNAME": "mine"}
			for path, c := range next {
				want[path] = c
			}
			equal(t, "files", contents(t, o.Out), want)
		}
	}
}

// TestFallbackKilledBeforeItsManifest dies when all files are replaced but the
// last manifest is not written.
func TestFallbackKilledBeforeItsManifest(t *testing.T) {
	o := newSite(t)
	one := files{"index.html": "1", "gone.html": "1"}
	mustPublish(t, o, one)
	s, err := Begin(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	refuseExchange(s)
	for _, path := range []string{"index.html", "new.html"} {
		if err := s.Add(path, []byte("2")); err != nil {
			t.Fatal(err)
		}
	}
	manifests := 0
	s.create = func(d *folder, name string, data []byte) error {
		// The first is for the exchange, the second is that of both sites.
		if manifests++; manifests == 3 {
			panic("killed here")
		}
		return d.create(name, data)
	}
	func() {
		defer func() { _ = recover() }()
		s.Commit(Summary{}, true)
	}()
	if manifests != 3 {
		t.Fatalf("%d manifests were written", manifests)
	}
	for _, l := range s.locks {
		l.release()
	}
	mustPublish(t, o, one)
	equal(t, "files", contents(t, o.Out), one)
}

func TestMountPoint(t *testing.T) {
	o := newSite(t)
	mkdir(t, o.Out)
	if err := mountSmall(t, o.Out, "1m"); err != nil {
		t.Skipf("needs the right to mount a file system: %v", err)
	}
	want := addForeign(t, o.Out)
	r := mustPublish(t, o, shop)
	if r.Atomic || !slices.Contains(r.Notes, say.Message(say.PublishOneByOne{Path: o.Out, Why: say.PartWholeMounted{}})) {
		t.Errorf("result %+v", r)
	}
	r = mustPublish(t, o, files{"index.html": "2", "en/terms/index.html": "terms"})
	equal(t, "counts", []int{r.Written, r.Unchanged, r.Removed}, []int{1, 1, 3})
	equal(t, "the user's files", foreign(t, o.Out), want)
	if _, ok := Unchanged(o); !ok {
		t.Error("Unchanged is false")
	}
	// A killed build leaves its box inside the mount.
	if _, err := makeBox(o.Out, o.Out); err != nil {
		t.Fatal(err)
	}
	mustPublish(t, o, shop)
}

func TestMountInside(t *testing.T) {
	o := newSite(t)
	mustPublish(t, o, files{"index.html": "1"})
	mkdir(t, filepath.Join(o.Out, "uploads"))
	if err := mountSmall(t, filepath.Join(o.Out, "uploads"), "1m"); err != nil {
		t.Skipf("needs the right to mount a file system: %v", err)
	}
	write(t, filepath.Join(o.Out, "uploads", "x"), "x")
	r := mustPublish(t, o, shop)
	if r.Atomic || !slices.Contains(r.Notes, say.Message(say.PublishOneByOne{Path: o.Out, Why: say.PartWholeMountedInside{Path: "uploads"}})) {
		t.Errorf("result %+v", r)
	}
	if read(t, filepath.Join(o.Out, "uploads", "x")) != "x" {
		t.Error("the upload is lost")
	}
}

// TestFullDisk fills a small file system to several levels.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if err := mountSmall(t, dir, "1m"); err != nil {
		t.Skipf("needs the right to mount a file system: %v", err)
	}
	for _, free := range []int{0, 20, 100} {
		o := Options{Site: filepath.Join(dir, "site"), Out: filepath.Join(dir, "site", "public")}
		mkdir(t, o.Site)
		mustPublish(t, o, shop)
		filler := filepath.Join(dir, "filler")
		f, err := os.Create(filler)
		if err != nil {
			t.Fatal(err)
		}
		block := make([]byte, 4096)
		n := 0
		for ; ; n++ {
			if _, err := f.Write(block); err != nil {
				break
			}
		}
		f.Truncate(int64(max(n-free, 0)) * 4096)
		f.Close()
		before := snapshot(t, o.Out)
		big := files{}
		for i := range 300 {
			big["page-"+strings.Repeat("x", i%7)+string(rune('a'+i%26))+strings.Repeat("y", i/26)+".html"] = strings.Repeat("z", 8000)
		}
		_, err = publish(o, big)
		if !errors.Is(err, syscall.ENOSPC) {
			t.Errorf("%d blocks free: error %v, want ENOSPC", free, err)
		}
		if free > 0 && !strings.Contains(err.Error(), o.Out) {
			t.Errorf("%d blocks free: error %v does not name a file", free, err)
		}
		equal(t, "public", snapshot(t, o.Out), before)
		noBoxes(t, o)
		os.RemoveAll(o.Site)
		os.Remove(filler)
	}
}

func TestSeveralBuildsAtOnceUnderOneLock(t *testing.T) {
	dir := t.TempDir()
	l, err := takeLock(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	other, err := os.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if err := unix.Flock(int(other.Fd()), unix.LOCK_EX|unix.LOCK_NB); err == nil {
		t.Error("the lock does not hold")
	}
	l.release()
	if err := unix.Flock(int(other.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		t.Errorf("the lock is not released: %v", err)
	}
}

// TestFolderOfSomebodyElse publishes as another person than the one who owns a read-only folder in public/: it stays as
// it is, and nothing is left beside public/.
func TestFolderOfSomebodyElse(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("needs to be run as root")
	}
	const nobody = 65534
	o := newSite(t)
	for dir := o.Site; dir != os.TempDir() && dir != "/"; dir = filepath.Dir(dir) {
		if err := os.Chmod(dir, 0o777); err != nil {
			t.Fatal(err)
		}
	}
	mustPublish(t, o, twoSites[0]())
	err := filepath.WalkDir(o.Site, func(path string, _ os.DirEntry, _ error) error { return os.Lchown(path, nobody, nobody) })
	if err != nil {
		t.Fatal(err)
	}
	up := filepath.Join(o.Out, "uploads")
	write(t, filepath.Join(up, "a.txt"), "mine")
	os.Chmod(up, 0o555)
	t.Cleanup(func() { os.Chmod(up, 0o755) })
	before := snapshot(t, up)
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	program, err := os.ReadFile(exe)
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(filepath.Dir(o.Site), "publish.test")
	if err := os.WriteFile(copied, program, 0o755); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(copied)
	cmd.Dir = o.Site
	cmd.Env = append(os.Environ(), onceEnv+"="+o.Out)
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	said, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(said), "PartWholeNotYours") || !strings.Contains(string(said), "<nil>") {
		t.Fatalf("the build said %s (%v)", said, err)
	}
	equal(t, "the folder of somebody else", snapshot(t, up), before)
	if info, err := os.Stat(up); err != nil || info.Sys().(*syscall.Stat_t).Uid != 0 {
		t.Error("the folder has another owner")
	}
	noBoxes(t, o)
}

// TestPrivateCopy looks at a copy while it is made, of a file that ends only then: nobody else may read it.
func TestPrivateCopy(t *testing.T) {
	from, to := t.TempDir(), t.TempDir()
	makeFIFO(from + "/file")
	writer, err := os.OpenFile(from+"/file", os.O_RDWR, 0) // who only writes would wait for a reader
	if err != nil {
		t.Fatal(err)
	}
	defer writer.Close()
	a, b := opened(t, from), opened(t, to)
	copied := make(chan error, 1)
	go func() { copied <- copyFile(a, "file", fileInfo{mode: 0o604, uid: os.Getuid(), gid: os.Getgid()}, b) }()
	for {
		info, err := os.Stat(to + "/file")
		if err == nil {
			if info.Mode().Perm()&0o077 != 0 {
				t.Errorf("while it is copied its mode is %v", info.Mode())
			}
			break
		}
		select {
		case err := <-copied:
			t.Fatalf("the copy ended too soon: %v", err)
		case <-time.After(time.Millisecond):
		}
	}
	writer.Close()
	if err := <-copied; err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(to + "/file"); err != nil || info.Mode().Perm() != 0o604 {
		t.Errorf("afterwards: %v, %v", info, err)
	}
}

// TestManifestIsNoFile holds that what has the name of the manifest and isn't a plain file is neither read nor replaced.
func TestManifestIsNoFile(t *testing.T) {
	for name, put := range map[string]func(path string){
		"a folder": func(path string) { mkdir(t, path) },
		"a pipe":   makeFIFO,
		"a link": func(path string) {
			write(t, filepath.Join(filepath.Dir(filepath.Dir(path)), "elsewhere.json"), "{}")
			_ = os.Symlink("../elsewhere.json", path)
		},
		"a link to nothing": func(path string) { _ = os.Symlink("nothing", path) },
	} {
		t.Run(name, func(t *testing.T) {
			o := newSite(t)
			mkdir(t, o.Out)
			path := filepath.Join(o.Out, manifestName)
			put(path)
			before, err := os.Lstat(path)
			if err != nil {
				t.Fatal(err)
			}
			_, err = publish(o, shop)
			refusedBecause(t, err, path, say.PublishSpecialList{})
			if after, err := os.Lstat(path); err != nil || !os.SameFile(before, after) {
				t.Errorf("it was replaced: %v", err)
			}
			noBoxes(t, o)
		})
	}
}
