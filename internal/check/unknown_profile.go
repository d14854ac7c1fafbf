package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/profile"
	"sitegen/internal/say"
)

func unknownProfile() Rule {
	return Rule{Rule: say.RuleUnknownProfile, Settings: unknownProfiles}
}

func unknownProfiles(s *Site) (found []diag.Finding) {
	for i, id := range s.Config.Check.Profiles {
		if profile.ByID(id) != nil {
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
