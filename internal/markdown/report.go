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

// strayEmphasis reports ** and __ that stayed text. CommonMark does not end an emphasis between punctuation and a
// letter, as in **مهم:**نص, which Arabic writes without a space. Of a pair only the first is reported; what
// the parser did not see is text.
func (b *builder) strayEmphasis(s []byte, offset int) {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '\\' {
			i++
			continue
		}
		if c != '*' && c != '_' {
			continue
		}
		run := i
		for i+1 < len(s) && s[i+1] == c {
			i++
		}
		// Longer runs are a line to fill in, which is another mistake.
		if n := i + 1 - run; n != 2 || b.masked[offset+run] == masked {
			continue
		}
		kind := 0
		if c == '_' {
			kind = 1
		}
		if b.stray[kind]++; b.stray[kind]%2 == 0 {
			continue
		}
		mark := string(s[run : i+1])
		b.report("emphasis-trap", diag.Warning, offset+run, 2, "“"+mark+"” did not become emphasis and would be published as it is",
			"put a space, or \\ and a space, between the closing "+mark+" and the next letter: **مهم:**\\ نص")
	}
}
