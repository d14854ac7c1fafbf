// Package check reads a site as a lawyer, an editor and a browser would, and reports what they would object to.
//
// In: the assembled site, the text of each page and the file that was made of it. Out: findings in both languages, some
// with the edit that mends them. Each rule is a value with a name, a severity, a doc and a function; adding one is a file
// and a line in Rules. A rule looks at one kind of thing only (a text, a page, a page and its translation, a file that
// was made, the whole site), so that all pages are checked in parallel and a page that has changed is checked alone.
package check

import (
	"cmp"
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

// Rule is one thing that is looked for. At least one of its functions is set.
type Rule struct {
	say.Rule

	Text         func(t *Text) []Hit                     // a piece of prose, of a page or of site.toml
	Page         func(p *Page) []Found                   // the text of a page as a whole
	Translations func(source, translation *Page) []Found // a page in the default language and its translation
	Output       func(o *Output) []Found                 // the file that was made of a page
	Site         func(s *Site) []Found                   // all that the pages noted, and the facts
}

// Rules is all rules, in the order of the docs. Of two that hit the same stretch of a text, the first one speaks.
func Rules() []Rule {
	return slices.Concat(markupRules(), blankRules(), nameRules(), factRules(), languageRules(), coverageRules(), partyRules(), linkRules(), outputRules(),
		typographyRules(), structureRules(), allowRules())
}

// Hit is a place in the Raw of a Text, in bytes.
type Hit struct {
	Start, End    int
	Says, Advice  say.Message // as in diag.Finding
	Message, Hint rules.Text
	Severity      diag.Severity // the rule's unless set
	Fix           *Fix          // what mends it safely, if anything does
}

// Fix is a text to put in the place of Raw[Start:End]; the hit's own place is usually a part of it.
type Fix struct {
	Start, End int
	New        string
}

// Found is a problem at a place of a file.
type Found struct {
	diag.Pos
	Says, Advice  say.Message // as in diag.Finding
	Message, Hint rules.Text
	Severity      diag.Severity // the rule's unless set
	Edit          diag.Edit     // what mends it safely, if anything does
}

// finding is what a rule says at a place.
func (r *Rule) finding(f Found) diag.Finding {
	return diag.Finding{Rule: r.String(), Severity: cmp.Or(f.Severity, r.Rule.Severity()), Pos: f.Pos, Says: f.Says, Advice: f.Advice, Message: f.Message.En, Hint: f.Hint.En,
		Arabic: diag.Said{Message: f.Message.Ar, Hint: f.Hint.Ar}, Edit: f.Edit}
}
