package watch

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

// patience is how long a test waits for what must come. Loaded machines are slow.
const patience = 10 * time.Second

// never is so long that a test can do without what happens then.
const never = time.Hour

// eventsOnly is a system in which no look makes good what events miss.
func eventsOnly() system {
	s := native()
	s.check, s.roots = never, 10*time.Millisecond
	return s
}

// pollOnly looks often, so that tests are quick.
func pollOnly() system {
	s := native()
	s.poll, s.roots = 10*time.Millisecond, 10*time.Millisecond
	return s
}

// silent is a system whose events never come.
func silent() system {
	s := eventsOnly()
	s.open = func() (*source, error) { return fake(nil, nil), nil }
	s.check, s.grace = 20*time.Millisecond, 5*time.Millisecond
	return s
}

// fake is a source that a test feeds.
func fake(events chan fsnotify.Event, errors chan error) *source {
	ok := func(string) error { return nil }
	return &source{events: events, errors: errors, add: ok, remove: ok, close: func() error { return nil }}
}

// probe collects what a watcher reports.
type probe struct {
	*Watcher
	t      testing.TB
	dir    string
	poll   bool
	fences int
	only   []string // when set, nothing else may be reported
	all    bool
	seen   map[string]bool
}

// watching begins to watch a new folder with these files in it.
func watching(t testing.TB, sys system, o Options, files ...string) *probe {
	t.Helper()
	dir := t.TempDir()
	for _, f := range files {
		put(t, filepath.Join(dir, f), "old")
	}
	if o.Dirs == nil {
		o.Dirs = []string{dir}
	} else {
		for i, d := range o.Dirs {
			o.Dirs[i] = filepath.Join(dir, d)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	return &probe{Watcher: start(ctx, o, sys), t: t, dir: dir, seen: map[string]bool{}}
}

func (p *probe) path(name string) string { return filepath.Join(p.dir, filepath.FromSlash(name)) }

func (p *probe) take() {
	c := p.Take()
	p.all = p.all || c.All
	for _, path := range c.Paths {
		name := strings.TrimPrefix(filepath.ToSlash(strings.TrimPrefix(path, p.dir)), "/")
		if p.only != nil && !slices.Contains(p.only, name) && !strings.Contains(name, "fence") {
			p.t.Errorf("%q was reported; want only %q", name, p.only)
		}
		p.seen[name] = true
	}
}

// expect waits until all these have been reported, and forgets what has been reported so far.
func (p *probe) expect(names ...string) {
	p.t.Helper()
	late := time.After(patience)
	for {
		p.take()
		if !slices.ContainsFunc(names, func(n string) bool { return !p.seen[n] }) {
			p.seen = map[string]bool{}
			return
		}
		select {
		case <-p.Changed():
		case <-late:
			p.t.Fatalf("want %q to be reported, have only %q", names, p.names())
		}
	}
}

// fence waits until everything that happened below a watched folder before has been applied, and returns what has been
// reported meanwhile. It is a folder, because making one is one event.
func (p *probe) fence(dir string) map[string]bool {
	p.t.Helper()
	p.fences++
	fence := filepath.ToSlash(filepath.Join(dir, fmt.Sprintf("fence%d", p.fences)))
	must(p.t, os.Mkdir(p.path(fence), 0o755))
	late := time.After(patience)
	for {
		p.take()
		if p.seen[fence] {
			seen := p.seen
			p.seen = map[string]bool{}
			delete(seen, fence)
			return seen
		}
		select {
		case <-p.Changed():
		case <-late:
			p.t.Fatal("the fence was not reported")
		}
	}
}

func (p *probe) names() []string { return slices.Sorted(maps.Keys(p.seen)) }

// until waits for a condition.
func until(t testing.TB, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited in vain until %s", what)
		}
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// put writes a file, and the folders it needs.
func put(t testing.TB, path, text string) {
	t.Helper()
	must(t, os.MkdirAll(filepath.Dir(path), 0o755))
	must(t, os.WriteFile(path, []byte(text), 0o644))
}
