package check

import (
	"strings"

	"sitegen/internal/config"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// fee is an amount of money that stores name, and how a clause speaks of it.
type fee struct {
	name  string
	words map[string]bool
	with  map[string]bool
	also  map[string]bool // after one of which the amount is; anywhere when nil
	stops map[string]bool
	facts func(c *config.Site) []known
}

var feeWords = set("رسوم", "رسم", "تكلفه", "اجره", "اجور", "fee", "fees", "cost", "costs", "charge", "charges")

var carriage = set("شحن", "شحنه", "توصيل", "shipping", "delivery")

var onDelivery = set("استلام", "تسليم", "cod", "cash", "نقدا")

var fees = []fee{
	{name: "shipping-fee", words: feeWords, with: carriage,
		stops: merged(onDelivery, returning, set("مجاني", "مجانا", "مجانيه", "free", "دولي", "دوليه", "خارج", "سريع", "اضافيه", "اضافي", "international", "express", "extra", "abroad", "over", "above", "خصم", "discount")),
		facts: func(c *config.Site) (out []known) {
			for _, z := range c.Shipping.Zones {
				out = append(out, paid("shipping.zones", "", z.Fee)...)
			}
			return out
		}},
	{name: "free-over", words: set("مجاني", "مجانا", "مجانيه", "free"), with: carriage, also: set("فوق", "اكثر", "تتجاوز", "يتجاوز", "تجاوز", "تزيد", "يزيد", "زاد", "زادت", "تبلغ", "يبلغ", "بلغ", "بلغت", "over", "above", "exceed", "exceeds", "exceeding", "from", "than", "reach", "reaches"),
		stops: merged(onDelivery, returning, set("دولي", "دوليه", "خارج", "سريع", "international", "express", "abroad")),
		facts: func(c *config.Site) (out []known) {
			for _, z := range c.Shipping.Zones {
				out = append(out, paid("shipping.zones", "", z.FreeOver)...)
			}
			return out
		}},
	{name: "cod-fee", words: feeWords, with: onDelivery, stops: merged(returning, set("شحن", "توصيل", "shipping", "حد", "limit", "تتجاوز", "فوق", "over", "above")),
		facts: func(c *config.Site) []known {
			return paid("payments.cod_fee", "{{ payments.cod_fee }}", c.Payments.CODFee)
		}},
	{name: "return-fee", words: feeWords, with: returning, stops: set("مبلغ", "استبدال", "exchange", "refund"),
		facts: func(c *config.Site) []known {
			return paid("returns.return_fee", "{{ returns.return_fee }}", c.Returns.ReturnFee)
		}},
}

var returning = set("ارجاع", "استرجاع", "return", "returns", "returned")

func merged(sets ...map[string]bool) map[string]bool {
	all := map[string]bool{}
	for _, s := range sets {
		for w := range s {
			all[w] = true
		}
	}
	return all
}

// paid is a declared amount as something known.
func paid(path, expr string, m fact.Money) []known {
	if !m.Set {
		return nil
	}
	plain := strings.TrimSuffix(strings.TrimSuffix(m.Raw(), ".000"), ".00") + " " + m.Currency
	return []known{{path: path, expr: expr, value: m.Milli, says: say.PartValue{Text: plain}}}
}

// currencies are words, folded, that tell that a number is an amount of a currency. Of those that two countries call the same
// a store means its own.
var currencies = map[string]map[string]bool{
	"SAR": merged(riyals, set("ر", "sar", "sr")),
	"QAR": merged(riyals, set("qar", "qr")),
	"OMR": merged(riyals, set("omr")),
	"AED": set("درهم", "درهما", "دراهم", "aed", "dh", "dhs", "dirham", "dirhams"),
	"KWD": merged(dinars, set("kwd", "kd")),
	"BHD": merged(dinars, set("bhd", "bd")),
	"JOD": merged(dinars, set("jod", "jd")),
	"EGP": set("جنيه", "جنيها", "جنيهات", "egp", "le", "pound", "pounds"),
}

var (
	riyals = set("ريال", "ريالا", "ريالات", "riyal", "riyals", "rial", "rials")
	dinars = set("دينار", "دينارا", "دنانير", "dinar", "dinars")
)

// amounts finds what a sentence says that something costs.
func (p *Page) amounts(s *sentence) {
	money := currencies[p.config().Currency()]
	if !s.hasWord(money) || p.Site.namesOther(s) || s.hasPhrase(quotesLaw) {
		return
	}
	var read []quantity
	for _, c := range s.clauses() {
		f := feeIn(s, c)
		if f == nil {
			continue
		}
		if read == nil {
			read = quantities(s.Text)
		}
		for _, q := range read {
			at := s.wordAt(q.start)
			end := s.wordAt(q.end-1) + 1
			if at < c.from || at >= c.to || q.hours > 0 || q.long != "" || q.weak || !money[s.word(end)] && !money[s.word(at-1)] {
				continue
			}
			if f.also != nil && !s.has(clause{max(c.from, at-4), at}, f.also) {
				continue
			}
			out := claim{topic: f.name, value: milli(q), known: f.facts(p.config()), clear: s.plainFee(c, at, end, f, money)}
			out.single = sameValues(out.known)
			stop := q.end
			if money[s.word(end)] {
				_, stop = s.original(s.words[end].start, s.words[end].end)
			}
			p.placed(&out, s, q.start, stop)
			p.promises = append(p.promises, out)
		}
	}
}

func feeIn(s *sentence, c clause) *fee {
	for i := range fees {
		f := &fees[i]
		if s.has(c, f.words) && s.has(c, f.with) && !s.has(c, f.stops) {
			return f
		}
	}
	return nil
}

// milli is an amount in the thousandth parts in which facts count; see digits for fractions.
func milli(q quantity) int64 {
	if q.n >= 1<<40 {
		return q.n - 1<<40
	}
	return q.n * 1000
}

func sameValues(list []known) bool {
	for _, k := range list {
		if k.value != list[0].value {
			return false
		}
	}
	return true
}

// plainFee tells whether nothing but words of every offer is in front of the amount: no city, no weight.
func (s *sentence) plainFee(c clause, at, end int, f *fee, money map[string]bool) bool {
	if c.to > s.wordAfterMoney(end-1, money) {
		return false
	}
	for i := c.from; i < at; i++ {
		w := s.word(i)
		if !among(generic, w) && !among(f.words, w) && !among(f.with, w) && !among(f.also, w) && !money[w] && !strings.Contains("عند هي تبلغ دفع الدفع ثابته on payment cash fixed flat", strings.TrimPrefix(w, "ال")) {
			return false
		}
	}
	return true
}

// ofCountry are words that say whose currency it is.
var ofCountry = set("س", "سعودي", "سعوديا", "قطري", "قطريا", "عماني", "عمانيا", "اماراتي", "اماراتيا", "كويتي", "كويتيا", "بحريني", "بحرينيا", "اردني", "اردنيا", "مصري", "مصريا")

// wordAfterMoney is where a clause goes on after an amount and its currency.
func (s *sentence) wordAfterMoney(at int, money map[string]bool) int {
	for at++; at < len(s.words) && (money[s.word(at)] || ofCountry[s.word(at)] || s.word(at) == "فقط" || s.word(at) == "only" || allDigits(s.word(at))); at++ {
	}
	return at
}
