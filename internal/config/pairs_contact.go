package config

import (
	"strings"

	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// checkContactPairs holds the ways of contact against each other: what a text promises by them, and the addresses that lead
// to them.
func checkContactPairs(c *checker) {
	contact := c.site.Contact
	channel := c.site.Returns.Channel.Value
	for _, way := range []struct {
		channel, key string
		isSet        bool
	}{
		{"whatsapp", "whatsapp", contact.WhatsApp.Source != ""},
		{"email", "email", contact.Email.IsSet()},
		{"phone", "phone", contact.Phone.Source != ""},
		{"form", "form_url", contact.FormURL.IsSet()},
	} {
		if way.channel == channel && !way.isSet {
			c.lacks(at("returns", "channel"), at("contact", way.key), say.PartContradictionChannel{})
		}
	}
	c.checkChats()
	respond, resolve := c.site.Complaints.RespondWithin, c.site.Complaints.ResolveWithin
	if respond.Set && resolve.Set && respond.N > resolve.N*24 {
		c.contradict(at("complaints", "respond_within_hours"), at("complaints", "resolve_within_days"), say.PartContradictionLateAnswer{})
	}
	for i, p := range c.site.Properties {
		path := at("properties", i, "url")
		if own := c.site.Store.ShopURL; p.ID == "shop" && differentHosts(p.URL, own) {
			c.contradict(path, at("store", "shop_url"), say.PartContradictionShopAddress{})
		}
		if own := fact.URL(c.site.BaseURL); p.ID == "site" && differentHosts(p.URL, own) {
			c.contradict(path, at("base_url"), say.PartContradictionSiteAddress{})
		}
	}
}

// checkChats holds that addresses which open a chat lead to a number of the store.
func (c *checker) checkChats() {
	whatsApp := c.site.Contact.WhatsApp.E164
	if whatsApp == "" {
		return
	}
	own := map[string]bool{whatsApp: true}
	for _, p := range c.values {
		if phone, ok := p.value.(*fact.Phone); ok {
			own[phone.E164] = true
		}
	}
	for _, p := range c.values {
		u, ok := p.value.(*fact.URL)
		if !ok || !u.IsSet() {
			continue
		}
		dialled, ok := fact.DialledBy(string(*u))
		if !ok || strings.HasPrefix(string(*u), "tel:") {
			continue
		}
		if number, err := dialled.Normalise(c.site.Country()); err == nil && !own[number] {
			c.contradict(p.path(), at("contact", "whatsapp"), say.PartContradictionChat{Number: dialled.Number})
		}
	}
}

// differentHosts tells whether two addresses lead to hosts of which neither is a part of the other's domain.
func differentHosts(a, b fact.URL) bool {
	one, other := siteOf(string(a)), siteOf(string(b))
	return one != "" && other != "" && one != other && !strings.HasSuffix(one, "."+other) && !strings.HasSuffix(other, "."+one)
}

// siteOf is the host of an address without what all hosts may begin with.
func siteOf(address string) string {
	return strings.TrimPrefix(strings.ToLower(hostOf(address)), "www.")
}
