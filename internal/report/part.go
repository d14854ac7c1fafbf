package report

import (
	"fmt"
	"html"
	"html/template"
	"slices"
	"strings"
	"unicode/utf8"

	"sitegen/internal/check"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// part is the report in one language, as the layout shows it.
type part struct {
	Code, Dir, Other    string
	Store, Day, Version string
	Counts              []count
	Verdict, FixLead    template.HTML
	Good                bool // no errors: it can be published
	Profiles            []profileView
	Promises            []promiseView
	Files               []fileView
	Silenced            []silencedView
	Fixable             int
	Command             string
}

type count struct {
	Name  template.HTML
	Class string
	N     int
}

type profileView struct {
	ID, Name, Score, Reviewed string
	Meant                     template.HTML
	Outdated                  bool // the sources were last read more than a year ago
	Unknown                   bool // errors keep pages from being shown in full
	Share                     int  // in percent, for the bar
	Items                     []itemView
}

type itemView struct {
	What, How        template.HTML // How only while it is not declared
	Source           template.HTML
	URL, Since       string        // where the source can be read; from when it binds
	Status           template.HTML // of the source; empty for law in force
	Declared, Advice bool
	State            template.HTML
	By, Own          []template.HTML
}

type promiseView struct {
	What   template.HTML
	Places []string
}

type fileView struct {
	Name     string
	Findings []findingView
}

type findingView struct {
	Class, Severity, Place, Rule string
	Message, Hint                template.HTML
	Excerpt                      *excerptView
	Fixable                      bool
}

type excerptView struct{ Before, Mark, After string }

type silencedView struct {
	Class, Severity, File, Place, Rule string
	Message                            template.HTML
	Reason                             string
}

// W is a word of the layout.
func (p part) W(key string) template.HTML { return word(key, p.Code) }

// Read invites to the other language, in that language.
func (p part) Read() template.HTML { return word("read", p.Other) }

func newPart(in Input, code string, lines *diag.Files) part {
	p := part{Code: code, Dir: "ltr", Other: "ar", Store: name(in, code), Day: day(in.Day, code), Version: in.Version,
		Fixable: in.Fixable, Command: command(in.Site)}
	if code == "ar" {
		p.Dir, p.Other = "rtl", "en"
	}
	failures := diag.Count(in.Findings, diag.Error)
	p.Counts = []count{
		{p.W("pages"), "pages", in.Pages},
		{p.W("errors"), "error", failures},
		{p.W("warnings"), "warning", diag.Count(in.Findings, diag.Warning)},
		{p.W("notes"), "info", diag.Count(in.Findings, diag.Info)},
		{p.W("ignored"), "silenced", len(in.Silenced)},
	}
	p.Good = failures == 0
	p.Verdict = p.W("publishable")
	if !p.Good {
		p.Verdict = p.W("refused")
	}
	p.FixLead = marked(say.In(say.ReportFixLead{N: in.Fixable}, code))
	for _, c := range in.Coverage {
		p.Profiles = append(p.Profiles, profileOf(c, in.Day, code))
	}
	for _, promise := range in.Promises {
		p.Promises = append(p.Promises, promiseView{marked(say.Word("schema.promises", promise.Name, code)), promise.Places})
	}
	p.Files = filesOf(in.Findings, code, lines)
	for _, s := range errorsFirst(in.Silenced) {
		message, _ := s.Texts(code)
		p.Silenced = append(p.Silenced, silencedView{Class: string(s.Severity), Severity: diag.SeverityIn(s.Severity, code), File: s.File, Place: place(s.Pos),
			Rule: s.Rule.String(), Message: marked(message), Reason: s.Reason})
	}
	return p
}

// errorsFirst puts the errors that the owner allowed before everything else.
func errorsFirst(list []check.Silenced) []check.Silenced {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b check.Silenced) int { return rank(a.Severity) - rank(b.Severity) })
	return list
}

// rank orders severities, the gravest first.
func rank(s diag.Severity) int {
	return slices.Index([]diag.Severity{diag.Error, diag.Warning, diag.Info}, s)
}

func command(site string) string {
	if site == "" || site == "." {
		return "sitegen check --fix"
	}
	return "sitegen check --fix --site " + site
}

func profileOf(c check.Coverage, today lang.Date, code string) profileView {
	declared, of := c.Score()
	p := profileView{ID: c.Profile.ID, Name: c.Profile.Name.In(code), Reviewed: c.Profile.Reviewed, Score: say.Plain(say.ReportScore{Declared: declared, Of: of}, code)}
	if d, err := lang.ParseDate(c.Profile.Reviewed); err == nil {
		p.Reviewed = day(d, code)
		d.Year++
		p.Outdated = !today.IsZero() && d.Before(today)
	}
	if of > 0 {
		p.Share = 100 * declared / of
	}
	if c.Unknown {
		p.Unknown, p.Score = true, say.Word("report", "unknown", code).String()
	}
	if c.Meant {
		p.Meant = word("meant", code)
	}
	for _, i := range toDoFirst(c.Items) {
		v := itemView{What: data(i.What, code), Source: data(i.Source, code), Declared: i.Declared, Advice: i.Advice, By: breakable(i.By), Own: breakable(i.Own),
			State: word("declared", code)}
		v.URL, v.Since = i.URL, since(i.Since, code)
		if i.Status != "" {
			v.Status = word("source-"+string(i.Status), code)
		}
		if !i.Declared {
			v.State, v.How = word("undeclared", code), data(i.How, code)
		}
		p.Items = append(p.Items, v)
	}
	return p
}

// since is a day as people write it; of a month or a year alone, as the data has it.
func since(text, code string) string {
	if d, err := lang.ParseDate(text); err == nil {
		return day(d, code)
	}
	return text
}

// toDoFirst puts what is not declared before what is, and duties before advice.
func toDoFirst(items []check.Covered) []check.Covered {
	rank := func(i check.Covered) (n int) {
		if i.Declared {
			n += 2
		}
		if i.Advice {
			n++
		}
		return n
	}
	items = slices.Clone(items)
	slices.SortStableFunc(items, func(a, b check.Covered) int { return rank(a) - rank(b) })
	return items
}

// breakable lets names be broken after their points, on narrow columns. What is named twice is told once.
func breakable(names []string) (out []template.HTML) {
	for i, n := range names {
		if slices.Index(names, n) == i {
			out = append(out, template.HTML(strings.ReplaceAll(html.EscapeString(breaks.Replace(n)), "\x00", "<wbr>"))) //nolint:gosec // escaped
		}
	}
	return out
}

var breaks = strings.NewReplacer("\x00", "", ".", ".\x00", "_", "_\x00", "/", "/\x00", "#", "\x00#")

// filesOf groups findings by file: the files with the gravest first.
func filesOf(found []diag.Finding, code string, lines *diag.Files) (out []fileView) {
	worst := map[string]int{}
	for _, f := range found {
		if w, ok := worst[f.File]; !ok || rank(f.Severity) < w {
			worst[f.File] = rank(f.Severity)
		}
	}
	list := slices.Clone(found)
	slices.SortStableFunc(list, func(a, b diag.Finding) int { return worst[a.File] - worst[b.File] })
	// Files of one rank keep their order, but what belongs to one must stand together.
	at := map[string]int{}
	for _, f := range list {
		i, ok := at[f.File]
		if !ok {
			i = len(out)
			at[f.File] = i
			out = append(out, fileView{Name: f.File})
		}
		message, hint := f.Texts(code)
		v := findingView{Class: string(f.Severity), Severity: diag.SeverityIn(f.Severity, code), Place: place(f.Pos), Rule: f.Rule.String(),
			Message: marked(message), Hint: marked(hint), Fixable: f.Fixable()}
		if line, ok := lines.Line(f.File, f.Line); ok && utf8.ValidString(line) {
			if e, ok := diag.ExcerptOf(f, line); ok {
				v.Excerpt = &excerptView{e.Before, e.Mark, e.After}
			}
		}
		out[i].Findings = append(out[i].Findings, v)
	}
	return out
}

// place is the line and the column, as editors count them.
func place(p diag.Pos) string {
	switch {
	case p.Line < 1:
		return ""
	case p.Column < 1:
		return fmt.Sprint(p.Line)
	}
	return fmt.Sprintf("%d:%d", p.Line, p.Column)
}
