package watch

import (
	"io/fs"
	"syscall"
	"time"
)

func (s *stamp) identify(info fs.FileInfo) {
	if st, ok := info.Sys().(*syscall.Stat_t); ok {
		s.device, s.inode, s.links = uint64(st.Dev), st.Ino, uint64(st.Nlink)
		s.changed = int64(st.Ctim.Sec)*int64(time.Second) + int64(st.Ctim.Nsec)
	}
}
