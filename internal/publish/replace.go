package publish

import (
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"sitegen/internal/say"
	"sitegen/internal/source"
)

// replace publishes where the folders cannot be exchanged. Each file is renamed
// over the old one, so it is whole at any time: first whatever is not a page,
// then the pages, so that no page refers to what is not there yet; then the
// deletions. A kill in between leaves a mix of both sites, which the next build
// completes, because a manifest of both is put there first.
func (s *Stage) replace(p *plan) error {
	if err := s.ctx.Err(); err != nil {
		return err
	}
	// From here on it is quicker to finish than to stop.
	err := s.replaceFiles(p)
	if err != nil {
		return &say.Problem{Says: say.PublishPartly{Why: source.CauseAt(err)}, Cause: err}
	}
	s.dropBox()
	return nil
}

func (s *Stage) replaceFiles(p *plan) error {
	if err := s.putManifest(both(&s.last, p)); err != nil {
		return err
	}
	gone := make(map[string]bool, len(p.stale))
	remove := func(e entry) error {
		if gone[e.path] {
			return nil
		}
		gone[e.path] = true
		if err := s.old.unlink(e.path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return s.problem(e.path, err)
		}
		return nil
	}
	// What is where a folder must be, or in a folder where a file must be,
	// cannot wait until the end.
	for _, e := range p.stale {
		if !s.free(e.path) {
			if err := remove(e); err != nil {
				return err
			}
		}
	}
	oldDirs := slices.Sorted(maps.Keys(s.oldDirs()))
	real := realFolders{d: s.old, known: make(map[string]bool)}
	removeEmpty := func(want func(dir string) bool) error {
		for _, dir := range slices.Backward(oldDirs) {
			if s.dirs[dir] == nil && want(dir) && real.is(dir) {
				if err := s.old.rmdir(dir); err != nil && !notEmpty(err) && !errors.Is(err, fs.ErrNotExist) {
					return s.problem(dir, err)
				}
			}
		}
		return nil
	}
	makesRoom := func(dir string) bool { return s.files[dir] != nil || !s.free(dir) }
	if err := removeEmpty(makesRoom); err != nil {
		return err
	}
	for _, dir := range slices.Sorted(maps.Keys(s.dirs)) {
		if err := s.old.mkdir(dir); err != nil && !errors.Is(err, fs.ErrExist) {
			return s.problem(dir, err)
		}
	}
	for _, pages := range []bool{false, true} {
		for _, e := range p.fresh {
			if isPage(e.path) == pages {
				if err := s.place(e.path); err != nil {
					return s.problem(e.path, err)
				}
			}
		}
	}
	for _, e := range p.stale {
		if err := remove(e); err != nil {
			return err
		}
	}
	if err := removeEmpty(func(dir string) bool { return !makesRoom(dir) }); err != nil {
		return err
	}
	if missingMode(s.old, s) {
		// Only the folder's owner can; the site is complete all the same.
		if info, err := s.old.lstat("."); err == nil {
			_ = os.Chmod(s.out, info.mode&modeBits|s.dirMode)
		}
	}
	return s.putManifest(&p.next)
}

// both lists the files of the last build and of this one. Of those that this one
// writes or deletes the content is not known until it is through.
func both(last *manifest, p *plan) *manifest {
	m := &manifest{files: slices.Clone(p.unchanged)}
	for _, e := range p.fresh {
		m.files = append(m.files, entry{path: e.path})
	}
	for _, e := range p.stale {
		m.files = append(m.files, entry{path: e.path})
	}
	slices.SortFunc(m.files, func(a, b entry) int { return strings.Compare(a.path, b.path) })
	return m
}

// putManifest replaces the manifest in the output folder.
func (s *Stage) putManifest(m *manifest) error {
	_ = s.tree.unlink(manifestName)
	err := s.create(s.tree, manifestName, m.encode())
	if err == nil {
		err = s.place(manifestName)
	}
	if err != nil {
		return s.problem(manifestName, err)
	}
	return nil
}

// place moves a file from the tree to its place in the output folder. If the
// stage turns out to be on another file system, the file goes there by way of a
// copy in a second box, inside the output folder.
func (s *Stage) place(path string) error {
	from, to := s.tree.full(path), s.old.full(path)
	err := os.Rename(from, to)
	if !otherDevice(err) {
		return err
	}
	if s.near == "" {
		if s.near, err = makeBox(s.out, s.out); err != nil {
			return err
		}
	}
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	near := filepath.Join(s.near, boxTree, "file")
	out, err := os.OpenFile(near, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	if err = errors.Join(err, out.Close()); err != nil {
		return err
	}
	return os.Rename(near, to)
}
