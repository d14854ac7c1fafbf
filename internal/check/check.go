// Package check reads a site as a lawyer, an editor and a browser would, and reports what they would object to.
//
// In: the assembled site, the text of each page and the file that was made of it. Out: findings, some with the edit that fixes
// them. Each rule is one of the catalogue of package say with a function; adding one is an entry there, a file here and a line
// in Rules. A rule looks at one kind of thing only (a text, a page, a page and its translation, a file that was made, site.toml,
// the whole site), so that all pages are checked in parallel and a page that has changed is checked alone.
package check

import (
	"cmp"
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Rule is one thing that is looked for. At least one of its functions is set.
type Rule struct {
	say.Rule

	Text         func(t *Text, report Report)                   // a piece of prose, of a page or of site.toml
	Page         func(p *Page) []diag.Finding                   // the text of a page as a whole
	Translations func(source, translation *Page) []diag.Finding // a page in the default language and its translation
	Output       func(o *Output) []diag.Finding                 // the file that was made of a page
	Settings     func(s *Site) []diag.Finding                   // site.toml, whatever the pages say
	Site         func(s *Site) []diag.Finding                   // all that the pages noted, and the facts
}

// Rules is all rules, in the order of the docs. Of two that find something in the same stretch of a text, the first one speaks.
func Rules() []Rule {
	return slices.Concat(markupRules(), blankRules(), nameRules(), factRules(), languageRules(), coverageRules(), partyRules(), linkRules(), outputRules(),
		typographyRules(), structureRules(), allowRules())
}

// Report takes what a rule finds in Raw[start:end] of a Text. The finding has no rule and no place yet, and a severity only
// where it isn't the rule's. Its edit is one of Raw.
type Report func(start, end int, f diag.Finding)

// complete names the rule of a finding, and gives it the rule's severity unless it has one.
func (r *Rule) complete(f diag.Finding) diag.Finding {
	f.Rule, f.Severity = r.Rule, cmp.Or(f.Severity, r.Rule.Severity())
	return f
}

// finds tells whether a rule for texts finds something in one.
func (r *Rule) finds(t *Text) (found bool) {
	r.Text(t, func(int, int, diag.Finding) { found = true })
	return found
}
