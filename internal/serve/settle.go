package serve

import (
	"os"
	"path/filepath"
	"slices"
	"time"

	"sitegen/internal/regular"
	"sitegen/internal/source"
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
	open  map[string]bool    // files that end without a newline when they are finished
	since map[string]waiting // files that look half-written
}

// waiting is since when a file looks half-written as it is.
type waiting struct {
	since, modified time.Time
	size            int64
}

func newSettler(now func() time.Time) *settler {
	return &settler{now: now, open: map[string]bool{}, since: map[string]waiting{}}
}

// texts are files that end in a newline, as nearly every editor leaves them.
var texts = []string{".md", ".toml", ".html", ".css", ".js", ".svg"}

// read reads a file and tells whether it looks half-written: it is empty, or it was written to a moment ago and ends in
// the middle of a line or at the edge of a block. One that stays so is finished after all. The bytes are those that were
// judged, for the file may be emptied again at once; they are nil when it is no file or can't be read.
func (s *settler) read(file string) (data []byte, early bool) {
	now := s.now() // before the file is looked at: a pause in between must not make it older
	data, modified, err := contents(file)
	if err != nil {
		delete(s.since, file)
		return nil, false
	}
	half, open := s.halfWritten(file, data, now.Sub(modified))
	if half {
		size := int64(len(data))
		last, seen := s.since[file]
		if !seen || last.size != size || !last.modified.Equal(modified) {
			s.since[file] = waiting{since: now, modified: modified, size: size}
			return nil, true
		}
		if now.Sub(last.since) <= patience {
			return nil, true
		}
	}
	delete(s.since, file)
	s.open[file] = open
	if !open {
		delete(s.open, file)
	}
	return data, false
}

// halfWritten judges the bytes of a file by how long ago it was written; open tells that it is a text that does not end
// in a newline.
func (s *settler) halfWritten(file string, data []byte, age time.Duration) (half, open bool) {
	if len(data) == 0 {
		return true, false
	}
	text := slices.Contains(texts, filepath.Ext(file))
	open = text && data[len(data)-1] != '\n'
	// A clock that runs far ahead, as on some network disks, would keep a file young for ever.
	if age < -quiet || age > quiet {
		return false, open
	}
	return !text || open && !s.open[file] || len(data)%4096 == 0, open
}

// contents returns the bytes of a file, and when it was written last: after it was read, where it is being written.
func contents(file string) ([]byte, time.Time, error) {
	info, err := os.Lstat(file)
	if err == nil && !info.Mode().IsRegular() {
		err = regular.ErrIrregular
	}
	if err != nil {
		return nil, time.Time{}, err
	}
	data, err := regular.Read(func(flag int) (*os.File, error) { return os.OpenFile(file, flag, 0) }, source.MaxBytes)
	if err != nil {
		return nil, time.Time{}, err
	}
	info, err = os.Lstat(file)
	if err != nil {
		return nil, time.Time{}, err
	}
	return data, info.ModTime(), nil
}
