package markdown

import (
	"bytes"
	"slices"
	"unicode"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"sitegen/internal/say"
)

// HTML in a text is told and not published. Of a text with tags, the whole is looked at: tags within HTML are tags, and
// what is not shown is told, too.

// htmlParser reads blocks of HTML. One that an empty line ends, a line of tags ends too.
type htmlParser struct{ parser.BlockParser }

// Continue implements parser.BlockParser.
func (p htmlParser) Continue(n ast.Node, reader text.Reader, pc parser.Context) parser.State {
	block := n.(*ast.HTMLBlock)
	source, ok := pc.Get(tagSourceKey).([]byte)
	if ok && (block.HTMLBlockType == ast.HTMLBlockType6 || block.HTMLBlockType == ast.HTMLBlockType7) {
		_, segment := reader.PeekLine()
		_, tags := isTagLine(source[segment.Start:segment.Stop])
		if tags && !endsInComment(source[block.Lines().At(0).Start:segment.Start]) {
			return parser.Close
		}
	}
	return p.BlockParser.Continue(n, reader, pc)
}

// endsInComment tells whether a comment of a text is still open at its end.
func endsInComment(text []byte) bool {
	for {
		open := bytes.Index(text, []byte("<!--"))
		if open < 0 {
			return false
		}
		length := commentLength(text[open:])
		if length < 0 {
			return true
		}
		text = text[open+length:]
	}
}

// commentLength is how long the comment at the beginning of a text is, -1 when nothing closes it. <!--> is a whole one, so
// the end is looked for within the opening.
func commentLength(text []byte) int {
	end := bytes.Index(text[2:], []byte("-->"))
	if end < 0 {
		return -1
	}
	return 2 + end + len("-->")
}

// htmlLines are the lines of a block of HTML.
func htmlLines(n *ast.HTMLBlock) *text.Segments {
	segments := text.NewSegments()
	segments.AppendAll(n.Lines().Sliced(0, n.Lines().Len()))
	if n.HasClosure() {
		segments.Append(n.ClosureLine)
	}
	return segments
}

// extentOfHTML is where HTML begins and ends.
func extentOfHTML(segments *text.Segments) span {
	return span{segments.At(0).Start, segments.At(segments.Len() - 1).Stop}
}

func inHTML(t tag) bool {
	switch t.around.(type) {
	case *ast.HTMLBlock, *ast.RawHTML:
		return true
	}
	return false
}

// tagsOfHTML are the tags of HTML: those in its comments are none.
func (b *builder) tagsOfHTML(n ast.Node, lines *text.Segments) (tags []tag) {
	whole := extentOfHTML(lines)
	if !bytes.Contains(b.source[whole.start:whole.stop], []byte("{{")) {
		return nil
	}
	visible := bytes.Clone(b.source[:whole.stop])
	for at := whole.start; ; {
		open := bytes.Index(visible[at:], []byte("<!--"))
		if open < 0 {
			break
		}
		at += open
		length := commentLength(visible[at:])
		if length < 0 {
			break
		}
		copy(visible[at:], bytes.ReplaceAll(visible[at:at+length], []byte("{{"), []byte("  ")))
		at += length
	}
	for i := range lines.Len() {
		line := lines.At(i)
		found, _ := (&builder{source: visible}).tagsWithin(span{line.Start, line.Stop}, n)
		if _, alone := isTagLine(visible[line.Start:line.Stop]); alone {
			for k := range found {
				found[k].kind = blockTag
			}
		}
		tags = append(tags, found...)
	}
	return tags
}

// htmlOf reports the HTML of a text with tags, and notes where it is. Blocks without an empty line between are one to
// their author.
func (b *builder) htmlOf(root ast.Node) (html []span) {
	block := span{stop: -1}
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		var lines *text.Segments
		switch n := n.(type) {
		case *ast.HTMLBlock:
			lines = htmlLines(n)
		case *ast.RawHTML:
			lines = n.Segments
		}
		if !entering || lines == nil || lines.Len() == 0 {
			return ast.WalkContinue, nil
		}
		at := extentOfHTML(lines)
		if n.Type() == ast.TypeInline || block.stop < 0 || hasEmptyLine(b.source[block.stop:at.start]) {
			b.rawHTML(lines)
		}
		if n.Type() == ast.TypeBlock {
			block = at
		}
		html = append(html, at)
		return ast.WalkContinue, nil
	})
	return html
}

// hasEmptyLine tells whether a line of a text is empty.
func hasEmptyLine(text []byte) bool {
	for line := range bytes.Lines(text) {
		if bytes.HasSuffix(line, []byte("\n")) && len(bytes.TrimSpace(line)) == 0 {
			return true
		}
	}
	return false
}

// reportHTML reports HTML that was not reported with the whole text.
func (b *builder) reportHTML(segments *text.Segments) {
	if b.left != nil && segments.Len() > 0 {
		at := b.left.pieces.origin(segments.At(0).Start)
		if slices.ContainsFunc(b.left.html, func(h span) bool { return h.start <= at && at < h.stop }) {
			return
		}
	}
	b.rawHTML(segments)
}

// rawHTML reports HTML. A comment is an author's note to himself and is not reported; other text on its lines is.
func (b *builder) rawHTML(segments *text.Segments) {
	var raw []byte
	for i := range segments.Len() {
		s := segments.At(i)
		raw = append(raw, b.source[s.Start:s.Stop]...)
	}
	rest := bytes.TrimSpace(raw)
	for bytes.HasPrefix(rest, []byte("<!--")) {
		end := commentLength(rest)
		if end < 0 {
			b.report(b.within(segments, raw, rest), 4, say.UnclosedComment{})
			return
		}
		rest = bytes.TrimSpace(rest[end:])
	}
	if len(rest) == 0 {
		return
	}
	if b.closesTold(rest) {
		return
	}
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	line = bytes.TrimSpace(line)
	if rest[0] != '<' {
		b.report(b.within(segments, raw, rest), runes(line), say.RawHtmlBesideComment{Text: shorten(string(line))})
		return
	}
	b.report(b.within(segments, raw, rest), runes(line), say.RawHtml{Html: shorten(string(line))})
}

// closesTold tells whether HTML is nothing but the end of an element whose beginning was told, and notes an element that it
// begins and does not end.
func (b *builder) closesTold(html []byte) bool {
	name := bytes.ToLower(html[min(1, len(html)):])
	closes := bytes.HasPrefix(name, []byte("/"))
	name = bytes.TrimPrefix(name, []byte("/"))
	end := bytes.IndexFunc(name, func(r rune) bool { return r > unicode.MaxASCII || !isLetterOrDigit(byte(r)) && r != '-' })
	if html[0] != '<' || end <= 0 {
		return false
	}
	name, behind := name[:end], name[end:]
	switch element := string(name); {
	case closes && b.elements[element] > 0 && string(bytes.TrimSpace(behind)) == ">":
		b.elements[element]--
		return true
	case !closes && !bytes.Contains(behind, []byte("</"+element)):
		if b.elements == nil {
			b.elements = map[string]int{}
		}
		b.elements[element]++
	}
	return false
}

// within returns the offset in the body of rest, a part of raw, which is the text of segments.
func (b *builder) within(segments *text.Segments, raw, rest []byte) int {
	at := cap(raw) - cap(rest)
	for i := range segments.Len() {
		s := segments.At(i)
		if length := s.Stop - s.Start; at >= length {
			at -= length
			continue
		}
		return s.Start + at
	}
	return 0
}
