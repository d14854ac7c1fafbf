// Package gallery holds a page that shows every part of the theme: type, colours, what Markdown makes, and each
// component with the facts of the site at hand. Whoever changes the look of a store sees on it all that the change
// touches, in both directions.
//
// In: the codes of the site's languages. Out: a content/ with the page in those of them that it is written in. Its
// layout is layouts/gallery.html. The preview shows it when asked to; no build does.
package gallery

import (
	"embed"
	"io/fs"
	"slices"
	"strings"
)

//go:embed content
var files embed.FS

// Page is the name of the page's file, without .md.
const Page = "gallery"

// Content returns the page in the languages with the given codes.
func Content(codes []string) fs.FS { return spoken(codes) }

// spoken shows the folders of some languages of content/.
type spoken []string

// Open implements fs.FS.
func (s spoken) Open(name string) (fs.File, error) {
	if code, ok := strings.CutPrefix(name, "content/"); ok {
		if code, _, _ = strings.Cut(code, "/"); !slices.Contains(s, code) {
			return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
		}
	}
	return files.Open(name)
}

// ReadDir implements fs.ReadDirFS.
func (s spoken) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(files, name)
	if name == "content" {
		entries = slices.DeleteFunc(entries, func(e fs.DirEntry) bool { return !slices.Contains(s, e.Name()) })
	}
	return entries, err
}
