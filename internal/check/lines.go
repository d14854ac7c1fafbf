package check

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"sitegen/internal/markdown"
)

// line is a line of a page's text as its author wrote it. Texts that were pasted are not divided as Markdown wants it: a
// heading without a mark stands right above what it is about, items stand one under the other, and all of it is one
// paragraph. Rules about the structure therefore read lines.
type line struct {
	block      *markdown.Block
	start, end int  // in the block's text
	offset     int  // in the file
	stop       int  // where it ends in the file; within a fact that ends it
	first      bool // of its block
	item       bool // of a list, with its mark
	hard       bool // the author wrote that the line ends here

	number   ordinal // with which it begins
	numbered bool
}

func (l *line) text() string { return l.block.Text[l.start:l.end] }

// heading tells whether the line is a heading of Markdown.
func (l *line) heading() bool { return l.block.Kind == markdown.HeadingText }

// plain tells whether the line is running text outside of lists and tables.
func (l *line) plain() bool { return l.block.Kind == markdown.Paragraph && !l.item }

// Lines are the lines of the page's text, without those of footnotes.
func (p *Page) Lines() []line {
	if p.lined {
		return p.lines
	}
	p.lined = true
	p.lines = make([]line, 0, len(p.Doc.Blocks))
	for i := range p.Doc.Blocks {
		b := &p.Doc.Blocks[i]
		source := p.Doc.Source
		from := b.Source(0)
		begin := bytes.LastIndexByte(source[:from], '\n') + 1
		if strings.HasPrefix(strings.TrimLeft(string(source[begin:from]), " \t>"), "[^") {
			continue
		}
		item := b.Kind == markdown.Paragraph && b.Item > 0
		_, size := utf8.DecodeLastRuneInString(b.Text)
		last := b.Source(len(b.Text) - size)
		at, first := 0, true
		add := func(end int, hard bool) {
			offset := b.Source(at)
			inItem := item
			if item && !first && (offset == 0 || source[offset-1] == '\n') {
				inItem = false // only by the grace of Markdown: the author began at the margin
			}
			l := line{block: b, start: at, end: end, offset: offset, stop: min(b.Source(end-1)+1, len(source)), first: first, item: inItem, hard: hard}
			l.number, l.numbered = ordinalOf(b.Text[at:end])
			p.lines = append(p.lines, l)
			first = false
		}
		if b.Kind == markdown.Paragraph && bytes.IndexByte(source[from:min(last, len(source))], '\n') >= 0 {
			within := 0 // up to here in the file nothing can end a line, as was seen from a place before it
			for k := 0; k < len(b.Text); k++ {
				if b.Text[k] != ' ' || k == at || b.Text[k-1] == ' ' || b.Source(k) < within {
					continue
				}
				ends, hard, stop := endsLine(source, b.Source(k))
				if ends {
					add(k, hard)
					at = k + 1
				} else {
					within = stop
				}
			}
		}
		if at < len(b.Text) {
			add(len(b.Text), false)
		}
	}
	return p.lines
}

// endsLine tells whether nothing of a line of the source comes from an offset on, whether it ends by the author's will, and
// where the answer was found: from any place before that it is the same, but for the author's will.
func endsLine(source []byte, offset int) (ends, hard bool, stop int) {
	spaces := 0
	for i := offset; i < len(source); i++ {
		switch source[i] {
		case '\n':
			return true, hard || spaces > 1, i
		case ' ', '\t':
			spaces++
		case '\\':
			hard = true
		case '\r', '*', '_':
		default:
			return false, false, i
		}
	}
	return false, false, len(source)
}

// bareBetween tells whether nothing but the marks of Markdown, and comments, stands between two offsets of the file.
func (p *Page) bareBetween(from, to int) bool {
	if from >= to {
		return true
	}
	for l := range bytes.Lines(withoutComments(p.Doc.Source[from:to])) {
		l = bytes.TrimSpace(l)
		if bytes.HasPrefix(l, []byte("[")) && bytes.Contains(l, []byte("]:")) {
			continue // what a link or a note refers to
		}
		if len(bytes.Trim(l, "#>*_=- \t\"”»")) > 0 && !bytes.HasPrefix(l, []byte("{#")) {
			return false
		}
	}
	return true
}

// withoutComments leaves out what is no text for readers.
func withoutComments(source []byte) (out []byte) {
	for {
		before, rest, found := bytes.Cut(source, []byte("<!--"))
		if !found {
			return append(out, source...)
		}
		_, after, closed := bytes.Cut(rest, []byte("-->"))
		if !closed {
			return append(out, source...)
		}
		out, source = append(out, before...), after
	}
}

// lineStart is where the line of an offset begins in the file.
func (p *Page) lineStart(offset int) int {
	return bytes.LastIndexByte(p.Doc.Source[:offset], '\n') + 1
}

// lineEnd is where the line of an offset ends in the file.
func (p *Page) lineEnd(offset int) int {
	if n := bytes.IndexByte(p.Doc.Source[offset:], '\n'); n >= 0 {
		return offset + n
	}
	return len(p.Doc.Source)
}
