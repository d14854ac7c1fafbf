package watch

import (
	"errors"
	"io/fs"
	"path/filepath"
	"runtime"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"

	"sitegen/internal/say"
)

// system is what the watcher needs from the machine, and the times it keeps.
type system struct {
	open   func() (*source, error)
	remote func(dir string) string // the name of its file system, where that sends no events

	poll  time.Duration // between looks where there are no events
	check time.Duration // between looks where there are
	roots time.Duration // between looks for roots that are missing
	grace time.Duration // events on their way arrive within this time
}

func native() system {
	return system{
		open: inSystem, remote: remote,
		poll: 300 * time.Millisecond, check: 2 * time.Second, roots: 300 * time.Millisecond, grace: 100 * time.Millisecond,
	}
}

// open begins to ask the system for events.
func (w *Watcher) open() {
	s, err := w.sys.open()
	if err != nil {
		w.source = nil
		w.giveUp(err)
		return
	}
	w.source = s
	go w.drain(s)
}

// add watches one folder. Where that cannot be, there are no more events from anywhere: one way for all folders is
// easier to understand than two.
func (w *Watcher) add(dir string) {
	if w.source == nil {
		return
	}
	id := w.known[dir].id
	if f := w.known[filepath.Dir(dir)]; f == nil || f.id.device != id.device {
		if name := w.sys.remote(dir); name != "" {
			w.fall(say.PartEventsOtherDisk{Folder: dir, System: name})
			return
		}
	}
	if key := id.node(); key != (inode{}) {
		if old, ok := w.named[key]; ok && old != dir {
			_ = w.source.remove(old) // else the system would go on with the old name
		}
		w.named[key] = dir
	}
	err := w.source.add(dir)
	switch {
	case err == nil, gone(err), errors.Is(err, fs.ErrPermission): // a look will tell when it is back, or can be read
	case errors.Is(err, fsnotify.ErrClosed): // the context has ended
	default:
		w.giveUp(err)
	}
}

// giveUp falls back to looking because of an error, and says what can be done about it.
func (w *Watcher) giveUp(err error) {
	limit := ""
	if runtime.GOOS == "linux" {
		switch {
		case errors.Is(err, syscall.ENOSPC):
			limit = "sudo sysctl fs.inotify.max_user_watches=524288"
		case errors.Is(err, syscall.EMFILE):
			limit = "sudo sysctl fs.inotify.max_user_instances=512; ulimit -n 4096"
		}
	}
	if limit == "" {
		w.fall(say.PartEventsUsedUp{Cause: err.Error()})
		return
	}
	w.fall(say.PartEventsRaiseLimit{Cause: err.Error(), Command: limit})
}

// fall ends the events: from now on the folders are looked at.
func (w *Watcher) fall(why say.Message) {
	if w.source != nil {
		_ = w.source.close()
		w.source = nil
	}
	w.say(say.WatchLooking{Ms: int(w.sys.poll.Milliseconds()), Why: why})
	w.rethink()
}

func (w *Watcher) say(notice say.Message) {
	w.out.Lock()
	defer w.out.Unlock()
	w.out.notice = notice
}
