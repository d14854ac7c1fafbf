package check

import (
	"maps"
	"slices"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var sitemapDiffers = Rule{
	Rule: say.RuleSitemapDiffers,
	Site: func(s *Site) (found []Found) {
		if s.BaseURL == "" || s.Input.File == nil {
			return nil
		}
		has := locations(s.Input.File("sitemap.xml"))
		if has == nil {
			return nil
		}
		add := func(message rules.Text) {
			if len(found) < 10 {
				found = append(found, Found{Pos: diag.Pos{File: "assets/static/sitemap.xml", Line: 1, Column: 1}, Message: message,
					Hint: rules.Text{Ar: "احذفوا الملف: يكتب البناء واحدًا صحيحًا", En: "delete the file: the build writes one that is right"}})
			}
		}
		known := make(map[string]bool, len(s.Pages))
		for _, p := range s.Pages {
			address := s.Absolute(p.URL)
			listed := has[address]
			known[address] = true
			switch {
			case p.Hidden() && listed:
				add(rules.Text{Ar: "يذكر صفحة لا تُعرض في البحث: " + address, En: "it names a page that search engines shall leave out: " + address})
			case !p.Hidden() && !listed:
				add(rules.Text{Ar: "ينقصه " + address, En: "it lacks " + address})
			}
		}
		for _, address := range slices.Sorted(maps.Keys(has)) {
			if known[address] {
				continue
			}
			if t := s.resolve(s.Pages[0], address); t.kind == leadsNowhere {
				add(rules.Text{Ar: "يذكر صفحة غير موجودة: " + address, En: "it names a page that does not exist: " + address})
			}
		}
		return found
	},
}
