package check

import (
	"fmt"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markup"
)

// heading is the place of a heading in the text or in a layout.
func (o *Output) heading(level int, text string) diag.Pos {
	doc := o.Page.Document()
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Level == level && b.Level > 0 && (b.Text == text || strings.Contains(b.Text, "\uFFFC") && strings.HasPrefix(text, strings.SplitN(b.Text, "\uFFFC", 2)[0])) {
			pos := doc.At(b.Source(0))
			pos.Length = len([]rune(b.Text))
			return pos
		}
	}
	return o.inOwnLayout(text, fmt.Sprintf("<h%d", level))
}

// headingText is the text of a heading without the links after it.
func headingText(h *markup.Node) string {
	var b strings.Builder
	for c := h.First; c != nil; c = c.Next {
		if c.Attr("class") != "heading-links" {
			c.AddText(&b)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
