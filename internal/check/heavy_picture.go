package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var heavyPicture = Rule{
	Rule: say.RuleHeavyPicture,
	Output: func(o *Output) (found []diag.Finding) {
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
				found = append(found, diag.Finding{Pos: o.at(name, "assets/"+name, "../"+name, baseName(name)), Says: say.HeavyPicture{Size: n >> 10, Max: maxPicture >> 10, File: name}})
			}
		}
		return found
	},
}
