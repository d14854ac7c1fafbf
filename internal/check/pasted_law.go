package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var pastedLaw = Rule{
	Rule: say.RulePastedLaw,
	Page: func(p *Page) (found []diag.Finding) {
		articles, decrees := 0, 0
		var first *line
		lines := p.Lines()
		for i := range lines {
			l := &lines[i]
			text := l.text()
			if o := l.number; l.numbered && (o.kind == "الماده" || o.kind == "ماده" || o.kind == "article") && endsNumber(text, o.end) {
				if articles++; first == nil {
					first = l
				}
			}
		}
		if articles < 3 {
			return nil
		}
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			if len(p.slots(b)) > 0 {
				return nil
			}
			t := newText(b.Text, p.Code(), Prose)
			if t.lists()&lawWords == 0 {
				continue
			}
			folded := t.Folded()
			for k, w := range t.words {
				for _, phrase := range lawPhrases[folded[w.start:w.end]] {
					if _, ok := matchWords(t, k, phrase); ok {
						decrees++
					}
				}
			}
		}
		if decrees == 0 {
			return nil
		}
		return []diag.Finding{{Pos: p.In(first.block, first.start, first.end), Says: say.PastedLaw{N: articles}}}
	},
}

// lawPhrases are what laws say and stores do not, folded.
var lawPhrases = phrases("المرسوم الملكي", "مرسوم ملكي", "بمرسوم ملكي", "بالمرسوم الملكي", "المرسوم السلطاني", "مرسوم سلطاني", "بالمرسوم السلطاني", "مرسوم اميري", "المرسوم الاميري",
	"مرسوم بقانون", "المرسوم بقانون", "الاراده الملكيه", "قرار مجلس الوزراء", "بقرار مجلس الوزراء", "يعاقب كل", "ينشر هذا النظام", "ينشر هذا القانون", "الجريده الرسميه", "royal decree", "amiri decree", "legislative decree", "decree law", "council of ministers", "official gazette")
