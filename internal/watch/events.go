package watch

import (
	"path/filepath"
	"sync"

	"github.com/fsnotify/fsnotify"

	"sitegen/internal/fault"
)

// source is where events come from.
type source struct {
	events <-chan fsnotify.Event
	errors <-chan error
	add    func(dir string) error
	remove func(dir string) error
	close  func() error
}

// inSystem asks the system for events.
func inSystem() (*source, error) {
	n, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	return &source{events: n.Events, errors: n.Errors, add: n.Add, remove: n.Remove, close: n.Close}, nil
}

// maxQueued is the number of events that are kept until they are applied. It is more than the kernel keeps.
const maxQueued = 1 << 17

// queue takes events from the system at any time, so that its own queue never fills, and so that its sender, which
// holds a lock at times, never waits for somebody who wants that lock.
type queue struct {
	ready chan struct{} // buffers one

	mu     sync.Mutex
	events []fsnotify.Event
	lost   bool // events were lost
	taken  int  // events that were ever taken
}

func (q *queue) put(e fsnotify.Event, lost bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	n := len(q.events)
	switch {
	case lost || n == maxQueued:
		q.lost, q.events = true, nil // looking at everything will show what they told
	case n > 0 && q.events[n-1] == e:
		return
	}
	if !lost {
		q.events = append(q.events, e)
	}
	select {
	case q.ready <- struct{}{}:
	default:
	}
}

func (q *queue) take() (events []fsnotify.Event, lost bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	events, lost = q.events, q.lost
	q.events, q.lost = nil, false
	q.taken += len(events)
	return events, lost
}

// progress is a number that stays the same while no events come.
func (q *queue) progress() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.taken + len(q.events)
}

// drain moves events from the system into the queue, and does nothing else.
func (w *Watcher) drain(s *source) {
	defer s.close()
	for {
		select {
		case <-w.done:
			return
		case e, ok := <-s.events:
			if !ok {
				return
			}
			w.queue.put(e, false)
		case _, ok := <-s.errors:
			if !ok {
				return
			}
			// The kernel's queue was full, or something as rare: nothing is certain any more.
			w.queue.put(fsnotify.Event{}, true)
		}
	}
}

// apply takes events from the queue.
func (w *Watcher) apply() {
	for {
		select {
		case <-w.done:
			return
		case <-w.queue.ready:
		}
		events, lost := w.queue.take()
		if lost {
			fault.Catch(w.startOver) // where it fails, the next look finds what has changed
		}
		for _, e := range events {
			if w.ended() {
				return
			}
			if f := fault.Catch(func() { w.event(e) }); f != nil {
				w.report(true, nil) // whatever it told is seen when everything is looked at
			}
		}
	}
}

func (w *Watcher) event(e fsnotify.Event) {
	path := filepath.Clean(e.Name)
	w.mu.Lock()
	defer w.mu.Unlock()
	if e.Name == "" || !w.ours(path) {
		return
	}
	if e.Op == fsnotify.Chmod {
		w.report(false, w.touched(path))
		return
	}
	delete(w.strikes, w.rootOf(path))
	w.report(false, w.happened(path, e.Has(fsnotify.Remove) || e.Has(fsnotify.Rename)))
}

// startOver begins again after events were lost: new folders may have been missed, and folders that were moved keep
// watches under their old names. Those cannot be told from others, so all are given up. Everything is reported last:
// whoever looked at everything before could read what vanished while nothing was watched, and never hear of it.
func (w *Watcher) startOver() {
	defer w.report(true, nil)
	w.reopen()
	w.settle(w.look(), false)
}

// reopen asks the system for events again.
func (w *Watcher) reopen() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.source == nil || w.ended() {
		return
	}
	_ = w.source.close()
	w.open()
	for dir := range w.known {
		w.add(dir)
	}
}
