package check

import (
	"strings"

	"sitegen/internal/markup"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var emptyLink = Rule{
	Rule: say.RuleEmptyLink,
	Output: func(o *Output) (found []Found) {
		add := func(n *markup.Node, name, value string) {
			pos := o.inLayout(name+`="`+value+`"`, name+"="+value)
			found = append(found, Found{Pos: pos, Message: rules.Text{Ar: "العنصر <" + n.Data + "> بلا عنوان: " + name + "=\"" + value + "\"", En: "the element <" + n.Data + "> has no address: " + name + "=\"" + value + "\""},
				Hint: rules.Text{Ar: "اكتبوا العنوان، أو احذفوا العنصر", En: "write the address, or delete the element"}})
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
