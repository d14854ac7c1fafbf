package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var shortReturnWindow = Rule{
	Rule: say.RuleShortReturnWindow,
	Page: func(p *Page) (found []diag.Finding) {
		least, law := p.Site.Config.MinimumReturn()
		if least == 0 || p.Site.Config.Returns.WindowDays.Set {
			return nil // fact-conflict tells
		}
		claims := p.claims()
		for i := range claims {
			c := &claims[i]
			if c.topic != "return" || c.value >= least*day || c.value < day {
				continue
			}
			f := diag.Finding{Pos: c.place}
			if !c.clear {
				f.Severity = diag.Warning
			}
			f.Says = say.ShortReturnWindow{Written: c.written, Least: int(least), Law: law}
			found = append(found, f)
		}
		return found
	},
}
