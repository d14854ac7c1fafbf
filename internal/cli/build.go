package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/pipeline"
	"sitegen/internal/publish"
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

Nothing is published while there are errors: public/ stays as it is, and all errors are shown. Files in public/ that
sitegen did not write stay. With --draft everything is published all the same, marked as a draft.

Exit codes: 0 published, 1 errors in the site, 2 wrong use, 3 the machine failed.`,
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
	flags.StringVar(&f.now, "now", "", "`day` for publish_on and expires_on, as 2026-11-22 (default: today in UTC)")
	flags.BoolVar(&f.draft, "draft", false, "publish drafts and in spite of errors, marked as a draft and hidden from search engines")
	flags.BoolVar(&f.noMinify, "no-minify", false, "leave the output readable")
	flags.BoolVarP(&f.quiet, "quiet", "q", false, "print errors only")
	flags.BoolVar(&f.force, "force", false, "build even when nothing has changed since the last build")
	flags.BoolVarP(&f.watch, "watch", "w", false, "build again after each change, until Ctrl-C")
	_ = c.MarkFlagDirname("site")
	_ = c.MarkFlagDirname("out")
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions([]string{"text", "json"}, cobra.ShellCompDirectiveNoFileComp))
	c.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return nil, cobra.ShellCompDirectiveFilterDirs
	}
	return c
}

// report is what one build says to a program.
type report struct {
	Site         string  `json:"site"`
	Out          string  `json:"out"`
	Published    bool    `json:"published"`
	Unchanged    bool    `json:"unchanged"` // nothing had changed since the last build
	Pages        int     `json:"pages"`
	Files        int     `json:"files"`
	Bytes        int64   `json:"bytes"`
	Milliseconds float64 `json:"milliseconds"`

	findings []diag.Finding
	refusal  *publish.Refusal
	note     string
	failure  error
}

func (env Env) runBuild(ctx context.Context, f buildFlags, args []string) error {
	if f.format != "text" && f.format != "json" {
		return misuse("--format %s: write text or json", f.format)
	}
	if len(args) > 0 && f.site != "" {
		return misuse("name the sites either as arguments or with --site, not both")
	}
	if len(args) > 1 && f.out != "" {
		return misuse("--out goes with one site; several sites are each built into their own public/")
	}
	if len(args) > 1 && f.watch {
		return misuse("--watch goes with one site")
	}
	if f.baseURL != "" {
		if err := pipeline.CheckBaseURL(f.baseURL); err != nil {
			return misuse("--base-url: %s; write the whole address, such as https://lazwardi.sa", err)
		}
	}
	today, err := env.today(f.now)
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
			return misuse("%s", err)
		}
		projects = append(projects, p)
	}
	code := OK
	var reports []*report
	for _, p := range projects {
		r := env.buildOne(ctx, p, f, today)
		if ctx.Err() != nil {
			return &exit{Stopped, "stopped; nothing was changed"}
		}
		reports = append(reports, r)
		code = max(code, r.code())
		if f.format == "text" {
			env.say(r, p, f.quiet)
		}
	}
	if f.format == "json" {
		if err := writeJSON(env.Out, reports); err != nil {
			return machine(err)
		}
	}
	if f.watch {
		return env.watch(ctx, projects[0], f)
	}
	if code != OK {
		return &exit{code: code}
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
		return nil, misuse("%s", err)
	}
	return []string{dir}, nil
}

// buildOne builds and publishes one site.
func (env Env) buildOne(ctx context.Context, p *pipeline.Project, f buildFlags, today lang.Date) *report {
	start := env.Now()
	out := filepath.Join(p.Dir, "public")
	if f.out != "" {
		out = f.out
		if !filepath.IsAbs(out) {
			out = filepath.Join(env.Dir, out)
		}
	}
	r := &report{Site: env.short(p.Dir), Out: env.short(out)}
	defer func() { r.Milliseconds = float64(env.Now().Sub(start).Microseconds()) / 1000 }()
	o := pipeline.Options{BaseURL: f.baseURL, Draft: f.draft, Minify: !f.noMinify, Today: today, Version: version()}
	target := publish.Options{Out: out, Site: p.Dir, Keep: fingerprinted}
	if !f.force && programOlderThan(filepath.Join(out, ".sitegen.json")) {
		target.Inputs = p.Fingerprint(o)
		if sum, ok := publish.Unchanged(target); ok && target.Inputs != "" {
			r.Published, r.Unchanged = true, true
			r.Pages, r.Files, r.Bytes = sum.Pages, sum.Files, sum.Bytes
			return r
		}
	}
	if target.Inputs == "" {
		target.Inputs = p.Fingerprint(o)
	}
	b := p.Load(o)
	defer b.Close()
	target.Protect = b.Protected()
	if b.Tree == nil {
		r.findings = diag.Sort(b.Findings)
		return r
	}
	stage, err := publish.Begin(ctx, target)
	if err != nil {
		r.findings = diag.Sort(b.Findings)
		r.fail(err)
		return r
	}
	defer stage.Abort()
	if err := b.Render(ctx, f.draft, stage.Add); err != nil {
		r.findings = diag.Sort(b.Findings)
		r.fail(err)
		return r
	}
	r.findings = b.Findings
	r.Pages = b.Pages
	if b.Failed() && !f.draft {
		return r
	}
	done, err := stage.Commit(publish.Summary{Pages: b.Pages}, len(b.Findings) == 0)
	if err != nil {
		r.fail(err)
		return r
	}
	r.Published, r.note = true, done.Note
	r.Files, r.Bytes = done.Summary.Files, done.Summary.Bytes
	return r
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

func (r *report) fail(err error) {
	if errors.As(err, &r.refusal) {
		return
	}
	r.failure = err
}

func (r *report) code() int {
	switch {
	case r.failure != nil:
		return Machine
	case r.refusal != nil:
		return Misuse
	case !r.Published:
		return Found
	}
	return OK
}

// say tells a person what happened.
func (env Env) say(r *report, p *pipeline.Project, quiet bool) {
	printer := diag.Printer{W: env.Err, Color: env.color(env.Err), Source: p.Text}
	if rel := env.short(p.Dir); rel != "." {
		printer.Dir = rel + "/"
	}
	for _, f := range r.findings {
		if quiet && f.Severity != diag.Error {
			continue
		}
		if err := printer.Print(f); err != nil {
			return
		}
	}
	errs, warnings := diag.Count(r.findings, diag.Error), diag.Count(r.findings, diag.Warning)
	counts := plural(errs, "error") + ", " + plural(warnings, "warning")
	switch {
	case r.failure != nil:
		fmt.Fprintf(env.Err, "sitegen: %s; %s was not changed\n", r.failure, r.Out)
	case r.refusal != nil:
		fmt.Fprintf(env.Err, "sitegen: %s: %s\n  hint: %s\n", env.short(r.refusal.Path), r.refusal.Reason, r.refusal.Hint)
	case !r.Published:
		fmt.Fprintf(env.Err, "%s: not published: %s; %s was not changed\n", r.Site, counts, r.Out)
	case quiet:
	case r.Unchanged:
		fmt.Fprintf(env.Out, "%s: nothing has changed: %s, %s, %s, %.0f ms\n", r.Site, plural(r.Pages, "page"), plural(r.Files, "file"), size(r.Bytes), r.Milliseconds)
	default:
		fmt.Fprintf(env.Out, "%s → %s: %s, %s, %s, %.0f ms, %s\n", r.Site, r.Out, plural(r.Pages, "page"), plural(r.Files, "file"), size(r.Bytes), r.Milliseconds, counts)
	}
	if r.note != "" && !quiet {
		fmt.Fprintln(env.Err, "note: "+r.note)
	}
}

// writeJSON prints one object for all sites.
func writeJSON(w io.Writer, reports []*report) error {
	type located struct {
		diag.JSON
		Site string `json:"site"`
	}
	out := struct {
		Findings []located `json:"findings"`
		Sites    []*report `json:"sites"`
		Error    string    `json:"error,omitempty"`
	}{Findings: []located{}, Sites: reports}
	for _, r := range reports {
		for _, f := range r.findings {
			out.Findings = append(out.Findings, located{diag.JSON{Rule: f.Rule, Severity: f.Severity, File: f.File, Line: f.Line,
				Column: f.Column, Message: f.Message, Hint: f.Hint}, r.Site})
		}
		if r.refusal != nil {
			out.Error = r.refusal.Error()
		}
		if r.failure != nil {
			out.Error = r.failure.Error()
		}
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

// short names a path from the working directory, where that is shorter.
func (env Env) short(p string) string {
	rel, err := filepath.Rel(env.Dir, p)
	if err != nil || strings.HasPrefix(rel, "..") {
		return filepath.ToSlash(p)
	}
	return filepath.ToSlash(rel)
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// size prints bytes for a person, in powers of 1024.
func size(n int64) string {
	switch {
	case n < 1<<10:
		return fmt.Sprintf("%d B", n)
	case n < 1<<20:
		return fmt.Sprintf("%.1f KiB", float64(n)/(1<<10))
	}
	return fmt.Sprintf("%.1f MiB", float64(n)/(1<<20))
}
