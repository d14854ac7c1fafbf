package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var ordinalGap = Rule{
	Rule: say.RuleOrdinalGap,
	Page: func(p *Page) (found []diag.Finding) {
		type series struct {
			level int
			kind  string
		}
		last := map[series]int{}
		lines := p.Lines()
		for i := range lines {
			l := &lines[i]
			s := series{}
			switch {
			case l.heading():
				s.level = l.block.Level
				for other := range last {
					if other.level > s.level {
						delete(last, other)
					}
				}
			case l.plain():
				s.level = 10
			default:
				continue
			}
			text := l.text()
			o, ok := l.number, l.numbered
			if !ok || !l.heading() && !endsNumber(text, o.end) {
				continue
			}
			s.kind = o.kind
			before, known := last[s]
			last[s] = o.value
			f := diag.Finding{Pos: p.In(l.block, l.start, l.start+o.end)}
			switch {
			case !known && o.value != 1: // it may count another document's parts
				delete(last, s)
				continue
			case o.kind != "" && o.value > before+3:
				delete(last, s)
				continue
			case !known || o.value == before+1 || o.value == 1 && (before > 1 || !l.heading()):
				continue
			case o.value == before:
				f.Says = say.OrdinalGapRepeated{Number: text[:o.end], Right: before + 1}
			default:
				f.Says = say.OrdinalGap{Number: text[:o.end], Before: before, Right: before + 1}
			}
			found = append(found, f)
		}
		return found
	},
}
