package config

import (
	"cmp"
	"maps"
	"regexp"
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

// vatForm is how VAT registration numbers look in a country.
type vatForm struct {
	pattern *regexp.Regexp
	words   say.Message
}

// vatForms knows the countries with published forms: ZATCA BR-KSA-40, the UAE's TRN, Bahrain's and Oman's VATIN.
func vatForms() map[string]vatForm {
	return map[string]vatForm{
		"SA": {regexp.MustCompile(`^3\d{13}3$`), say.PartVatSa{}},
		"AE": {regexp.MustCompile(`^\d{15}$`), say.PartVatAe{}},
		"BH": {regexp.MustCompile(`^2\d{14}$`), say.PartVatBh{}},
		"OM": {regexp.MustCompile(`^OM\d{10}$`), say.PartVatOm{}},
	}
}

func checkVAT(c *checker) {
	vat := string(c.site.IDs.VAT)
	if vat == "" || vat == NoVAT {
		return
	}
	if strings.EqualFold(vat, NoVAT) {
		c.fail(at("ids", "vat"), say.BadVatNone{Written: vat})
		return
	}
	form, known := vatForms()[c.site.Country()]
	if known && !form.pattern.MatchString(vat) {
		c.fail(at("ids", "vat"), say.BadVat{Number: vat, Form: form.words})
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

var (
	tenDigits = regexp.MustCompile(`^\d{10}$`)
	unified   = regexp.MustCompile(`^7\d{9}$`)
)

// checkRegistration holds the Saudi registration numbers. Since April 2025 the unified number alone names an
// establishment; the commercial registration number is kept for stores that still show it.
func checkRegistration(c *checker) {
	if c.site.Country() != "SA" {
		return
	}
	ids := c.site.IDs
	if n := string(ids.UnifiedNumber); n != "" && !unified.MatchString(n) {
		c.fail(at("ids", "unified_number"), say.BadIdUnified{Number: n})
	}
	switch cr := string(ids.CR); {
	case cr == "", cr == NoCR:
	case strings.EqualFold(cr, NoCR):
		c.fail(at("ids", "cr"), say.BadIdCrNone{Written: cr})
	case unified.MatchString(cr):
		c.fail(at("ids", "cr"), say.BadIdUnifiedAsCr{Number: cr})
	case !tenDigits.MatchString(cr):
		c.fail(at("ids", "cr"), say.BadIdCr{Number: cr})
	case !ids.UnifiedNumber.IsSet():
		c.warn(at("ids", "cr"), say.NoUnifiedNumber{}, nil)
	}
}

var (
	fourDigits = regexp.MustCompile(`^\d{4}$`)
	fiveDigits = regexp.MustCompile(`^\d{5}$`)
	shortForm  = regexp.MustCompile(`^[A-Z]{4}\d{4}$`)
)

func checkAddresses(c *checker) {
	c.checkAddress(c.site.Address, at("address"))
	for i, b := range c.site.Branches {
		c.checkAddress(b.Address, at("branches", i, "address"))
	}
}

// checkAddress holds the parts of a Saudi National Address.
func (c *checker) checkAddress(a Address, path []any) {
	part := func(key string) []any { return below(path, key) }
	has := func(key string) bool { return c.doc.Has(part(key)...) } // what could not be read is there
	if has("lat") != has("lng") {
		c.warn(path, say.BadAddressCoordinates{}, nil)
	}
	country := c.site.Country()
	if a.Country.IsSet() {
		country = a.Country.Value
	}
	if country != "SA" {
		return
	}
	for _, p := range []struct {
		key, value string
		pattern    *regexp.Regexp
		wrong      say.Message
	}{
		{"short", string(a.Short), shortForm, say.BadAddressShort{Value: string(a.Short)}},
		{"building", string(a.Building), fourDigits, say.BadAddressBuilding{Value: string(a.Building)}},
		{"secondary", string(a.Secondary), fourDigits, say.BadAddressSecondary{Value: string(a.Secondary)}},
		{"postcode", string(a.Postcode), fiveDigits, say.BadAddressPostcode{Value: string(a.Postcode)}},
	} {
		if p.value != "" && !p.pattern.MatchString(p.value) {
			c.fail(part(p.key), p.wrong)
		}
	}
	short, building := string(a.Short), string(a.Building)
	if shortForm.MatchString(short) && fourDigits.MatchString(building) && short[4:] != building {
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
