package publish

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"sitegen/internal/say"
	"sitegen/internal/source"
)

// locate returns where the output folder really is, with all symbolic links
// resolved, and refuses it if it is a danger to anything else.
func locate(o Options) (string, error) {
	if !filepath.IsAbs(o.Out) {
		return "", &say.Problem{Says: say.PublishNotAbsolute{Path: o.Out}}
	}
	out, err := resolve(o.Out)
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(out); err == nil && !info.IsDir() {
		return "", refuse(o.Out, say.PublishIsFile{})
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	if filepath.Dir(out) == out {
		return "", refuse(o.Out, say.PublishRoot{})
	}
	if systemFolder(out) {
		return "", refuse(o.Out, say.PublishSystem{})
	}
	// These may hold the output folder, but not be it or lie in it.
	type folder struct {
		path string
		what say.Message
	}
	outer := []folder{{o.Site, say.PartFolderSite{}}, {os.TempDir(), say.PartFolderTemporary{}}}
	if home, err := os.UserHomeDir(); err == nil {
		outer = append(outer, folder{home, say.PartFolderHome{}})
	}
	for _, f := range outer {
		path, err := resolve(f.path)
		if err != nil || f.path == "" {
			continue // a folder that cannot be there cannot be harmed
		}
		switch {
		case same(out, path):
			return "", refuse(o.Out, say.PublishIsOuter{Folder: f.what})
		case inside(path, out):
			return "", refuse(o.Out, say.PublishHoldsOuter{Folder: f.what, Path: f.path})
		}
	}
	for _, p := range o.Protect {
		path, err := resolve(p)
		if err != nil || p == "" {
			continue
		}
		switch {
		case same(out, path):
			return "", refuse(o.Out, say.PublishIsSource{})
		case inside(out, path):
			return "", refuse(o.Out, say.PublishInSource{Path: p})
		case inside(path, out):
			return "", refuse(o.Out, say.PublishHoldsSource{Path: p})
		}
	}
	return out, nil
}

// resolve returns path with all symbolic links resolved; of a path that does not
// exist, those of the part that does.
func resolve(path string) (string, error) {
	if path == "" {
		return "", nil
	}
	path = filepath.Clean(path)
	rest := ""
	for at := path; ; at = filepath.Dir(at) {
		real, err := filepath.EvalSymlinks(at)
		switch {
		case err == nil:
			if info, err := os.Stat(real); err == nil && !info.IsDir() && rest != "" {
				return "", refuse(path, say.PublishBelowFile{Path: at})
			}
			return filepath.Join(real, rest), nil
		case notFolder(err):
			// The file in the way is further up.
		case !errors.Is(err, fs.ErrNotExist):
			return "", refuse(path, say.PublishBadLink{Cause: source.Cause(err)})
		default:
			if info, err := os.Lstat(at); err == nil && info.Mode().Type() == fs.ModeSymlink {
				return "", refuse(path, say.PublishDeadLink{Path: at})
			}
		}
		if filepath.Dir(at) == at {
			return path, nil
		}
		rest = filepath.Join(filepath.Base(at), rest)
	}
}

// same reports whether two resolved paths are one folder. Comparing the folders
// and not only their names also sees through bind mounts and file systems that
// fold case.
func same(a, b string) bool {
	if a == b {
		return true
	}
	infoA, errA := os.Stat(a)
	infoB, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(infoA, infoB)
}

// inside reports whether the resolved path lies below the resolved folder.
func inside(path, folder string) bool {
	for up := filepath.Dir(path); up != path; path, up = up, filepath.Dir(up) {
		if same(up, folder) {
			return true
		}
	}
	return false
}
