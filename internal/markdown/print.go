package markdown

import (
	"bytes"
	"sitegen/internal/say"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
)

func itoa(n int) string { return strconv.Itoa(n) }

// write appends pieces of HTML.
func (b *builder) write(pieces ...string) {
	for _, p := range pieces {
		b.out = append(b.out, p...)
	}
}

// print writes the HTML of a node, and what isolates it.
func (b *builder) print(n ast.Node) {
	if len(b.setting.around) == 0 {
		b.printNode(n)
		return
	}
	a := b.setting.around[n]
	b.write(a.before)
	b.printNode(n)
	b.write(a.after)
}

func (b *builder) printNode(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		b.printText(n)
	case *factNode:
		b.printFact(n)
	case *ast.Emphasis:
		if n.Level == 2 {
			b.inline(n, "strong")
		} else {
			b.inline(n, "em")
		}
	case *ast.Link:
		b.printLink(n)
	case *ast.Image:
		b.printImage(n)
	case *ast.CodeSpan:
		b.printCode(n)
	case *ast.AutoLink:
		b.printAutoLink(n)
	case *ast.RawHTML:
		b.reportHTML(n.Segments)
	case *extast.Strikethrough:
		b.inline(n, "del")
	case *extast.TaskCheckBox:
		b.write(`<input type="checkbox" disabled`)
		if n.IsChecked {
			b.write(" checked")
		}
		b.write("> ")
	case *extast.FootnoteLink:
		b.printFootnoteLink(n)
	case *extast.FootnoteBacklink:
		b.printFootnoteBacklink(n)
	default:
		b.printBlock(n)
	}
}

// printBlock writes the HTML of a block.
func (b *builder) printBlock(n ast.Node) {
	if b.full {
		return
	}
	if len(b.out) > maxHTML {
		b.tooMuch(offsetOf(n), say.TooMuchPage{Limit: maxHTML >> 20})
		return
	}
	switch n := n.(type) {
	case *ast.Heading:
		b.printHeading(n)
	case *ast.Paragraph:
		if !b.components(n) && !leads(n.LastChild()) {
			b.write("<p", b.direction(n), ">")
			b.children(n)
			b.write("</p>\n")
		}
	case *ast.TextBlock:
		if b.components(n) {
			return
		}
		b.children(n)
		if n.NextSibling() != nil && n.FirstChild() != nil {
			b.write("\n")
		}
	case *ast.ThematicBreak:
		b.write("<hr>\n")
	case *ast.Blockquote:
		if kind := b.admonition(n); kind != "" {
			b.printAdmonition(n, kind)
		} else {
			b.wrap(n, "blockquote")
		}
	case *ast.List:
		b.printList(n)
	case *ast.ListItem:
		b.printItem(n)
	case *ast.CodeBlock:
		b.write(`<pre dir="ltr"><code>`)
		b.lines(n)
		b.write("</code></pre>\n")
	case *ast.FencedCodeBlock:
		b.write(`<pre dir="ltr"><code`)
		if l := n.Language(b.source); len(l) > 0 {
			b.write(` class="language-`)
			b.out = appendEscaped(b.out, unescape(l))
			b.write(`"`)
		}
		b.write(">")
		b.lines(n)
		b.write("</code></pre>\n")
	case *ast.HTMLBlock:
		b.reportHTML(htmlLines(n))
	case *extast.Table:
		b.printTable(n)
	case *extast.FootnoteList:
		b.printFootnotes(n)
	case *extast.Footnote:
		b.write(`<li id="`, b.noteID(n.Index), "\">\n")
		b.children(n)
		b.write("</li>\n")
	case *extast.DefinitionList:
		b.wrap(n, "dl")
	case *extast.DefinitionTerm:
		b.inline(n, "dt")
		b.write("\n")
	case *extast.DefinitionDescription:
		b.inline(n, "dd")
		b.write("\n")
	default:
		b.children(n)
	}
}

func (b *builder) children(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		b.print(c)
	}
}

// wrap prints an element on lines of its own.
func (b *builder) wrap(n ast.Node, tag string) {
	b.write("<", tag, ">\n")
	b.children(n)
	b.write("</", tag, ">\n")
}

// inline prints an element within a line.
func (b *builder) inline(n ast.Node, tag string) {
	b.write("<", tag, ">")
	b.children(n)
	b.write("</", tag, ">")
}

// lines prints the lines of a code block.
func (b *builder) lines(n ast.Node) {
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		b.out = appendEscaped(b.out, line.Value(b.source))
	}
}

func (b *builder) printCode(n *ast.CodeSpan) {
	b.write(`<code dir="ltr">`)
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		t, ok := c.(*ast.Text)
		if !ok {
			continue
		}
		v := t.Segment.Value(b.source)
		line, found := bytes.CutSuffix(v, []byte("\n"))
		b.out = appendEscaped(b.out, bytes.TrimSuffix(line, []byte("\r")))
		if found {
			b.write(" ")
		}
	}
	b.write("</code>")
}

func (b *builder) printHeading(n *ast.Heading) {
	i := int32(b.heading)
	b.heading++
	tag := [...]string{"h1", "h2", "h3", "h4", "h5", "h6"}[n.Level-1]
	b.write("<", tag, ` id="`)
	b.hole(hole{kind: holeHeadingID, index: i})
	b.write(`">`)
	b.children(n)
	b.hole(hole{kind: holeHeadingLinks, index: i})
	b.write("</", tag, ">\n")
}

func (b *builder) printList(n *ast.List) {
	tag := "ul"
	if n.IsOrdered() {
		tag = "ol"
	}
	b.write("<", tag)
	if n.IsOrdered() && n.Start != 1 {
		b.write(` start="`, itoa(n.Start), `"`)
	}
	if v, ok := n.Attribute(typeOfList); ok {
		b.write(` type="`, v.(string), `"`)
	}
	if class := b.listClass(n); class != "" {
		b.write(` class="`, class, `"`)
	}
	b.write(b.direction(n), ">\n")
	b.children(n)
	b.write("</", tag, ">\n")
}

// listClass is the class of a list: numbers have the digits of the page, if the author gave them none of their own.
func (b *builder) listClass(n *ast.List) string {
	v, _ := n.Attribute(classOfList)
	class, _ := v.(string)
	if _, letters := n.Attribute(typeOfList); n.IsOrdered() && !letters && (class == "" || class == " round") {
		class = b.digitsClass() + class
	}
	return strings.TrimSpace(class)
}

// digitsClass says in which digits a list is numbered.
func (b *builder) digitsClass() string {
	switch style := b.setting.style; {
	case style.Persian:
		return "persian"
	case style.Arab:
		return "arab"
	}
	return ""
}

func (b *builder) printItem(n *ast.ListItem) {
	b.write("<li")
	if first := n.FirstChild(); first != nil {
		if _, task := first.FirstChild().(*extast.TaskCheckBox); task {
			b.write(` class="task"`)
		}
		b.write(">")
		if _, tight := first.(*ast.TextBlock); !tight {
			b.write("\n")
		}
	} else {
		b.write(">")
	}
	b.children(n)
	b.write("</li>\n")
}

// printText prints a piece of text, or the first of several that lie side by side in the source: the parser cuts text
// at characters such as _ that might have meant something, and an address must not be cut with it.
func (b *builder) printText(n *ast.Text) {
	if p, ok := n.PreviousSibling().(*ast.Text); ok && adjoin(p, n) {
		return // printed with the piece before
	}
	last, next := n, n.NextSibling()
	for {
		t, ok := next.(*ast.Text)
		if !ok || !adjoin(last, t) {
			break
		}
		last, next = t, t.NextSibling()
	}
	b.linked(b.source[n.Segment.Start:last.Segment.Stop], n.Segment.Start, next)
	switch {
	case last.HardLineBreak():
		if inside := n.Parent().Type() == ast.TypeInline; inside || next != nil && !leads(last) {
			b.write("<br>\n")
		}
	case last.SoftLineBreak():
		b.write("\n")
	}
}

// leads tells whether a line end stands before any text of its block, where it would end no line.
func leads(n ast.Node) bool {
	if n == nil {
		return false
	}
	for ; n != nil; n = n.PreviousSibling() {
		if t, ok := n.(*ast.Text); !ok || t.Segment.Start < t.Segment.Stop {
			return false
		}
	}
	return true
}

// adjoin tells whether two pieces of text touch in the source.
func adjoin(a, b *ast.Text) bool {
	return !a.SoftLineBreak() && !a.HardLineBreak() && a.Segment.Stop == b.Segment.Start
}
