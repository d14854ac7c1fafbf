package watch

import (
	"io/fs"
	"syscall"
)

// identify takes the time at which a file was made for its identity: the index would cost an open file.
func (s *stamp) identify(info fs.FileInfo) {
	if d, ok := info.Sys().(*syscall.Win32FileAttributeData); ok {
		s.inode = uint64(d.CreationTime.Nanoseconds())
	}
}
