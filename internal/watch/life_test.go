package watch

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"

	"sitegen/internal/say"
)

// descriptors counts open files of this process, where the system tells.
func descriptors() int {
	list, _ := os.ReadDir("/proc/self/fd")
	return len(list)
}

// goroutines counts those of this package, fsnotify's included.
func goroutines() int {
	buf := make([]byte, 1<<22)
	n := 0
	for _, g := range strings.Split(string(buf[:runtime.Stack(buf, true)]), "\n\n") {
		if strings.Contains(g, "created by sitegen/internal/watch.(*Watcher)") ||
			strings.Contains(g, "created by sitegen/internal/watch.start") || strings.Contains(g, "created by github.com/fsnotify") {
			n++
		}
	}
	return n
}

// TestNothingIsLeft runs alone: it counts what the whole process has.
func TestNothingIsLeft(t *testing.T) {
	dir := t.TempDir()
	for n := range 20 {
		put(t, filepath.Join(dir, fmt.Sprintf("d%d/x.md", n)), "old")
	}
	before, open := goroutines(), descriptors()
	for _, mode := range []string{"events", "poll", "fallen back", "ended before", "in full swing"} {
		for range 5 {
			ctx, cancel := context.WithCancel(context.Background())
			sys := native()
			sys.check, sys.poll = 5*time.Millisecond, 5*time.Millisecond
			if mode == "ended before" {
				cancel()
			}
			w := start(ctx, Options{Dirs: []string{dir}, Poll: mode == "poll"}, sys)
			switch mode {
			case "fallen back":
				w.mu.Lock()
				w.fall(say.PartEventsSilent{})
				w.mu.Unlock()
			case "in full swing":
				for n := range 200 {
					put(t, filepath.Join(dir, fmt.Sprintf("n%d/x/y.md", n)), "new")
				}
			case "events", "poll":
				put(t, filepath.Join(dir, "d0/x.md"), time.Now().String())
				<-w.Changed()
			}
			cancel()
			w.Watch([]string{filepath.Join(dir, "d1")})
			if mode == "events" && w.Notice() != nil {
				t.Errorf("notice: %#v", w.Notice())
			}
		}
	}
	until(t, "all goroutines have ended", func() bool { return goroutines() <= before })
	until(t, "all descriptors are closed", func() bool { return descriptors() <= open })
}

// TestWear: many saves cost neither descriptors nor goroutines.
func TestWear(t *testing.T) {
	p := watching(t, native(), Options{}, "a/x.md")
	before, open := goroutines(), descriptors()
	for n := range 300 {
		ways["vim with a backup"](t, p.path("a/x.md"), fmt.Sprint(n))
		put(t, p.path("b/c/y.md"), "new")
		must(t, os.RemoveAll(p.path("b")))
	}
	p.fence("")
	if n := descriptors(); n > open+2 {
		t.Errorf("%d descriptors more", n-open)
	}
	if n := goroutines(); n > before+1 {
		t.Errorf("%d goroutines more", n-before)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	// The root, a and the fence.
	if len(p.known) != 3 || len(p.named) > 3 {
		t.Errorf("known: %d, named: %d", len(p.known), len(p.named))
	}
}

// TestSignals: one at once, one more for all that come before it is taken, and none for what has been taken.
func TestSignals(t *testing.T) {
	p := watching(t, eventsOnly(), Options{}, "x.md")
	if c := p.Take(); c.All || len(c.Paths) > 0 {
		t.Errorf("before any change: %v", c)
	}
	for n := range 1000 { // nobody takes anything meanwhile
		put(t, p.path(fmt.Sprintf("%d.md", n%10)), "new")
	}
	p.fence("")
	select {
	case <-p.Changed():
		t.Error("a signal for what has been taken")
	default:
	}
	for n := range 10 {
		put(t, p.path(fmt.Sprintf("%d.md", 9-n)), "newer")
	}
	must(t, os.Mkdir(p.path("last"), 0o755))
	until(t, "all is reported", func() bool { p.out.Lock(); defer p.out.Unlock(); return len(p.out.paths) == 11 })
	if n := len(p.Changed()); n != 1 {
		t.Errorf("%d signals wait", n)
	}
	c := p.Take()
	var want []string
	for n := range 10 {
		want = append(want, p.path(fmt.Sprintf("%d.md", n)))
	}
	if want = append(want, p.path("last")); strings.Join(c.Paths, "|") != strings.Join(want, "|") {
		t.Errorf("have %q, want %q", c.Paths, want)
	}
}

// TestTooManyPaths: a consumer that never takes anything does not fill the memory.
func TestTooManyPaths(t *testing.T) {
	p := watching(t, eventsOnly(), Options{})
	for n := range maxPaths + 10 {
		p.report(false, []string{fmt.Sprint(n)})
	}
	if c := p.Take(); !c.All || len(c.Paths) > 10 {
		t.Errorf("All: %v, %d paths", c.All, len(c.Paths))
	}
}

// TestManyAtOnce calls everything from everywhere; the race detector watches.
func TestManyAtOnce(t *testing.T) {
	sys := native()
	sys.check, sys.grace, sys.roots = time.Millisecond, time.Millisecond, time.Millisecond
	p := watching(t, sys, Options{Dirs: []string{"a", "b"}, Now: time.Now}, "a/x.md", "b/x.md", "c/x.md")
	a, b, c := p.path("a"), p.path("b"), p.path("c")
	var all sync.WaitGroup
	for n := range 4 {
		all.Go(func() {
			for k := range 50 {
				p.Watch([][]string{{a, b}, {b, c}, {a, filepath.Join(a, "d")}, {a, b, c}}[(n+k)%4])
				p.Notice()
			}
		})
		all.Go(func() {
			for k := range 50 {
				_ = os.MkdirAll(filepath.Join(a, "d", fmt.Sprint(n)), 0o755)
				_ = os.WriteFile(filepath.Join(a, "d", fmt.Sprint(n), "y.md"), fmt.Append(nil, k), 0o644)
				_ = os.Rename(filepath.Join(a, "d"), filepath.Join(b, "d"))
				_ = os.RemoveAll(filepath.Join(b, "d"))
			}
		})
		all.Go(func() {
			for range 50 {
				p.Take()
				select {
				case <-p.Changed():
				case <-time.After(time.Millisecond):
				}
			}
		})
	}
	all.Wait()
	p.Watch([]string{a, b, c})
	for _, f := range []string{"a/x.md", "b/x.md", "c/x.md", "a/e/f/x.md"} {
		put(t, p.path(f), "changed")
		p.expect(f)
	}
}

// TestFailingEvent holds that an event over which the program fails is made good by looking at everything, and that the next
// one is told.
func TestFailingEvent(t *testing.T) {
	events := make(chan fsnotify.Event)
	sys := eventsOnly()
	sys.open = func() (*source, error) { return fake(events, nil), nil }
	p := watching(t, sys, Options{Skip: func(path string) bool {
		if filepath.Base(path) == "boom.md" {
			panic("no such rule")
		}
		return false
	}}, "x.md")
	p.only = []string{"x.md"}
	events <- fsnotify.Event{Name: p.path("boom.md"), Op: fsnotify.Create}
	until(t, "everything is looked at", func() bool { p.take(); return p.all })
	put(t, p.path("x.md"), "changed")
	events <- fsnotify.Event{Name: p.path("x.md"), Op: fsnotify.Write}
	p.expect("x.md")
}
