// Package site puts together what all files tell together: which page is the translation of which, what address each
// has, what the menus hold, which pages are shown at all.
//
// In: the configuration, the facts, the languages and the pages that package content read. Out: a Site, made anew after
// every change, and the findings that no file alone could give. Nothing here is remembered from one Site to the next
// but parsed documents, which depend on the bytes of one file alone.
package site

import (
	"cmp"
	"net/url"
	"path"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/address"
	"sitegen/internal/config"
	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
	"sitegen/internal/source"
)

// Input is what a Site is made from.
type Input struct {
	File      string // name of site.toml in findings
	Config    *config.Site
	Facts     *config.Facts
	Locales   []*lang.Locale // the default language first
	Pages     []*content.Page
	Bare      bool // there is no file in content/ at all
	Documents *Documents
	Today     lang.Date // decides about publish_on and expires_on
	Drafts    bool      // show drafts, and mark every page as one
}

// Site is everything that is known before the first page is rendered.
type Site struct {
	Config    *config.Site
	Facts     *config.Facts
	Languages []*Language
	Pages     []*Page // by path, then by language: the translations of a page stand side by side
	Absent    []*Page // those that this store does without, in the same order; they have addresses and nothing else
	Draft     bool
	BaseURL   string // https://host/sub, encoded, without the slash at the end; "" when unknown
	BasePath  string // /sub, encoded, without the slash at the end; "" at the root of a host
	Documents *Documents

	file   string
	byPath map[string][]*Page     // content path → its pages, in the order of Languages
	byName func() byName          // made when a link asks for it
	hidden map[string]Unpublished // language/path → a page that is not shown today
	absent map[string]Unpublished // path → a page that this store does without
	every  []*content.Page        // shown or not
	named  func() []string        // the content paths of every, when a condition asks for a page

	outcomes sync.Map // of conditions, see Page.Holds
}

// Language is a language of the site.
type Language struct {
	*lang.Locale
	Index   int
	Default bool
	Prefix  string // of the output paths: "" for the default language, else "en/"
}

// Page is a page as it is shown: one file in one language, or, with fallback, a file in the place of a translation that
// is missing.
type Page struct {
	*content.Page
	Language     *Language // under which it is shown
	Site         *Site
	Fallback     *Language // the language of its content, when that is another; else nil
	URL          string    // from the root of the host, percent-encoded: /sub/en/privacy/
	Output       string    // file in the output folder: en/privacy/index.html
	Translations []*Page   // with itself, in the order of the languages; without fallback pages

	decided atomic.Pointer[decided] // see Document
}

// home is the path of the first page of each language.
const home = "index"

// IsHome tells whether the page is the first of its language.
func (p *Page) IsHome() bool { return p.Path == home }

// IsNotFound tells whether the page is what hosts show for an address that does not exist.
func (p *Page) IsNotFound() bool { return p.Path == "404" }

// Hidden tells whether search engines shall leave the page out.
func (p *Page) Hidden() bool {
	return p.Meta.NoIndex || p.Fallback != nil || p.IsNotFound() || p.Site.Draft || p.Meta.Draft
}

// Assemble makes a Site.
func Assemble(in Input) (*Site, []diag.Finding) {
	s := &Site{Config: in.Config, Facts: in.Facts, Draft: in.Drafts, Documents: in.Documents,
		file: in.File, byPath: map[string][]*Page{}, hidden: map[string]Unpublished{}, absent: map[string]Unpublished{}, every: in.Pages}
	s.byName = sync.OnceValue(s.names)
	s.named = sync.OnceValue(func() []string { return paths(in.Pages) })
	var findings []diag.Finding
	if u, err := url.Parse(in.Config.BaseURL); err == nil && in.Config.BaseURL != "" {
		s.BasePath = strings.TrimRight(address.Path(u.Path), "/")
		s.BaseURL = address.Encode(u.Scheme+"://"+u.Host) + s.BasePath
	}
	presence, problems := decide(in, s.named)
	findings = append(findings, problems...)
	codes := map[string]*Language{}
	for i, l := range in.Locales {
		language := &Language{Locale: l, Index: i, Default: i == 0}
		if i > 0 {
			language.Prefix = l.Tag + "/"
		}
		s.Languages = append(s.Languages, language)
		codes[l.Tag] = language
	}
	for _, c := range in.Pages {
		l := codes[c.Lang]
		if l == nil {
			continue
		}
		if key := hiddenBy(c, in); key != "" {
			s.hidden[l.Tag+"/"+norm.NFC.String(c.Path)] = Unpublished{c.File, c.Path, key, ""}
			continue
		}
		p := &Page{Page: c, Language: l, Site: s}
		findings = append(findings, s.place(p)...)
		if key := presence.without(c); key != "" {
			s.Absent = append(s.Absent, p)
			s.absent[c.Path] = Unpublished{c.File, c.Path, key, c.Meta.If}
			continue
		}
		s.byPath[c.Path] = append(s.byPath[c.Path], p)
	}
	for _, pages := range s.byPath {
		slices.SortFunc(pages, func(a, b *Page) int { return cmp.Compare(a.Language.Index, b.Language.Index) })
		for _, p := range pages {
			p.Translations = pages
		}
	}
	s.leadOn()
	findings = append(findings, s.complete()...)
	findings = append(findings, s.apart()...)
	findings = append(findings, s.homes(in)...)
	for _, pages := range s.byPath {
		s.Pages = append(s.Pages, pages...)
	}
	for _, pages := range [][]*Page{s.Pages, s.Absent} {
		slices.SortFunc(pages, func(a, b *Page) int {
			return cmp.Or(strings.Compare(a.Path, b.Path), cmp.Compare(a.Language.Index, b.Language.Index))
		})
	}
	s.Config, s.Facts = in.Config.WithPolicies(in.Facts, s.policies())
	findings = append(findings, s.words()...)
	return s, append(findings, s.longMenus()...)
}

// policies are the paths of the pages that are policies, in their order.
func (s *Site) policies() (paths []string) {
	for _, p := range s.Pages {
		if p.Meta.Kind == "policy" && !slices.Contains(paths, p.Path) {
			paths = append(paths, p.Path)
		}
	}
	return paths
}

// maxMenu is how many pages a menu may have: most menus stand on every page, so time and output grow with the square of
// them.
const maxMenu = 300

// longMenus reports the menus that hold too many pages, each once.
func (s *Site) longMenus() (findings []diag.Finding) {
	type menu struct {
		name string
		of   *Language
	}
	counts := map[menu]int{}
	for _, p := range s.Pages {
		for i, name := range p.Meta.Nav {
			m := menu{name, p.Language}
			if counts[m]++; counts[m] == maxMenu+1 {
				findings = append(findings, diag.New(p.Pos("nav", i), say.TooMuchMenu{Menu: name, N: maxMenu}))
			}
		}
	}
	return findings
}

// hiddenBy is the key of the front matter that keeps a page from being part of the site today, or "".
func hiddenBy(c *content.Page, in Input) string {
	switch m := &c.Meta; {
	case in.Drafts:
		return ""
	case m.Draft:
		return "draft"
	case !m.PublishOn.IsZero() && in.Today.Before(m.PublishOn.Date):
		return "publish_on"
	case !m.ExpiresOn.IsZero() && !in.Today.Before(m.ExpiresOn.Date):
		return "expires_on"
	}
	return ""
}

// place gives a page its address.
func (s *Site) place(p *Page) (findings []diag.Finding) {
	dir, name := path.Split(p.Path)
	if slug := norm.NFC.String(p.Meta.Slug); slug != "" {
		why := source.WrongName(slug)
		if why == nil && strings.HasPrefix(slug, ".") {
			why = say.PartAliasHidden{}
		}
		if why != nil {
			findings = append(findings, diag.New(p.Pos("slug"), say.BadSlug{Slug: source.Shown(slug), Why: why}))
		} else {
			name = slug
		}
	}
	switch {
	case p.IsNotFound():
		p.Output = p.Language.Prefix + "404.html"
	case name == "index" && p.Meta.Slug == "":
		p.Output = p.Language.Prefix + dir + "index.html"
	default:
		p.Output = p.Language.Prefix + dir + name + "/index.html"
	}
	p.URL = s.URL(strings.TrimSuffix(p.Output, "index.html"))
	return findings
}

// URL returns the address of a path of the output, from the root of the host, percent-encoded in upper case.
func (s *Site) URL(output string) string {
	return s.BasePath + address.Path("/"+output)
}

// Absolute returns the full address of a URL of the site, or "" when the site does not know where it will be published.
func (s *Site) Absolute(u string) string {
	if s.BaseURL == "" {
		return ""
	}
	return s.BaseURL + strings.TrimPrefix(u, s.BasePath)
}

// complete looks for missing translations, and puts fallback pages in their places when the site wants them.
func (s *Site) complete() (findings []diag.Finding) {
	for at, pages := range s.byPath {
		have := map[*Language]bool{}
		for _, p := range pages {
			have[p.Language] = true
		}
		first := pages[0]
		for _, l := range s.Languages {
			if have[l] || s.lacks(at, l) {
				continue // a translation is there, and the store does without it
			}
			if at == home && !s.Config.Fallback && s.speaks(l) {
				continue // see homes
			}
			missing := diag.New(diag.Pos{File: first.File, Line: 1, Column: 1},
				say.MissingTranslation{Language: l.Tag, File: "content/" + l.Tag + "/" + at + ".md"})
			if s.Config.Fallback {
				missing.Severity = diag.Info
				p := &Page{Page: first.Page, Language: l, Site: s, Fallback: first.Language, Translations: pages}
				s.place(p)
				s.byPath[at] = append(s.byPath[at], p)
			}
			findings = append(findings, missing)
		}
	}
	return findings
}

// Replace puts a version of a page whose text alone is another (content.Page.SameMeta) in the place of the version before,
// and returns the pages that show it. What all files tell together stays as it is: none of it comes from a text. It may
// not run while a page is being made.
func (s *Site) Replace(old, new *content.Page) (shown []*Page) {
	for _, p := range s.byPath[old.Path] {
		if p.Page == old {
			p.Page = new
			shown = append(shown, p)
		}
	}
	return shown
}

// Page returns the page at a content path in a language, or nil.
func (s *Site) Page(at string, l *Language) *Page {
	for _, p := range s.byPath[norm.NFC.String(at)] {
		if p.Language == l {
			return p
		}
	}
	return nil
}

// Paths returns the content paths of all pages, sorted.
func (s *Site) Paths() []string {
	out := make([]string, 0, len(s.byPath))
	for at := range s.byPath {
		out = append(out, at)
	}
	slices.Sort(out)
	return out
}

// OfKind returns the pages of a kind in a language, by their order, then by path.
func (s *Site) OfKind(kind string, l *Language) []*Page {
	return s.where(l, func(p *Page) bool { return p.Meta.Kind == kind })
}

// InMenu returns the pages of a menu in a language, by their order, then by path: as many as it may have.
func (s *Site) InMenu(menu string, l *Language) []*Page {
	pages := s.where(l, func(p *Page) bool { return slices.Contains(p.Meta.Nav, menu) })
	return pages[:min(len(pages), maxMenu)]
}

func (s *Site) where(l *Language, want func(*Page) bool) []*Page {
	var out []*Page
	for _, p := range s.Pages {
		if p.Language == l && want(p) {
			out = append(out, p)
		}
	}
	slices.SortStableFunc(out, func(a, b *Page) int {
		return cmp.Or(cmp.Compare(a.Meta.Order, b.Meta.Order), strings.Compare(a.Path, b.Path))
	})
	return out
}

// Ancestors returns the pages above a page, the nearest last, without the home page: the index pages of its folders,
// and for a policy the page that lists the policies.
func (s *Site) Ancestors(p *Page) []*Page {
	var out []*Page
	if p.Meta.Kind == "policy" {
		if lists := s.OfKind("policies", p.Language); len(lists) > 0 {
			out = append(out, lists[0])
		}
	}
	for dir := path.Dir(p.Path); dir != "."; dir = path.Dir(dir) {
		if a := s.Page(dir+"/index", p.Language); a != nil && a != p {
			out = append([]*Page{a}, out...)
		} else if a := s.Page(dir, p.Language); a != nil {
			out = append([]*Page{a}, out...)
		}
	}
	return out
}
