package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var insecureLink = Rule{
	Rule: say.RuleInsecureLink,
	Output: func(o *Output) (found []diag.Finding) {
		for _, n := range o.index().links {
			if href := n.Attr("href"); hasPrefixFold(href, "http:") {
				found = append(found, diag.Finding{Pos: o.at(href, strings.TrimSuffix(href, "/")), Says: say.InsecureLink{Address: shorten(href)}})
			}
		}
		return found
	},
}
