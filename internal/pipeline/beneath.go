package pipeline

import (
	"io/fs"
	"maps"
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/source"
)

// Beneath gives the files of content/, layouts/ and assets/ that a site takes from its base sites and from the built-in
// theme unless it has its own, with their bytes, by path. The base content is among them where the site extends it. A site
// that cannot be read has the built-in theme, no site at all, a nil Project, all that is in the program.
func Beneath(p *Project, theme fs.FS) *Lower {
	l := &Lower{files: map[string]source.File{}}
	program := []source.Layer{{FS: theme, Prefix: diag.BuiltIn, Theme: true}}
	layers, content := program, program
	if p != nil {
		l.sources, _ = p.read()
		layers, content = below(l.sources.layers, program), below(l.sources.content, nil)
	}
	for _, folder := range []string{"assets", "content", "layouts"} {
		from := layers
		if folder == "content" {
			from = content
		}
		files, _ := source.Walk(from, folder)
		for _, f := range files {
			l.files[f.Path] = f
		}
	}
	return l
}

// below is all layers but the first, which is the site's own; others where the site could not be read to the end.
func below(layers, others []source.Layer) []source.Layer {
	if len(layers) < 2 {
		return others
	}
	return layers[1:]
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
