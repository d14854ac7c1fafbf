package config

import (
	"cmp"
	"slices"

	"sitegen/internal/country"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// MinimumReturn is within how many days, at least, the law of the store's country lets customers return an order without a
// reason, and where it says so (the article on the kind of goods, where that sets the period); 0 where it doesn't, where the parties may agree on less, or where nobody knows it for sure. Where
// the law has other periods for some goods, it is that for all the goods that the store sells.
func (s *Site) MinimumReturn() (days int64, source lang.Bilingual) {
	law := country.LawOf(s.Country())
	p := law.Firm("withdrawal")
	if p == nil || p.Waivable || p.None {
		return 0, lang.Bilingual{}
	}
	days, basis := leastDays(p, s.Store.Kinds)
	return days, law.Source(basis)
}

// leastDays is the longest of the periods that a provision has for kinds of goods, and where it is from; of goods of no kind, the
// general one.
func leastDays(p *country.Provision, kinds []fact.Enum) (days int64, from *country.Basis) {
	if len(kinds) == 0 {
		return int64(p.Days), &p.Basis
	}
	for _, kind := range kinds {
		if n, basis := daysFor(p, kind.Value); int64(n) > days {
			days, from = int64(n), basis
		}
	}
	return days, cmp.Or(from, &p.Basis)
}

func daysFor(p *country.Provision, kind string) (days int, from *country.Basis) {
	for i := range p.Cases {
		if c := &p.Cases[i]; slices.Contains(c.Kinds, kind) && c.Firm() {
			return c.Days, &c.Basis
		}
	}
	return p.Days, &p.Basis
}

// legal looks at facts with the eyes of a country's law. What the law says for sure is held as an error, all else as a warning.
type legal struct {
	*checker
	law *country.Law
}

// checkLaw holds facts against the law of the store's country.
func checkLaw(c *checker) {
	law := country.LawOf(c.site.Country())
	if law == nil {
		return
	}
	l := legal{c, law}
	l.checkWindows()
	l.checkReturns()
	l.checkExclusions()
	l.checkTax()
	l.checkPeriods()
	l.checkBases()
}

// provision is what the law says on a topic, nil if nothing is known. law names its source: a draft is named as one, so what the draft
// of a law that has been issued says is nothing to hold against a store.
func (l legal) provision(topic string) (p *country.Provision, law lang.Bilingual) {
	p = l.law.Provisions[topic]
	if p == nil || p.None || p.Status == country.Draft && l.law.Acts[p.Act].Status != country.Draft {
		return nil, lang.Bilingual{}
	}
	return p, l.law.Source(&p.Basis)
}

// against reports a fact that goes against a provision.
func (l legal) against(p *country.Provision, path []any, says say.Message) {
	l.againstAs(p, path, says, nil)
}

// againstAs reports it with advice other than that of the message.
func (l legal) againstAs(p *country.Provision, path []any, says, advice say.Message) {
	if p.Firm() && !p.Waivable {
		l.failAs(path, says, advice)
		return
	}
	l.warn(path, says, advice)
}

// checkWindows holds that the store's windows are no shorter than the law's. Where the parties may agree on less, they are free.
func (l legal) checkWindows() {
	p, _ := l.provision("withdrawal")
	if p == nil || p.Waivable {
		return
	}
	check := func(window fact.Duration, kinds []fact.Enum, path []any) {
		if least, from := leastDays(p, kinds); window.Set && window.N < least {
			l.against(p, path, say.ReturnWindow{Found: int(window.N), Least: int(least), Law: l.law.Source(from), Key: path[len(path)-1].(string)})
		}
	}
	check(l.site.Returns.WindowDays, l.site.Store.Kinds, at("returns", "window_days"))
	for i, w := range l.site.Returns.Periods {
		check(w.Days, w.Kinds, at("returns", "periods", i, "days"))
	}
}

func (l legal) checkReturns() {
	r := l.site.Returns
	if p, law := l.provision("withdrawal"); p != nil && p.From == "receipt" && r.From.Value == "order" {
		l.against(p, at("returns", "from"), say.UnlawfulFactFromOrder{Law: law})
	}
	if p, law := l.provision("same_means"); p != nil && r.RefundMethod.Value == "store_credit" {
		l.against(p, at("returns", "refund_method"), say.UnlawfulFactStoreCredit{Law: law})
	}
	l.checkRefund()
}

// checkRefund holds that the money is back in the time that the law gives.
func (l legal) checkRefund() {
	r := l.site.Returns
	p, law := l.provision("refund")
	if p == nil || p.Days == 0 || !r.RefundWithin.Set {
		return
	}
	found, most := int(r.RefundWithin.N), p.Number("business_days")
	together := p.From == "return" && r.InspectWithin.Set // then the inspection is part of the time
	if together {
		found += int(r.InspectWithin.N)
	}
	if found <= most {
		return
	}
	says := say.UnlawfulFactLateRefund{Found: found, Days: p.Days, Most: most, Law: law}
	var advice say.Message
	if together {
		advice = say.UnlawfulFactLateRefundTogether{Most: most}
	}
	l.againstAs(p, at("returns", "refund_within_days"), says, advice)
}

// checkKinds holds that no kind of goods has two windows, and that the store sells it.
func checkKinds(c *checker) {
	first := map[string]int{}
	for i, w := range c.site.Returns.Periods {
		for k, kind := range w.Kinds {
			path := at("returns", "periods", i, "kinds", k)
			earlier, twice := first[kind.Value]
			switch {
			case twice:
				c.fail(path, say.InvalidValueKindTwice{Kind: kind.Value, Line: c.line("returns", "periods", earlier)})
			case len(c.site.Store.Kinds) > 0 && !slices.Contains(c.site.Store.Kinds, kind):
				c.fail(path, say.InvalidValueKind{Kind: kind.Value})
			default:
				first[kind.Value] = i
			}
		}
	}
}

// checkExclusions warns of what the store doesn't take back although the law's list doesn't have it, and of a list where nobody
// knows what the law leaves out.
func (l legal) checkExclusions() {
	if len(l.law.Exclusions) == 0 {
		if p := l.law.Firm("withdrawal"); p != nil && !p.None && !p.Waivable && len(l.site.Returns.Exclusions) > 0 {
			l.warn(at("returns", "exclusions"), say.UnlawfulFactExclusions{Law: l.law.Source(&p.Basis)}, nil)
		}
		return
	}
	for i, e := range l.site.Returns.Exclusions {
		if !slices.ContainsFunc(l.law.Exclusions, func(x *country.Exclusion) bool { return x.ID == e.Value }) {
			l.warn(at("returns", "exclusions", i), say.UnlawfulFactExclusion{Value: e.Value, Law: l.law.Source(&l.law.Exclusions[0].Basis)}, nil)
		}
	}
}

// checkTax holds what the store says of taxes against the country's.
func (l legal) checkTax() {
	pay, tax := l.site.Payments, l.law.Tax
	if p, law := l.provision("total_price"); p != nil && pay.PricesIncludeVAT.Set && !pay.PricesIncludeVAT.V && !l.site.IDs.DeclaredUnregistered() && (tax == nil || !tax.None) {
		l.warn(at("payments", "prices_include_vat"), say.UnlawfulFactPricesWithoutVat{Law: law}, nil)
	}
	switch {
	case tax == nil:
	case tax.None && pay.PricesIncludeVAT.Set:
		l.byLaw(&tax.Basis, at("payments", "prices_include_vat"), say.UnlawfulFactNoTax{Country: l.law.Calls.Name()})
	case tax.None && pay.VATPercent.Set && pay.VATPercent.N != 0:
		l.byLaw(&tax.Basis, at("payments", "vat_percent"), say.UnlawfulFactNoTax{Country: l.law.Calls.Name()})
	case tax.Percent > 0 && pay.VATPercent.Set && pay.VATPercent.N != 0 && pay.VATPercent.N != int64(tax.Percent):
		l.warn(at("payments", "vat_percent"), say.UnlawfulFactTaxPercent{Found: int(pay.VATPercent.N), Law: tax.Percent, Name: tax.Name}, nil)
	}
}

// checkBases warns of data that is used on a basis which the country's law doesn't have.
func (l legal) checkBases() {
	p := l.law.Provisions["legitimate_interest"]
	if p == nil || !p.None {
		return
	}
	says := say.UnlawfulFactLegitimateInterest{Law: l.law.Source(&p.Basis)}
	for i, d := range l.site.Data {
		if d.Basis.Value == "legitimate_interest" {
			l.warn(at("data", i, "basis"), says, nil)
		}
	}
	for i, t := range l.site.ThirdParty {
		if t.Basis.Value == "legitimate_interest" {
			l.warn(at("third_party", i, "basis"), says, nil)
		}
	}
}

// checkPeriods warns about periods that are longer than the law allows.
func (l legal) checkPeriods() {
	for _, p := range []struct {
		table, key, topic string
		value             fact.Duration
	}{
		{"privacy_contact", "answer_within_days", "data_request", l.site.PrivacyContact.AnswerWithin},
		{"privacy_contact", "extend_within_days", "data_request_more", l.site.PrivacyContact.ExtendWithin},
		{"privacy", "breach_hours", "breach_authority", l.site.Privacy.BreachHours},
		{"privacy", "breach_people_hours", "breach_people", l.site.Privacy.BreachPeopleHours},
		{"shipping", "delay_days", "delay", l.site.Shipping.DelayDays},
	} {
		provision, law := l.provision(p.topic)
		if provision == nil {
			continue
		}
		most := provision.Number(p.value.Unit + "s")
		if !p.value.Set || most == 0 || p.value.N <= int64(most) {
			continue
		}
		says := say.LongPeriodDays{Found: int(p.value.N), Most: most, Law: law, Key: p.key}
		if p.value.Unit == "hour" {
			l.warn(at(p.table, p.key), say.LongPeriodHours(says), nil)
		} else {
			l.warn(at(p.table, p.key), says, nil)
		}
	}
}
