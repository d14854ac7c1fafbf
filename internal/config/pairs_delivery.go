package config

import (
	"slices"

	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// checkDeliveryPairs holds the areas of delivery against their fees, the couriers and the day from which a delivery is late.
func checkDeliveryPairs(c *checker) {
	s := c.site.Shipping
	known := len(s.Carriers) > 0 && !slices.Contains(s.Carriers, "") && !c.unread("shipping", "carriers") // with a wrong id, any may be meant
	listed := idsOf(c.site.ThirdParty, func(t ThirdParty) string { return t.ID })
	for i, z := range s.Zones {
		zone := at("shipping", "zones", i)
		switch {
		case !z.FreeOver.Set || !z.Fee.Set:
		case z.Fee.Milli == 0:
			c.contradict(below(zone, "free_over"), below(zone, "fee"), say.PartContradictionFreeAlready{})
		case z.FreeOver.Milli < z.Fee.Milli:
			c.contradict(below(zone, "free_over"), below(zone, "fee"), say.PartContradictionFreeUnderFee{})
		}
		if z.Carrier != "" && slices.Contains(listed, z.Carrier) && known && !slices.Contains(s.Carriers, z.Carrier) {
			c.contradict(below(zone, "carrier"), at("shipping", "carriers"), say.PartContradictionZoneCarrier{})
		}
		if z.MaxDays.Set && s.DelayDays.Set && z.MaxDays.N > s.DelayDays.N {
			c.contradict(below(zone, "max_days"), at("shipping", "delay_days"), say.PartContradictionLateZone{})
		}
	}
	if s.DeliveredBy.Value == "store" && len(s.Carriers) > 0 {
		c.contradict(at("shipping", "carriers"), at("shipping", "delivered_by"), say.PartContradictionOwnDelivery{})
	}
	physical := func(e fact.Enum) bool { return e.Value == "physical" }
	if goods := c.site.Store.Goods; len(goods) > 0 && !slices.ContainsFunc(goods, physical) && !c.unread("store", "goods") {
		if len(s.Zones) > 0 {
			c.contradict(at("shipping", "zones"), at("store", "goods"), say.PartContradictionNothingToDeliver{})
		}
		if i := slices.IndexFunc(c.site.Payments.Methods, func(m fact.Enum) bool { return m.Value == "cod" }); i >= 0 {
			c.contradict(at("payments", "methods", i), at("store", "goods"), say.PartContradictionNothingToDeliver{})
		}
	}
	for i, id := range s.Carriers {
		k := slices.Index(listed, id)
		if id != "" && k >= 0 && c.site.ThirdParty[k].Service.IsSet() && c.site.ThirdParty[k].Service.Value != "courier" {
			c.contradict(at("shipping", "carriers", i), at("third_party", k, "service"), say.PartContradictionNoCourier{})
		}
	}
}
