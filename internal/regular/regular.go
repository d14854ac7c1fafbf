// Package regular reads files that are nothing but files.
//
// In: a way to open a file, and how many bytes it may have. Out: its bytes, or why they are not read: a pipe or a device
// whose reading might never end is never waited for, and no file fills the memory.
package regular

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
)

// Why a file is not read.
var (
	ErrIrregular = errors.New("it isn't a regular file") // it is a pipe, a device, a socket or a folder
	ErrTooLarge  = errors.New("it is larger")            // than it may be
)

// Open opens a file for reading. open gets the flags for os.OpenFile or os.Root.OpenFile.
func Open(open func(flag int) (*os.File, error)) (*os.File, fs.FileInfo, error) {
	f, err := open(os.O_RDONLY | syscall.O_NONBLOCK) // else opening a pipe would wait for whoever writes into it
	if err != nil {
		return nil, nil, err
	}
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = ErrIrregular
	}
	if err != nil {
		_ = f.Close()
		return nil, nil, err
	}
	return f, info, nil
}

// Read reads a whole file of at most so many bytes.
func Read(open func(flag int) (*os.File, error), most int64) ([]byte, error) {
	f, info, err := Open(open)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info.Size() > most {
		return nil, tooLarge(most)
	}
	b := make([]byte, 0, info.Size()+1)
	for int64(len(b)) <= most {
		if len(b) == cap(b) {
			b = append(b, 0)[:len(b)]
		}
		n, err := f.Read(b[len(b):cap(b)])
		b = b[:len(b)+n]
		if err == io.EOF {
			return b, nil
		}
		if err != nil {
			return nil, err
		}
	}
	return nil, tooLarge(most) // it has grown
}

func tooLarge(most int64) error { return fmt.Errorf("%w than %d MiB", ErrTooLarge, most>>20) }
