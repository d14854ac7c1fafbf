package check

import (
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"sitegen/internal/diag"
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

// headingText is the text of a heading without the links behind it.
func headingText(h *html.Node) string {
	var b strings.Builder
	for c := h.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			b.WriteString(c.Data)
		case c.Type == html.ElementNode && attr(c, "class") != "heading-links":
			addText(&b, c)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
