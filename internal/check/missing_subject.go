package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var missingSubject = Rule{
	Rule: say.RuleMissingSubject,
	Page: func(p *Page) (found []diag.Finding) {
		if p.Code() != "ar" {
			return nil
		}
		var without []line
		named := false
		var block *markdown.Block
		var slots []slot // of block
		for _, l := range p.Lines() {
			if l.block.Kind != markdown.Paragraph {
				continue
			}
			first := wordAt(l.text(), 0)
			feminine, ok := verbForm(fold(first), ownVerbs)
			if !ok {
				continue
			}
			rest := strings.TrimLeft(l.text()[len(first):], " ")
			after := fold(wordAt(rest, 0))
			switch {
			case after == "علي" || after == "الي" || after == "في" || strings.HasPrefix(after, "بال"):
				if feminine {
					without = append(without, l)
				}
			default:
				if l.block != block {
					block, slots = l.block, p.slots(l.block)
				}
				for _, s := range slots {
					named = named || s.start == l.start+skipSpaces(l.text(), len(first))
				}
			}
		}
		if !named {
			return nil
		}
		for _, l := range without {
			end := l.start + len(wordAt(l.text(), 0))
			word := l.block.Text[l.start:end]
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start, end), Says: say.MissingSubject{Word: word, Right: "ن" + word[len("ت"):]}})
		}
		return found
	},
}
