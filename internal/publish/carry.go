package publish

import (
	"errors"
	"io/fs"

	"sitegen/internal/say"
)

// fill completes the tree: what the site has unchanged from the last build, the
// files that stay one build longer, and what is the user's. All are hard links,
// so nothing is copied and nothing can be lost: until the old tree is deleted
// each file has both names. It returns a *cannotSwap if something cannot be
// brought along.
func (s *Stage) fill(unchanged []entry, v *survey) error {
	err := inParallel(s.ctx, len(unchanged), func(i int) error {
		path := unchanged[i].path
		if err := s.ensureDir(parent(path)); err != nil {
			return s.problem(parent(path), err)
		}
		err := s.carry(path)
		if errors.Is(err, fs.ErrNotExist) {
			return &say.Problem{Says: say.PublishDeletedMeanwhile{Path: s.shown(path)}}
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, d := range v.dirs {
		s.addDir(d.path, d.path)
	}
	for _, d := range v.dirs {
		if err := s.ensureDir(d.path); err != nil {
			return s.problem(d.path, err)
		}
	}
	err = inParallel(s.ctx, len(v.files), func(i int) error {
		err := s.carry(v.files[i])
		if errors.Is(err, fs.ErrNotExist) {
			return nil // the user has just deleted it
		}
		return err
	})
	if err != nil {
		return err
	}
	// Last, because some of these folders may not be writable, and because every
	// file put into a folder changes its time.
	for _, d := range v.dirs {
		mode := d.info.mode
		if d.shared {
			mode |= s.dirMode
		}
		if err := setOwnerAndMode(s.tree.full(d.path), d.info, mode); err != nil {
			return s.problem(d.path, err)
		}
		if !d.shared {
			if err := s.tree.setMtime(d.path, d.info.mtime); err != nil {
				return s.problem(d.path, err)
			}
		}
	}
	return nil
}

// carry brings one file of the output folder into the tree.
func (s *Stage) carry(path string) error {
	err := s.link(s.old, path, s.tree)
	switch {
	case err == nil || errors.Is(err, fs.ErrNotExist):
		return err
	case otherDevice(err):
		return &cannotSwap{say.PartWholeOtherDisk{Path: path}}
	case !refusedLink(err):
		return s.problem(path, err)
	}
	info, err := s.old.lstat(path)
	if err == nil {
		err = copyFile(s.old, path, info, s.tree)
	}
	switch {
	case err == nil || errors.Is(err, fs.ErrNotExist):
		return err
	case errors.Is(err, fs.ErrPermission) || !info.mode.IsRegular():
		return &cannotSwap{say.PartWholeNotCopied{Path: path}}
	}
	return s.problem(path, err)
}
