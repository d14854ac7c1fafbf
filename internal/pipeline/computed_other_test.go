//go:build !unix

package pipeline

import "time"

var began = time.Now()

// computed is how long the process has run so far.
func computed() time.Duration { return time.Since(began) }
