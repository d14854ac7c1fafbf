package check

import (
	"sitegen/internal/config"
	"sitegen/internal/fact"
)

// topic is a promise that stores make with a number: how many days for what. A sentence is about a topic when it has one
// of its words and none that belongs to another.
type topic struct {
	name  string
	words map[string]bool // folded, without prefixes
	facts []string        // that fill the number, the one to propose first
	times func(c *config.Site) []fact.Duration
}

// topics are in both languages.
var topics = []topic{
	{"return", set("ارجاع", "ارجاعه", "ارجاعها", "استرجاع", "استرجاعه", "استرجاعها", "ترجعون", "ارجعوا", "اعاده", "return", "returns", "returned", "returning"),
		[]string{"returns.window_days"}, func(c *config.Site) []fact.Duration { return []fact.Duration{c.Returns.WindowDays} }},
	{"exchange", set("استبدال", "استبداله", "استبدالها", "تستبدلون", "exchange", "exchanges", "exchanged"),
		[]string{"returns.exchange_days"}, func(c *config.Site) []fact.Duration { return []fact.Duration{c.Returns.ExchangeDays} }},
	{"refund", set("استرداد", "نرد", "رد", "يرد", "refund", "refunds", "refunded"),
		[]string{"returns.refund_within_days"}, func(c *config.Site) []fact.Duration {
			return []fact.Duration{c.Returns.RefundWithin, c.Returns.InspectWithin}
		}},
	{"delivery", set("توصيل", "نوصل", "يصل", "تصل", "شحن", "تسليم", "deliver", "delivered", "delivery", "shipping", "shipped", "ship", "arrives"),
		[]string{"shipping.zones"}, func(c *config.Site) (out []fact.Duration) {
			out = []fact.Duration{c.Shipping.PrepDays, c.Shipping.DelayDays, c.Shipping.ClaimWithin, c.Shipping.HoldDays}
			for _, z := range c.Shipping.Zones {
				out = append(out, z.MinDays, z.MaxDays)
			}
			return out
		}},
	{"complaint", set("شكوي", "شكاوي", "شكواكم", "complaint", "complaints"),
		[]string{"complaints.respond_within_hours", "complaints.resolve_within_days"}, func(c *config.Site) []fact.Duration {
			return []fact.Duration{c.Complaints.RespondWithin, c.Complaints.ResolveWithin}
		}},
	{"warranty", set("ضمان", "ضمانه", "نضمن", "warranty", "warranties"),
		[]string{"warranty.months"}, func(c *config.Site) (out []fact.Duration) {
			out = []fact.Duration{c.Warranty.Months, c.Warranty.RepairDays}
			for _, k := range c.Warranty.Classes {
				out = append(out, k.Months)
			}
			return out
		}},
}

// quotesLaw are phrases, folded, with which a text tells what a law or somebody else says, which is no promise.
var quotesLaw = []string{"نظام", "المده النظاميه", "الماده", "لا تقل", "لا يقل", "علي الاقل", "الحد الادني", "قانون", "لايحه", "مثلا", "the law", " law ", "article",
	"at least", "minimum", "statutory", "no less than", "regulation", "for example"}

// claim is a number with a unit of time that a sentence promises for one topic.
type claim struct {
	topic    *topic
	hours    int64
	sentence *sentence
	quantity quantity
}

// claims finds what a page promises in its own words, sentence by sentence.
func (p *Page) claims() []claim {
	if p.promised {
		return p.promises
	}
	p.promised = true
	for i := range p.Doc.Blocks {
		b := &p.Doc.Blocks[i]
		if kinds[b.Kind] == Title {
			continue
		}
		for _, s := range p.sentences(b) {
			var about *topic
			several := false
			for k := range topics {
				if s.hasWord(topics[k].words) {
					several = about != nil
					if several {
						break
					}
					about = &topics[k]
				}
			}
			if about == nil || several || s.hasPhrase(quotesLaw) {
				continue
			}
			for _, q := range quantities(s.Text) {
				if q.hours > 0 && !q.weak {
					p.promises = append(p.promises, claim{about, q.hours, &s, q})
				}
			}
		}
	}
	return p.promises
}

// at is where the number of a claim stands.
func (c *claim) at(p *Page) Found {
	return Found{Pos: p.In(c.sentence.block, c.sentence.start+c.quantity.start, c.sentence.start+c.quantity.end)}
}

// written is the number as the author wrote it.
func (c *claim) written() string { return shorten(c.sentence.Raw[c.quantity.start:c.quantity.end]) }

// declaredFor are the times that site.toml declares for a topic.
func (t *topic) declaredFor(c *config.Site) (out []fact.Duration) {
	for _, d := range t.times(c) {
		if d.Set {
			out = append(out, d)
		}
	}
	return out
}
