package check

import (
	"sitegen/internal/rules"
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
				said := "“" + t.Raw[start:end] + "”"
				report(start, end, worded(rules.Text{Ar: said + " عبارة خاطئة", En: said + " is the wrong term"}, rules.Text{Ar: "اكتبوا: " + w.Right, En: "write: " + w.Right}))
			}
		}
	},
}
