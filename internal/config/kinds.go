package config

import (
	"slices"

	"sitegen/internal/fact"
	"sitegen/internal/party"
	"sitegen/internal/tomldoc"
)

// supplyKinds adds the kinds of personal data that follow from the facts, unless the list is the owner's alone (see
// derivesKinds). An entry with the id of such a kind is completed field by field; what it says holds. The other kinds come
// after the owner's entries, so that these keep their numbers; see kindOrder for the order in which all are shown. What was
// supplied stands, for findings, at the fact from which it follows.
func supplyKinds(doc *tomldoc.Doc, s *Site) {
	if s.derivesKinds() {
		supplyDerived(doc, s)
	}
	// Any other entry takes at least its name from what is known.
	for i := range s.Data {
		d := &s.Data[i]
		for _, k := range party.Kinds() {
			if k.ID == d.ID && !d.Category.IsSet() && !doc.Has("data", i, "category") {
				d.Category = s.textIn(k.Category)
				doc.Supply(at("data", i, "category"), at("data", i))
			}
		}
	}
}

func supplyDerived(doc *tomldoc.Doc, s *Site) {
	for _, k := range party.Kinds() {
		from := s.reasonFor(k.ID)
		if from == nil {
			continue
		}
		i := slices.IndexFunc(s.Data, func(d Data) bool { return d.ID == k.ID })
		if i < 0 {
			i = len(s.Data)
			s.Data = append(s.Data, Data{ID: k.ID})
			doc.Supply(at("data", i), from)
		}
		s.completeKind(&s.Data[i], k, func(key string) bool {
			path := at("data", i, key)
			if doc.Has(path...) {
				return false
			}
			doc.Supply(path, from)
			return true
		})
	}
}

// derivesKinds tells whether kinds of data follow from the facts. They don't where the site lists kinds of its own and
// names no known parties: such a list was written whole.
func (s *Site) derivesKinds() bool {
	return len(s.Parties) > 0 || !slices.ContainsFunc(s.Data, func(d Data) bool { return !isKind(d.ID) })
}

// isKind tells whether the program knows a kind of data by its id.
func isKind(id string) bool {
	return slices.ContainsFunc(party.Kinds(), func(k party.Kind) bool { return k.ID == id })
}

// completeKind fills the fields of an entry that are free with what is known of its kind.
func (s *Site) completeKind(d *Data, k party.Kind, free func(key string) bool) {
	if free("category") {
		d.Category = s.textIn(k.Category)
	}
	if free("items") {
		d.Items = s.textIn(k.Items)
	}
	if free("purposes") {
		d.Purposes = s.textIn(k.Purposes)
	}
	if free("source") {
		d.Source = fact.Enum{Group: "source", Value: k.Source}
		if k.ID == "payment" {
			d.Source.Value = s.sourceOfPayments()
		}
	}
	if free("required") && k.Required != "" {
		d.Required = fact.Bool{V: k.Required == "yes", Set: true}
	}
	if free("basis") {
		d.Basis = fact.Enum{Group: "basis"}
		if k.Consent != "" && s.Law().Firm(k.Consent) != nil {
			d.Basis.Value = "consent"
		}
	}
}

// sourceOfPayments is where the data about payments comes from: the gateway, unless customers pay in cash or by transfer.
func (s *Site) sourceOfPayments() string {
	for _, m := range s.Payments.Methods {
		if m.Value != "cod" && m.Value != "bank_transfer" {
			return "third_party"
		}
	}
	return "customer"
}

// reasonFor is the path of the fact from which a kind of data follows, nil if none says so.
func (s *Site) reasonFor(kind string) []any {
	switch kind {
	case "orders":
		switch {
		case s.Store.Platform != "":
			return at("store", "platform")
		case len(s.Payments.Methods) > 0:
			return at("payments", "methods")
		case s.ships():
			return at("shipping")
		case s.Returns.WindowDays.Set:
			return at("returns")
		case s.Store.ShopURL.IsSet():
			return at("store", "shop_url")
		case s.Store.Sells.IsSet():
			return at("store", "sells")
		}
		return s.partyOf("platform", "payment", "bnpl", "wallet", "courier", "aggregator")
	case "delivery":
		if s.ships() {
			return at("shipping")
		}
		return s.partyOf("courier", "aggregator")
	case "payment":
		if len(s.Payments.Methods) > 0 {
			return at("payments", "methods")
		}
	case "messages":
		c := s.Contact
		switch {
		case c.WhatsApp.IsSet():
			return at("contact", "whatsapp")
		case c.Email.IsSet():
			return at("contact", "email")
		case c.Phone.IsSet():
			return at("contact", "phone")
		case c.FormURL.IsSet():
			return at("contact", "form_url")
		}
	case "account":
		if s.Store.Platform != "" {
			return at("store", "platform")
		}
		return s.partyOf("platform")
	case "usage":
		if from := s.partyOf("analytics"); from != nil {
			return from
		}
		return s.cookieOf("statistics")
	case "ads":
		if from := s.partyOf("ads"); from != nil {
			return from
		}
		return s.cookieOf("marketing")
	case "marketing":
		if s.Privacy.MarketingOptOut.IsSet() {
			return at("privacy", "marketing_opt_out")
		}
	}
	return nil
}

// ships tells whether the facts say how orders are delivered.
func (s *Site) ships() bool {
	return len(s.Shipping.Zones) > 0 || len(s.Shipping.Carriers) > 0 || s.Shipping.PrepDays.Set
}

// partyOf is the path of the first party that does one of some services, nil if none does.
func (s *Site) partyOf(services ...string) []any {
	for i, t := range s.ThirdParty {
		if slices.Contains(services, t.Service.Value) {
			return at("third_party", i)
		}
	}
	return nil
}

// cookieOf is the path of the first cookie of a category, nil if there is none.
func (s *Site) cookieOf(category string) []any {
	for i, c := range s.Cookies {
		if c.Category.Value == category {
			return at("cookies", i)
		}
	}
	return nil
}

// kindOrder is the order in which kinds of data are shown, as indexes of Data: those that follow from facts first, in their
// order, without those that the store does not collect. Where the list is the owner's alone, it is as it is written.
func (s *Site) kindOrder() []int {
	var order []int
	for i, d := range s.Data {
		if !d.Collected.Set || d.Collected.V {
			order = append(order, i)
		}
	}
	if !s.derivesKinds() {
		return order
	}
	kinds := party.Kinds()
	rank := func(i int) int {
		if k := slices.IndexFunc(kinds, func(k party.Kind) bool { return k.ID == s.Data[i].ID }); k >= 0 {
			return k
		}
		return len(kinds)
	}
	slices.SortStableFunc(order, func(a, b int) int { return rank(a) - rank(b) })
	return order
}
