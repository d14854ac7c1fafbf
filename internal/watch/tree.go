package watch

import (
	"os"
	"path/filepath"
	"strings"
)

// folder is what is known of a folder that is watched: what it is, and all that is in it, but for what is left out and
// for other roots, which stand for themselves. All that is below follows from w.known: a folder is watched if and only
// if it is in there.
type folder struct {
	id      stamp
	entries map[string]stamp
}

// below joins a folder and a name. filepath.Join would clean the path again each time.
func below(dir, name string) string {
	if os.IsPathSeparator(dir[len(dir)-1]) {
		return dir + name
	}
	return dir + string(filepath.Separator) + name
}

// ours tells whether a path is a root, or in a watched folder and not left out. What comes from elsewhere comes from the
// watch of a folder that was moved away, under a name that is no longer true.
func (w *Watcher) ours(path string) bool {
	return w.isRoot(path) || w.known[filepath.Dir(path)] != nil && !w.ignored(path)
}

// entry is the stamp that is known of a path.
func (w *Watcher) entry(path string) (stamp, bool) {
	if w.isRoot(path) {
		if f := w.known[path]; f != nil {
			return f.id, true
		}
		return stamp{}, false
	}
	if f := w.known[filepath.Dir(path)]; f != nil {
		s, ok := f.entries[filepath.Base(path)]
		return s, ok
	}
	return stamp{}, false
}

// set makes a stamp known.
func (w *Watcher) set(path string, s stamp) {
	if f := w.known[path]; f != nil {
		f.id = s
	}
	if f := w.known[filepath.Dir(path)]; f != nil && !w.isRoot(path) && !w.ignored(path) {
		f.entries[filepath.Base(path)] = s
	}
}

// drop forgets a path and all below it. A folder that was moved away keeps its watch, and all below it theirs, and would
// send events under the old names: so the watches go too.
func (w *Watcher) drop(path string) {
	if f := w.known[filepath.Dir(path)]; f != nil {
		delete(f.entries, filepath.Base(path))
	}
	w.dropFolder(path)
}

func (w *Watcher) dropFolder(path string) {
	f := w.known[path]
	if f == nil {
		return
	}
	w.forget(path)
	if w.isRoot(path) {
		w.rethink() // look often until it is back
	}
	for name, s := range f.entries {
		if s.folder() {
			w.dropFolder(below(path, name))
		}
	}
}

// forget ends the watch of one folder.
func (w *Watcher) forget(dir string) {
	if key := w.known[dir].id.node(); w.named[key] == dir {
		delete(w.named, key)
	}
	delete(w.known, dir)
	if w.source != nil {
		_ = w.source.remove(dir) // the system may have ended it before
	}
}

// scan begins to watch a folder and all below it, and returns what is below. It is watched first and read then.
func (w *Watcher) scan(dir string, s stamp) []string {
	f := &folder{id: s, entries: map[string]stamp{}}
	w.known[dir] = f
	w.add(dir)
	var found []string
	for _, e := range read(dir) {
		path := below(dir, e.Name())
		if w.ended() {
			break
		}
		if w.isRoot(path) || w.ignored(path) {
			continue
		}
		info, err := e.Info()
		if err != nil {
			continue // gone again, which is an event of its own
		}
		s := stampOf(info)
		f.entries[e.Name()] = s
		found = append(found, path)
		if s.folder() {
			found = append(found, w.scan(path, s)...)
		}
	}
	return found
}

// read lists a folder in the order of the disk, as far as it can be read.
func read(dir string) []os.DirEntry {
	d, err := os.Open(dir)
	if err != nil {
		return nil
	}
	defer d.Close()
	entries, _ := d.ReadDir(-1)
	return entries
}

// happened takes up what an event told about a path, and returns what to report. The event is old news: what counts is
// what is there now.
func (w *Watcher) happened(path string, removed bool) []string {
	if removed {
		if old, ok := w.entry(path); ok && old.folder() {
			defer w.innerRoots(path)
		}
		// Another folder may be there by now, even under the same number: begin again.
		w.drop(path)
	}
	s, err := w.stat(path)
	switch {
	case err == nil:
		return w.place(path, s)
	case gone(err):
		w.drop(path) // and is reported even if it was never known: somebody may have read it meanwhile
	}
	return []string{path}
}

// place makes known what is at a path now, and returns what to report.
func (w *Watcher) place(path string, s stamp) []string {
	if f := w.known[path]; f != nil {
		d := f.id.compare(s, w.source != nil)
		if !d.matters(w.source != nil) {
			w.set(path, s)
			return nil // it was read when it was found; what is in it has events of its own
		}
		w.drop(path)
	}
	w.set(path, s)
	if !s.folder() {
		return []string{path}
	}
	return append([]string{path}, w.scan(path, s)...)
}

// innerRoots looks after roots inside a folder that was moved away: they get no event.
func (w *Watcher) innerRoots(dir string) {
	for _, r := range w.roots {
		if strings.HasPrefix(r, below(dir, "")) && w.known[r] != nil {
			if _, err := w.stat(r); err != nil && gone(err) {
				w.drop(r)
				w.report(false, []string{r})
			}
		}
	}
}

// touched takes up a change of permissions or times alone, so that no look wonders about it. It is reported only when
// the path can be read now, or no longer.
func (w *Watcher) touched(path string) []string {
	old, ok := w.entry(path)
	s, err := w.stat(path)
	if !ok || err != nil {
		return nil // other events tell
	}
	now := s
	now.modified, now.changed = old.modified, old.changed
	switch old.compare(now, w.source != nil) {
	case same, attributes:
		w.set(path, s)
	case access:
		return w.place(path, s)
	}
	return nil
}
