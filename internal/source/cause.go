package source

import (
	"errors"
	"io/fs"
	"os"
	"syscall"

	"sitegen/internal/say"
)

// Cause says why something could not be done with a file, without naming the file. An error that is known says it in the
// reader's language, any other one in the words of the operating system.
func Cause(err error) say.Message {
	if p, ok := errors.AsType[*say.Problem](err); ok {
		return p.Says
	}
	switch {
	case errors.Is(err, fs.ErrPermission):
		return say.PartCausePermission{}
	case errors.Is(err, fs.ErrNotExist):
		return say.PartCauseMissing{}
	case errors.Is(err, syscall.ENOSPC):
		return say.PartCauseDiskFull{}
	case errors.Is(err, syscall.EROFS):
		return say.PartCauseReadOnly{}
	case errors.Is(err, syscall.EADDRINUSE):
		return say.PartCauseInUse{}
	}
	return say.PartCauseOther{Cause: withoutPath(err).Error()}
}

// CauseAt is Cause, and names the file where the error does.
func CauseAt(err error) say.Message {
	for e := err; e != nil; e = errors.Unwrap(e) {
		switch e := e.(type) {
		case *say.Problem:
			return e.Says
		case *fs.PathError:
			return say.PartCauseAt{Path: e.Path, Cause: Cause(e.Err)}
		case *os.LinkError:
			return say.PartCauseAt{Path: e.Old, Cause: Cause(e.Err)}
		}
	}
	return Cause(err)
}

// withoutPath is an error of the operating system without the names of files.
func withoutPath(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	if l, ok := errors.AsType[*os.LinkError](err); ok {
		return l.Err
	}
	return err
}
