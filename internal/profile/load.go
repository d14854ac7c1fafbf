package profile

import (
	"cmp"
	"embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"

	"sitegen/internal/country"
	"sitegen/internal/lang"
)

//go:embed *.toml
var files embed.FS

// general are the profiles that belong to no country, in the order in which they are listed.
func general() []string { return []string{"google", "gdpr"} }

// load reads the data files once. They are part of the program, so that one which is broken is a mistake in the program.
var load = sync.OnceValue(func() []*Profile {
	var all []*Profile
	codes := country.WithLaw()
	slices.SortStableFunc(codes, func(a, b string) int { return rank(a) - rank(b) })
	for _, code := range codes {
		law, err := OfCountry(country.LawOf(code))
		if err != nil {
			panic("profiles of " + code + ": " + err.Error())
		}
		all = append(all, law...)
	}
	for _, id := range general() {
		data, err := files.ReadFile(id + ".toml")
		if err != nil {
			panic(err)
		}
		p, err := Parse(string(data))
		if err != nil {
			panic("profile " + id + ": " + err.Error())
		}
		all = append(all, p)
	}
	return all
})

// rank puts Saudi Arabia, for whose stores the program was first written, before the others.
func rank(code string) int {
	if code == "SA" {
		return 0
	}
	return 1
}

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

// file is the shape of a data file: a profile as countries have it, with the day on which its sources were last read. Its
// requirements name their sources themselves.
type file struct {
	country.Profile
	Reviewed string `toml:"reviewed"`
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
	return profileOf(&f.Profile, &country.Law{Reviewed: f.Reviewed})
}

// OfCountry makes the profiles of a country from its file.
func OfCountry(law *country.Law) (all []*Profile, err error) {
	for _, p := range law.Profiles {
		q, err := profileOf(p, law)
		if err != nil {
			return nil, err
		}
		all = append(all, q)
	}
	return all, nil
}

func profileOf(p *country.Profile, law *country.Law) (*Profile, error) {
	made := &Profile{ID: p.ID, Name: p.Name, Country: law.Code, Asked: p.Asked, Reviewed: law.Reviewed}
	for i := range p.Requirements {
		r, err := requirementOf(&p.Requirements[i], law)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", p.Requirements[i].ID, err)
		}
		made.Requirements = append(made.Requirements, r)
		made.Reviewed = min(made.Reviewed, r.Reviewed)
	}
	return made, nil
}

func requirementOf(r *country.Requirement, law *country.Law) (q Requirement, err error) {
	q = Requirement{ID: r.ID, Source: r.Source, URL: r.URL, Since: r.Since, Status: Status(r.Status), Reviewed: cmp.Or(r.Reviewed, law.Reviewed),
		Page: r.Page, Sections: r.Sections, Advice: r.Advice}
	if q.Source.Ar == "" {
		q.Source = law.Source(&r.Basis)
	}
	switch r.Status {
	case "", country.InForce, country.Coming, country.Draft, country.Guideline:
	default:
		return q, fmt.Errorf("unknown status %q", r.Status)
	}
	switch {
	case r.Status == country.InForce && r.Sure == country.One:
		q.Status = Unconfirmed
	case r.Status == country.InForce:
		q.Status = ""
	}
	n := numbers{law: law}
	q.What, q.How = n.both(r.What), n.both(r.How)
	for _, g := range r.Facts {
		q.Facts = append(q.Facts, n.in(g))
	}
	if n.err != nil {
		return q, n.err
	}
	for _, g := range q.Facts {
		terms, err := parseGroup(g)
		if err != nil {
			return q, err
		}
		q.groups = append(q.groups, terms)
	}
	for _, fact := range r.Against {
		t, err := parseTerm(fact)
		if err != nil || t.Kind != Fact {
			return q, fmt.Errorf("%q isn't a fact", fact)
		}
		q.Against = append(q.Against, fact)
		q.against = append(q.against, t)
	}
	return q, nil
}

// numbers puts the numbers of laws where a requirement asks for them: {withdrawal.days}. It keeps the first error.
type numbers struct {
	law *country.Law
	err error
}

func (n *numbers) both(t lang.Bilingual) lang.Bilingual {
	return lang.Bilingual{Ar: n.in(t.Ar), En: n.in(t.En)}
}

func (n *numbers) in(s string) string {
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "{")
		out.WriteString(before)
		if !ok {
			return out.String()
		}
		name, after, closed := strings.Cut(rest, "}")
		topic, unit, is := strings.Cut(name, ".")
		if !closed || !is || strings.ContainsAny(name, " {") { // {{ identity }}
			out.WriteByte('{')
			s = rest
			continue
		}
		p := n.law.Provisions[topic]
		if p == nil || p.Number(unit) == 0 {
			n.err = cmp.Or(n.err, fmt.Errorf("the country's file has no number %s", name))
			p = &country.Provision{}
		}
		out.WriteString(strconv.Itoa(p.Number(unit)))
		s = after
	}
}
