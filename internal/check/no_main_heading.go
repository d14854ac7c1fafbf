package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/markup"
	"sitegen/internal/say"
)

var mainHeading = Rule{
	Rule: say.RuleNoMainHeading,
	Output: func(o *Output) []diag.Finding {
		x := o.index()
		if !x.whole() {
			return nil
		}
		var all []*markup.Node
		for _, h := range x.headings {
			if h.Data == "h1" {
				all = append(all, h)
			}
		}
		if len(all) > 1 {
			underlined := o.underlined()
			all = append(all[:1], slices.DeleteFunc(all[1:], func(h *markup.Node) bool {
				return slices.ContainsFunc(underlined, func(text string) bool { return strings.HasPrefix(headingText(h), text) })
			})...)
		}
		switch len(all) {
		case 1:
			return nil
		case 0:
			return []diag.Finding{{Pos: o.layout(), Says: say.NoMainHeading{}}}
		}
		second := headingText(all[1])
		return []diag.Finding{{Pos: o.heading(1, second), Says: say.NoMainHeadingSeveral{N: len(all), Text: shorten(second)}}}
	},
}

// underlined is how the page's main headings begin that are paragraphs above a line that was meant to divide, which is told
// there.
func (o *Output) underlined() (texts []string) {
	p := &Page{Page: o.Page, Doc: o.Page.Document()}
	for i := range p.Doc.Blocks {
		if b := &p.Doc.Blocks[i]; b.Level == 1 && p.underlined(b) {
			first, _, _ := strings.Cut(b.Text, string(markdown.Object))
			texts = append(texts, strings.TrimSpace(first))
		}
	}
	return texts
}
