//go:build !linux && !darwin

package publish

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// folder is a folder; names are slash-separated and relative to it. On these
// systems it is only a path; see folder_native.go for what each method does.
type folder struct{ path string }

func openFolder(path string) (*folder, error) {
	info, err := os.Stat(path)
	if err == nil && !info.IsDir() {
		err = &fs.PathError{Op: "open", Path: path, Err: syscall.ENOTDIR}
	}
	if err != nil {
		return nil, err
	}
	return &folder{path: path}, nil
}

func (d *folder) close() {}

func (d *folder) full(name string) string {
	return filepath.Join(d.path, filepath.FromSlash(name))
}

// lstat leaves the status-change time at zero: these systems do not tell it, so
// only the modification time shows that a file was touched.
func (d *folder) lstat(name string) (fileInfo, error) {
	info, err := os.Lstat(d.full(name))
	if err != nil {
		return fileInfo{}, err
	}
	return fileInfo{mode: info.Mode(), size: info.Size(), mtime: info.ModTime().UnixNano()}, nil
}

// mayEmpty tells whether this process may delete what a folder holds.
func (d *folder) mayEmpty(string, fileInfo) bool { return true }

func (d *folder) open(name string) (*os.File, error) { return os.Open(d.full(name)) }

func (d *folder) create(name string, data []byte) error {
	f, err := os.OpenFile(d.full(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

func (d *folder) mkdir(name string) error { return os.Mkdir(d.full(name), 0o755) }

func (d *folder) link(name string, to *folder) error { return os.Link(d.full(name), to.full(name)) }

func (d *folder) unlink(name string) error {
	info, err := os.Lstat(d.full(name))
	if err == nil && info.IsDir() {
		err = &fs.PathError{Op: "remove", Path: d.full(name), Err: syscall.EISDIR}
	}
	if err != nil {
		return err
	}
	return os.Remove(d.full(name))
}

// rmdir is only called for folders; os.Remove does not delete a full one.
func (d *folder) rmdir(name string) error { return os.Remove(d.full(name)) }

func (d *folder) readDir(name string) ([]fs.DirEntry, error) {
	f, err := os.Open(d.full(name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.ReadDir(-1)
}

func (d *folder) setMtime(name string, mtime int64) error {
	t := time.Unix(0, mtime)
	return os.Chtimes(d.full(name), t, t)
}

// touch has nothing to do: a link or a deletion elsewhere does not change the
// modification time, so no file became younger than the manifest.
func (d *folder) touch(string) error { return nil }

// refusedLink is true of every error: the copy that follows will tell if the
// file cannot be read.
func refusedLink(err error) bool { return err != nil }

func otherDevice(error) bool { return false }

func notFolder(err error) bool { return errors.Is(err, syscall.ENOTDIR) }

// notEmpty is asked after a folder could not be removed; why it could not has
// too many names on these systems, and none of them is worth ending a build.
func notEmpty(err error) bool { return err != nil && !errors.Is(err, fs.ErrNotExist) }

func readOnly(err error) bool { return errors.Is(err, fs.ErrPermission) }
