package check

import (
	"bytes"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var swallowedLine = Rule{
	Rule: say.RuleSwallowedLine,
	Page: func(p *Page) (found []diag.Finding) {
		lines := p.Lines()
		told, row := (*markdown.Block)(nil), int32(-2) // the block told last, and the last row that is none
		quoted := false                                // the block began in a quotation
		for i := range lines {
			l := &lines[i]
			if l.first {
				quoted = p.inQuote(l)
			}
			var above say.Message
			severity := diag.Warning
			switch {
			case l.block == told:
				continue
			case p.isDisguised(i): // the heading ends the list
				told = l.block
				continue
			case l.block.Kind == markdown.Cell:
				end := p.lineEnd(l.offset)
				if bytes.IndexByte(p.Doc.Source[p.lineStart(l.offset):end], '|') >= 0 || p.underHead(end) {
					continue
				}
				before := row
				if row = l.block.Row; before >= row-1 {
					continue // the next line of what was told
				}
				severity = diag.Error
				above = say.PartTableAbove{}
			case l.block.Kind != markdown.Paragraph || l.first || lines[i-1].hard:
				continue
			case l.block.Item > 0 && !l.item:
				if endsInColon(l.text()) && i+1 < len(lines) && lines[i+1].item && lines[i+1].first {
					severity = diag.Error
				} else if !endsSentence(lines[i-1].text()) && !p.breaks(lines, i-1, byHand) {
					continue
				}
				above = say.PartItemAbove{}
			case quoted && !p.inQuote(l):
				if !endsSentence(lines[i-1].text()) && !p.breaks(lines, i-1, byHand) {
					continue
				}
				above = say.PartQuotationAbove{}
			default:
				continue
			}
			told = l.block
			begin := p.lineStart(l.offset)
			found = append(found, diag.Finding{Pos: p.In(l.block, l.start, l.end), Severity: severity, Edit: diag.Edit{Start: begin, End: begin, New: "\n"},
				Says: say.SwallowedLine{Above: above, Text: shorten(readable(l.text()))}})
		}
		return found
	},
}

// underHead tells whether the line after an offset is the one of hyphens below the head of a table.
func (p *Page) underHead(end int) bool {
	if end >= len(p.Doc.Source) {
		return false
	}
	line := p.Doc.Source[end+1 : p.lineEnd(end+1)]
	return bytes.IndexByte(line, '-') >= 0 && len(bytes.Trim(line, "|-: >\t\r")) == 0
}

// endsSentence tells whether a text ends where a sentence does.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, " \"”»)*_")
	for _, mark := range [...]string{".", "!", "؟", "?", "؛", ";", ":"} {
		if strings.HasSuffix(s, mark) {
			return true
		}
	}
	return false
}
