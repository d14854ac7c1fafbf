package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var blankSection = Rule{
	Rule: say.RuleBlankSection,
	Page: func(p *Page) (found []diag.Finding) {
		lines := p.Lines()
		for i := 1; i < len(lines); i++ {
			l := &lines[i]
			if !l.plain() || !lines[i-1].heading() && !lines[i-1].likeHeading() {
				continue
			}
			text := strings.TrimSpace(l.text())
			q := quotations(text)
			if len(q) != 1 || q[0].start != 0 || strings.Trim(text[q[0].end:], ".") != "" || p.inQuote(l) || !p.endsSection(lines, i) {
				continue
			}
			inner := text[q[0].innerStart:q[0].innerEnd]
			words := newWords(inner)
			if len(words) < 4 || isInstruction(words) || placing[words[0]] || strings.HasSuffix(inner, "؟") || strings.HasSuffix(inner, "?") {
				continue // other rules say more
			}
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start, l.end), Says: say.BlankSection{Text: shorten(inner)}})
		}
		return found
	},
}

// inQuote tells whether a line is marked as a quotation.
func (p *Page) inQuote(l *line) bool {
	begin := l.offset
	for begin > 0 && p.Doc.Source[begin-1] != '\n' {
		begin--
	}
	return strings.Contains(string(p.Doc.Source[begin:l.offset]), ">")
}
