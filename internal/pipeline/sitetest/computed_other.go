//go:build !unix

package sitetest

import "time"

var began = time.Now()

// Computed is how long the process has run so far.
func Computed() time.Duration { return time.Since(began) }
