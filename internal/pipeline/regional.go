package pipeline

import (
	"io/fs"
	"path"
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/lang"
)

// regional shows the base content of the program to sites in a language of a region: content/ar-SA/ holds what content/ar/
// holds, as words.ar-SA.toml is laid over words.ar.toml.
type regional struct {
	fs.FS
	codes []string // of those languages of the site that have no content of their own in the program
}

// regionalBase finds the languages of a site that need it; ok is false if none does.
func regionalBase(theme fs.FS, languages []config.Language) (base regional, ok bool) {
	base.FS = theme
	for _, l := range languages {
		dir := path.Join("content", l.Code)
		if _, err := fs.Stat(theme, dir); err == nil || base.at(dir) == dir {
			continue
		}
		base.codes = append(base.codes, l.Code)
	}
	return base, len(base.codes) > 0
}

// at is where the program has what is asked for; the name itself if it has nothing of the kind.
func (r regional) at(name string) string {
	rest, ok := strings.CutPrefix(name, "content/")
	if !ok {
		return name
	}
	code, rest, _ := strings.Cut(rest, "/")
	for _, tag := range lang.Fallbacks(code) {
		in := path.Join("content", tag, rest)
		if _, err := fs.Stat(r.FS, in); err == nil {
			return in
		}
	}
	return name
}

// Open implements fs.FS.
func (r regional) Open(name string) (fs.File, error) { return r.FS.Open(r.at(name)) }

// ReadDir implements fs.ReadDirFS. Of content/ it lists the languages of regions alone.
func (r regional) ReadDir(name string) ([]fs.DirEntry, error) {
	if name != "content" {
		return fs.ReadDir(r.FS, r.at(name))
	}
	var entries []fs.DirEntry
	for _, code := range r.codes {
		info, err := fs.Stat(r, path.Join(name, code))
		if err != nil {
			return nil, err
		}
		entries = append(entries, region{fs.FileInfoToDirEntry(info), code})
	}
	return entries, nil
}

// region is the folder of a language under the code of its region.
type region struct {
	fs.DirEntry
	code string
}

// Name implements fs.DirEntry.
func (r region) Name() string { return r.code }
