package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

var offers = set("عرض", "عروض", "خصم", "خصومات", "تخفيض", "تخفيضات", "offer", "offers", "discount", "sale", "promotion")

var expired = Rule{
	Rule: say.RuleExpired,
	Site: func(s *Site) (found []diag.Finding) {
		today := s.Input.Today
		if today.IsZero() {
			return nil
		}
		over := func(says say.Message, at ...any) { found = append(found, diag.Finding{Pos: s.Fact(at...), Says: says}) }
		c := s.Config
		for i, h := range c.HoursSeasonal {
			if h.To.IsSet() && h.To.Before(today) {
				over(say.ExpiredHours{Day: h.To.Date.String()}, "hours_seasonal", i, "to")
			}
		}
		for i, b := range c.Branches {
			for k, h := range b.HoursSeasonal {
				if h.To.IsSet() && h.To.Before(today) {
					over(say.ExpiredHours{Day: h.To.Date.String()}, "branches", i, "hours_seasonal", k, "to")
				}
			}
		}
		for i, l := range c.IDs.Licences {
			if l.Expires.IsSet() && l.Expires.Before(today) {
				over(say.ExpiredLicence{Day: l.Expires.Date.String()}, "ids", "licences", i, "expires")
			}
		}
		for _, n := range s.Notes {
			for _, o := range n.Offers {
				if o.Until.Before(today) {
					found = append(found, diag.Finding{Pos: o.Pos, Says: say.ExpiredOffer{Day: o.Until.String()}})
				}
			}
		}
		return found
	},
}

// Offer is an offer that a page says to end on a day.
type Offer struct {
	Until lang.Date
	Pos   diag.Pos
}

// ends are words, folded, after which the last day of an offer comes.
var ends = set("حتي", "ينتهي", "تنتهي", "لغايه", "غايه", "سار", "ساري", "ساريه", "until", "till", "through", "ends", "end", "expires", "expire", "valid", "before")

func offersOf(p *Page) (out []Offer) {
	for i := range p.Doc.Blocks {
		b := &p.Doc.Blocks[i]
		if !strings.Contains(b.Text, "20") && !strings.Contains(b.Text, "٢٠") {
			continue // no year
		}
		for _, s := range p.sentences(b) {
			if !s.hasWord(offers) {
				continue
			}
			for _, d := range textDates(s.Text) {
				if !s.has(clause{max(0, d.from-5), d.from + 1}, ends) {
					continue
				}
				start, end := s.original(s.words[d.from].start, s.words[d.to-1].end)
				out = append(out, Offer{d.Date, p.In(b, s.start+start, s.start+end)})
			}
		}
	}
	return out
}
