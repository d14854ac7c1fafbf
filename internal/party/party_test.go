package party

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/lang"
)

// TestParties holds what may be in parties.toml.
func TestParties(t *testing.T) {
	if len(All()) < 98 {
		t.Fatalf("only %d parties", len(All()))
	}
	id := regexp.MustCompile(`^[a-z0-9-]+$`)
	host := regexp.MustCompile(`^[a-z0-9-]+(\.[a-z0-9-]+)+$`)
	data := strings.Fields("name phone email address order payment_token device cookies usage invoice messages national_id location")
	roles := strings.Fields("processor independent_controller joint authority")
	ids, spelled := map[string]bool{}, map[string]string{}
	for _, p := range All() {
		fail := func(what string, more ...any) { t.Helper(); t.Error(append([]any{p.ID + ": " + what}, more...)...) }
		if !id.MatchString(p.ID) || ids[p.ID] {
			fail("not an id of its own")
		}
		ids[p.ID] = true
		if p.Name.Ar == "" || p.Name.En == "" || lang.Bilingual(p.Purpose()) == (lang.Bilingual{}) || p.Purpose().Ar == "" || p.Purpose().En == "" {
			fail("no name or purpose in one of the languages")
		}
		if PurposeOf(p.Service) == (Both{}) {
			fail("unknown service", p.Service)
		}
		for _, d := range p.Data {
			if !slices.Contains(data, d) {
				fail("unknown data", d)
			}
		}
		addresses := []string{p.PrivacyURL}
		for _, in := range p.PrivacyURLIn {
			if len(in.Country) != 2 || in.Value == "" {
				fail("no country", in.Country)
			}
			addresses = append(addresses, in.Value)
		}
		for _, address := range addresses {
			if u, err := url.Parse(address); address != "" && (err != nil || u.Scheme != "https" || u.Host == "") {
				fail("no address of the web", address)
			}
			if address != "" && p.Sure != "read" {
				fail("address of a policy that nobody opened", address)
			}
		}
		for _, h := range p.Hosts {
			if !host.MatchString(h) {
				fail("no host", h)
			}
		}
		if (len(p.Role) > 0) != (p.RoleSource != "") {
			fail("a role without its source, or the other way round")
		}
		for _, r := range p.Role {
			if !slices.Contains(roles, r) {
				fail("unknown role", r)
			}
		}
		if p.Source == "" || !slices.Contains([]string{"read", "secondary", "memory", "unread"}, p.Sure) {
			fail("no source, or not said how sure it is")
		}
		if p.Sure != "read" && p.Sure != "secondary" && (len(p.Role) > 0 || p.Company != "" && p.Sure == "memory") {
			fail("more is told than anybody read")
		}
		for _, u := range p.Unreviewed {
			if !slices.Contains([]string{"name.ar", "data", "self_hosted"}, u) {
				fail("unknown field", u)
			}
		}
		phrases := append(p.Phrases(), p.Mentioned...)
		var arabic, latin bool
		for _, s := range phrases {
			f := lang.Normalise(s).Text
			if f == "" || f != strings.TrimSpace(f) {
				fail("no spelling", s)
			}
			if other := spelled[f]; other != "" && other != p.ID {
				fail("shares a spelling with "+other, s)
			}
			spelled[f] = p.ID
			if s[0] < 0x80 {
				latin = true
			} else {
				arabic = true
			}
		}
		if !arabic || !latin {
			fail("not spelled in both scripts")
		}
		for _, u := range p.Unless {
			f := lang.Normalise(u).Text
			if !slices.ContainsFunc(phrases, func(s string) bool { return strings.Contains(f, lang.Normalise(s).Text) }) {
				fail("excepts what no spelling is part of", u)
			}
		}
	}
}

// TestPolicy holds that a policy for one country is not shown to the people of another.
func TestPolicy(t *testing.T) {
	for _, c := range []struct{ id, country, want string }{
		{"moyasar", "SA", "https://moyasar.com/legal/privacy-policy"},
		{"moyasar", "KW", "https://moyasar.com/legal/privacy-policy"},
		{"tabby", "KW", "https://tabby.ai/en-KW/privacy-policy"},
		{"tabby", "EG", ""},
		{"tamara", "SA", ""},
		{"smsa", "SA", ""},
	} {
		if got := ByID(c.id).Policy(c.country); got != c.want {
			t.Errorf("%s in %s: %q", c.id, c.country, got)
		}
	}
}

// TestKinds holds what may be in kinds.toml.
func TestKinds(t *testing.T) {
	ids := map[string]bool{}
	for _, k := range Kinds() {
		if k.ID == "" || ids[k.ID] {
			t.Error("not an id of its own:", k.ID)
		}
		ids[k.ID] = true
		for _, b := range []Both{k.Category, k.Items, k.Purposes} {
			if b.Ar == "" || b.En == "" {
				t.Errorf("%s lacks a language: %+v", k.ID, b)
			}
		}
		if !slices.Contains([]string{"", "yes", "no"}, k.Required) {
			t.Errorf("%s: unknown %q", k.ID, k.Required)
		}
		if !slices.Contains([]string{"", "customer", "automatic", "third_party"}, k.Source) {
			t.Errorf("%s: unknown source %q", k.ID, k.Source)
		}
	}
	for _, id := range []string{"orders", "delivery", "payment", "messages", "account"} {
		if !ids[id] {
			t.Error("no kind", id)
		}
	}
}
