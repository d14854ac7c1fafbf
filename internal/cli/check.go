package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"sitegen/internal/check"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/pipeline"
)

// checkFlags are the flags of sitegen check.
type checkFlags struct {
	site, format, lang, now, explain string
	rules, profiles                  []string
	quiet, external                  bool
}

func (env Env) check() *cobra.Command {
	var f checkFlags
	c := &cobra.Command{
		Use:   "check [SITE...]",
		Short: "Say what a lawyer, an editor and a browser would object to",
		Long: `Read the site of this folder, or the sites named, as a lawyer, an editor and a browser would, and print what has to be
mended before anyone publishes: blanks, names of other stores, numbers that differ from the facts or between the
languages, what the law wants declared, links, and the pages themselves. Nothing is written. build and serve look for
the same. With --external, other hosts are asked about the links that lead to them, each once in seven days.

Exit codes: 0 no errors, 1 errors in a site, 2 wrong use, 3 the machine failed.`,
		Example: `  sitegen check
  sitegen check examples/* --format json
  sitegen check --lang ar
  sitegen check --rule blank-question,fact-conflict
  sitegen check --explain blank-question`,
		RunE: func(c *cobra.Command, args []string) error { return env.runCheck(c.Context(), f, args) },
	}
	flags := c.Flags()
	flags.StringVar(&f.site, "site", "", "the site's `folder` (default: this one, or the nearest above with a site.toml)")
	flags.StringVar(&f.format, "format", "text", "`form` of the findings: "+strings.Join(formatNames(), ", "))
	flags.StringVar(&f.lang, "lang", "", "`language` of the messages: ar or en (default: that of the locale)")
	flags.StringSliceVar(&f.rules, "rule", nil, "only these `rules`, separated by commas")
	flags.StringSliceVar(&f.profiles, "profile", nil, "check the coverage of these `profiles` instead of those in site.toml")
	flags.StringVar(&f.explain, "explain", "", "explain a `rule` and check nothing")
	flags.StringVar(&f.now, "now", "", "the `day` it is, as 2026-11-22 (default: today in UTC)")
	flags.BoolVar(&f.external, "external", false, "ask other hosts, too, whether links to them lead somewhere")
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "print errors only")
	_ = c.MarkFlagDirname("site")
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames(), cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions([]string{"ar", "en"}, cobra.ShellCompDirectiveNoFileComp))
	for _, flag := range []string{"rule", "explain"} {
		_ = c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(ruleNames(), cobra.ShellCompDirectiveNoFileComp))
	}
	c.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
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

	findings []diag.Finding
	silenced []check.Silenced
	project  *pipeline.Project
}

type silencedNotice struct {
	Rule   string `json:"rule"`
	File   string `json:"file"`
	Line   int    `json:"line"`
	Reason string `json:"reason"`
}

// checkFormats print what was found. language is ar or en.
var checkFormats = []struct {
	name  string
	print func(env Env, sites []*checked, f checkFlags, language string) error
}{
	{"text", Env.checkText},
	{"json", Env.checkJSON},
}

func formatNames() (names []string) {
	for _, f := range checkFormats {
		names = append(names, f.name)
	}
	return names
}

func ruleNames() (names []string) {
	for _, r := range check.Rules() {
		names = append(names, r.Name)
	}
	return names
}

func (env Env) runCheck(ctx context.Context, f checkFlags, args []string) error {
	language, err := env.language(f.lang)
	if err != nil {
		return err
	}
	if f.explain != "" {
		return env.explain(f.explain, language)
	}
	format := slices.Index(formatNames(), f.format)
	if format < 0 {
		return misuse("--format %s: write one of %s", f.format, strings.Join(formatNames(), ", "))
	}
	if len(args) > 0 && f.site != "" {
		return misuse("name the sites either as arguments or with --site, not both")
	}
	today, err := env.today(f.now)
	if err != nil {
		return err
	}
	dirs, err := env.sites(f.site, args)
	if err != nil {
		return err
	}
	var sites []*checked
	code := OK
	for _, d := range dirs {
		p, err := pipeline.Open(d, env.Theme)
		if err != nil {
			return misuse("%s", err)
		}
		c, err := env.checkOne(ctx, p, f, today)
		if ctx.Err() != nil {
			return &exit{Stopped, "stopped"}
		}
		if err != nil {
			return machine(err)
		}
		sites = append(sites, c)
		if c.Errors > 0 {
			code = Found
		}
	}
	if err := checkFormats[format].print(env, sites, f, language); err != nil {
		return machine(err)
	}
	if code != OK {
		return &exit{code: code}
	}
	return nil
}

func (env Env) checkOne(ctx context.Context, p *pipeline.Project, f checkFlags, today lang.Date) (*checked, error) {
	o := pipeline.Options{Minify: true, Today: today, Version: version(), Notes: true, Profiles: f.profiles}
	if f.external {
		o.Ask = env.asker(ctx, today)
	}
	b := p.Load(o)
	defer b.Close()
	if b.Tree != nil {
		if err := b.Check(ctx); err != nil {
			return nil, err
		}
	}
	c := &checked{Site: env.short(p.Dir), Pages: b.Pages, Silenced: []silencedNotice{}, project: p, silenced: b.Silenced}
	c.findings = diag.Sort(b.Findings)
	if len(f.rules) > 0 {
		c.findings = slices.DeleteFunc(c.findings, func(d diag.Finding) bool { return !slices.Contains(f.rules, d.Rule) })
	}
	c.Errors, c.Warnings, c.Infos = diag.Count(c.findings, diag.Error), diag.Count(c.findings, diag.Warning), diag.Count(c.findings, diag.Info)
	for _, s := range b.Silenced {
		c.Silenced = append(c.Silenced, silencedNotice{s.Rule, s.File, s.Line, s.Reason})
	}
	return c, nil
}

// language is that of --lang, or of the locale (POSIX, “Internationalization Variables”): Arabic or English.
func (env Env) language(flag string) (string, error) {
	switch flag {
	case "ar", "en":
		return flag, nil
	case "":
	default:
		return "", misuse("--lang %s: write ar or en", flag)
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := env.Getenv(name); v != "" {
			if v == "ar" || strings.HasPrefix(v, "ar_") || strings.HasPrefix(v, "ar.") {
				return "ar", nil
			}
			break
		}
	}
	return "en", nil
}

// checkText tells a person.
func (env Env) checkText(sites []*checked, f checkFlags, language string) error {
	for _, c := range sites {
		printer := diag.Printer{W: env.Out, Color: env.color(env.Out), Source: c.project.Text}
		if c.Site != "." {
			printer.Dir = c.Site + "/"
		}
		for _, d := range c.findings {
			if f.quiet && d.Severity != diag.Error {
				continue
			}
			said := d.In(language)
			d.Message, d.Hint = said.Message, said.Hint
			if err := printer.Print(d); err != nil {
				return err
			}
		}
	}
	for _, c := range sites {
		if _, err := fmt.Fprintln(env.Out, c.summary(language)); err != nil {
			return err
		}
	}
	return nil
}

// summary is the last line about a site.
func (c *checked) summary(language string) string {
	name := ""
	if c.Site != "." {
		name = c.Site + ": "
	}
	if language == "ar" {
		s := fmt.Sprintf("%sالصفحات: %d، الأخطاء: %d، التحذيرات: %d، الملاحظات: %d", name, c.Pages, c.Errors, c.Warnings, c.Infos)
		if n := len(c.Silenced); n > 0 {
			s += fmt.Sprintf("، المسكوت عنها في site.toml: %d", n)
		}
		return s
	}
	s := name + plural(c.Pages, "page") + ": " + plural(c.Errors, "error") + ", " + plural(c.Warnings, "warning") + ", " + plural(c.Infos, "note")
	if n := len(c.Silenced); n > 0 {
		s += fmt.Sprintf(", %d silenced in site.toml", n)
	}
	return s
}

// checkJSON tells a program.
func (env Env) checkJSON(sites []*checked, _ checkFlags, language string) error {
	type located struct {
		diag.JSON
		Fixable bool   `json:"fixable"`
		Site    string `json:"site"`
	}
	out := struct {
		Findings []located  `json:"findings"`
		Sites    []*checked `json:"sites"`
	}{[]located{}, sites}
	for _, c := range sites {
		for _, d := range c.findings {
			said := d.In(language)
			out.Findings = append(out.Findings, located{diag.JSON{Rule: d.Rule, Severity: d.Severity, File: d.File, Line: d.Line,
				Column: d.Column, Message: said.Message, Hint: said.Hint}, d.Fixable(), c.Site})
		}
	}
	return encode(env.Out, out)
}

// encode writes indented JSON that leaves < and & as they are.
func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
