package check

import "sitegen/internal/say"

var handWrittenFact = Rule{
	Rule: say.RuleHandWrittenFact,
	Page: func(p *Page) (found []Found) {
		claims := p.claims()
		for i := range claims {
			c := &claims[i]
			k := c.equal()
			if k == nil || k.expr == "" {
				continue
			}
			f := c.place
			f.Says = say.HandWrittenFact{Written: c.written, Fact: k.path, Expr: k.expr}
			found = append(found, f)
		}
		return found
	},
}
