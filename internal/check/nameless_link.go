package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/markup"
	"sitegen/internal/say"
)

var namelessLink = Rule{
	Rule: say.RuleNamelessLink,
	Output: func(o *Output) (found []diag.Finding) {
		for _, n := range o.index().links {
			if c := n.First; c != nil && c.Kind == markup.Text && len(c.Data) > 1 {
				continue // nearly all
			}
			if n.Attr("aria-hidden") != "true" && n.Label() == "" && !o.toUntitled(n) {
				found = append(found, diag.Finding{Pos: o.at(n.Attr("href")), Says: say.NamelessLink{}})
			}
		}
		for _, n := range o.index().buttons {
			if n.Attr("aria-hidden") != "true" && n.Label() == "" {
				found = append(found, diag.Finding{Pos: o.at("<button"), Says: say.NamelessLinkButton{}})
			}
		}
		return found
	},
}
