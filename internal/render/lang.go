package render

import (
	"html/template"
	"slices"
	"strings"
	"sync"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/address"
	"sitegen/internal/diag"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

// Lang is a language as layouts see it: what is the same on all its pages.
type Lang struct {
	View
	*ofLanguage
}

// ofLanguage is what pages of a language share of it.
type ofLanguage struct {
	r        *Renderer
	language *site.Language
	current  map[currentKey]*Menu // a menu with one entry marked, shared by the pages that mark the same
	mu       sync.Mutex
	policies []PolicyEntry

	searched    *site.Page // see searchPage
	searchKnown bool
}

// Menu is a menu, with its current entry marked or without.
type Menu struct {
	Name  string
	Items []MenuItem
	*Lang // words and facts for the partial that shows the menu

	same *Menu // what all pages share that show it
}

// MenuItem is an entry of a menu.
type MenuItem struct {
	Title    template.HTML
	URL      template.URL
	Current  bool
	External bool
}

type currentKey struct {
	menu string
	page *site.Page
}

// PolicyEntry is a row of the list of policies.
type PolicyEntry struct {
	Title     template.HTML
	URL       template.URL
	Version   string
	Effective template.HTML
	Change    template.HTML

	policy *Policy // nil for one without a version and without dates
	path   string
}

// Home is the address of the language's first page.
func (l *Lang) Home() template.URL { return template.URL(l.r.site.URL(l.language.Prefix)) }

// Draft tells whether the site is built as a draft, which must not be taken for a published site.
func (l *Lang) Draft() bool { return l.r.site.Draft }

// Demo tells whether the facts are samples.
func (l *Lang) Demo() bool { return l.r.site.Config.Demo }

// Script tells whether the site wants the theme's small script; no page needs it.
func (l *Lang) Script() bool { return l.r.site.Config.Theme.Script.V }

// Link is the address of a page in this language, named by its file: "privacy" or "privacy.md#rights".
func (l *Lang) Link(target string) (template.URL, error) {
	file, fragment, hash := strings.Cut(target, "#")
	name := strings.TrimSuffix(file, ".md")
	page := l.r.site.Page(name, l.language)
	if page == nil {
		if _, absent := l.r.site.Without(name); absent {
			return "", &say.Problem{Says: say.BrokenLinkAbsent{Page: name}}
		}
		if !l.r.hasPage(file) {
			return "", &say.Problem{Says: say.BrokenLink{File: file}, Hint: nearestPage(l.r.site, file, new(diag.Guesses))}
		}
		return "", &say.Problem{Says: say.BrokenLinkNoTranslation{Page: name, Language: l.Code()}}
	}
	u := page.URL
	if hash {
		u += "#" + address.Fragment(norm.NFC.String(fragment))
	}
	return template.URL(u), nil
}

// hasPage tells whether there is a page of that name in any language.
func (r *Renderer) hasPage(file string) bool {
	return slices.ContainsFunc(r.site.Languages, func(l *site.Language) bool { return r.site.Page(strings.TrimSuffix(file, ".md"), l) != nil })
}

// HasPage tells whether there is a page of that name in this language.
func (l *Lang) HasPage(name string) bool {
	return l.r.site.Page(strings.TrimSuffix(name, ".md"), l.language) != nil
}

// MenuOf is a menu without a current entry.
func (l *Lang) MenuOf(name string) *Menu { return l.menu(name, nil) }

// menu returns a menu, the same for all pages that mark the same entry.
func (l *Lang) menu(name string, page *site.Page) *Menu {
	l.mu.Lock()
	defer l.mu.Unlock()
	if page != nil && !slices.Contains(page.Meta.Nav, name) {
		page = nil
	}
	key := currentKey{name, page}
	if m, ok := l.current[key]; ok {
		return m.on(l)
	}
	m := &Menu{Name: name}
	type placed struct {
		order int
		item  MenuItem
	}
	var items []placed
	for _, p := range l.r.site.InMenu(name, l.language) {
		items = append(items, placed{p.Meta.Order, MenuItem{Title: among(p, l.r.titlesOf(p).nav.html), URL: template.URL(p.URL), Current: p == page}})
	}
	for _, link := range l.r.site.Config.Links {
		if link.Menu == name && link.Label.In(l.Code()) != "" {
			items = append(items, placed{link.Order, MenuItem{Title: template.HTML(link.Label.HTML(l.locale)), URL: template.URL(link.URL.Raw()), External: true}})
		}
	}
	slices.SortStableFunc(items, func(a, b placed) int { return a.order - b.order })
	for _, i := range items {
		m.Items = append(m.Items, i.item)
	}
	m.same = m
	l.current[key] = m
	return m.on(l)
}

// on is the menu with the language of the page that shows it.
func (m *Menu) on(l *Lang) *Menu { return &Menu{Name: m.Name, Items: m.Items, Lang: l, same: m.same} }

// Policies are the site's policies in this language.
func (l *Lang) Policies() []PolicyEntry {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.policies == nil {
		l.policies = []PolicyEntry{}
		for _, p := range l.r.site.OfKind("policy", l.language) {
			e := PolicyEntry{Title: among(p, l.r.titlesOf(p).title.html), URL: template.URL(p.URL), path: p.Path}
			if pol := policyOf(p, l.View); pol != nil {
				e.Version, e.Effective, e.Change = pol.Version, pol.Effective, pol.Change
				e.policy = &Policy{Version: pol.Version, Effective: pol.Effective, Change: pol.Change}
			}
			l.policies = append(l.policies, e)
		}
	}
	for _, e := range l.policies {
		if e.policy != nil {
			l.notePolicy(e.path, e.policy)
		}
	}
	return l.policies
}
