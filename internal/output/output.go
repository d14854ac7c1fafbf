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
)

// File is one file of the finished site.
type File struct {
	Path   string // in the output folder, with slashes, NFC: en/privacy/index.html
	Source string // what it is made from, as findings name it
	Page   bool   // it is a page of the site, not an asset, redirect or feed
	// Make appends the bytes of the file to buf, so that a build can use one buffer for many files, and returns them with
	// what was found while making them; nil bytes when it could not be made. It may be called from any goroutine, more
	// than once, and gives the same each time.
	Make func(buf []byte) ([]byte, []diag.Finding)
}

// Tree is all the files of a finished site.
type Tree struct {
	files []*File // sorted by path
}

// NewTree returns a tree of the files.
func NewTree(files []*File) *Tree {
	slices.SortFunc(files, func(a, b *File) int { return strings.Compare(a.Path, b.Path) })
	return &Tree{files: files}
}

// Files returns the files sorted by path. The caller must not change the slice.
func (t *Tree) Files() []*File { return t.files }
