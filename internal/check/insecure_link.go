package check

import (
	"strings"

	"sitegen/internal/say"
)

var insecureLink = Rule{
	Rule: say.RuleInsecureLink,
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().links {
			if href := n.Attr("href"); hasPrefixFold(href, "http:") {
				found = append(found, Found{Pos: o.at(href, strings.TrimSuffix(href, "/")), Says: say.InsecureLink{Address: shorten(href)}})
			}
		}
		return found
	},
}
