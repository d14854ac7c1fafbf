//go:build !linux

package publish

import "io/fs"

// umask is not known without changing it. Unchanged then does not look at modes;
// a build does, because it learns the umask from the folder it makes.
func umask() (fs.FileMode, bool) { return 0, false }
