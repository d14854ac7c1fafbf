//go:build unix

package sitetest

import (
	"syscall"
	"time"
)

// Computed is how long the process has computed so far, on all cores together: neither waiting for others counts, nor what
// the system does, such as handing out memory, whose time depends on what else runs.
func Computed() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano())
}
