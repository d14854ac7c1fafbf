package check

import (
	"fmt"
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var headingJump = Rule{
	Name: "heading-jump", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "عنوان يقفز عن مستوى: ### بعد # بلا ## بينهما.", En: "A heading skips a level: ### after # without ## between them."},
		Why:  rules.Text{Ar: "يظن من يتنقل بين العناوين أن قسمًا ينقص.", En: "Who moves from heading to heading thinks that a section is missing."},
		Mend: rules.Text{Ar: "اجعلوا العنوان في المستوى التالي لما فوقه.", En: "Write the heading one level below the one above it."},
		Bad:  "## الشحن\n#### المدن", Good: "## الشحن\n### المدن",
		Source: "WCAG 2.2, 1.3.1",
	},
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
