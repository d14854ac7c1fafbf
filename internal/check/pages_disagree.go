package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Claim is a time that a page promises, narrowed down by nothing, for a topic about which site.toml says nothing.
type Claim struct {
	Topic, Written string
	Value          int64
	Pos            diag.Pos
}

func claimsOf(p *Page) (out []Claim) {
	claims := p.claims()
	for i := range claims {
		c := &claims[i]
		if len(c.known) == 0 && c.single && c.clear {
			out = append(out, Claim{c.topic, strings.Clone(c.written), c.value, c.place})
		}
	}
	return out
}

var pagesDisagree = Rule{
	Rule: say.RulePagesDisagree,
	Site: func(s *Site) (found []diag.Finding) {
		first := map[string]Claim{}
		for _, n := range s.Notes {
			for _, c := range n.Claims {
				key := n.Page.Page.Lang + " " + c.Topic
				before, known := first[key]
				if !known {
					first[key] = c
					continue
				}
				if before.Value == c.Value || before.Pos.File == c.Pos.File {
					continue
				}
				found = append(found, diag.Finding{Pos: c.Pos, Says: say.PagesDisagree{Written: c.Written, Other: before.Written, Place: where(before.Pos)}})
			}
		}
		slices.SortFunc(found, func(a, b diag.Finding) int { return strings.Compare(a.File, b.File) })
		return found
	},
}
