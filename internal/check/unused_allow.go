package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// unusedAllow finds nothing by itself: what is ignored is known when everything else has been found, see Unused.
var unusedAllow = Rule{
	Rule: say.RuleUnusedAllow,
}

// Unused tells which entries of site.toml cover nothing. silenced is all that they cover in the whole site, kept is what
// else was found there; text is that of Silence.
func (c *Checker) Unused(silenced []Silenced, kept []diag.Finding, text func(file string) []byte) (out []diag.Finding) {
	q := quoter{text: text}
	for i, a := range c.site.Config.Check.Allow {
		rule, ok := say.RuleNamed(a.Rule)
		if !ok || a.Rule == unusedAllow.String() { // that is about what is found here
			continue
		}
		if slices.ContainsFunc(silenced, func(s Silenced) bool { return q.allows(a, s.Finding) }) {
			continue
		}
		f := diag.Finding{Pos: c.site.Fact("check", "allow", i, "rule"), Says: say.UnusedAllow{Rule: a.Rule}}
		other := slices.IndexFunc(kept, func(k diag.Finding) bool { return a.Covers(k.Rule.String(), k.File) })
		switch {
		case !rule.Ignorable():
			f.Says = say.UnusedAllowNever{Rule: a.Rule}
		case other >= 0 && a.Quote == "":
			f.Says, f.Advice = say.UnusedAllowNoQuote{Rule: a.Rule}, q.quotation(kept[other])
		case other >= 0:
			f.Says, f.Advice = say.UnusedAllowOtherQuote{Rule: a.Rule}, q.quotation(kept[other])
		case a.Quote != "":
			f.Advice = say.UnusedAllowWithQuote{}
		}
		out = append(out, unusedAllow.complete(f))
	}
	return out
}

// quotation advises to write the quotation that allows a finding; nil when its text is not known.
func (q *quoter) quotation(f diag.Finding) say.Message {
	text, start, end := q.passage(f.Pos)
	if start == end {
		return nil
	}
	return say.UnusedAllowQuote{Text: strings.ReplaceAll(shorten(text[start:end]), "\"", "”")}
}
