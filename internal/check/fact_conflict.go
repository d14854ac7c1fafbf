package check

import (
	"fmt"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var factConflict = Rule{
	Rule: say.RuleFactConflict,
	Page: func(p *Page) (found []Found) {
		claims := p.claims()
		for i := range claims {
			c := &claims[i]
			if len(c.known) == 0 || c.equal() != nil {
				continue
			}
			f := c.place
			if !c.clear || !c.single || c.business && !c.known[0].days {
				f.Severity = diag.Warning
			}
			f.Message, f.Hint = c.contradiction()
			found = append(found, f)
		}
		return found
	},
}

// plainly is a duration in a message: a number and its unit.
func plainly(d fact.Duration) rules.Text {
	units := map[string]rules.Text{"hour": {Ar: "ساعة", En: "hours"}, "day": {Ar: "يوم", En: "days"}, "business_day": {Ar: "يوم عمل", En: "working days"},
		"week": {Ar: "أسبوع", En: "weeks"}, "month": {Ar: "شهر", En: "months"}, "year": {Ar: "سنة", En: "years"}}
	u := units[d.Unit]
	if d.N == 1 {
		u.En = strings.TrimSuffix(u.En, "s")
	}
	return rules.Text{Ar: fmt.Sprintf("%d (%s)", d.N, u.Ar), En: fmt.Sprintf("%d %s", d.N, u.En)}
}
