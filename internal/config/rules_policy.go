package config

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/party"
	"sitegen/internal/say"
)

// checkDates holds that what ends does not end before it begins.
func checkDates(c *checker) {
	for _, id := range slices.Sorted(maps.Keys(c.site.Policies)) {
		p := c.site.Policies[id]
		if p.Published.IsSet() && p.Effective.IsSet() && p.Effective.Before(p.Published.Date) {
			c.warn(at("policies", id, "effective"), say.DateOrder{Effective: p.Effective.Raw(), Published: p.Published.Raw()}, nil)
		}
	}
	for i, t := range c.site.ThirdParty {
		if t.Since.IsSet() && t.Until.IsSet() && t.Until.Before(t.Since.Date) {
			c.fail(at("third_party", i, "until"), say.BadDatePartyOrder{Since: t.Since.Raw(), Until: t.Until.Raw()})
		}
	}
}

// checkNumbers holds numbers that can only lie in a range.
func checkNumbers(c *checker) {
	for _, p := range c.values {
		switch v := p.value.(type) {
		case *fact.Number:
			low, high := numberRange(p.key)
			if p.key == "since" && v.N >= 1300 && v.N <= 1500 {
				c.failAs(p.path(), say.BadDateHijriYear{Key: p.String(), Year: int(v.N)}, gregorianYears(v.N))
			} else if v.Set && (v.N < low || v.N > high) {
				c.fail(p.path(), say.InvalidValueRange{Key: p.String(), Value: int(v.N), Low: int(low), High: int(high)})
			}
		case *fact.Decimal:
			limit := map[string]float64{"lat": 90, "lng": 180}[p.key]
			if n, err := strconv.ParseFloat(string(*v), 64); err == nil && limit > 0 && (n < -limit || n > limit) {
				c.fail(p.path(), say.BadAddressDegrees{Key: p.String(), Value: string(*v)})
			}
		}
	}
	for i, z := range c.site.Shipping.Zones {
		if z.MinDays.Set && z.MaxDays.Set && z.MaxDays.N < z.MinDays.N {
			c.fail(at("shipping", "zones", i, "max_days"), say.InvalidValueDays{Max: int(z.MaxDays.N), Min: int(z.MinDays.N)})
		}
	}
}

// checkMoney holds that amounts have no more decimals than their currency, and that there is such a currency.
func checkMoney(c *checker) {
	if currency := c.site.Payments.Currency; currency.IsSet() && !country.IsCurrency(currency.Value) {
		own := cmp.Or(country.Currency(c.site.Country()), "SAR")
		c.failAs(at("payments", "currency"), say.BadMoneyCurrency{Code: currency.Value}, say.AnyWrite{Text: `currency = "` + own + `"`})
		return
	}
	for _, p := range c.values {
		m, ok := p.value.(*fact.Money)
		if !ok || !m.Set {
			continue
		}
		if decimals, excess := m.Excess(); excess {
			c.problem(p.path(), &say.Problem{
				Rule: say.RuleBadMoney,
				Says: say.AnyDecimals{Currency: m.Currency, Decimals: decimals, Amount: m.Raw()},
				Hint: say.AnyWrite{Text: p.key + " = " + m.WithoutExcess().Raw()},
			})
		}
	}
}

// numberRange is what a number of the model can be, by its key.
func numberRange(key string) (low, high int64) {
	switch key {
	case "since":
		return 1800, 2200 // a year
	case "vat_percent":
		return 0, 100
	case "minimum_age", "children_age":
		return 0, 99
	}
	return 0, 1_000_000
}

// gregorianYears says in which Gregorian years a Hijri year begins and ends; nil where the calendar was not published.
func gregorianYears(hijri int64) say.Message {
	first, ok := lang.HijriDate{Year: int(hijri), Month: 1, Day: 1}.Gregorian()
	last, known := lang.HijriDate{Year: int(hijri), Month: 12, Day: 29}.Gregorian()
	switch {
	case !ok || !known:
		return nil
	case first.Year == last.Year:
		return say.BadDateHijriYearInOne{Year: first.Year}
	}
	return say.BadDateHijriYearInTwo{First: first.Year, Last: last.Year}
}

// checkIDs holds that no two entries of a list have one id.
func checkIDs(c *checker) {
	unique := func(list string, ids []string) {
		path := strings.Split(list, ".")
		first := map[string]int{}
		for i, id := range ids {
			entry := make([]any, 0, 4)
			for _, key := range path {
				entry = below(entry, key)
			}
			entry = below(entry, i)
			earlier, twice := first[id]
			switch {
			case id == "":
			case twice:
				c.fail(below(entry, "id"), say.DuplicateId{Id: id, Line: c.line(below(entry[:len(path)], earlier, "id")...)})
			default:
				first[id] = i
			}
		}
	}
	s := c.site
	unique("third_party", idsOf(s.ThirdParty, func(t ThirdParty) string { return t.ID }))
	unique("properties", idsOf(s.Properties, func(p Property) string { return p.ID }))
	unique("branches", idsOf(s.Branches, func(b Branch) string { return b.ID }))
	unique("data", idsOf(s.Data, func(d Data) string { return d.ID }))
	unique("complaints.escalate", idsOf(s.Complaints.Escalate, func(e Escalation) string { return e.ID }))
}

func idsOf[T any](list []T, id func(T) string) []string {
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = id(list[i])
	}
	return ids
}

// checkParties holds that `parties` names those that the program knows, each once. One that the owner describes is known.
func checkParties(c *checker) {
	if len(c.site.Parties) == 0 {
		return
	}
	first := map[string]int{}
	for k, id := range c.site.Parties {
		earlier, twice := first[id]
		switch {
		case twice:
			c.fail(at("parties", k), say.DuplicateId{Id: id, Line: c.line("parties", earlier)})
			continue
		case party.ByID(id) != nil || slices.ContainsFunc(c.site.ThirdParty, func(t ThirdParty) bool { return t.ID == id }):
		default:
			ids := slices.Sorted(slices.Values(party.IDs()))
			if meant := diag.Nearest(id, ids); meant != "" {
				c.failAs(at("parties", k), say.UnknownParty{Id: id}, say.UnknownPartyNear{Meant: meant, Id: id})
			} else {
				c.fail(at("parties", k), say.UnknownParty{Id: id})
			}
		}
		first[id] = k
	}
}

// checkReferences holds that every `ref` leads to an entry. One that does not is not published.
func checkReferences(c *checker) {
	known := map[string][]string{
		"third_party": idsOf(c.site.ThirdParty, func(t ThirdParty) string { return t.ID }),
		"properties":  idsOf(c.site.Properties, func(p Property) string { return p.ID }),
	}
	told := map[[2]string]bool{}
	for _, p := range c.values {
		id, ok := p.value.(*string)
		list := p.tag.Get("ref")
		if !ok || list == "" || *id == "" || slices.Contains(known[list], *id) {
			continue
		}
		if one := [2]string{list, *id}; !told[one] && !c.unreadIDs(list) { // one entry is missing, however often it is named
			told[one] = true
			c.warn(p.path(), unlisted(list, *id), listedAs(list, *id, slipOf(*id, known[list])))
		}
		*id = ""
	}
}

// unlisted says that an id is not in the list that it refers to.
func unlisted(list, id string) say.Message {
	if list == "properties" {
		return say.UnknownProperty{Id: id}
	}
	return say.UnknownCarrier{Id: id}
}

// listedAs is the hint that a known party need only be named, or that another id was probably meant; nil where neither is so.
func listedAs(list, id, meant string) say.Message {
	switch {
	case list == "third_party" && party.ByID(id) != nil:
		return say.UnknownCarrierKnown{Id: id}
	case meant == "":
		return nil
	case list == "properties":
		return say.UnknownPropertyNear{Meant: meant, Id: id}
	}
	return say.UnknownCarrierNear{Meant: meant, Id: id}
}

// unreadIDs tells whether some id of a list could not be read, so that it is not known which ones there are.
func (c *checker) unreadIDs(list string) bool {
	unread := c.doc.Unread()
	if unread.Exact(list) || list == "third_party" && unread.Within("parties") || c.shortened[list] {
		return true
	}
	for i := range c.doc.Len(list) {
		if unread.Exact(list, i) || unread.Within(list, i, "id") {
			return true
		}
	}
	return false
}

// slipOf is the id that was probably meant. Short ids are near to one another and name different companies, so a short one
// is never taken for another.
func slipOf(id string, known []string) string {
	if len(id) < 5 {
		return ""
	}
	return diag.Nearest(id, known)
}

func checkInstalments(c *checker) {
	if c.doc.Unread().Within("payments", "methods") || len(c.site.Payments.Methods) == 0 {
		return // it is not known which there are
	}
	for i, m := range c.site.Payments.Instalments {
		if !slices.Contains(c.site.Payments.Methods, m) {
			c.fail(at("payments", "instalments", i), say.UnknownMethod{Method: m.Value})
		}
	}
}

// checkSafeguards holds that personal data that leaves the country does so on a declared ground (PDPL, Art. 29). Consent is
// none of the safeguards of the Transfer Regulation.
func checkSafeguards(c *checker) {
	for i, t := range c.site.ThirdParty {
		abroad := slices.IndexFunc(t.Country, func(e fact.Enum) bool { return e.Value != c.site.Country() })
		unplaced := len(t.Country) == 0 && t.StoredOutside.V
		switch {
		case abroad < 0 && !unplaced:
		case t.Safeguard.Value == "consent":
			c.warn(at("third_party", i, "safeguard"), say.MissingSafeguardConsent{Party: nameOf(t)}, nil)
		case t.Safeguard.IsSet() || c.doc.Has("third_party", i, "safeguard"):
		case abroad >= 0:
			c.warn(at("third_party", i, "country", abroad), say.MissingSafeguard{Party: nameOf(t), Country: t.Country[abroad].Value}, nil)
		default:
			c.warn(at("third_party", i, "stored_outside"), say.MissingSafeguardAbroad{Party: nameOf(t)}, nil)
		}
	}
}

// nameOf is how a finding names a third party: by its id, or by its name where it has none.
func nameOf(t ThirdParty) string {
	if t.ID != "" {
		return t.ID
	}
	return cmp.Or(t.Name.In("ar"), t.Name.In("en"), t.Name.All)
}
