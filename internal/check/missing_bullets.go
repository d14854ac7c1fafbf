package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var missingBullets = Rule{
	Rule: say.RuleMissingBullets,
	Page: func(p *Page) (found []diag.Finding) {
		lines := p.Lines()
		told := 0
		for i := range lines {
			if !leads(&lines[i]) || i+1 == len(lines) {
				continue
			}
			first := i + 1
			fits := endsAsItem
			if !lines[i].heading() && strings.HasSuffix(lines[i].text(), ":") && isShort(&lines[first]) {
				fits = isShort
			}
			end := first
			for end < len(lines) && fits(&lines[end]) && (end == first || lines[end-1].block == lines[end].block || isName(&lines[end-1]) && isName(&lines[end])) {
				end++
			}
			if end-first < 3 || first < told {
				continue
			}
			told = end
			l := &lines[first]
			severity := diag.Warning
			if lines[i].heading() { // some authors begin a line with each sentence
				severity = diag.Info
			}
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start, l.end), Severity: severity,
				Says: say.MissingBullets{N: end - first, Last: p.Doc.At(lines[end-1].offset).Line}})
		}
		return found
	},
}

// leads tells whether a line announces a list: it ends with a colon, or it is a numbered heading.
func leads(l *line) bool {
	if l.heading() {
		return l.numbered
	}
	return l.likeHeading() || l.plain() && strings.HasSuffix(l.text(), ":")
}

// endsAsItem tells whether a line of plain text ends as items do, which a line that an editor wrapped rarely does.
func endsAsItem(l *line) bool {
	text := l.text()
	return l.plain() && !l.hard && !l.likeHeading() && slices.ContainsFunc([]string{".", ":", ";", "؛", "،"}, func(mark string) bool { return strings.HasSuffix(text, mark) })
}

// isShort tells whether a line is as short as the name of a thing.
func isShort(l *line) bool {
	text := l.text()
	return l.plain() && !l.hard && !l.likeHeading() && len(strings.Fields(text)) <= 6 && !strings.HasSuffix(text, ":") && strings.Trim(text, string(markdown.Object)+" ") != ""
}

// isName tells whether a line is the name of a thing and not a sentence: paragraphs of these are taken for items.
func isName(l *line) bool { return isShort(l) && !strings.ContainsAny(l.text(), ".!?؟") }
