package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var headingJump = Rule{
	Rule: say.RuleHeadingJump,
	Output: func(o *Output) (found []diag.Finding) {
		x := o.index()
		if !x.whole() {
			return nil
		}
		last := 0
		for _, h := range x.headings {
			level := int(h.Data[1] - '0')
			if last > 0 && level > last+1 {
				text := headingText(h)
				found = append(found, diag.Finding{Pos: o.heading(level, text), Says: say.HeadingJump{Text: shorten(text), Level: level, Before: last, Right: last + 1}})
			}
			last = level
		}
		return found
	},
}
