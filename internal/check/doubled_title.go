package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var doubledTitle = Rule{
	Rule: say.RuleDoubledTitle,
	Page: func(p *Page) (found []diag.Finding) {
		title := newWords(p.Meta.Title)
		if len(title) == 0 {
			return nil
		}
		for _, l := range p.Lines() {
			text := l.text()
			words := newWords(p.withFacts(&l))
			switch {
			case slices.Equal(words, title) && (l.heading() || l.plain() && !strings.HasSuffix(text, ".")):
			case l.plain() && !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, "؟") && !strings.HasSuffix(text, ":") && len(words) < len(title)+4 && len(words) > 1 && (begins(words, title) || begins(title, words)):
			default:
				return found
			}
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start, l.end), Says: say.DoubledTitle{Line: readable(shorten(text))}})
		}
		return found
	},
}

// withFacts is the text of a line with the names of facts in their places, as a title in front matter has them.
func (p *Page) withFacts(l *line) string {
	var b strings.Builder
	text := l.text()
	for i, r := range text {
		if r == markdown.Object {
			if f := p.factAt(l.block.Source(l.start + i)); f != nil {
				b.WriteString(" " + f.Source + " ")
				continue
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

func begins(words, first []string) bool {
	return len(first) > 0 && len(words) >= len(first) && slices.Equal(words[:len(first)], first)
}
