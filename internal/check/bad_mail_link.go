package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var badMail = Rule{
	Rule: say.RuleBadMailLink,
	Output: func(o *Output) (found []diag.Finding) {
		for _, n := range o.index().links {
			href := n.Attr("href")
			if hasPrefixFold(href, "mailto:") && !validMail(href[len("mailto:"):]) {
				if strings.Contains(unescaped(href), "{{") {
					continue // a fact that is never closed, as was told
				}
				found = append(found, diag.Finding{Pos: o.at(unescaped(href), href), Says: say.BadMailLink{Address: shorten(unescaped(href))}})
			}
		}
		return found
	},
}
