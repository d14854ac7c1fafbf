package pipeline

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path"
)

// Replace puts other bytes into a file of the site's own folder, which must be there and be writable. name is that on disk,
// with slashes, below the folder. The file is the old one or the new one, whenever the process ends: the bytes are written
// into a file beside it, which takes its place in one step.
func (p *Project) Replace(name string, data []byte) error {
	root, err := os.OpenRoot(p.Dir)
	if err != nil {
		return err
	}
	defer root.Close()
	info, err := root.Lstat(name)
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return &fs.PathError{Op: "replace", Path: name, Err: errors.New("it is no regular file")}
	}
	// A file may take another's place whatever the other's mode; its owner said that it shall not change.
	if info.Mode().Perm()&0o200 == 0 {
		return &fs.PathError{Op: "replace", Path: name, Err: fs.ErrPermission}
	}
	old, err := root.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	if err := old.Close(); err != nil {
		return err
	}
	// The dot hides it from builds and watchers.
	near := path.Join(path.Dir(name), ".sitegen-"+rand.Text()+".tmp")
	if err := fill(root, near, data, info.Mode().Perm()); err != nil {
		_ = root.Remove(near)
		return err
	}
	if err := root.Rename(near, name); err != nil {
		_ = root.Remove(near)
		return err
	}
	return nil
}

// fill makes a new file that is wholly on the disk.
func fill(root *os.Root, name string, data []byte, mode fs.FileMode) error {
	f, err := root.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Chmod(mode) // not less what the umask takes away
	}
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}
