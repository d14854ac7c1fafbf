package check

import (
	"slices"

	"sitegen/internal/country"
	"sitegen/internal/diag"
	"sitegen/internal/profile"
	"sitegen/internal/say"
)

func unknownProfile() Rule {
	return Rule{Rule: say.RuleUnknownProfile, Settings: unknownProfiles}
}

// ofAnother tells whether a profile is for stores of a country that is neither the store's nor one with which it deals.
func (s *Site) ofAnother(p *profile.Profile) bool {
	r := s.laws()
	return r != nil && p.Country != "" && p.Country != r.own && !r.deals[p.Country]
}

// chosen are the profiles that site.toml names, without those of another country.
func (s *Site) chosen() []string {
	return slices.DeleteFunc(slices.Clone(s.Config.Check.Profiles), func(id string) bool {
		p := profile.ByID(id)
		return p != nil && s.ofAnother(p)
	})
}

func unknownProfiles(s *Site) (found []diag.Finding) {
	for i, id := range s.Config.Check.Profiles {
		if p := profile.ByID(id); p != nil {
			if s.ofAnother(p) {
				home, own := country.LawOf(p.Country).Calls.Name(), s.Config.Store.Country
				found = append(found, diag.Finding{Pos: s.Fact("check", "profiles", i), Says: say.UnknownProfileForeign{Name: id, Country: home, Own: own.Value}})
			}
			continue
		}
		f := diag.Finding{Pos: s.Fact("check", "profiles", i), Says: say.UnknownProfile{Name: shorten(id), Profiles: profile.IDs()}}
		if near := diag.Nearest(id, profile.IDs()); near != "" {
			f.Advice = say.UnknownProfileNear{Near: near, Profiles: profile.IDs()}
		}
		found = append(found, f)
	}
	return found
}
