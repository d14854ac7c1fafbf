package pipeline

import (
	"io/fs"
	"maps"
	"slices"

	"sitegen/internal/source"
)

// Beneath gives the files of content/, layouts/ and assets/ that a site takes from its base sites and from the built-in
// theme unless it has its own, with their bytes, by path. A site that cannot be read has those of the built-in theme, and so
// has no site at all, a nil Project.
func Beneath(p *Project, theme fs.FS) *Lower {
	l := &Lower{files: map[string]source.File{}}
	var layers []source.Layer
	if p != nil {
		l.sources, _ = p.read()
		if len(l.sources.layers) > 0 {
			layers = slices.Clone(l.sources.layers[1:])
		}
	}
	if !slices.ContainsFunc(layers, func(l source.Layer) bool { return l.Theme }) {
		layers = append(layers, source.Layer{FS: theme, Prefix: themePrefix, Theme: true})
	}
	for _, folder := range []string{"assets", "content", "layouts"} {
		files, _ := source.Walk(layers, folder)
		for _, f := range files {
			l.files[f.Path] = f
		}
	}
	return l
}

// Lower is what lies below a site's own folder. It must be closed after use.
type Lower struct {
	sources *sources
	files   map[string]source.File
}

// Close lets go of the folders.
func (l *Lower) Close() {
	if l.sources != nil {
		l.sources.close()
	}
}

// Paths are the paths of all files, sorted.
func (l *Lower) Paths() []string { return slices.Sorted(maps.Keys(l.files)) }

// Read returns the bytes of a file. The error is an fs.ErrNotExist for a path that Paths has not.
func (l *Lower) Read(path string) ([]byte, error) {
	f, ok := l.files[path]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return f.Read()
}
