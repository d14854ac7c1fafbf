package check

import (
	"slices"
	"strings"
	"sync"

	"sitegen/internal/diag"
	"sitegen/internal/external"
	"sitegen/internal/lang"
	"sitegen/internal/markup"
	"sitegen/internal/sample"
	"sitegen/internal/site"
	"sitegen/internal/tomldoc"
)

// Input is what a site is checked with.
type Input struct {
	Site     *site.Site
	Name     string // of site.toml in findings
	TOML     []byte
	Today    lang.Date
	Profiles []string // to be checked for coverage, instead of those of site.toml

	// Samples are the stores of the samples, read when they are asked for; nil for none.
	Samples func() *sample.Stores
	// File makes a file of the output by its path; nil when there is none.
	File func(path string) []byte
	// Has tells whether the output has a file.
	Has func(path string) bool
	// Ask asks other hosts about addresses; nil unless a person wants it. What is missing in the answers is not known.
	Ask func(addresses []string) map[string]external.Answer
	// Faulty tells that errors were found in pages, layouts or words before any page was made, so that pages may lack something.
	Faulty bool
	// Theme are the layouts, partials and components of the site, by the names that findings give them.
	Theme map[string][]byte
	// Words are the words files, by those names.
	Words map[string][]byte
	// Styles are the style sheets of the site and its theme as they are written, by those names.
	Styles map[string][]byte
}

// Site is the whole site as rules see it.
type Site struct {
	*site.Site
	Input Input
	Notes []*Notes // of all pages, in the order of site.Pages; only for rules of the kind Site

	declared func() *declared       // found out when it is asked for
	laws     func() *lawReader      // nil where the store says no country
	names    func() map[string]bool // that site.toml declares, folded
	brands   func() []brand         // the words of those names
	shared   *shared
	tongues  map[string]tongue // by the tag of each language of the site

	answers func() map[string]external.Answer // to all links that lead out of the site
}

// toml is the site.toml that the facts were read from.
func (s *Site) toml() *tomldoc.Doc { return s.Facts.Document() }

// Fact is the place of a value of site.toml, or of the nearest thing around it that is there.
func (s *Site) Fact(path ...any) diag.Pos { return s.toml().ValuePos(path...) }

// Checker checks one site. It is safe for use by many goroutines.
type Checker struct {
	site     *Site
	rules    []Rule
	settings func() []diag.Finding // of site.toml, which stays the same for the site
}

// New returns a checker for a site.
func New(in Input) *Checker {
	s := &Site{Site: in.Site, Input: in, shared: newShared(in)}
	s.declared = sync.OnceValue(func() *declared { return declaredBy(s) })
	s.laws = sync.OnceValue(func() *lawReader { return lawsOf(s) })
	s.names = sync.OnceValue(func() map[string]bool { return declaredNames(in.Site.Config) })
	s.brands = sync.OnceValue(func() []brand { return brandWords(in.Site.Config) })
	s.tongues = map[string]tongue{}
	for _, tag := range s.tags() {
		s.tongues[tag] = s.tongue(tag)
	}
	return newChecker(s, Rules())
}

func newChecker(s *Site, rules []Rule) *Checker {
	c := &Checker{site: s, rules: rules}
	c.settings = sync.OnceValue(c.checkSettings)
	return c
}

// gallery is how the names of the pages of package gallery begin.
const gallery = diag.BuiltIn + "gallery/"

// Page checks a page: its text, unless it is shown here instead of a translation, and the file that was made of it, unless
// layouts are left out of that. data and shown are nil when none could be made. Notes are for Site; they are never nil.
func (c *Checker) Page(p *site.Page, data []byte, shown *site.Shown) (*Notes, []diag.Finding) {
	notes := &Notes{Page: p, Shown: shown}
	if strings.HasPrefix(p.File, gallery) {
		return notes, nil // it is published by nobody
	}
	var found []diag.Finding
	var page *Page
	if p.Fallback == nil {
		whole(&found, p.File, func() {
			read := c.page(p)
			found = append(found, c.text(read)...)
			page = read
		})
		if page != nil {
			whole(&found, p.File, func() { notes.read(page) })
		}
	} else {
		whole(&found, p.File, func() { notes.Covers = coversOf(p.Document()) })
	}
	if data != nil && !shown.Torn {
		whole(&found, p.File, func() { found = append(found, c.output(p, page, data, notes)...) })
	}
	return notes, found
}

// text checks the text of a page.
func (c *Checker) text(page *Page) []diag.Finding {
	ts := texts{c.rules}
	found := ts.prose(page.Doc, page.Texts())
	if matter, ok := page.MatterIn(page.Doc.Source); ok {
		page.matter = matter
		found = append(found, ts.values(matter, Matter, page.Code())...)
	}
	source := c.source(page.Page)
	c.each(&found, page.File, func(r *Rule) {
		if r.Page != nil {
			found = r.add(found, r.Page(page))
		}
		if r.Translations != nil && source != nil {
			found = r.add(found, r.Translations(source, page))
		}
	})
	return found
}

// output checks the file that was made of a page. text is nil when the page has none of its own.
func (c *Checker) output(p *site.Page, text *Page, data []byte, notes *Notes) (found []diag.Finding) {
	reader := c.site.shared.readers.Get().(*markup.Reader)
	o := newOutput(reader, p, data, c.site)
	if text != nil {
		o.matter = text.matter
	}
	c.each(&found, p.File, func(r *Rule) {
		if r.Output != nil {
			found = r.add(found, r.Output(o))
		}
	})
	whole(&found, p.File, func() { notes.look(o) })
	c.site.shared.readers.Put(reader)
	return found
}

func (c *Checker) page(p *site.Page) *Page { return &Page{Page: p, Doc: p.Document(), Site: c.site} }

// source is the page of which p is the translation: that in the default language, nil for that itself.
func (c *Checker) source(p *site.Page) *Page {
	if p.Language.Default || len(p.Translations) < 2 || !p.Translations[0].Language.Default {
		return nil
	}
	return c.page(p.Translations[0])
}

// Site checks what all pages tell together. notes are those of every page.
func (c *Checker) Site(notes []*Notes) []diag.Finding {
	s := *c.site
	s.Notes = slices.Clone(notes)
	s.answers = sync.OnceValue(s.ask)
	slices.SortStableFunc(s.Notes, func(a, b *Notes) int { return strings.Compare(a.Page.Output, b.Page.Output) })
	found := slices.Clone(c.settings())
	c.each(&found, s.Input.Name, func(r *Rule) {
		if r.Site != nil {
			found = r.add(found, r.Site(&s))
		}
	})
	return found
}

// checkSettings checks what site.toml alone tells.
func (c *Checker) checkSettings() (found []diag.Finding) {
	c.each(&found, c.site.Input.Name, func(r *Rule) {
		if r.Settings != nil {
			found = r.add(found, r.Settings(c.site))
		}
	})
	return found
}

func (r *Rule) add(to, list []diag.Finding) []diag.Finding {
	for _, f := range list {
		to = append(to, r.complete(f))
	}
	return to
}
