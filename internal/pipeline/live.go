package pipeline

import (
	"context"
	"crypto/sha256"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/check"
	"sitegen/internal/diag"
	"sitegen/internal/output"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

// Live is a site that is shown while somebody works on it. It is put together like a build, and after each change again,
// from stages that remember what has not changed; a file of it is made when it is asked for. While something is broken,
// what was good last is shown in its place: the settings, the layouts, a page's front matter, or the whole of the site
// when its parts no longer fit together.
//
// All methods may be called from any goroutine.
type Live struct {
	mu     sync.RWMutex
	stages *stages
	static map[string][sha256.Size]byte // bytes of files that keep their address, by path

	latest atomic.Pointer[Rendered] // the page that was made last, nil after a change

	seenMu sync.Mutex
	seen   map[string]*inspected // by path of the page in the output
	news   int                   // counts what was seen
	whole  siteFindings
}

// siteFindings are those of the rules that look at the whole site: they stay while the site is the same and no page was
// seen again.
type siteFindings struct {
	of       *site.Site
	news     int
	findings []diag.Finding
}

// inspected is what is known of a page that has been looked at in full.
type inspected struct {
	findings []diag.Finding
	notes    *check.Notes
	stale    bool // from before the last change
}

// Live puts the site together for the first time. Options.Minify is as for a build: the bytes are the same.
func (p *Project) Live(o Options) *Live {
	l := &Live{stages: newStages(p, o), seen: map[string]*inspected{}, static: map[string][sha256.Size]byte{}}
	l.stages.careful = true
	l.stages.run(everything)
	return l
}

// Step is what a change did.
type Step struct {
	Paths []string // those of the given paths that the site is made from
	Pages []string // pages that show another text, by their paths in the output, new ones too
	Whole bool     // any page may be another one
	Files []string // files that have other bytes at the same path, or are new or gone
}

// Reads are the bytes of files by their absolute paths.
type Reads map[string][]byte

// Update looks again at files that may have changed, by their absolute paths; at all files when all is set. Those that
// read has were read a moment ago and are not read again: they may be half-written by now.
func (l *Live) Update(paths []string, all bool, read Reads) Step {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.stages.project.reads = read
	defer func() { l.stages.project.reads = nil }()
	l.latest.Store(nil)
	s := l.stages
	var step Step
	c, dirs := l.sort(paths, all, &step)
	if dirs {
		for _, f := range s.sources.folders {
			f.fresh()
		}
	}
	s.touched = nil
	if c.content && !c.all && !c.settings && s.tree != nil {
		shown, newPages, done := s.readTexts(c.names)
		if done {
			c.content = false
			s.pending = s.pending || newPages
		}
		for _, p := range shown {
			l.doubt(p)
		}
	}
	before := s.assets
	if c.settings || c.layouts || c.assets || c.content || s.pending {
		if s.run(c) {
			step.Whole = true
			// Assets with the same names make no other findings, whatever their bytes.
			if c.content || c.settings || c.layouts || s.assets == before || before == nil || !before.SameNames(s.assets) {
				l.doubtAll()
			}
		}
	}
	for _, file := range s.touched {
		for _, p := range s.byFile(file) {
			step.Pages = append(step.Pages, p.Output)
		}
	}
	step.Files = l.changedStatic(c)
	return step
}

// sort tells which inputs the paths belong to, and whether folders may have come or gone.
func (l *Live) sort(paths []string, all bool, step *Step) (c changes, dirs bool) {
	if all {
		step.Paths = paths
		return everything, true
	}
	c.names = map[string]bool{}
	for _, p := range paths {
		for i, dir := range l.stages.sources.dirs {
			if strings.HasPrefix(dir, p+string(filepath.Separator)) || p == dir {
				step.Paths = paths
				return everything, true
			}
			rel, ok := strings.CutPrefix(p, dir+string(filepath.Separator))
			if !ok {
				continue
			}
			rel = norm.NFC.String(filepath.ToSlash(rel))
			prefix := ""
			if i < len(l.stages.sources.layers) {
				prefix = l.stages.sources.layers[i].Prefix
			}
			top, _, _ := strings.Cut(rel, "/")
			switch {
			case rel == File:
				c.settings = true
			case top == "layouts":
				c.layouts = true
			case top == "assets":
				c.assets = true
			case top == "content" && l.concerns(prefix+rel, p):
				c.content = true
			default:
				continue
			}
			c.names[prefix+rel] = true
			if !slices.Contains(step.Paths, p) {
				step.Paths = append(step.Paths, p)
			}
			dirs = dirs || path.Ext(rel) == ""
		}
	}
	return c, dirs
}

// concerns tells whether a path below content/ is there or has been: names that editors use for a moment are neither.
func (l *Live) concerns(name, abs string) bool {
	s := l.stages
	if _, known := s.at[name]; known || s.project.memory.Has(name) {
		return true
	}
	if _, err := os.Lstat(abs); err == nil {
		return true
	}
	for file := range s.at {
		if strings.HasPrefix(file, name+"/") {
			return true
		}
	}
	return false
}

// changedStatic returns the files below assets/static/ whose bytes have changed, among those that may have.
func (l *Live) changedStatic(c changes) (out []string) {
	if !c.assets || l.stages.tree == nil {
		return nil
	}
	there := map[string]bool{}
	for _, f := range l.stages.assets.Static() {
		there[f.Path] = true
		if !c.may(f.Source) {
			continue
		}
		data, _ := f.Bytes(nil)
		sum := sha256.Sum256(data)
		if old, known := l.static[f.Path]; !known || old != sum {
			out = append(out, f.Path)
		}
		l.static[f.Path] = sum
	}
	for path := range l.static {
		if !there[path] {
			out = append(out, path)
			delete(l.static, path)
		}
	}
	slices.Sort(out)
	return out
}

// Rendered is a file of the site, made.
type Rendered struct {
	Path     string
	Data     []byte         // nil when it could not be made
	Page     bool           // a page of the site
	Source   string         // what it is made from, as findings name it
	Findings []diag.Finding // of the making alone, see Inspect
	// Changed tells that a file is no longer what it was when the site was put together: Update will know more.
	Changed bool
}

// Render makes a file by its path in the output. ok is false when there is none.
func (l *Live) Render(path string) (file Rendered, ok bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	if l.stages.tree == nil {
		return Rendered{}, false
	}
	f := l.stages.tree.File(path)
	if f == nil {
		return Rendered{}, false
	}
	return l.made(f), true
}

// made makes a file. A page is asked for by a browser and then read for findings: it is made once.
func (l *Live) made(f *output.File) Rendered {
	r := l.latest.Load()
	if r == nil || r.Path != f.Path {
		data, found := f.Bytes(nil)
		r = &Rendered{Path: f.Path, Data: data, Page: f.Page, Source: f.Source, Findings: found,
			Changed: slices.ContainsFunc(found, func(d diag.Finding) bool { return d.Rule == say.RuleChanged })}
		if r.Page && !r.Changed {
			l.latest.Store(r)
		}
	}
	own := *r
	own.Findings = slices.Clone(r.Findings) // who asks may sort them and add to them
	return own
}

// Has tells whether there is a file at a path of the output.
func (l *Live) Has(path string) bool {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.stages.tree != nil && l.stages.tree.File(path) != nil
}

// Language is a language in which a page can be read.
type Language struct {
	Code, Dir, Name string
	URL             string // of the page in this language, from the root of the host
}

// Page tells of which language a page of the output is, and where its translations are. ok is false when the path is no
// page's.
func (l *Live) Page(path string) (own Language, others []Language, ok bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	p := l.stages.byOutput[path]
	if p == nil {
		return own, nil, false
	}
	language := func(q *site.Page) Language {
		return Language{q.Language.Tag, string(q.Language.Dir), q.Language.Name, q.URL}
	}
	for _, t := range p.Translations {
		if t.Language != p.Language {
			others = append(others, language(t))
		}
	}
	return language(p), others, true
}

// Home is the address of the site's first page in each language, from the root of the host.
func (l *Live) Home() (out []Language) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	if l.stages.site == nil {
		return nil
	}
	for _, g := range l.stages.site.Languages {
		out = append(out, Language{g.Tag, string(g.Dir), g.Name, l.stages.site.URL(g.Prefix)})
	}
	return out
}

// BasePath is the sub-path under which the site will lie on its host: "" or /sub.
func (l *Live) BasePath() string {
	l.mu.RLock()
	defer l.mu.RUnlock()
	if l.stages.site == nil {
		return ""
	}
	return l.stages.site.BasePath
}

// Pages is how many pages there are, in all languages together.
func (l *Live) Pages() int {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return len(l.stages.byOutput)
}

// Dirs are the folders that the site is made from, absolute: its own and those of the sites that it extends.
func (l *Live) Dirs() []string {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return slices.Clone(l.stages.sources.dirs)
}

// ---- findings ----

// doubt marks what is known of a page and its translations as old.
func (l *Live) doubt(p *site.Page) {
	l.seenMu.Lock()
	defer l.seenMu.Unlock()
	for _, t := range append(slices.Clone(p.Translations), p) {
		if i := l.seen[t.Output]; i != nil {
			i.stale = true
		}
	}
}

func (l *Live) doubtAll() {
	l.seenMu.Lock()
	defer l.seenMu.Unlock()
	for path, i := range l.seen {
		i.stale = true
		if l.stages.byOutput[path] == nil {
			delete(l.seen, path)
		}
	}
}

// Inspect looks at a page in full: it is made, its text is read as an editor would, and its links are followed.
func (l *Live) Inspect(path string) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	l.inspect(path, false)
}

// inspect is Inspect; with anchors it follows only the links to sections, of a page that is known otherwise.
func (l *Live) inspect(path string, anchors bool) {
	s := l.stages
	p := s.byOutput[path]
	if p == nil {
		return
	}
	l.seenMu.Lock()
	known := l.seen[path]
	l.seenMu.Unlock()
	seen := &inspected{}
	if anchors && known != nil && !known.stale {
		seen.notes = known.notes
		for _, f := range known.findings {
			if f.Rule != say.RuleBrokenAnchor {
				seen.findings = append(seen.findings, f)
			}
		}
	} else {
		f := l.made(s.tree.File(path))
		if !f.Changed { // else its change is on the way, or its front matter is broken, as was reported
			var problems []diag.Finding
			seen.notes, problems = s.checker.Page(p, f.Data, s.renderer.Shown(p))
			seen.findings = atHome(p, append(f.Findings, s.worthTelling(problems)...))
		}
	}
	seen.findings = append(seen.findings, try(p.File, func() []diag.Finding { return s.renderer.AnchorsOf(p) })...)
	l.seenMu.Lock()
	l.seen[path] = seen
	l.news++
	l.seenMu.Unlock()
}

// Survey inspects every page of which something may be unknown, one after another, until the context ends; then it
// follows all links to sections again. It tells whether it came to the end.
func (l *Live) Survey(ctx context.Context) bool {
	paths := l.paths()
	for _, anchors := range []bool{false, true} {
		for _, path := range paths {
			if ctx.Err() != nil {
				return false
			}
			l.surveyed(path, anchors)
		}
	}
	return ctx.Err() == nil
}

// surveyed inspects a page for Survey.
func (l *Live) surveyed(path string, anchors bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	if anchors || l.unknown(path) {
		l.inspect(path, anchors)
	}
}

func (l *Live) unknown(path string) bool {
	l.seenMu.Lock()
	defer l.seenMu.Unlock()
	i := l.seen[path]
	return i == nil || i.stale
}

// Unknown are the pages of which something may be unknown, when they are no more than so many; else none.
func (l *Live) Unknown(most int) (out []string) {
	for _, path := range l.paths() {
		if l.unknown(path) {
			if len(out) == most {
				return nil
			}
			out = append(out, path)
		}
	}
	return out
}

// paths are those of all pages, translations side by side, so that each is parsed once.
func (l *Live) paths() (out []string) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	if l.stages.site == nil {
		return nil
	}
	for _, p := range l.stages.site.Pages {
		out = append(out, p.Output)
	}
	return out
}

// gone tells whether a file of the site's own folder is no longer there.
func (s *stages) gone(file string) bool {
	if diag.InProgram(file) {
		return false
	}
	_, err := os.Lstat(filepath.Join(s.project.Dir, filepath.FromSlash(file)))
	return errors.Is(err, fs.ErrNotExist)
}

// Found is a finding of a live site.
type Found struct {
	diag.Finding
	Pages []string // the pages that it was found on, by their paths in the output, sorted; none for the site as a whole
}

// Findings are those of the site as far as they are known, sorted. complete is false while a page may have others.
func (l *Live) Findings() (all []Found, complete bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	l.seenMu.Lock()
	defer l.seenMu.Unlock()
	s := l.stages
	list := s.findings()
	on := map[string][]string{} // by the key of a finding
	for _, f := range list {
		for _, p := range s.byFile(f.File) {
			on[f.Key()] = append(on[f.Key()], p.Output)
		}
	}
	complete = len(l.seen) == len(s.byOutput)
	var notes []*check.Notes
	for path, i := range l.seen {
		complete = complete && !i.stale
		if i.notes != nil {
			notes = append(notes, i.notes)
		}
		for _, f := range i.findings {
			list = append(list, f)
			if key := f.Key(); !slices.Contains(on[key], path) {
				on[key] = append(on[key], path)
			}
		}
	}
	if complete && s.checker != nil {
		if l.whole.of != s.site || l.whole.news != l.news {
			l.whole = siteFindings{s.site, l.news, s.worthTelling(s.checker.Site(notes))}
		}
		list = append(list, l.whole.findings...)
	}
	// What an editor leaves between two steps of a save comes and goes: the site learns of it with the next change.
	list = slices.DeleteFunc(list, func(f diag.Finding) bool { return f.Rule == say.RuleOddFile && s.gone(f.File) })
	list, _ = check.Silence(tidy(list), s.allow(), s.project.Text)
	for _, f := range withoutEffects(list) {
		pages := on[f.Key()]
		slices.Sort(pages)
		all = append(all, Found{f, pages})
	}
	return all, complete
}
