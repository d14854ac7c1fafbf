package markdown

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// label is the text of a table's header cell, repeated on the cells below for screens where a table becomes a list.
type label []Span

// writer escapes text and resolves entities and backslash escapes, as CommonMark says.
func (b *builder) text(s []byte) {
	html.NewWriter(html.WithEscapedSpace()).Write(&b.out, s)
}

// unescape returns text with its entities and backslash escapes resolved.
func unescape(s []byte) string {
	if bytes.IndexByte(s, '&') < 0 && bytes.IndexByte(s, '\\') < 0 {
		return string(s)
	}
	return string(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(bytes.ReplaceAll(s, []byte(`\ `), nil)))))
}

func itoa(n int) string { return strconv.Itoa(n) }

// print writes the HTML of a node.
func (b *builder) print(n ast.Node) {
	w := &b.out
	switch n := n.(type) {
	case *ast.Document:
		b.children(n)

	case *ast.Heading:
		b.printHeading(n)
	case *ast.Paragraph:
		b.printParagraph(n)
	case *ast.TextBlock:
		b.children(n)
		if n.NextSibling() != nil && n.FirstChild() != nil {
			w.WriteByte('\n')
		}
	case *ast.ThematicBreak:
		w.WriteString("<hr>\n")
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
		w.WriteString(`<pre dir="ltr"><code>`)
		b.lines(n)
		w.WriteString("</code></pre>\n")
	case *ast.FencedCodeBlock:
		w.WriteString(`<pre dir="ltr"><code`)
		if l := n.Language(b.source); len(l) > 0 {
			w.WriteString(` class="language-`)
			w.Write(util.EscapeHTML(l))
			w.WriteByte('"')
		}
		w.WriteByte('>')
		b.lines(n)
		w.WriteString("</code></pre>\n")
	case *ast.HTMLBlock:
		if n.Lines().Len() > 0 {
			b.rawHTML(n.Lines().At(0).Start, n.Lines().Value(b.source))
		}

	case *ast.Text:
		b.printText(n)
	case *ast.String:
		w.Write(util.EscapeHTML(n.Value))
	case *ast.CodeSpan:
		w.WriteString(`<code dir="ltr">`)
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			if t, ok := c.(*ast.Text); ok {
				v := t.Segment.Value(b.source)
				w.Write(util.EscapeHTML(bytes.ReplaceAll(v, []byte("\n"), []byte(" "))))
			}
		}
		w.WriteString("</code>")
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
	case *ast.AutoLink:
		href := string(n.URL(b.source))
		if n.AutoLinkType == ast.AutoLinkEmail && !strings.HasPrefix(strings.ToLower(href), "mailto:") {
			href = "mailto:" + href
		}
		b.address(href, string(n.Label(b.source)), offsetOf(n))
	case *ast.RawHTML:
		if n.Segments.Len() > 0 {
			b.rawHTML(n.Segments.At(0).Start, n.Segments.Value(b.source))
		}
	case *factNode:
		b.printFact(n)

	case *extast.Strikethrough:
		b.inline(n, "del")
	case *extast.TaskCheckBox:
		w.WriteString(`<input type="checkbox" disabled`)
		if n.IsChecked {
			w.WriteString(" checked")
		}
		w.WriteString("> ")
	case *extast.Table:
		b.printTable(n)
	case *extast.FootnoteLink:
		b.printFootnoteLink(n)
	case *extast.FootnoteBacklink:
		b.printFootnoteBacklink(n)
	case *extast.FootnoteList:
		w.WriteString(`<section class="footnotes" aria-label="`)
		b.hole(Hole{kind: holeWord, word: "footnotes.title"})
		w.WriteString("\">\n<ol>\n")
		b.children(n)
		w.WriteString("</ol>\n</section>\n")
	case *extast.Footnote:
		w.WriteString(`<li id="fn-` + itoa(n.Index) + "\">\n")
		b.children(n)
		w.WriteString("</li>\n")
	case *extast.DefinitionList:
		b.wrap(n, "dl")
	case *extast.DefinitionTerm:
		b.inline(n, "dt")
		w.WriteByte('\n')
	case *extast.DefinitionDescription:
		w.WriteString("<dd>")
		b.children(n)
		w.WriteString("</dd>\n")
	default:
		b.children(n)
	}
}

func (b *builder) children(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		b.print(c)
	}
}

// wrap prints a block element on lines of its own.
func (b *builder) wrap(n ast.Node, tag string) {
	b.out.WriteString("<" + tag + ">\n")
	b.children(n)
	b.out.WriteString("</" + tag + ">\n")
}

// inline prints an element within a line.
func (b *builder) inline(n ast.Node, tag string) {
	b.out.WriteString("<" + tag + ">")
	b.children(n)
	b.out.WriteString("</" + tag + ">")
}

func (b *builder) lines(n ast.Node) {
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		b.out.Write(util.EscapeHTML(line.Value(b.source)))
	}
}

func (b *builder) printHeading(n *ast.Heading) {
	tag := "h" + itoa(n.Level)
	b.out.WriteString("<" + tag + ` id="`)
	b.hole(Hole{kind: holeHeadingID, index: b.heading})
	b.out.WriteString(`">`)
	i := b.heading
	b.heading++
	b.children(n)
	b.hole(Hole{kind: holeHeadingLinks, index: i})
	b.out.WriteString("</" + tag + ">\n")
}

func (b *builder) printParagraph(n *ast.Paragraph) {
	if b.components(n) {
		return
	}
	b.out.WriteString("<p>")
	b.children(n)
	b.out.WriteString("</p>\n")
}

func (b *builder) printList(n *ast.List) {
	tag := "ul"
	if n.IsOrdered() {
		tag = "ol"
	}
	b.out.WriteString("<" + tag)
	if n.IsOrdered() && n.Start != 1 {
		b.out.WriteString(` start="` + itoa(n.Start) + `"`)
	}
	b.out.WriteString(">\n")
	b.children(n)
	b.out.WriteString("</" + tag + ">\n")
}

func (b *builder) printItem(n *ast.ListItem) {
	open := "<li>"
	if first := n.FirstChild(); first != nil {
		if _, task := first.FirstChild().(*extast.TaskCheckBox); task {
			open = `<li class="task">`
		}
	}
	b.out.WriteString(open)
	if first := n.FirstChild(); first != nil {
		if _, tight := first.(*ast.TextBlock); !tight {
			b.out.WriteByte('\n')
		}
	}
	b.children(n)
	b.out.WriteString("</li>\n")
}

// printText prints a piece of text, or the first of several that lie side by side in the source: the parser cuts text
// at characters such as _ that might have meant something, and an address must not be cut with it.
func (b *builder) printText(n *ast.Text) {
	if p, ok := n.PreviousSibling().(*ast.Text); ok && adjoin(p, n) {
		return // printed with the piece before
	}
	stop, last := n.Segment.Stop, n
	for {
		next, ok := last.NextSibling().(*ast.Text)
		if !ok || !adjoin(last, next) {
			break
		}
		stop, last = next.Segment.Stop, next
	}
	s := b.source[n.Segment.Start:stop]
	b.emphasisTrap(s, n.Segment.Start)
	b.linked(s, n.Segment.Start, inLink(n))
	switch {
	case last.HardLineBreak():
		b.out.WriteString("<br>\n")
	case last.SoftLineBreak():
		b.out.WriteByte('\n')
	}
}

// adjoin tells whether two pieces of text touch in the source.
func adjoin(a, b *ast.Text) bool {
	return !a.SoftLineBreak() && !a.HardLineBreak() && a.Segment.Stop == b.Segment.Start && b.Segment.Padding == 0
}

func inLink(n ast.Node) bool {
	for p := n.Parent(); p != nil && p.Type() == ast.TypeInline; p = p.Parent() {
		if p.Kind() == ast.KindLink {
			return true
		}
	}
	return false
}

// linked prints text with its bare addresses as links.
func (b *builder) linked(s []byte, offset int, inLink bool) {
	for !inLink && mayHoldAddress(s) {
		start, stop, href, ok := linkify(s)
		if !ok {
			break
		}
		b.text(s[:start])
		b.address(href, string(s[start:stop]), offset+start)
		s, offset = s[stop:], offset+stop
	}
	b.text(s)
}

// address prints a link whose text is its address: left to right in any paragraph.
func (b *builder) address(href, text string, offset int) {
	if !strings.HasPrefix(href, "mailto:") && !strings.HasPrefix(strings.ToLower(href), "http") {
		b.report("bad-link", errorLevel, offset, runes(text), "a link to “"+text+"” is not allowed",
			"link to a page of the site, or to an https:, mailto: or tel: address")
		return
	}
	b.out.WriteString(`<a href="`)
	b.out.Write(util.EscapeHTML(util.URLEscape([]byte(href), true)))
	b.out.WriteString(`" dir="ltr">`)
	b.out.Write(util.EscapeHTML([]byte(text)))
	b.out.WriteString("</a>")
}

func (b *builder) printLink(n *ast.Link) {
	dest := unmask(string(n.Destination))
	b.out.WriteString(`<a href="`)
	lower := strings.ToLower(dest)
	if (strings.HasPrefix(lower, "https://") || strings.HasPrefix(lower, "http://")) && !strings.Contains(dest, "{{") {
		b.out.Write(util.EscapeHTML(util.URLEscape([]byte(dest), true)))
	} else {
		offset := b.destinationOffset(n, dest)
		link := &Link{Dest: dest, Offset: offset + b.body, Length: runes(dest)}
		b.doc.Links = append(b.doc.Links, *link)
		b.hole(Hole{kind: holeDestination, link: link, dest: b.spans(dest, offset)})
	}
	b.out.WriteByte('"')
	b.title(n.Title)
	b.out.WriteByte('>')
	b.children(n)
	b.out.WriteString("</a>")
}

func (b *builder) title(title []byte) {
	if len(title) == 0 {
		return
	}
	b.out.WriteString(` title="`)
	b.out.Write(util.EscapeHTML([]byte(unescape(title))))
	b.out.WriteByte('"')
}

func (b *builder) printImage(n *ast.Image) {
	dest := unmask(string(n.Destination))
	offset := b.destinationOffset(n, dest)
	link := &Link{Dest: dest, Image: true, Offset: offset + b.body, Length: runes(dest)}
	b.doc.Links = append(b.doc.Links, *link)
	b.out.WriteString(`<img src="`)
	b.hole(Hole{kind: holeImage, link: link, dest: b.spans(dest, offset)})
	b.out.WriteString(`" alt="`)
	b.attribute(b.inlineSpans(n))
	b.out.WriteByte('"')
	b.title(n.Title)
	b.out.WriteString(` loading="lazy">`)
}

// attribute prints spans into an attribute.
func (b *builder) attribute(spans []Span) {
	for _, s := range spans {
		if s.Fact != nil {
			b.hole(Hole{kind: holeFactText, ref: s.Fact})
		} else {
			b.out.Write(util.EscapeHTML([]byte(s.Text)))
		}
	}
}

// destinationOffset finds where a destination stands in the body: behind the node's last text, or at the node itself
// when it is a reference link.
func (b *builder) destinationOffset(n ast.Node, dest string) int {
	from := max(0, offsetOf(n))
	if last := n.LastChild(); last != nil {
		if t, ok := last.(*ast.Text); ok {
			from = t.Segment.Stop
		}
	}
	end := len(b.source)
	if i := bytes.Index(b.source[from:], []byte("\n\n")); i >= 0 {
		end = from + i
	}
	if i := bytes.Index(b.source[from:end], []byte(dest)); i >= 0 && dest != "" {
		return from + i
	}
	return from
}

func (b *builder) printFact(n *factNode) {
	if n.stop < 0 {
		b.report("bad-fact", errorLevel, n.start, 2, "“{{” is never closed on its line", "close the fact with }}, or write \\{{ for two braces")
		b.out.WriteString("{{")
		return
	}
	ref, ok := b.ref(n.start, n.stop, string(b.source[n.start:n.stop]))
	if !ok {
		return
	}
	if !strings.Contains(ref.Expr.Path, ".") && len(ref.Expr.Filters) == 0 {
		b.report("misplaced-component", errorLevel, n.start, ref.Length, "the component “"+ref.Expr.Path+"” stands in a line of text",
			"put {{ "+ref.Expr.Path+" }} alone on its line, with an empty line before and after")
		return
	}
	b.doc.Facts = append(b.doc.Facts, ref)
	b.hole(Hole{kind: holeFact, ref: &ref})
}

// components prints a paragraph that holds nothing but components, and tells whether it was one.
func (b *builder) components(n *ast.Paragraph) bool {
	var nodes []*factNode
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *factNode:
			if c.stop < 0 {
				return false
			}
			nodes = append(nodes, c)
		case *ast.Text:
			if len(bytes.TrimSpace(c.Segment.Value(b.source))) > 0 {
				return false
			}
		default:
			return false
		}
	}
	if len(nodes) == 0 {
		return false
	}
	var refs []Ref
	for _, f := range nodes {
		inner := strings.TrimSpace(string(b.source[f.start+2 : f.stop-2]))
		if !isName(inner) {
			return false
		}
		refs = append(refs, Ref{Source: inner, Component: inner, Offset: f.start + b.body, Length: runes(b.source[f.start:f.stop])})
	}
	for i := range refs {
		b.doc.Facts = append(b.doc.Facts, refs[i])
		b.hole(Hole{kind: holeComponent, ref: &refs[i]})
		b.out.WriteByte('\n')
	}
	return true
}

// isName tells whether s can name a component: lower-case ASCII letters, digits and hyphens.
func isName(s string) bool {
	for _, r := range s {
		if !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '-') {
			return false
		}
	}
	return s != ""
}

// rawHTML reports HTML in the text. A comment is an author's note to himself and goes without a word.
func (b *builder) rawHTML(offset int, raw []byte) {
	s := bytes.TrimSpace(raw)
	if bytes.HasPrefix(s, []byte("<!--")) {
		return
	}
	line, _, _ := bytes.Cut(s, []byte("\n"))
	b.report("raw-html", errorLevel, offset, runes(line), "HTML in the text is not published: "+string(line),
		"write Markdown instead, or put the markup into layouts/components/NAME.html and write {{ NAME }} alone on a line; write \\< for a literal <")
}

// emphasisTrap reports ** and __ that stayed text. CommonMark does not end an emphasis between punctuation and a
// letter, as in **مهم:**نص, which Arabic writes without a space.
func (b *builder) emphasisTrap(s []byte, offset int) {
	for _, mark := range []string{"**", "__"} {
		i := bytes.Index(s, []byte(mark))
		if i < 0 || i > 0 && s[i-1] == '\\' || bytes.Contains(s[i:], []byte("___")) {
			continue
		}
		b.report("emphasis-trap", warningLevel, offset+i, 2, "“"+mark+"” did not become emphasis and would be published as it is",
			"put a space, or \\ and a space, between the closing "+mark+" and the next letter: **مهم:**\\ نص")
	}
}
