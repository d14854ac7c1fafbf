package sarif

import (
	"strings"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

// describe is the doc of a rule.
func describe(r say.Rule, language string) descriptor {
	d := r.DocIn(language)
	other := otherLanguage(language)
	o := r.DocIn(other)
	out := descriptor{ID: r.String(), DefaultConfiguration: &configuration{level(r.Severity())},
		Properties:       map[string]any{other: map[string]string{"what": o.What.String(), "why": o.Why.String(), "fix": o.Fix.String()}},
		ShortDescription: &message{Text: d.What.String()},
		FullDescription:  &message{Text: d.What.String() + " " + d.Why.String()},
	}
	plain, marked := []string{d.Fix.String()}, []string{d.Fix.Markdown()}
	example := r.Example()
	for _, e := range []struct{ head, text string }{{"before", example.Bad}, {"after", example.Good}} {
		if e.text == "" {
			continue
		}
		head := say.Word("doc", e.head, language).String() + ":"
		plain = append(plain, head+"\n"+e.text)
		marked = append(marked, head, rules.Fence(e.text))
	}
	if example.Source != "" {
		source := say.Word("doc", "source", language).String() + ": " + example.Source
		plain, marked = append(plain, source), append(marked, source)
	}
	out.Help = &message{Text: strings.Join(plain, "\n\n"), Markdown: strings.Join(marked, "\n\n")}
	return out
}
