package cli

import (
	"context"
	"os"
	"path/filepath"
	"regexp"

	"github.com/spf13/cobra"

	"sitegen/internal/diag"
	"sitegen/internal/fault"
	"sitegen/internal/lang"
	"sitegen/internal/pipeline"
	"sitegen/internal/publish"
	"sitegen/internal/say"
	"sitegen/internal/watch"
)

// buildFlags are the flags of sitegen build.
type buildFlags struct {
	site, out, baseURL, format, now string
	draft, noMinify, quiet, watch   bool
	force                           bool
}

func (env Env) build() *cobra.Command {
	var f buildFlags
	c := &cobra.Command{
		Use:   "build [SITE...]",
		Short: "Build sites into their public/ folders",
		Long: `Build the site of this folder, or of the nearest folder above that has a site.toml, into its public/ folder. With
arguments, build each of the folders named, each into its own public/.

If there are errors, sitegen shows all of them and leaves public/ unchanged. Files in public/ that sitegen did not write
stay. --draft publishes anyway, marked as a draft.

sitegen asks for --force before it removes more than half of the published pages, replaces another store's site, or
publishes into a folder outside the site that holds other files. A site without a home page is never published.

Exit codes: 0 published, 1 errors in the site, 2 usage error, 3 system error.`,
		Example: `  sitegen build
  sitegen build --site examples/mukhtalif
  sitegen build examples/*
  sitegen build --out /tmp/preview --base-url https://preview.example.sa/lazwardi/
  sitegen build --format json | jq .findings
  sitegen build --watch`,
		RunE: func(c *cobra.Command, args []string) error { return env.runBuild(c.Context(), f, args) },
	}
	flags := c.Flags()
	flags.StringVar(&f.site, "site", "", "the site's `folder` (default: this one, or the nearest above with a site.toml)")
	flags.StringVar(&f.out, "out", "", "the output `folder` (default: public in the site's folder)")
	flags.StringVar(&f.baseURL, "base-url", "", "`address` where the site is published, instead of base_url in site.toml")
	flags.StringVar(&f.format, "format", "text", "`form` of the findings: text or json")
	flags.StringVar(&f.now, "now", "", "`day` for publish_on and expires_on, as 2026-11-22 (default: today where the store is, see timezone)")
	flags.BoolVar(&f.draft, "draft", false, "publish drafts and despite errors, marked as a draft and hidden from search engines")
	flags.BoolVar(&f.noMinify, "no-minify", false, "don't minify")
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "print errors only")
	flags.BoolVar(&f.force, "force", false, "build even if nothing has changed, most pages would go, or the folder isn't this site's")
	flags.BoolVarP(&f.watch, "watch", "w", false, "build again after each change, until Ctrl-C")
	_ = c.MarkFlagDirname("site")
	_ = c.MarkFlagDirname("out")
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"text", "json"}, cobra.ShellCompDirectiveNoFileComp))
	c.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return nil, cobra.ShellCompDirectiveFilterDirs
	}
	return c
}

func (env Env) runBuild(ctx context.Context, f buildFlags, args []string) error {
	if f.format != "text" && f.format != "json" {
		return misuse(say.CliBadFormat{Value: f.format, Names: []string{"text", "json"}})
	}
	if len(args) > 0 && f.site != "" {
		return misuse(say.CliSiteTwice{})
	}
	if len(args) > 1 && f.out != "" {
		return misuse(say.CliOneSite{Flag: "--out"})
	}
	if len(args) > 1 && f.watch {
		return misuse(say.CliOneSite{Flag: "--watch"})
	}
	if err := checkBaseURL(f.baseURL); err != nil {
		return err
	}
	dayIn, err := env.dayIn(f.now)
	if err != nil {
		return err
	}
	dirs, err := env.sites(f.site, args)
	if err != nil {
		return err
	}
	var projects []*pipeline.Project
	for _, d := range dirs {
		p, err := pipeline.Open(d, env.Theme)
		if err != nil {
			return misuseBy(err)
		}
		projects = append(projects, p)
	}
	var watcher *watch.Watcher
	if f.watch {
		watcher = env.watcher(ctx, projects[0], f)
	}
	code := OK
	var reports []*report
	for _, p := range projects {
		r := env.attempt(ctx, p, f, dayIn)
		if ctx.Err() != nil && !r.Published {
			return &exit{code: Stopped, says: say.CliStoppedUnchanged{}}
		}
		reports = append(reports, r)
		code = max(code, r.code())
		if f.format == "text" {
			env.say(r, p, f.quiet)
		}
	}
	if f.format == "json" {
		if err := writeJSON(env.Out, reports, env.language); err != nil {
			return machine(err)
		}
	}
	if f.watch {
		return env.watch(ctx, watcher, projects[0], f)
	}
	if code != OK {
		return &exit{code: code}
	}
	return nil
}

// checkBaseURL refuses what --base-url cannot be.
func checkBaseURL(flag string) error {
	if flag == "" {
		return nil
	}
	if pipeline.CheckBaseURL(flag) != nil {
		return misuse(say.CliBadAddress{Value: flag})
	}
	return nil
}

// sites are the folders to build.
func (env Env) sites(flag string, args []string) ([]string, error) {
	at := func(p string) string {
		if filepath.IsAbs(p) {
			return p
		}
		return filepath.Join(env.Dir, p)
	}
	switch {
	case len(args) > 0:
		var out []string
		for _, a := range args {
			out = append(out, at(a))
		}
		return out, nil
	case flag != "":
		return []string{at(flag)}, nil
	}
	dir, err := pipeline.Find(env.Dir)
	if err != nil {
		return nil, misuseBy(err)
	}
	return []string{dir}, nil
}

// out is the output folder of a site.
func (env Env) out(p *pipeline.Project, f buildFlags) string {
	switch {
	case f.out == "":
		return filepath.Join(p.Dir, "public")
	case filepath.IsAbs(f.out):
		return f.out
	}
	return filepath.Join(env.Dir, f.out)
}

// attempt is buildOne; where the program fails outside of a page or a rule, that site is not published, and the next has its
// turn.
func (env Env) attempt(ctx context.Context, p *pipeline.Project, f buildFlags, dayIn func(zone string) lang.Date) (r *report) {
	if failed := fault.Catch(func() { r = env.buildOne(ctx, p, f, dayIn) }); failed != nil {
		r = &report{Site: env.short(p.Dir), Out: env.short(env.out(p, f))}
		r.fail(failed)
	}
	return r
}

// buildOne builds and publishes one site.
func (env Env) buildOne(ctx context.Context, p *pipeline.Project, f buildFlags, dayIn func(zone string) lang.Date) *report {
	start := env.Now()
	out := env.out(p, f)
	r := &report{Site: env.short(p.Dir), Out: env.short(out), Silenced: []silencedNotice{}}
	defer func() { r.Milliseconds = float64(env.Now().Sub(start).Microseconds()) / 1000 }()
	o := pipeline.Options{BaseURL: f.baseURL, Draft: f.draft, Minify: !f.noMinify, DayIn: dayIn, Version: version(), Samples: env.Samples}
	target := publish.Options{Out: out, Site: p.Dir, Keep: fingerprinted, MostStay: !f.force,
		Elsewhere: !f.force && out != filepath.Join(p.Dir, "public")}
	mayKeep := !f.force && programOlderThan(filepath.Join(out, ".sitegen.json"))
	if mayKeep {
		target.Inputs, r.Today, r.TimeZone = p.Fingerprint(o)
		if sum, ok := publish.Unchanged(target); ok && target.Inputs != "" {
			r.Published, r.Unchanged = true, true
			r.Pages, r.Files, r.Bytes = sum.Pages, sum.Files, sum.Bytes
			return r
		}
	}
	b := p.Load(o)
	defer b.Close()
	r.Today, r.TimeZone = b.Today, b.Zone
	target.Inputs, target.Protect, target.Name = b.Inputs, b.Protected(), b.Name()
	if b.Tree == nil {
		r.findings = diag.Sort(b.Findings)
		return r
	}
	if !f.force {
		if err := ofAnotherSite(out, p.Dir); err != nil {
			r.findings = diag.Sort(b.Findings)
			r.fail(err)
			return r
		}
	}
	anyway := f.draft && b.HasHome()
	stage, err := publish.Begin(ctx, target)
	if err != nil {
		r.findings = diag.Sort(b.Findings)
		r.fail(err)
		return r
	}
	defer stage.Abort()
	if mayKeep {
		b.Again = stage.Again
	}
	if err := b.Render(ctx, anyway, stage.Add); err != nil {
		r.findings = diag.Sort(b.Findings)
		r.fail(err)
		return r
	}
	r.findings, r.Silenced = b.Findings, silencedNotices(b.Silenced, "en")
	r.Pages = b.Pages
	if b.Failed() && !anyway {
		return r
	}
	gone := pagesGone(b, out)
	done, err := stage.Commit(publish.Summary{Pages: b.Pages}, len(b.Findings) == 0)
	if err != nil {
		r.fail(err)
		return r
	}
	r.Published, r.notes = true, append(gone, done.Notes...)
	r.Files, r.Bytes = done.Summary.Files, done.Summary.Bytes
	return r
}

// ofAnotherSite refuses the public/ folder of another site, even one that has never been built.
func ofAnotherSite(out, site string) error {
	dir := filepath.Dir(out)
	if filepath.Base(out) != "public" || dir == site || !pipeline.IsSite(dir) {
		return nil
	}
	return &publish.Refusal{Path: out, Says: say.PublishAnotherSite{}}
}

// programOlderThan tells whether this program is older than a file: a newer program may make other pages of the same
// site.
func programOlderThan(file string) bool {
	exe, err := os.Executable()
	if err != nil {
		return false
	}
	program, err := os.Stat(exe)
	if err != nil {
		return false
	}
	info, err := os.Stat(file)
	return err == nil && program.ModTime().Before(info.ModTime())
}

var fingerprint = regexp.MustCompile(`\.[0-9a-f]{10}\.[a-z0-9]+$`)

// fingerprinted tells whether a file of the output has its fingerprint in its name, so that readers in the middle of a
// visit may still ask for it after the next build.
func fingerprinted(path string) bool { return fingerprint.MatchString(path) }
