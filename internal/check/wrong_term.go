package check

import (
	"sitegen/internal/rules"
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
				said := "“" + t.Raw[start:end] + "”"
				hits = append(hits, Hit{Start: start, End: end,
					Message: rules.Text{Ar: said + " عبارة خاطئة", En: said + " is the wrong term"},
					Hint:    rules.Text{Ar: "اكتبوا: " + w.Right, En: "write: " + w.Right}})
			}
		}
		return hits
	},
}
