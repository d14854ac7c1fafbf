package check

import (
	"slices"

	"sitegen/internal/country"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var unidentifiedStore = Rule{
	Rule: say.RuleUnidentifiedStore,
	Settings: func(s *Site) (found []diag.Finding) {
		c := s.Config
		if !c.Store.ShopURL.IsSet() || !s.toml().Has("ids") && !s.toml().Has("contact") {
			return nil
		}
		law := country.LawOf(c.Country())
		if law.Firm("identity") == nil {
			return nil
		}
		missing := func(table string, says say.Message) {
			found = append(found, diag.Finding{Pos: s.Fact(table), Says: says})
		}
		if keys := registers(law); len(keys) > 0 && !slices.ContainsFunc(keys, func(key string) bool { return s.hasFact("ids." + key) }) {
			missing("ids", say.UnidentifiedStoreRegister{Keys: keys})
		}
		if law.Tax != nil && !law.Tax.None && law.Identifiers["vat"] != nil && !c.IDs.VAT.IsSet() {
			missing("ids", say.UnidentifiedStoreVat{})
		}
		if c.Contact.Phone.E164 == "" && c.Contact.WhatsApp.E164 == "" && !c.Contact.Email.IsSet() {
			missing("contact", say.UnidentifiedStoreContact{})
		}
		return found
	},
}

// registers are the keys below [ids] under which a country registers stores.
func registers(law *country.Law) (keys []string) {
	for key := range law.Identifiers {
		switch key {
		case "vat", "tax_card", "sbc_auth_no", "ecommerce_licence": // of taxpayers, and of what is already registered
		default:
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	return keys
}
