package cli

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sitegen/internal/check"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/pipeline"
	"sitegen/internal/profile"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

// checkFlags are the flags of sitegen check.
type checkFlags struct {
	site, format, now, report, accept string
	rules, profiles                   []string
	quiet, fix, dryRun, external      bool
	explain                           explainFlag
}

func (env Env) check() *cobra.Command {
	var f checkFlags
	c := &cobra.Command{
		Use:   "check [SITE...]",
		Short: "Check content, facts and legal coverage",
		Long: `Check the site of this folder, or the sites named, and list the problems to fix before you publish: blanks, names of other
stores, numbers that differ from the facts or between languages, missing legal declarations, links, and the pages
themselves. Only --fix, --accept and --report write files. build and serve check the same, except for --external, which
checks links to other sites, each once in seven days.

--accept marks a translation as up to date, after you have read it and its original. It records the current text of the
original in the front matter of the translation, so that check notices later changes of the original.

Exit codes: 0 no errors, 1 errors in a site, 2 usage error, 3 system error.`,
		Example: `  sitegen check
  sitegen check examples/* --format json
  sitegen check --lang ar
  sitegen check --rule blank-question,fact-conflict
  sitegen check --fix --dry-run
  sitegen check --fix --rule detached-waw,doubled-spaces
  sitegen check --format sarif > check.sarif
  sitegen check --report report.html
  sitegen check --explain blank-question
  sitegen check --explain
  sitegen check --accept content/en/privacy.md
  sitegen check --accept all`,
		RunE: func(c *cobra.Command, args []string) error { return env.runCheck(c.Context(), f, args) },
	}
	flags := c.Flags()
	flags.StringVar(&f.site, "site", "", "the site's `folder` (default: this one, or the nearest above with a site.toml)")
	flags.StringVar(&f.format, "format", "text", "`form` of the findings: "+strings.Join(formatNames(), ", "))
	flags.StringSliceVar(&f.rules, "rule", nil, "only these `rules`, separated by commas")
	flags.StringSliceVar(&f.profiles, "profile", nil, "check the coverage of these `profiles` instead of those in site.toml")
	flags.Var(&f.explain, "explain", "explain a `rule`, or list all of them, and check nothing")
	flags.Lookup("explain").NoOptDefVal = alone
	flags.BoolVar(&f.fix, "fix", false, "fix safe issues automatically, in the site's own files")
	flags.BoolVar(&f.dryRun, "dry-run", false, "with --fix: print the changes without making them")
	flags.StringVar(&f.report, "report", "", "write a report for the owner, in both languages, to an HTML `file`")
	flags.StringVar(&f.accept, "accept", "", "mark a translation as up to date: a `page` such as privacy or content/en/privacy.md, or all; check nothing")
	flags.StringVar(&f.now, "now", "", "the `day` it is, as 2026-11-22 (default: today where the store is, see timezone)")
	flags.BoolVar(&f.external, "external", false, "also check external links")
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "print errors only")
	_ = c.MarkFlagDirname("site")
	_ = c.MarkFlagFilename("report", "html")
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames(), cobra.ShellCompDirectiveNoFileComp))
	for _, flag := range []string{"rule", "explain"} {
		_ = c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(ruleNames(), cobra.ShellCompDirectiveNoFileComp))
	}
	_ = c.RegisterFlagCompletionFunc("profile", cobra.FixedCompletions(profile.IDs(), cobra.ShellCompDirectiveNoFileComp))
	c.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		if f.explain.set {
			return ruleNames(), cobra.ShellCompDirectiveNoFileComp
		}
		return nil, cobra.ShellCompDirectiveFilterDirs
	}
	return c
}

// checked is what one site's check found.
type checked struct {
	Site     string           `json:"site"`
	Pages    int              `json:"pages"`
	Errors   int              `json:"errors"`
	Warnings int              `json:"warnings"`
	Infos    int              `json:"infos"`
	Silenced []silencedNotice `json:"silenced"`
	Coverage []coverage       `json:"coverage"`
	Promises []promise        `json:"promises"`
	Today    lang.Date        `json:"today"` // for publish_on and expires_on
	TimeZone string           `json:"timezone"`
	Fixed    []fixedFile      `json:"mended,omitempty"`

	all      []diag.Finding // sorted
	findings []diag.Finding // the same, but few of each kind
	silenced []check.Silenced
	coverage []check.Coverage
	promised []site.Promise
	store    lang.Bilingual
	project  *pipeline.Project
}

// promise is what a site promises beyond the law, as programs read it.
type promise struct {
	Name   string   `json:"name"`   // in [promises]
	Places []string `json:"places"` // returns#exchange
}

func promises(list []site.Promise) []promise {
	out := make([]promise, len(list))
	for i, p := range list {
		out[i] = promise{p.Name, p.Places}
	}
	return out
}

// silencedNotice is a finding that site.toml says to ignore.
type silencedNotice struct {
	Rule     string        `json:"rule"`
	Severity diag.Severity `json:"severity"`
	File     string        `json:"file"`
	Line     int           `json:"line"`
	Column   int           `json:"column"`
	Message  string        `json:"message"`
	Reason   string        `json:"reason"`
}

// silencedNotices are those findings as programs read them; never nil.
func silencedNotices(list []check.Silenced, language string) []silencedNotice {
	out := []silencedNotice{}
	for _, s := range list {
		out = append(out, silencedNotice{s.Rule.String(), s.Severity, s.File, s.Line, s.Column, s.In(language).Message, s.Reason})
	}
	return out
}

func ruleNames() (names []string) {
	for _, r := range say.Rules() {
		names = append(names, r.String())
	}
	return names
}

func (env Env) runCheck(ctx context.Context, f checkFlags, args []string) error {
	language := env.language
	if f.explain.set {
		if f.explain.name != "" {
			args = append([]string{f.explain.name}, args...)
		}
		return env.explain(args, language)
	}
	for _, name := range f.rules {
		if !slices.Contains(check.Names(), name) {
			return unknownRule(name)
		}
	}
	if f.accept != "" {
		return env.runAccept(f, args)
	}
	format := slices.Index(formatNames(), f.format)
	if format < 0 {
		return misuse(say.CliBadFormat{Value: f.format, Names: formatNames()})
	}
	if err := knownProfiles(f.profiles); err != nil {
		return err
	}
	if len(args) > 0 && f.site != "" {
		return misuse(say.CliSiteTwice{})
	}
	if f.dryRun && !f.fix {
		return misuse(say.CliNeedsFlag{Flag: "--dry-run", Needed: "--fix"})
	}
	if f.dryRun && f.format != "text" {
		return misuse(say.CliFlagsApart{Flag: "--dry-run", Other: "--format " + f.format})
	}
	if f.dryRun && f.report != "" {
		return misuse(say.CliFlagsApart{Flag: "--dry-run", Other: "--report"})
	}
	if f.report != "" && len(args) > 1 {
		return misuse(say.CliOneSite{Flag: "--report"})
	}
	dayIn, err := env.dayIn(f.now)
	if err != nil {
		return err
	}
	dirs, err := env.sites(f.site, args)
	if err != nil {
		return err
	}
	if f.report != "" {
		if err := env.mayReport(f.report, dirs[0]); err != nil {
			return err
		}
	}
	var sites []*checked
	code := OK
	for _, d := range dirs {
		p, err := pipeline.Open(d, env.Theme)
		if err != nil {
			return misuseBy(err)
		}
		look := env.checkOne
		if f.fix {
			look = env.fix
		}
		c, err := look(ctx, p, f, dayIn)
		if ctx.Err() != nil {
			return &exit{code: Stopped, says: say.CliStopped{}}
		}
		if err != nil {
			return machine(err)
		}
		if f.fix {
			env.sayFixed(c, f)
		}
		sites = append(sites, c)
		if c.Errors > 0 {
			code = Found
		}
	}
	if f.dryRun {
		return exitWith(code)
	}
	if err := checkFormats[format].print(env, sites, f, language); err != nil {
		return machine(err)
	}
	if f.report != "" {
		if err := env.writeReport(f.report, sites[0], sites[0].Today); err != nil {
			return machine(err)
		}
	}
	return exitWith(code)
}

// exitWith ends a command about which everything has been said.
func exitWith(code int) error {
	if code == OK {
		return nil
	}
	return &exit{code: code}
}

func (env Env) checkOne(ctx context.Context, p *pipeline.Project, f checkFlags, dayIn func(zone string) lang.Date) (*checked, error) {
	o := pipeline.Options{Minify: true, DayIn: dayIn, Version: version(), Samples: env.Samples, Notes: true, Profiles: f.profiles}
	if f.external {
		o.Ask = env.asker(ctx, dayIn("UTC"))
	}
	b := p.Load(o)
	defer b.Close()
	if b.Tree != nil {
		if err := b.Check(ctx); err != nil {
			return nil, err
		}
	}
	c := &checked{Site: env.short(p.Dir), Pages: b.Pages, project: p, silenced: b.Silenced,
		Coverage: coverages(b.Coverage, env.language), Today: b.Today, TimeZone: b.Zone, coverage: b.Coverage}
	if s := b.Site(); s != nil {
		c.promised = s.Promised()
	}
	c.Promises = promises(c.promised)
	c.all = diag.Sort(b.Findings)
	c.store = lang.Bilingual{Ar: b.Store("ar"), En: b.Store("en")}
	if len(f.rules) > 0 {
		c.all = slices.DeleteFunc(c.all, func(d diag.Finding) bool { return !slices.Contains(f.rules, d.Rule.String()) })
	}
	c.Errors, c.Warnings, c.Infos = diag.Count(c.all, diag.Error), diag.Count(c.all, diag.Warning), diag.Count(c.all, diag.Info)
	c.findings = diag.Few(c.all)
	return c, nil
}
