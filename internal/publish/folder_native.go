//go:build linux || darwin

package publish

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// folder is an open folder; names are slash-separated and relative to it. The
// handle follows the folder when it is renamed, and short relative names save
// the kernel the walk down from the root: about a third of the cost of writing
// a small file. No name may lead through a symbolic link; callers look first.
type folder struct {
	fd   int
	path string
}

// openFolder opens the folder at path. Errors are *fs.PathError.
func openFolder(path string) (*folder, error) {
	fd, err := again(func() (int, error) {
		return unix.Open(path, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	})
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: path, Err: err}
	}
	return &folder{fd: fd, path: path}, nil
}

func (d *folder) close() { unix.Close(d.fd) }

// full returns the name as an absolute path, for messages and for package os.
func (d *folder) full(name string) string { return filepath.Join(d.path, name) }

func (d *folder) fail(op, name string, err error) error {
	if err == nil {
		return nil
	}
	return &fs.PathError{Op: op, Path: d.full(name), Err: err}
}

// again repeats a call that a signal interrupted, which happens on network and
// FUSE file systems.
func again(call func() (int, error)) (int, error) {
	for {
		n, err := call()
		if err != unix.EINTR {
			return n, err
		}
	}
}

// lstat tells about name itself, not about what a link points to.
func (d *folder) lstat(name string) (fileInfo, error) {
	var st unix.Stat_t
	if _, err := again(func() (int, error) {
		return 0, unix.Fstatat(d.fd, name, &st, unix.AT_SYMLINK_NOFOLLOW)
	}); err != nil {
		return fileInfo{}, d.fail("stat", name, err)
	}
	return fileInfo{
		mode:  fileMode(uint32(st.Mode)),
		size:  st.Size,
		mtime: st.Mtim.Nano(),
		ctime: st.Ctim.Nano(),
		dev:   uint64(st.Dev),
		ino:   st.Ino,
		uid:   int(st.Uid),
		gid:   int(st.Gid),
	}, nil
}

// fileMode turns the kernel's mode into Go's.
func fileMode(m uint32) fs.FileMode {
	mode := fs.FileMode(m & 0o777)
	switch m & unix.S_IFMT {
	case unix.S_IFREG:
	case unix.S_IFDIR:
		mode |= fs.ModeDir
	case unix.S_IFLNK:
		mode |= fs.ModeSymlink
	case unix.S_IFIFO:
		mode |= fs.ModeNamedPipe
	case unix.S_IFSOCK:
		mode |= fs.ModeSocket
	case unix.S_IFCHR:
		mode |= fs.ModeDevice | fs.ModeCharDevice
	case unix.S_IFBLK:
		mode |= fs.ModeDevice
	default:
		mode |= fs.ModeIrregular
	}
	if m&unix.S_ISUID != 0 {
		mode |= fs.ModeSetuid
	}
	if m&unix.S_ISGID != 0 {
		mode |= fs.ModeSetgid
	}
	if m&unix.S_ISVTX != 0 {
		mode |= fs.ModeSticky
	}
	return mode
}

// mayEmpty tells whether this process may delete what a folder holds, if only
// after changing its mode.
func (d *folder) mayEmpty(name string, info fileInfo) bool {
	me := os.Geteuid()
	return me == 0 || info.uid == me || unix.Faccessat(d.fd, name, unix.W_OK|unix.X_OK, 0) == nil
}

// open opens name for reading. It neither follows a link nor waits on a FIFO.
func (d *folder) open(name string) (*os.File, error) {
	fd, err := again(func() (int, error) {
		return unix.Openat(d.fd, name, unix.O_RDONLY|unix.O_NOFOLLOW|unix.O_NONBLOCK|unix.O_CLOEXEC, 0)
	})
	if err != nil {
		return nil, d.fail("open", name, err)
	}
	return os.NewFile(uintptr(fd), d.full(name)), nil
}

// create writes a new file with mode 0644 less the umask. If it cannot be
// written in full it may be left behind in part.
func (d *folder) create(name string, data []byte) error {
	fd, err := again(func() (int, error) {
		return unix.Openat(d.fd, name, unix.O_WRONLY|unix.O_CREAT|unix.O_EXCL|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0o644)
	})
	if err != nil {
		return d.fail("create", name, err)
	}
	for len(data) > 0 && err == nil {
		var n int
		n, err = again(func() (int, error) { return unix.Write(fd, data) })
		data = data[max(n, 0):]
	}
	// Close reports a full disk on file systems that allocate late.
	if err2 := unix.Close(fd); err == nil && err2 != unix.EINTR {
		err = err2
	}
	return d.fail("write", name, err)
}

// mkdir makes a folder with mode 0755 less the umask.
func (d *folder) mkdir(name string) error {
	_, err := again(func() (int, error) { return 0, unix.Mkdirat(d.fd, name, 0o755) })
	return d.fail("mkdir", name, err)
}

// link gives a file, or a symbolic link itself, the same name in another folder.
func (d *folder) link(name string, to *folder) error {
	_, err := again(func() (int, error) { return 0, unix.Linkat(d.fd, name, to.fd, name, 0) })
	return d.fail("link", name, err)
}

// unlink removes a file or a link, never a folder.
func (d *folder) unlink(name string) error {
	_, err := again(func() (int, error) { return 0, unix.Unlinkat(d.fd, name, 0) })
	return d.fail("remove", name, err)
}

// rmdir removes an empty folder.
func (d *folder) rmdir(name string) error {
	_, err := again(func() (int, error) { return 0, unix.Unlinkat(d.fd, name, unix.AT_REMOVEDIR) })
	return d.fail("remove", name, err)
}

// readDir lists a folder, unsorted.
func (d *folder) readDir(name string) ([]fs.DirEntry, error) {
	if name == "" {
		name = "."
	}
	fd, err := again(func() (int, error) {
		return unix.Openat(d.fd, name, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
	})
	if err != nil {
		return nil, d.fail("open", name, err)
	}
	f := os.NewFile(uintptr(fd), d.full(name))
	defer f.Close()
	return f.ReadDir(-1)
}

// setMtime sets the modification time, in nanoseconds, of name itself.
func (d *folder) setMtime(name string, mtime int64) error {
	t := unix.NsecToTimespec(mtime)
	return d.fail("chtimes", name, unix.UtimesNanoAt(d.fd, name, []unix.Timespec{t, t}, unix.AT_SYMLINK_NOFOLLOW))
}

// touch sets the modification time of name to now, by the file system's clock:
// it is compared with stamps that came from that clock too, which is a tick
// behind the one that package time reads.
func (d *folder) touch(name string) error {
	return d.fail("chtimes", name, unix.Utimes(d.full(name), nil))
}

// refusedLink reports whether err means that this file cannot have a second
// name here, so that it must be copied.
func refusedLink(err error) bool {
	for _, no := range []error{unix.EPERM, unix.EACCES, unix.EMLINK, unix.ENOTSUP, unix.EOPNOTSUPP, unix.ENOSYS, unix.EINVAL} {
		if errors.Is(err, no) {
			return true
		}
	}
	return false
}

// otherDevice reports whether err means that the two names are not on one file
// system.
func otherDevice(err error) bool { return errors.Is(err, unix.EXDEV) }

// notFolder reports whether err means that a path leads through a plain file.
func notFolder(err error) bool { return errors.Is(err, unix.ENOTDIR) }

// notEmpty reports whether err means that a folder still holds something.
func notEmpty(err error) bool {
	return errors.Is(err, unix.ENOTEMPTY) || errors.Is(err, unix.EEXIST)
}

// readOnly reports whether err means that nothing may be written there.
func readOnly(err error) bool {
	return errors.Is(err, unix.EACCES) || errors.Is(err, unix.EPERM) || errors.Is(err, unix.EROFS)
}
