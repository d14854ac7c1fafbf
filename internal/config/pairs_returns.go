package config

import "sitegen/internal/say"

// checkReturnPairs holds what returns and warranties say against each other.
func checkReturnPairs(c *checker) {
	r, w := c.site.Returns, c.site.Warranty
	if r.WhoPays.Value == "store" && r.ReturnFee.Set && r.ReturnFee.Milli > 0 {
		c.contradict(at("returns", "return_fee"), at("returns", "who_pays"), say.PartContradictionReturnFee{})
	}
	if r.ExchangeOffered.Set && !r.ExchangeOffered.V && r.ExchangeDays.Set {
		c.contradict(at("returns", "exchange_days"), at("returns", "exchange_offered"), say.PartContradictionNoExchange{})
	}
	if !w.Offered.Set || w.Offered.V {
		return
	}
	for _, key := range []string{"months", "classes", "giver", "repair_within_days"} {
		if c.doc.Has("warranty", key) {
			c.contradict(at("warranty", key), at("warranty", "offered"), say.PartContradictionNoWarranty{})
			break
		}
	}
}
