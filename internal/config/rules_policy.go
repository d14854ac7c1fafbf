package config

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
)

// checkDates holds that what ends does not end before it begins.
func checkDates(c *checker) {
	for _, id := range slices.Sorted(maps.Keys(c.site.Policies)) {
		p := c.site.Policies[id]
		if p.Published.IsSet() && p.Effective.IsSet() && p.Effective.Before(p.Published.Date) {
			c.warn(RuleDateOrder, at("policies", id, "effective"),
				"the policy holds from "+p.Effective.Raw()+", before it is published on "+p.Published.Raw(),
				"write an effective day on or after the day of publication")
		}
	}
	for i, t := range c.site.ThirdParty {
		if t.Since.IsSet() && t.Until.IsSet() && t.Until.Before(t.Since.Date) {
			c.fail(RuleDate, at("third_party", i, "until"), "until "+t.Until.Raw()+" is before since "+t.Since.Raw(),
				"write the first day in since and the last day in until")
		}
	}
}

// MinimumReturn is the statutory number of days in which a customer may return an order: Saudi E-Commerce Law Art. 13,
// Kuwait Decree-Law 10/2026, Egypt Law 181/2018 Art. 40.
func MinimumReturn(country string) (days int64, law string) {
	switch country {
	case "SA":
		return 7, "the E-Commerce Law, Art. 13"
	case "KW":
		return 14, "Decree-Law 10/2026"
	case "EG":
		return 14, "Law 181/2018, Art. 40"
	}
	return 0, ""
}

func checkReturnWindow(c *checker) {
	window := c.site.Returns.WindowDays
	least, law := MinimumReturn(c.site.Country())
	if window.Set && window.N < least {
		c.fail(RuleReturnWindow, at("returns", "window_days"),
			fmt.Sprintf("%d days to return an order are fewer than the %d of %s", window.N, least, law),
			fmt.Sprintf("write window_days = %d or more", least))
	}
}

// checkPeriods warns about periods that are longer than the law of the store's country allows.
func checkPeriods(c *checker) {
	if c.site.Country() != "SA" {
		return
	}
	for _, p := range []struct {
		path  []any
		value fact.Duration
		most  int64
		unit  string
		law   string
	}{
		{at("privacy_contact", "answer_within_days"), c.site.PrivacyContact.AnswerWithin, 30, "days", "the Implementing Regulation of the PDPL, Art. 3"},
		{at("privacy_contact", "extend_within_days"), c.site.PrivacyContact.ExtendWithin, 30, "days", "the Implementing Regulation of the PDPL, Art. 3"},
		{at("privacy", "breach_hours"), c.site.Privacy.BreachHours, 72, "hours", "the Implementing Regulation of the PDPL, Art. 24"},
		{at("shipping", "delay_days"), c.site.Shipping.DelayDays, 15, "days", "the E-Commerce Law, Art. 14"},
	} {
		if p.value.Set && p.value.N > p.most {
			key := p.path[len(p.path)-1].(string)
			c.warn(RuleLongPeriod, p.path, fmt.Sprintf("%d %s are more than the %d of %s", p.value.N, p.unit, p.most, p.law),
				fmt.Sprintf("write %s = %d or less", key, p.most))
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
				c.fail(RuleDate, p.path(), fmt.Sprintf("“%s”: %d is a Hijri year", p.place, v.N), "write the Gregorian year"+gregorianYears(v.N))
			} else if v.Set && (v.N < low || v.N > high) {
				c.fail(RuleValue, p.path(), fmt.Sprintf("“%s” cannot be %d", p.place, v.N), fmt.Sprintf("write a number from %d to %d", low, high))
			}
		case *fact.Decimal:
			limit := map[string]float64{"lat": 90, "lng": 180}[p.key]
			if n, err := strconv.ParseFloat(string(*v), 64); err == nil && limit > 0 && (n < -limit || n > limit) {
				c.fail(RuleAddress, p.path(), fmt.Sprintf("“%s” cannot be %s degrees", p.place, *v), "write lat = 24.7136 and lng = 46.6753")
			}
		}
	}
	for i, z := range c.site.Shipping.Zones {
		if z.MinDays.Set && z.MaxDays.Set && z.MaxDays.N < z.MinDays.N {
			c.fail(RuleValue, at("shipping", "zones", i, "max_days"), fmt.Sprintf("max_days %d is less than min_days %d", z.MaxDays.N, z.MinDays.N),
				"write the shorter time in min_days")
		}
	}
}

// checkMoney holds that amounts have no more decimals than their currency, and that there is such a currency.
func checkMoney(c *checker) {
	if currency := c.site.Payments.Currency; currency.IsSet() && !country.IsCurrency(currency.Value) {
		hint := `write currency = "` + cmp.Or(country.Currency(c.site.Country()), "SAR") + `"`
		c.fail(RuleMoney, at("payments", "currency"), "“"+currency.Value+"” isn't the code of a currency (ISO 4217)", hint)
		return
	}
	for _, p := range c.values {
		m, ok := p.value.(*fact.Money)
		if !ok || !m.Set {
			continue
		}
		if decimals, excess := m.Excess(); excess {
			c.fail(RuleMoney, p.path(), fmt.Sprintf("amounts in %s have %d decimals, found %s", m.Currency, decimals, m.Raw()),
				fmt.Sprintf("write %s = %s", p.key, m.WithoutExcess().Raw()))
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

// gregorianYears says in which Gregorian years a Hijri year begins and ends; "" where the calendar was not published.
func gregorianYears(hijri int64) string {
	first, ok := lang.HijriDate{Year: int(hijri), Month: 1, Day: 1}.Gregorian()
	last, known := lang.HijriDate{Year: int(hijri), Month: 12, Day: 29}.Gregorian()
	switch {
	case !ok || !known:
		return ""
	case first.Year == last.Year:
		return fmt.Sprintf(": %d", first.Year)
	}
	return fmt.Sprintf(": %d or %d", first.Year, last.Year)
}

// checkIDs holds that entries which others refer to have an id of their own.
func checkIDs(c *checker) {
	unique := func(list string, ids []string, needed bool) {
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
			case id == "" && needed && !c.doc.Has(below(entry, "id")...):
				c.fail(RuleID, entry, "the entry has no id", `write id = "…", a short name in a–z, 0–9 and -`)
			case id == "":
			case twice:
				c.fail(RuleDuplicateID, below(entry, "id"), "the id “"+id+"” is taken by the entry of line "+
					c.line(below(entry[:len(path)], earlier, "id")...), "write another id")
			default:
				first[id] = i
			}
		}
	}
	s := c.site
	unique("third_party", idsOf(s.ThirdParty, func(t ThirdParty) string { return t.ID }), true)
	unique("properties", idsOf(s.Properties, func(p Property) string { return p.ID }), true)
	unique("branches", idsOf(s.Branches, func(b Branch) string { return b.ID }), false)
	unique("data", idsOf(s.Data, func(d Data) string { return d.ID }), false)
	unique("complaints.escalate", idsOf(s.Complaints.Escalate, func(e Escalation) string { return e.ID }), false)
}

func idsOf[T any](list []T, id func(T) string) []string {
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = id(list[i])
	}
	return ids
}

// checkReferences holds that every `ref` leads to an entry.
func checkReferences(c *checker) {
	known := map[string][]string{
		"third_party": idsOf(c.site.ThirdParty, func(t ThirdParty) string { return t.ID }),
		"properties":  idsOf(c.site.Properties, func(p Property) string { return p.ID }),
	}
	told := map[[2]string]bool{}
	for _, p := range c.values {
		id, ok := p.value.(*string)
		list := p.tag.Get("ref")
		if !ok || list == "" || *id == "" || slices.Contains(known[list], *id) || c.unreadIDs(list) {
			continue
		}
		if told[[2]string{list, *id}] {
			continue // one entry is missing, however often it is named
		}
		told[[2]string{list, *id}] = true
		rule, what := RuleUnknownCarrier, "courier"
		if list == "properties" {
			rule, what = RuleUnknownProperty, "surface"
		}
		hint := `add a [[` + list + `]] with id = "` + *id + `"`
		if near := slipOf(*id, known[list]); near != "" {
			hint = "did you mean “" + near + "”? If not, " + hint
		}
		c.fail(rule, p.path(), "the "+what+" “"+*id+"” is not in [["+list+"]]", hint)
	}
}

// unreadIDs tells whether some id of a list could not be read, so that it is not known which ones there are.
func (c *checker) unreadIDs(list string) bool {
	unread := c.doc.Unread()
	if unread.Exact(list) {
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
	if c.doc.Unread().Within("payments", "methods") {
		return // it is not known which there are
	}
	for i, m := range c.site.Payments.Instalments {
		if !slices.Contains(c.site.Payments.Methods, m) {
			c.fail(RuleUnknownMethod, at("payments", "instalments", i), "“"+m.Value+"” is not among payments.methods",
				`add "`+m.Value+`" to methods, or delete it here`)
		}
	}
}

// checkSafeguards holds that personal data that leaves the country does so on a declared ground (PDPL, Art. 29).
func checkSafeguards(c *checker) {
	for i, t := range c.site.ThirdParty {
		if t.Safeguard.IsSet() || c.doc.Has("third_party", i, "safeguard") {
			continue
		}
		name := t.ID
		for j, country := range t.Country {
			if country.Value != c.site.Country() {
				c.fail(RuleSafeguard, at("third_party", i, "country", j), "“"+name+"” keeps data in "+country.Value+" without a declared safeguard",
					`write safeguard = "scc", or bcr, certificate, consent, contract_necessity, none_needed`)
				break
			}
		}
		if len(t.Country) == 0 && t.StoredOutside.V {
			c.fail(RuleSafeguard, at("third_party", i, "stored_outside"), "“"+name+"” keeps data abroad without a declared safeguard",
				`write country = ["…"] and safeguard = "scc", or bcr, certificate, consent, contract_necessity, none_needed`)
		}
	}
}
