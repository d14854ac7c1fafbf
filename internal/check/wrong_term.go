package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var wrongTerm = Rule{
	Name: "wrong-term", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "عبارة معروفة من الترجمة الآلية لا يقولها أحد، مثل privacy politics مكان Privacy Policy.",
			En: "A phrase that machines write and nobody says, such as “privacy politics” for Privacy Policy."},
		Why:  rules.Text{Ar: "القارئ يعرف منها أن النص لم يراجعه أحد، فلا يثق بما فيه.", En: "It tells readers that nobody has read the text, and they trust none of it."},
		Mend: rules.Text{Ar: "اكتبوا اللفظ المعروف. واللغتان معًا في مسرد المصطلحات.", En: "Write the usual term."},
		Bad:  "Read our privacy politics.",
		Good: "Read our Privacy Policy.",
	},
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
