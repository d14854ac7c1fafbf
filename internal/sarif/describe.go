package sarif

import (
	"strings"

	"sitegen/internal/rules"
)

// describe is the doc of a rule.
func describe(r rules.Rule, language string) descriptor {
	d := r.Doc
	other := otherLanguage(language)
	out := descriptor{ID: r.Name, DefaultConfiguration: &configuration{level(r.Severity)},
		Properties: map[string]any{other: map[string]string{"what": d.What.In(other), "why": d.Why.In(other), "mend": d.Mend.In(other)}}}
	if what := d.What.In(language); what != "" {
		out.ShortDescription = &message{Text: what}
		out.FullDescription = &message{Text: sentences(what, d.Why.In(language))}
	}
	if mend := d.Mend.In(language); mend != "" {
		plain, marked := []string{mend}, []string{mend}
		for _, example := range []struct {
			head rules.Text
			text string
		}{{rules.BadHead, d.Bad}, {rules.GoodHead, d.Good}} {
			if example.text == "" {
				continue
			}
			head := example.head.In(language) + ":"
			plain = append(plain, head+"\n"+example.text)
			marked = append(marked, head, rules.Fence(example.text))
		}
		if d.Source != "" {
			source := rules.SourceHead.In(language) + ": " + d.Source
			plain, marked = append(plain, source), append(marked, source)
		}
		out.Help = &message{Text: strings.Join(plain, "\n\n"), Markdown: strings.Join(marked, "\n\n")}
	}
	return out
}

func sentences(list ...string) string {
	return strings.TrimSpace(strings.Join(list, " "))
}
