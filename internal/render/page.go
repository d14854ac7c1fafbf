package render

import (
	"html/template"

	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/site"
)

// Page is a page as layouts see it.
type Page struct {
	*Lang
	page *site.Page
	env  *env
	doc  *markdown.Document
}

// titles are the texts of the front matter with their facts filled in.
type titles struct{ title, nav, description, summary string }

// Title is the page's title.
func (p *Page) Title() string { return p.env.titles.title }

// Description is the page's description, "" when it has none.
func (p *Page) Description() string { return p.env.titles.description }

// Summary says in plain words what the page says; "" when it has none.
func (p *Page) Summary() template.HTML {
	return template.HTML(template.HTMLEscapeString(p.env.titles.summary))
}

// Kind is the kind of the page.
func (p *Page) Kind() string { return p.page.Meta.KindOr() }

// Path is the name of the page's file in its language's folder, without .md.
func (p *Page) Path() string { return p.page.Path }

// URL is the page's address from the root of the host.
func (p *Page) URL() template.URL { return template.URL(p.page.URL) }

// Canonical is the full address of the page, or of the page whose content it shows; "" when the site does not know
// where it will be published, and on the page for addresses that do not exist.
func (p *Page) Canonical() template.URL {
	if p.page.IsNotFound() {
		return ""
	}
	u := p.page.URL
	if p.page.Fallback != nil {
		u = p.page.Translations[0].URL
	}
	return template.URL(p.r.site.Absolute(u))
}

// IsHome tells whether this is the first page of the language.
func (p *Page) IsHome() bool { return p.page.IsHome() }

// Content is the text of the page.
func (p *Page) Content() template.HTML { return markContent }

// NoIndex tells whether search engines shall leave the page out.
func (p *Page) NoIndex() bool { return p.page.Hidden() }

// Contents is an entry of the table of contents.
type Contents struct {
	ID       string
	Text     string
	Level    int
	Children []*Contents
}

// TOC is the table of contents, from the headings of levels 2 and 3. It is empty when the front matter says so, and on
// pages that are no policies unless it says otherwise.
func (p *Page) TOC() []*Contents {
	if toc := p.page.Meta.TOC; toc.Set && !toc.V || !toc.Set && p.Kind() != "policy" {
		return nil
	}
	var top []*Contents
	for i, h := range p.doc.Headings {
		if h.Level != 2 && h.Level != 3 {
			continue
		}
		c := &Contents{ID: p.env.ids[i], Text: markdown.Plain(h.Spans, p.env), Level: h.Level}
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

// Translations are the languages of the page, the page's own among them; only those that exist, or are shown in
// another language's place.
func (p *Page) Translations() []Translation {
	var out []Translation
	for _, l := range p.r.site.Languages {
		t := p.r.site.Page(p.page.Path, l)
		if t == nil {
			continue
		}
		out = append(out, Translation{Code: l.Tag, Dir: string(l.Dir), Name: l.Name, URL: template.URL(t.URL),
			Current: l == p.language, Exists: t.Fallback == nil})
	}
	return out
}

// Alternate is a link to a translation for search engines.
type Alternate struct {
	HrefLang string
	URL      template.URL
}

// Alternates are the page's real translations, itself among them, and x-default. None when there is only one, and on
// pages that search engines leave out.
func (p *Page) Alternates() []Alternate {
	var out []Alternate
	for _, a := range p.r.alternates(p.page) {
		out = append(out, Alternate{a.HrefLang, a.URL})
	}
	return out
}

// OGAlternates are the other languages of the page, as sharing wants them.
func (p *Page) OGAlternates() []string {
	var out []string
	for _, t := range p.page.Translations {
		if t.Language != p.language {
			out = append(out, t.Language.OG)
		}
	}
	return out
}

// Crumb is a step from the home page to a page.
type Crumb struct {
	Title string
	URL   template.URL // empty on the page itself
}

// Breadcrumbs lead from the home page to this one; none on the home page itself.
func (p *Page) Breadcrumbs() []Crumb {
	if p.IsHome() || p.page.IsNotFound() {
		return nil
	}
	var out []Crumb
	if home := p.r.site.Page("index", p.language); home != nil {
		out = append(out, Crumb{p.r.titlesOf(home).nav, template.URL(home.URL)})
	}
	for _, a := range p.r.site.Ancestors(p.page) {
		out = append(out, Crumb{p.r.titlesOf(a).nav, template.URL(a.URL)})
	}
	return append(out, Crumb{Title: p.Title()})
}

// Menu is the main menu with this page marked.
func (p *Page) Menu() *Menu { return p.menu("main", p.page) }

// Neighbour is the page before or behind.
type Neighbour struct {
	Title string
	URL   template.URL
}

// Prev is the policy before this one, in the order of the policies; nil elsewhere.
func (p *Page) Prev() *Neighbour { return p.neighbour(-1) }

// Next is the policy behind this one, in the order of the policies; nil elsewhere.
func (p *Page) Next() *Neighbour { return p.neighbour(+1) }

func (p *Page) neighbour(step int) *Neighbour {
	if p.Kind() != "policy" {
		return nil
	}
	all := p.r.site.OfKind("policy", p.language)
	for i, q := range all {
		if q == p.page && i+step >= 0 && i+step < len(all) {
			return &Neighbour{p.r.titlesOf(all[i+step]).nav, template.URL(all[i+step].URL)}
		}
	}
	return nil
}

// Policy is version and dates of a policy.
type Policy struct {
	Version      string
	Published    template.HTML
	Effective    template.HTML // in both calendars
	EffectiveISO string
	Kind         string
	Change       string // what changed last
}

// Policy is nil on pages that are no policies.
func (p *Page) Policy() *Policy {
	if p.Kind() != "policy" {
		return nil
	}
	return policyOf(p.page, p.View)
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
		Version:      v.locale.Plain(c.Version.Text(v.locale)),
		Published:    template.HTML(c.Published.HTML(v.locale)),
		Effective:    bothCalendars(c.Effective, v.locale),
		EffectiveISO: c.Effective.Raw(),
		Kind:         c.Kind,
		Change:       c.Summary.In(v.locale.Tag),
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

// Date is the page's day, or "".
func (p *Page) Date() template.HTML {
	if !p.page.Meta.Date.IsSet() {
		return ""
	}
	return template.HTML(p.page.Meta.Date.HTML(p.locale))
}

// Image is the full address of the picture for sharing, or "".
func (p *Page) Image() template.URL {
	name := p.page.Meta.Image
	if name == "" {
		name = p.r.site.Config.Theme.Image
	}
	if name == "" {
		return ""
	}
	out, ok := p.r.assets.url(name)
	if !ok {
		if p.page.Meta.Image != "" { // that of site.toml is reported there
			p.env.found(p.r.assets.Missing(p.page.Pos("image"), name))
		}
		return ""
	}
	return template.URL(p.r.site.Absolute(p.r.site.URL(out)))
}

// FallbackView tells in which language the content is, when that is not the page's.
type FallbackView struct {
	Code, Dir, Name string
	URL             template.URL
}

// Fallback is nil unless the page shows the content of another language in the place of its own.
func (p *Page) Fallback() *FallbackView {
	f := p.page.Fallback
	if f == nil {
		return nil
	}
	return &FallbackView{Code: f.Tag, Dir: string(f.Dir), Name: f.Name, URL: template.URL(p.page.Translations[0].URL)}
}
