package config

import (
	"slices"
	"strings"

	"sitegen/internal/fact"
	"sitegen/internal/party"
	"sitegen/internal/tomldoc"
)

// supplyParties fills the register with what is known of the parties that site.toml names by id. An entry of the owner's own
// with such an id is completed field by field; what it says holds. The other parties come after the owner's entries, so
// that these keep their numbers; see partyOrder for the order in which all are shown. A value that was supplied stands, for
// findings, where the id is written.
func supplyParties(doc *tomldoc.Doc, s *Site) {
	seen := map[string]bool{}
	for k, id := range s.Parties {
		known := party.ByID(id)
		if known == nil || seen[id] {
			continue
		}
		seen[id] = true
		from := at("parties", k)
		i := slices.IndexFunc(s.ThirdParty, func(t ThirdParty) bool { return t.ID == id })
		if i < 0 {
			i = len(s.ThirdParty)
			s.ThirdParty = append(s.ThirdParty, ThirdParty{ID: id})
			doc.Supply(at("third_party", i), from)
		}
		s.complete(&s.ThirdParty[i], known, func(key string) bool {
			path := at("third_party", i, key)
			if doc.Has(path...) {
				return false
			}
			doc.Supply(path, from)
			return true
		})
	}
	// Any other entry takes at least its name from what is known: without one nobody could tell who it is.
	for i := range s.ThirdParty {
		t := &s.ThirdParty[i]
		if known := party.ByID(t.ID); known != nil && !t.Name.IsSet() && !doc.Has("third_party", i, "name") {
			t.Name = s.nameIn(known.Name)
			doc.Supply(at("third_party", i, "name"), at("third_party", i))
		}
	}
}

// complete fills the fields of an entry that are free with what is known of its party.
func (s *Site) complete(t *ThirdParty, p *party.Party, free func(key string) bool) {
	if free("name") {
		t.Name = s.nameIn(p.Name)
	}
	if free("service") {
		t.Service = fact.Enum{Group: "service", Value: p.Service}
	}
	if free("purpose") {
		purpose := p.Purpose()
		if t.Service.Value != p.Service {
			purpose = party.PurposeOf(t.Service.Value)
		}
		t.Purpose = s.textIn(purpose)
	}
	if free("data") {
		for _, kind := range p.Data {
			t.Data = append(t.Data, fact.Enum{Group: "data", Value: kind})
		}
	}
	if free("privacy_url") {
		t.PrivacyURL = fact.URL(p.Policy(s.Country()))
	}
	for _, key := range Unsaid(t) {
		free(key) // what is missing is missing at the id
	}
}

// Unsaid are the keys of a party that no catalogue can fill, and that its entry leaves out.
func Unsaid(t *ThirdParty) (keys []string) {
	for _, field := range []struct {
		key  string
		said bool
	}{
		{"data", len(t.Data) > 0},
		{"country", len(t.Country) > 0},
		{"basis", t.Basis.IsSet()},
		{"retention", t.Retention.IsSet()},
	} {
		if !field.said {
			keys = append(keys, field.key)
		}
	}
	return keys
}

// textIn is a text in those of its languages that the site speaks.
func (s *Site) textIn(b party.Both) (t fact.Text) {
	for _, in := range []struct{ code, text string }{{"ar", b.Ar}, {"en", b.En}} {
		if in.text != "" && slices.ContainsFunc(s.Languages, func(l Language) bool { return l.Code == in.code || strings.HasPrefix(l.Code, in.code+"-") }) {
			if t.By == nil {
				t.By = map[string]string{}
			}
			t.By[in.code] = in.text
		}
	}
	return t
}

// nameIn is a name in the languages of the site: in those that are not known here, as it is written in English.
func (s *Site) nameIn(b party.Both) fact.Text {
	t := s.textIn(b)
	for _, l := range s.Languages {
		if t.In(l.Code) == "" {
			t.All = b.En
		}
	}
	return t
}

// partyOrder is the order in which the register is shown, as indexes of ThirdParty: first as `parties` names them, then the
// owner's own.
func (s *Site) partyOrder() []int {
	order := make([]int, len(s.ThirdParty))
	for i := range order {
		order[i] = i
	}
	if len(s.Parties) == 0 {
		return order
	}
	rank := func(i int) int {
		if k := slices.Index(s.Parties, s.ThirdParty[i].ID); k >= 0 {
			return k
		}
		return len(s.Parties)
	}
	slices.SortStableFunc(order, func(a, b int) int { return rank(a) - rank(b) })
	return order
}
