package check

import (
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

var abroadUndeclared = Rule{
	Rule: say.RuleAbroadUndeclared,
	Settings: func(s *Site) (found []diag.Finding) {
		for i, t := range s.Config.ThirdParty {
			if !t.StoredOutside.Set {
				continue
			}
			if t.StoredOutside.V {
				if home := s.Config.Country(); len(t.Country) > 0 && !slices.ContainsFunc(t.Country, func(c fact.Enum) bool { return c.Value != home }) {
					found = append(found, diag.Finding{Pos: s.Fact("third_party", i, "stored_outside"), Says: say.AbroadUndeclaredAtHome{Id: t.ID, Country: home}})
				}
				continue
			}
			for _, c := range t.Country {
				if c.Value != s.Config.Country() {
					found = append(found, diag.Finding{Pos: s.Fact("third_party", i, "stored_outside"), Says: say.AbroadUndeclared{Id: t.ID, Country: c.Value}})
					break
				}
			}
		}
		return found
	},
}
