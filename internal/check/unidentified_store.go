package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var unidentifiedStore = Rule{
	Name: "unidentified-store", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "متجر يبيع ولا يعلن ما يُعرف به: رقم السجل، والرقم الضريبي أو عدم التسجيل، ووسيلة للتواصل.",
			En: "A store that sells and does not declare what it is known by: its register number, its VAT number or that it has none, a way to reach it."},
		Why: rules.Text{Ar: "يوجب نظام التجارة الإلكترونية الإفصاح عن بيانات موفّر الخدمة ووسائل الاتصال به.",
			En: "The E-Commerce Law wants the provider's identity and means of contact disclosed."},
		Mend:   rules.Text{Ar: "أضيفوا الحقيقة الناقصة إلى site.toml.", En: "Add the missing fact to site.toml."},
		Bad:    "[ids]\nvat = \"310020030040003\"",
		Good:   "[ids]\nunified_number = \"7001002003\"\nvat = \"310020030040003\"",
		Source: "نظام التجارة الإلكترونية، المادة 6 · E-Commerce Law, Art. 6",
	},
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
