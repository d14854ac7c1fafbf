package check

import (
	"strings"

	"sitegen/internal/say"
)

var badMail = Rule{
	Rule: say.RuleBadMailLink,
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().links {
			href := n.Attr("href")
			if hasPrefixFold(href, "mailto:") && !validMail(href[len("mailto:"):]) {
				if strings.Contains(unescaped(href), "{{") {
					continue // a fact that is never closed, as was told
				}
				found = append(found, Found{Pos: o.at(unescaped(href), href), Says: say.BadMailLink{Address: shorten(unescaped(href))}})
			}
		}
		return found
	},
}
