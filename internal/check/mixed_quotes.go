package check

import (
	"strings"
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var mixedQuotes = Rule{
	Rule: say.RuleMixedQuotes,
	Page: func(p *Page) []diag.Finding {
		type place struct {
			block      *markdown.Block
			start, end int
		}
		var straight, curly []place
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			if strings.IndexByte(b.Text, '"') < 0 && !strings.Contains(b.Text, "“") {
				continue
			}
			for _, q := range quotations(b.Text) {
				at := place{b, q.start, q.end}
				switch {
				case strings.HasPrefix(b.Text[q.start:], "“"):
					curly = append(curly, at)
				case b.Text[q.start] == '"' && !unicode.IsDigit(runeBefore(b.Text, q.start)) && !escapedAt(b.Text, q.start): // inches
					straight = append(straight, at)
				}
			}
		}
		if len(straight) == 0 || len(curly) == 0 {
			return nil
		}
		fewer := curly
		if len(straight) < len(curly) {
			fewer = straight
		}
		at := fewer[0]
		return []diag.Finding{{Pos: p.In(at.block, at.start, at.end), Says: say.MixedQuotes{Quoted: shorten(at.block.Text[at.start:at.end])}}}
	},
}
