package pipeline

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"sitegen/internal/diag"
	"sitegen/internal/regular"
	"sitegen/internal/source"
)

// Mended are texts that are read in the place of files of a site's own folder, by the names that findings give them: a
// site can be checked as it would be before anything is written.
type Mended map[string][]byte

// Mend has the next runs read these texts. They must not be changed any more.
func (p *Project) Mend(m Mended) { p.mended = m }

// Own returns the bytes of a file of the site's own folder as they lie there, to be mended. ok is false for files of
// base sites and of the built-in theme, which other sites use too, and for what is no file there.
func (p *Project) Own(name string) (data []byte, ok bool, err error) {
	if diag.InProgram(name) || !filepath.IsLocal(filepath.FromSlash(name)) {
		return nil, false, nil
	}
	root, err := os.OpenRoot(p.Dir)
	if err != nil {
		return nil, false, err
	}
	defer root.Close()
	info, err := root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) || err == nil && !info.Mode().IsRegular() {
		return nil, false, nil // gone since it was found, or known by this name only in another Unicode form
	}
	if err != nil {
		return nil, false, err
	}
	data, err = regular.Read(func(flag int) (*os.File, error) { return root.OpenFile(name, flag, 0) }, source.MaxBytes)
	return data, err == nil, err
}
