package sample

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"sitegen/internal/config"
	"sitegen/internal/fact"
)

// TestEveryValue lists every value of the sample's site.toml, and holds for each that it identifies the sample's store, or why it
// doesn't. A new fact has to be put on one of the two sides.
func TestEveryValue(t *testing.T) {
	identifying := []string{
		"store.aliases", "store.legal_name", "store.owner", "store.about", "theme.motto", "privacy_contact.dpo.name", "branches.note",
		"base_url", "store.shop_url", "links.url", "address.map_url", "branches.address.map_url", "ids.vat_certificate", "properties.url", "social.url", "contact.form_url",
		"ids.unified_number", "ids.cr", "ids.freelance_doc", "ids.vat", "ids.sbc_auth_no", "ids.licences.no", "address.short", "branches.address.short",
		"contact.phone", "contact.other_phones", "contact.whatsapp", "branches.phone", "complaints.phone", "privacy_contact.phone",
		"contact.email", "complaints.email", "privacy_contact.email", "privacy_contact.dpo.email", "social.handle",
	}
	common := map[string]string{ // path or what it begins with → why not
		"store.name": "one word, which is a word of the dictionary", "store.kind": "one of a list", "store.sells": "words: many stores sell the same", "store.gender": "one of a list", "store.owner_gender": "one of a list", "store.goods": "one of a list",
		"store.since": "a year", "store.published": "a day", "store.country": "a country", "store.areas_served": "places", "store.platform": "a public party", "store.governing": "one of a list",
		"store.courts_city": "a place", "store.minimum_age": "a number that many have",
		"ids.sbc_url": "an authority's", "ids.url_recorded": "yes or no", "ids.licences_needed": "yes or no", "ids.licences.": "an authority, a day",
		"address.": "a part of an address, told as one with the building", "branches.address.": "a part of an address", "branches.id": "a place", "branches.name": "a place",
		"branches.hours": "hours", "branches.closed_days": "days", "hours": "hours", "contact.": "terms that many have", "complaints.": "terms, and authorities", "privacy_contact.": "terms that many have",
		"shipping.": "terms and places", "returns.": "terms", "payments.": "terms", "warranty.": "terms and goods", "promises.": "yes or no", "social.network": "one of a list",
		"third_party.": "a public party", "parties": "public parties", "data.": "kinds of data that all stores have", "privacy.": "terms", "cookies.": "a public party's", "properties.": "ids and words",
		"policies.": "a history, told as one", "check.": "settings", "pages.": "settings", "facts.": "the owner's own, in words", "languages.": "settings", "default_language": "a setting", "theme.": "settings", "links.": "words and settings",
		"demo": "a setting", "fallback": "a setting", "extends": "a setting", "timezone": "a setting", "$schema": "a setting",
	}
	stores := Read(os.DirFS("../.."))
	other := &config.Site{Store: config.Store{Name: fact.Text{All: "نسيج الشمال"}}}
	data, err := os.ReadFile("../../site.toml")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, v := range config.Read(data).Values() {
		text := written(v.Value)
		if text == "" {
			continue
		}
		wanted, known := false, false
		for _, name := range identifying {
			wanted = wanted || v.Name == name
		}
		for name := range common {
			known = known || v.Name == name || strings.HasPrefix(v.Name, name)
		}
		if !wanted && !known {
			t.Errorf("%s = %q: does it identify the store? Put it into the list, or write why it doesn't", v.Name, text)
		}
		_, told := stores.Store(text, other)
		if told && wanted {
			n++
		}
		// What doesn't identify may still be told where it holds the same text as something that does.
		if wanted && !told {
			t.Errorf("%s = %q isn't told", v.Name, text)
		}
		if !wanted && told && v.Name != "store.name" {
			t.Errorf("%s = %q is told", v.Name, text)
		}
	}
	if n < 30 {
		t.Errorf("only %d values identify the sample's store", n)
	}
	site := config.Read(data)
	if _, ok := stores.Address(site.Address); !ok {
		t.Error("the building of the sample isn't told")
	}
	for id, p := range site.Policies {
		if _, ok := stores.History(id, p); !ok {
			t.Errorf("the history of %s isn't told", id)
		}
	}
}

// written is a value as the file has it, in one language; "" for what no text holds.
func written(v any) string {
	switch v := v.(type) {
	case *string:
		return *v
	case *fact.Text:
		for _, text := range textsOf(*v) {
			return text
		}
	case *fact.Phone:
		return v.Source
	case *fact.Email:
		return string(*v)
	case *fact.URL:
		return string(*v)
	case *fact.ID:
		return string(*v)
	}
	return ""
}

// TestStore holds in which spellings a value is found, and what is left alone.
func TestStore(t *testing.T) {
	stores := Read(fstest.MapFS{
		"site.toml": {Data: []byte(`base_url = "https://lazwardi.sa"
[store]
name = { ar = "لازوردي", en = "Lazwardi" }
aliases = ["متجر لازوردي"]
country = "SA"
[ids]
vat = "310020030040003"
trade_licence = "6183/2021"
ecommerce_licence = "EC-4410"
establishment_no = "00-4410-00"
national_no = "200441077"
tax_card = "527-184-396"
[contact]
whatsapp = "0551002003"
email = "lazwardi@gmail.com"
[social]
`)},
		"examples/x/site.toml": {Data: []byte("[store]\nname = { ar = \"دار النخلة البيضاء\" }\n[policies.privacy]\nversion = \"2.0\"\npublished = 2026-01-02\nsummary = \"أضفنا المدد.\"\n")},
	})
	other := &config.Site{Store: config.Store{Name: fact.Text{All: "نسيج الشمال"}, Country: fact.Enum{Value: "SA"}}}
	same := &config.Site{Store: config.Store{Name: fact.Text{All: "لازوردي"}, Country: fact.Enum{Value: "SA"}}}
	for value, want := range map[string][2]bool{ // told to another store, and to one of the same name
		"310020030040003": {true, true}, "310020030040004": {false, false},
		"6183/2021": {true, true}, "EC-4410": {true, true}, "00-4410-00": {true, true}, "200441077": {true, true}, "527-184-396": {true, true}, "6183/2022": {false, false},
		"0551002003": {true, true}, "+966 55 100 2003": {true, true}, "٠٥٥١٠٠٢٠٠٣": {true, true}, "https://wa.me/966551002003": {true, true}, "0551002004": {false, false},
		"https://lazwardi.sa": {true, false}, "http://shop.lazwardi.sa/x": {true, false}, "care@lazwardi.sa": {true, false}, "https://notlazwardi.sa": {false, false},
		"lazwardi@gmail.com": {true, true}, "care@gmail.com": {false, false}, "https://gmail.com": {false, false},
		"متجر لازوردي": {true, false}, "متجر  لازورديّ": {true, false}, "لازوردي": {false, false}, "متجر لازوردي الجديد": {false, false},
		"دار النخلة البيضاء": {true, true}, "none": {false, false}, "SA": {false, false}, "": {false, false},
	} {
		if _, ok := stores.Store(value, other); ok != want[0] {
			t.Errorf("%q of another store: told %t, want %t", value, ok, want[0])
		}
		if _, ok := stores.Store(value, same); ok != want[1] {
			t.Errorf("%q of a store of the same name: told %t, want %t", value, ok, want[1])
		}
	}
	policy := func(version, summary string) config.Policy {
		p := config.Policy{Version: fact.ID(version), Summary: fact.Text{All: summary}}
		p.Published.Year, p.Published.Month, p.Published.Day = 2026, 1, 2
		return p
	}
	for _, c := range []struct {
		id   string
		p    config.Policy
		want bool
	}{
		{"privacy", policy("2.0", "أضفنا المدد."), true},
		{"privacy", policy("2.1", "أضفنا المدد."), false},
		{"privacy", policy("2.0", "كتبنا السياسة."), false},
		{"terms", policy("2.0", "أضفنا المدد."), false},
	} {
		if store, ok := stores.History(c.id, c.p); ok != c.want || ok && store.Ar != "دار النخلة البيضاء" {
			t.Errorf("%s %s: %t %v", c.id, c.p.Version, ok, store)
		}
	}
	if _, ok := (*Stores)(nil).Store("310020030040003", other); ok {
		t.Error("no samples have values")
	}
}
