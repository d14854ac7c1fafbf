package publish

import (
	"errors"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// exchange lets two folders change places in one step.
func exchange(a, b string) error {
	_, err := again(func() (int, error) { return 0, unix.RenamexNp(a, b, unix.RENAME_SWAP) })
	return err
}

// cannotExchange reports whether err means that this cannot be done here, rather
// than that it failed: APFS can, most other file systems cannot.
func cannotExchange(err error) bool {
	for _, no := range []error{unix.EINVAL, unix.ENOSYS, unix.EXDEV, unix.EBUSY, unix.ENOTSUP, unix.EOPNOTSUPP, unix.EPERM, unix.EACCES} {
		if errors.Is(err, no) {
			return true
		}
	}
	return false
}

// isMountPoint reports whether something is mounted on the folder.
func isMountPoint(path string) bool {
	var here, above unix.Stat_t
	return unix.Lstat(path, &here) == nil && unix.Lstat(filepath.Dir(path), &above) == nil && here.Dev != above.Dev
}
