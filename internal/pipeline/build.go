package pipeline

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"sitegen/internal/check"
	"sitegen/internal/config"
	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/output"
	"sitegen/internal/render"
	"sitegen/internal/site"
	"sitegen/internal/source"
	"sitegen/internal/tomldoc"
)

// Options are what the command line says about a run.
type Options struct {
	BaseURL string    // instead of the one in site.toml
	Draft   bool      // publish drafts and errors, marked as such
	Minify  bool      // shorten the output
	Today   lang.Date // for publish_on and expires_on
	Version string    // of the program
}

// Build is one run.
type Build struct {
	Findings []diag.Finding // of all stages so far
	Tree     *output.Tree   // nil when the site could not be put together
	Pages    int            // in all languages together
	Dirs     []string       // the site's folder and those of its bases, absolute
	Inputs   string         // see Project.Fingerprint

	sources  *sources
	renderer *render.Renderer
	site     *site.Site
	byOutput map[string]*site.Page
}

// Load runs all stages up to the tree. Files are not rendered yet, and some are read only then: the Build must be closed
// after use.
func (p *Project) Load(o Options) *Build {
	b := &Build{byOutput: map[string]*site.Page{}}
	s, findings := p.read()
	b.sources = s
	b.Dirs = s.dirs
	if o.BaseURL != "" {
		findings = slices.DeleteFunc(findings, func(f diag.Finding) bool { return f.Rule == config.RuleNoBaseURL })
	}
	b.add(findings)
	if s.config == nil || slices.ContainsFunc(findings, unreadable) {
		return b // without the facts, every page would seem wrong
	}
	if o.BaseURL != "" {
		s.config.BaseURL = o.BaseURL
	}
	b.add(check.Facts(File, s.toml))
	var minifier *render.Minifier
	if o.Minify {
		minifier = render.NewMinifier()
	}
	codes := make([]string, len(s.config.Languages))
	for i, l := range s.config.Languages {
		codes[i] = l.Code
	}
	theme, problems := render.LoadTheme(s.layers, codes)
	b.add(problems)
	assets, problems := render.LoadAssets(s.layers, s.config.Theme.Color, minifier)
	b.add(problems)
	b.add(missingPictures(s, assets))
	files, odd := source.Walk(s.content, "content")
	b.add(odd)
	pages, problems := content.NewLoader(&p.memory).Load(files, codes)
	b.add(problems)
	if len(files) == 0 && len(odd) == 0 {
		b.add([]diag.Finding{{Rule: "no-content", Severity: diag.Error, Pos: diag.Pos{File: "content"},
			Message: "the site has no content", Hint: "write content/" + strings.Join(codes, "/index.md and content/") + "/index.md"}})
	}
	b.Inputs = s.fingerprint(o, pages)
	assembled, problems := site.Assemble(site.Input{File: File, Config: s.config, Facts: s.facts,
		Locales: locales(s.config, theme), Pages: pages,
		Documents: site.NewDocuments(markdown.New(minifier.HTML), keepDocuments), Today: o.Today, Drafts: o.Draft})
	b.add(problems)
	b.site = assembled
	b.Pages = len(assembled.Pages)
	for _, page := range assembled.Pages {
		b.byOutput[page.Output] = page
	}
	b.renderer = render.New(assembled, theme, assets, minifier)
	tree, problems := b.renderer.Tree()
	b.add(problems)
	b.Tree = tree
	return b
}

// CheckBaseURL tells what is wrong with an address for Options.BaseURL, or nil. The rules are those of site.toml.
func CheckBaseURL(address string) error {
	_, _, problems := config.Load(File, fmt.Appendf(nil, "base_url = %q\n", address))
	for _, f := range problems {
		if f.Rule == config.RuleURL || f.Rule == tomldoc.RuleSyntax {
			return errors.New(strings.ReplaceAll(f.Message, "base_url", "the address"))
		}
	}
	return nil
}

// unreadable tells whether a finding says that a site.toml could not be read at all.
func unreadable(f diag.Finding) bool {
	return f.Rule == tomldoc.RuleSyntax || f.Rule == tomldoc.RuleLimit || f.Rule == tomldoc.RuleEncoding
}

// missingPictures reports the pictures that site.toml names and that are not there.
func missingPictures(s *sources, assets *render.Assets) (findings []diag.Finding) {
	doc, problems := tomldoc.Parse(File, s.toml, 1)
	if len(problems) > 0 {
		return nil
	}
	for key, name := range map[string]string{"logo": s.config.Theme.Logo, "image": s.config.Theme.Image} {
		if name != "" && !assets.Has(name) {
			findings = append(findings, assets.Missing(doc.ValuePos("theme", key), strings.TrimPrefix(name, "assets/")))
		}
	}
	return findings
}

// Close lets go of the site's folders.
func (b *Build) Close() { b.sources.close() }

func (b *Build) add(f []diag.Finding) { b.Findings = append(b.Findings, f...) }

// Failed tells whether a finding forbids to publish.
func (b *Build) Failed() bool { return diag.Count(b.Findings, diag.Error) > 0 }

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
	return out
}

// Render makes all files of the tree, on every core, checks the text of the pages, and hands each file to sink. A file
// is not handed on once an error was found, unless anyway is set. All findings are added to the build.
func (b *Build) Render(ctx context.Context, anyway bool, sink func(path string, data []byte) error) error {
	files := slices.Clone(b.Tree.Files())
	// The translations of a page stand side by side, so that each is parsed once and then forgotten.
	slices.SortStableFunc(files, func(f, g *output.File) int { return strings.Compare(b.group(f), b.group(g)) })
	found := make([][]diag.Finding, len(files))
	var broken atomic.Bool
	broken.Store(b.Failed() && !anyway)
	var failure error
	var once sync.Once
	var stopped atomic.Bool
	checked := sync.Map{}
	buffers := sync.Pool{New: func() any { return new([]byte) }}
	inParallel(len(files), func(i int) {
		if ctx.Err() != nil || stopped.Load() {
			return
		}
		f := files[i]
		buf := buffers.Get().(*[]byte)
		defer buffers.Put(buf)
		data, findings := f.Make((*buf)[:0])
		if data != nil {
			*buf = data
		}
		if page := b.byOutput[f.Path]; f.Page && page != nil {
			if _, again := checked.LoadOrStore(page.Page, true); !again {
				findings = append(findings, check.Page(b.site.Documents.Of(page.Page))...)
			}
		}
		found[i] = findings
		if !anyway && diag.Count(findings, diag.Error) > 0 {
			broken.Store(true)
		}
		if broken.Load() || data == nil {
			return
		}
		if err := sink(f.Path, data); err != nil {
			once.Do(func() { failure = err })
			stopped.Store(true)
		}
	})
	if failure != nil {
		return failure
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	for _, f := range found {
		b.add(f)
	}
	b.add(b.renderer.Anchors())
	if slices.ContainsFunc(b.Findings, func(f diag.Finding) bool { return f.Rule == config.RuleEmptyFact && f.File == File }) {
		// What the built-in layouts need and site.toml lacks is said in site.toml, where the owner can mend it.
		b.Findings = slices.DeleteFunc(b.Findings, func(f diag.Finding) bool {
			return f.Rule == config.RuleEmptyFact && strings.HasPrefix(f.File, themePrefix)
		})
	}
	b.Findings = diag.Sort(b.Findings)
	return nil
}

// group sorts the files that are made from one another's neighbours together.
func (b *Build) group(f *output.File) string {
	if p := b.byOutput[f.Path]; p != nil {
		return p.Path
	}
	return ""
}

// Protected are the folders that the output must not touch.
func (b *Build) Protected() []string {
	var out []string
	for _, d := range b.Dirs {
		for _, sub := range []string{"content", "layouts", "assets"} {
			out = append(out, filepath.Join(d, sub))
		}
	}
	return out
}

// inParallel calls do for each number below n, on every core.
func inParallel(n int, do func(i int)) {
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	wg.Wait()
}
