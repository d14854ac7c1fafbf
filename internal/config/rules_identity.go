package config

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

// NoVAT is the value of ids.vat with which a store declares that it is not registered for VAT.
const NoVAT = "none"

// NoCR is the value of ids.cr with which a store declares that it has no commercial registration.
const NoCR = "none"

// Registered tells whether the store has declared a VAT number. Declaring vat = "none" is no number, but it is not
// silence either: see DeclaredUnregistered.
func (ids IDs) Registered() bool { return ids.VAT.IsSet() && ids.VAT != NoVAT }

// DeclaredUnregistered tells whether the store says that it is not registered for VAT.
func (ids IDs) DeclaredUnregistered() bool { return ids.VAT == NoVAT }

func checkVAT(c *checker) {
	vat := string(c.site.IDs.VAT)
	if vat == "" || vat == NoVAT {
		return
	}
	if strings.EqualFold(vat, NoVAT) {
		c.fail(at("ids", "vat"), say.BadVatNone{Written: vat})
		return
	}
	law := country.LawOf(c.site.Country())
	if law == nil {
		return
	}
	if law.Tax != nil && law.Tax.None {
		c.byLaw(&law.Tax.Basis, at("ids", "vat"), say.BadVatNoTax{Country: law.Calls.Name()})
	} else if id := law.Identifiers["vat"]; id != nil && !id.Fits(vat) {
		c.byLaw(&id.Basis, at("ids", "vat"), say.BadVat{Number: vat, Form: id.Form, Example: id.Example})
	}
}

// checkTimeZone holds the name of the time zone against the time zone database.
func checkTimeZone(c *checker) {
	zone := c.site.TimeZone
	if zone == "" || slices.Contains(country.TimeZones(), zone) {
		return
	}
	var advice say.Message = say.AnyWrite{Text: `timezone = "` + cmp.Or(country.TimeZone(c.site.Country()), "Asia/Riyadh") + `"`}
	if near := nearestZone(zone); near != "" {
		advice = say.AnyDidYouMean{Meant: near}
	}
	c.failAs(at("timezone"), say.BadTimezone{Zone: zone}, advice)
}

// nearestZone is the time zone that was probably meant: by its city alone, in other letters, or with a slip.
func nearestZone(name string) string {
	plain := strings.ReplaceAll(strings.TrimSpace(name), " ", "_")
	for _, zone := range country.TimeZones() {
		if _, city, ok := strings.Cut(zone, "/"); strings.EqualFold(zone, plain) || ok && strings.EqualFold(city, plain) {
			return zone
		}
	}
	if strings.ContainsAny(plain, "+:0123456789") {
		return "" // a distance from UTC is no city
	}
	if near := diag.Nearest(plain, country.TimeZones()); near != "" || strings.Contains(plain, "/") {
		return near
	}
	cities := map[string]string{}
	for _, zone := range country.TimeZones() {
		if _, city, ok := strings.Cut(zone, "/"); ok {
			cities[city] = zone
		}
	}
	return cities[diag.Nearest(plain, slices.Sorted(maps.Keys(cities)))]
}

// checkRegistration holds the registration numbers to the forms of the country's file. Since April 2025 the Saudi unified number
// alone names an establishment; the commercial registration number is kept for stores that still show it.
func checkRegistration(c *checker) {
	law := country.LawOf(c.site.Country())
	if law == nil {
		return
	}
	for _, n := range c.site.IDs.numbers() {
		if n.value == "" || n.key == "vat" || n.key == "cr" && n.value == NoCR {
			continue
		}
		path, id, unified := at("ids", n.key), law.Identifiers[n.key], law.Identifiers["unified_number"]
		switch {
		case n.key == "cr" && strings.EqualFold(n.value, NoCR):
			c.fail(path, say.BadIdCrNone{Written: n.value})
		case n.key == "cr" && unified != nil && unified.Fits(n.value):
			c.fail(path, say.BadIdUnifiedAsCr{Number: n.value})
		case id == nil:
			if home := country.OnlyIn(n.key); home != "" && home != law.Code {
				c.warn(path, say.BadIdForeign{Key: n.key, Country: country.LawOf(home).Calls.Name()}, nil)
			}
		case !id.Fits(n.value):
			c.byLaw(&id.Basis, path, say.BadIdNumber{Number: n.value, Name: id.Name, Form: id.Form, Example: id.Example})
		case n.key == "cr" && unified != nil && !c.site.IDs.UnifiedNumber.IsSet():
			c.warn(path, say.NoUnifiedNumber{}, nil)
		}
	}
}

// byLaw reports what goes against a datum of the country's file: an error where the datum is sure.
func (c *checker) byLaw(datum *country.Basis, path []any, says say.Message) {
	if datum.Firm() {
		c.fail(path, says)
	} else {
		c.warn(path, says, nil)
	}
}

// number is a registration number with its key below [ids].
type number struct{ key, value string }

func (ids IDs) numbers() []number {
	return []number{{"unified_number", string(ids.UnifiedNumber)}, {"cr", string(ids.CR)}, {"freelance_doc", string(ids.FreelanceDoc)},
		{"vat", string(ids.VAT)}, {"sbc_auth_no", string(ids.SBCAuthNo)}, {"trade_licence", string(ids.TradeLicence)},
		{"ecommerce_licence", string(ids.ECommerceLicence)}, {"establishment_no", string(ids.EstablishmentNo)},
		{"national_no", string(ids.NationalNo)}, {"tax_card", string(ids.TaxCard)}}
}

// parts are the parts of an address that may have a form in some country: numbers, codes.
func (a Address) parts() []number {
	return []number{{"short", string(a.Short)}, {"building", string(a.Building)}, {"secondary", string(a.Secondary)},
		{"postcode", string(a.Postcode)}, {"unit", string(a.Unit)}, {"floor", string(a.Floor)}, {"block", string(a.Block)},
		{"zone", string(a.Zone)}, {"po_box", string(a.POBox)}}
}

func checkAddresses(c *checker) {
	c.checkAddress(c.site.Address, at("address"))
	for i, b := range c.site.Branches {
		c.checkAddress(b.Address, at("branches", i, "address"))
	}
}

// checkAddress holds the parts of an address to the forms of its country.
func (c *checker) checkAddress(a Address, path []any) {
	part := func(key string) []any { return below(path, key) }
	has := func(key string) bool { return c.doc.Has(part(key)...) } // what could not be read is there
	if has("lat") != has("lng") {
		c.warn(path, say.BadAddressCoordinates{}, nil)
	}
	code := c.site.Country()
	if a.Country.IsSet() {
		code = a.Country.Value
	}
	law := country.LawOf(code)
	if law == nil || law.Address == nil {
		return
	}
	fits := map[string]bool{}
	for _, p := range a.parts() {
		form, known := law.Address.Forms[p.key]
		if p.value == "" || !known {
			continue
		}
		if fits[p.key] = form.Fits(p.value); !fits[p.key] {
			c.byLaw(&law.Address.Basis, part(p.key), say.BadAddressPart{Value: p.value, Key: p.key, Form: form.Form, Example: form.Example})
		}
	}
	short, building := string(a.Short), string(a.Building)
	if fits["short"] && fits["building"] && !strings.HasSuffix(short, building) {
		c.warn(part("building"), say.AddressMismatch{Building: building, Short: short}, nil)
	}
}

// checkRequired holds what no site can do without: the name of the store in each language. The texts of the program speak of a
// store in a country that somebody can reach, so a site that shows them says these, too.
func checkRequired(c *checker) {
	if !c.site.LanguagesKnown() {
		return
	}
	example := "name = { " + strings.Join(c.nameExamples(), ", ") + " }"
	noName := !c.doc.Has("store", "name")
	noCountry := c.site.overBuiltin && !c.doc.Has("store", "country")
	switch {
	case noName && noCountry:
		c.fail(at("store"), say.MissingFactStore{Name: example})
	case noName:
		c.fail(at("store"), say.MissingFactName{Name: example})
	case noCountry:
		c.fail(at("store"), say.MissingFactCountry{})
	}
	c.checkReachable()
	for _, code := range c.site.codes() {
		if !noName && !c.unread("store", "name") && c.site.Store.Name.In(code) == "" {
			c.fail(at("store", "name"), say.EmptyFactName{Language: code, Example: example})
		}
	}
}

// Required says why no site can do without a fact; nil where it can.
func Required(path string) say.Message {
	switch path {
	case "store.name":
		return say.PartRequiredName{}
	case "store.country":
		return say.PartRequiredCountry{}
	case "contact.phone", "contact.whatsapp", "contact.email", "contact.form_url", "social":
		return say.PartRequiredContact{}
	}
	return nil
}

// checkReachable holds that customers can reach the store in one way at least.
func (c *checker) checkReachable() {
	if !c.site.overBuiltin || c.doc.Len("social") > 0 {
		return
	}
	for _, way := range []string{"phone", "whatsapp", "email", "form_url"} {
		if c.doc.Has("contact", way) {
			return
		}
	}
	c.fail(at("contact"), say.MissingFactContact{})
}

func (c *checker) nameExamples() []string {
	var list []string
	for _, code := range c.site.codes() {
		name := c.site.Store.Name.In(code)
		if name == "" {
			name = "…"
		}
		list = append(list, code+` = "`+name+`"`)
	}
	return list
}

// checkTextLanguages finds texts in a language that the site does not speak: a slip of the code, mostly. And texts that lack a
// language of the site: its pages would say less than those of others.
func checkTextLanguages(c *checker) {
	if !c.site.LanguagesKnown() {
		return
	}
	codes := c.site.codes()
	for _, p := range c.values {
		var t fact.Text
		switch v := p.value.(type) {
		case *fact.Text:
			t = *v
		case fact.Text:
			t = v
		}
		for _, code := range t.Languages() {
			if !c.speaks(code) {
				path := append(p.path(), code)
				f := diag.New(c.doc.Pos(path...), say.UnknownLanguage{Code: code, Names: codes})
				f.Severity = diag.Warning
				c.report(f)
			}
		}
		c.checkSaid(p, t)
	}
}

// checkSaid holds that a text which the owner writes by language is there in each language of the site. The owner's own [facts]
// are told where a page uses them, and so is every text where pages may be shown in another language.
func (c *checker) checkSaid(p found, t fact.Text) {
	path, name := p.path(), p.String()
	says := func(code string) bool { return t.In(code) != "" }
	if c.site.Fallback || path[0] == "facts" || name == "store.name" || !c.doc.Has(path...) || !slices.ContainsFunc(c.site.codes(), says) {
		return
	}
	for _, code := range c.site.codes() {
		if !says(code) {
			c.fail(path, say.EmptyFactLanguage{Fact: name, Language: code})
		}
	}
}

// speaks tells whether a text in the language can be shown: it is the site's, or the site has a region of it.
func (c *checker) speaks(code string) bool {
	for _, l := range c.site.Languages {
		if l.Code == code || strings.HasPrefix(l.Code, code+"-") {
			return true
		}
	}
	return false
}
