// Package render turns a Site and a Theme into the tree of finished files.
//
// In: a site, the parsed layouts and words, the assets. Out: a tree whose files are made when they are asked for: the
// pages, the assets, the site map, robots.txt, redirects from old addresses. What goes wrong while a file is made comes
// with the file, as findings.
//
// A page is made in three steps: the document's holes are filled (facts, addresses, components), the layout makes the
// frame around it, and the frame is minified and joined with the text, which was minified when it was parsed. Whatever
// is the same on all pages of a language is made once.
package render

import (
	"html"
	"html/template"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/markdown"
	"sitegen/internal/output"
	"sitegen/internal/say"
	"sitegen/internal/search"
	"sitegen/internal/site"
)

// Renderer renders the pages of one site. It is safe for use by many goroutines.
type Renderer struct {
	site   *site.Site
	theme  *Theme
	assets *Assets
	min    *Minifier
	langs  map[string]*Lang
	pieces *shared
	pages  pageFiles

	cardsOnce sync.Once
	cardOf    map[*site.Page]shareCard
	cardFiles []*output.File
	search    searching

	mu       sync.Mutex
	titles   map[*site.Page]titles
	outlines map[*site.Page][]string
	anchors  map[*site.Page][]anchorUse // of the pages rendered so far
	shown    map[*site.Page]*site.Shown // of those, too
}

// The methods that follow change a Renderer in place of making a new one, for a site that is shown while it is worked on.
// None may run while a page is being made.

// SetTheme renders with other layouts from now on. Their words must be those of the site. What comes from layouts that are
// the same stays as it was made.
func (r *Renderer) SetTheme(t *Theme) {
	r.pieces = r.pieces.under(func(name string) bool {
		layout, ok := strings.CutPrefix(name, layoutMark)
		return !ok || r.theme.agrees(t, layout)
	})
	r.theme = t
	clear(r.search.records) // components are part of texts
}

// SetAssets renders with other assets from now on. What does not show them stays as it was made.
func (r *Renderer) SetAssets(a *Assets) {
	r.pieces = r.pieces.under(func(name string) bool {
		return strings.HasPrefix(name, layoutMark) || r.assets.agrees(a, strings.TrimPrefix(name, sheetMark))
	})
	r.assets = a
}

// Forget drops what was known from the text of a page and its translations, which share their section ids.
func (r *Renderer) Forget(p *site.Page) {
	for _, t := range p.Translations {
		delete(r.outlines, t)
		delete(r.anchors, t)
		delete(r.shown, t)
		delete(r.search.records, t)
	}
	delete(r.outlines, p) // a fallback page is none of its translations
	delete(r.anchors, p)
	delete(r.shown, p)
}

// New returns a Renderer. A nil Minifier leaves all files as the layouts write them.
func New(s *site.Site, theme *Theme, assets *Assets, m *Minifier) *Renderer {
	r := &Renderer{site: s, theme: theme, assets: assets, min: m,
		langs: map[string]*Lang{}, pieces: &shared{},
		titles: map[*site.Page]titles{}, outlines: map[*site.Page][]string{}, anchors: map[*site.Page][]anchorUse{}, shown: map[*site.Page]*site.Shown{},
		search: searching{lexicons: map[*site.Language]*search.Lexicon{}, records: map[*site.Page]*search.Record{}, counts: map[*site.Language]int{}}}
	for _, l := range s.Languages {
		r.langs[l.Tag] = &Lang{View: View{locale: l.Locale, facts: s.Facts, cache: &sync.Map{}},
			ofLanguage: &ofLanguage{r: r, language: l, current: map[currentKey]*Menu{}}}
	}
	return r
}

// layoutsExist reports pages whose layout is not there.
func (r *Renderer) layoutsExist() (findings []diag.Finding) {
	if r.theme.unusable["base"] {
		return nil // no layout can be used, as was reported
	}
	for _, p := range r.site.Pages {
		if p.Fallback != nil {
			continue
		}
		if name, key := layoutOf(p); r.theme.frames[name] == nil && !r.theme.unusable[name] && !strings.Contains(name, "/") {
			layouts := slices.DeleteFunc(r.theme.Layouts(), func(l string) bool { return l == galleryLayout })
			f := diag.New(p.Pos(key), say.MissingLayout{Name: name, Layouts: layouts})
			if near := diag.Nearest(name, layouts); near != "" {
				f.Advice = say.MissingLayoutMeant{Meant: near, Layouts: layouts}
			}
			findings = append(findings, f)
		}
	}
	return findings
}

// galleryLayout is the layout of the page that only a preview shows.
const galleryLayout = "gallery"

// layoutOf returns the name of a page's layout and the key that gives it.
func layoutOf(p *site.Page) (name, key string) {
	if p.Meta.Layout != "" {
		return p.Meta.Layout, "layout"
	}
	return p.Meta.KindOr(), "kind"
}

// page renders one page and appends it to buf. Where the program fails, the page cannot be made.
func (r *Renderer) page(buf []byte, p *site.Page) (out []byte, findings []diag.Finding) {
	exec, err := r.theme.executor(r)
	if err != nil {
		return nil, []diag.Finding{r.theme.broken(err, "layouts/base.html")}
	}
	f := fault.Catch(func() { out, findings = r.fill(buf, p, exec) })
	if out == nil {
		r.keepShown(p, nil)
	}
	if f != nil {
		return nil, []diag.Finding{exec.failed(f, p)} // and what it left in the executor is not used again
	}
	r.theme.release(exec)
	return out, findings
}

// fill renders one page with an executor.
func (r *Renderer) fill(buf []byte, p *site.Page, exec *executor) ([]byte, []diag.Finding) {
	exec.page, exec.running, exec.depth, exec.steps, exec.asked, exec.noting = p, "", 0, 0, nil, noting{}
	e := r.open(p, exec)
	content := e.doc.HTML(e)
	e.needsFor(content)
	e.noteConditions()
	shown := &site.Shown{Text: exec.noting.facts, Components: e.components}
	exec.noting = noting{torn: exec.noting.torn}

	view := newPage(r.langs[p.Language.Tag].notes(&exec.noting), p, e)
	name, _ := layoutOf(p)
	frame, err := exec.frame(name)
	if err != nil {
		e.found(exec.broken(err, name))
		return nil, e.findings
	}
	if frame == nil {
		return nil, e.findings // reported by layoutsExist
	}
	exec.running, exec.depth, exec.asked = name, 0, nil
	w := exec.buffer()
	defer exec.done(w)
	if err := frame.ExecuteTemplate(w, "base", view); err != nil {
		e.found(exec.broken(err, name))
		return nil, e.findings
	}
	framed := r.min.HTML(w.Bytes())
	if f, lost := r.lostText(name, content, framed); lost && !exec.noting.torn {
		e.found(f)
	}
	slices.Sort(shown.Components)
	shown.Frame, shown.Torn, shown.Faulty = exec.noting.facts, exec.noting.torn, diag.Count(e.findings, diag.Error) > 0
	r.keepShown(p, shown)
	r.mu.Lock()
	r.anchors[p] = e.anchors
	r.mu.Unlock()
	if r.search.gather && searchable(p) && r.langs[p.Language.Tag].searchPage() != nil {
		r.read(p, e, exec.splice(nil, content, pieces{}))
	}
	return exec.splice(buf, framed, pieces{content, view.appendMeta(nil)}), e.findings
}

// open prepares a page, so that its text can be made.
func (r *Renderer) open(p *site.Page, exec *executor) *env {
	e := &env{r: r, page: p, exec: exec}
	e.doc = p.Document()
	e.findings = append(e.findings, e.doc.Findings...)
	e.findings = append(e.findings, p.Conditions()...)
	e.view = r.viewOf(p).notes(&exec.noting)
	e.checkUnshown(e.doc.Unshown)
	for _, path := range e.doc.Asked {
		e.view.note(path)
	}
	e.ids = p.HeadingIDs()
	r.keepOutline(p, e.ids)
	for _, t := range p.Translations {
		if t.Language != p.Language && p.Fallback == nil {
			e.others = append(e.others, otherLanguage{t, setOf(r.outline(t))})
		}
	}
	e.titles = r.fillTitles(p, e)
	return e
}

// Anchors reports the links to sections that do not exist, on the pages rendered so far.
func (r *Renderer) Anchors() (findings []diag.Finding) {
	r.mu.Lock()
	all := maps.Clone(r.anchors)
	r.mu.Unlock()
	for _, uses := range all {
		findings = append(findings, r.missing(uses)...)
	}
	return findings
}

// AnchorsOf reports the links to sections that do not exist on one page, which has been rendered.
func (r *Renderer) AnchorsOf(p *site.Page) []diag.Finding {
	r.mu.Lock()
	uses := r.anchors[p]
	r.mu.Unlock()
	return r.missing(uses)
}

// mostSections is how many sections of a page a hint names.
const mostSections = 5

// missing reports the uses of one page that lead to no section.
func (r *Renderer) missing(uses []anchorUse) (findings []diag.Finding) {
	known := map[*site.Page]map[string]bool{} // the sections of pages that are led to
	var guesses diag.Guesses
	for _, use := range uses {
		ids := r.outline(use.target)
		if known[use.target] == nil {
			known[use.target] = setOf(ids)
		}
		if known[use.target][use.id] {
			continue
		}
		if by := use.target.Gone(use.id); by != nil {
			findings = append(findings, lost(by, use))
			continue
		}
		f := diag.New(use.pos, say.BrokenAnchor{File: use.target.File, Section: use.id, Sections: ids[:min(len(ids), mostSections)]})
		if len(ids) == 0 {
			f.Advice = say.BrokenAnchorNoSections{Section: use.id}
		}
		if near := guesses.Nearest(use.id, func() []string { return ids }); near != "" {
			f.Advice = didYouMean("#" + near)
		}
		findings = append(findings, f)
	}
	return findings
}

// lost reports that a section file has taken the place of what a link leads to.
func lost(by *content.Section, use anchorUse) diag.Finding {
	return diag.New(diag.Pos{File: by.File, Line: 1, Column: 1},
		say.SectionFileLostAnchor{Id: use.id, Link: use.pos.File + ":" + strconv.Itoa(use.pos.Line)})
}

func setOf(ids []string) map[string]bool {
	set := make(map[string]bool, len(ids))
	for _, id := range ids {
		set[id] = true
	}
	return set
}

// outline returns the ids of a page's sections.
func (r *Renderer) outline(p *site.Page) []string {
	r.mu.Lock()
	ids, ok := r.outlines[p]
	r.mu.Unlock()
	if !ok {
		ids = p.HeadingIDs()
		r.keepOutline(p, ids)
	}
	return ids
}

func (r *Renderer) keepOutline(p *site.Page, ids []string) {
	r.mu.Lock()
	r.outlines[p] = ids
	r.mu.Unlock()
}

// titlesOf returns the titles of any page, for menus and lists. Problems in them are reported with the page itself.
func (r *Renderer) titlesOf(p *site.Page) titles {
	r.mu.Lock()
	t, ok := r.titles[p]
	r.mu.Unlock()
	if ok {
		return t
	}
	return r.fillTitles(p, &env{r: r, page: p, view: r.viewOf(p)})
}

// among is a title of a page where it stands among words of the page's language: that of a fallback page says its own.
func among(p *site.Page, title template.HTML) template.HTML {
	if p.Fallback == nil {
		return title
	}
	return template.HTML(`<bdi lang="`+html.EscapeString(p.Fallback.Tag)+`" dir="`+string(p.Fallback.Dir)+`">`) + title + "</bdi>" //nolint:gosec // escaped
}

// viewOf returns the facts and words in the language that a page's content is written in.
func (r *Renderer) viewOf(p *site.Page) View {
	if p.Fallback != nil {
		return r.langs[p.Fallback.Tag].View
	}
	return r.langs[p.Language.Tag].View
}

// fillTitles puts the facts into the texts of the front matter.
func (r *Renderer) fillTitles(p *site.Page, e *env) titles {
	style := p.Style()
	fill := func(key, s string) setText {
		if !strings.Contains(s, "{{") {
			return setIn(style, style.Polish(s))
		}
		s, unshown, problems := p.Line(s, diag.Pos{})
		doc := &markdown.Document{File: p.File}
		quiet := &env{r: r, page: p, view: e.view, doc: doc}
		for _, s := range unshown {
			markdown.ParseSpans(doc, s, 0)
		}
		quiet.checkUnshown(doc.Facts)
		spans := markdown.Polish(markdown.ParseSpans(doc, s, 0), style)
		if key == "description" { // no reader of the page sees it
			quiet.view = quiet.view.notes(nil)
		}
		text := markdown.Plain(spans, quiet)
		if key == "title" && s == "" && len(problems) == 0 {
			problems = append(problems, diag.New(diag.Pos{}, say.MissingTitle{}))
		}
		for _, f := range slices.Concat(problems, doc.Findings, quiet.findings) {
			f.Pos = p.Pos(key)
			e.found(f)
		}
		return setIn(style, text)
	}
	t := titles{title: fill("title", p.Meta.Title), description: fill("description", p.Meta.Description), summary: fill("summary", p.Meta.Summary)}
	t.nav = t.title
	if p.Meta.NavTitle != "" {
		t.nav = fill("nav_title", p.Meta.NavTitle)
	}
	r.mu.Lock()
	r.titles[p] = t
	r.mu.Unlock()
	return t
}

// componentNames are the names of the components, sorted.
func (r *Renderer) componentNames() []string {
	var out []string
	for name := range r.theme.names {
		if c, ok := strings.CutPrefix(name, "components/"); ok {
			out = append(out, c)
		}
	}
	slices.Sort(out)
	return out
}

// alternates are the real translations of a page for search engines, and x-default, which is the default language or
// the first there is.
func (r *Renderer) alternates(p *site.Page) []Alternate {
	if p.Hidden() || r.site.BaseURL == "" || len(p.Translations) < 2 {
		return nil
	}
	var out []Alternate
	for _, t := range p.Translations {
		if !t.Hidden() {
			out = append(out, Alternate{t.Language.Tag, template.URL(r.site.Absolute(t.URL))})
		}
	}
	if len(out) < 2 {
		return nil
	}
	return append(out, Alternate{"x-default", out[0].URL})
}
