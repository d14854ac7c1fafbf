package markdown

import (
	"bytes"
	"strconv"
	"strings"
)

// hole is a place in the HTML that other files fill. While the HTML is made it is written as a number between two
// Unicode noncharacters, which the text cannot hold (see tooMuch and appendPlain) and which pass through the minifier
// untouched.
type hole struct {
	kind  holeKind
	index int32  // of a heading; the number of a footnote
	word  string // a key of Env.Word
	ref   *Ref
	dest  *destination // of a link or picture
}

type holeKind int8

const (
	holeNone holeKind = iota
	holeFact
	holeFactInLink
	holeFactText
	holeComponent
	holeDestination
	holeImage
	holeHeadingID
	holeHeadingLinks
	holeWord
	holeNumberedWord
)

const (
	holeOpen  = "\uFDD0"
	holeClose = "\uFDD1"
)

// part is HTML followed by a hole, or by none.
type part struct {
	html []byte
	hole hole
}

// hole writes a hole into the HTML that is being made.
func (b *builder) hole(h hole) {
	b.out = append(b.out, holeOpen...)
	b.out = strconv.AppendInt(b.out, int64(len(b.holes)), 10)
	b.out = append(b.out, holeClose...)
	b.holes = append(b.holes, h)
}

// split copies the HTML and cuts it at its holes.
func split(html []byte, holes []hole) []part {
	html = bytes.Clone(html)
	parts := make([]part, 0, len(holes)+1)
	for start, i := 0, 0; ; {
		next := bytes.Index(html[i:], []byte(holeOpen))
		if next < 0 {
			return append(parts, part{html: html[start:]})
		}
		i += next
		digits := html[i+len(holeOpen):]
		n := bytes.Index(digits, []byte(holeClose))
		index, err := strconv.Atoi(string(digits[:max(n, 0)]))
		if err != nil || index >= len(holes) {
			i += len(holeOpen)
			continue
		}
		parts = append(parts, part{html: html[start:i:i], hole: holes[index]})
		i += len(holeOpen) + n + len(holeClose)
		start = i
	}
}

// HTML renders the document.
func (d *Document) HTML(env Env) []byte {
	n := 0
	for i := range d.parts {
		n += len(d.parts[i].html) + 64
	}
	out := make([]byte, 0, n)
	for i := range d.parts {
		out = append(out, d.parts[i].html...)
		out = d.parts[i].hole.fill(out, env)
	}
	return out
}

// fill appends what belongs in the hole.
func (h *hole) fill(out []byte, env Env) []byte {
	switch h.kind {
	case holeFact:
		return append(out, env.Fact(h.ref)...)
	case holeFactInLink:
		return append(out, withoutLinks(env.Fact(h.ref))...)
	case holeFactText:
		return appendEscaped(out, env.FactText(h.ref))
	case holeComponent:
		return append(out, env.Component(h.ref)...)
	case holeDestination:
		t := env.Destination(&h.dest.link, join(h.dest.spans, env.FactRaw))
		out = appendEscaped(out, harmless(t.URL))
		if t.Language != "" {
			out = append(out, `" hreflang="`...)
			out = appendEscaped(out, t.Language)
		}
		return out
	case holeImage:
		img := env.Image(&h.dest.link, join(h.dest.spans, env.FactRaw))
		out = appendEscaped(out, harmless(img.URL))
		if img.Width > 0 && img.Height > 0 {
			out = append(out, `" width="`...)
			out = strconv.AppendInt(out, int64(img.Width), 10)
			out = append(out, `" height="`...)
			out = strconv.AppendInt(out, int64(img.Height), 10)
		}
		return out
	case holeHeadingID:
		return appendEscaped(out, env.HeadingID(int(h.index)))
	case holeHeadingLinks:
		return append(out, env.HeadingLinks(int(h.index))...)
	case holeWord:
		return appendEscaped(out, env.Word(h.word))
	case holeNumberedWord:
		return appendEscaped(out, env.Word(h.word, int(h.index)))
	}
	return out
}

// harmless returns the address, or "" when it is a script. The Env has refused it already; this is the second lock.
func harmless(url string) string {
	if isScript(url) {
		return ""
	}
	return url
}

// withoutLinks turns the links of a fact's HTML (a phone, an e-mail) into isolated text: a link in a link is no HTML.
func withoutLinks(html string) string {
	if !strings.Contains(html, "<a ") {
		return html
	}
	var s strings.Builder
	for {
		before, rest, found := strings.Cut(html, "<a ")
		s.WriteString(before)
		if !found {
			return strings.ReplaceAll(s.String(), "</a>", "</bdi>")
		}
		tag, after, _ := strings.Cut(rest, ">")
		if strings.Contains(tag, `dir="ltr"`) {
			s.WriteString(`<bdi dir="ltr">`)
		} else {
			s.WriteString("<bdi>")
		}
		html = after
	}
}
