package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markup"
	"sitegen/internal/say"
)

var emptyLink = Rule{
	Rule: say.RuleEmptyLink,
	Output: func(o *Output) (found []diag.Finding) {
		add := func(n *markup.Node, name, value string) {
			pos := o.inLayout(name+`="`+value+`"`, name+"="+value)
			found = append(found, diag.Finding{Pos: pos, Says: say.EmptyLink{Element: n.Data, Attribute: name, Value: value}})
		}
		for _, n := range o.index().links {
			if href := strings.TrimSpace(n.Attr("href")); (href == "" || href == "#") && !o.textLink(n) {
				add(n, "href", href)
			}
		}
		for _, r := range o.index().resources {
			if strings.TrimSpace(r.url) == "" && (r.attr == "src" || r.attr == "href") && !o.textPicture(r.node) {
				add(r.node, r.attr, "")
			}
		}
		return found
	},
}
