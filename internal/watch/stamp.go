package watch

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
	"time"
)

// stamp is what the system says about a file without reading it. Of a folder only what tells it from another one under
// the same name is kept: its times change with its entries, which have stamps of their own.
type stamp struct {
	size     int64
	modified int64 // in nanoseconds
	changed  int64 // the same, set by the system alone; 0 where it does not say
	device   uint64
	inode    uint64
	links    uint64
	mode     fs.FileMode
}

// readable are the permissions without which a file or a folder of ours is none to us.
const (
	readable     fs.FileMode = 0o400
	readableTree fs.FileMode = 0o500
)

func stampOf(info fs.FileInfo) stamp {
	s := stamp{mode: info.Mode()}
	s.identify(info)
	if info.IsDir() {
		return stamp{mode: s.mode & (fs.ModeType | readableTree), device: s.device, inode: s.inode}
	}
	s.size, s.modified = info.Size(), info.ModTime().UnixNano()
	return s
}

// inode is what a folder is, whatever its name. It is zero where the system does not say.
type inode struct{ device, number uint64 }

func (s stamp) node() inode {
	if s.device == 0 {
		return inode{}
	}
	return inode{s.device, s.inode}
}

func (s stamp) folder() bool { return s.mode.IsDir() }

// stat looks at a path. Links are followed for roots only: those are the user's choice.
func (w *Watcher) stat(path string) (stamp, error) {
	if w.isRoot(path) {
		return statRoot(path)
	}
	info, err := os.Lstat(path)
	if err != nil {
		return stamp{}, err
	}
	return stampOf(info), nil
}

// gone tells whether an error means that there is nothing, rather than that the disk does not answer.
func gone(err error) bool { return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) }

// difference is how much two stamps of one path differ.
type difference int

const (
	same       difference = iota
	attributes            // permissions, the number of links: nothing that a reader sees
	times                 // only the time of the last change: a link, an attribute, or a text with its old time put back
	access                // it can be read now, or no longer
	contents
)

// compare tells how a later stamp differs. Without events the identity of a folder does not matter, and it is not
// reliable then either: some network file systems renumber their files at will.
func (s stamp) compare(t stamp, events bool) difference {
	moved := s.device != t.device || s.inode != t.inode
	switch {
	case s == t:
		return same
	case s.mode.Type() != t.mode.Type(), s.size != t.size, s.modified != t.modified:
		return contents
	case s.folder() && moved && events:
		return contents
	case !s.folder() && moved && (s.changed != t.changed || s.changed == 0):
		return contents
	case (s.mode^t.mode)&readable != 0, s.folder() && s.mode != t.mode:
		return access
	case s.changed != t.changed && s.mode == t.mode && s.links == t.links:
		return times
	}
	return attributes
}

// matters tells whether a difference is to be reported. Where there are events, times alone do not: a write would have
// sent one, and a backup made of hard links touches every file.
func (d difference) matters(events bool) bool { return d >= access || d == times && !events }

// recent tells whether a file was changed so lately that a further change could leave the same time: clocks of file
// systems tick every few milliseconds, some every two seconds.
func (s stamp) recent(now time.Time) bool {
	tick := 20 * time.Millisecond
	if s.modified%int64(time.Second) == 0 {
		tick = 2 * time.Second
	}
	return now.Sub(time.Unix(0, s.modified)).Abs() < tick
}
