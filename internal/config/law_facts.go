package config

import (
	"cmp"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
)

// addLaw puts what the law of the store's country says among the facts: law.TOPIC and what belongs to it. All paths are there for
// every store, so that texts may ask for them; those that the country's file doesn't have, or has from one source only, aren't
// set. The period of withdrawal is that of the kinds of goods that the store sells. law is nil for a country without a file.
func addLaw(f *facts, law *country.Law, kinds []fact.Enum) {
	add := lawAdder{f}
	for _, kind := range country.ActKinds() {
		add.act(kind, actOf(law, kind))
	}
	for _, topic := range country.Topics() {
		add.provision(topic, law, kinds)
	}
	for _, kind := range country.AuthorityKinds() {
		add.authority(kind, authorityOf(law, kind))
	}
	add.tax(law)
	add.forms(law)
	add.terms(law)
}

// plain are the words for what all laws have, where a country's file has none.
func plain() country.Terms {
	return country.Terms{
		Law:        lang.Bilingual{Ar: "القانون", En: "the law"},
		Laws:       lang.Bilingual{Ar: "القوانين", En: "the laws"},
		Lawfully:   lang.Bilingual{Ar: "قانونًا", En: "by law"},
		LegalBasis: lang.Bilingual{Ar: "الأساس القانوني", En: "legal basis"},
		Withdrawal: lang.Bilingual{Ar: "العدول عن الشراء", En: "withdrawal"},
	}
}

func (a lawAdder) terms(law *country.Law) {
	terms, own := plain(), country.Terms{}
	if law != nil {
		own = law.Terms
	}
	a.text("terms.law", cmp.Or(own.Law, terms.Law))
	a.text("terms.laws", cmp.Or(own.Laws, terms.Laws))
	a.text("terms.lawfully", cmp.Or(own.Lawfully, terms.Lawfully))
	a.text("terms.legal_basis", cmp.Or(own.LegalBasis, terms.LegalBasis))
	a.text("terms.withdrawal", cmp.Or(own.Withdrawal, terms.Withdrawal))
}

// actOf is an act that binds and that more than one source knows; nil if there is none of the kind.
func actOf(law *country.Law, kind string) *country.Act {
	if law == nil || law.Acts[kind] == nil || !law.Acts[kind].Firm() {
		return nil
	}
	return law.Acts[kind]
}

func authorityOf(law *country.Law, kind string) *country.Authority {
	if law == nil || law.Authorities[kind] == nil || law.Authorities[kind].Sure == country.One {
		return nil
	}
	return law.Authorities[kind]
}

// lawAdder adds facts below law.
type lawAdder struct{ *facts }

func (a lawAdder) set(path string, v fact.Value) { a.values["law."+path] = v }

// text adds a text; the English one stands in for languages that the file doesn't have.
func (a lawAdder) text(path string, t lang.Bilingual) {
	if t.Ar == "" && t.En == "" {
		a.set(path, fact.Text{})
		return
	}
	a.set(path, fact.Text{All: t.En, By: map[string]string{"ar": t.Ar, "en": t.En}})
}

// there adds the answer to whether there is something.
func (a lawAdder) there(path string, is bool) { a.set(path, fact.Bool{V: is, Set: is}) }

func (a lawAdder) act(kind string, act *country.Act) {
	a.there(kind, act != nil)
	if act == nil {
		act = &country.Act{}
	}
	a.text(kind+".name", act.Name)
	a.text(kind+".title", act.Title)
}

func (a lawAdder) provision(topic country.Topic, law *country.Law, kinds []fact.Enum) {
	p := law.Firm(topic.ID)
	a.there(topic.ID, p != nil && !p.None)
	a.there(topic.ID+".none", p != nil && p.None)
	a.there(topic.ID+".waivable", p != nil && p.Waivable)
	var source lang.Bilingual
	if p != nil {
		days, basis := leastDays(p, kinds)
		source = law.Source(basis)
		own := *p
		own.Days = int(days)
		p = &own
	} else {
		p = &country.Provision{}
	}
	a.text(topic.ID+".source", source)
	if topic.Unit != "" {
		n := p.Number(topic.Unit)
		a.set(topic.ID+"."+topic.Unit, fact.Duration{N: int64(n), Unit: topic.Unit[:len(topic.Unit)-1], Set: n > 0})
	}
	a.set(topic.ID+".from", asDeclared(p.From))
}

func (a lawAdder) authority(kind string, authority *country.Authority) {
	a.there(kind, authority != nil)
	if authority == nil {
		authority = &country.Authority{}
	}
	a.text(kind+".name", authority.Name)
	short := authority.Short
	if short.Ar == "" {
		short = authority.Name
	}
	a.text(kind+".short", short)
	a.set(kind+".phone", fact.ID(authority.Phone))
	a.set(kind+".url", fact.URL(authority.URL))
}

func (a lawAdder) tax(law *country.Law) {
	tax := &country.Tax{}
	if law != nil && law.Tax != nil && law.Tax.Sure != country.One {
		tax = law.Tax
	}
	a.there("tax", tax.Name.Ar != "")
	a.there("tax.none", tax.None)
	a.text("tax.name", cmp.Or(tax.Name, lang.Bilingual{Ar: "الضريبة", En: "tax"}))
	a.set("tax.percent", fact.Number{N: int64(tax.Percent), Set: tax.Percent > 0})
}

// forms adds the names that a country gives its numbers and addresses.
func (a lawAdder) forms(law *country.Law) {
	for _, key := range identifierKeys() {
		var name lang.Bilingual
		if law != nil && law.Identifiers[key] != nil {
			name = law.Identifiers[key].Name
		}
		a.text("identifier."+key+".name", name)
	}
	var name lang.Bilingual
	if law != nil && law.Address != nil {
		name = law.Address.Name
	}
	a.there("address", name.Ar != "")
	a.text("address.name", name)
}

// identifierKeys are the keys below [ids] under which countries register stores.
func identifierKeys() []string {
	return []string{"cr", "vat", "unified_number", "freelance_doc", "sbc_auth_no", "trade_licence", "ecommerce_licence", "tax_card",
		"national_no", "establishment_no"}
}

// OfLaw tells the facts of the law from those that the owner declares.
func OfLaw(path string) bool { return path == "law" || strings.HasPrefix(path, "law.") }

// Law is what is known of the law of the country that the store names; nil where it names none, or one without a file.
func (s *Site) Law() *country.Law {
	if !s.Store.Country.IsSet() {
		return nil
	}
	return country.LawOf(s.Store.Country.Value)
}

// asDeclared is what a period counts from, or who pays, in the words of [returns] of site.toml.
func asDeclared(from string) fact.Enum {
	switch from {
	case "contract":
		return fact.Enum{Group: "returns_from", Value: "order"}
	case "customer", "store":
		return fact.Enum{Group: "who_pays", Value: from}
	case "receipt":
		return fact.Enum{Group: "returns_from", Value: from}
	}
	return fact.Enum{} // what [returns] has no word for
}

// lawFroms are what law.TOPIC.from can be.
func lawFroms() []string { return []string{"receipt", "order", "customer", "store"} }
