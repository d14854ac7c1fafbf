package publish

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"os"
	"runtime"

	"sitegen/internal/fault"
	"sitegen/internal/say"
)

// fileInfo is what lstat tells. On systems that have no inodes or owners these
// fields are zero.
type fileInfo struct {
	mode         fs.FileMode
	size         int64
	mtime, ctime int64 // nanoseconds since 1970; ctime is the last change of any kind
	dev, ino     uint64
	uid, gid     int
}

// untouchedSince reports whether the file's content, mode, owner and number of
// names are what they were at stamp, in nanoseconds.
func (i fileInfo) untouchedSince(stamp int64) bool { return max(i.mtime, i.ctime) < stamp }

// sameFile reports whether two names belong to one file.
func sameFile(a, b fileInfo) bool { return a.ino != 0 && a.ino == b.ino && a.dev == b.dev }

// chunk is how much of a file is read at once.
const chunk = 64 << 10

// sameContent reports whether the plain file name holds exactly data.
func sameContent(d *folder, name string, data []byte) (bool, error) {
	f, err := d.open(name)
	if err != nil {
		return false, err
	}
	defer f.Close()
	buf := make([]byte, min(len(data)+1, chunk))
	for {
		n, err := f.Read(buf)
		if n > len(data) || !bytes.Equal(buf[:n], data[:n]) {
			return false, nil
		}
		data = data[n:]
		if err == io.EOF {
			return len(data) == 0, nil
		}
		if err != nil {
			return false, err
		}
	}
}

// hashFile returns the digest of a plain file's content.
func hashFile(d *folder, name string, size int64) (digest, error) {
	f, err := d.open(name)
	if err != nil {
		return digest{}, err
	}
	defer f.Close()
	h := sha256.New()
	// One call of Read more than the size needs finds the end of the file.
	if _, err := io.CopyBuffer(struct{ io.Writer }{h}, struct{ io.Reader }{f}, make([]byte, min(size+1, chunk))); err != nil {
		return digest{}, err
	}
	return digest(h.Sum(nil)[:16]), nil
}

// asRecorded reports whether the file of e is still as the manifest m says. A
// missing or unreadable file is not.
func asRecorded(d *folder, m *manifest, e *entry) bool {
	info, err := d.lstat(e.path)
	if err != nil || !info.mode.IsRegular() || info.size != e.size {
		return false
	}
	if e.hash == (digest{}) {
		return false
	}
	if info.untouchedSince(m.stamp) {
		return true
	}
	hash, err := hashFile(d, e.path, info.size)
	return err == nil && hash == e.hash
}

// copyFile copies a plain file, or a symbolic link, with its mode, modification
// time and, as far as allowed, its owner.
func copyFile(from *folder, name string, info fileInfo, to *folder) error {
	if info.mode.Type() == fs.ModeSymlink {
		target, err := os.Readlink(from.full(name))
		if err == nil {
			err = os.Symlink(target, to.full(name))
		}
		if err != nil {
			return err
		}
		_ = os.Lchown(to.full(name), info.uid, info.gid)
		return to.setMtime(name, info.mtime)
	}
	if !info.mode.IsRegular() {
		return &fs.PathError{Op: "copy", Path: from.full(name), Err: &say.Problem{Says: say.PartSpecialFile{}}}
	}
	in, err := from.open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	// Nobody else may read a private file while it is copied.
	out, err := os.OpenFile(to.full(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	if err = errors.Join(err, out.Close()); err != nil {
		return err
	}
	if err := setOwnerAndMode(to.full(name), info, info.mode); err != nil {
		return err
	}
	return to.setMtime(name, info.mtime)
}

// modeBits are the parts of a mode that chmod can set.
const modeBits = fs.ModePerm | fs.ModeSetuid | fs.ModeSetgid | fs.ModeSticky

// setOwnerAndMode gives path the owner of like, if that is allowed, and the mode.
// Only root may give files away, so a refusal of that is not an error; the mode
// comes second because a change of owner clears some of its bits.
func setOwnerAndMode(path string, like fileInfo, mode fs.FileMode) error {
	_ = os.Lchown(path, like.uid, like.gid)
	return os.Chmod(path, mode&modeBits)
}

// inParallel calls do(0) … do(n-1) on all processors and returns the first
// error. Each worker takes a run of neighbours, so that with sorted paths two
// workers seldom want the same folder. It stops early when ctx is done.
func inParallel(ctx context.Context, n int, do func(i int) error) error {
	workers := min(runtime.GOMAXPROCS(0), n/64+1)
	errs := make([]error, workers)
	run := func(w int) {
		for i := n * w / workers; i < n*(w+1)/workers; i++ {
			if errs[w] = ctx.Err(); errs[w] != nil {
				return
			}
			if errs[w] = do(i); errs[w] != nil {
				return
			}
		}
	}
	fault.InParallel(workers, run, func(w int, f *fault.Fault) { errs[w] = f })
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
