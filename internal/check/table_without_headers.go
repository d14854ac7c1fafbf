package check

import (
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var tableWithoutHeaders = Rule{
	Rule: say.RuleTableWithoutHeaders,
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().tables {
			if role := n.Attr("role"); role == "presentation" || role == "none" || hasHeader(n) {
				continue
			}
			first := firstText(n)
			found = append(found, Found{Pos: o.at(first, "<table"), Message: rules.Text{Ar: "الجدول الذي يبدأ بـ “" + shorten(first) + "” بلا عناوين", En: "the table that begins with “" + shorten(first) + "” has no headers"},
				Hint: rules.Text{Ar: "اكتبوا أسماء الأعمدة في أول سطر", En: "write the names of the columns into its first line"}})
		}
		return found
	},
}
