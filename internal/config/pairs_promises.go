package config

import (
	"slices"

	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// checkPromisePairs holds what the store promises against the facts with which it would keep its word.
func checkPromisePairs(c *checker) {
	s := c.site
	for _, p := range []struct {
		key     string
		promise fact.Bool
		needs   []any
	}{
		{"first_come_reply", s.Promises.FirstComeReply, at("contact", "response_hours")},
		{"same_day_start", s.Promises.SameDayStart, at("shipping", "cutoff")},
		{"new_party_notice", s.Promises.NewPartyNotice, at("privacy", "notice_days")},
		{"complaints_by_social", s.Promises.ComplaintsBySocial, at("social")},
	} {
		if p.promise.V && !c.doc.Has(p.needs...) {
			c.lacks(at("promises", p.key), p.needs, say.PartContradictionPromiseNeeds{})
		}
	}
	if s.Promises.ExchangeRefund.V && s.Returns.ExchangeOffered.Set && !s.Returns.ExchangeOffered.V {
		c.contradict(at("promises", "exchange_refund"), at("returns", "exchange_offered"), say.PartContradictionPromiseExchange{})
	}
	if s.Promises.RepairOrRefund.V && s.Warranty.Offered.Set && !s.Warranty.Offered.V {
		c.contradict(at("promises", "repair_or_refund"), at("warranty", "offered"), say.PartContradictionPromiseRepair{})
	}
	transfer := slices.ContainsFunc(s.Payments.Methods, func(m fact.Enum) bool { return m.Value == "bank_transfer" })
	if s.Promises.AccountAtCheckout.V && len(s.Payments.Methods) > 0 && !transfer && !c.unread("payments", "methods") {
		c.contradict(at("promises", "account_at_checkout"), at("payments", "methods"), say.PartContradictionPromiseTransfer{})
	}
	if s.Promises.CookieConsent.V {
		for i, cookie := range s.Cookies {
			if cookie.Category.IsSet() && cookie.Category.Value != "necessary" && cookie.Consent.Set && !cookie.Consent.V {
				c.contradict(at("cookies", i, "consent"), at("promises", "cookie_consent"), say.PartContradictionPromiseConsent{})
			}
		}
	}
	if s.Promises.NeededPartiesOnly.V {
		for i, t := range s.ThirdParty {
			if service := t.Service.Value; service == "analytics" || service == "ads" {
				c.contradict(at("promises", "needed_parties_only"), at("third_party", i, "service"), say.PartContradictionPromiseNeeded{})
				break
			}
		}
	}
}
