package check

import (
	"fmt"
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var heavyPicture = Rule{
	Name: "heavy-picture", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "صورة في الصفحة أثقل من 300 كيلوبايت.", En: "A picture of a page weighs more than 300 KB."},
		Why:  rules.Text{Ar: "صورة واحدة كهذه أثقل من الموقع كله، وتُدفع من باقة القارئ.", En: "One such picture weighs more than the whole site, and the reader pays for it."},
		Mend: rules.Text{Ar: "صغّروها إلى العرض الذي تُعرض به، واحفظوها بصيغة WebP.", En: "Make it as wide as it is shown, and save it as WebP."},
	},
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
