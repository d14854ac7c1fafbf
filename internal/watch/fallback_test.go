package watch

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"

	"sitegen/internal/say"
)

// TestLostEvents: the kernel's queue was full. What it would have told is found, and all is watched again.
func TestLostEvents(t *testing.T) {
	errs := make(chan error)
	var opened atomic.Int32
	sys := eventsOnly()
	sys.open = func() (*source, error) {
		if opened.Add(1) == 1 { // deaf, so that nothing is told
			return fake(nil, errs), nil
		}
		return inSystem()
	}
	p := watching(t, sys, Options{}, "a/s/x.md", "b/s/x.md", "c/x.md", "d/x.md")
	must(t, os.Rename(p.path("a"), p.path("t")))
	must(t, os.Rename(p.path("b"), p.path("a")))
	must(t, os.Rename(p.path("t"), p.path("b")))
	must(t, os.Rename(p.path("d"), p.path("e")))
	must(t, os.RemoveAll(p.path("c")))
	put(t, p.path("c/x.md"), "new")
	put(t, p.path("new/deep/x.md"), "new")
	errs <- fsnotify.ErrEventOverflow
	p.expect("c/x.md", "d", "e", "new", "new/deep/x.md")
	if !p.all {
		t.Error("want All")
	}
	for _, f := range []string{"a/s/x.md", "b/s/x.md", "c/x.md", "e/x.md", "new/deep/x.md", "new/deep/y.md"} {
		put(t, p.path(f), "changed")
		p.expect(f)
	}
	p.all = false
	put(t, p.path("a/s/x.md"), "changed again")
	if p.expect("a/s/x.md"); p.all || p.Notice() != nil {
		t.Errorf("All: %v, notice: %#v", p.all, p.Notice())
	}
}

// TestQueueOverflows: events come faster than they can be applied.
func TestQueueOverflows(t *testing.T) {
	p := watching(t, eventsOnly(), Options{}, "x.md")
	p.mu.Lock() // nothing can be applied
	names := []string{p.path("a.md"), p.path("b.md")}
	for n := range 2 * maxQueued {
		p.queue.put(fsnotify.Event{Name: names[n%2], Op: fsnotify.Write}, false)
	}
	p.mu.Unlock()
	until(t, "All is reported", func() bool { p.take(); return p.all })
	put(t, p.path("x.md"), "changed")
	p.expect("x.md")
}

func TestNoMoreWatches(t *testing.T) {
	for what, test := range map[string]struct {
		err  error
		want string
	}{
		"watches":      {syscall.ENOSPC, "max_user_watches"},
		"instances":    {fmt.Errorf("couldn't initialize inotify: %w", syscall.EMFILE), "max_user_instances"},
		"not known":    {errors.New("no such thing"), "no such thing"},
		"of the files": {&os.PathError{Op: "open", Path: "x", Err: syscall.EMFILE}, "ulimit -n"},
	} {
		t.Run(what, func(t *testing.T) {
			t.Parallel()
			sys := pollOnly()
			sys.open = func() (*source, error) { return nil, test.err }
			p := watching(t, sys, Options{}, "x.md")
			if n := p.Notice(); !strings.Contains(say.Plain(n, "en"), test.want) {
				t.Errorf("notice: %#v", n)
			}
			put(t, p.path("x.md"), "changed")
			p.expect("x.md")
		})
		t.Run(what+" later", func(t *testing.T) {
			t.Parallel()
			sys := pollOnly()
			left := 2
			sys.open = func() (*source, error) {
				s, err := inSystem()
				if err != nil {
					return nil, err
				}
				add := s.add
				s.add = func(dir string) error {
					if left--; left < 0 {
						return test.err
					}
					return add(dir)
				}
				return s, nil
			}
			p := watching(t, sys, Options{}, "a/x.md")
			put(t, p.path("a/x.md"), "changed")
			p.expect("a/x.md")
			if n := p.Notice(); n != nil {
				t.Errorf("notice: %#v", n)
			}
			put(t, p.path("b/c/x.md"), "new")
			p.expect("b", "b/c", "b/c/x.md")
			if n := p.Notice(); !strings.Contains(say.Plain(n, "en"), test.want) {
				t.Errorf("notice: %#v", n)
			}
			for _, f := range []string{"b/c/x.md", "a/x.md"} {
				put(t, p.path(f), "changed without an event")
				p.expect(f)
			}
		})
	}
}

// TestFolderThatCannotBeWatched: one folder without permission is no reason to give up events.
func TestFolderThatCannotBeWatched(t *testing.T) {
	sys := eventsOnly()
	sys.open = func() (*source, error) {
		s, err := inSystem()
		if err != nil {
			return nil, err
		}
		add := s.add
		s.add = func(dir string) error {
			if filepath.Base(dir) == "closed" {
				return syscall.EACCES
			}
			return add(dir)
		}
		return s, nil
	}
	p := watching(t, sys, Options{}, "closed/x.md", "y.md")
	put(t, p.path("y.md"), "changed")
	p.expect("y.md")
	if n := p.Notice(); n != nil {
		t.Errorf("notice: %#v", n)
	}
}

// TestNetworkMounts: a root, a mount inside one, and a root that comes later.
func TestNetworkMounts(t *testing.T) {
	sys := pollOnly()
	sys.remote = func(dir string) string {
		if filepath.Base(dir) == "share" {
			return "NFS"
		}
		return ""
	}
	p := watching(t, sys, Options{Dirs: []string{"local"}}, "local/x.md", "share/x.md")
	if n := p.Notice(); n != nil {
		t.Errorf("notice: %#v", n)
	}
	p.Watch([]string{p.path("local"), p.path("share")})
	if n := p.Notice(); n != (say.WatchLooking{Ms: 10, Why: say.PartEventsOtherDisk{Folder: p.path("share"), System: "NFS"}}) {
		t.Errorf("notice: %#v", n)
	}
	for _, f := range []string{"local/x.md", "share/x.md"} {
		put(t, p.path(f), "changed")
		p.expect(f)
	}
}

// TestLooksMakeGood: events never come, and nothing says so.
func TestLooksMakeGood(t *testing.T) {
	p := watching(t, silent(), Options{}, "a/x.md", "b/y.md")
	put(t, p.path("a/x.md"), "changed")
	p.expect("a/x.md")
	if n := p.Notice(); n != nil {
		t.Errorf("notice after one look: %#v", n)
	}
	must(t, os.Rename(p.path("a"), p.path("c")))
	p.expect("a", "c", "c/x.md")
	for n := range 4 {
		put(t, p.path("b/y.md"), strings.Repeat("x", n))
		p.expect("b/y.md")
	}
	if n, ok := p.Notice().(say.WatchLooking); !ok || n.Why != (say.PartEventsSilent{Folder: p.dir}) {
		t.Errorf("notice: %#v", n)
	}
	put(t, p.path("b/y.md"), "and still found")
	p.expect("b/y.md")
}

// TestLooksDoNotRepeat: what an event has told, and what one is about to tell, no look reports once more, and none of it
// counts against the events.
func TestLooksDoNotRepeat(t *testing.T) {
	sys := native()
	sys.check = time.Millisecond
	p := watching(t, sys, Options{}, "a/x.md")
	for n := range 100 {
		put(t, p.path("a/x.md"), fmt.Sprintf("%04d", n))
		put(t, p.path(fmt.Sprintf("b%d/c/y.md", n)), "new")
	}
	p.expect("a/x.md", "b99/c/y.md")
	p.fence("")
	for range 5 {
		if found := p.look(); len(found) > 0 {
			t.Errorf("a look still finds %v", found)
		}
	}
	if n := p.Notice(); n != nil {
		t.Errorf("notice: %#v", n)
	}
}

// TestEventsEndTheCount: a program that changes files unseen now and then is no proof against events that come.
func TestEventsEndTheCount(t *testing.T) {
	events := make(chan fsnotify.Event)
	sys := silent()
	sys.open = func() (*source, error) { return fake(events, nil), nil }
	p := watching(t, sys, Options{}, "x.md", "y.md")
	for n := range 8 {
		put(t, p.path("x.md"), strings.Repeat("x", n))
		p.expect("x.md")
		events <- fsnotify.Event{Name: p.path("y.md"), Op: fsnotify.Write}
		p.expect("y.md")
	}
	if n := p.Notice(); n != nil {
		t.Errorf("notice: %#v", n)
	}
}

// TestCoarseClock: a file that changes again within a tick of the disk's clock looks the same. It is reported twice.
func TestCoarseClock(t *testing.T) {
	sys := pollOnly()
	now := time.Unix(1_000_000, 0)
	var later atomic.Int64
	p := watching(t, sys, Options{Poll: true, Now: func() time.Time { return now.Add(time.Duration(later.Load())) }}, "x.md", "y.md")
	put(t, p.path("x.md"), "tick")
	must(t, os.Chtimes(p.path("x.md"), now, now))
	p.expect("x.md")
	put(t, p.path("y.md"), "changed")
	p.expect("y.md")
	p.fence("")
	p.fence("")
	later.Store(int64(3 * time.Second))
	p.round() // the looker may believe that its last look took these three seconds
	p.expect("x.md")
}

func TestPause(t *testing.T) {
	w := Watcher{sys: native()}
	for _, test := range []struct {
		events     bool
		cost, want time.Duration
	}{
		{false, 0, 300 * time.Millisecond}, {false, 10 * time.Millisecond, 300 * time.Millisecond},
		{false, 100 * time.Millisecond, 2 * time.Second}, {false, time.Minute, 10 * time.Second},
		{true, 0, 2 * time.Second}, {true, 100 * time.Millisecond, 5 * time.Second}, {true, time.Hour, time.Minute},
	} {
		if w.source = nil; test.events {
			w.source = fake(nil, nil)
		}
		if got := w.pause(test.cost); got != test.want {
			t.Errorf("after %s (events: %v): %s, want %s", test.cost, test.events, got, test.want)
		}
	}
}

func TestPollSaysSo(t *testing.T) {
	p := watching(t, native(), Options{Poll: true})
	if n := p.Notice(); n != (say.WatchAsked{Ms: 300}) {
		t.Errorf("notice: %#v", n)
	}
}
