package profile

import (
	"embed"
	"fmt"
	"slices"
	"sync"

	"github.com/BurntSushi/toml"

	"sitegen/internal/lang"
)

//go:embed *.toml
var files embed.FS

// order is that of the profiles wherever they are listed.
var order = []string{"sa-moc", "sa-ecommerce", "sa-pdpl", "sa-sdaia", "google", "gdpr", "ae", "kw", "om", "eg"}

// load reads the data files once. They are part of the program, so that one which is broken is a mistake in the program.
var load = sync.OnceValue(func() []*Profile {
	all := make([]*Profile, len(order))
	for i, id := range order {
		data, err := files.ReadFile(id + ".toml")
		if err == nil {
			all[i], err = Parse(string(data))
		}
		if err != nil {
			panic("profile " + id + ": " + err.Error())
		}
	}
	return all
})

var words = sync.OnceValue(func() (list []string) {
	for _, p := range load() {
		for i := range p.Requirements {
			r := &p.Requirements[i]
			list = append(list, r.Sections...)
			for _, g := range r.groups {
				for _, t := range g {
					if t.Kind == Section {
						list = append(list, t.Name)
					}
				}
			}
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
})

// text is a lang.Bilingual as the files write it.
type text struct {
	Ar string `toml:"ar"`
	En string `toml:"en"`
}

// file is the shape of a data file.
type file struct {
	ID          string `toml:"id"`
	Name        text   `toml:"name"`
	Country     string `toml:"country"`
	Asked       bool   `toml:"asked"`
	Reviewed    string `toml:"reviewed"`
	Requirement []struct {
		ID       string   `toml:"id"`
		What     text     `toml:"what"`
		Source   text     `toml:"source"`
		URL      string   `toml:"url"`
		Status   Status   `toml:"status"`
		Page     string   `toml:"page"`
		How      text     `toml:"how"`
		Facts    []string `toml:"facts"`
		Sections []string `toml:"sections"`
		Against  []string `toml:"against"`
		Advice   bool     `toml:"advice"`
	} `toml:"requirement"`
}

// Parse reads the text of a data file.
func Parse(data string) (*Profile, error) {
	var f file
	meta, err := toml.Decode(data, &f)
	if err != nil {
		return nil, err
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return nil, fmt.Errorf("unknown key %s", unknown[0])
	}
	p := &Profile{ID: f.ID, Name: lang.Bilingual(f.Name), Country: f.Country, Asked: f.Asked, Reviewed: f.Reviewed}
	for _, r := range f.Requirement {
		q := Requirement{ID: r.ID, What: lang.Bilingual(r.What), Source: lang.Bilingual(r.Source), URL: r.URL, Status: r.Status, Page: r.Page,
			How: lang.Bilingual(r.How), Facts: r.Facts, Sections: r.Sections, Against: r.Against, Advice: r.Advice}
		switch r.Status {
		case "", Guideline, Draft, Unconfirmed:
		default:
			return nil, fmt.Errorf("%s: unknown status %q", r.ID, r.Status)
		}
		for _, g := range r.Facts {
			terms, err := parseGroup(g)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", r.ID, err)
			}
			q.groups = append(q.groups, terms)
		}
		for _, fact := range r.Against {
			t, err := parseTerm(fact)
			if err != nil || t.Kind != Fact {
				return nil, fmt.Errorf("%s: %q isn't a fact", r.ID, fact)
			}
			q.against = append(q.against, t)
		}
		p.Requirements = append(p.Requirements, q)
	}
	return p, nil
}
