// Package party holds those to whom stores of the Gulf give personal data, how texts name them, and the kinds of data that
// follow from what a store says of itself.
//
// In: nothing but the data of this room, which tells where each entry comes from. Out: the parties and the kinds. What only
// an owner knows is not here: where data is kept, by what safeguard it leaves the country, on what basis it is used and for
// how long.
//
// People write parties.toml. The program has the same data as Go, in data.go, because every check asks for it and reading
// the file would take longer than checking a page: go test ./internal/party -run TestData -update
package party

import (
	"slices"

	"sitegen/internal/lang"
)

// Party is somebody to whom stores give personal data. The fields are those that the head of parties.toml explains.
type Party struct {
	ID           string   `toml:"id"`
	Name         Both     `toml:"name"`
	Company      string   `toml:"company"`
	Service      string   `toml:"service"`
	OwnPurpose   Both     `toml:"purpose"` // empty where that of the service holds
	Data         []string `toml:"data"`
	PrivacyURL   string   `toml:"privacy_url"`
	PrivacyURLIn ByPlace  `toml:"privacy_url_in"`
	Spellings    []string `toml:"spellings"`
	Everyday     []string `toml:"everyday"`
	Mentioned    []string `toml:"mentioned"`
	Unless       []string `toml:"unless"`
	Hosts        []string `toml:"hosts"`
	SelfHosted   bool     `toml:"self_hosted"`
	Role         []string `toml:"role"` // a hint, see RoleSource
	RoleSource   string   `toml:"role_source"`
	Source       string   `toml:"source"`
	Sure         string   `toml:"sure"`
	Unreviewed   []string `toml:"unreviewed"`
	Note         string   `toml:"note"`
}

// Both is a text in both languages as the data files write it.
type Both struct {
	Ar string `toml:"ar"`
	En string `toml:"en"`
}

// Bilingual is the text for messages.
func (b Both) Bilingual() lang.Bilingual { return lang.Bilingual(b) }

// ByPlace is a value that differs by country.
type ByPlace []struct{ Country, Value string }

// In is the value for a country, "" if there is none.
func (b ByPlace) In(country string) string {
	for _, v := range b {
		if v.Country == country {
			return v.Value
		}
	}
	return ""
}

// service is what parties do, and the purpose of that in words that fit any store.
type service struct {
	ID      string `toml:"id"`
	Purpose Both   `toml:"purpose"`
}

// signs are words that make a name of an everyday word when they stand beside it.
type signs struct {
	Before []string `toml:"before"`
	After  []string `toml:"after"`
}

// All are the parties, by their services. The caller must not change them.
func All() []Party { return parties }

// ByID is the party of an id, nil if none is known.
func ByID(id string) *Party {
	if i := slices.IndexFunc(parties, func(p Party) bool { return p.ID == id }); i >= 0 {
		return &parties[i]
	}
	return nil
}

// IDs are those of all parties.
func IDs() []string {
	ids := make([]string, len(parties))
	for i := range parties {
		ids[i] = parties[i].ID
	}
	return ids
}

// PurposeOf is what a party of some service gets data for, in words that fit any store; empty for an unknown service.
func PurposeOf(id string) Both {
	for _, s := range services {
		if s.ID == id {
			return s.Purpose
		}
	}
	return Both{}
}

// Purpose is what the party gets data for.
func (p *Party) Purpose() Both {
	if p.OwnPurpose != (Both{}) {
		return p.OwnPurpose
	}
	return PurposeOf(p.Service)
}

// Policy is the address of the party's privacy policy for people of a country, "" if none was read.
func (p *Party) Policy(country string) string {
	if address := p.PrivacyURLIn.In(country); address != "" {
		return address
	}
	return p.PrivacyURL
}

// Phrases name the party anywhere in a text: its spellings, and everyday words beside one of the signs.
func (p *Party) Phrases() []string {
	out := slices.Clone(p.Spellings)
	for _, word := range p.Everyday {
		for _, sign := range beside.Before {
			if latin(sign) == latin(word) {
				out = append(out, sign+" "+word)
			}
		}
		for _, sign := range beside.After {
			if latin(sign) && latin(word) {
				out = append(out, word+" "+sign)
			}
		}
	}
	return out
}

func latin(s string) bool { return s[0] < 0x80 }
