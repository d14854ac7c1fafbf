package watch

import (
	"time"

	"sitegen/internal/fault"
)

// A look may not cost more than a twentieth of a core where it is all there is, and a fiftieth where events do the work.
// But nobody waits longer than a moment for his change: where a look takes long, it is the network that is slow, not we
// who are busy.
const (
	shareOfPoll  = 20
	shareOfCheck = 50
	longestPoll  = 10 * time.Second
	longestCheck = time.Minute
)

// pause is the time until the next look, when one has cost so much.
func (w *Watcher) pause(cost time.Duration) time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.source == nil {
		return max(w.sys.poll, min(shareOfPoll*cost, longestPoll))
	}
	return max(w.sys.check, min(shareOfCheck*cost, longestCheck))
}

// keepLooking looks at the folders again and again.
func (w *Watcher) keepLooking() {
	var cost time.Duration
	left := w.pause(cost)
	for {
		step := left
		missing := w.missing()
		if len(missing) > 0 {
			step = min(left, w.sys.roots)
		}
		switch w.sleep(step) {
		case ended:
			return
		case woken:
			left = min(left, w.pause(cost))
			continue
		}
		left -= step
		if left > 0 {
			fault.Catch(func() { w.settle(missing, false) }) // the next look tries again
			continue
		}
		if f := fault.Catch(func() { cost = w.round() }); f != nil {
			w.report(true, nil)
		}
		left = w.pause(cost)
	}
}

// round is one look, and what follows from it. It returns what it has cost, without the waiting.
func (w *Watcher) round() time.Duration {
	w.mu.Lock()
	events := w.source != nil
	w.mu.Unlock()
	var found []candidate
	cost := w.cost(func() { found = w.look() })
	if !events {
		w.repeat()
	} else if len(found) > 0 {
		w.quiet()
	}
	return cost + w.cost(func() { w.settle(found, events) })
}

// quiet waits until no events come any more, but not for ever: what a look has found may be about to be told.
func (w *Watcher) quiet() {
	for range 20 {
		before := w.queue.progress()
		if w.sleep(w.sys.grace) == ended || w.queue.progress() == before {
			return
		}
	}
}

// missing are the roots that are not watched because they were not there.
func (w *Watcher) missing() []candidate {
	w.mu.Lock()
	defer w.mu.Unlock()
	var list []candidate
	for _, r := range w.roots {
		if w.known[r] == nil {
			list = append(list, candidate{path: r, how: contents})
		}
	}
	return list
}

// How a sleep ended.
type waking int

const (
	rested waking = iota
	woken
	ended
)

func (w *Watcher) sleep(d time.Duration) waking {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-w.done:
		return ended
	case <-w.wake:
		return woken
	case <-t.C:
		return rested
	}
}
