package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/text"

	"sitegen/internal/diag"
)

// rawHTML reports HTML in the text, which is not published. A comment is an author's note to himself and goes without a
// word; what stands on its lines but is no comment does not.
func (b *builder) rawHTML(segments *text.Segments) {
	var raw []byte
	for i := range segments.Len() {
		s := segments.At(i)
		raw = append(raw, b.source[s.Start:s.Stop]...)
	}
	rest := bytes.TrimSpace(raw)
	for bytes.HasPrefix(rest, []byte("<!--")) {
		// <!--> is a whole comment, so the search begins within the opening.
		end := bytes.Index(rest[2:], []byte("-->"))
		if end < 0 {
			b.report("unclosed-comment", diag.Error, b.within(segments, raw, rest), 4, "the comment is never closed, and all behind it is not published",
				"close it with -->")
			return
		}
		rest = bytes.TrimSpace(rest[2+end+3:])
	}
	if len(rest) == 0 {
		return
	}
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	line = bytes.TrimSpace(line)
	if rest[0] != '<' {
		b.report("raw-html", diag.Error, b.within(segments, raw, rest), runes(line), "the text on the line of a comment is not published: "+shorten(string(line)),
			"put the comment on a line of its own")
		return
	}
	b.report("raw-html", diag.Error, b.within(segments, raw, rest), runes(line), "HTML in the text is not published: "+shorten(string(line)),
		"write Markdown instead, or put the markup into layouts/components/NAME.html and write {{ NAME }} alone on a line; write \\< for a literal <")
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
