package cli

import (
	"slices"
	"strings"

	"sitegen/internal/check"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// checkText tells a person.
func (env Env) checkText(sites []*checked, f checkFlags, language string) error {
	for _, c := range sites {
		printer := env.printer(c, language)
		for _, d := range gravestFirst(c.findings) {
			if f.quiet && d.Severity != diag.Error {
				continue
			}
			if err := printer.Print(d); err != nil {
				return err
			}
		}
	}
	for _, c := range sites {
		if err := env.print(env.Out, c.summary()); err != nil {
			return err
		}
		if err := env.ignoredErrors(c.silenced, env.printer(c, language)); err != nil {
			return err
		}
		for i := range c.coverage {
			if f.quiet {
				break
			}
			if err := env.print(env.Out, coverageLine(&c.coverage[i])); err != nil {
				return err
			}
		}
		if n := len(c.Promises); n > 0 && !f.quiet {
			if err := env.print(env.Out, say.CliCheckPromises{N: n}); err != nil {
				return err
			}
		}
	}
	return nil
}

// printer prints findings of a site.
func (env Env) printer(c *checked, language string) *diag.Printer {
	printer := &diag.Printer{W: env.Out, Color: env.color(env.Out), Source: c.project.Text, Language: language}
	if c.Site != "." {
		printer.Dir = c.Site + "/"
	}
	return printer
}

// ignoredErrors lists the errors that site.toml says to ignore: who publishes shall know of each.
func (env Env) ignoredErrors(list []check.Silenced, printer *diag.Printer) error {
	for _, s := range list {
		if s.Severity != diag.Error {
			continue
		}
		if err := printer.PrintIgnored(s.Finding, s.Reason); err != nil {
			return err
		}
	}
	return nil
}

// gravestFirst puts errors before warnings, and these before notes: a person fixes what blocks publishing first, then what the
// site has to declare.
func gravestFirst(list []diag.Finding) []diag.Finding {
	severity := map[diag.Severity]int{diag.Error: 0, diag.Warning: 2, diag.Info: 4}
	rank := func(f diag.Finding) int {
		if f.Rule == say.RuleNotDeclared {
			return severity[f.Severity]
		}
		return severity[f.Severity] + 1
	}
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b diag.Finding) int { return rank(a) - rank(b) })
	return list
}

// summary is the last line about a site.
func (c *checked) summary() say.Message {
	m := say.CliCheckSummary{Pages: c.Pages, Errors: c.Errors, Warnings: c.Warnings, Notes: c.Infos}
	if n := len(c.silenced); n > 0 {
		m.Ignored = say.PartIgnoredFindings{N: n}
	}
	if n := c.fixable(); n > 0 {
		m.Fixable = say.PartFixable{N: n}
	}
	return ofSite(c.Site, m)
}

// ofSite is a line about a site, which needs no name in its own folder.
func ofSite(site string, line say.Message) say.Message {
	if site == "." {
		return line
	}
	return say.CliOfSite{Site: site, Line: line}
}

// fixable counts what --fix would fix.
func (c *checked) fixable() int {
	n := 0
	for _, d := range c.all {
		if d.Fixable() && ownFile(d.File) {
			n++
		}
	}
	return n
}

// ownFile tells whether a file lies in the site's own folder, and not in a base site's or in the program.
func ownFile(name string) bool {
	return !diag.InProgram(name) && !strings.HasPrefix(name, "../")
}
