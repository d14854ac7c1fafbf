// Package party holds those to whom stores of the Gulf give personal data, how texts name them, and the kinds of data that
// follow from what a store says of itself.
//
// In: nothing but the data files of this room, which tell where each entry comes from. Out: the parties and the kinds. What
// only an owner knows is not here: where data is kept, by what safeguard it leaves the country, on what basis it is used and
// for how long.
package party

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/BurntSushi/toml"

	"sitegen/internal/lang"
)

//go:embed parties.toml
var partiesText string

// Party is somebody to whom stores give personal data.
type Party struct {
	ID           string            `toml:"id"`
	Name         Both              `toml:"name"`
	Company      string            `toml:"company"`
	Service      string            `toml:"service"`
	OwnPurpose   Both              `toml:"purpose"` // "" where that of the service holds
	Data         []string          `toml:"data"`
	PrivacyURL   string            `toml:"privacy_url"`
	PrivacyURLIn map[string]string `toml:"privacy_url_in"` // by country
	Spellings    []string          `toml:"spellings"`
	Everyday     []string          `toml:"everyday"`
	Mentioned    []string          `toml:"mentioned"`
	Unless       []string          `toml:"unless"`
	Hosts        []string          `toml:"hosts"`
	SelfHosted   bool              `toml:"self_hosted"`
	Role         []string          `toml:"role"` // a hint, see RoleSource
	RoleSource   string            `toml:"role_source"`
	Source       string            `toml:"source"`
	Sure         string            `toml:"sure"`
	Unreviewed   []string          `toml:"unreviewed"`
	Note         string            `toml:"note"`
}

// Both is a text in both languages as the data files write it.
type Both struct {
	Ar string `toml:"ar"`
	En string `toml:"en"`
}

// Bilingual is the text for messages.
func (b Both) Bilingual() lang.Bilingual { return lang.Bilingual(b) }

// signs are words that make a name of an everyday word when they stand beside it.
type signs struct {
	Before []string `toml:"before"`
	After  []string `toml:"after"`
}

// catalogue is parties.toml.
type catalogue struct {
	Reviewed toml.Primitive `toml:"reviewed"` // a day, for those who read the file
	Signs    signs          `toml:"signs"`
	Services []struct {
		ID      string `toml:"id"`
		Purpose Both   `toml:"purpose"`
	} `toml:"service"`
	Parties []*Party `toml:"party"`

	byID     map[string]*Party
	purposes map[string]Both
}

// known reads the data when it is first asked for: most runs of the program never do. The data is part of the program, so
// what is broken in it is a mistake of the program.
var known = sync.OnceValue(func() *catalogue {
	c := &catalogue{byID: map[string]*Party{}, purposes: map[string]Both{}}
	meta, err := toml.Decode(partiesText, c)
	if err == nil {
		err = unknownKey(meta)
	}
	if err != nil {
		panic("parties.toml: " + err.Error())
	}
	for _, s := range c.Services {
		c.purposes[s.ID] = s.Purpose
	}
	for _, p := range c.Parties {
		c.byID[p.ID] = p
	}
	return c
})

func unknownKey(meta toml.MetaData) error {
	for _, key := range meta.Undecoded() {
		if key.String() != "reviewed" {
			return fmt.Errorf("unknown key %s", key)
		}
	}
	return nil
}

// All are the parties, by their services. The caller must not change them.
func All() []*Party { return known().Parties }

// ByID is the party of an id, nil if none is known.
func ByID(id string) *Party { return known().byID[id] }

// IDs are those of all parties.
func IDs() []string {
	ids := make([]string, len(All()))
	for i, p := range All() {
		ids[i] = p.ID
	}
	return ids
}

// PurposeOf is what a party of some service gets data for, in words that fit any store.
func PurposeOf(service string) Both { return known().purposes[service] }

// Purpose is what the party gets data for.
func (p *Party) Purpose() Both {
	if p.OwnPurpose != (Both{}) {
		return p.OwnPurpose
	}
	return PurposeOf(p.Service)
}

// Policy is the address of the party's privacy policy for people of a country, "" if none was read.
func (p *Party) Policy(country string) string {
	if address := p.PrivacyURLIn[country]; address != "" {
		return address
	}
	return p.PrivacyURL
}

// Phrases name the party wherever they stand in a text: its spellings, and everyday words beside one of the signs.
func (p *Party) Phrases() []string {
	out := append([]string{}, p.Spellings...)
	for _, word := range p.Everyday {
		for _, sign := range known().Signs.Before {
			if latin(sign) == latin(word) {
				out = append(out, sign+" "+word)
			}
		}
		for _, sign := range known().Signs.After {
			if latin(sign) && latin(word) {
				out = append(out, word+" "+sign)
			}
		}
	}
	return out
}

func latin(s string) bool { return s[0] < 0x80 }
