package check

import (
	"sitegen/internal/say"
)

var wrongTerm = Rule{
	Rule: say.RuleWrongTerm,
	Text: func(t *Text) (hits []Hit) {
		g := terms()
		if s := g.wrongSieve[t.Language]; s == nil || !s.passes(t.Raw) {
			return nil
		}
		for i := range g.Wrong {
			w := &g.Wrong[i]
			if w.Language != t.Language {
				continue
			}
			if p, start, end := find(t, w.phrases); p != nil {
				hits = append(hits, Hit{Start: start, End: end, Says: say.WrongTerm{Written: t.Raw[start:end], Right: w.Right}})
			}
		}
		return hits
	},
}
