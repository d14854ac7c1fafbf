package config

import (
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"sitegen/internal/country"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

func complete(tb testing.TB) []byte {
	tb.Helper()
	data, err := os.ReadFile("testdata/complete.toml")
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

func TestLookup(t *testing.T) {
	_, facts, findings := Load("site.toml", complete(t))
	if len(findings) != 0 {
		t.Fatal(findings)
	}
	ar := &lang.Locale{Tag: "ar", Dir: lang.RTL, Words: lang.NewWords(nil)}
	for _, c := range []struct{ path, raw, text string }{
		{"store.name", "", "لازوردي"},
		{"store.gender", "m", "m"},
		{"store.aliases", "", ""},
		{"store.kind", "establishment", ""},
		{"demo", "true", ""},
		{"base_url", "https://info.example-store.sa/about-us", "https://info.example-store.sa/about-us"},
		{"site.url", "https://info.example-store.sa/about-us", "https://info.example-store.sa/about-us"},
		{"languages", "ar,en", ""},
		{"ids.vat", "310122393500003", "310122393500003"},
		{"contact.phone", "+966112345678", "+966 11 234 5678"},
		{"contact.other_phones", "+966920012345,+9668001244444", ""},
		{"contact.whatsapp", "+966501234567", "+966 50 123 4567"},
		{"returns.window_days", "7", ""},
		{"payments.methods", "mada,applepay,tabby", ""},
		{"payments.cod_fee", "", ""},
		{"shipping.carriers", "", "سمسا"},
		{"privacy.hosting_country", "SA", ""},
		{"privacy_contact.dpo.name", "", "مسؤول حماية البيانات"},
		{"policies.privacy.effective", "2026-02-01", ""},
		{"policies.privacy.kind", "material", "material"},
		{"facts.server_location", "", "خوادم في الرياض"},
		{"facts.founded_on", "2019-03-01", ""},
		{"facts.guide", "https://shop.example-store.sa/guide", "https://shop.example-store.sa/guide"},
		{"theme.motto", "", "كل ما تحتاج معرفته عنّا"},
		{"facts.حقيقة", "", "قيمة"},
	} {
		v, err := facts.Lookup(c.path)
		if err != nil {
			t.Errorf("%s: %v", c.path, err)
			continue
		}
		if v.Raw() != c.raw || c.text != "" && v.Text(ar) != c.text {
			t.Errorf("%s: raw %q, text %q; want %q, %q", c.path, v.Raw(), v.Text(ar), c.raw, c.text)
		}
		if set := c.raw != "" || c.text != "" || c.path == "store.aliases"; v.IsSet() != set {
			t.Errorf("%s: IsSet is %v", c.path, v.IsSet())
		}
	}
	paths := facts.Paths()
	if !slices.IsSorted(paths) || !slices.Contains(paths, "returns.window_days") || slices.Contains(paths, "default_language") ||
		slices.Contains(paths, "branches") || slices.Contains(paths, "returns") {
		t.Errorf("paths: %v", paths)
	}
}

func TestUnknownFact(t *testing.T) {
	_, facts, _ := Load("site.toml", complete(t))
	for path, want := range map[string]say.Problem{
		"retuns.window_days":                  {Says: say.UnknownFact{Fact: "retuns.window_days"}, Hint: say.AnyDidYouMean{Meant: "returns.window_days"}},
		"store.nam":                           {Says: say.UnknownFact{Fact: "store.nam"}, Hint: say.AnyDidYouMean{Meant: "store.name"}},
		"payments.window_days":                {Says: say.UnknownFact{Fact: "payments.window_days"}, Hint: say.AnyDidYouMean{Meant: "returns.window_days"}},
		"default_language":                    {Says: say.UnknownFact{Fact: "default_language"}},
		"facts.something_else_entirely":       {Says: say.UnknownFact{Fact: "facts.something_else_entirely"}, Hint: say.UnknownFactOwn{Name: "something_else_entirely"}},
		"policies.a_very_long_name.effective": {Says: say.UnknownFact{Fact: "policies.a_very_long_name.effective"}, Hint: say.AnyDidYouMean{Meant: "policies.privacy.effective"}},
		"warranty": {Says: say.UnknownFactTable{Fact: "warranty", Names: []string{
			"warranty.offered", "warranty.months", "warranty.giver", "warranty.repair_within_days", "warranty.classes",
		}}},
		"third_party": {Says: say.UnknownFactList{Fact: "third_party"}},
		"x":           {Says: say.UnknownFact{Fact: "x"}},
		"":            {Says: say.UnknownFact{}},
	} {
		_, err := facts.Lookup(path)
		unknown, ok := errors.AsType[*UnknownFact](err)
		if !ok {
			t.Errorf("%q: %v", path, err)
			continue
		}
		if want.Rule = say.RuleUnknownFact; !reflect.DeepEqual(*unknown.Problem(), want) {
			t.Errorf("%q: %+v, want %+v", path, unknown.Problem(), want)
		}
	}
	if _, err := facts.Records("branch"); err == nil || err.(*UnknownFact).Nearest() != "branches" {
		t.Errorf("Records(branch): %v", err)
	}
	if _, err := facts.Records("store.name"); err == nil || !err.(*UnknownFact).IsValue {
		t.Errorf("Records(store.name): %v", err)
	}
}

func TestRecords(t *testing.T) {
	_, facts, _ := Load("site.toml", complete(t))
	en := &lang.Locale{Tag: "en", Dir: lang.LTR}
	parties, err := facts.Records("third_party")
	if err != nil || len(parties) != 2 || parties[1].ID() != "mail" || parties[1].Index() != 1 {
		t.Fatalf("%v %v", parties, err)
	}
	if v, err := parties[0].Lookup("properties"); err != nil || v.Text(en) != "The shop" {
		t.Errorf("properties: %v %v", v, err)
	}
	if _, err := parties[0].Lookup("nam"); err == nil || err.(*UnknownFact).Nearest() != "name" {
		t.Errorf("nam: %v", err)
	}
	zones, _ := facts.Records("shipping.zones")
	fee, err := zones[0].Lookup("free_over")
	if err != nil || fee.(fact.Money) != (fact.Money{Milli: 199500, Currency: "SAR", Set: true, Aligned: true}) {
		t.Errorf("free_over: %v %v", fee, err)
	}
	branches, _ := facts.Records("branches")
	if hours, err := branches[0].Records("hours"); err != nil || len(hours) != 1 || hours[0].ID() != "" {
		t.Errorf("hours: %v %v", hours, err)
	}
	if city, err := branches[0].Lookup("address.city"); err != nil || city.Text(en) != "Riyadh" {
		t.Errorf("address.city: %v %v", city, err)
	}
	if none, err := facts.Records("warranty.classes"); err != nil || len(none) != 0 {
		t.Errorf("classes: %v %v", none, err)
	}
}

func TestNoVATIsNoFact(t *testing.T) {
	site, facts, findings := Load("site.toml", []byte("base_url = \"https://a.sa\"\n[store]\nname = \"أ\"\n[ids]\nvat = \"none\"\n"))
	v, err := facts.Lookup("ids.vat")
	if len(findings) != 0 || err != nil || v.IsSet() || site.IDs.Registered() || !site.IDs.DeclaredUnregistered() {
		t.Errorf("%v %v %v", findings, v, err)
	}
}

func TestFactsAreSafeForConcurrentUse(t *testing.T) {
	_, facts, _ := Load("site.toml", complete(t))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for _, path := range facts.Paths() {
				if _, err := facts.Lookup(path); err != nil {
					t.Error(err)
				}
			}
			facts.Lookup("no.such")
			facts.Records("branches")
		})
	}
	wg.Wait()
}

func TestDefaults(t *testing.T) {
	site, _, findings := Load("site.toml", []byte("base_url = \"https://a.kw\"\n[store]\nname = \"أ\"\ncountry = \"KW\"\n[payments]\ncod_fee = 1\n[address]\ncity = \"الكويت\"\n"))
	if len(findings) != 0 {
		t.Fatal(findings)
	}
	ar, _ := site.Language("ar")
	en, _ := site.Language("en")
	if len(site.Languages) != 2 || site.DefaultLanguage != "ar" ||
		ar != (Language{Code: "ar", Name: "العربية", Locale: "ar_KW", Digits: "latn", Dir: "rtl"}) ||
		en != (Language{Code: "en", Name: "English", Locale: "en_US", Digits: "latn", Dir: "ltr"}) {
		t.Errorf("languages: %q %+v", site.DefaultLanguage, site.Languages)
	}
	if site.Payments.CODFee.Currency != "KWD" || site.Address.Country.Value != "KW" || site.Store.Country.Group != "country" {
		t.Errorf("%+v %+v", site.Payments.CODFee, site.Address.Country)
	}
}

func TestExtend(t *testing.T) {
	base, _, _ := Load("site.toml", []byte(`base_url = "https://base.sa"
fallback = true
default_language = "en"
languages = [{ code = "en" }, { code = "ar" }, { code = "ur" }]
[theme]
color = "#112233"
web_fonts = false
logo = "base.svg"
motto = "شعار"
[store]
name = "الأساس"
[contact]
phone = "0501234567"
`))
	own, _, findings := LoadOver(base, "site.toml", []byte("extends = \"../..\"\nbase_url = \"https://own.sa\"\n[store]\nname = { ar = \"الفرع\", en = \"Own\" }\n"))
	if got := strings.Join(own.codes(), " "); got != "en ar ur" || own.DefaultLanguage != "en" || !own.Fallback || own.Theme.Color != "#112233" || own.Theme.HasWebFonts() {
		t.Errorf("settings are not inherited: %s %+v", got, own)
	}
	if own.Contact.Phone.IsSet() || own.Theme.Logo != "" || own.Theme.Motto.IsSet() || own.BaseURL != "https://own.sa" {
		t.Errorf("facts are inherited: %+v", own)
	}
	if len(findings) != 1 || findings[0].Rule != say.RuleEmptyFact || findings[0].Says.(say.EmptyFactName).Language != "ur" {
		t.Errorf("the rules did not see the inherited languages: %v", findings)
	}
	own, _, _ = LoadOver(base, "site.toml", []byte("fallback = false\ndefault_language = \"ar\"\nlanguages = [{ code = \"ar\" }]\n[theme]\ncolor = \"#000000\"\nweb_fonts = true\n"))
	if strings.Join(own.codes(), " ") != "ar" || own.DefaultLanguage != "ar" || own.Fallback || own.Theme.Color != "#000000" || !own.Theme.HasWebFonts() {
		t.Errorf("own settings are overwritten: %+v", own)
	}
	own.Languages[0].Name = "changed"
	if base.Languages[0].Name == "changed" {
		t.Error("the base was changed")
	}
}

func TestSchemaKnowsEveryKey(t *testing.T) {
	text := Schema("en")
	var schema struct {
		Properties map[string]struct{ Description string }
	}
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	_, facts, _ := Load("site.toml", nil)
	for _, path := range append(facts.Paths(), facts.Lists()...) {
		top, _, _ := strings.Cut(path, ".")
		if top == "site" || top == "facts" || top == "law" {
			continue
		}
		if schema.Properties[top].Description == "" {
			t.Errorf("%s has no description in the schema", top)
		}
	}
	for _, want := range []string{`"additionalProperties": false`, `"establishment"`, `"#/definitions/Hours"`, `"^[A-Z]{2}$"`} {
		if !strings.Contains(string(text), want) {
			t.Errorf("the schema lacks %s", want)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	data := complete(b)
	b.ReportAllocs()
	for b.Loop() {
		Load("site.toml", data)
	}
}

func BenchmarkLookup(b *testing.B) {
	_, facts, _ := Load("site.toml", complete(b))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := facts.Lookup("returns.window_days"); err != nil {
			b.Fatal(err)
		}
	}
}

// TestAnswers holds that a fact which answers a question by itself need not be answered twice, and that an answer is kept.
func TestAnswers(t *testing.T) {
	for text, want := range map[string]map[string]string{
		"": {"returns.exchange_offered": "", "warranty.offered": "", "ids.licences_needed": "", "ids.cr_none": "", "ids.vat_none": ""},
		"[returns]\nexchange_days = 15\n[warranty]\nmonths = 6\n[[ids.licences]]\nauthority = \"هيئة\"\nno = \"12\"\n": {
			"returns.exchange_offered": "true", "warranty.offered": "true", "ids.licences_needed": "true",
		},
		"[[warranty.classes]]\nlabel = \"مناشف\"\nmonths = 6\n":              {"warranty.offered": "true"},
		"[returns]\nexchange_offered = false\n[warranty]\noffered = false\n": {"returns.exchange_offered": "false", "warranty.offered": "false"},
		"[ids]\ncr = \"none\"\nvat = \"none\"\n":                             {"ids.cr": "", "ids.cr_none": "true", "ids.vat": "", "ids.vat_none": "true"},
		"[payments]\nmethods = [\"cod\", \"mada\"]\n":                        {"payments.by_card": "true"},
		"[payments]\nmethods = [\"cod\", \"stcpay\"]\n":                      {"payments.by_card": ""},
		"[ids]\ncr = \"1010123456\"\n":                                       {"ids.cr": "1010123456", "ids.cr_none": ""},
		"[promises]\non_time = true\nno_id_copy = false\n":                   {"promises.on_time": "true", "promises.no_id_copy": "false", "promises.vet_parties": ""},
	} {
		_, facts, _ := Load("site.toml", []byte(text))
		for path, raw := range want {
			if v, err := facts.Lookup(path); err != nil || v.Raw() != raw {
				t.Errorf("%q: %s is %q (%v), want %q", text, path, v.Raw(), err, raw)
			}
		}
	}
}

// TestWithPolicies holds that policies without an entry have a first version if, and only if, the store says since when, that
// entries stay as they are, and that what went in is not changed.
func TestWithPolicies(t *testing.T) {
	const entry = "[policies.terms]\nversion = \"2.1\"\n"
	for text, want := range map[string]string{
		"[store]\npublished = 2026-01-31\n" + entry: "1.0 2026-01-31 2026-01-31",
		entry: "  ",
	} {
		site, facts, _ := Load("site.toml", []byte(text))
		with, all := site.WithPolicies(facts, []string{"privacy", "terms"})
		var got []string
		for _, key := range []string{"version", "published", "effective"} {
			v, err := all.Lookup("policies.privacy." + key)
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, v.Raw())
		}
		if got := strings.Join(got, " "); got != want {
			t.Errorf("%q: privacy is %q, want %q", text, got, want)
		}
		if p := with.Policies["privacy"]; p.Dated() != (want != "  ") {
			t.Errorf("%q: privacy is %+v", text, p)
		}
		if p := with.Policies["terms"]; p.Version != "2.1" || p.Dated() {
			t.Errorf("%q: terms is %+v", text, p)
		}
		if _, err := all.Lookup("policies.cookies.version"); err == nil {
			t.Errorf("%q: a policy that is none is known", text)
		}
		if all.Number("policies.privacy.version") == all.Number("policies.privacy.published") || facts.Number("policies.privacy.version") != -1 {
			t.Errorf("%q: the facts of privacy have no numbers of their own", text)
		}
		if _, ok := site.Policies["privacy"]; ok {
			t.Errorf("%q: the site has been changed", text)
		}
		if _, err := facts.Lookup("policies.privacy.version"); err == nil {
			t.Errorf("%q: the facts have been changed", text)
		}
	}
}

// TestLawByKinds asks for the period of withdrawal of stores that sell goods for which their law has another one.
func TestLawByKinds(t *testing.T) {
	for _, c := range []struct{ kinds, days, source string }{
		{``, "14", "Article 24 of the Executive Regulation of Law No. 39 of 2014"},
		{`kinds = ["other"]`, "14", "Article 24 of the Executive Regulation of Law No. 39 of 2014"},
		{`kinds = ["perfume", "other"]`, "14", "Article 24 of the Executive Regulation of Law No. 39 of 2014"},
		{`kinds = ["perfume", "watches"]`, "1", "the notice of the Ministry of Commerce and Industry on the return of some goods (13 April 2022)"},
	} {
		_, facts, _ := Load("site.toml", []byte("[store]\nname = \"Lazwardi\"\ncountry = \"KW\"\n"+c.kinds+"\n"))
		days, err := facts.Lookup("law.withdrawal.days")
		if err != nil || days.Raw() != c.days {
			t.Errorf("%s: %v days, want %s (%v)", c.kinds, days, c.days, err)
		}
		source, _ := facts.Lookup("law.withdrawal.source")
		if text, ok := source.(fact.Text); !ok || text.In("en") != c.source {
			t.Errorf("%s: from %v, want %s", c.kinds, source, c.source)
		}
	}
}

// TestUsualPayments holds that the methods of payment of each country's file are ones that site.toml takes.
func TestUsualPayments(t *testing.T) {
	for _, code := range country.WithLaw() {
		law := country.LawOf(code)
		toml := "[store]\nname = \"Lazwardi\"\ncountry = \"" + code + "\"\n[payments]\nmethods = [\"" + strings.Join(law.Payments, "\", \"") + "\"]\n"
		_, _, findings := Load("site.toml", []byte(toml))
		for _, f := range findings {
			if f.Rule == say.RuleInvalidValue {
				t.Errorf("internal/country/law/%s.toml: payments: %s", strings.ToLower(code), f.In("en").Message)
			}
		}
	}
}
