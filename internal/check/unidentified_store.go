package check

import (
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var unidentifiedStore = Rule{
	Rule: say.RuleUnidentifiedStore,
	Site: func(s *Site) (found []Found) {
		c := s.Config
		if !c.Store.ShopURL.IsSet() || c.Country() != "SA" || !s.toml().Has("ids") && !s.toml().Has("contact") {
			return nil
		}
		missing := func(at []any, what, hint rules.Text) {
			found = append(found, Found{Pos: s.Fact(at...), Message: rules.Text{Ar: "لم يُعلَن " + what.Ar, En: what.En + " is not declared"}, Hint: hint})
		}
		if !c.IDs.UnifiedNumber.IsSet() && !c.IDs.CR.IsSet() && !c.IDs.FreelanceDoc.IsSet() {
			missing([]any{"ids"}, rules.Text{Ar: "رقم سجل المتجر", En: "the store's register number"},
				rules.Text{Ar: "اكتبوا unified_number تحت [ids]، أو freelance_doc لأصحاب العمل الحر", En: "write unified_number under [ids], or freelance_doc for freelancers"})
		}
		if !c.IDs.VAT.IsSet() {
			missing([]any{"ids"}, rules.Text{Ar: "الرقم الضريبي ولا عدم التسجيل", En: "neither a VAT number nor that there is none"},
				rules.Text{Ar: "اكتبوا vat = \"3…3\" تحت [ids]، أو vat = \"none\" إن لم تكونوا مسجّلين", En: "write vat = \"3…3\" under [ids], or vat = \"none\" if you are not registered"})
		}
		if c.Contact.Phone.E164 == "" && c.Contact.WhatsApp.E164 == "" && !c.Contact.Email.IsSet() {
			missing([]any{"contact"}, rules.Text{Ar: "هاتف ولا بريد", En: "no phone and no e-mail"},
				rules.Text{Ar: "اكتبوا phone وemail تحت [contact]", En: "write phone and email under [contact]"})
		}
		return found
	},
}
