package check

import (
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// undatedPolicy is told once for all policies: one line of site.toml dates them.
var undatedPolicy = Rule{
	Rule: say.RuleUndatedPolicy,
	Site: func(s *Site) []diag.Finding {
		var undated []string
		for _, p := range s.Pages {
			if p.Meta.Kind == "policy" && !p.Meta.Effective.IsSet() && !s.Config.Policies[p.Path].Dated() && !slices.Contains(undated, p.Path) {
				undated = append(undated, p.Path)
			}
		}
		if undated == nil || s.Facts.Refused("store.published") {
			return nil
		}
		return []diag.Finding{{Pos: s.Fact("store"), Says: say.UndatedPolicy{Policies: undated}}}
	},
}
