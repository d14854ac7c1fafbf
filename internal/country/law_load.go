package country

import (
	"cmp"
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"
)

//go:embed law/*.toml
var lawFiles embed.FS

// laws are the files, each read when it is first asked for. They are the program's own, so what is wrong with one is found by
// the tests.
var laws = sync.OnceValue(func() map[string]func() *Law {
	all := map[string]func() *Law{}
	entries, err := fs.ReadDir(lawFiles, "law")
	if err != nil {
		panic(err)
	}
	for _, e := range entries {
		all[strings.ToUpper(strings.TrimSuffix(e.Name(), ".toml"))] = sync.OnceValue(func() *Law {
			data, err := lawFiles.ReadFile("law/" + e.Name())
			if err != nil {
				panic(err)
			}
			law, err := ParseLaw(string(data))
			if err != nil {
				panic("internal/country/law/" + e.Name() + ": " + err.Error())
			}
			return law
		})
	}
	return all
})

// WithLaw are the ISO 3166 codes of the countries whose law is known here, sorted.
func WithLaw() (codes []string) {
	for code := range laws() {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	return codes
}

// LawOf is the law of a country (ISO 3166), nil where nobody has written its file. It is shared and must not be changed.
func LawOf(code string) *Law {
	if read, ok := laws()[code]; ok {
		return read()
	}
	return nil
}

// ParseLaw reads the text of a country's file. An error says what is wrong with it, for those who write it.
func ParseLaw(data string) (*Law, error) {
	l := &Law{}
	meta, err := toml.Decode(data, l)
	if err != nil {
		return nil, err
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return nil, fmt.Errorf("unknown key %s", unknown[0])
	}
	return l, l.settle()
}

// settle fills what each basis takes from its act.
func (l *Law) settle() error {
	for id, a := range l.Acts {
		if a.Act != "" {
			return fmt.Errorf("act.%s: names an act", id)
		}
		a.Reviewed = cmp.Or(a.Reviewed, l.Reviewed)
		a.Status = cmp.Or(a.Status, InForce)
	}
	for where, b := range l.Bases() {
		act := l.Acts[b.Act]
		switch {
		case b.Act == "":
			b.Reviewed, b.Status = cmp.Or(b.Reviewed, l.Reviewed), cmp.Or(b.Status, InForce)
			continue
		case act == nil:
			return fmt.Errorf("%s: there is no act %q", where, b.Act)
		}
		b.URL = cmp.Or(b.URL, act.URL)
		b.Since = cmp.Or(b.Since, act.Since)
		b.Status = cmp.Or(b.Status, act.Status)
		b.Sure = cmp.Or(b.Sure, act.Sure)
		b.Reviewed = cmp.Or(b.Reviewed, act.Reviewed)
	}
	return nil
}

// Bases are the sources of all data of the file but those of its acts, by where they stand: provision.withdrawal.
func (l *Law) Bases() map[string]*Basis {
	all := map[string]*Basis{}
	for topic, p := range l.Provisions {
		all["provision."+topic] = &p.Basis
		for i := range p.Cases {
			all[fmt.Sprintf("provision.%s.case[%d]", topic, i)] = &p.Cases[i].Basis
		}
	}
	for i, e := range l.Exclusions {
		all[fmt.Sprintf("exclusion[%d] %s", i, e.ID)] = &e.Basis
	}
	for i, v := range l.Voids {
		all[fmt.Sprintf("void[%d]", i)] = &v.Basis
	}
	if l.Tax != nil {
		all["tax"] = &l.Tax.Basis
	}
	for key, id := range l.Identifiers {
		all["identifier."+key] = &id.Basis
	}
	if l.Address != nil {
		all["address"] = &l.Address.Basis
	}
	for _, p := range l.Profiles {
		for i := range p.Requirements {
			r := &p.Requirements[i]
			all["requirement "+r.ID] = &r.Basis
		}
	}
	return all
}
