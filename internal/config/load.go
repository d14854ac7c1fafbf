// Package config reads site.toml: the settings of a site and the facts of its store.
//
// In: the text of site.toml. Out: a Site, the shape of the file as a Go struct; Facts, the same facts by the paths with
// which texts and layouts ask for them; and findings about everything in the file that is wrong, each at its place: a
// syntax error, an unknown key, a wrong type, and the rules of the country for registration numbers, addresses, hours,
// periods and the register of third parties. Nothing is read but the text, and no clock: the same text gives the same
// findings.
//
// One file holds one kind of rule; rules.go lists them all.
package config

import (
	"cmp"
	"slices"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/say"
	"sitegen/internal/tomldoc"
)

// builtIn is what a site extends that has the pages of the program below its own.
const builtIn = "builtin"

// Load reads site.toml. Site and Facts are never nil; whether they are fit to publish is told by the findings, which are
// sorted. File is the name that the findings carry. A site that extends another one is read with LoadOver.
func Load(file string, data []byte) (*Site, *Facts, []diag.Finding) {
	return LoadOver(nil, file, data)
}

// LoadOver reads the site.toml of a site that extends base: settings that the file does not make are the base's (see
// Extend), and the rules see them. A nil base is no base.
func LoadOver(base *Site, file string, data []byte) (*Site, *Facts, []diag.Finding) {
	doc, findings := tomldoc.Parse(file, data, 1)
	if findings != nil { // of a file that could not be read, everything would be missing
		site := &Site{declared: map[string]bool{}}
		settleOver(doc, base, site)
		return site, newFacts(site, &written{doc: doc}), diag.Sort(findings)
	}
	old := outdated(doc)
	site, wrong, findings := read(base, doc, nil)
	if incomplete, lists := leaveOut(doc); incomplete != nil {
		site, wrong, _ = read(base, doc, lists) // what is wrong besides has been told
		findings = append(findings, incomplete...)
		if !site.hasLanguage(site.DefaultLanguage) {
			site.DefaultLanguage = site.Languages[0].Code // the default language has been left out
		}
	}
	return site, newFacts(site, &written{doc, doc.Unread(), wrong, old, nil}), diag.Sort(findings)
}

// read makes the site of a file and holds it against the rules; wrong are the paths of errors. shortened are the lists that have
// lost an entry, see leaveOut.
func read(base *Site, doc *tomldoc.Doc, shortened map[string]bool) (site *Site, wrong tomldoc.Marks, findings []diag.Finding) {
	site = &Site{declared: map[string]bool{}}
	findings = binder().Bind(doc, site)
	for key := range doc.Tree() {
		site.declared[key] = true
	}
	values, languages := settleOver(doc, base, site)
	c := &checker{doc: doc, site: site, languages: languages, values: values, shortened: shortened, refused: map[diag.Pos]bool{}}
	for _, f := range findings {
		c.refused[f.Pos] = f.Severity == diag.Error || c.refused[f.Pos]
	}
	for _, rule := range rules() {
		rule(c)
	}
	return site, c.wrong, append(findings, c.findings...)
}

// settleOver settles a site over its base. It returns its values, and its languages as the file declares them, unusable ones
// too.
func settleOver(doc *tomldoc.Doc, base, site *Site) (values []found, languages []Language) {
	site.overBuiltin = site.Extends == builtIn || base != nil && base.overBuiltin
	if base != nil {
		Extend(base, site)
	}
	values, languages = settle(doc, site), site.Languages
	site.Languages, site.unclear = usable(languages), !known(languages)
	return values, languages
}

// Read reads what a site.toml declares, as far as it can be read, and judges nothing.
func Read(data []byte) *Site {
	doc, findings := tomldoc.Parse("site.toml", data, 1)
	site := &Site{}
	if findings == nil {
		binder().Bind(doc, site)
	}
	return site
}

// Schema is the JSON Schema of site.toml, for editors.
func Schema(language string) []byte {
	return withForms(binder().Schema(say.Word("schema", "site-title", language).String(), tomldoc.Described(language)))
}

func binder() *tomldoc.Binder[Site] {
	return tomldoc.NewBinder[Site](
		tomldoc.WithCodes("country", tomldoc.Codes{Has: country.IsCode, Meant: country.MeantCode}),
		tomldoc.WithRule[fact.Text](say.RuleInvalidValue, `{ ar = "…", en = "…" }`),
		tomldoc.WithRule[fact.Date](say.RuleBadDate, "2026-11-22"),
		tomldoc.WithRule[fact.Clock](say.RuleBadHours, `"09:00"`),
		tomldoc.WithRule[fact.Email](say.RuleBadEmail, `"care@lazwardi.sa"`),
		tomldoc.WithRule[fact.URL](say.RuleBadUrl, `"https://…"`),
		tomldoc.WithRule[fact.Phone](say.RuleBadPhone, `"+966 50 123 4567"`),
		tomldoc.WithRule[fact.ID](say.RuleBadId, `"…"`),
		tomldoc.WithRule[fact.AddressNumber](say.RuleBadId, `"…"`),
		tomldoc.WithRule[fact.Money](say.RuleBadMoney, "25.50"),
		tomldoc.WithRule[fact.Duration](say.RuleInvalidValue, "7"),
		tomldoc.WithRule[fact.Number](say.RuleInvalidValue, "7"),
		tomldoc.WithRule[fact.Bool](say.RuleInvalidValue, "true"),
		tomldoc.WithRule[fact.Table](say.RuleInvalidValue, `"…"`),
	)
}

// Extend gives own the settings of base that its file does not make itself: languages, default_language, fallback,
// the brand colour and whether there are web fonts.
//
// Facts are never inherited, and neither are logo, sharing picture and motto: a store must never show another store's
// phone number, name or mark because a line is missing in its own file. What is missing is reported instead.
func Extend(base, own *Site) {
	if !own.sets("languages", len(own.Languages) > 0) {
		own.Languages = slices.Clone(base.Languages)
	}
	if !own.sets("default_language", own.DefaultLanguage != "") && own.hasLanguage(base.DefaultLanguage) {
		own.DefaultLanguage = base.DefaultLanguage
	}
	if !own.sets("fallback", own.Fallback) {
		own.Fallback = base.Fallback
	}
	if own.Theme.Color == "" {
		own.Theme.Color = base.Theme.Color
	}
	if !own.Theme.WebFonts.Set {
		own.Theme.WebFonts = base.Theme.WebFonts
	}
	if !own.Theme.Script.Set {
		own.Theme.Script = base.Theme.Script
	}
}

// sets tells whether the site's own file makes a setting. Of a Site that was not loaded from a file, it is told by
// whether the field has a value.
func (s *Site) sets(key string, has bool) bool {
	if s.declared == nil {
		return has
	}
	return s.declared[key]
}

// settle fills what follows from other settings, so that later stages find every setting made. It returns the values of
// the settled site.
func settle(doc *tomldoc.Doc, s *Site) []found {
	s.BaseURL = strings.TrimSpace(lang.DropInvisible(s.BaseURL))
	settleLanguages(s)
	supplyParties(doc, s)
	supplyKinds(doc, s)
	if a := &s.Address; !a.Country.IsSet() && (a.Short.IsSet() || a.City.IsSet() || a.Postcode.IsSet() || a.Region.IsSet() || a.Block.IsSet() || a.Zone.IsSet()) {
		a.Country = s.Store.Country
	}
	settleAnswers(s)
	currency := s.Currency()
	values := collect(s)
	for _, f := range values {
		if m, ok := f.value.(*fact.Money); ok && m.Set {
			m.Currency = currency
		}
	}
	alignMoney(values)
	return values
}

// settleAnswers answers what other facts answer: who gives a period for exchange offers it.
func settleAnswers(s *Site) {
	yes := func(answer *fact.Bool, follows bool) {
		if !answer.Set && follows {
			*answer = fact.Bool{V: true, Set: true}
		}
	}
	yes(&s.Returns.ExchangeOffered, s.Returns.ExchangeDays.Set)
	yes(&s.Warranty.Offered, s.Warranty.Months.Set || len(s.Warranty.Classes) > 0)
	yes(&s.IDs.LicencesNeeded, len(s.IDs.Licences) > 0)
}

// alignMoney gives the amounts of a list of tables one number of decimals, so that its table shows one.
func alignMoney(values []found) {
	lists := map[string][]*fact.Money{}
	for _, f := range values {
		if m, ok := f.value.(*fact.Money); ok && m.Set && f.parent != nil && f.parent.key == "" {
			lists[f.parent.String()] = append(lists[f.parent.String()], m)
		}
	}
	for _, list := range lists {
		fractional := slices.ContainsFunc(list, func(m *fact.Money) bool { return m.Fractional() })
		for _, m := range list {
			m.Aligned = fractional
		}
	}
}

// Country is the ISO 3166 code of the country whose rules hold: the declared one, else SA.
func (s *Site) Country() string {
	if s.Store.Country.IsSet() {
		return s.Store.Country.Value
	}
	return "SA"
}

// Currency is the ISO 4217 code of the store's prices: the declared one, else the one of its country.
func (s *Site) Currency() string {
	if s.Payments.Currency.IsSet() {
		return s.Payments.Currency.Value
	}
	return cmp.Or(country.Currency(s.Country()), "SAR")
}

// Zone is the IANA name of the time zone in which the store's days begin: the declared one, else that of its country,
// else UTC, where a country has several.
func (s *Site) Zone() string {
	return cmp.Or(s.TimeZone, country.TimeZone(s.Country()), "UTC")
}
