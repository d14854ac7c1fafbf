package markdown

import (
	"bytes"
	"sitegen/internal/say"

	"github.com/yuin/goldmark/text"
)

// rawHTML reports HTML in the text, which is not published. A comment is an author's note to himself and is not
// reported; other text on its lines is.
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
			b.report(b.within(segments, raw, rest), 4, say.UnclosedComment{})
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
		b.report(b.within(segments, raw, rest), runes(line), say.RawHtmlBesideComment{Text: shorten(string(line))})
		return
	}
	b.report(b.within(segments, raw, rest), runes(line), say.RawHtml{Html: shorten(string(line))})
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
