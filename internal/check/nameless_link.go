package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/markup"
	"sitegen/internal/rules"
)

var namelessLink = Rule{
	Name: "nameless-link", Severity: diag.Warning,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "رابط أو زر بلا نص ولا اسم: أيقونة وحدها.", En: "A link or a button has no text and no name: an icon alone."},
		Why:    rules.Text{Ar: "يقول قارئ الشاشة «رابط» ولا يقول إلى أين.", En: "A screen reader says “link”, and not where to."},
		Mend:   rules.Text{Ar: "اكتبوا نصًّا، أو aria-label.", En: "Write a text, or aria-label."},
		Bad:    `<a href="…">{{ icon "cart" }}</a>`,
		Good:   `<a href="…" aria-label="السلة">{{ icon "cart" }}</a>`,
		Source: "WCAG 2.2, 2.4.4, 4.1.2",
	},
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
