package publish

import (
	"context"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/sys/windows"
)

// lock is held from Begin to Commit or Abort. Windows cannot lock a folder, so
// it is an empty file in the user's temporary folder, named after the folder it
// stands for; it stays there. It works between builds of one user.
type lock struct{ file *os.File }

// takeLock waits until it has the lock of the folder or ctx is done.
func takeLock(ctx context.Context, folder string) (*lock, error) {
	sum := digestOf([]byte(strings.ToLower(folder)))
	f, err := os.OpenFile(filepath.Join(os.TempDir(), "sitegen-"+hex.EncodeToString(sum[:])+".lock"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	wait := time.Millisecond
	for {
		err := windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, new(windows.Overlapped))
		switch {
		case err == nil:
			return &lock{f}, nil
		case errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING):
			select {
			case <-ctx.Done():
				f.Close()
				return nil, ctx.Err()
			case <-time.After(wait):
				wait = min(2*wait, 50*time.Millisecond)
			}
		default:
			f.Close()
			return nil, err
		}
	}
}

func (l *lock) release() {
	if l != nil && l.file != nil {
		l.file.Close()
		l.file = nil
	}
}
