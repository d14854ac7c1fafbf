package check

import (
	"fmt"
	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"strings"
)

var heavyPage = Rule{
	Name: "heavy-page", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صفحة أثقل من 100 كيلوبايت، أو من 400 كيلوبايت مع تنسيقها وبرامجها.", En: "A page weighs more than 100 KB, or more than 400 KB with its style sheets and scripts."},
		Why:  rules.Text{Ar: "تُفتح ببطء على هاتف في شبكة ضعيفة، فيتركها القارئ.", En: "It opens slowly on a telephone far from the mast, and readers leave."},
		Mend: rules.Text{Ar: "قسّموا الصفحة، أو احذفوا من القالب ما لا يلزمها.", En: "Divide the page, or take out of the layout what it does not need."},
	},
	Output: func(o *Output) (found []Found) {
		if n := len(o.HTML); n > maxHTML {
			found = append(found, Found{Pos: diag.Pos{File: o.Page.File, Line: 1, Column: 1},
				Message: rules.Text{Ar: fmt.Sprintf("تزن الصفحة %d كيلوبايت، وحدّها 100", n>>10), En: fmt.Sprintf("the page weighs %d KB; 100 are enough", n>>10)},
				Hint:    rules.Text{Ar: "قسّموها إلى صفحتين", En: "divide it into two"}})
		}
		together := len(o.HTML)
		for _, r := range o.index().resources {
			if t := o.Site.target(o.Page, r.url); t.kind == leadsHere && (strings.HasSuffix(t.path, ".css") || strings.HasSuffix(t.path, ".js")) {
				together += o.Site.size(t.path)
			}
		}
		if together > maxTogether {
			found = append(found, Found{Pos: diag.Pos{File: o.Page.File, Line: 1, Column: 1},
				Message: rules.Text{Ar: fmt.Sprintf("تزن الصفحة مع تنسيقها وبرامجها %d كيلوبايت، وحدّها 400", together>>10), En: fmt.Sprintf("the page weighs %d KB with its style sheets and scripts; 400 are enough", together>>10)},
				Hint:    rules.Text{Ar: "احذفوا من assets/css وassets/js ما لا يلزم", En: "take out of assets/css and assets/js what is not needed"}})
		}
		return found
	},
}
