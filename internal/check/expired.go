package check

import (
	"regexp"
	"strconv"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/rules"
)

// isoDay finds a day as 2026-11-22 in folded text.
var isoDay = regexp.MustCompile(`\b(20\d\d)[-/](\d{1,2})[-/](\d{1,2})\b`)

var offers = set("عرض", "عروض", "خصم", "خصومات", "تخفيض", "تخفيضات", "offer", "offers", "discount", "sale", "promotion")

var expired = Rule{
	Name: "expired", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "شيء له آخر يوم وقد مضى: ساعات موسمية، أو ترخيص، أو عرض.", En: "Something whose last day has passed: hours of a season, a licence, an offer."},
		Why:  rules.Text{Ar: "العميل يأتي في ساعات لا تعملون فيها، أو يطلب عرضًا انتهى.", En: "Customers come at hours that are over, or ask for an offer that has ended."},
		Mend: rules.Text{Ar: "جدّدوا التاريخ أو احذفوا ما انتهى.", En: "Renew the day, or delete what is over."},
		Bad:  "[[hours_seasonal]]\nlabel = { ar = \"رمضان 1446هـ\", en = \"Ramadan 1446 AH\" }\nto = 2025-03-29",
		Good: "[[hours_seasonal]]\nlabel = { ar = \"رمضان 1448هـ\", en = \"Ramadan 1448 AH\" }\nto = 2027-03-09",
	},
	Site: func(s *Site) (found []Found) {
		today := s.Input.Today
		if today.IsZero() {
			return nil
		}
		over := func(last lang.Date, what rules.Text, at ...any) {
			found = append(found, Found{Pos: s.Fact(at...),
				Message: rules.Text{Ar: what.Ar + " انتهت في " + last.String(), En: what.En + " ended on " + last.String()},
				Hint:    rules.Text{Ar: "جدّدوا التاريخ أو احذفوا ما انتهى", En: "renew the day, or delete what is over"}})
		}
		c := s.Config
		for i, h := range c.HoursSeasonal {
			if h.To.IsSet() && h.To.Before(today) {
				over(h.To.Date, rules.Text{Ar: "هذه الساعات الموسمية", En: "these seasonal hours"}, "hours_seasonal", i, "to")
			}
		}
		for i, b := range c.Branches {
			for k, h := range b.HoursSeasonal {
				if h.To.IsSet() && h.To.Before(today) {
					over(h.To.Date, rules.Text{Ar: "هذه الساعات الموسمية", En: "these seasonal hours"}, "branches", i, "hours_seasonal", k, "to")
				}
			}
		}
		for i, l := range c.IDs.Licences {
			if l.Expires.IsSet() && l.Expires.Before(today) {
				over(l.Expires.Date, rules.Text{Ar: "صلاحية هذا الترخيص", En: "this licence"}, "ids", "licences", i, "expires")
			}
		}
		for _, n := range s.Notes {
			for _, o := range n.Offers {
				if o.Until.Before(today) {
					found = append(found, Found{Pos: o.Pos,
						Message: rules.Text{Ar: "هذا العرض انتهى في " + o.Until.String(), En: "this offer ended on " + o.Until.String()},
						Hint:    rules.Text{Ar: "جدّدوا التاريخ أو احذفوا العرض", En: "renew the day, or delete the offer"}})
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

func offersOf(p *Page) (out []Offer) {
	for i := range p.Doc.Blocks {
		b := &p.Doc.Blocks[i]
		for _, s := range p.sentences(b) {
			at := isoDay.FindStringSubmatchIndex(s.Folded())
			if at == nil || !s.hasWord(offers) {
				continue
			}
			number := func(k int) int {
				n, _ := strconv.Atoi(s.Folded()[at[2*k]:at[2*k+1]]) // the pattern lets digits through only
				return n
			}
			start, end := s.original(at[0], at[1])
			out = append(out, Offer{lang.Date{Year: number(1), Month: number(2), Day: number(3)}, p.In(b, s.start+start, s.start+end)})
		}
	}
	return out
}
