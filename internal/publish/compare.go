package publish

import (
	"errors"
	"io/fs"

	"sitegen/internal/say"
)

// oldHas reports whether the output folder already holds the file with this
// content, so that it need not be written. It refuses to go where a file of the
// user's stands.
func (s *Stage) oldHas(path string, f *staged, data []byte) (bool, error) {
	if s.old == nil {
		return false, nil
	}
	listed := s.last.find(path)
	if listed != nil && !s.last.damaged && listed.hash != (digest{}) && listed.hash != f.hash {
		// Ours, and changed. If something of the user's has taken its place since,
		// Commit's look at the whole folder finds it.
		f.takes = true
		return false, nil
	}
	// A folder that the old site does not have cannot hold a file of it; and no
	// path may be looked up through a link.
	if dir := parent(path); dir != "" {
		there, err := s.dir(dir).look()
		if err != nil || !there {
			return false, err
		}
	}
	info, err := s.old.lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if info.mode.IsDir() && s.oldDirs()[path] {
		// A folder of the last build. If the user has a file in it, Commit's look
		// at the whole folder finds it.
		return false, nil
	}
	if !info.mode.IsRegular() {
		return false, s.inTheWay(path)
	}
	f.takes = true
	readable := !missing(info, s.fileMode)
	if listed != nil && listed.hash != (digest{}) && info.untouchedSince(s.last.stamp) {
		if info.size == listed.size {
			return readable && f.hash == listed.hash && f.size == listed.size, nil
		}
	}
	equal := false
	if info.size == f.size {
		if equal, err = sameContent(s.old, path, data); err != nil {
			return false, err
		}
	}
	if equal {
		// Not in the manifest: the user put our own file there. It is adopted, as
		// after a lost manifest.
		return readable, nil
	}
	if listed != nil && !s.last.damaged {
		return false, nil
	}
	if s.last.damaged && (info.size == 0 || listed != nil && asRecorded(s.old, &s.last, listed)) {
		return false, nil // what a power failure leaves, or what the readable lines vouch for
	}
	f.takes = false
	return false, s.inTheWay(path)
}

// missing reports whether the mode lacks a bit of want.
func missing(info fileInfo, want fs.FileMode) bool { return info.mode&want != want }

// lookForDir reports whether the old site has a folder that the new one needs,
// and refuses if something else of the user's has its place.
func (s *Stage) lookForDir(path, child string) (bool, error) {
	if s.old == nil {
		return false, nil
	}
	if up := parent(path); up != "" {
		there, err := s.dir(up).look()
		if err != nil || !there {
			return false, err
		}
	}
	info, err := s.old.lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return false, nil
	case err != nil:
		return false, err
	case info.mode.IsDir():
		return true, nil
	case info.mode.IsRegular() && s.last.find(path) != nil:
		return false, nil // a file of the last build makes room
	}
	return false, s.inTheWayOf(path, child)
}

// inTheWay is the refusal to overwrite a file of the user's.
func (s *Stage) inTheWay(path string) error {
	if s.last.damaged {
		return refuse(s.shown(path), say.PublishListDamaged{File: manifestName, Out: s.o.Out})
	}
	return refuse(s.shown(path), say.PublishForeignFile{})
}

// inTheWayOf is the refusal to put a folder where something of the user's stands.
func (s *Stage) inTheWayOf(path, child string) error {
	return refuse(s.shown(path), say.PublishForeignNotFolder{Path: child})
}
