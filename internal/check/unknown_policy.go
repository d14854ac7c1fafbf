package check

import (
	"maps"
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// unknownPolicy finds entries of [policies] that name a policy by a slip: a page is near whose policy has no entry. Other
// entries may be those of pages that the site leaves out.
var unknownPolicy = Rule{
	Rule: say.RuleUnknownPolicy,
	Site: func(s *Site) (found []diag.Finding) {
		entries, _ := s.toml().Tree()["policies"].(map[string]any)
		if len(entries) == 0 {
			return nil
		}
		pages, without := map[string]bool{}, []string{}
		for _, p := range s.Pages {
			if p.Meta.Kind == "policy" && !pages[p.Path] {
				pages[p.Path] = true
				if entries[p.Path] == nil {
					without = append(without, p.Path)
				}
			}
		}
		slices.Sort(without)
		for _, id := range slices.Sorted(maps.Keys(entries)) {
			if pages[id] {
				continue
			}
			if near := diag.Nearest(id, without); near != "" {
				found = append(found, diag.Finding{Pos: s.Fact("policies", id), Says: say.UnknownPolicy{Policy: id, Meant: near}})
			}
		}
		return found
	},
}
