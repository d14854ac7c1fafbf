package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var wrongTerm = Rule{
	Rule: say.RuleWrongTerm,
	Text: func(t *Text, report Report) {
		g := terms()
		if s := g.wrongSieve[t.Language]; s == nil || !s.passes(t.Raw) {
			return
		}
		for i := range g.Wrong {
			w := &g.Wrong[i]
			if w.Language != t.Language {
				continue
			}
			if p, start, end := find(t, w.phrases); p != nil {
				report(start, end, diag.Finding{Says: say.WrongTerm{Written: t.Raw[start:end], Right: w.Right}})
			}
		}
	},
}
