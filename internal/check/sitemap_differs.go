package check

import (
	"maps"
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var sitemapDiffers = Rule{
	Rule: say.RuleSitemapDiffers,
	Site: func(s *Site) (found []diag.Finding) {
		if s.BaseURL == "" || s.Input.File == nil {
			return nil
		}
		has := locations(s.Input.File("sitemap.xml"))
		if has == nil {
			return nil
		}
		add := func(m say.Message) {
			if len(found) < 10 {
				found = append(found, diag.Finding{Pos: diag.Pos{File: "assets/static/sitemap.xml", Line: 1, Column: 1}, Says: m})
			}
		}
		known := make(map[string]bool, len(s.Pages))
		for _, p := range s.Pages {
			address := s.Absolute(p.URL)
			listed := has[address]
			known[address] = true
			switch {
			case p.Hidden() && listed:
				add(say.SitemapDiffersHidden{Address: address})
			case !p.Hidden() && !listed:
				add(say.SitemapDiffers{Address: address})
			}
		}
		for _, address := range slices.Sorted(maps.Keys(has)) {
			if known[address] {
				continue
			}
			if t := s.resolve(s.Pages[0], address); t.kind == leadsNowhere {
				add(say.SitemapDiffersGone{Address: address})
			}
		}
		return found
	},
}
