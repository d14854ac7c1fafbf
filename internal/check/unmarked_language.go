package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var unmarkedLanguage = Rule{
	Rule: say.RuleUnmarkedLanguage,
	Output: func(o *Output) (found []diag.Finding) {
		for _, n := range o.index().links {
			href := n.Attr("href")
			if href == "" || href[0] == '#' || absolute(href) || n.Has("hreflang") {
				continue
			}
			t := o.Site.target(o.Page, href)
			if t.kind != leadsHere || !strings.HasSuffix(t.path, ".html") {
				continue
			}
			to := o.Site.shared.pages()[t.path]
			if to == nil || to.Language == o.Page.Language || o.Page.Fallback != nil {
				continue
			}
			found = append(found, diag.Finding{Pos: o.at(href), Says: say.UnmarkedLanguage{Address: shorten(href), Tag: to.Language.Tag}})
		}
		return found
	},
}
