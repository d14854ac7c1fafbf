package publish

import (
	"testing"

	"golang.org/x/sys/unix"
)

// mountSmall mounts a memory file system of the given size until the test ends.
func mountSmall(t *testing.T, dir, size string) error {
	err := unix.Mount("none", dir, "tmpfs", 0, "size="+size)
	if err == nil {
		t.Cleanup(func() { unix.Unmount(dir, unix.MNT_DETACH) })
	}
	return err
}
