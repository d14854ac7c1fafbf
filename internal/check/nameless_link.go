package check

import (
	"sitegen/internal/markup"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var namelessLink = Rule{
	Rule: say.RuleNamelessLink,
	Output: func(o *Output) (found []Found) {
		add := func(n *markup.Node, needles ...string) {
			found = append(found, Found{Pos: o.at(needles...), Message: rules.Text{Ar: "العنصر <" + n.Data + "> بلا نص ولا اسم", En: "the element <" + n.Data + "> has no text and no name"},
				Hint: rules.Text{Ar: "اكتبوا فيه نصًّا، أو aria-label", En: "write a text into it, or aria-label"}})
		}
		for _, n := range o.index().links {
			if c := n.First; c != nil && c.Kind == markup.Text && len(c.Data) > 1 {
				continue // nearly all
			}
			if n.Attr("aria-hidden") != "true" && n.Label() == "" && !o.toUntitled(n) {
				add(n, n.Attr("href"))
			}
		}
		for _, n := range o.index().buttons {
			if n.Attr("aria-hidden") != "true" && n.Label() == "" {
				add(n, "<button")
			}
		}
		return found
	},
}
