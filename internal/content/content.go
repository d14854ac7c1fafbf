// Package content turns the files below content/ into pages: all that one file alone can tell.
//
// In: the files and a memory of those read before. Out: a page for each, with its front matter and the findings of its
// text so far. The body is parsed when it is asked for, by package site, because it is heavy and only a page that is
// shown needs it. A file whose bytes have not changed gives the very page it gave before.
package content

import (
	"bytes"
	"crypto/sha256"
	"path"
	"reflect"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/fault"
	"sitegen/internal/say"
	"sitegen/internal/source"
	"sitegen/internal/tomldoc"
)

// Page is one content file.
type Page struct {
	File string // as findings name it
	Lang string // the folder below content/
	Path string // below the language's folder, without .md: privacy, guides/size, index
	Meta Meta
	If   *fact.Condition   // under which the page is on the site; nil when it always is, or when the condition cannot be read
	Hash [sha256.Size]byte // of the file
	// Scheduled tells whether the page may depend on the day on which the site is built.
	Scheduled bool
	Findings  []diag.Finding

	file source.File
	body int // where the body begins in the file

	alone    *Page      // the page as its file is without its sections; nil when it has none
	sections []*Section // all that there are for it
	joint    *joint     // how its text is put together; nil when it is that of the file
}

// Meta is the front matter of a page.
type Meta struct {
	Title       string    `toml:"title"`
	Description string    `toml:"description"`
	Kind        string    `toml:"kind" pattern:"^[a-z][a-z0-9-]*$" example:"policy"`
	Layout      string    `toml:"layout" pattern:"^[a-z][a-z0-9-]*$" example:"policy"`
	Slug        string    `toml:"slug"`
	Order       int       `toml:"order"`
	Nav         []string  `toml:"nav"`
	NavTitle    string    `toml:"nav_title"`
	Date        fact.Date `toml:"date"`
	Version     fact.ID   `toml:"version"`
	Effective   fact.Date `toml:"effective"`
	Summary     string    `toml:"summary"`
	If          string    `toml:"if" example:"warranty"`
	Draft       bool      `toml:"draft"`
	PublishOn   fact.Date `toml:"publish_on"`
	ExpiresOn   fact.Date `toml:"expires_on"`
	Aliases     []string  `toml:"aliases"`
	NoIndex     bool      `toml:"noindex"`
	Image       string    `toml:"image"`
	TOC         fact.Bool `toml:"toc"`
	Translates  string    `toml:"translates" pattern:"^(.+ )?sha256:[0-9a-f]{12}$" example:"sha256:0123456789ab"`
	Base        string    `toml:"base" pattern:"^sha256:[0-9a-f]{12}$" example:"sha256:0123456789ab"`
}

// KindOr returns the kind, page unless set.
func (m *Meta) KindOr() string {
	if m.Kind == "" {
		return "page"
	}
	return m.Kind
}

// Text reads the file again and tells where its body begins: sections of files of their own are not in it, see Joined. The text of a site is not kept in memory: a page needs its
// own once or twice, and never those of all others. It is nil, with a finding, when the file is no longer what it was.
func (p *Page) Text() (text []byte, body int, problem *diag.Finding) {
	b, problem := p.Bytes()
	if problem != nil {
		return nil, 0, problem
	}
	return source.Composed(b), p.body, nil
}

// Bytes are those of the file as they lie on the disk, for who writes it again.
func (p *Page) Bytes() ([]byte, *diag.Finding) {
	return unchanged(p.file, p.File, p.FileHash())
}

// FileHash is the hash of the page's own file. Hash is that of the files of its sections, too.
func (p *Page) FileHash() [sha256.Size]byte { return p.own().Hash }

// own is the page as its file is, without its sections.
func (p *Page) own() *Page {
	if p.alone != nil {
		return p.alone
	}
	return p
}

// Matter returns the front matter as it stands in the file. ok is false when there is none that can be read.
func (p *Page) Matter() (doc *tomldoc.Doc, ok bool) {
	text, _, problem := p.Text()
	if problem != nil {
		return nil, false
	}
	return p.MatterIn(text)
}

// MatterIn is Matter for who has read the file already.
func (p *Page) MatterIn(text []byte) (doc *tomldoc.Doc, ok bool) {
	matter, _, problem := split(text)
	if problem != nil {
		return nil, false
	}
	doc, problems := tomldoc.Parse(p.File, matter, 2)
	return doc, len(problems) == 0
}

// Pos returns the place of a value of the front matter, by its key and, in a list, its index; the beginning of the file
// when there is none.
func (p *Page) Pos(path ...any) diag.Pos {
	start := diag.Pos{File: p.File, Line: 1, Column: 1}
	doc, ok := p.Matter()
	if !ok || !doc.Has(path...) {
		return start
	}
	return doc.ValuePos(path...)
}

// Memory keeps the pages of the last Load, so that a page is made again only when the bytes of its file have changed. The
// zero value is ready; it is used by one Load at a time.
type Memory struct {
	pages    map[string]*Page
	sections map[string]*Section
}

// Has tells whether a file has been read as a page or a section, by its name.
func (m *Memory) Has(name string) bool { return m.pages[name] != nil || m.sections[name] != nil }

// Loader reads pages.
type Loader struct {
	memory   *Memory
	binder   *tomldoc.Binder[Meta]
	sections *tomldoc.Binder[SectionMeta]
	changed  func(name string) bool
}

// NewLoader returns a Loader. memory may be nil.
func NewLoader(memory *Memory) *Loader {
	return &Loader{memory: memory, changed: func(string) bool { return true }, sections: tomldoc.NewBinder[SectionMeta](),
		binder: tomldoc.NewBinder[Meta](tomldoc.WithRule[fact.Date](say.RuleBadDate, "2026-11-22"))}
}

// Unless tells which files may have changed, by their names. Of the others, those that seem not to have been written to
// are not read again.
func (l *Loader) Unless(changed func(name string) bool) *Loader {
	l.changed = changed
	return l
}

// Again reads a file once more that has been read before with the same memory: the page is the one before when its bytes
// are the same, and nil, without a finding, when the file is no longer there.
func (l *Loader) Again(name string) (*Page, []diag.Finding) {
	last := l.memory.pages[name]
	if last == nil || last.alone != nil {
		return nil, nil
	}
	f, ok := last.file.Again()
	if !ok {
		return nil, nil
	}
	b, err := f.Read()
	if err != nil {
		return nil, []diag.Finding{f.Unreadable(err)}
	}
	hash := sha256.Sum256(b)
	if hash == last.Hash {
		return last, last.Findings
	}
	p := &Page{File: last.File, Lang: last.Lang, Path: last.Path, Hash: hash, Scheduled: MentionsSchedule(b), file: f}
	p.read(source.Composed(b), l.binder)
	l.memory.pages[name] = p
	return p, p.Findings
}

// SameMeta tells whether two versions of a page say the same in front of their text: then they differ in nothing that
// another page could show.
func (p *Page) SameMeta(q *Page) bool {
	return p.Scheduled == q.Scheduled && reflect.DeepEqual(&p.Meta, &q.Meta)
}

// Load reads the pages of all files, in parallel, in the order of the files. Files that are no .md are reported, and so
// are files that are in no language's folder.
func (l *Loader) Load(files []source.File, languages []string) ([]*Page, []diag.Finding) {
	known := map[string]bool{}
	for _, c := range languages {
		known[c] = true
	}
	pages := make([]*Page, len(files))
	problems := make([][]diag.Finding, len(files))
	sections := make([]*Section, len(files))
	named := namesOf(files)
	fault.InParallel(len(files), func(i int) {
		if page, id, ok := sectionName(files[i].Path); ok && named[page] {
			sections[i], problems[i] = l.sectionOf(files[i], page, id, known)
			return
		}
		pages[i], problems[i] = l.page(files[i], known, languages)
		if pages[i] != nil {
			pages[i], problems[i] = pageless(pages[i], files[i].Path, named, problems[i])
		}
	}, func(i int, f *fault.Fault) {
		problem := diag.New(diag.Pos{File: files[i].Name}, say.InternalErrorReading{Cause: f.Error()})
		problem.Trace = f.Trace
		problems[i] = []diag.Finding{problem}
	})
	l.join(pages, sections)
	var out []*Page
	var findings []diag.Finding
	remember := make(map[string]*Page, len(files))
	for i, p := range pages {
		findings = append(findings, problems[i]...)
		if p != nil {
			out = append(out, p)
			findings = append(findings, p.Findings...)
			remember[p.File] = p
		}
	}
	findings = append(once(findings), outdated(pages, sections)...)
	if l.memory != nil {
		l.memory.pages, l.memory.sections = remember, map[string]*Section{}
		for _, s := range sections {
			if s != nil {
				l.memory.sections[s.File] = s
			}
		}
	}
	return out, findings
}

// last is the page that a file was read as before, or nil.
func (l *Loader) last(name string) *Page {
	if l.memory == nil {
		return nil
	}
	return l.memory.pages[name]
}

// sectionOf reads a section file, unless it is of a language that the site does not have: then its page is told.
func (l *Loader) sectionOf(f source.File, page, id string, known map[string]bool) (*Section, []diag.Finding) {
	code, rest, _ := strings.Cut(strings.TrimPrefix(page, "content/"), "/")
	if !known[code] {
		return nil, nil
	}
	var last *Section
	if l.memory != nil {
		last = l.memory.sections[f.Name]
	}
	s, problem := l.section(f, code, strings.TrimSuffix(rest, ".md"), id, last)
	if problem != nil {
		return nil, []diag.Finding{*problem}
	}
	return s, nil
}

// join puts the pages together that have sections in files of their own.
func (l *Loader) join(pages []*Page, sections []*Section) {
	of := map[string][]*Section{}
	for _, s := range sections {
		if s != nil {
			of[s.Lang+"/"+s.Path] = append(of[s.Lang+"/"+s.Path], s)
		}
	}
	for i, p := range pages {
		if p != nil && len(of[p.Lang+"/"+p.Path]) > 0 {
			pages[i] = p.join(of[p.Lang+"/"+p.Path], l.last(p.File))
		}
	}
}

// once leaves one finding of those that all files of a folder share.
func once(findings []diag.Finding) []diag.Finding {
	told := map[string]bool{}
	return slices.DeleteFunc(findings, func(f diag.Finding) bool {
		again := f.Rule == say.RuleUnknownLanguage && told[f.File]
		told[f.File] = true
		return again
	})
}

func (l *Loader) page(f source.File, known map[string]bool, languages []string) (*Page, []diag.Finding) {
	code, rest, nested := strings.Cut(strings.TrimPrefix(f.Path, "content/"), "/")
	if _, own := f.OnDisk(); nested && !known[code] && !own {
		return nil, nil // a base may speak more languages than the site
	}
	if !nested || !known[code] {
		return nil, []diag.Finding{outside(f.Name, code, rest, nested, languages)}
	}
	for dir := path.Dir(rest); dir != "."; dir = path.Dir(dir) {
		if path.Ext(dir) == ".md" {
			finding := diag.New(diag.Pos{File: f.Name}, say.OddFilePageName{Folder: path.Base(dir)})
			return nil, []diag.Finding{finding}
		}
	}
	if ext := path.Ext(rest); ext != ".md" {
		finding := diag.New(diag.Pos{File: f.Name}, say.OddFileNoPage{})
		finding.Severity = diag.Warning
		if textual(ext) {
			finding.Advice = say.OddFileRename{Name: strings.TrimSuffix(path.Base(rest), ext) + ".md"}
		}
		return nil, []diag.Finding{finding}
	}
	last := l.last(f.Name)
	if last != nil {
		last = last.own()
	}
	again := func() *Page {
		same := *last
		same.file = f // the folder may have been opened again
		return &same
	}
	if last != nil && last.file.Same(f) && !l.changed(f.Name) {
		return again(), nil
	}
	b, err := f.Read()
	if err != nil {
		return nil, []diag.Finding{f.Unreadable(err)}
	}
	hash := sha256.Sum256(b)
	if last != nil && last.Hash == hash {
		return again(), nil
	}
	p := &Page{File: f.Name, Lang: code, Path: strings.TrimSuffix(rest, ".md"), Hash: hash, Scheduled: MentionsSchedule(b), file: f}
	p.read(source.Composed(b), l.binder)
	return p, nil
}

// outside is the finding of a file that lies in no language's folder: one about the folder it lies in, if there is one.
func outside(file, folder, rest string, nested bool, languages []string) diag.Finding {
	if nested {
		return diag.New(diag.Pos{File: strings.TrimSuffix(file, "/"+rest)}, say.UnknownLanguageFolder{Folder: folder, Names: languages})
	}
	folders := make([]string, len(languages))
	for i, l := range languages {
		folders[i] = "content/" + l + "/"
	}
	return diag.New(diag.Pos{File: file}, say.UnknownLanguageNoFolder{Folders: folders})
}

// textual tells whether a file with this extension probably holds the Markdown of a page.
func textual(ext string) bool {
	switch strings.ToLower(ext) {
	case ".md", ".markdown", ".mdown", ".mkdn", ".mkd", ".mdx", ".txt", "":
		return true
	}
	return false
}

// MentionsSchedule tells whether a file may depend on the day on which the site is built.
func MentionsSchedule(file []byte) bool {
	return bytes.Contains(file, []byte("publish_on")) || bytes.Contains(file, []byte("expires_on"))
}

// read fills in the front matter.
func (p *Page) read(text []byte, binder *tomldoc.Binder[Meta]) {
	p.body = len(text) // nothing is parsed after a problem
	if f, ok := source.CheckText(p.File, text); !ok {
		p.Findings = append(p.Findings, f)
		return
	}
	matter, body, problem := split(text)
	if problem != nil {
		problem.File = p.File
		p.Findings = append(p.Findings, *problem)
		return
	}
	p.body = body
	doc, findings := tomldoc.Parse(p.File, matter, 2)
	p.Findings = append(p.Findings, findings...)
	p.Findings = append(p.Findings, binder.Bind(doc, &p.Meta)...)
	if doc.Has("if") && !doc.Unread().Within("if") {
		p.condition()
	}
	if strings.TrimSpace(p.Meta.Title) == "" && len(findings) == 0 && !doc.Unread().Within("title") {
		p.Findings = append(p.Findings, diag.New(p.Pos("title"), say.MissingTitle{}))
	}
}

// split finds the front matter between two lines of +++ and where the body begins.
func split(b []byte) (matter []byte, body int, problem *diag.Finding) {
	start := 0
	if bytes.HasPrefix(b, []byte("\uFEFF")) {
		start = 3
	}
	fail := func(m say.Message) ([]byte, int, *diag.Finding) {
		f := diag.New(diag.Pos{Line: 1, Column: 1}, m)
		return nil, 0, &f
	}
	line, rest := cutLine(b[start:])
	switch string(bytes.TrimRight(line, " \t\r")) {
	case "+++":
	case "---":
		return fail(say.FrontMatterYaml{})
	default:
		return fail(say.FrontMatterNone{})
	}
	for scan := rest; len(scan) > 0; {
		line, after := cutLine(scan)
		if string(bytes.TrimRight(line, " \t\r")) == "+++" {
			return rest[:len(rest)-len(scan)], len(b) - len(after), nil
		}
		scan = after
	}
	return fail(say.FrontMatterOpen{})
}

// cutLine splits off the first line, without its newline.
func cutLine(b []byte) (line, rest []byte) {
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		return b[:i], b[i+1:]
	}
	return b, nil
}

// Schema returns the JSON Schema of the front matter.
func Schema(language string) []byte {
	return tomldoc.Schema(reflect.TypeFor[Meta](), say.Word("schema", "page-title", language).String(), tomldoc.Described(language))
}
