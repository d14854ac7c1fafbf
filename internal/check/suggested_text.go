package check

import (
	"bytes"
	"strings"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var suggestedText = Rule{
	Rule: say.RuleSuggestedText,
	Page: func(p *Page) (found []Found) {
		hint := rules.Text{Ar: "احذفوها، واكتبوا ما يصدق على متجركم", En: "delete it, and write what is true of your store"}
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			head, _, colon := strings.Cut(b.Text, ":")
			if !colon || len(head) > 60 || !suggestions[fold(strings.TrimSpace(head))] {
				continue
			}
			found = append(found, Found{Pos: p.In(b, 0, len(head)+1), Hint: hint,
				Message: rules.Text{Ar: "“" + head + ":” من محرّر المواقع", En: "“" + head + ":” is a remark of a site editor"}})
		}
		for _, tag := range editorTags {
			if i := bytes.Index(p.Doc.Source, []byte(tag)); i >= 0 {
				found = append(found, Found{Pos: p.At(i, len(tag)), Hint: hint,
					Message: rules.Text{Ar: "“" + tag + "” من محرّر المواقع", En: "“" + tag + "” was left by a site editor"}})
			}
		}
		return found
	},
}

// suggestions are folded.
var suggestions = set("النص المقترح", "نص مقترح", "suggested text", "proposed text")

var editorTags = []string{"<transcy>", "privacy-policy-tutorial"}
