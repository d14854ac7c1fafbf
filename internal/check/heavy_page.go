package check

import (
	"fmt"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var heavyPage = Rule{
	Rule: say.RuleHeavyPage,
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
