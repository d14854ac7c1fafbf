package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var emptySection = Rule{
	Rule: say.RuleEmptySection,
	Page: func(p *Page) (found []diag.Finding) {
		lines := p.Lines()
		for i := range lines {
			l := &lines[i]
			if !l.heading() || p.underlined(l.block) {
				continue
			}
			next := len(p.Doc.Source)
			if i+1 < len(lines) {
				n := &lines[i+1]
				if !n.heading() || n.block.Level > l.block.Level || p.underlined(n.block) {
					continue
				}
				next = n.offset
			}
			if !p.bareBetween(p.lineEnd(l.stop), next) {
				continue
			}
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start, l.end), Says: say.EmptySection{Title: shorten(readable(l.text()))}})
		}
		return found
	},
}
