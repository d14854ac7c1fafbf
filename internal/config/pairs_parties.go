package config

import (
	"slices"
	"strings"

	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/party"
	"sitegen/internal/say"
)

// checkPartyPairs holds the entries of the register, and the kinds of data, against themselves.
func checkPartyPairs(c *checker) {
	for i, t := range c.site.ThirdParty {
		entry := at("third_party", i)
		abroad := slices.IndexFunc(t.Country, func(e fact.Enum) bool { return c.countryKnown() && e.Value != c.site.Country() })
		switch {
		case !t.Safeguard.IsSet():
		case t.Safeguard.Value == "none_needed" && abroad >= 0:
			c.contradict(below(entry, "safeguard"), below(entry, "country", abroad), say.PartContradictionNoSafeguard{Country: t.Country[abroad].Value})
		case t.Safeguard.Value == "none_needed" && t.StoredOutside.V:
			c.contradict(below(entry, "safeguard"), below(entry, "stored_outside"), say.PartContradictionNoSafeguardAbroad{})
		case t.Safeguard.Value != "none_needed" && abroad < 0 && t.StoredOutside.Set && !t.StoredOutside.V:
			c.contradict(below(entry, "safeguard"), below(entry, "stored_outside"), say.PartContradictionNeedlessSafeguard{})
		}
		if t.Role.IsSet() && t.Service.IsSet() && (t.Role.Value == "authority") != (t.Service.Value == "government") {
			c.contradict(below(entry, "role"), below(entry, "service"), say.PartContradictionRole{})
		}
		if t.Optional.Set && !t.Optional.V && t.Basis.Value == "consent" {
			c.contradict(below(entry, "optional"), below(entry, "basis"), say.PartContradictionForcedConsent{})
		}
	}
	for i, d := range c.site.Data {
		if d.Required.V && d.Basis.Value == "consent" {
			c.contradict(at("data", i, "required"), at("data", i, "basis"), say.PartContradictionForcedConsent{})
		}
	}
}

// checkPlacePairs holds where data is said to be kept against where those who keep it are.
func checkPlacePairs(c *checker) {
	keeps := map[string]bool{c.site.Country(): true}
	for _, e := range c.site.Privacy.HostingCountry {
		keeps[e.Value] = true
	}
	known := len(c.site.ThirdParty) > 0
	for i, t := range c.site.ThirdParty {
		known = known && len(t.Country) > 0
		for j, e := range t.Country {
			keeps[e.Value] = true
			if t.Service.Value == "hosting" && len(c.site.Privacy.HostingCountry) > 0 && !slices.ContainsFunc(c.site.Privacy.HostingCountry, func(h fact.Enum) bool { return h.Value == e.Value }) {
				c.contradict(at("third_party", i, "country", j), at("privacy", "hosting_country"), say.PartContradictionHosting{Country: e.Value})
			}
		}
	}
	if !known || !c.countryKnown() || c.unread("third_party") || c.unread("privacy", "hosting_country") {
		return // where some of them keep data is not known
	}
	for i, d := range c.site.Data {
		for j, e := range d.StoredIn {
			if !keeps[e.Value] {
				c.contradict(at("data", i, "stored_in", j), at("third_party"), say.PartContradictionNobodyThere{Country: e.Value})
			}
		}
	}
}

// checkCookiePairs holds that who sets a cookie is in the register, or is the store itself.
func checkCookiePairs(c *checker) {
	if len(c.site.ThirdParty) == 0 || c.unread("third_party") {
		return
	}
	var known []string
	for _, t := range c.site.ThirdParty {
		known = append(known, lang.Normalise(t.ID).Text)
		known = append(known, normalised(t.Name)...)
	}
	known = append(known, normalised(c.site.Store.Name)...)
	known = append(known, normalised(c.site.Store.LegalName)...)
	if platform := party.ByID(c.site.Store.Platform); platform != nil { // that it isn't in the register is told once
		known = append(known, platform.ID, lang.Normalise(platform.Name.Ar).Text, lang.Normalise(platform.Name.En).Text)
	}
	told := map[string]bool{} // by the names of who sets it
	for i, cookie := range c.site.Cookies {
		names := normalised(cookie.Provider)
		if len(names) > 0 && !told[strings.Join(names, "\n")] && !slices.ContainsFunc(names, func(name string) bool { return isOwn(name) || isNamed(name, known) }) {
			told[strings.Join(names, "\n")] = true
			c.contradict(at("cookies", i, "provider"), at("third_party"), say.PartContradictionCookie{})
		}
	}
}

func normalised(t fact.Text) (out []string) {
	for _, s := range stringsOf(t) {
		if s = lang.Normalise(strings.TrimSpace(s)).Text; s != "" {
			out = append(out, s)
		}
	}
	slices.Sort(out)
	return out
}

// isNamed tells whether a name is one of those known, or a part of one: Google is in Google Analytics.
func isNamed(name string, known []string) bool {
	return slices.ContainsFunc(known, func(k string) bool {
		return strings.Contains(" "+k+" ", " "+name+" ") || strings.Contains(" "+name+" ", " "+k+" ")
	})
}

// isOwn tells whether a provider is the store itself, in words that any store may use.
func isOwn(name string) bool {
	return slices.ContainsFunc([]string{"متجر", "موقع", "store", "shop", "site", "us", "first party"}, func(own string) bool { return strings.Contains(name, own) })
}
