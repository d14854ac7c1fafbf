package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var wrongCanonical = Rule{
	Rule: say.RuleWrongCanonical,
	Output: func(o *Output) []diag.Finding {
		want := o.Site.Absolute(canonicalOf(o.Page).URL)
		has := o.index().canonical
		if want == "" || len(has) == 0 || o.Page.IsNotFound() || len(has) == 1 && has[0] == want {
			return nil
		}
		f := diag.Finding{Pos: o.inLayout(`rel="canonical"`, "rel=canonical"), Says: say.WrongCanonical{Address: shorten(has[0])}}
		if len(has) > 1 {
			f.Says = say.WrongCanonicalSeveral{}
		}
		return []diag.Finding{f}
	},
}
