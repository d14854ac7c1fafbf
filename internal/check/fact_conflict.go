package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

var factConflict = Rule{
	Rule: say.RuleFactConflict,
	Page: func(p *Page) (found []diag.Finding) {
		claims := p.claims()
		for i := range claims {
			c := &claims[i]
			if len(c.known) == 0 || c.equal() != nil {
				continue
			}
			f := diag.Finding{Pos: c.place}
			if !c.clear || !c.single || c.business && !c.known[0].days {
				f.Severity = diag.Warning
			}
			f.Says, f.Advice = c.contradiction()
			found = append(found, f)
		}
		return found
	},
}

// saidTime is a duration in a message: a number and its unit.
func saidTime(d fact.Duration) say.Message {
	n := int(d.N)
	switch d.Unit {
	case "hour":
		return say.PartHours{N: n}
	case "business_day":
		return say.PartBusinessDays{N: n}
	case "week":
		return say.PartWeeks{N: n}
	case "month":
		return say.PartMonths{N: n}
	case "year":
		return say.PartYears{N: n}
	}
	return say.PartDays{N: n}
}
