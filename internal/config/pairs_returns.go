package config

import "sitegen/internal/say"

// checkReturnPairs holds what returns and warranties say against each other.
func checkReturnPairs(c *checker) {
	r := c.site.Returns
	if r.WhoPays.Value == "store" && r.ReturnFee.Set && r.ReturnFee.Milli > 0 {
		c.contradict(at("returns", "return_fee"), at("returns", "who_pays"), say.PartContradictionReturnFee{})
	}
}
