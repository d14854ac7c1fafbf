package cli

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/pipeline"
	"sitegen/internal/publish"
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

	findings []diag.Finding
	refusal  *publish.Refusal
	note     string
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

// say tells a person what happened.
func (env Env) say(r *report, p *pipeline.Project, quiet bool) {
	printer := diag.Printer{W: env.Err, Trace: env.tracing(), Color: env.color(env.Err), Source: p.Text}
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
		fmt.Fprintf(env.Err, "… and %d more; mend these first, or see all with --format json\n", more)
	}
	errs, warnings := diag.Count(r.findings, diag.Error), diag.Count(r.findings, diag.Warning)
	counts := plural(errs, "error") + ", " + plural(warnings, "warning")
	site, arrow := r.Site+": ", r.Site+" → "
	if r.Site == "." { // the folder where the person is needs no name
		site, arrow = "", ""
	}
	switch {
	case r.failure != nil:
		fmt.Fprintf(env.Err, "sitegen: %s; %s was not changed\n", r.failure, r.Out)
	case r.refusal != nil:
		fmt.Fprintf(env.Err, "sitegen: %s: %s\n  hint: %s\n", env.short(r.refusal.Path), r.refusal.Reason, r.refusal.Hint)
	case !r.Published:
		fmt.Fprintf(env.Err, "%snot published: %s; %s was not changed\n", site, counts, r.Out)
	case quiet:
	case r.Unchanged:
		fmt.Fprintf(env.Out, "%snothing has changed: %s, %s, %s, %.0f ms\n", site, plural(r.Pages, "page"), plural(r.Files, "file"), size(r.Bytes), r.Milliseconds)
	default:
		fmt.Fprintf(env.Out, "%s%s: %s, %s, %s, %.0f ms, %s\n", arrow, r.Out, plural(r.Pages, "page"), plural(r.Files, "file"), size(r.Bytes), r.Milliseconds, counts)
	}
	if r.note != "" && !quiet {
		fmt.Fprintln(env.Err, "note: "+r.note)
	}
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
		for _, f := range diag.Few(r.findings) {
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
