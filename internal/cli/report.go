package cli

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/pipeline"
	"sitegen/internal/publish"
	"sitegen/internal/say"
)

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

	Today    lang.Date        `json:"today,omitzero"` // for publish_on and expires_on
	TimeZone string           `json:"timezone,omitempty"`
	Silenced []silencedNotice `json:"silenced"` // findings that site.toml says to ignore; not looked for when nothing has changed

	findings []diag.Finding
	refusal  *publish.Refusal
	notes    []say.Message
	failure  error
}

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

// ignoredErrors counts the errors that site.toml says to ignore.
func (r *report) ignoredErrors() (n int) {
	for _, s := range r.Silenced {
		if s.Severity == diag.Error {
			n++
		}
	}
	return n
}

// say tells a person what happened.
func (env Env) say(r *report, p *pipeline.Project, quiet bool) {
	printer := diag.Printer{W: env.Err, Trace: env.tracing(), Color: env.color(env.Err), Source: p.Text, Language: env.language}
	if rel := env.short(p.Dir); rel != "." {
		printer.Dir = rel + "/"
	}
	shown, more := forPerson(r.findings, quiet)
	for _, f := range shown {
		if err := printer.Print(f); err != nil {
			return
		}
	}
	if more > 0 {
		_ = env.print(env.Err, say.CliMoreFindings{N: more})
	}
	counts := counts(diag.Count(r.findings, diag.Error), diag.Count(r.findings, diag.Warning), r.ignoredErrors())
	switch {
	case r.failure != nil:
		env.complain("", say.CliOutKept{Why: told(r.failure), Out: r.Out}, nil)
	case r.refusal != nil:
		env.complain(env.short(r.refusal.Path), r.refusal.Says, nil)
	case !r.Published:
		_ = env.print(env.Err, ofSite(r.Site, say.CliBuildRefused{Counts: counts, Out: r.Out}))
	case quiet:
	case r.Unchanged:
		_ = env.print(env.Out, ofSite(r.Site, say.CliBuildUnchanged{Made: r.made()}))
	case r.Site == ".":
		_ = env.print(env.Out, say.CliBuildPublished{Out: r.Out, Made: r.made(), Counts: counts})
	default:
		_ = env.print(env.Out, say.CliBuildPublishedSite{Site: r.Site, Out: r.Out, Made: r.made(), Counts: counts})
	}
	if quiet {
		return
	}
	for _, m := range r.notes {
		env.notice(diag.Info, m)
	}
}

// counts says how many errors and warnings there are, and how many errors site.toml says to ignore.
func counts(errs, warnings, ignored int) say.Message {
	m := say.PartCounts{Errors: errs, Warnings: warnings}
	if ignored > 0 {
		m.Ignored = say.PartIgnoredErrors{N: ignored}
	}
	return m
}

// made says what a build has made, and how fast.
func (r *report) made() say.Message {
	return say.PartMade{Pages: r.Pages, Files: r.Files, Size: size(r.Bytes), Ms: fmt.Sprintf("%.0f", r.Milliseconds)}
}

// mostShown is how many findings a person is shown at once.
const mostShown = 48

// forPerson chooses the findings that are printed: errors only when quiet is set, and of very many the first, errors
// before all others. more is how many are left out.
func forPerson(all []diag.Finding, quiet bool) (shown []diag.Finding, more int) {
	var failures, others []diag.Finding
	for _, f := range all {
		if f.Severity == diag.Error {
			failures = append(failures, f)
		} else if !quiet {
			others = append(others, f)
		}
	}
	shown = append(failures, others...)
	if more = len(shown) - mostShown; more > 0 {
		shown = shown[:mostShown]
	}
	return diag.Sort(shown), max(0, more)
}

// writeJSON prints one object for all sites.
func writeJSON(w io.Writer, reports []*report, language string) error {
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
		for _, f := range diag.Few(r.findings) {
			said := f.In(language)
			out.Findings = append(out.Findings, located{diag.JSON{Rule: f.Rule.String(), Severity: f.Severity, File: f.File, Line: f.Line,
				Column: f.Column, Message: said.Message, Hint: said.Hint}, r.Site})
		}
		if r.refusal != nil {
			out.Error = r.refusal.Path + ": " + say.Plain(r.refusal.Says, language)
		}
		if r.failure != nil {
			out.Error = say.Plain(told(r.failure), language)
		}
	}
	return encode(w, out)
}

// short names a path from the working directory, where that is shorter.
func (env Env) short(p string) string {
	rel, err := filepath.Rel(env.Dir, p)
	if err != nil || strings.HasPrefix(rel, "..") {
		return filepath.ToSlash(p)
	}
	return filepath.ToSlash(rel)
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
