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
)

// NoVAT is the value of ids.vat with which a store declares that it is not registered for VAT.
const NoVAT = "none"

// Registered tells whether the store has declared a VAT number. Declaring vat = "none" is no number, but it is not
// silence either: see DeclaredUnregistered.
func (ids IDs) Registered() bool { return ids.VAT.IsSet() && ids.VAT != NoVAT }

// DeclaredUnregistered tells whether the store says that it is not registered for VAT.
func (ids IDs) DeclaredUnregistered() bool { return ids.VAT == NoVAT }

// vatForm is how VAT registration numbers look in a country.
type vatForm struct {
	pattern *regexp.Regexp
	words   string
}

// vatForms knows the countries with published forms: ZATCA BR-KSA-40, the UAE's TRN, Bahrain's and Oman's VATIN.
func vatForms() map[string]vatForm {
	return map[string]vatForm{
		"SA": {regexp.MustCompile(`^3\d{13}3$`), "15 digits that begin and end with 3"},
		"AE": {regexp.MustCompile(`^\d{15}$`), "15 digits"},
		"BH": {regexp.MustCompile(`^2\d{14}$`), "15 digits that begin with 2"},
		"OM": {regexp.MustCompile(`^OM\d{10}$`), "OM and 10 digits"},
	}
}

func checkVAT(c *checker) {
	vat := string(c.site.IDs.VAT)
	if vat == "" || vat == NoVAT {
		return
	}
	if strings.EqualFold(vat, NoVAT) {
		c.fail(RuleVAT, at("ids", "vat"), "“"+vat+"” is no VAT number", `write vat = "none" if the store is not registered`)
		return
	}
	form, known := vatForms()[c.site.Country()]
	if known && !form.pattern.MatchString(vat) {
		c.fail(RuleVAT, at("ids", "vat"), "“"+vat+"” is no VAT number of "+c.site.Country(),
			"write "+form.words+`, as on the certificate, or vat = "none" if the store is not registered`)
	}
}

// checkTimeZone holds the name of the time zone against the time zone database.
func checkTimeZone(c *checker) {
	zone := c.site.TimeZone
	if zone == "" || slices.Contains(country.TimeZones(), zone) {
		return
	}
	hint := `write timezone = "` + cmp.Or(country.TimeZone(c.site.Country()), "Asia/Riyadh") + `"`
	if near := nearestZone(zone); near != "" {
		hint = "did you mean “" + near + "”?"
	}
	c.fail(RuleTimeZone, at("timezone"), "“"+zone+"” isn't the name of a time zone", hint)
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
		c.fail(RuleID, at("ids", "unified_number"), "“"+n+"” is no unified national number",
			"write its 10 digits, which begin with 7, as on the register's page")
	}
	switch cr := string(ids.CR); {
	case cr == "":
	case unified.MatchString(cr):
		c.fail(RuleID, at("ids", "cr"), "“"+cr+"” is a unified national number: it begins with 7", `move it: unified_number = "`+cr+`"`)
	case !tenDigits.MatchString(cr):
		c.fail(RuleID, at("ids", "cr"), "“"+cr+"” is no commercial registration number", "write its 10 digits")
	case !ids.UnifiedNumber.IsSet():
		c.warn(RuleNoUnified, at("ids", "cr"), "the commercial registration number was replaced by the unified number in April 2025",
			`add unified_number = "7…", 10 digits, from the register's page`)
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
		c.fail(RuleAddress, path, "an address needs both lat and lng, or neither", "write lat = 24.7136 and lng = 46.6753")
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
		words      string
	}{
		{"short", string(a.Short), shortForm, `four letters A–Z and four digits: "RRRD2929"`},
		{"building", string(a.Building), fourDigits, `four digits: "2929"`},
		{"secondary", string(a.Secondary), fourDigits, `four digits: "8118"`},
		{"postcode", string(a.Postcode), fiveDigits, `five digits: "12345"`},
	} {
		if p.value != "" && !p.pattern.MatchString(p.value) {
			c.fail(RuleAddress, part(p.key), "“"+p.value+"” cannot be “"+p.key+"” of a National Address", "write "+p.words)
		}
	}
	short, building := string(a.Short), string(a.Building)
	if shortForm.MatchString(short) && fourDigits.MatchString(building) && short[4:] != building {
		c.warn(RuleAddressMismatch, part("building"), "building “"+building+"” differs from the digits of the short address “"+short+"”",
			"compare both with splonline.com.sa: the short address ends with the building number")
	}
}

// checkName holds that the store has a name in each language: no page can do without.
func checkName(c *checker) {
	if !c.site.LanguagesKnown() {
		return
	}
	for _, code := range c.site.codes() {
		if c.site.Store.Name.In(code) == "" {
			c.fail(RuleEmptyFact, at("store", "name"), "store.name is empty in “"+code+"”",
				`write under [store]: name = { `+strings.Join(c.nameExamples(), ", ")+` }`)
		}
	}
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

// checkTextLanguages finds texts in a language that the site does not speak: a slip of the code, mostly. A text that
// lacks a language is reported where it is used.
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
				c.report("warning", RuleUnknownLanguage, c.doc.Pos(path...),
					"the site has no language “"+code+"”", "write one of "+strings.Join(codes, ", ")+", or declare it under [[languages]]")
			}
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
