package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/unicode/norm"

	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// addHeading records a heading with the id that its author wrote; the others are numbered later, because an explicit
// id wins over a derived one wherever it stands.
func (b *builder) addHeading(n *ast.Heading) {
	h := Heading{Level: n.Level, Spans: b.inlineSpans(n), Offset: b.origin(offsetOf(n))}
	if v, ok := n.AttributeString("id"); ok {
		if id, ok := v.([]byte); ok && len(id) > 0 {
			h.ID, h.Explicit = norm.NFC.String(string(id)), true
		}
	}
	if v, ok := n.AttributeString("covers"); ok {
		if covers, ok := v.([]byte); ok {
			h.Covers = string(covers)
		}
	}
	if h.Explicit && !b.validID(n, h.ID) {
		h.ID, h.Explicit = "", false
	}
	if h.Explicit {
		b.ids[h.ID] = true
	}
	b.headings = append(b.headings, h)
}

// validID reports an id that cannot be one; the heading then gets a derived one.
func (b *builder) validID(n *ast.Heading, id string) bool {
	var wrong say.Message
	switch {
	case b.ids[id]:
		wrong = say.DuplicateIdHeading{Id: shorten(id)}
	case strings.ContainsAny(id, " \t\n\f\r\x00"):
		wrong = say.BadIdHeading{Id: shorten(id)}
	case isFootnoteID(id):
		wrong = say.BadIdFootnote{Id: id}
	default:
		return true
	}
	// The attributes end the line of the heading, which for an underlined heading is that above the line.
	offset := offsetOf(n)
	if i := bytes.IndexByte(b.source[offset:], '{'); i >= 0 {
		if at := bytes.Index(b.source[offset+i:], []byte(id)); at >= 0 {
			offset += i + at
		}
	}
	b.report(offset, runes(id), wrong)
	return false
}

// isFootnoteID tells whether an id is one that a footnote or a reference to it may have: fn-privacy-1,
// fnref-privacy-1-2.
func isFootnoteID(id string) bool {
	return strings.HasPrefix(id, "fn-") || strings.HasPrefix(id, "fnref-")
}

// numberHeadings gives an id to each heading without an explicit one: its letters, or “section”, with a number if taken.
func (b *builder) numberHeadings() {
	var next map[string]int // the number to try for a text, so that many equal headings take no square time
	for i := range b.headings {
		h := &b.headings[i]
		if h.Explicit {
			continue
		}
		base := "section"
		if slug := lang.Slug(join(h.Spans, func(*Ref) string { return " " })); slug != "" {
			base = slug
		}
		if base == "fn" || base == "fnref" || isFootnoteID(base) {
			base = "section-" + base
		}
		h.ID = base
		for n := max(2, next[base]); b.ids[h.ID]; n++ {
			h.ID = base + "-" + itoa(n)
			if next == nil {
				next = map[string]int{}
			}
			next[base] = n + 1
		}
		b.ids[h.ID] = true
	}
}
