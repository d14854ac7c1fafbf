package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

// admonition returns the kind of a block quote that begins with [!NOTE] and the like, in lower case, or "". The marker
// may stand alone on its line or before the text.
func (b *builder) admonition(n *ast.Blockquote) string {
	p, ok := n.FirstChild().(*ast.Paragraph)
	if !ok || p.Lines().Len() == 0 {
		return ""
	}
	first := p.Lines().At(0)
	line := bytes.TrimSpace(first.Value(b.source))
	for _, kind := range []string{"NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"} {
		if bytes.HasPrefix(line, []byte("[!"+kind+"]")) {
			return strings.ToLower(kind)
		}
	}
	return ""
}

func (b *builder) printAdmonition(n *ast.Blockquote, kind string) {
	if kind == "caution" {
		kind = "warning"
	}
	w := &b.out
	w.WriteString(`<aside class="admonition ` + kind + `" aria-label="`)
	b.hole(Hole{kind: holeWord, word: "admonition." + kind})
	w.WriteString("\">\n<p class=\"admonition-title\">")
	b.hole(Hole{kind: holeWord, word: "admonition." + kind})
	w.WriteString("</p>\n")
	p := n.FirstChild()
	b.dropMarker(p)
	if p.FirstChild() == nil {
		n.RemoveChild(n, p)
	}
	b.children(n)
	w.WriteString("</aside>\n")
}

// dropMarker removes the text of [!KIND] from the first paragraph. The parser has cut it into several pieces.
func (b *builder) dropMarker(p ast.Node) {
	for c := p.FirstChild(); c != nil; {
		t, ok := c.(*ast.Text)
		if !ok {
			return
		}
		next := c.NextSibling()
		v := t.Segment.Value(b.source)
		if i := bytes.IndexByte(v, ']'); i >= 0 {
			t.Segment.Start += i + 1
			rest := bytes.TrimLeft(t.Segment.Value(b.source), " ")
			t.Segment.Start = t.Segment.Stop - len(rest)
			if len(rest) == 0 {
				p.RemoveChild(p, c)
			}
			return
		}
		p.RemoveChild(p, c)
		c = next
	}
}

func (b *builder) printTable(n *extast.Table) {
	w := &b.out
	outer := b.labels
	b.labels = nil
	w.WriteString("<div class=\"table\"><table>\n")
	body := false
	for r := n.FirstChild(); r != nil; r = r.NextSibling() {
		b.column = 0
		switch r := r.(type) {
		case *extast.TableHeader:
			w.WriteString("<thead>\n<tr>\n")
			for c := r.FirstChild(); c != nil; c = c.NextSibling() {
				b.printCell(c, "th", true)
			}
			w.WriteString("</tr>\n</thead>\n")
		case *extast.TableRow:
			if !body {
				w.WriteString("<tbody>\n")
				body = true
			}
			w.WriteString("<tr>\n")
			for c := r.FirstChild(); c != nil; c = c.NextSibling() {
				b.printCell(c, "td", false)
			}
			w.WriteString("</tr>\n")
		}
	}
	if body {
		w.WriteString("</tbody>\n")
	}
	w.WriteString("</table></div>\n")
	b.labels = outer
}

// printCell prints a cell. Alignment is a class with a logical name: a style attribute is refused by a strict content
// security policy, and left and right are wrong in one of two directions.
func (b *builder) printCell(n ast.Node, tag string, header bool) {
	cell, ok := n.(*extast.TableCell)
	if !ok {
		return
	}
	w := &b.out
	w.WriteString("<" + tag)
	if header {
		w.WriteString(` scope="col"`)
		b.labels = append(b.labels, b.inlineSpans(cell))
	}
	switch cell.Alignment {
	case extast.AlignLeft:
		w.WriteString(` class="start"`)
	case extast.AlignRight:
		w.WriteString(` class="end"`)
	case extast.AlignCenter:
		w.WriteString(` class="center"`)
	}
	if !header && b.column < len(b.labels) && len(b.labels[b.column]) > 0 {
		w.WriteString(` data-label="`)
		b.attribute(b.labels[b.column])
		w.WriteByte('"')
	}
	b.column++
	w.WriteByte('>')
	b.children(cell)
	w.WriteString("</" + tag + ">\n")
}

func (b *builder) printFootnoteLink(n *extast.FootnoteLink) {
	w := &b.out
	w.WriteString(`<sup id="` + refID(n.Index, n.RefIndex) + `"><a class="footnote-ref" href="#fn-` + itoa(n.Index) + `" aria-label="`)
	b.hole(Hole{kind: holeWord, word: "footnotes.ref", args: []any{n.Index}})
	w.WriteString(`">` + itoa(n.Index) + `</a></sup>`)
}

func (b *builder) printFootnoteBacklink(n *extast.FootnoteBacklink) {
	w := &b.out
	w.WriteString(` <a class="footnote-back" href="#` + refID(n.Index, n.RefIndex) + `" aria-label="`)
	b.hole(Hole{kind: holeWord, word: "footnotes.back", args: []any{n.Index}})
	w.WriteString(`">↑</a>`)
}

func refID(index, ref int) string {
	if ref == 0 {
		return "fnref-" + itoa(index)
	}
	return "fnref-" + itoa(index) + "-" + itoa(ref+1)
}
