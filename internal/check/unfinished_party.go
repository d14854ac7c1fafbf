package check

import (
	"slices"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/party"
	"sitegen/internal/say"
)

var unfinishedParty = Rule{
	Rule: say.RuleUnfinishedParty,
	Settings: func(s *Site) (found []diag.Finding) {
		for k, id := range s.Config.Parties {
			i := slices.IndexFunc(s.Config.ThirdParty, func(t config.ThirdParty) bool { return t.ID == id })
			known := party.ByID(id)
			if i < 0 || known == nil || slices.Index(s.Config.Parties, id) < k {
				continue
			}
			missing := config.Unsaid(&s.Config.ThirdParty[i])
			if len(missing) == 0 {
				continue
			}
			f := diag.Finding{Pos: s.Fact("parties", k), Says: say.UnfinishedParty{Party: known.Name.Bilingual(), Keys: missing, Id: id}}
			if s.toml().Has("third_party", i) {
				f.Advice = say.UnfinishedPartyEntry{Id: id}
			}
			found = append(found, f)
		}
		return found
	},
}
