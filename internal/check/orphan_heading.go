package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var orphanHeading = Rule{
	Rule: say.RuleOrphanHeading,
	Page: func(p *Page) (found []diag.Finding) {
		lines := p.Lines()
		for i := range lines {
			l := &lines[i]
			if !l.plain() || l.stop-l.offset > 120 || l.hard {
				continue
			}
			text := l.text()
			if len(strings.Fields(text)) > 3 || !strings.HasSuffix(text, ".") || !titleWords(text) || !p.endsSection(lines, i) {
				continue
			}
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start, l.end), Says: say.OrphanHeading{Line: readable(text)}})
		}
		return found
	},
}

// endsSection tells whether nothing follows a line before the next heading or the end of the page.
func (p *Page) endsSection(lines []line, i int) bool {
	if i+1 == len(lines) {
		return p.bareBetween(lines[i].stop, len(p.Doc.Source))
	}
	next := &lines[i+1]
	return (next.heading() || next.likeHeading()) && p.bareBetween(lines[i].stop, next.offset)
}

// titleWords tells whether a text is made of the words of titles of policies only: a name and no sentence.
func titleWords(text string) bool {
	words := newWords(text)
	for _, w := range words {
		if !titles[strings.TrimPrefix(strings.TrimPrefix(w, "و"), "ال")] && !titles[w] {
			return false
		}
	}
	return len(words) > 0
}

// titles are the words that titles of policies are made of, folded, without the article.
var titles = set("سياسه", "سياسات", "شروط", "احكام", "الاحكام", "خصوصيه", "مقدمه", "تمهيد", "تعريفات", "تعاريف", "بنود", "مواد", "خاتمه", "اتفاقيه", "قواعد",
	"ارجاع", "استبدال", "استرجاع", "شحن", "توصيل", "دفع", "ضمان", "ملاحظات", "ملاحظه", "تنبيه",
	"policy", "policies", "politics", "politic", "terms", "conditions", "privacy", "introduction", "preamble", "definitions", "the", "and", "returns", "shipping", "payment", "warranty")
