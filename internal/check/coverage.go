package check

import (
	"slices"

	"sitegen/internal/config"
	"sitegen/internal/profile"
)

// Coverage is what a site declares of a profile.
type Coverage struct {
	Profile *profile.Profile
	Meant   bool // the site, or the person who asked, names the profile: what is missing is an error
	Items   []Covered
	Unknown bool // pages may lack something because of errors, so nobody can tell: there are no items
}

// Covered is a requirement and what the site says about it.
type Covered struct {
	*profile.Requirement
	Declared bool
	By       []string // facts and sections that declare it: ids.vat, privacy.md#rights, en/privacy.md#rights
	Own      []string // sections that declare it because their headings say so: the owner's own statement
	Lacks    []Lack   // while it is not declared: what the group that is nearest to being complete lacks
	Denied   string   // a fact that says the opposite, so that no section counts
}

// Lack is what a requirement lacks.
type Lack struct {
	profile.Term
	Hidden []string // the fact is declared, but no page shows it in these languages
}

// Score counts the requirements that are declared; advice does not count.
func (c *Coverage) Score() (declared, of int) {
	for _, i := range c.Items {
		if i.Advice {
			continue
		}
		of++
		if i.Declared {
			declared++
		}
	}
	return declared, of
}

// Own counts the requirements that only the owner's own statement declares; advice does not count.
func (c *Coverage) Own() (n int) {
	for _, i := range c.Items {
		if !i.Advice && i.Declared && len(i.Own) > 0 {
			n++
		}
	}
	return n
}

// Coverage tells what the site declares of each profile that concerns it: those that are meant, then those for stores of
// its country and for all stores. If the person who checks has named profiles, these are all. notes are those of every
// page.
func (c *Checker) Coverage(notes []*Notes) []Coverage {
	s := *c.site
	s.Notes = notes
	d, faulty := newDeclarations(&s), s.faulty()
	meant := s.meant()
	var all []Coverage
	for _, p := range profile.All() {
		asked := slices.Contains(meant, p.ID)
		if asked || len(s.Input.Profiles) == 0 && Concerns(p, s.Config) && !s.ofAnother(p) {
			if faulty {
				all = append(all, Coverage{Profile: p, Meant: asked, Unknown: true})
			} else {
				all = append(all, d.cover(p, asked))
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Coverage) int {
		return order(a.Meant, b.Meant)
	})
	return all
}

// Concerns tells whether a profile concerns a site: those that it names, those for stores of its country and for all stores.
func Concerns(p *profile.Profile, c *config.Site) bool {
	return slices.Contains(c.Check.Profiles, p.ID) || !p.Asked && (p.Country == "" || p.Country == c.Store.Country.Value)
}

func order(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// faulty tells whether a page may lack something, because of errors in what it is made from.
func (s *Site) faulty() bool {
	return s.Input.Faulty || slices.ContainsFunc(s.Notes, func(n *Notes) bool {
		return n.Shown == nil || n.Shown.Faulty || n.Shown.Torn
	})
}

// meant are the names of the profiles that the site means to declare in full.
func (s *Site) meant() []string {
	if len(s.Input.Profiles) > 0 {
		return s.Input.Profiles
	}
	return s.chosen()
}

// coverageRules compare what the site declares with what laws and authorities want declared.
func coverageRules() []Rule {
	return []Rule{notDeclared(), unknownProfile(), unknownCover()}
}
