package render

import (
	"cmp"
	"encoding/json"
	"html/template"
	"strings"

	"sitegen/internal/fact"
)

// jsonLD describes the store to search engines (schema.org, OnlineStore), on the home, about and contact pages; ""
// elsewhere. Only what site.toml declares is said.
func (p *Page) jsonLD() template.JS {
	switch p.Path {
	case "index", "about", "contact":
	default:
		return ""
	}
	c := p.r.site.Config
	text := func(v fact.Value) string {
		if v == nil || !v.IsSet() {
			return ""
		}
		return v.Text(p.locale)
	}
	raw := func(v fact.Value) string {
		if v == nil || !v.IsSet() {
			return ""
		}
		return v.Raw()
	}
	store := object{}
	store.set("@context", "https://schema.org")
	store.set("@type", "OnlineStore")
	if p.r.site.BaseURL != "" {
		store.set("@id", p.r.site.BaseURL+"/#store")
		store.set("url", p.r.site.Absolute(string(p.Home())))
	}
	name := text(c.Store.Name)
	if p.r.site.Facts.Refused("store.name") {
		name = fact.Refused{}.Text(p.locale) // as was reported
	}
	store.set("name", name)
	for _, l := range p.r.site.Languages {
		if other := c.Store.Name.Text(l.Locale); l.Tag != p.Code && other != text(c.Store.Name) {
			store.set("alternateName", other)
		}
	}
	store.set("legalName", text(c.Store.LegalName))
	store.set("description", text(c.Store.About))
	if vat := raw(c.IDs.VAT); vat != "none" {
		store.set("vatID", vat)
	}
	if id := raw(c.IDs.UnifiedNumber); id != "" {
		store.set("identifier", object{}.with("@type", "PropertyValue").with("propertyID", "unified national number").with("value", id))
	}
	store.set("telephone", raw(c.Contact.Phone))
	store.set("email", raw(c.Contact.Email))
	if address := p.postalAddress(); address != nil {
		store.set("address", address)
	}
	var accounts []string
	for _, s := range c.Social {
		if s.URL.IsSet() {
			accounts = append(accounts, s.URL.Raw())
		}
	}
	if len(accounts) > 0 {
		store["sameAs"] = accounts
	}
	if days := c.Returns.WindowDays; days.IsSet() {
		policy := object{}.with("@type", "MerchantReturnPolicy").with("applicableCountry", raw(c.Store.Country)).
			with("returnPolicyCategory", "https://schema.org/MerchantReturnFiniteReturnWindow")
		policy["merchantReturnDays"] = days.N
		if returns := p.r.site.Page("returns", p.language); returns != nil {
			policy.set("merchantReturnLink", p.r.site.Absolute(returns.URL))
		}
		store.set("hasMerchantReturnPolicy", policy)
	}
	b, err := json.Marshal(store)
	if err != nil {
		return "" // strings and maps of strings can always be written
	}
	return template.JS(b) // json escapes < and >, so it cannot end the script element
}

// postalAddress is the address of the store, nil where it names no town or district.
func (p *Page) postalAddress() object {
	text := func(part string) string {
		v, err := p.facts.Lookup("address." + part)
		if err != nil || !v.IsSet() || p.facts.Refused("address."+part) {
			return ""
		}
		if _, is := v.(fact.Text); !is {
			return v.Raw()
		}
		return v.Text(p.locale)
	}
	town := cmp.Or(text("city"), text("district"))
	if town == "" {
		return nil
	}
	form := p.addressForm()
	var street []string
	for _, part := range partsIn(form) {
		switch part {
		case buildingName, "building", "street", "avenue", "block", "zone":
			if value := text(part); value != "" {
				street = append(street, withName(form, part, value, p.Code))
			}
		}
	}
	return object{}.with("@type", "PostalAddress").
		with("streetAddress", strings.Join(street, " ")).
		with("addressLocality", town).with("addressRegion", text("region")).
		with("postOfficeBoxNumber", text("po_box")).with("postalCode", text("postcode")).
		with("addressCountry", cmp.Or(text("country"), p.r.site.Config.Store.Country.Raw()))
}

// object is a JSON object whose empty members are left out. Its keys are sorted when it is written.
type object map[string]any

func (o object) set(key string, v any) {
	if s, ok := v.(string); ok && s == "" {
		return
	}
	o[key] = v
}

func (o object) with(key string, v any) object {
	o.set(key, v)
	return o
}
