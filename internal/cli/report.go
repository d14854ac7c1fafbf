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
		_ = env.printf(env.Err, "… and %d more; fix these first, or see all with --format json", more)
	}
	errs, warnings := diag.Count(r.findings, diag.Error), diag.Count(r.findings, diag.Warning)
	counts := env.counts(errs, warnings) + env.ignored(r.ignoredErrors())
	site, arrow := r.Site+": ", r.Site+" → "
	if r.Site == "." { // the folder where the person is needs no name
		site, arrow = "", ""
	}
	switch {
	case r.failure != nil:
		env.complain(fmt.Sprintf("%s; %s was not changed", r.failure, r.Out))
	case r.refusal != nil:
		env.complain(env.short(r.refusal.Path) + ": " + env.in(r.refusal.Reason))
		fmt.Fprintln(env.Err, "  "+env.line(env.in("hint")+": "+env.in(r.refusal.Hint)))
	case !r.Published:
		fmt.Fprintln(env.Err, env.line(site+env.in("not published: "+counts+"; "+r.Out+" was not changed")))
	case quiet:
	case r.Unchanged:
		fmt.Fprintln(env.Out, env.line(site+env.in("nothing has changed: "+env.made(r))))
	default:
		fmt.Fprintln(env.Out, env.line(arrow+r.Out+": "+env.made(r)+env.and()+counts))
	}
	if r.note != "" && !quiet {
		_ = env.printf(env.Err, "note: %s", r.note)
	}
}

// counts says how many errors and warnings there are. In Arabic numbers stand behind a colon, so that no noun has to agree with
// them.
func (env Env) counts(errs, warnings int) string {
	if env.language == arabic {
		return fmt.Sprintf("الأخطاء: %d، ", errs) + env.warnings(warnings)
	}
	return plural(errs, "error") + ", " + env.warnings(warnings)
}

func (env Env) warnings(n int) string {
	if env.language == arabic {
		return fmt.Sprintf("التحذيرات: %d", n)
	}
	return plural(n, "warning")
}

// ignored says how many errors site.toml says to ignore, after other counts; nothing if there are none.
func (env Env) ignored(n int) string {
	switch {
	case n == 0:
		return ""
	case env.language == arabic:
		return fmt.Sprintf("، الأخطاء المستثناة في site.toml: %d", n)
	}
	return ", " + plural(n, "error") + " ignored in site.toml"
}

// made says what a build has made, and how fast.
func (env Env) made(r *report) string {
	if env.language == arabic {
		return fmt.Sprintf("الصفحات: %d، الملفات: %d، الحجم: %s، المدة: %.0f ملّي ثانية", r.Pages, r.Files, size(r.Bytes), r.Milliseconds)
	}
	return fmt.Sprintf("%s, %s, %s, %.0f ms", plural(r.Pages, "page"), plural(r.Files, "file"), size(r.Bytes), r.Milliseconds)
}

// and stands between the parts of a list.
func (env Env) and() string {
	if env.language == arabic {
		return "، "
	}
	return ", "
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
			out.Findings = append(out.Findings, located{diag.JSON{Rule: f.Rule, Severity: f.Severity, File: f.File, Line: f.Line,
				Column: f.Column, Message: said.Message, Hint: said.Hint}, r.Site})
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
