package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"sitegen/internal/address"
	"sitegen/internal/say"
)

func (b *builder) printFootnotes(n *extast.FootnoteList) {
	b.write(`<section class="footnotes" aria-label="`)
	b.hole(hole{kind: holeWord, word: "footnotes.title"})
	b.write("\">\n<ol")
	if class := b.digitsClass(); class != "" {
		b.write(` class="`, class, `"`)
	}
	b.write(">\n")
	b.children(n)
	b.write("</ol>\n</section>\n")
}

func (b *builder) printFootnoteLink(n *extast.FootnoteLink) {
	number := b.setting.style.Polish(itoa(n.Index))
	b.write(`<sup id="`, b.referenceID(n.Index, n.RefIndex), `">`)
	if b.inLink > 0 { // a link in a link is no HTML
		b.write(number, "</sup>")
		return
	}
	b.write(`<a class="footnote-ref" href="#`, address.Fragment(b.noteID(n.Index)), `" aria-label="`)
	b.hole(hole{kind: holeNumberedWord, word: "footnotes.ref", index: int32(n.Index)})
	b.write(`">`, number, `</a></sup>`)
}

func (b *builder) printFootnoteBacklink(n *extast.FootnoteBacklink) {
	b.write(` <a class="footnote-back" href="#`, address.Fragment(b.referenceID(n.Index, n.RefIndex)), `" aria-label="`)
	b.hole(hole{kind: holeNumberedWord, word: "footnotes.back", index: int32(n.Index)})
	b.write(`">↑</a>`)
}

// noteID is the id of a footnote. It holds the name of the page, so that two texts may be put on one page.
func (b *builder) noteID(footnote int) string { return "fn-" + b.name + itoa(footnote) }

// referenceID is the id of a place that refers to a footnote, which may be one of several.
func (b *builder) referenceID(footnote, reference int) string {
	if reference == 0 {
		return "fnref-" + b.name + itoa(footnote)
	}
	return "fnref-" + b.name + itoa(footnote) + "-" + itoa(reference+1)
}

// unusedFootnotes finds the footnotes that nothing refers to, before the library drops them without a word. They are
// kept in the parser's context.
type unusedFootnotes struct{}

var unusedFootnotesKey = parser.NewContextKey()

// Transform implements parser.ASTTransformer.
func (unusedFootnotes) Transform(root *ast.Document, reader text.Reader, pc parser.Context) {
	if !bytes.Contains(reader.Source(), []byte("[^")) {
		return
	}
	var unused []ast.Node
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if list, ok := n.(*extast.FootnoteList); ok && entering {
			for c := list.FirstChild(); c != nil; c = c.NextSibling() {
				if f, ok := c.(*extast.Footnote); ok && f.Index < 0 {
					unused = append(unused, f)
				}
			}
		}
		if n.Type() == ast.TypeInline {
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
	if unused != nil {
		pc.Set(unusedFootnotesKey, unused)
	}
}

func (b *builder) addUnusedFootnotes(pc parser.Context) {
	unused, _ := pc.Get(unusedFootnotesKey).([]ast.Node)
	for _, n := range unused {
		offset := offsetOf(n)
		_, label, _ := b.sourceOf(n.(*extast.Footnote).Ref, offset, false)
		if b.left.usedElsewhere("^" + string(label)) {
			continue
		}
		b.report(offset, runes(label)+4, say.UnusedFootnote{Label: shorten(string(label))})
	}
}
