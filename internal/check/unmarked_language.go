package check

import (
	"strings"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var unmarkedLanguage = Rule{
	Rule: say.RuleUnmarkedLanguage,
	Output: func(o *Output) (found []Found) {
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
			code := to.Language.Tag
			found = append(found, Found{Pos: o.at(href), Message: rules.Text{Ar: "الرابط “" + shorten(href) + "” يؤدي إلى صفحة بلغة أخرى (" + code + ") ولا يقول ذلك", En: "the link “" + shorten(href) + "” leads to a page in another language (" + code + ") and does not say so"},
				Hint: rules.Text{Ar: "اكتبوا hreflang=\"" + code + "\"", En: "write hreflang=\"" + code + "\""}})
		}
		return found
	},
}
