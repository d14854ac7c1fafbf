//go:build linux || darwin

package publish

import (
	"context"
	"errors"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// lock is held from Begin to Commit or Abort. It is a flock on a folder: it
// leaves no file, the kernel drops it with the process, and the folder that is
// locked, the parent of the output folder, is not the one that is swapped.
type lock struct{ file *os.File }

// takeLock waits until it has the lock of the folder or ctx is done. On file
// systems without locks (some network mounts) it returns a lock that holds
// nothing: builds there must not overlap.
func takeLock(ctx context.Context, folder string) (*lock, error) {
	f, err := os.Open(folder)
	if err != nil {
		return nil, err
	}
	wait := time.Millisecond
	for {
		err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
		switch {
		case err == nil:
			return &lock{f}, nil
		case errors.Is(err, unix.EINTR):
			continue
		case errors.Is(err, unix.EWOULDBLOCK):
			// A blocking flock could not be cancelled.
			select {
			case <-ctx.Done():
				f.Close()
				return nil, ctx.Err()
			case <-time.After(wait):
				wait = min(2*wait, 50*time.Millisecond)
			}
		default:
			f.Close()
			return &lock{}, nil
		}
	}
}

func (l *lock) release() {
	if l != nil && l.file != nil {
		l.file.Close()
		l.file = nil
	}
}
