package publish

import (
	"bytes"
	"io/fs"
	"os"
	"strconv"
)

// umask returns the process's umask. The system call can only be asked by
// setting another one for a moment, which would leak into files that other
// goroutines create; the kernel's status page tells it without that.
func umask() (fs.FileMode, bool) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, false
	}
	_, rest, found := bytes.Cut(status, []byte("\nUmask:\t"))
	if !found {
		return 0, false
	}
	digits, _, _ := bytes.Cut(rest, []byte("\n"))
	mask, err := strconv.ParseUint(string(digits), 8, 32)
	return fs.FileMode(mask), err == nil
}
