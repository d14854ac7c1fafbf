// Package watch tells when something below some folders may have changed.
//
// In: folders, and what to leave out. Out: a signal after each change, at once for the first and one more for all that
// come while nobody takes it. A signal means “look again”, no more: what really changed is for the caller to find out.
//
// Folders are watched, never single files, because editors replace files instead of writing into them. A new folder is
// watched as soon as it is seen, and a signal is sent then even when its files came before the watch. Where the system
// sends no events (a network mount, no more watches) the folders are looked at every second.
package watch

import (
	"context"
	"errors"
	"hash/maphash"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"
)

// pause is the time between two looks at folders that send no events.
const pause = time.Second

// Watcher watches folders.
type Watcher struct {
	// Changed receives a signal after a change. Its buffer holds one.
	Changed <-chan struct{}
	// Polling is why the folders are looked at every second instead of watched, or nil.
	Polling error

	changed chan struct{}
	skip    func(path string) bool
	dirs    []string
}

// Start watches the folders and everything below them, until the context ends. skip tells which paths to leave out: the
// output folder, .git. Names of temporary files are always left out.
func Start(ctx context.Context, dirs []string, skip func(path string) bool) *Watcher {
	w := &Watcher{changed: make(chan struct{}, 1), skip: skip, dirs: dirs}
	w.Changed = w.changed
	notify, err := fsnotify.NewWatcher()
	if err == nil {
		for _, d := range dirs {
			if err = w.add(notify, d); err != nil {
				_ = notify.Close()
				break
			}
		}
	}
	if err != nil {
		w.Polling = err
		go w.poll(ctx)
		return w
	}
	go w.drain(ctx, notify)
	return w
}

func (w *Watcher) signal() {
	select {
	case w.changed <- struct{}{}:
	default: // one is waiting already
	}
}

// add watches a folder and all folders below it. A folder that is gone by now is no error.
func (w *Watcher) add(notify *fsnotify.Watcher, dir string) error {
	return filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil
		case !d.IsDir():
			return nil
		case path != dir && w.leaveOut(path):
			return filepath.SkipDir
		}
		if err := notify.Add(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return nil
	})
}

func (w *Watcher) leaveOut(path string) bool {
	name := filepath.Base(path)
	return name == ".git" || name == "node_modules" || Temporary(name) || w.skip != nil && w.skip(path)
}

// Temporary tells whether a name is one that editors use while they save.
func Temporary(name string) bool {
	switch {
	case name == "", name == "4913", name[len(name)-1] == '~', name[0] == '#', len(name) > 1 && name[:2] == ".#":
		return true
	}
	switch filepath.Ext(name) {
	case ".swp", ".swo", ".swx", ".tmp", ".bck", ".part":
		return true
	}
	return len(name) > 3 && name[:3] == "jb_" || len(name) > 6 && name[:6] == "___jb_" || len(name) > 13 && name[:13] == ".goutputstream" || len(name) > 9 && name[:9] == ".sitegen-"
}

// drain takes events as they come, so that the system's queue never fills, and does nothing else.
func (w *Watcher) drain(ctx context.Context, notify *fsnotify.Watcher) {
	defer notify.Close()
	for {
		select {
		case <-ctx.Done():
			return
		case e, ok := <-notify.Events:
			if !ok {
				return
			}
			if e.Op == fsnotify.Chmod || w.leaveOut(e.Name) {
				continue
			}
			if e.Op.Has(fsnotify.Create) {
				_ = w.add(notify, e.Name)
			}
			w.signal()
		case err, ok := <-notify.Errors:
			if !ok {
				return
			}
			if err != nil { // the queue overflowed: anything may have changed
				for _, d := range w.dirs {
					_ = w.add(notify, d)
				}
				w.signal()
			}
		}
	}
}

// poll looks at the folders every second.
func (w *Watcher) poll(ctx context.Context) {
	seed := maphash.MakeSeed()
	last := w.look(seed)
	tick := time.NewTicker(pause)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if now := w.look(seed); now != last {
				last = now
				w.signal()
			}
		}
	}
}

// look sums up names, sizes and times of all files.
func (w *Watcher) look(seed maphash.Seed) uint64 {
	var h maphash.Hash
	h.SetSeed(seed)
	for _, dir := range w.dirs {
		_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return nil
			}
			if path != dir && w.leaveOut(path) {
				if d.IsDir() {
					return filepath.SkipDir
				}
				return nil
			}
			if info, err := d.Info(); err == nil && !d.IsDir() {
				_, _ = h.WriteString(path)
				_, _ = h.WriteString(info.ModTime().String())
				maphash.WriteComparable(&h, info.Size())
			} else {
				_, _ = h.WriteString(path)
			}
			return nil
		})
	}
	return h.Sum64()
}
