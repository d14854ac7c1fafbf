package content

import (
	"bytes"
	"crypto/sha256"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/diag"
	"sitegen/internal/say"
	"sitegen/internal/source"
	"sitegen/internal/tomldoc"
)

// Section is a file that holds one section of a page: returns.exclusions.md that of #exclusions of returns.md. It takes the
// place of the page's own, or is added to the page.
type Section struct {
	File string // as findings name it
	Lang string
	Path string // of the page
	ID   string
	Meta SectionMeta
	Hash [sha256.Size]byte // of the file

	Findings []diag.Finding

	file source.File
	body int // where its text begins in the file
}

// SectionMeta is the front matter of a section file, which may be left out.
type SectionMeta struct {
	After      string `toml:"after" example:"exclusions"`
	Translates string `toml:"translates" pattern:"^(.+ )?sha256:[0-9a-f]{12}$" example:"sha256:0123456789ab"`
	Base       string `toml:"base" pattern:"^sha256:[0-9a-f]{12}$" example:"sha256:0123456789ab"`
}

// sectionName divides the path of a section file: the path of its page, and the id. ok is false for a name that has no
// such parts.
func sectionName(file string) (page, id string, ok bool) {
	dir, name := path.Split(strings.TrimSuffix(file, ".md"))
	i := strings.LastIndexByte(name, '.')
	if i <= 0 || i == len(name)-1 || path.Ext(file) != ".md" {
		return "", "", false
	}
	return dir + name[:i] + ".md", norm.NFC.String(name[i+1:]), true
}

// namesOf are the paths of files.
func namesOf(files []source.File) map[string]bool {
	names := make(map[string]bool, len(files))
	for _, f := range files {
		names[f.Path] = true
	}
	return names
}

// pageless tells of a file that is no page and has the name of a section file, of a page that is not there.
func pageless(p *Page, file string, named map[string]bool, found []diag.Finding) (*Page, []diag.Finding) {
	page, _, ok := sectionName(file)
	if !ok || !slices.ContainsFunc(p.Findings, func(f diag.Finding) bool {
		return f.Rule == say.RuleMissingTitle || f.Rule == say.RuleFrontMatter
	}) {
		return p, found
	}
	folder := path.Dir(page)
	var others []string
	for name := range named {
		if path.Dir(name) == folder && name != file {
			others = append(others, path.Base(name))
		}
	}
	slices.Sort(others)
	f := diag.New(diag.Pos{File: p.File, Line: 1, Column: 1}, say.SectionFilePageless{Page: path.Base(page)})
	if near := diag.Nearest(path.Base(page), others); near != "" {
		f.Advice = say.SectionFileMeantPage{Meant: near}
	}
	return nil, append(found, f)
}

// section reads a section file. last is what it was read as before, or nil.
func (l *Loader) section(f source.File, code, page, id string, last *Section) (*Section, *diag.Finding) {
	if last != nil && last.file.Same(f) && !l.changed(f.Name) {
		same := *last
		same.file = f
		return &same, nil
	}
	b, err := f.Read()
	if err != nil {
		problem := f.Unreadable(err)
		return nil, &problem
	}
	s := &Section{File: f.Name, Lang: code, Path: page, ID: id, Hash: sha256.Sum256(b), file: f}
	if last != nil && last.Hash == s.Hash {
		same := *last
		same.file = f
		return &same, nil
	}
	s.read(source.Composed(b), l.sections)
	return s, nil
}

// read fills in the front matter, and looks at the heading.
func (s *Section) read(text []byte, binder *tomldoc.Binder[SectionMeta]) {
	if f, ok := source.CheckText(s.File, text); !ok {
		s.Findings = append(s.Findings, f)
		return
	}
	if HasMatter(text) {
		matter, body, problem := split(text)
		if problem != nil {
			problem.File = s.File
			s.Findings = append(s.Findings, *problem)
			return
		}
		s.body = body
		doc, found := tomldoc.Parse(s.File, matter, 2)
		s.Findings = append(append(s.Findings, found...), binder.Bind(doc, &s.Meta)...)
	} else if bytes.HasPrefix(text, []byte("\uFEFF")) {
		s.body = len("\uFEFF")
	}
	start := s.body + len(text[s.body:]) - len(bytes.TrimLeft(text[s.body:], " \t\r\n"))
	list := headingsOf(text, s.body)
	switch {
	case len(list) == 0 || list[0].start > start:
		s.Findings = append(s.Findings, diag.New(diag.At(s.File, text, start, 1), say.SectionFileNoHeading{}))
	case list[0].written && list[0].id != s.ID:
		s.Findings = append(s.Findings, diag.New(diag.At(s.File, text, list[0].start, 1), say.SectionFileOtherId{Written: list[0].id, Id: s.ID}))
	}
}

// Text is that of the file, and where its heading begins. It is nil, with a finding, when the file is no longer what it was.
func (s *Section) Text() (text []byte, body int, problem *diag.Finding) {
	b, problem := s.Bytes()
	if problem != nil {
		return nil, 0, problem
	}
	return source.Composed(b), s.body, nil
}

// Bytes are those of the file as they lie on the disk, for who writes it again.
func (s *Section) Bytes() ([]byte, *diag.Finding) { return unchanged(s.file, s.File, s.Hash) }

// HasMatter tells whether a text begins with front matter.
func HasMatter(text []byte) bool {
	line, _ := cutLine(bytes.TrimPrefix(text, []byte("\uFEFF")))
	return string(bytes.TrimRight(line, " \t\r")) == "+++"
}

// Layer is the number of the file's layer, counted from the uppermost.
func (s *Section) Layer() int { return s.file.Layer() }

// OnDisk is as for a Page.
func (s *Section) OnDisk() (name string, own bool) { return s.file.OnDisk() }

// Pos returns the place of a value of the front matter, as for a Page.
func (s *Section) Pos(path ...any) diag.Pos {
	start := diag.Pos{File: s.File, Line: 1, Column: 1}
	text, _, problem := s.Text()
	if problem != nil {
		return start
	}
	matter, _, problem := split(text)
	if problem != nil {
		return start
	}
	doc, problems := tomldoc.Parse(s.File, matter, 2)
	if len(problems) > 0 || !doc.Has(path...) {
		return start
	}
	return doc.ValuePos(path...)
}

// Identity is what a translation of the section records, see Page.Identity. text is the whole file.
func (s *Section) Identity(text []byte) string { return identity(s.ID, text[min(s.body, len(text)):]) }

// unchanged reads a file that had a hash.
func unchanged(file source.File, name string, hash [sha256.Size]byte) ([]byte, *diag.Finding) {
	b, err := file.Read()
	if err != nil {
		f := file.Unreadable(err)
		return nil, &f
	}
	if sha256.Sum256(b) != hash {
		f := diag.New(diag.Pos{File: name}, say.Changed{})
		return nil, &f
	}
	return b, nil
}
