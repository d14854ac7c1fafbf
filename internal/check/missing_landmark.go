package check

import (
	"golang.org/x/net/html/atom"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var missingLandmark = Rule{
	Rule: say.RuleMissingLandmark,
	Output: func(o *Output) (found []diag.Finding) {
		x := o.index()
		if !x.whole() {
			return nil
		}
		switch n := x.landmarks[atom.Main]; {
		case n == 0:
			found = append(found, diag.Finding{Pos: o.inLayout("<body"), Says: say.MissingLandmark{}})
		case n > 1:
			found = append(found, diag.Finding{Pos: o.inLayout("<main"), Says: say.MissingLandmarkSeveralMain{}})
		}
		for _, a := range []atom.Atom{atom.Header, atom.Nav, atom.Footer} {
			switch n := x.landmarks[a]; {
			case n == 0:
				found = append(found, diag.Finding{Severity: diag.Info, Pos: o.inLayout("<body"), Says: say.MissingLandmarkAround{Element: a.String()}})
			case n > 1 && a != atom.Nav:
				found = append(found, diag.Finding{Severity: diag.Info, Pos: o.inLayout("<" + a.String()), Says: say.MissingLandmarkSeveralAround{Element: a.String()}})
			}
		}
		return found
	},
}
