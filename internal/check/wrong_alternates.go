package check

import (
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var wrongAlternates = Rule{
	Rule: say.RuleWrongAlternates,
	Output: func(o *Output) (found []diag.Finding) {
		x := o.index()
		if len(x.alternates) == 0 && (!x.whole() || len(x.canonical) == 0) {
			return nil // a layout of the owner's own that leaves all of it out
		}
		want := alternatesOf(o.Page)
		add := func(m say.Message) {
			found = append(found, diag.Finding{Pos: o.inLayout(`rel="alternate"`, "rel=alternate", "<head"), Says: m})
		}
		for _, w := range want {
			if !slices.Contains(x.alternates, w) {
				add(say.WrongAlternates{Code: w.lang, Address: w.href})
			}
		}
		for _, h := range x.alternates {
			if !slices.Contains(want, h) {
				add(say.WrongAlternatesForeign{Code: h.lang, Address: shorten(h.href)})
			}
		}
		return found
	},
}
