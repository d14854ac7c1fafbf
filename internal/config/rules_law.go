package config

import (
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// refundDraft is where the Saudi ministry proposed a time for refunds. Nobody could find that it came into force.
func refundDraft() lang.Bilingual {
	return lang.Bilingual{Ar: "مشروع وزارة التجارة، نوفمبر 2020", En: "Ministry of Commerce draft, November 2020"}
}

// mostRefundDays is how many business days a refund may take by that draft: fourteen days.
const mostRefundDays = 10

// checkLaw reports facts that the law of Saudi Arabia doesn't allow, or that nobody knows it to allow.
func checkLaw(c *checker) {
	if c.site.Country() != "SA" {
		return
	}
	r := c.site.Returns
	if r.From.Value == "order" {
		c.report(diag.New(c.doc.ValuePos("returns", "from"), say.UnlawfulFactFromOrder{Law: eCommerceLaw("13")}))
	}
	if r.RefundMethod.Value == "store_credit" {
		c.warn(at("returns", "refund_method"), say.UnlawfulFactStoreCredit{Law: refundDraft()}, nil)
	}
	if r.RefundWithin.Set && r.RefundWithin.N > mostRefundDays {
		c.warn(at("returns", "refund_within_days"), say.UnlawfulFactLateRefund{Found: int(r.RefundWithin.N), Most: mostRefundDays, Law: refundDraft()}, nil)
	}
	if i := slices.IndexFunc(r.Exclusions, func(e fact.Enum) bool { return e.Value == "gift_cards" }); i >= 0 {
		c.warn(at("returns", "exclusions", i), say.UnlawfulFactExclusion{Law: eCommerceLaw("13")}, nil)
	}
	if p := c.site.Payments.PricesIncludeVAT; p.Set && !p.V && !c.site.IDs.DeclaredUnregistered() {
		c.warn(at("payments", "prices_include_vat"), say.UnlawfulFactPricesWithoutVat{Law: eCommerceLaw("7")}, nil)
	}
}
