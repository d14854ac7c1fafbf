package check

import (
	"fmt"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var handWrittenFact = Rule{
	Name: "hand-written-fact", Severity: diag.Info,
	Doc: rules.Doc{
		What: rules.Text{Ar: "مدة كُتبت بيد وهي معلنة في site.toml.", En: "A time that is written by hand and declared in site.toml."},
		Why:  rules.Text{Ar: "حين تغيّرون الحقيقة يبقى الرقم المكتوب بيد على حاله.", En: "When the fact changes, what was written by hand does not."},
		Mend: rules.Text{Ar: "ضعوا مكانها الحقيقة.", En: "Put the fact in its place."},
		Bad:  "لكم الإرجاع خلال 10 أيام.",
		Good: "لكم الإرجاع خلال {{ returns.window_days | days }}.",
	},
	Page: func(p *Page) (found []Found) {
		claims := p.claims()
		for i := range claims {
			c := &claims[i]
			for _, d := range c.topic.declaredFor(p.Site.Config) {
				if hoursOf(d) != c.hours {
					continue
				}
				f := c.at(p)
				name := c.topic.facts[0]
				f.Message = rules.Text{Ar: fmt.Sprintf("“%s” حقيقة معلنة في site.toml كُتبت بيد", c.written()), En: fmt.Sprintf("“%s” is a fact of site.toml, written by hand", c.written())}
				f.Hint = rules.Text{Ar: "ضعوا مكانها الحقيقة، مثل {{ " + name + " }}", En: "put the fact in its place, such as {{ " + name + " }}"}
				found = append(found, f)
				break
			}
		}
		return found
	},
}
