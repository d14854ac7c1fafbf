package watch

import (
	"os"
	"path/filepath"
	"time"

	"sitegen/internal/say"
)

// candidate is a path that a look found different from what is known.
type candidate struct {
	path string
	seen stamp // zero: nothing is there
	how  difference
}

// look compares all folders with what is known of them, and changes nothing. Nobody waits for it: the lock is held only
// to compare one folder.
func (w *Watcher) look() []candidate {
	w.mu.Lock()
	roots := w.roots
	w.mu.Unlock()
	var found []candidate
	var stack []string
	for _, r := range roots {
		s, err := statRoot(r)
		if err != nil && !gone(err) {
			continue
		}
		var how difference
		if stack, how = w.compareRoot(stack, r, s); how != same {
			found = append(found, candidate{r, s, how})
		}
		for len(stack) > 0 && !w.ended() {
			dir := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			found, stack = w.lookAt(dir, found, stack)
		}
	}
	return found
}

// statRoot looks at a root without the lock. Links are followed, as stat does.
func statRoot(root string) (stamp, error) {
	info, err := os.Stat(root)
	if err != nil {
		return stamp{}, err
	}
	return stampOf(info), nil
}

// compareRoot puts a root on the stack whose entries are worth a look.
func (w *Watcher) compareRoot(stack []string, root string, s stamp) ([]string, difference) {
	w.mu.Lock()
	defer w.mu.Unlock()
	f := w.known[root]
	switch {
	case f == nil && s.folder(), f != nil && !s.folder():
		return stack, contents
	case f == nil:
		return stack, same // there was no folder and there is none
	}
	if d := f.id.compare(s, w.source != nil); d.matters(w.source != nil) {
		return stack, d
	}
	return append(stack, root), same
}

// lookAt compares one folder. Its folders go on the stack; a new one is for settle to read.
func (w *Watcher) lookAt(dir string, found []candidate, stack []string) ([]candidate, []string) {
	d, err := os.Open(dir)
	if err != nil {
		return found, stack // if it is gone, its parent tells
	}
	list, err := d.ReadDir(-1)
	_ = d.Close()
	if err != nil {
		return found, stack // half a list would make the other half look deleted
	}
	stamps := make([]stamp, len(list)) // zero: gone, or left out
	unsure := false
	for i, e := range list {
		if w.ignored(below(dir, e.Name())) {
			continue
		}
		info, err := e.Info()
		if err == nil {
			stamps[i] = stampOf(info)
		} else if !gone(err) {
			unsure = true
		}
	}

	w.mu.Lock()
	defer w.mu.Unlock()
	f, events := w.known[dir], w.source != nil
	if f == nil {
		return found, stack
	}
	met := 0
	for i, e := range list {
		s := stamps[i]
		if s == (stamp{}) || len(w.roots) > 1 && w.isRoot(below(dir, e.Name())) {
			continue
		}
		how := contents
		if old, ok := f.entries[e.Name()]; ok {
			how = old.compare(s, events)
			met++
		}
		if how != same {
			found = append(found, candidate{below(dir, e.Name()), s, how})
		} else if s.folder() {
			stack = append(stack, below(dir, e.Name()))
		}
	}
	if met == len(f.entries) || unsure {
		return found, stack
	}
	there := make(map[string]bool, len(list))
	for i, e := range list {
		there[e.Name()] = stamps[i] != stamp{}
	}
	for name := range f.entries {
		if !there[name] {
			found = append(found, candidate{below(dir, name), stamp{}, contents})
		}
	}
	return found, stack
}

// settle looks once more at what a look found, makes it known and reports it. unexpected says that all events must have
// arrived by now: so whatever is found still, and stands as it was seen, no event told.
func (w *Watcher) settle(found []candidate, unexpected bool) {
	if len(found) == 0 {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.ended() {
		return
	}
	var changes []string
	untold := map[string]bool{} // roots
	take := func(c candidate, paths []string) {
		changes = append(changes, paths...)
		if s, err := w.stat(c.path); len(paths) > 0 && c.how == contents && (err == nil && s == c.seen || err != nil && c.seen == stamp{}) {
			untold[w.rootOf(c.path)] = true
		}
	}
	// Folders that are gone come first: one that was moved keeps its watch, and could not get another under its new name.
	for _, c := range found {
		if old, ok := w.entry(c.path); ok && old.folder() {
			if s, err := w.stat(c.path); err != nil && gone(err) || err == nil && old.compare(s, w.source != nil) >= access {
				w.drop(c.path)
				take(c, []string{c.path})
			}
		}
	}
	for _, c := range found {
		if w.ours(c.path) {
			take(c, w.catchUp(c.path))
		}
	}
	if unexpected && w.source != nil {
		w.strike(untold)
	}
	w.remember(changes)
	w.report(false, changes)
}

// catchUp makes known what is at a path, and returns what to report if that is news.
func (w *Watcher) catchUp(path string) []string {
	old, ok := w.entry(path)
	s, err := w.stat(path)
	switch {
	case err != nil && (!ok || !gone(err)):
		return nil
	case err != nil:
		w.drop(path)
		return []string{path}
	case !ok && w.isRoot(path) && !s.folder():
		return nil
	}
	if ok {
		if d := old.compare(s, w.source != nil); !d.matters(w.source != nil) {
			w.set(path, s)
			return nil
		}
	}
	if old.folder() && !s.folder() {
		w.drop(path)
	}
	return w.place(path, s)
}

// strike counts the looks in which a root had changes that no event told. Events in that root end the count. Looks that
// find nothing do not: without a change there is nothing to tell.
func (w *Watcher) strike(roots map[string]bool) {
	for r := range roots {
		if w.strikes[r]++; w.strikes[r] == 3 {
			w.fall(say.PartEventsSilent{Folder: r})
			return
		}
	}
}

// remember notes the files that could change again without showing it, where no event would tell either.
func (w *Watcher) remember(paths []string) {
	if w.source != nil || w.now == nil {
		return
	}
	now := w.now()
	for _, p := range paths {
		if s, ok := w.entry(p); ok && !s.folder() && s.recent(now) {
			w.again[p] = true
		}
	}
}

// repeat reports those files once more, as soon as their times can be trusted.
func (w *Watcher) repeat() {
	if w.now == nil {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	now := w.now()
	for p := range w.again {
		s, ok := w.entry(p)
		if ok && s.recent(now) {
			continue
		}
		delete(w.again, p)
		if ok && w.known[filepath.Dir(p)] != nil {
			w.report(false, []string{p})
		}
	}
}

// cost measures a look.
func (w *Watcher) cost(look func()) time.Duration {
	if w.now == nil {
		look()
		return 0
	}
	before := w.now()
	look()
	return max(0, w.now().Sub(before))
}
