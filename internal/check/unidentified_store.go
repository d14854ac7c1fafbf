package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var unidentifiedStore = Rule{
	Rule: say.RuleUnidentifiedStore,
	Settings: func(s *Site) (found []diag.Finding) {
		c := s.Config
		if !c.Store.ShopURL.IsSet() || c.Country() != "SA" || !s.toml().Has("ids") && !s.toml().Has("contact") {
			return nil
		}
		missing := func(table string, says say.Message) {
			found = append(found, diag.Finding{Pos: s.Fact(table), Says: says})
		}
		if !c.IDs.UnifiedNumber.IsSet() && !c.IDs.CR.IsSet() && !c.IDs.FreelanceDoc.IsSet() {
			missing("ids", say.UnidentifiedStoreRegister{})
		}
		if !c.IDs.VAT.IsSet() {
			missing("ids", say.UnidentifiedStoreVat{})
		}
		if c.Contact.Phone.E164 == "" && c.Contact.WhatsApp.E164 == "" && !c.Contact.Email.IsSet() {
			missing("contact", say.UnidentifiedStoreContact{})
		}
		return found
	},
}
