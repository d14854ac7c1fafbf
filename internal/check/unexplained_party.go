package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/say"
)

var unexplainedParty = Rule{
	Rule: say.RuleUnexplainedParty,
	Settings: func(s *Site) (found []diag.Finding) {
		own := map[string]bool{} // languages with pages of their own; those of the others show texts in another one
		for _, p := range s.Pages {
			if p.Fallback == nil {
				own[p.Language.Tag] = true
			}
		}
		for i, t := range s.Config.ThirdParty {
			for _, k := range []struct {
				key  string
				text fact.Text
			}{{"name", t.Name}, {"purpose", t.Purpose}} {
				var all, lacking []string
				for _, l := range s.Config.Languages {
					all = append(all, l.Code)
					if own[l.Code] && k.text.In(l.Code) == "" {
						lacking = append(lacking, l.Code)
					}
				}
				if len(lacking) == 0 {
					continue
				}
				found = append(found, diag.Finding{Pos: s.Fact("third_party", i, k.key),
					Says: say.UnexplainedParty{Id: t.ID, Key: k.key, Languages: lacking, Right: eachLanguage(k.key, all)}})
			}
		}
		return found
	},
}
