package check

import (
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

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
			f.Message = rules.Text{Ar: "“" + c.written + "” هي " + k.path + " في site.toml، وقد كُتبت بيد", En: "“" + c.written + "” is " + k.path + " of site.toml, written by hand"}
			f.Hint = rules.Text{Ar: "ضعوا مكانها " + k.expr, En: "put " + k.expr + " in its place"}
			found = append(found, f)
		}
		return found
	},
}
