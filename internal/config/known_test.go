package config

import (
	"slices"
	"strings"
	"testing"

	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/party"
)

const dar = "base_url = \"https://dar.sa\"\n[store]\nname = \"دار\"\ncountry = \"SA\"\n"

// loaded loads a site that has nothing wrong.
func loaded(t *testing.T, toml string) (*Site, *Facts) {
	t.Helper()
	site, facts, findings := Load("site.toml", []byte(toml))
	for _, f := range findings {
		t.Error(f.Line, f.Rule, f.Says)
	}
	return site, facts
}

// field is a field of the entry n of a list as it is shown, in Arabic.
func field(t *testing.T, f *Facts, list string, n int, key string) fact.Value {
	t.Helper()
	records, err := f.Records(list)
	if err != nil || n >= len(records) {
		t.Fatalf("%s has no entry %d: %v", list, n, err)
	}
	v, err := records[n].Lookup(key)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func shownIDs(t *testing.T, f *Facts, list string) string {
	t.Helper()
	records, err := f.Records(list)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for i, r := range records {
		if r.Index() != i {
			t.Errorf("entry %d says it is %d", i, r.Index())
		}
		ids = append(ids, r.ID())
	}
	return strings.Join(ids, " ")
}

var arabic = &lang.Locale{Tag: "ar", Dir: lang.RTL, Words: lang.NewWords(nil)}

func TestKnownParties(t *testing.T) {
	_, f := loaded(t, "parties = [\"salla\", \"moyasar\", \"aramex\"]\n"+dar+`
[shipping]
carriers = ["aramex", "own"]
[[third_party]]
id = "own"
name = "مندوبنا"
[[third_party]]
id = "moyasar"
purpose = "تحصيل الثمن"
country = ["SA"]
`)
	if got := shownIDs(t, f, "third_party"); got != "salla moyasar aramex own" {
		t.Fatal("the register is", got)
	}
	for _, c := range []struct {
		n    int
		key  string
		raw  string
		text string
		line int
	}{
		{0, "name", "", "سلة", 1},
		{0, "service", "platform", "", 1},
		{0, "privacy_url", "https://salla.com/en/privacy-policy/", "", 1},
		{0, "country", "", "", 1},
		{0, "role", "", "", 1},
		{0, "basis", "", "", 1},
		{0, "retention", "", "", 1},
		{1, "name", "", "ميسر", 1},
		{1, "purpose", "", "تحصيل الثمن", 14},
		{1, "country", "SA", "", 15},
		{1, "data", "name,payment_token,order,device", "", 1},
		{2, "name", "", "أرامكس", 1},
		{3, "name", "", "مندوبنا", 11},
	} {
		v := field(t, f, "third_party", c.n, c.key)
		if v.Raw() != c.raw || c.text != "" && v.Text(arabic) != c.text || c.raw == "" && c.text == "" && v.IsSet() {
			t.Errorf("%d %s: %q %q", c.n, c.key, v.Raw(), v.Text(arabic))
		}
		records, _ := f.Records("third_party")
		if at := records[c.n].Pos(c.key); at.Line != c.line {
			t.Errorf("%d %s stands on line %d", c.n, c.key, at.Line)
		}
	}
	if v, _ := f.Lookup("shipping.carriers"); v.(fact.List).Items[0].Text(arabic) != "أرامكس" {
		t.Error("carriers are", v.Text(arabic))
	}
}

// TestOtherService holds that the purpose of a party is that of what it does for this store.
func TestOtherService(t *testing.T) {
	_, f := loaded(t, "parties = [\"salla\"]\n"+dar+"[[third_party]]\nid = \"salla\"\nservice = \"hosting\"\n")
	if v := field(t, f, "third_party", 0, "purpose"); v.Text(arabic) != party.PurposeOf("hosting").Ar {
		t.Error("its purpose is", v.Text(arabic))
	}
}

// TestLanguagesOfParties holds that a site is given the languages that it speaks, and names in any.
func TestLanguagesOfParties(t *testing.T) {
	for languages, want := range map[string]string{
		"":                               "ar سلة · en Salla",
		"[[languages]]\ncode = \"ar\"\n": "ar سلة",
		"[[languages]]\ncode = \"en\"\n": "en Salla",
		"[[languages]]\ncode = \"fr\"\nname = \"Français\"\n[[languages]]\ncode = \"ar-SA\"\nname = \"العربية\"\n": "ar سلة · all Salla",
	} {
		site, _ := loaded(t, "parties = [\"salla\"]\n"+dar+languages)
		name := site.ThirdParty[0].Name
		var got []string
		for _, code := range name.Languages() {
			got = append(got, code+" "+name.By[code])
		}
		if name.All != "" {
			got = append(got, "all "+name.All)
		}
		if s := strings.Join(got, " · "); s != want {
			t.Errorf("%q: %s, want %s", languages, s, want)
		}
	}
}

func TestKindsOfData(t *testing.T) {
	for name, c := range map[string]struct{ toml, want string }{
		"nothing":                   {"", ""},
		"messages":                  {"[contact]\nemail = \"a@dar.sa\"\n", "messages"},
		"a platform":                {"platform = \"zid\"\n", "orders account"},
		"sells":                     {"[payments]\nmethods = [\"cod\"]\n", "orders payment"},
		"delivers":                  {"[shipping]\nprep_days = 2\n", "orders delivery"},
		"returns":                   {"[returns]\nwindow_days = 7\n", "orders"},
		"optout":                    {"[privacy]\nmarketing_opt_out = \"رابط\"\n", "marketing"},
		"cookies":                   {"[[cookies]]\nname = \"_ga\"\ncategory = \"statistics\"\n[[cookies]]\nname = \"_p\"\ncategory = \"marketing\"\n", "usage ads"},
		"own list":                  {"[payments]\nmethods = [\"cod\"]\n[[data]]\nid = \"sizes\"\ncategory = \"المقاسات\"\n", "sizes"},
		"no id":                     {"[payments]\nmethods = [\"cod\"]\n[[data]]\ncategory = \"المقاسات\"\n", ""},
		"corrected":                 {"[payments]\nmethods = [\"cod\"]\n[[data]]\nid = \"payment\"\n", "orders payment"},
		"not collected":             {"[payments]\nmethods = [\"cod\"]\n[[data]]\nid = \"payment\"\ncollected = false\n", "orders"},
		"does not follow, but said": {"[[data]]\nid = \"account\"\n", "account"},
	} {
		t.Run(name, func(t *testing.T) {
			_, f := loaded(t, dar+c.toml)
			if got := shownIDs(t, f, "data"); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
	for parties, want := range map[string]string{
		`"salla"`:                        "orders account",
		`"aramex"`:                       "orders delivery",
		`"moyasar"`:                      "orders",
		`"oto", "google-analytics", "x"`: "orders delivery usage ads",
		`"zatca"`:                        "",
	} {
		_, f := loaded(t, "parties = ["+parties+"]\n"+dar)
		if got := shownIDs(t, f, "data"); got != want {
			t.Errorf("%s: %q, want %q", parties, got, want)
		}
	}
}

func TestKindIsCompleted(t *testing.T) {
	_, f := loaded(t, "parties = [\"salla\"]\n"+dar+`[payments]
methods = ["cod", "mada"]
[[data]]
id = "sizes"
category = "المقاسات"
[[data]]
id = "payment"
retention = "سنة"
required = false
[privacy]
marketing_opt_out = "رابط"
`)
	if got := shownIDs(t, f, "data"); got != "orders payment account marketing sizes" {
		t.Fatal(got)
	}
	records, _ := f.Records("data")
	for _, c := range []struct {
		n    int
		key  string
		want string // its raw form, or its text
		line int
	}{
		{0, "category", "بيانات الطلبات", 7},
		{0, "required", "true", 7},
		{0, "retention", "", 7},
		{0, "basis", "", 7},
		{1, "retention", "سنة", 13},
		{1, "required", "false", 14},
		{1, "source", "third_party", 7},
		{2, "required", "", 1},
		{3, "basis", "consent", 16},
		{4, "retention", "", 8},
	} {
		v := field(t, f, "data", c.n, c.key)
		if v.Raw() != c.want && v.Text(arabic) != c.want || c.want == "" && v.IsSet() {
			t.Errorf("%d %s: %q %q", c.n, c.key, v.Raw(), v.Text(arabic))
		}
		if at := records[c.n].Pos(c.key); at.Line != c.line && c.want != "" {
			t.Errorf("%d %s stands on line %d", c.n, c.key, at.Line)
		}
	}
	// Cash and transfers pass no gateway, and no source says that Bahraini law settles a basis.
	_, f = loaded(t, strings.Replace(dar, "SA", "BH", 1)+"[payments]\nmethods = [\"cod\", \"bank_transfer\"]\n[privacy]\nmarketing_opt_out = \"رابط\"\n")
	if v := field(t, f, "data", 1, "source"); v.Raw() != "customer" {
		t.Error("payments come from", v.Raw())
	}
	if v := field(t, f, "data", 2, "basis"); v.IsSet() {
		t.Error("a basis abroad:", v.Raw())
	}
}

// TestEnumsOfTheCatalogue holds that what the catalogue supplies is what site.toml may say.
func TestEnumsOfTheCatalogue(t *testing.T) {
	site, _ := loaded(t, "parties = [\""+strings.Join(party.IDs(), "\", \"")+"\"]\n"+dar)
	if len(site.ThirdParty) != len(party.All()) {
		t.Fatal("not all are in the register")
	}
	var toml strings.Builder
	for _, p := range site.ThirdParty {
		toml.WriteString("[[third_party]]\nid = \"" + p.ID + "\"\nservice = \"" + p.Service.Value + "\"\nprivacy_url = \"" + string(p.PrivacyURL) + "\"\ndata = [")
		for _, d := range p.Data {
			toml.WriteString("\"" + d.Value + "\", ")
		}
		toml.WriteString("]\n")
	}
	written, _ := loaded(t, dar+strings.ReplaceAll(toml.String(), "privacy_url = \"\"\n", ""))
	for i, p := range written.ThirdParty {
		if !slices.Equal(p.Data, site.ThirdParty[i].Data) || p.Service != site.ThirdParty[i].Service {
			t.Errorf("%s: %+v, %+v", p.ID, p, site.ThirdParty[i])
		}
	}
}
