package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var handWrittenFact = Rule{
	Rule: say.RuleHandWrittenFact,
	Page: func(p *Page) (found []diag.Finding) {
		claims := p.claims()
		for i := range claims {
			c := &claims[i]
			k := c.equal()
			if k == nil || k.expr == "" {
				continue
			}
			found = append(found, diag.Finding{Pos: c.place, Says: say.HandWrittenFact{Written: c.written, Fact: k.path, Expr: k.expr}})
		}
		return found
	},
}
