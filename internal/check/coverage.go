package check

import "sitegen/internal/profile"

// Coverage is what a site declares of a profile.
type Coverage struct {
	Profile *profile.Profile
	Meant   bool // the site, or the person who asked, names the profile: what is missing is an error
	Items   []Covered
}

// Covered is a requirement and what the site says about it.
type Covered struct {
	*profile.Requirement
	Declared bool
	By       []string // facts and sections that declare it: ids.vat, privacy.md#rights
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

// Coverage tells what the site declares of each profile that concerns it. notes are those of every page.
func (c *Checker) Coverage(notes []*Notes) []Coverage { return nil }

// coverageRules compare what the site declares with what laws and authorities want declared.
func coverageRules() []Rule { return nil }
