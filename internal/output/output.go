// Package output holds a finished site in memory: the tree of its files.
//
// In: files, each with a function that makes its bytes. Out: the same files by path, sorted. A file is made when it is
// asked for: a build asks for all of them, on every core, and keeps none; a server asks for the one that a browser
// shows.
package output

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/say"
)

// File is one file of the finished site.
type File struct {
	Path   string // in the output folder, with slashes, NFC: en/privacy/index.html
	Source string // what it is made from, as findings name it
	// Place returns the line of Source that gives the file its path; nil if none does. It may read Source.
	Place func() diag.Pos
	Page  bool // it is a page of the site, not an asset, redirect or feed
	// Absent tells that it leads on from the address of a page that the site does without.
	Absent bool
	// Lasting tells that the path holds a fingerprint of all that the bytes depend on but the program: what an earlier
	// build wrote there need not be made again.
	Lasting bool
	Late    bool // it is made of what the pages leave when they are made, so it is made sooner after them
	// Make appends the bytes of the file to buf, so that a build can use one buffer for many files, and returns them with
	// what was found while making them; nil bytes when it could not be made. It may be called from any goroutine, more
	// than once, and gives the same each time.
	Make func(buf []byte) ([]byte, []diag.Finding)
}

// Bytes is Make, but where the program fails, the file could not be made.
func (f *File) Bytes(buf []byte) (data []byte, found []diag.Finding) {
	if failed := fault.Catch(func() { data, found = f.Make(buf) }); failed != nil {
		found := diag.New(diag.Pos{File: f.Source}, say.InternalErrorOutput{Path: f.Path, Cause: failed.Error()})
		found.Trace = failed.Trace
		return nil, []diag.Finding{found}
	}
	return data, found
}

// Tree is all the files of a finished site.
type Tree struct {
	files []*File // sorted by path
}

// NewTree returns a tree of two lists of files that Sort has sorted: the many that stay when the few others change.
func NewTree(many, few []*File) *Tree {
	files := make([]*File, 0, len(many)+len(few))
	for len(many) > 0 && len(few) > 0 {
		if few[0].Path < many[0].Path {
			files, few = append(files, few[0]), few[1:]
		} else {
			files, many = append(files, many[0]), many[1:]
		}
	}
	return &Tree{files: append(append(files, many...), few...)}
}

// Sort sorts files by path.
func Sort(files []*File) { slices.SortStableFunc(files, byPath) }

func byPath(a, b *File) int { return strings.Compare(a.Path, b.Path) }

// Files returns the files sorted by path. The caller must not change the slice.
func (t *Tree) Files() []*File { return t.files }

// File returns the file at a path, or nil.
func (t *Tree) File(path string) *File {
	i, ok := slices.BinarySearchFunc(t.files, path, func(f *File, path string) int { return strings.Compare(f.Path, path) })
	if !ok {
		return nil
	}
	return t.files[i]
}
