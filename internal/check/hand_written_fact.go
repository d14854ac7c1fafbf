package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var handWrittenFact = Rule{
	Name: "hand-written-fact", Severity: diag.Info,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رقم كُتب بيد وهو معلن في site.toml.", En: "A number that is written by hand and declared in site.toml."},
		Why:  rules.Text{Ar: "حين تغيّرون الحقيقة يبقى الرقم المكتوب بيد على حاله.", En: "When the fact changes, what was written by hand does not."},
		Mend: rules.Text{Ar: "ضعوا مكانه الحقيقة.", En: "Put the fact in its place."},
		Bad:  "لكم الإرجاع خلال 10 أيام.",
		Good: "لكم الإرجاع خلال {{ returns.window_days | days genitive }}.",
	},
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
