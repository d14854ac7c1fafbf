package markdown

import (
	"bytes"
	"sitegen/internal/say"
	"strings"

	"github.com/yuin/goldmark/ast"
)

// admonition returns the kind of a block quote that begins with [!NOTE] and the like, in lower case, or "". The marker
// may stand alone on its line or before the text. An unknown kind is reported: its marker would be published.
func (b *builder) admonition(n *ast.Blockquote) string {
	p, ok := n.FirstChild().(*ast.Paragraph)
	if !ok || p.Lines().Len() == 0 {
		return ""
	}
	if _, ok := p.FirstChild().(*ast.Text); !ok {
		return ""
	}
	first := p.Lines().At(0)
	line := first.Value(b.source)
	end := bytes.IndexByte(line, ']')
	if end < 0 || !bytes.HasPrefix(line, []byte("[!")) || end+1 < len(line) && bytes.IndexByte([]byte("([:"), line[end+1]) >= 0 {
		return ""
	}
	name := string(line[2:end])
	switch kind := strings.ToLower(name); kind {
	case "note", "tip", "important", "warning":
		return kind
	case "caution":
		return "warning"
	}
	b.report(first.Start, runes(line[:end+1]), say.UnknownAdmonition{Name: shorten(name)})
	return ""
}

func (b *builder) printAdmonition(n *ast.Blockquote, kind string) {
	title := hole{kind: holeWord, word: "admonition." + kind}
	b.write(`<aside class="admonition `, kind, `" aria-label="`)
	b.hole(title)
	b.write("\">\n<p class=\"admonition-title\">")
	b.hole(title)
	b.write("</p>\n")
	p := n.FirstChild()
	b.dropMarker(p)
	if p.FirstChild() == nil {
		n.RemoveChild(n, p)
	}
	b.children(n)
	b.write("</aside>\n")
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
		i := bytes.IndexByte(v, ']')
		if i < 0 {
			p.RemoveChild(p, c)
			c = next
			continue
		}
		rest := bytes.TrimLeft(v[i+1:], " \t")
		t.Segment.Start = t.Segment.Stop - len(rest)
		if len(rest) == 0 {
			p.RemoveChild(p, c)
		}
		return
	}
}
