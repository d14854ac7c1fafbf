package config

import (
	"slices"
	"strings"

	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// checkPaymentPairs holds what is said of a way of payment against the list of them, and the platform against what else
// names one.
func checkPaymentPairs(c *checker) {
	c.checkPlatform()
	p := c.site.Payments
	if len(p.Methods) == 0 || c.unread("payments", "methods") {
		return
	}
	for _, f := range []struct {
		key, method string
		isSet       bool
		why         say.Message
	}{
		{"cod_fee", "cod", p.CODFee.Set, say.PartContradictionCodFee{}},
		{"cod_limit", "cod", p.CODLimit.Set, say.PartContradictionCodLimit{}},
		{"transfer_within_hours", "bank_transfer", p.TransferHours.Set, say.PartContradictionTransfer{}},
	} {
		if f.isSet && !slices.ContainsFunc(p.Methods, func(m fact.Enum) bool { return m.Value == f.method }) {
			c.contradict(at("payments", f.key), at("payments", "methods"), f.why)
		}
	}
	if p.CODFee.Set && p.CODLimit.Set && p.CODLimit.Milli > 0 && p.CODFee.Milli >= p.CODLimit.Milli {
		c.contradict(at("payments", "cod_fee"), at("payments", "cod_limit"), say.PartContradictionCodFeeLimit{})
	}
}

// checkPlatform holds that the platform of the store, the address of its shop and the register name one platform.
func (c *checker) checkPlatform() {
	platform := c.site.Store.Platform
	if platform == "" || platform == "other" {
		return
	}
	hosts := map[string][]string{"salla": {"salla.sa", "salla.site"}, "zid": {"zid.store", "zid.sa"}, "shopify": {"myshopify.com"}}
	shop := siteOf(string(c.site.Store.ShopURL))
	for name, list := range hosts {
		if name != platform && slices.ContainsFunc(list, func(h string) bool { return shop == h || strings.HasSuffix(shop, "."+h) }) {
			c.contradict(at("store", "shop_url"), at("store", "platform"), say.PartContradictionPlatformAddress{Platform: name})
		}
	}
	for i, t := range c.site.ThirdParty {
		if hosts[t.ID] != nil && t.ID != platform && t.Service.Value == "platform" && !t.Until.IsSet() {
			c.contradict(at("third_party", i, "id"), at("store", "platform"), say.PartContradictionPlatformParty{})
		}
	}
}
