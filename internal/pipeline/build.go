package pipeline

import (
	"context"
	"io/fs"
	"iter"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"sitegen/internal/check"
	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/external"
	"sitegen/internal/fault"
	"sitegen/internal/host"
	"sitegen/internal/lang"
	"sitegen/internal/output"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

// Options are what the command line says about a run.
type Options struct {
	BaseURL  string    // instead of the one in site.toml
	Draft    bool      // publish drafts and errors, marked as such
	Minify   bool      // shorten the output
	Notes    bool      // tell of what might be better, too, as checks do
	Profiles []string  // to be checked for coverage, instead of those of site.toml
	Today    lang.Date // for publish_on and expires_on, whatever the clock says; the zero value asks DayIn
	Version  string    // of the program
	Samples  fs.FS     // site.toml of the samples, which is read when a site has facts that might be theirs; nil for none
	Gallery  bool      // show the page of package gallery
	// DayIn tells what day it is in a time zone, by its IANA name. It is asked with that of the store, each time the site is
	// put together.
	DayIn func(zone string) lang.Date
	// Ask asks other hosts about the links that lead to them; nil for no check of those.
	Ask func(addresses []string) map[string]external.Answer
}

// day is the day of a run, in the time zone of the store.
func (o Options) day(site *config.Site) lang.Date {
	if o.Today.IsZero() && o.DayIn != nil {
		return o.DayIn(site.Zone())
	}
	return o.Today
}

// Build is one run.
type Build struct {
	Findings []diag.Finding   // of all stages so far
	Tree     *output.Tree     // nil when the site could not be put together
	Pages    int              // in all languages together
	Dirs     []string         // the site's folder and those of its bases, absolute
	Inputs   string           // see Project.Fingerprint
	Today    lang.Date        // the day for publish_on and expires_on
	Zone     string           // the time zone of the store, by its IANA name
	Coverage []check.Coverage // of the profiles that concern the site, when Options.Notes asks for more than a build needs
	Silenced []check.Silenced // findings that site.toml says to ignore; known when all pages have been looked at

	// Again takes over a file of an earlier build by its path, if that build made the same as this one would. It may be
	// nil.
	Again func(path string) (there bool, err error)

	stages *stages
}

// Load runs all stages up to the tree. Files are not rendered yet, and some are read only then: the Build must be closed
// after use.
func (p *Project) Load(o Options) *Build {
	s := newStages(p, o)
	s.run(everything)
	b := &Build{Findings: append(s.findings(), s.forHosts()...), Tree: s.tree, Dirs: s.sources.dirs, stages: s}
	if s.sources.config != nil {
		b.Today, b.Zone = s.options.day(s.sources.config), s.sources.config.Zone()
	}
	if s.site != nil {
		b.Pages = len(s.site.Pages)
		b.Inputs = s.sources.fingerprint(o, s.pages)
	}
	return b
}

// forHosts tells what is wrong with the site's rules for its host. A preview, which follows them, finds it by itself.
func (s *stages) forHosts() []diag.Finding {
	if s.tree == nil {
		return nil
	}
	file := func(path string) host.File {
		f := s.tree.File(path)
		if f == nil {
			return host.File{}
		}
		text, _ := f.Bytes(nil) // what keeps it from being read is told when it is published
		return host.File{Source: f.Source, Text: text}
	}
	return try(File, func() []diag.Finding {
		_, found := host.New(host.Options{Redirects: file(host.RedirectsFile), Headers: file(host.HeadersFile)})
		return found
	})
}

// CheckBaseURL tells what is wrong with an address for Options.BaseURL, or nil. The rules are those of site.toml.
func CheckBaseURL(address string) error {
	if p := config.CheckBaseURL(address); p != nil {
		return p
	}
	return nil
}

// Site is what was assembled; nil where that was not possible.
func (b *Build) Site() *site.Site { return b.stages.site }

// Shows are the pages with the facts and components that they show, as far as they were made.
func (b *Build) Shows() iter.Seq2[*site.Page, *site.Shown] {
	return func(yield func(*site.Page, *site.Shown) bool) {
		if b.stages.site == nil || b.stages.renderer == nil {
			return
		}
		for _, p := range b.stages.site.Pages {
			if s := b.stages.renderer.Shown(p); s != nil && !yield(p, s) {
				return
			}
		}
	}
}

// Close lets go of the site's folders.
func (b *Build) Close() { b.stages.sources.close() }

func (b *Build) add(f []diag.Finding) { b.Findings = append(b.Findings, f...) }

// Failed tells whether a finding forbids to publish.
func (b *Build) Failed() bool { return diag.Count(b.Findings, diag.Error) > 0 }

// Render makes all files of the tree, on every core, checks the pages, and hands each file to sink. A file is not handed
// on once an error was found, unless anyway is set. All findings are added to the build.
func (b *Build) Render(ctx context.Context, anyway bool, sink func(path string, data []byte) error) error {
	return b.render(ctx, anyway, func(*output.File) bool { return true }, sink)
}

// Check finds what Render finds, and makes no more for it than it has to.
func (b *Build) Check(ctx context.Context) error {
	return b.render(ctx, true, func(f *output.File) bool { return f.Page || !f.Lasting }, func(string, []byte) error { return nil })
}

func (b *Build) render(ctx context.Context, anyway bool, wanted func(*output.File) bool, sink func(path string, data []byte) error) error {
	files := slices.Clone(b.Tree.Files())
	b.stages.renderer.Gather()
	// The translations of a page stand side by side, so that each is parsed once and then forgotten.
	slices.SortStableFunc(files, func(f, g *output.File) int { return strings.Compare(b.group(f), b.group(g)) })
	found := make([][]diag.Finding, len(files))
	var broken atomic.Bool
	broken.Store(!anyway && b.forbids(b.Findings))
	var failure error
	var once sync.Once
	var stopped atomic.Bool
	notes := make([]*check.Notes, len(files))
	buffers := sync.Pool{New: func() any { return new([]byte) }}
	fail := func(err error) {
		once.Do(func() { failure = err })
		stopped.Store(true)
	}
	fault.InParallel(len(files), func(i int) {
		if ctx.Err() != nil || stopped.Load() {
			return
		}
		f := files[i]
		if !wanted(f) {
			return
		}
		if f.Lasting && b.Again != nil && !broken.Load() {
			there, err := b.Again(f.Path)
			if err != nil {
				fail(err)
			}
			if there || err != nil {
				return
			}
		}
		buf := buffers.Get().(*[]byte)
		defer buffers.Put(buf)
		data, findings := f.Bytes((*buf)[:0])
		if data != nil {
			*buf = data
		}
		if page := b.stages.page(f); page != nil {
			seen, problems := b.stages.checker.Page(page, data, b.stages.renderer.Shown(page))
			notes[i] = seen
			findings = atHome(page, append(findings, b.stages.worthTelling(problems)...))
		}
		found[i] = findings
		if !anyway && b.forbids(findings) {
			broken.Store(true)
		}
		if broken.Load() || data == nil {
			return
		}
		if err := sink(f.Path, data); err != nil {
			fail(err)
		}
	}, func(i int, f *fault.Fault) {
		fail(&say.Problem{Says: say.InternalErrorWrite{Path: files[i].Path, Cause: f.Error()}})
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
	b.add(try(File, b.stages.renderer.Anchors))
	notes = slices.DeleteFunc(notes, func(n *check.Notes) bool { return n == nil })
	b.add(try(File, func() []diag.Finding { return b.stages.worthTelling(b.stages.checker.Site(notes)) }))
	o, allow := b.stages.options, b.stages.allow()
	if o.Notes {
		b.add(try(File, func() []diag.Finding {
			b.Coverage = b.stages.checker.Coverage(notes)
			return nil
		}))
	}
	text := b.stages.project.Text
	b.Findings, b.Silenced = check.Silence(tidy(b.Findings), allow, text)
	if o.Notes && len(o.Profiles) == 0 { // else not everything was looked for that may be silenced
		unused := try(File, func() []diag.Finding { return b.stages.checker.Unused(b.Silenced, b.Findings, text) })
		kept, silenced := check.Silence(unused, allow, text)
		b.Findings, b.Silenced = diag.Sort(append(b.Findings, kept...)), append(b.Silenced, silenced...)
	}
	b.Findings = withoutEffects(b.Findings)
	return nil
}

// forbids tells whether findings hold an error that site.toml does not allow.
func (b *Build) forbids(found []diag.Finding) bool {
	if diag.Count(found, diag.Error) == 0 {
		return false
	}
	kept, _ := check.Silence(found, b.stages.allow(), b.stages.project.Text)
	return diag.Count(kept, diag.Error) > 0
}

// try returns what a part of the work finds. Where the program fails in it, that is what is found, in the file that the
// part is about.
func try(file string, find func() []diag.Finding) (found []diag.Finding) {
	if f := fault.Catch(func() { found = find() }); f != nil {
		failed := diag.New(diag.Pos{File: file}, say.InternalError{Cause: f.Error()})
		failed.Trace = f.Trace
		return []diag.Finding{failed}
	}
	return found
}

// tidy sorts all findings of a site. A fact that says nothing in a language is an error of its line of site.toml where a page
// shows it; what else would be said of that line for the same reason is left out.
func tidy(all []diag.Finding) []diag.Finding {
	silent := map[diag.Pos]bool{}
	for _, f := range all {
		if f.Rule == say.RuleEmptyFact && f.File == File {
			silent[diag.Pos{File: f.File, Line: f.Line}] = true
		}
	}
	if len(silent) > 0 {
		all = slices.DeleteFunc(all, func(f diag.Finding) bool {
			return f.Rule == say.RuleUnexplainedParty && silent[diag.Pos{File: f.File, Line: f.Line}]
		})
	}
	return diag.Sort(all)
}

// withoutEffects leaves out what only follows from errors: what the built-in theme is said to lack, for by itself it lacks
// nothing; and, of what is not declared, all that forbids nothing.
func withoutEffects(all []diag.Finding) []diag.Finding {
	if diag.Count(all, diag.Error) == 0 {
		return all
	}
	broken := slices.ContainsFunc(all, func(f diag.Finding) bool { return f.Severity == diag.Error && f.Rule != say.RuleNotDeclared })
	return slices.DeleteFunc(all, func(f diag.Finding) bool {
		if f.Rule == say.RuleNotDeclared {
			return broken && f.Severity == diag.Warning
		}
		return f.Severity != diag.Error && diag.InProgram(f.File) && !inBase(f.File)
	})
}

// group sorts the files that are made from one another's neighbours together.
func (b *Build) group(f *output.File) string {
	if f.Late {
		return "\uFFFF" // behind all pages
	}
	if p := b.stages.page(f); p != nil {
		return p.Path
	}
	return ""
}

// Store is the store's name in a language; "" when there is none.
func (b *Build) Store(language string) string {
	if c := b.stages.sources.config; c != nil {
		return c.Store.Name.In(language)
	}
	return ""
}

// Name is the store's name in the default language; "" when it has none.
func (b *Build) Name() string {
	if c := b.stages.sources.config; c != nil {
		return b.Store(c.DefaultLanguage)
	}
	return ""
}

// HasHome tells whether the site has the home page without which it is not published, not even as a draft.
func (b *Build) HasHome() bool { return b.stages.site != nil && b.stages.site.HasHome() }

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
