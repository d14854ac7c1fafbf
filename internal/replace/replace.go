// Package replace writes files that people keep: each is the old one or the new one, whatever happens in between.
//
// In: a folder that is not left, and for each file what it has to hold before and what it shall hold. Out: the files,
// with the permissions that they had. Before the first file is replaced, all are written beside their places, so that a
// full disk or a file that may not be written leaves everything as it was.
package replace

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"

	"sitegen/internal/regular"
	"sitegen/internal/say"
)

// File is a file to write.
type File struct {
	Name string // in the folder, with slashes
	Old  []byte // what it must hold; what it holds does not matter when Any is set
	New  []byte
	Any  bool // the file may hold anything, or not be there yet
}

// Errors that a person can do something about.
var (
	ErrChanged  error = &say.Problem{Says: say.PartReplaceChanged{}}
	ErrReadOnly error = &say.Problem{Says: say.PartReplaceReadOnly{}}
	ErrNoFile   error = &say.Problem{Says: say.PartReplaceSpecial{}}
)

// All replaces files. The error is a *fs.PathError that names the file as File does.
func All(dir *os.Root, files []File) (err error) {
	written := make([]string, len(files))
	defer func() {
		for _, name := range written {
			if name != "" {
				_ = dir.Remove(name)
			}
		}
	}()
	for i, f := range files {
		if written[i], err = beside(dir, f); err != nil {
			return named(f, err)
		}
	}
	for _, f := range files {
		if err := unchanged(dir, f); err != nil {
			return named(f, err)
		}
	}
	for i, f := range files {
		if err := dir.Rename(written[i], f.Name); err != nil {
			return named(f, err)
		}
		written[i] = ""
	}
	return nil
}

// beside writes what a file shall hold into a file beside it, and returns its name.
func beside(dir *os.Root, f File) (string, error) {
	mode := fs.FileMode(0o644)
	info, err := dir.Lstat(f.Name)
	switch {
	case errors.Is(err, fs.ErrNotExist) && f.Any:
	case err != nil:
		return "", err
	case !info.Mode().IsRegular():
		return "", ErrNoFile
	case info.Mode().Perm()&0o200 == 0:
		return "", ErrReadOnly
	default:
		mode = info.Mode().Perm()
		if err := writable(dir, f.Name); err != nil {
			return "", err
		}
	}
	folder, base := path.Split(f.Name)
	for n := range 100 {
		name := fmt.Sprintf("%s.%s.%d.tmp", folder, base, n) // a name that no watcher minds
		out, err := dir.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		_, err = out.Write(f.New)
		err = errors.Join(err, out.Chmod(mode), out.Sync())
		return name, errors.Join(err, out.Close())
	}
	return "", fs.ErrExist
}

// writable tells whether a file may be written to: a folder may allow to replace what the file itself forbids to change.
func writable(dir *os.Root, name string) error {
	file, err := dir.OpenFile(name, os.O_WRONLY, 0)
	if errors.Is(err, fs.ErrPermission) {
		return ErrReadOnly
	}
	if err != nil {
		return err
	}
	return file.Close()
}

// unchanged tells whether a file still holds what it must.
func unchanged(dir *os.Root, f File) error {
	if f.Any {
		return nil
	}
	now, err := regular.Read(func(flag int) (*os.File, error) { return dir.OpenFile(f.Name, flag, 0) }, int64(len(f.Old)))
	if err != nil && !errors.Is(err, regular.ErrTooLarge) {
		return err
	}
	if err != nil || !bytes.Equal(now, f.Old) {
		return ErrChanged
	}
	return nil
}

// named is an error that names the file, and not the one beside it.
func named(f File, err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		err = p.Err
	}
	return &fs.PathError{Op: "replace", Path: f.Name, Err: err}
}
