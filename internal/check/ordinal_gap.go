package check

import (
	"fmt"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var ordinalGap = Rule{
	Rule: say.RuleOrdinalGap,
	Page: func(p *Page) (found []Found) {
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
			message := rules.Text{}
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
				message = rules.Text{Ar: fmt.Sprintf("رقم مكرر: “%s” بعد مثله", text[:o.end]), En: fmt.Sprintf("“%s” stands twice", text[:o.end])}
			default:
				message = rules.Text{Ar: fmt.Sprintf("“%s” يأتي بعد الرقم %d", text[:o.end], before), En: fmt.Sprintf("“%s” follows number %d", text[:o.end], before)}
			}
			found = append(found, Found{Pos: p.In(l.block, l.start, l.start+o.end), Message: message,
				Hint: rules.Text{Ar: fmt.Sprintf("أعيدوا الترقيم: المتوقع هنا %d", before+1), En: fmt.Sprintf("number them anew: %d is expected here", before+1)}})
		}
		return found
	},
}
