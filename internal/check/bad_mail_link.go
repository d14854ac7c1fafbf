package check

import (
	"strings"

	"sitegen/internal/rules"
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
				found = append(found, Found{Pos: o.at(unescaped(href), href), Message: rules.Text{Ar: "“" + shorten(unescaped(href)) + "” ليس عنوان بريد", En: "“" + shorten(unescaped(href)) + "” is no e-mail address"},
					Hint: rules.Text{Ar: "اكتبوا العنوان كاملًا، مثل mailto:care@lazwardi.sa", En: "write the whole address, such as mailto:care@lazwardi.sa"}})
			}
		}
		return found
	},
}
