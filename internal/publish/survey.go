package publish

import (
	"errors"
	"io/fs"
	"path/filepath"
	"runtime"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/say"
)

// survey is what the output folder, or a part of it, holds that is not sitegen's.
type survey struct {
	files []string      // files, links and the rest, by path
	dirs  []surveyedDir // folders that are the user's or hold something of the user's
	stuck say.Message   // why it cannot all be carried over, or nil
}

// found reports whether there is anything of the user's.
func (v *survey) found() bool { return len(v.files)+len(v.dirs) > 0 || v.stuck != nil }

// add takes in what a part of the folder holds.
func (v *survey) add(part *survey) {
	v.files = append(v.files, part.files...)
	v.dirs = append(v.dirs, part.dirs...)
	if v.stuck == nil {
		v.stuck = part.stuck
	}
}

// surveyedDir is a folder to be made again in the new tree.
type surveyedDir struct {
	path string
	info fileInfo
	// shared is set if the folder also held or will hold files of the site; then
	// it keeps its mode as far as the site can be read, but not its time.
	shared bool
}

// cannotSwap is the error that makes a build replace its files one by one.
type cannotSwap struct{ why say.Message }

func (c *cannotSwap) Error() string { return say.Plain(c.why, "en") }

// surveyor walks the output folder.
type surveyor struct {
	s     *Stage
	root  fileInfo        // the output folder itself
	spare map[string]bool // files that are listed but are the user's by now
}

// walk looks at one folder. Page is the file of the new site that is to take
// this folder's place, if there is one. It refuses if something of the user's
// is where the new site needs its place.
func (w *surveyor) walk(dir, page string) (*survey, error) {
	v := &survey{}
	if err := w.s.ctx.Err(); err != nil {
		return nil, err
	}
	entries, err := w.s.old.readDir(dir)
	if errors.Is(err, fs.ErrPermission) && !w.s.oldDirs()[dir] {
		// Whatever is in there can stay where it is, but not be carried over.
		v.stuck = say.PartWholeUnreadable{Path: dir}
		return v, nil
	}
	if err != nil {
		return nil, err
	}
	var dirs []string
	for _, e := range entries {
		path := e.Name()
		if dir != "" {
			path = dir + "/" + path
		} else if path == manifestName || path == filepath.Base(w.s.box) {
			continue
		}
		switch {
		case e.IsDir():
			dirs = append(dirs, path)
		case e.Type().IsRegular() && w.ours(path):
		default:
			if err := w.s.conflict(path, page); err != nil {
				return nil, err
			}
			v.files = append(v.files, path)
		}
	}
	parts := make([]*survey, len(dirs))
	err = inParallel(w.s.ctx, len(dirs), func(i int) (err error) {
		parts[i], err = w.walkDir(dirs[i], page)
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, part := range parts {
		v.add(part)
	}
	return v, nil
}

// walkDir looks at a folder inside the output folder.
func (w *surveyor) walkDir(path, page string) (*survey, error) {
	s := w.s
	if s.files[path] != nil {
		page = path
	}
	v, err := w.walk(path, page)
	if err != nil {
		return nil, err
	}
	ours := s.oldDirs()[path]
	if ours && !v.found() {
		return v, nil
	}
	if page != "" {
		return nil, s.conflict(path, page)
	}
	info, err := s.old.lstat(path)
	if err != nil {
		return nil, err
	}
	if info.dev != w.root.dev && v.stuck == nil {
		v.stuck = say.PartWholeMountedInside{Path: path}
	}
	if v.stuck == nil && !s.old.mayEmpty(path, info) {
		// A copy of it would be ours, and the original could not be deleted.
		v.stuck = say.PartWholeNotYours{Path: path}
	}
	v.dirs = append(v.dirs, surveyedDir{path: path, info: info, shared: ours || s.dirs[path] != nil})
	return v, nil
}

// ours reports whether a plain file is one that this build or the last one wrote
// or took over.
func (w *surveyor) ours(path string) bool {
	if runtime.GOOS == "darwin" {
		// Some of its file systems give names back in another normal form than
		// they were written in.
		path = norm.NFC.String(path)
	}
	if f := w.s.files[path]; f != nil {
		return !f.fresh || f.takes
	}
	return !w.spare[path] && w.s.last.find(path) != nil
}

// conflict is the refusal to publish over something of the user's that the
// survey found, or nil. Add has looked already; but it does not look into
// folders, and the user may have been quick.
func (s *Stage) conflict(path, page string) error {
	switch {
	case page != "":
		return refuse(s.shown(path), say.PublishForeignFolder{Path: page})
	case s.files[path] != nil:
		return s.inTheWay(path)
	case s.dirs[path] != nil:
		return s.inTheWayOf(path, s.dirs[path].child)
	}
	return nil
}
