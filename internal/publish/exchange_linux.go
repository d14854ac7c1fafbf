package publish

import (
	"errors"

	"golang.org/x/sys/unix"
)

// exchange lets two folders change places in one step.
func exchange(a, b string) error {
	_, err := again(func() (int, error) {
		return 0, unix.Renameat2(unix.AT_FDCWD, a, unix.AT_FDCWD, b, unix.RENAME_EXCHANGE)
	})
	return err
}

// cannotExchange reports whether err means that this cannot be done here, rather
// than that it failed: the file system (EINVAL), the kernel (ENOSYS) or a
// sandbox (EPERM) does not know how, the folder is a mount point (EBUSY), or an
// overlay has it in a lower layer (EXDEV).
func cannotExchange(err error) bool {
	for _, no := range []error{unix.EINVAL, unix.ENOSYS, unix.EXDEV, unix.EBUSY, unix.EOPNOTSUPP, unix.ENOTSUP, unix.EPERM, unix.EACCES} {
		if errors.Is(err, no) {
			return true
		}
	}
	return false
}

// isMountPoint reports whether something is mounted on the folder. Kernels
// before 5.8 do not say; there the exchange will be refused instead.
func isMountPoint(path string) bool {
	var st unix.Statx_t
	err := unix.Statx(unix.AT_FDCWD, path, unix.AT_SYMLINK_NOFOLLOW, 0, &st)
	return err == nil && st.Attributes_mask&st.Attributes&unix.STATX_ATTR_MOUNT_ROOT != 0
}
