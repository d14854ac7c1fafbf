package publish

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// retire deletes a tree that was exchanged with the output folder out, or was
// about to be. It deletes the files listed, which are sitegen's, and of the rest
// only what out has too: a file that the user saved into the old folder in the
// moment of the exchange is moved over to out. It returns the paths of these.
func retire(tree, out string, listed []entry) (saved []string, err error) {
	old, err := openFolder(tree)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer old.close()
	now, err := openFolder(out)
	if err != nil {
		return nil, err
	}
	defer now.close()
	r := &retiring{old: old, now: now}
	if r.site, err = readManifest(now); err != nil {
		return nil, err
	}
	if err := r.deleteListed(&manifest{files: listed}); err != nil {
		return nil, err
	}
	if err := r.moveOver(""); err != nil {
		return r.saved, err
	}
	// Last, so that a kill before this leaves a tree that still tells its own
	// files from the user's.
	if err := old.unlink(manifestName); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return r.saved, err
	}
	return r.saved, os.Remove(tree)
}

// retiring is a tree on its way out.
type retiring struct {
	old, now *folder
	site     manifest // of now
	saved    []string
}

// deleteListed deletes the files of the manifest and the folders that get empty.
func (r *retiring) deleteListed(m *manifest) error {
	dirs := slices.Sorted(maps.Keys(m.folders()))
	real := realFolders{d: r.old, known: make(map[string]bool, len(dirs))}
	for _, dir := range dirs {
		real.is(dir) // asked here, because the map is not safe to be written below
	}
	err := inParallel(context.Background(), len(m.files), func(i int) error {
		path := m.files[i].path
		if dir := parent(path); dir != "" && !real.known[dir] {
			return nil
		}
		// Of a folder that has taken the file's place the error is EISDIR or
		// EPERM; what is in it, moveOver sees.
		if err := r.old.unlink(path); err != nil && !errors.Is(err, fs.ErrNotExist) && !isFolder(r.old.full(path)) {
			return err
		}
		return nil
	})
	if err != nil {
		return err
	}
	// The deepest folders first, all of one depth at once.
	var levels [][]string
	for _, dir := range dirs {
		if real.known[dir] {
			depth := strings.Count(dir, "/")
			for len(levels) <= depth {
				levels = append(levels, nil)
			}
			levels[depth] = append(levels[depth], dir)
		}
	}
	for _, level := range slices.Backward(levels) {
		err := inParallel(context.Background(), len(level), func(i int) error {
			if err := r.old.rmdir(level[i]); err != nil && !notEmpty(err) && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// moveOver empties a folder of the old tree that the new one has too.
func (r *retiring) moveOver(dir string) error {
	entries, err := r.old.readDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		path := e.Name()
		if dir != "" {
			path = dir + "/" + path
		} else if path == manifestName {
			continue
		}
		was, err := r.old.lstat(path)
		if err != nil {
			return err
		}
		now, err := r.now.lstat(path)
		switch {
		case err != nil && !errors.Is(err, fs.ErrNotExist) && !notFolder(err):
			return err
		case err != nil:
			err = r.save(path, path)
		case was.mode.IsDir() && now.mode.IsDir():
			if missing(was, 0o700) {
				_ = os.Chmod(r.old.full(path), 0o700)
			}
			if err = r.moveOver(path); err == nil {
				err = r.old.rmdir(path)
			}
		case sameFile(was, now) || r.copied(path, was, now):
			err = r.old.unlink(path)
		case now.mode.IsDir() || was.mode.IsDir() || r.site.find(path) != nil:
			err = r.saveBeside(path)
		default:
			err = r.save(path, path) // the user's newer version of a file of theirs
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// copied reports whether now is the copy of was that carry made where links are
// refused.
func (r *retiring) copied(path string, was, now fileInfo) bool {
	if was.mode.Type() != now.mode.Type() || was.size != now.size || was.mtime != now.mtime {
		return false
	}
	if was.mode.Type() != fs.ModeSymlink {
		return true
	}
	a, errA := os.Readlink(r.old.full(path))
	b, errB := os.Readlink(r.now.full(path))
	return errA == nil && errB == nil && a == b
}

// save moves a file or folder of the user's from the old tree into the new one.
func (r *retiring) save(path, as string) error {
	err := os.Rename(r.old.full(path), r.now.full(as))
	if notFolder(err) {
		// The site has a file now where the old tree had a folder.
		return r.saveBeside(path)
	}
	if err == nil {
		r.saved = append(r.saved, filepath.FromSlash(as))
	}
	return err
}

// saveBeside does the same where a page of the new site has the file's name: it
// goes to the top of the output folder under a name that is free.
func (r *retiring) saveBeside(path string) error {
	for i := 1; ; i++ {
		as := fmt.Sprintf("%s.saved-%d", filepath.Base(path), i)
		if _, err := r.now.lstat(as); errors.Is(err, fs.ErrNotExist) {
			return r.save(path, as)
		} else if err != nil {
			return err
		}
	}
}

// realFolders remembers which folders are folders all the way, not links and not
// behind links.
type realFolders struct {
	d     *folder
	known map[string]bool
}

// is reports whether dir is a real folder.
func (r realFolders) is(dir string) bool {
	if dir == "" {
		return true
	}
	real, asked := r.known[dir]
	if !asked {
		if r.is(parent(dir)) {
			info, err := r.d.lstat(dir)
			real = err == nil && info.mode.IsDir()
		}
		r.known[dir] = real
	}
	return real
}

// holds reports whether path lies in a real folder.
func (r realFolders) holds(path string) bool { return r.is(parent(path)) }
