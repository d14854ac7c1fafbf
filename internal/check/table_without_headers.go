package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var tableWithoutHeaders = Rule{
	Rule: say.RuleTableWithoutHeaders,
	Output: func(o *Output) (found []diag.Finding) {
		for _, n := range o.index().tables {
			if role := n.Attr("role"); role == "presentation" || role == "none" || hasHeader(n) {
				continue
			}
			first := firstText(n)
			found = append(found, diag.Finding{Pos: o.at(first, "<table"), Says: say.TableWithoutHeaders{First: shorten(first)}})
		}
		return found
	},
}
