package pipeline

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"

	"sitegen/internal/check"
	"sitegen/internal/config"
	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/gallery"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/output"
	"sitegen/internal/render"
	"sitegen/internal/sample"
	"sitegen/internal/say"
	"sitegen/internal/site"
	"sitegen/internal/source"
)

// stages is what the stages gave, in their order, with what each found. Run again, only those stages run whose inputs
// have changed: each depends on files that it reads and on the stages before it, and on nothing else.
type stages struct {
	project *Project
	options Options
	samples func() *sample.Stores // read when they are asked for
	// careful keeps what a stage gave without errors when it gives errors next: a person who works on the site goes on
	// seeing it while something is broken for a moment. A build publishes nothing then, so it does not care.
	careful bool

	sources  *sources
	minifier *render.Minifier
	theme    *render.Theme
	assets   *render.Assets
	pages    []*content.Page
	at       map[string]int // file → place in pages
	site     *site.Site
	renderer *render.Renderer
	tree     *output.Tree
	checker  *check.Checker

	memory     render.Memory
	byOutput   map[string]*site.Page
	documents  *site.Documents
	found      [stageCount][]diag.Finding
	unsettled  [stageCount]bool // what the stage gave last had errors
	unreadable bool             // site.toml could not be read at all, or not in which languages the site is
	pending    bool             // the pages have changed, and no site of theirs is used yet
	touched    []string         // files of content/ whose bytes have changed
}

// The stages, by what they give.
const (
	settingsStage = iota
	themeStage
	assetsStage
	contentStage
	siteStage
	treeStage
	stageCount
)

// changes tells which inputs may have changed.
type changes struct {
	all                                bool
	settings, layouts, assets, content bool
	names                              map[string]bool // of files, as findings name them; of some only the folder is known
}

var everything = changes{all: true, settings: true, layouts: true, assets: true, content: true}

// may tells whether a file may have changed.
func (c changes) may(name string) bool { return c.all || c.names[name] }

// settle notes what a stage found, and tells whether what it gave shall be used.
func (s *stages) settle(stage int, found []diag.Finding) bool {
	s.found[stage] = found
	broken := diag.Count(found, diag.Error) > 0
	if broken && s.careful && !s.unsettled[stage] && s.tree != nil {
		return false
	}
	s.unsettled[stage] = broken
	return true
}

func newStages(p *Project, o Options) *stages {
	samples := sync.OnceValue(func() *sample.Stores {
		if o.Samples == nil {
			return nil
		}
		return sample.Read(o.Samples)
	})
	return &stages{project: p, options: o, samples: samples, sources: &sources{dirs: []string{p.Dir}}}
}

// allow is what site.toml says not to mention, as far as it could be read.
func (s *stages) allow() []config.Allow {
	if s.sources.config == nil {
		return nil
	}
	return s.sources.config.Check.Allow
}

// try runs a stage. Where the program fails in it, what the stage gave before stays, and the failure is what it found.
func (s *stages) try(stage int, file string, do func()) (ok bool) {
	failed := try(file, func() []diag.Finding {
		do()
		return nil
	})
	if failed != nil {
		s.found[stage], s.unsettled[stage] = failed, s.tree == nil
	}
	return failed == nil
}

// run runs the stages whose inputs have changed, and tells whether the tree is another one.
func (s *stages) run(c changes) bool {
	another := s.rerun(c)
	if another {
		tree := s.tree
		s.checker = check.New(check.Input{Site: s.site, Name: File, TOML: s.sources.toml, Today: s.options.day(s.site.Config), Profiles: s.options.Profiles, Ask: s.options.Ask, Samples: s.samples, Faulty: s.faulty(),
			Theme: s.theme.Sources(), Words: s.theme.WordFiles(), Styles: s.assets.Styles(), Has: func(path string) bool { return tree.File(path) != nil }, File: func(path string) []byte {
				f := tree.File(path)
				if f == nil {
					return nil
				}
				data, _ := f.Bytes(nil)
				return data
			}})
	}
	return another
}

func (s *stages) rerun(c changes) bool {
	settled := false
	if c.settings && !(s.try(settingsStage, File, func() { settled = s.readSettings() }) && settled) {
		if s.tree == nil {
			return false
		}
		c.settings = false
	}
	if s.tree == nil && (s.unreadable || s.sources.config == nil) {
		return false // without the facts, every page would seem wrong
	}
	config := s.sources.config
	codes := make([]string, len(config.Languages))
	for i, l := range config.Languages {
		codes[i] = l.Code
	}
	if s.minifier == nil && s.options.Minify {
		s.minifier = render.NewMinifier()
	}
	newTheme, newWords, newAssets, newPages := false, false, false, false
	if c.layouts || c.settings {
		s.try(themeStage, "layouts", func() {
			theme, found := render.LoadTheme(s.sources.layers, codes, &s.memory)
			wordless(found, s.sources)
			if s.settle(themeStage, found) {
				newTheme = theme != s.theme
				newWords = s.theme == nil || slices.ContainsFunc(codes, func(code string) bool { return theme.Words(code) != s.theme.Words(code) })
				s.theme = theme
			}
		})
	}
	if c.assets || c.settings {
		s.try(assetsStage, "assets", func() {
			look := render.Look{Brand: config.Theme.Color, WebFonts: config.Theme.HasWebFonts(), Script: config.Theme.Script.V, Gallery: s.options.Gallery}
			assets, found := render.LoadAssets(s.sources.layers, look, s.minifier, &s.memory, c.may)
			if s.settle(assetsStage, append(found, pictures(s.sources, assets)...)) {
				newAssets = assets != s.assets
				s.assets = assets
			}
		})
	}
	if c.content || c.settings {
		newPages = s.try(contentStage, "content", func() { s.readPages(c, codes) })
	}
	if s.theme == nil || s.assets == nil {
		return false // the program failed before there was anything to show
	}
	if c.settings || newWords || newPages || s.pending || s.site == nil {
		another := false
		s.pending = !s.try(siteStage, File, func() { another = s.assemble() }) || s.pending
		if another {
			return true
		}
	}
	if !newTheme && !newAssets || s.renderer == nil {
		return false
	}
	return s.try(treeStage, File, func() {
		if newTheme {
			s.renderer.SetTheme(s.theme)
		}
		if newAssets {
			s.renderer.SetAssets(s.assets)
		}
		s.tree, s.found[treeStage] = s.renderer.Tree()
	})
}

// assemble puts the site together, and tells whether it shall be used.
func (s *stages) assemble() bool {
	if s.documents == nil {
		s.documents = site.NewDocuments(markdown.New(s.minifier.HTML), keepDocuments)
	}
	assembled, found := site.Assemble(site.Input{File: File, Config: s.sources.config, Facts: s.sources.facts,
		Locales: locales(s.sources.config, s.theme), Pages: s.pages, Bare: len(s.pages)+len(s.found[contentStage]) == 0, Documents: s.documents,
		Today: s.options.day(s.sources.config), Drafts: s.options.Draft})
	renderer := render.New(assembled, s.theme, s.assets, s.minifier)
	tree, problems := renderer.Tree()
	s.pending = !s.settle(siteStage, append(found[:len(found):len(found)], problems...))
	if s.pending {
		s.found[siteStage] = s.withoutEchoes(s.found[siteStage])
		return false
	}
	s.found[siteStage], s.found[treeStage] = s.withoutEchoes(found), problems
	s.site, s.renderer, s.tree = assembled, renderer, tree
	s.byOutput = make(map[string]*site.Page, len(assembled.Pages))
	for _, page := range assembled.Pages {
		s.byOutput[page.Output] = page
	}
	return true
}

// withoutEchoes leaves out that a page is missing where its file or folder has been reported: one mistake is told once.
func (s *stages) withoutEchoes(found []diag.Finding) []diag.Finding {
	return slices.DeleteFunc(found, func(f diag.Finding) bool {
		return (f.Rule == say.RuleNoHome || f.Rule == say.RuleNoContent) && slices.ContainsFunc(s.found[contentStage], func(g diag.Finding) bool {
			return g.Severity == diag.Error && (f.Rule == say.RuleNoContent || g.Rule == say.RuleUnknownLanguage || g.File == f.File)
		})
	})
}

// readSettings reads site.toml and those of the bases.
func (s *stages) readSettings() bool {
	read, found := s.project.read()
	if s.options.BaseURL != "" {
		found = slices.DeleteFunc(found, func(f diag.Finding) bool { return f.Rule == say.RuleNoBaseUrl })
	}
	s.unreadable = read.config == nil || slices.ContainsFunc(found, unreadable) || !read.config.LanguagesKnown() && !s.options.Draft
	if !s.unreadable {
		found = append(found, check.Facts(read.facts.Document())...)
		if s.options.BaseURL != "" {
			read.config.BaseURL = s.options.BaseURL
		}
	}
	if !s.settle(settingsStage, found) || s.unreadable && s.tree != nil {
		read.close()
		return false
	}
	// The sources before are not closed: what a stage keeps may still read from them. The system closes them when nothing
	// does.
	s.sources = read
	if s.options.Gallery {
		var codes []string
		for _, l := range read.config.Languages {
			codes = append(codes, l.Code)
		}
		read.content = append(slices.Clip(read.content), source.Layer{FS: gallery.Content(codes), Prefix: diag.BuiltIn + "gallery/", Theme: true})
	}
	s.memory.Reopened()
	return !s.unreadable
}

// readPages reads content/ again.
func (s *stages) readPages(c changes, codes []string) {
	files, odd := source.Walk(s.sources.content, "content")
	last := make(map[string]*content.Page, len(s.pages))
	for _, p := range s.pages {
		last[p.File] = p
	}
	pages, found := content.NewLoader(&s.project.memory).Unless(c.may).Load(files, codes)
	s.found[contentStage] = append(odd, found...)
	if s.careful {
		for i, p := range pages {
			pages[i] = lastGood(last[p.File], p)
		}
	}
	s.pages = pages
	s.at = make(map[string]int, len(pages))
	for i, p := range pages {
		for _, file := range p.Files() {
			s.at[file] = i
		}
		if l := last[p.File]; s.careful && (l == nil || l.Hash != p.Hash) {
			s.touched = append(s.touched, p.File)
		}
	}
}

// readTexts reads again those pages that may have changed, when that is all that has: it returns the pages that show
// another text, and whether a page says something else in front of its text, which other pages may show. done is false
// when files have come or gone; then all of content/ has to be looked at.
func (s *stages) readTexts(names map[string]bool) (shown []*site.Page, newPages, done bool) {
	loader := content.NewLoader(&s.project.memory)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		i, known := s.at[name]
		if !known {
			return shown, newPages, false
		}
		last := s.pages[i]
		p, found := loader.Again(name)
		if p == nil && found == nil {
			return shown, newPages, false
		}
		s.found[contentStage] = slices.DeleteFunc(s.found[contentStage], func(f diag.Finding) bool { return f.File == name })
		s.found[contentStage] = append(s.found[contentStage], found...)
		if p == nil || s.careful && lastGood(last, p) == last {
			continue
		}
		s.pages[i] = p
		if p.Hash != last.Hash {
			s.touched = append(s.touched, name)
		}
		switch {
		case p.Hash == last.Hash:
		case p.SameMeta(last) && len(p.Findings) == 0 && len(last.Findings) == 0 && s.site != nil:
			for _, page := range s.site.Replace(last, p) {
				s.renderer.Forget(page)
				shown = append(shown, page)
			}
		default:
			newPages = true
		}
	}
	return shown, newPages, true
}

// lastGood is the version of a page to show: the new one, unless it is broken and the last one was not.
func lastGood(last, p *content.Page) *content.Page {
	if last != nil && diag.Count(p.Findings, diag.Error) > 0 && diag.Count(last.Findings, diag.Error) == 0 {
		return last
	}
	return p
}

// findings are those of all stages.
func (s *stages) findings() (all []diag.Finding) {
	for _, f := range s.found {
		all = append(all, f...)
	}
	return all
}

// faulty tells whether errors were found in what pages are made from, so that pages may lack something. What is wrong in
// site.toml is a value all the same, and assets declare nothing.
func (s *stages) faulty() bool {
	return slices.ContainsFunc([]int{themeStage, contentStage, siteStage, treeStage}, func(stage int) bool { return diag.Count(s.found[stage], diag.Error) > 0 })
}

// page returns the page that a file of the tree shows, or nil.
func (s *stages) page(f *output.File) *site.Page {
	if !f.Page {
		return nil
	}
	p := s.byOutput[f.Path]
	if p != nil && p.File != f.Source {
		return nil // two pages claim one address, as was reported
	}
	return p
}

// byFile returns the pages that show a file of content/.
func (s *stages) byFile(file string) (out []*site.Page) {
	i, ok := s.at[file]
	if !ok || s.site == nil {
		return nil
	}
	for _, l := range s.site.Languages {
		if p := s.site.Page(s.pages[i].Path, l); p != nil && p.File == s.pages[i].File {
			out = append(out, p)
		}
	}
	return out
}

// worthTelling leaves out what only somebody wants to hear who asks for a check.
func (s *stages) worthTelling(found []diag.Finding) []diag.Finding {
	if s.options.Notes {
		return found
	}
	return slices.DeleteFunc(found, func(f diag.Finding) bool {
		return f.Severity == diag.Info || f.Rule == say.RuleNotDeclared && f.Severity == diag.Warning
	})
}

// unreadable tells whether a finding says that a site.toml could not be read at all.
func unreadable(f diag.Finding) bool {
	switch f.Rule {
	case say.RuleTomlSyntax, say.RuleTomlLimit, say.RuleInvalidUtf8:
		return true
	}
	return false
}

// wordless moves the findings about languages that have no words to where site.toml declares the language.
func wordless(found []diag.Finding, s *sources) {
	doc := s.facts.Document()
	for i := range found {
		f := &found[i]
		if f.Rule != say.RuleMissingWords || f.Line > 0 {
			continue
		}
		for k, l := range s.config.Languages {
			if strings.HasSuffix(f.File, "words."+l.Code+".toml") && doc.Has("languages", k, "code") {
				f.Pos = doc.ValuePos("languages", k, "code")
			}
		}
	}
}

// pictures reports the pictures that site.toml names and that are not there, or cannot be shown.
func pictures(s *sources, assets *render.Assets) (findings []diag.Finding) {
	for key, name := range map[string]string{"logo": s.config.Theme.Logo, "image": s.config.Theme.Image} {
		if name == "" {
			continue
		}
		at := s.facts.Document().ValuePos("theme", key)
		if !assets.Has(name) {
			findings = append(findings, assets.Missing(at, strings.TrimPrefix(name, "assets/")))
		} else if f := assets.Unfit(name); f.Rule != 0 {
			f.Pos = at
			findings = append(findings, f)
		}
	}
	return findings
}

// locales are the languages of a site with their words, the default language first.
func locales(c *config.Site, theme *render.Theme) []*lang.Locale {
	var out []*lang.Locale
	for _, l := range c.Languages {
		dir := lang.Direction(l.Dir)
		if dir == "" {
			dir = lang.DirectionOf(l.Code)
		}
		locale := &lang.Locale{Tag: l.Code, Name: cmp.Or(l.Name, l.Code), OG: l.Locale, Dir: dir,
			Digits: lang.Digits(cmp.Or(l.Digits, string(lang.Latn))), Words: theme.Words(l.Code)}
		if l.Code == c.DefaultLanguage {
			out = slices.Insert(out, 0, locale)
		} else {
			out = append(out, locale)
		}
	}
	brands := brands(c)
	for _, l := range out {
		l.Brands = brands
		if i := slices.IndexFunc(out, func(o *lang.Locale) bool { return o.Dir != l.Dir }); i >= 0 {
			l.Opposite = out[i].Tag
		}
	}
	return out
}

// brands are the names that site.toml declares, which are the same in every language: the store's and those of others.
func brands(c *config.Site) string {
	names := map[string]bool{}
	add := func(t fact.Text) {
		names[t.All] = true
		for _, name := range t.By {
			names[name] = true
		}
	}
	add(c.Store.Name)
	for _, alias := range c.Store.Aliases {
		names[alias] = true
	}
	for _, t := range c.ThirdParty {
		add(t.Name)
	}
	delete(names, "")
	return strings.Join(slices.Sorted(maps.Keys(names)), "\n")
}
