package pipeline

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"sync"

	"sitegen/internal/regular"
	"sitegen/internal/source"
)

// keepFolders is how many folders of a site are kept open.
const keepFolders = 64

// folder is a site's folder as a file system that cannot be left. os.Root walks every part of a path anew for each file;
// a site has many files in few folders, so the folders are opened once and files read from there.
type folder struct {
	root  *os.Root
	inner fs.FS // of root

	mended Mended
	read   func(name string) []byte // of files that were read a moment ago; nil when there are none

	mu   sync.Mutex
	subs map[string]*os.Root
}

func newFolder(root *os.Root) *folder {
	return &folder{root: root, inner: root.FS(), subs: map[string]*os.Root{}}
}

// Open implements fs.FS.
func (f *folder) Open(name string) (fs.File, error) { return f.inner.Open(name) }

// ReadDir implements fs.ReadDirFS.
func (f *folder) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(f.inner, name) }

// Stat implements fs.StatFS.
func (f *folder) Stat(name string) (fs.FileInfo, error) { return fs.Stat(f.inner, name) }

// Lstat implements fs.ReadLinkFS.
func (f *folder) Lstat(name string) (fs.FileInfo, error) { return fs.Lstat(f.inner, name) }

// ReadLink implements fs.ReadLinkFS.
func (f *folder) ReadLink(name string) (string, error) { return fs.ReadLink(f.inner, name) }

// ReadFile implements fs.ReadFileFS.
func (f *folder) ReadFile(name string) ([]byte, error) {
	if b, ok := f.mended[name]; ok {
		return bytes.Clone(b), nil
	}
	if f.read != nil {
		if b := f.read(name); b != nil {
			return bytes.Clone(b), nil
		}
	}
	dir, base := path.Split(name)
	root := f.sub(dir)
	if root == nil {
		root, base = f.root, name
	}
	return regular.Read(func(flag int) (*os.File, error) { return root.OpenFile(base, flag, 0) }, source.MaxBytes)
}

// sub returns a folder below, opened, or nil when it cannot be opened or too many are.
func (f *folder) sub(dir string) *os.Root {
	f.mu.Lock()
	defer f.mu.Unlock()
	if dir == "" {
		return nil
	}
	sub, ok := f.subs[dir]
	if !ok && len(f.subs) < keepFolders {
		sub, _ = f.root.OpenRoot(dir)
		f.subs[dir] = sub
	}
	return sub
}

// fresh forgets the folders below, which may no longer lie where they lay. Who reads from one at this moment may go on:
// the system closes it when nobody does.
func (f *folder) fresh() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.subs = map[string]*os.Root{}
}

// close lets go of all folders.
func (f *folder) close() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, s := range f.subs {
		if s != nil {
			_ = s.Close()
		}
	}
	clear(f.subs)
	_ = f.root.Close()
}
