package check

import (
	"slices"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// unknownRule is a function because it asks for the names of all rules, of which it is one.
func unknownRule() Rule {
	return Rule{
		Rule: say.RuleUnknownRule,
		Settings: func(s *Site) (out []diag.Finding) {
			for i, a := range s.Config.Check.Allow {
				if slices.Contains(Names(), a.Rule) || config.RenamedRule(a.Rule) != "" {
					continue
				}
				f := diag.Finding{Pos: s.Fact("check", "allow", i, "rule"), Says: say.UnknownRule{Rule: a.Rule}}
				if a.Rule == "" {
					f.Says = say.UnknownRuleMissing{}
				} else if near := diag.Nearest(a.Rule, Names()); near != "" {
					f.Advice = say.UnknownRuleMeant{Rule: near}
				}
				out = append(out, f)
			}
			return out
		},
	}
}
