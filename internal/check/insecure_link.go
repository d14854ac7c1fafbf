package check

import (
	"strings"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var insecureLink = Rule{
	Rule: say.RuleInsecureLink,
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().links {
			if href := n.Attr("href"); hasPrefixFold(href, "http:") {
				found = append(found, Found{Pos: o.at(href, strings.TrimSuffix(href, "/")), Message: rules.Text{Ar: "الرابط “" + shorten(href) + "” غير مشفَّر", En: "the link “" + shorten(href) + "” is not encrypted"},
					Hint: rules.Text{Ar: "اكتبوا https:", En: "write https:"}})
			}
		}
		return found
	},
}
