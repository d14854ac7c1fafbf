package render

import (
	"html/template"
	"strings"

	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/site"
	"sitegen/internal/typeset"
)

// Page is a page as layouts see it. What a page says is in fields, filled before the layout runs: a layout reads most
// of them, and Go's templates read a field much faster than they call a method.
type Page struct {
	*Lang
	page *site.Page
	env  *env
	doc  *markdown.Document

	Code, Dir    string        // of the language
	Title        string        // plain, for attributes and machines
	Heading      template.HTML // the title for readers, words in the other direction isolated
	FullTitle    string        // plain, with the store's name behind it, unless the title says it already
	Description  string        // "" when it has none
	Summary      template.HTML // what the page says, in plain words; "" when it has none
	Kind         string
	Path         string       // the name of its file in its language's folder, without .md
	URL          template.URL // from the root of the host
	Canonical    template.URL // the full address of the page, or of the page whose content it shows; may be ""
	IsHome       bool         // the first page of its language
	Content      template.HTML
	Meta         template.HTML  // what machines read in the head of the page
	Sheets       []template.URL // style sheets besides the one for all pages
	NoIndex      bool           // search engines shall leave the page out
	TOC          []*Contents
	Translations []Translation
	Alternates   []Alternate
	OGAlternates []string // the other languages, as sharing wants them
	Breadcrumbs  []Crumb
	Menu         *Menu         // the main menu with this page marked
	Policy       *Policy       // nil on pages that are no policies
	Date         template.HTML // "" when it has none
	Image        template.URL  // the full address of the picture for sharing, or ""
	Fallback     *FallbackView // nil unless the content is in another language
	JSONLD       template.JS   // what search engines read about the store, on some pages
	CSP          string        // the content security policy
}

// titles are the texts of the front matter with their facts filled in.
type titles struct{ title, nav, description, summary setText }

// setText is a text that a reader sees: plain, for attributes and machines, and as HTML, words in the other direction
// isolated.
type setText struct {
	text string
	html template.HTML
}

func setIn(style typeset.Style, text string) setText {
	return setText{text, template.HTML(style.HTML(text))}
}

// newPage fills in what layouts can see.
func newPage(l *Lang, page *site.Page, e *env) *Page {
	p := &Page{Lang: l, page: page, env: e, doc: e.doc, Code: l.locale.Tag, Dir: string(l.locale.Dir),
		Title: e.titles.title.text, Heading: e.titles.title.html, Description: e.titles.description.text,
		Summary: e.titles.summary.html,
		Kind:    page.Meta.KindOr(), Path: page.Path, URL: template.URL(page.URL), IsHome: page.IsHome(),
		Content: markContent, Meta: markMeta, NoIndex: page.Hidden(), Menu: l.menu("main", page), Fallback: fallback(page),
	}
	p.Sheets = p.sheets(e.sheets)
	p.FullTitle = p.r.fullTitle(page, p.Title)
	if p.Canonical = p.canonical(); p.Canonical != "" {
		p.note("base_url")
	}
	p.TOC = p.contents()
	p.Translations = p.translations()
	p.Alternates = p.r.alternates(page)
	for _, t := range page.Translations {
		if t.Language != p.language {
			p.OGAlternates = append(p.OGAlternates, t.Language.OG)
		}
	}
	p.Breadcrumbs = p.breadcrumbs()
	if p.Kind == "policy" {
		if p.Policy = policyOf(page, p.View); p.Policy != nil {
			p.notePolicy(page.Path, p.Policy)
		}
	}
	if page.Meta.Date.IsSet() {
		p.Date = template.HTML(page.Meta.Date.HTML(p.locale))
	}
	p.Image = p.image()
	p.JSONLD = p.jsonLD()
	p.CSP = policy
	if p.Kind == searchKind || l.Script() {
		p.CSP = scriptPolicy
	}
	return p
}

// The content security policies (CSP level 3) of pages: nothing from elsewhere, nothing inline, and no script but that of
// the page from which the site is searched, which fetches the index, and the small one of a site that wants it. Without
// scripts nothing connects; but programs that judge pages from inside them want to read robots.txt.
const (
	policy       = "default-src 'none'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'"
	scriptPolicy = policy + "; script-src 'self'"
)

// canonical is "" when the site does not know where it will be published, and on the page for addresses that do not
// exist.
func (p *Page) canonical() template.URL {
	if p.page.IsNotFound() {
		return ""
	}
	u := p.page.URL
	if p.page.Fallback != nil {
		u = p.page.Translations[0].URL
	}
	return template.URL(p.r.site.Absolute(u))
}

// Contents is an entry of the table of contents.
type Contents struct {
	ID       string
	Text     template.HTML
	Level    int
	Children []*Contents
}

// contents is the table of contents, from the headings of levels 2 and 3. It is empty when the front matter says so, and on
// pages that are no policies unless it says otherwise.
func (p *Page) contents() []*Contents {
	if toc := p.page.Meta.TOC; toc.Set && !toc.V || !toc.Set && p.Kind != "policy" {
		return nil
	}
	var top []*Contents
	style := p.page.Style()
	for i, h := range p.doc.Headings {
		if h.Level != 2 && h.Level != 3 {
			continue
		}
		c := &Contents{ID: p.env.ids[i], Text: setIn(style, markdown.Plain(h.Spans, p.env)).html, Level: h.Level}
		if h.Level == 3 && len(top) > 0 {
			last := top[len(top)-1]
			last.Children = append(last.Children, c)
		} else {
			top = append(top, c)
		}
	}
	return top
}

// Translation is an entry of the language switch.
type Translation struct {
	Code, Dir, Name string
	URL             template.URL
	Current, Exists bool
}

// translations are the languages of the page, the page's own among them; only those that exist, or are shown in
// another language's place.
func (p *Page) translations() []Translation {
	var out []Translation
	for _, l := range p.r.site.Languages {
		t := p.r.site.Page(p.page.Path, l)
		if t == nil {
			continue
		}
		to := t.URL
		if t.IsNotFound() {
			to = p.r.site.URL(l.Prefix) // who has lost the way wants the beginning
		}
		out = append(out, Translation{Code: l.Tag, Dir: string(l.Dir), Name: l.Name, URL: template.URL(to),
			Current: l == p.language, Exists: t.Fallback == nil})
	}
	return out
}

// Alternate is a link to a translation for search engines.
type Alternate struct {
	HrefLang string
	URL      template.URL
}

// Crumb is a step from the home page to a page.
type Crumb struct {
	Title template.HTML
	URL   template.URL // empty on the page itself
}

// breadcrumbs lead from the home page to this one; none on the home page itself.
func (p *Page) breadcrumbs() []Crumb {
	if p.IsHome || p.page.IsNotFound() {
		return nil
	}
	var out []Crumb
	if home := p.r.site.Page("index", p.language); home != nil {
		out = append(out, Crumb{among(home, p.r.titlesOf(home).nav.html), template.URL(home.URL)})
	}
	for _, a := range p.r.site.Ancestors(p.page) {
		out = append(out, Crumb{among(a, p.r.titlesOf(a).nav.html), template.URL(a.URL)})
	}
	return append(out, Crumb{Title: among(p.page, p.Heading)})
}

// Policy is version and dates of a policy.
type Policy struct {
	Version      string
	Published    template.HTML
	Effective    template.HTML // in both calendars
	EffectiveISO string
	Kind         string
	Change       template.HTML // what changed last
}

// policyOf joins what site.toml and the front matter say about a policy; the front matter wins.
func policyOf(page *site.Page, v View) *Policy {
	c, ok := page.Site.Config.Policies[page.Path]
	if !page.Meta.Version.IsSet() && !page.Meta.Effective.IsSet() && !ok {
		return nil
	}
	if page.Meta.Version.IsSet() {
		c.Version = page.Meta.Version
	}
	if page.Meta.Effective.IsSet() {
		c.Effective = page.Meta.Effective
	}
	return &Policy{
		Version:      c.Version.Text(v.locale), // an identifier: in other digits its parts would change places
		Published:    template.HTML(c.Published.HTML(v.locale)),
		Effective:    bothCalendars(c.Effective, v.locale),
		EffectiveISO: c.Effective.Raw(),
		Kind:         c.Kind,
		Change:       template.HTML(c.Summary.HTML(v.locale)),
	}
}

// bothCalendars shows a date in the Gregorian and, where it is known, in the Hijri calendar.
func bothCalendars(d fact.Date, l *lang.Locale) template.HTML {
	if !d.IsSet() {
		return ""
	}
	e, err := fact.ParseExpr("date | both")
	if err != nil {
		return template.HTML(d.HTML(l))
	}
	v, err := e.Apply(d, l)
	if err != nil {
		return template.HTML(d.HTML(l))
	}
	return template.HTML(v.HTML(l))
}

// imageName is the page's picture below assets/, or the site's, or "".
func (p *Page) imageName() string {
	name := p.page.Meta.Image
	if name == "" {
		name = p.r.site.Config.Theme.Image
	}
	return strings.TrimPrefix(name, "assets/")
}

// image is the address of the page's picture, or of the site's, or of the card that is drawn where there is neither.
func (p *Page) image() template.URL {
	name := p.imageName()
	if name == "" {
		c, ok := p.r.cardFor(p.page)
		if !ok {
			return ""
		}
		return template.URL(p.r.site.Absolute(p.r.site.URL(c.path)))
	}
	out, ok := p.r.assets.url(name)
	if !ok {
		if p.page.Meta.Image != "" { // that of site.toml is reported there
			p.env.found(p.r.assets.Missing(p.page.Pos("image"), name))
		}
		return ""
	}
	if f := p.r.assets.Unfit(name); f.Rule != 0 && p.page.Meta.Image != "" {
		f.Pos = p.page.Pos("image")
		p.env.found(f)
	}
	return template.URL(p.r.site.Absolute(p.r.site.URL(out)))
}

// FallbackView tells in which language the content is, when that is not the page's.
type FallbackView struct {
	Code, Dir, Name string
	URL             template.URL
}

// fallback is nil unless the page shows the content of another language in the place of its own.
func fallback(page *site.Page) *FallbackView {
	f := page.Fallback
	if f == nil {
		return nil
	}
	return &FallbackView{Code: f.Tag, Dir: string(f.Dir), Name: f.Name, URL: template.URL(page.Translations[0].URL)}
}
