package diag

import "sitegen/internal/say"

// MostAlike is how many findings of one rule in one file are told. Somebody who has as many fixes their cause first.
const MostAlike = 200

// Few leaves of a sorted list the first findings of each rule in each file, and says how many more there are.
func Few(list []Finding) []Finding {
	type kind struct {
		rule say.Rule
		file string
	}
	counts := map[kind]int{}
	over := 0
	for _, f := range list {
		k := kind{f.Rule, f.File}
		if counts[k]++; counts[k] > MostAlike {
			over++
		}
	}
	if over == 0 {
		return list
	}
	out := make([]Finding, 0, len(list)-over)
	seen := map[kind]int{}
	rest := map[kind]int{} // the place in out of the finding that stands for all others
	for _, f := range list {
		k := kind{f.Rule, f.File}
		seen[k]++
		switch at, ok := rest[k]; {
		case seen[k] <= MostAlike || counts[k] == MostAlike+1:
			out = append(out, f)
		case !ok:
			more := counts[k] - MostAlike
			rest[k] = len(out)
			out = append(out, Finding{Rule: f.Rule, Severity: f.Severity, Pos: f.Pos, Says: say.AnyMore{N: more}})
		case rank(f.Severity) < rank(out[at].Severity):
			out[at].Severity = f.Severity
		}
	}
	return out
}

// Guesses are looks for what was meant in place of a mistake. Of the many mistakes of one file only the first are told, so
// only they are worth one.
type Guesses int

// Nearest is the function of that name, as long as it is worth it.
func (g *Guesses) Nearest(word string, candidates func() []string) string {
	if *g++; *g > MostAlike {
		return ""
	}
	return Nearest(word, candidates())
}
