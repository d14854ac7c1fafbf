// Package watch tells when, and where, something below some folders may have changed.
//
// In: folders, and what to leave out. Out: a signal, at once for the first change and one more for all that come while
// nobody takes it; and the paths that may have changed since the last time somebody asked. A path means “look again”, no
// more: a path that has not changed is rare, one that is missing would be a fault.
//
// Folders are watched, never single files, because editors replace files instead of writing into them. A new folder is
// watched first and read then, so that nothing put into it can fall between. Events are not trusted alone: the folders
// are also looked at every few seconds, and where events do not come (a network mount, no more watches to be had) looking
// is all there is. Nothing waits for quiet: whoever reads a file that is just being written is told again.
package watch

import (
	"context"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"sitegen/internal/say"
)

// Options say what to watch.
type Options struct {
	Dirs []string               // absolute folders, watched with everything below them
	Skip func(path string) bool // absolute paths to leave out: the output folder; may be nil; called by many goroutines
	Poll bool                   // do not ask the system for events: look at the folders instead
	Now  func() time.Time       // to measure what a look costs, so that looks can be rarer where they cost much; may be nil
}

// Change is what may have changed since the last Take.
type Change struct {
	All   bool     // anything may have changed: look at everything
	Paths []string // absolute paths of files and folders, sorted, without duplicates; a folder stands for all below it
}

// maxPaths is the number of paths that are kept for the consumer. Beyond it, looking at everything is cheaper.
const maxPaths = 100_000

// Watcher watches folders.
type Watcher struct {
	changed chan struct{}
	done    <-chan struct{}
	skip    func(path string) bool
	now     func() time.Time
	sys     system
	queue   queue
	wake    chan struct{} // makes the looker think again about when to look

	out struct { // what waits for the consumer, who never waits for the folders
		sync.Mutex
		all    bool
		paths  map[string]struct{}
		notice say.Message
	}

	mu      sync.Mutex         // guards all below
	roots   []string           // Options.Dirs, or what Watch was given last
	known   map[string]*folder // what is known of each folder, by path
	named   map[inode]string   // the name under which a folder is watched
	source  *source            // nil: there are no events
	strikes map[string]int     // by root: looks that found what no event told
	again   map[string]bool    // files to report once more, see recent
}

// Start watches the folders and everything below them, until the context ends. When it returns, nothing that happens
// from then on is missed. A folder that is not there is watched as soon as it is.
func Start(ctx context.Context, o Options) *Watcher { return start(ctx, o, native()) }

func start(ctx context.Context, o Options, sys system) *Watcher {
	w := &Watcher{
		changed: make(chan struct{}, 1), done: ctx.Done(), skip: o.Skip, now: o.Now, sys: sys,
		wake: make(chan struct{}, 1), known: map[string]*folder{}, named: map[inode]string{},
		strikes: map[string]int{}, again: map[string]bool{},
	}
	w.queue.ready = make(chan struct{}, 1)
	w.out.paths = map[string]struct{}{}
	w.mu.Lock()
	if o.Poll {
		w.say(say.WatchAsked{Ms: int(w.sys.poll.Milliseconds())})
	} else {
		w.open()
	}
	w.mu.Unlock()
	w.Watch(o.Dirs)
	go w.apply()
	go w.keepLooking()
	return w
}

// Changed receives a signal after a change. Its buffer holds one; Take empties it.
func (w *Watcher) Changed() <-chan struct{} { return w.changed }

// Take returns what may have changed since the last Take. It never waits for the disk.
func (w *Watcher) Take() Change {
	w.out.Lock()
	defer w.out.Unlock()
	c := Change{All: w.out.all, Paths: make([]string, 0, len(w.out.paths))}
	for p := range w.out.paths {
		c.Paths = append(c.Paths, p)
	}
	slices.Sort(c.Paths)
	w.out.all = false
	w.out.paths = map[string]struct{}{}
	select {
	case <-w.changed: // it told of what is taken now
	default:
	}
	return c
}

// Notice is what the user should know when the folders are looked at because there are no events: why, and what can be done.
// It is nil while events work. It may change at any signal and at Watch.
func (w *Watcher) Notice() say.Message {
	w.out.Lock()
	defer w.out.Unlock()
	return w.out.notice
}

// report puts paths where Take finds them, and signals.
func (w *Watcher) report(all bool, paths []string) {
	if !all && len(paths) == 0 {
		return
	}
	w.out.Lock()
	defer w.out.Unlock()
	w.out.all = w.out.all || all
	for _, p := range paths {
		w.out.paths[p] = struct{}{}
	}
	if len(w.out.paths) > maxPaths {
		w.out.all = true
		w.out.paths = map[string]struct{}{}
	}
	select {
	case w.changed <- struct{}{}:
	default: // one is waiting already
	}
}

// Watch watches these folders from now on, and no others. Whoever learns of a new folder calls it before reading there:
// what is in a folder when Watch returns is not reported.
func (w *Watcher) Watch(dirs []string) {
	roots := make([]string, 0, len(dirs))
	for _, d := range dirs {
		roots = append(roots, filepath.Clean(d))
	}
	slices.Sort(roots)
	roots = slices.Compact(roots)

	w.mu.Lock()
	defer w.mu.Unlock()
	if w.ended() || slices.Equal(roots, w.roots) {
		return
	}
	before := w.roots
	w.roots = roots
	w.leave(before)
	for _, r := range roots {
		if f := w.known[filepath.Dir(r)]; f != nil {
			delete(f.entries, filepath.Base(r)) // from now on it stands for itself
		}
		if w.known[r] != nil {
			continue
		}
		if s, err := w.stat(r); err == nil && s.folder() {
			w.scan(r, s)
		}
	}
	w.rethink()
}

// leave forgets what lies below none of the roots, now that the roots have changed.
func (w *Watcher) leave(before []string) {
	for dir := range w.known {
		if !w.reached(dir) {
			w.forget(dir)
		}
	}
	for _, r := range before {
		if w.known[r] == nil || w.isRoot(r) {
			continue
		}
		// It was a root inside another one: there it is an ordinary folder now.
		if s, err := w.stat(r); err == nil && s.folder() {
			w.set(r, s)
		} else {
			w.drop(r)
		}
	}
}

// reached tells whether a folder lies below a root, with nothing between that is left out.
func (w *Watcher) reached(dir string) bool {
	for ; !w.isRoot(dir); dir = filepath.Dir(dir) {
		if w.ignored(dir) || dir == filepath.Dir(dir) {
			return false
		}
	}
	return true
}

func (w *Watcher) isRoot(path string) bool { return slices.Contains(w.roots, path) }

// rootOf is the innermost root that a path lies in.
func (w *Watcher) rootOf(path string) string {
	for !w.isRoot(path) && path != filepath.Dir(path) {
		path = filepath.Dir(path)
	}
	return path
}

func (w *Watcher) ended() bool {
	select {
	case <-w.done:
		return true
	default:
		return false
	}
}

// rethink makes the looker reckon again when to look.
func (w *Watcher) rethink() {
	select {
	case w.wake <- struct{}{}:
	default:
	}
}
