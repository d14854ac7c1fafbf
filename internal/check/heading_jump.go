package check

import (
	"fmt"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var headingJump = Rule{
	Rule: say.RuleHeadingJump,
	Output: func(o *Output) (found []Found) {
		x := o.index()
		if !x.whole() {
			return nil
		}
		last := 0
		for _, h := range x.headings {
			level := int(h.Data[1] - '0')
			if last > 0 && level > last+1 {
				text := headingText(h)
				found = append(found, Found{Pos: o.heading(level, text), Message: rules.Text{Ar: fmt.Sprintf("العنوان “%s” من المستوى %d بعد عنوان من المستوى %d", shorten(text), level, last), En: fmt.Sprintf("the heading “%s” is of level %d, after one of level %d", shorten(text), level, last)},
					Hint: rules.Text{Ar: fmt.Sprintf("اجعلوه من المستوى %d", last+1), En: fmt.Sprintf("write it on level %d", last+1)}})
			}
			last = level
		}
		return found
	},
}
