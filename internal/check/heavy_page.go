package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var heavyPage = Rule{
	Rule: say.RuleHeavyPage,
	Output: func(o *Output) (found []diag.Finding) {
		top := diag.Pos{File: o.Page.File, Line: 1, Column: 1}
		if n := len(o.HTML); n > maxHTML {
			found = append(found, diag.Finding{Pos: top, Says: say.HeavyPage{Size: n >> 10, Max: maxHTML >> 10}})
		}
		together := len(o.HTML)
		for _, r := range o.index().resources {
			if t := o.Site.target(o.Page, r.url); t.kind == leadsHere && (strings.HasSuffix(t.path, ".css") || strings.HasSuffix(t.path, ".js")) {
				together += o.Site.size(t.path)
			}
		}
		if together > maxTogether {
			found = append(found, diag.Finding{Pos: top, Says: say.HeavyPageTogether{Size: together >> 10, Max: maxTogether >> 10}})
		}
		return found
	},
}
