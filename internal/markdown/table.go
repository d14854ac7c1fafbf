package markdown

import (
	"bytes"
	"sitegen/internal/say"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

func (b *builder) printTable(n *extast.Table) {
	outer := b.labels
	b.labels = nil
	b.write("<div class=\"table\"><table>\n")
	body := false
	for r := n.FirstChild(); r != nil && !b.full; r = r.NextSibling() {
		b.column = 0
		if _, ok := r.(*extast.TableHeader); ok {
			b.write("<thead>\n<tr>\n")
			for c := r.FirstChild(); c != nil; c = c.NextSibling() {
				b.printHeaderCell(c.(*extast.TableCell))
			}
			b.write("</tr>\n</thead>\n")
			continue
		}
		if !body {
			b.write("<tbody>\n")
			body = true
		}
		if len(b.out) > maxHTML {
			b.tooMuch(offsetOf(r), say.TooMuchPage{Limit: maxHTML >> 20})
		}
		b.write("<tr>\n")
		for c := r.FirstChild(); c != nil; c = c.NextSibling() {
			b.printDataCell(c.(*extast.TableCell), n)
		}
		b.write("</tr>\n")
		b.extraCells(r)
	}
	if body {
		b.write("</tbody>\n")
	}
	b.write("</table></div>\n")
	b.labels = outer
}

// The label of a data cell is the text of its header cell, for screens where a table becomes a list. A long one would
// be no label.
const (
	maxLabelBytes = 400
	maxLabelSpans = 8
)

func (b *builder) printHeaderCell(cell *extast.TableCell) {
	label := b.inlineSpans(cell)
	size := 0
	for _, s := range label {
		size += len(s.Text)
	}
	if size > maxLabelBytes || len(label) > maxLabelSpans {
		label = nil
	}
	b.labels = append(b.labels, b.polish(label))
	b.write(`<th scope="col"`)
	b.align(cell.Alignment)
	b.write(">")
	b.children(cell)
	b.write("</th>\n")
}

func (b *builder) printDataCell(cell *extast.TableCell, table *extast.Table) {
	b.write("<td")
	if b.column < len(table.Alignments) {
		b.align(table.Alignments[b.column])
	}
	if b.column < len(b.labels) && len(b.labels[b.column]) > 0 {
		b.write(` data-label="`)
		b.attribute(b.labels[b.column])
		b.write(`"`)
	}
	b.column++
	b.write(">")
	b.children(cell)
	b.write("</td>\n")
}

// extraCells reports the cells of a row that the table has no column for. The parser drops them without a word.
func (b *builder) extraCells(row ast.Node) {
	last := row.LastChild()
	if last == nil || last.Lines().Len() == 0 {
		return
	}
	start := last.Lines().At(last.Lines().Len() - 1).Stop
	rest, _, _ := bytes.Cut(b.source[start:], []byte("\n"))
	extra := bytes.TrimLeft(rest, " \t|")
	if len(bytes.TrimSpace(extra)) == 0 {
		return
	}
	b.report(start+len(rest)-len(extra), runes(bytes.TrimRight(extra, " \t\r|")), say.ExtraCell{})
}

// align prints the alignment of a column as a class with a logical name: a style attribute is refused by a strict
// content security policy, and left and right are wrong in one of two directions.
func (b *builder) align(a extast.Alignment) {
	switch a {
	case extast.AlignLeft:
		b.write(` class="start"`)
	case extast.AlignRight:
		b.write(` class="end"`)
	case extast.AlignCenter:
		b.write(` class="center"`)
	}
}
