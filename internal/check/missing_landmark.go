package check

import (
	"golang.org/x/net/html/atom"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var missingLandmark = Rule{
	Rule: say.RuleMissingLandmark,
	Output: func(o *Output) (found []Found) {
		x := o.index()
		if !x.whole() {
			return nil
		}
		switch n := x.landmarks[atom.Main]; {
		case n == 0:
			found = append(found, Found{Pos: o.inLayout("<body"), Message: rules.Text{Ar: "لا عنصر <main> في الصفحة", En: "the page has no <main>"},
				Hint: rules.Text{Ar: "ضعوا نص الصفحة في <main>", En: "put the text of the page into <main>"}})
		case n > 1:
			found = append(found, Found{Pos: o.inLayout("<main"), Message: rules.Text{Ar: "في الصفحة أكثر من <main>", En: "the page has more than one <main>"},
				Hint: rules.Text{Ar: "أبقوا واحدًا منها", En: "keep one of them"}})
		}
		for _, a := range []atom.Atom{atom.Header, atom.Nav, atom.Footer} {
			switch n := x.landmarks[a]; {
			case n == 0:
				found = append(found, Found{Severity: diag.Info, Pos: o.inLayout("<body"), Message: rules.Text{Ar: "لا عنصر <" + a.String() + "> في الصفحة", En: "the page has no <" + a.String() + ">"},
					Hint: rules.Text{Ar: "اكتبوه في layouts/base.html", En: "write it in layouts/base.html"}})
			case n > 1 && a != atom.Nav:
				found = append(found, Found{Severity: diag.Info, Pos: o.inLayout("<" + a.String()), Message: rules.Text{Ar: "في الصفحة أكثر من <" + a.String() + "> خارج أقسامها", En: "the page has more than one <" + a.String() + "> outside of its sections"},
					Hint: rules.Text{Ar: "أبقوا واحدًا، أو ضعوا غيره في <section>", En: "keep one, or put the others into a <section>"}})
			}
		}
		return found
	},
}
