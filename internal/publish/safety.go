package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// ownFolder is the hint for a folder that is not sitegen's to fill.
const ownFolder = "Choose a folder that is only for the finished site, such as public inside the site folder."

// locate returns where the output folder really is, with all symbolic links
// resolved, and refuses it if it is a danger to anything else.
func locate(o Options) (string, error) {
	if !filepath.IsAbs(o.Out) {
		return "", fmt.Errorf("output folder %q: not an absolute path", o.Out)
	}
	out, err := resolve(o.Out)
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(out); err == nil && !info.IsDir() {
		return "", refuse(o.Out, "Delete or rename it, or choose another output folder.", "is a file, not a folder")
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", err
	}
	if filepath.Dir(out) == out {
		return "", refuse(o.Out, ownFolder, "is the root of the file system, which cannot be an output folder")
	}
	if systemFolder(out) {
		return "", refuse(o.Out, ownFolder, "is a folder of the operating system, which cannot be the output folder")
	}
	// These may hold the output folder, but not be it or lie in it.
	outer := []struct{ path, what string }{
		{o.Site, "the site folder"},
		{os.TempDir(), "the folder for temporary files"},
	}
	if home, err := os.UserHomeDir(); err == nil {
		outer = append(outer, struct{ path, what string }{home, "your home folder"})
	}
	for _, f := range outer {
		path, err := resolve(f.path)
		if err != nil || f.path == "" {
			continue // a folder that cannot be there cannot be harmed
		}
		switch {
		case same(out, path):
			return "", refuse(o.Out, ownFolder, "is %s, which cannot be the output folder", f.what)
		case inside(path, out):
			return "", refuse(o.Out, ownFolder, "holds %s (%s), so it cannot be the output folder", f.what, f.path)
		}
	}
	for _, p := range o.Protect {
		path, err := resolve(p)
		if err != nil || p == "" {
			continue
		}
		switch {
		case same(out, path):
			return "", refuse(o.Out, ownFolder, "is a folder that the site is made from")
		case inside(out, path):
			return "", refuse(o.Out, ownFolder, "lies in %s, which the site is made from", p)
		case inside(path, out):
			return "", refuse(o.Out, ownFolder, "holds %s, which the site is made from", p)
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
				return "", refuse(path, "Choose another output folder.", "lies in %s, which is a file, not a folder", at)
			}
			return filepath.Join(real, rest), nil
		case notFolder(err):
			// The file in the way is further up.
		case !errors.Is(err, fs.ErrNotExist):
			return "", refuse(path, "Delete the link, or choose another output folder.", "cannot be resolved (%v)", err)
		default:
			if info, err := os.Lstat(at); err == nil && info.Mode().Type() == fs.ModeSymlink {
				return "", refuse(path, "Create the folder that the link points to, or delete the link.",
					"leads through the link %s, which points to nothing", at)
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
