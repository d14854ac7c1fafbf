package serve

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"sitegen/internal/regular"
)

// How long a file that looks half-written is left alone at most, and how old its last write must be before it counts as
// whole.
const (
	patience = 300 * time.Millisecond
	quiet    = 25 * time.Millisecond
	recheck  = 5 * time.Millisecond
)

// settler tells files that are still being written from finished ones. Editors empty a file before they fill it, or fill
// it in pieces; what is read in between is no mistake of the writer's.
type settler struct {
	now   func() time.Time
	open  map[string]bool      // files that end without a newline when they are finished
	since map[string]time.Time // files that look half-written, and since when
}

func newSettler(now func() time.Time) *settler {
	return &settler{now: now, open: map[string]bool{}, since: map[string]time.Time{}}
}

// texts are files that end in a newline, as nearly every editor leaves them.
var texts = []string{".md", ".toml", ".html", ".css", ".js", ".svg"}

// early tells whether a file looks half-written: it is empty, or it was written to a moment ago and ends in the middle of
// a line or at the edge of a block. One that stays so is finished after all.
func (s *settler) early(file string) bool {
	half, open := s.halfWritten(file)
	if !half {
		delete(s.since, file)
		if open {
			s.open[file] = true
		} else {
			delete(s.open, file)
		}
		return false
	}
	first, seen := s.since[file]
	if !seen {
		s.since[file] = s.now()
		return true
	}
	if s.now().Sub(first) > patience {
		delete(s.since, file)
		s.open[file] = open
		return false
	}
	return true
}

// halfWritten looks at a file; open tells that it is a text that does not end in a newline.
func (s *settler) halfWritten(file string) (half, open bool) {
	info, err := os.Lstat(file)
	if err != nil || !info.Mode().IsRegular() {
		return false, false
	}
	if info.Size() == 0 {
		return true, false
	}
	text := slices.Contains(texts, filepath.Ext(file))
	open = text && !endsLine(file, info.Size())
	// A clock that runs ahead, as on some network disks, would keep a file young for ever.
	age := s.now().Sub(info.ModTime())
	if age < 0 || age > quiet {
		return false, open
	}
	return !text || open && !s.open[file] || info.Size()%4096 == 0, open
}

func endsLine(file string, size int64) bool {
	f, _, err := regular.Open(func(flag int) (*os.File, error) { return os.OpenFile(file, flag, 0) })
	if err != nil {
		return true
	}
	defer f.Close()
	var last [1]byte
	if _, err := f.ReadAt(last[:], size-1); err != nil && err != io.EOF {
		return true
	}
	return last[0] == '\n'
}
