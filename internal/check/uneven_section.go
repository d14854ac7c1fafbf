package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

var unevenSection = Rule{
	Rule: say.RuleUnevenSection,
	Translations: func(source, translation *Page) (found []diag.Finding) {
		for _, p := range paired(source, translation).pairs {
			if p.flawed(source, translation) {
				continue
			}
			a, b := p.of(source, translation)
			ca, cb := a.count(), b.count()
			for _, c := range []struct {
				what     say.Message
				a, b     int
				most     int // that may lack without a word
				severity diag.Severity
			}{
				{say.PartListItems{}, ca.items, cb.items, 0, ""},
				{say.PartTableRows{}, ca.rows, cb.rows, 0, ""},
				{say.PartParagraphs{}, ca.paragraphs, cb.paragraphs, 1, diag.Info},
			} {
				less, n, more, m := b, c.b, a, c.a
				if n > m {
					less, n, more, m = more, m, less, n
				}
				if m-n <= c.most {
					continue
				}
				found = append(found, diag.Finding{Pos: less.at(), Severity: c.severity,
					Says: say.UnevenSection{What: c.what, Section: less.called(), Here: n, There: m, At: where(more.at())}})
			}
		}
		return found
	},
}

// counts tell how much is in a section.
type counts struct{ items, rows, paragraphs int }

func (s *section) count() (c counts) {
	// Numbers grow with the text, but an inner list is within an item of the outer one.
	items := map[int32]bool{}
	row := int32(0)
	for i := range s.blocks {
		b := &s.blocks[i]
		switch {
		case b.Item > 0:
			items[b.Item] = true
		case b.Row > 0:
			if b.Row != row {
				c.rows++
				row = b.Row
			}
		case b.Kind == markdown.Paragraph:
			c.paragraphs++
		}
	}
	c.items = len(items)
	return c
}
