package watch

import (
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

// mirror is a consumer that reads nothing but what is reported. It knows the text of each file by its path.
type mirror map[string]string

// read reads a path anew, with all below it.
func (m mirror) read(path string) {
	for p := range m {
		if p == path || strings.HasPrefix(p, path+string(filepath.Separator)) {
			delete(m, p)
		}
	}
	_ = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() && !Temporary(d.Name()) {
			if b, err := os.ReadFile(p); err == nil {
				m[p] = string(b)
			}
		}
		return nil
	})
}

// storm does one thing of the kind that people, editors and version control do.
func storm(r *rand.Rand, dir string, n int) {
	any := func() string { // a path one to three deep, of few, so that they meet
		p := dir
		for range 1 + r.IntN(3) {
			p = filepath.Join(p, string(rune('a'+r.IntN(4))))
		}
		return p
	}
	file := func() string { return any() + ".md" }
	text := fmt.Appendf(nil, "%06d", n)
	switch r.IntN(12) {
	case 0, 1, 2:
		_ = os.WriteFile(file(), text, 0o644)
	case 3:
		f := file()
		_ = os.WriteFile(f+".tmp", text, 0o644)
		_ = os.Rename(f+".tmp", f)
	case 4:
		f := file()
		_ = os.MkdirAll(filepath.Dir(f), 0o755)
		_ = os.WriteFile(f, text, 0o644)
	case 5:
		_ = os.Remove(file())
	case 6:
		_ = os.RemoveAll(any())
	case 7, 8:
		_ = os.Rename(any(), any())
	case 9:
		_ = os.Rename(file(), file())
	case 10:
		a, b, t := any(), any(), filepath.Join(dir, "swap")
		_ = os.Rename(a, t)
		_ = os.Rename(b, a)
		_ = os.Rename(t, b)
	case 11:
		p := any()
		_ = os.RemoveAll(p)
		_ = os.MkdirAll(p, 0o755)
		_ = os.WriteFile(filepath.Join(p, "x.md"), text, 0o644)
	}
}

// TestMirror: whoever reads what is reported, when it is reported, ends with what is on the disk. With events alone, so
// that no look makes good what they miss; with looks alone; and with events of which some are lost.
func TestMirror(t *testing.T) {
	for name, m := range map[string]struct {
		sys  system
		poll bool
		lose bool
	}{
		"events": {eventsOnly(), false, false}, "poll": {pollOnly(), true, false}, "lossy": {eventsOnly(), false, true},
	} {
		for seed := range uint64(4) {
			t.Run(fmt.Sprintf("%s/%d", name, seed), func(t *testing.T) {
				t.Parallel()
				p := watching(t, m.sys, Options{Poll: m.poll}, "a/b/x.md", "b/x.md", "c.md")
				have := mirror{}
				have.read(p.dir)
				over := make(chan struct{})
				go func() {
					defer close(over)
					r := rand.New(rand.NewPCG(seed, 1))
					for n := range 600 {
						storm(r, p.dir, n)
						if m.lose && n%97 == 0 {
							p.queue.put(fsnotify.Event{}, true)
						}
						if n%50 == 0 {
							time.Sleep(time.Duration(r.IntN(3)) * time.Millisecond) // so that the consumer is in step at times
						}
					}
				}()
				want := mirror{}
				end := time.Now().Add(2 * patience)
				for ended := false; ; {
					select {
					case <-p.Changed():
					case <-time.After(20 * time.Millisecond):
						if ended && maps.Equal(have, want) {
							return
						}
						if time.Now().After(end) {
							for f, text := range want {
								if have[f] != text {
									t.Errorf("%s: have %q, want %q", f, have[f], text)
								}
							}
							for f := range have {
								if _, ok := want[f]; !ok {
									t.Errorf("%s should be gone", f)
								}
							}
							return
						}
					}
					c := p.Take()
					if c.All || m.poll { // a file that comes and goes between two looks is seen by the consumer alone
						have.read(p.dir)
					}
					for _, path := range c.Paths {
						have.read(path)
					}
					select {
					case <-over:
						if !ended {
							ended = true
							want.read(p.dir)
						}
					default:
					}
				}
			})
		}
	}
}

// TestVanishedBeforeWatching: after events were lost, what came and went before everything is watched again is known to
// nobody but a reader who looked in between. It must look once more.
func TestVanishedBeforeWatching(t *testing.T) {
	sys := eventsOnly()
	errors := make(chan error)
	between, on := make(chan struct{}), make(chan struct{}) // the loss and the new watches
	times := 0
	sys.open = func() (*source, error) {
		if times++; times == 2 {
			close(between)
			<-on
		}
		return fake(nil, errors), nil
	}
	p := watching(t, sys, Options{}, "known.md")
	put(t, p.path("unknown.md"), "new") // its event is among those that are lost
	errors <- fsnotify.ErrEventOverflow
	<-between
	have := mirror{}
	if p.Take().All {
		have.read(p.dir)
	}
	must(t, os.Remove(p.path("unknown.md")))
	close(on)
	until(t, "the reader has what is on the disk", func() bool {
		c := p.Take()
		if c.All {
			have.read(p.dir)
		}
		for _, path := range c.Paths {
			have.read(path)
		}
		want := mirror{}
		want.read(p.dir)
		return maps.Equal(have, want)
	})
}
