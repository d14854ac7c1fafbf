package check

import (
	"bytes"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var suggestedText = Rule{
	Rule: say.RuleSuggestedText,
	Page: func(p *Page) (found []diag.Finding) {
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			head, _, colon := strings.Cut(b.Text, ":")
			if !colon || len(head) > 60 || !suggestions[fold(strings.TrimSpace(head))] {
				continue
			}
			found = append(found, diag.Finding{Pos: p.In(b, 0, len(head)+1), Says: say.SuggestedText{Text: head + ":"}})
		}
		for _, tag := range editorTags {
			if i := bytes.Index(p.Doc.Source, []byte(tag)); i >= 0 {
				found = append(found, diag.Finding{Pos: p.At(i, len(tag)), Says: say.SuggestedTextTag{Tag: tag}})
			}
		}
		return found
	},
}

// suggestions are folded.
var suggestions = set("النص المقترح", "نص مقترح", "suggested text", "proposed text")

var editorTags = []string{"<transcy>", "privacy-policy-tutorial"}
