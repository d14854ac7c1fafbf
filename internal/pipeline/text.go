package pipeline

import (
	"io/fs"
	"os"
	"strings"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/diag"
	"sitegen/internal/source"
)

// place is a folder of a layer, and what stands before the names of its files in findings.
type place struct{ prefix, dir string }

// Text returns the text of a file as findings name it, for excerpts, or nil. It reads what a build reads and nothing else:
// regular files of the site's layers, no links, none that is too large. It may be called from any goroutine.
func (p *Project) Text(name string) []byte {
	if rest, ok := strings.CutPrefix(name, diag.BuiltIn); ok {
		b, _ := fs.ReadFile(regional{FS: p.theme}, rest)
		return b
	}
	if b, ok := p.mended[name]; ok {
		return source.Composed(b)
	}
	in := place{"", p.Dir}
	if known := p.places.Load(); known != nil {
		for _, other := range *known {
			if strings.HasPrefix(name, other.prefix) && len(other.prefix) > len(in.prefix) {
				in = other
			}
		}
	}
	root, err := os.OpenRoot(in.dir)
	if err != nil {
		return nil
	}
	defer root.Close()
	layer, below := source.Layer{FS: newFolder(root)}, strings.TrimPrefix(name, in.prefix)
	for _, spelt := range []string{below, norm.NFD.String(below)} { // findings spell it composed, a disk may not
		if !fs.ValidPath(spelt) {
			return nil
		}
		if f, ok := source.Stat(layer, spelt); ok {
			b, _ := f.Text() // the text in which findings count their columns
			return b
		}
	}
	return nil
}
