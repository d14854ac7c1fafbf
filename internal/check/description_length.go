package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var descriptionLength = Rule{
	Rule: say.RuleDescriptionLength,
	Output: func(o *Output) []diag.Finding {
		x := o.index()
		if !x.whole() || o.Page.Hidden() {
			return nil
		}
		text := strings.TrimSpace(x.description)
		n := utf8.RuneCountInString(text)
		f := diag.Finding{Pos: o.pos("description")}
		switch {
		case text == "":
			f.Says = say.DescriptionLength{Min: minDescription, Max: maxDescription}
		case n < minDescription:
			f.Says = say.DescriptionLengthShort{N: n, Text: shorten(text), Min: minDescription, Max: maxDescription}
		case n > maxDescription:
			f.Says = say.DescriptionLengthLong{N: n, Max: maxDescription, Text: shorten(text)}
		default:
			return nil
		}
		return []diag.Finding{f}
	},
}
