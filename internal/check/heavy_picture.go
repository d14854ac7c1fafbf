package check

import (
	"fmt"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var heavyPicture = Rule{
	Rule: say.RuleHeavyPicture,
	Output: func(o *Output) (found []Found) {
		for _, r := range o.index().resources {
			switch r.node.Data {
			case "img", "source", "image", "input":
			default:
				continue
			}
			t := o.Site.target(o.Page, r.url)
			if t.kind != leadsHere {
				continue
			}
			if n := o.Site.size(t.path); n > maxPicture {
				name := withoutFingerprint(t.path)
				found = append(found, Found{Pos: o.at(name, "assets/"+name, "../"+name, baseName(name)), Message: rules.Text{Ar: fmt.Sprintf("تزن الصورة %s %d كيلوبايت، وحدّها 300", name, n>>10), En: fmt.Sprintf("the picture %s weighs %d KB; 300 are enough", name, n>>10)},
					Hint: rules.Text{Ar: "صغّروها واحفظوها بصيغة WebP", En: "make it smaller, and save it as WebP"}})
			}
		}
		return found
	},
}
