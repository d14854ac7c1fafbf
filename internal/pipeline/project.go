// Package pipeline runs the stages in their order: sources, configuration, theme, content, site, tree.
//
// In: a site folder and what the command line says about this run. Out: a Build, which knows the tree of the finished
// site and everything that was found on the way. Nothing is written here: package publish does that, and only when there
// are no errors. A Project remembers what one file alone tells from one run to the next, so that a second run reads
// again only what has changed.
package pipeline

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	"sitegen/internal/config"
	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// File is the name of the file that makes a folder a site.
const File = "site.toml"

// builtIn is what a site extends that is made over the base content in the program. A folder of that name is ./builtin.
const builtIn = "builtin"

// inBase tells whether a file is one of the base content in the program, by its name in findings.
func inBase(file string) bool { return strings.HasPrefix(file, diag.BuiltIn+"content/") }

// maxBases is how many sites may extend each other in a row.
const maxBases = 8

// keepDocuments is how many parsed pages are kept; see site.Documents.
const keepDocuments = 32

// Project is a site folder, opened.
type Project struct {
	Dir    string // absolute
	theme  fs.FS
	memory content.Memory
	mended Mended
	reads  Reads                   // set while Live.Update runs
	places atomic.Pointer[[]place] // of the last read
}

// Open opens a site folder. theme is what is built into the program: layouts/ and assets/, and the base content in content/. The error says what a person can do.
func Open(dir string, theme fs.FS) (*Project, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	info, err := os.Stat(filepath.Join(abs, File))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, &say.Problem{Says: say.SiteFolderNoSite{Folder: dir}}
	case err != nil:
		return nil, &say.Problem{Says: say.SiteFolderUnreadable{Folder: dir, Cause: source.Cause(err)}}
	case info.IsDir():
		return nil, &say.Problem{Says: say.SiteFolderFolder{File: filepath.Join(dir, File)}}
	}
	return &Project{Dir: abs, theme: theme}, nil
}

// IsSite tells whether a folder holds a site.toml.
func IsSite(dir string) bool {
	info, err := os.Stat(filepath.Join(dir, File))
	return err == nil && info.Mode().IsRegular()
}

// Find returns the folder itself or its nearest parent that is a site.
func Find(dir string) (string, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	for at := abs; ; at = filepath.Dir(at) {
		if IsSite(at) {
			return at, nil
		}
		if filepath.Dir(at) == at {
			return "", &say.Problem{Says: say.SiteFolderNotFound{}}
		}
	}
}

// sources are a site's layers and its settings, read anew for each run.
type sources struct {
	layers  []source.Layer // its own first, the built-in theme last
	folders []*folder
	dirs    []string // of the layers on disk, absolute
	places  []place  // the same, with the prefixes of the names of their files
	config  *config.Site
	facts   *config.Facts
	toml    []byte
	bases   [][]byte       // site.toml of each base
	content []source.Layer // those whose content/ is the site's: the program's too, where a site extends it
}

func (s *sources) close() {
	for _, f := range s.folders {
		f.close()
	}
}

// read opens the site's folder and those of its bases, and reads their settings.
func (p *Project) read() (*sources, []diag.Finding) {
	s := &sources{}
	defer func() { p.places.Store(&s.places) }()
	var heads []settings
	var findings []diag.Finding
	dir, prefix := p.Dir, ""
	onBase := false // the last site extends the base in the program
	for {
		head, problems := p.open(s, dir, prefix)
		findings = append(findings, problems...)
		if head.toml == nil {
			return s, findings
		}
		heads = append(heads, head)
		data, extends := head.toml, head.config.Extends
		at := diag.Pos{File: path.Join(prefix, File), Line: 1, Column: 1}
		if onBase = extends == builtIn; onBase && IsSite(filepath.Join(dir, builtIn)) {
			reserved := diag.New(extendsPos(data, at), say.BadExtendsReserved{})
			reserved.Severity = diag.Warning
			findings = append(findings, reserved)
		}
		if onBase || extends == "" {
			break
		}
		base := path.Clean(strings.TrimRight(extends, "/"))
		next := onDisk(dir, filepath.FromSlash(base))
		switch {
		case slices.Contains(s.dirs, next):
			return s, append(findings, diag.New(at, say.BadExtendsItself{Base: base}))
		case len(s.dirs) > maxBases:
			return s, append(findings, diag.New(at, say.BadExtendsChain{N: maxBases}))
		}
		if _, err := os.Stat(filepath.Join(next, File)); err != nil {
			return s, append(findings, diag.New(extendsPos(data, at), say.BadExtendsNoSite{Base: base}))
		}
		dir, prefix = next, path.Join(prefix, base)+"/"
	}
	s.toml = heads[0].toml
	for _, base := range heads[1:] {
		s.bases = append(s.bases, base.toml)
	}
	// Bases first, so that each hands its settings on. Their facts, and what is wrong with them, are their own affair.
	over := heads[len(heads)-1] // the lowest is over none
	for i := len(heads) - 2; i >= 0; i-- {
		for _, f := range over.found {
			if unreadable(f) { // the settings that the site would inherit are not known
				findings = append(findings, f)
			}
		}
		over.config, over.facts, over.found = config.LoadOver(over.config, s.layers[i].Prefix+File, heads[i].toml)
	}
	s.config, s.facts = over.config, over.facts
	s.layers = append(s.layers, source.Layer{FS: p.theme, Prefix: diag.BuiltIn, Theme: true})
	s.content = slices.Clip(s.layers[:len(s.layers)-1])
	if onBase {
		s.content = s.layers
		if base, ok := regionalBase(p.theme, over.config.Languages); ok {
			s.content = append(slices.Clip(s.layers), source.Layer{FS: base, Prefix: diag.BuiltIn, Theme: true})
		}
	}
	return s, append(findings, over.found...)
}

// settings are what a site.toml says.
type settings struct {
	toml   []byte
	config *config.Site
	facts  *config.Facts
	found  []diag.Finding
}

// open adds a folder as a layer and reads its site.toml as that of a site without a base; toml is nil where it can't.
func (p *Project) open(s *sources, dir, prefix string) (head settings, findings []diag.Finding) {
	name := path.Join(prefix, File)
	fail := func(err error) (settings, []diag.Finding) {
		if errors.Is(err, fs.ErrNotExist) {
			return settings{}, []diag.Finding{diag.New(diag.Pos{File: name}, say.UnreadableSiteFile{})}
		}
		f := diag.Of(say.RuleUnreadable, diag.Pos{File: name}, say.AnyUnreadable{Cause: source.Cause(err)})
		f.Advice = say.UnreadableSiteFileType{}
		return settings{}, []diag.Finding{f}
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fail(err)
	}
	open := newFolder(root)
	open.read = func(name string) []byte { return p.reads[filepath.Join(dir, filepath.FromSlash(name))] }
	if prefix == "" {
		open.mended = p.mended
	}
	s.folders = append(s.folders, open)
	s.dirs = append(s.dirs, dir)
	s.places = append(s.places, place{prefix, dir})
	info, err := root.Lstat(File)
	if err != nil {
		return fail(err)
	}
	if info.Mode()&fs.ModeSymlink != 0 {
		return fail(&say.Problem{Says: say.PartSiteFileSymlink{}})
	}
	if !info.Mode().IsRegular() {
		return fail(&say.Problem{Says: say.PartSiteFileIrregular{}})
	}
	if info.Size() > source.MaxBytes {
		return fail(&say.Problem{Says: say.PartSiteFileTooLarge{}})
	}
	data, err := open.ReadFile(File)
	if err != nil {
		return fail(err)
	}
	head.toml = source.Composed(data)
	s.layers = append(s.layers, source.Layer{FS: open, Prefix: prefix})
	head.config, head.facts, head.found = config.Load(name, head.toml)
	if base := head.config.Extends; filepath.IsAbs(filepath.FromSlash(base)) {
		at := extendsPos(head.toml, diag.Pos{File: name, Line: 1, Column: 1})
		return settings{}, []diag.Finding{diag.New(at, say.BadExtendsAbsolute{Base: base})}
	}
	return head, nil
}

// extendsPos finds the line of extends.
func extendsPos(data []byte, at diag.Pos) diag.Pos {
	for i, line := range strings.Split(string(data), "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "extends") {
			at.Line = i + 1
			return at
		}
	}
	return at
}

// Folders are the site's folder and those of the sites that it extends, absolute.
func (p *Project) Folders() []string {
	dirs := []string{p.Dir}
	fault.Catch(func() { // what fails here fails when the site is put together, and is told then
		s, _ := p.read()
		s.close()
		if len(s.dirs) > 0 {
			dirs = s.dirs
		}
	})
	return dirs
}
