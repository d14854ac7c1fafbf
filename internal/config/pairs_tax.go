package config

import (
	"sitegen/internal/country"
	"sitegen/internal/say"
)

// checkTaxPairs holds what a store that isn't registered for VAT says against that. Where sales aren't taxed, checkTax tells.
func checkTaxPairs(c *checker) {
	law := country.LawOf(c.site.Country())
	if !c.site.IDs.DeclaredUnregistered() || law != nil && law.Tax != nil && law.Tax.None {
		return
	}
	vat := at("ids", "vat")
	if c.site.Payments.PricesIncludeVAT.Set {
		c.contradict(at("payments", "prices_include_vat"), vat, say.PartContradictionVatPrices{})
	}
	if percent := c.site.Payments.VATPercent; percent.Set && percent.N != 0 {
		c.contradict(at("payments", "vat_percent"), vat, say.PartContradictionVatPercent{})
	}
	if c.site.IDs.VATCertificate.IsSet() {
		c.contradict(at("ids", "vat_certificate"), vat, say.PartContradictionVatCertificate{})
	}
	for i, t := range c.site.ThirdParty {
		if t.ID == "zatca" {
			c.contradict(at("third_party", i, "id"), vat, say.PartContradictionVatParty{})
		}
	}
}
