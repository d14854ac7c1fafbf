package markdown

import (
	"strconv"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
)

// Document is a parsed content file: all that its bytes alone can tell.
type Document struct {
	File     string
	Source   []byte // the whole file, as it was
	Headings []Heading
	Links    []Link
	Facts    []Ref
	Blocks   []Block
	Findings []diag.Finding

	body  int
	parts []part
}

// Heading is a heading of the body.
type Heading struct {
	Level    int
	ID       string // unique in the document, never empty
	Explicit bool   // the author wrote {#id}
	Spans    []Span // its text
	Offset   int    // in the file, in bytes
}

// Span is a piece of plain text, or a fact to be put in its place.
type Span struct {
	Text string
	Fact *Ref
}

// Link is a link or a picture whose destination is no full URL.
type Link struct {
	Dest   string // as written, unescaped; may hold facts
	Image  bool
	Offset int // in the file, in bytes
	Length int // characters of the destination, for the marker
}

// Ref is a fact, or a component, that the text refers to.
type Ref struct {
	Source    string // as written between the braces
	Expr      fact.Expr
	Component string // the name, when the reference stands alone on its line; else ""
	Lam       bool   // the letter ل that means “for” touches the fact, so that a following ال contracts
	Offset    int    // of the braces, in the file, in bytes
	Length    int    // in characters, with the braces
}

// At returns the place of a byte offset of the file.
func (d *Document) At(offset int) diag.Pos { return diag.At(d.File, d.Source, offset, 1) }

// Env fills the holes of a Document. Its methods report what is wrong by themselves and return what to show instead,
// usually nothing.
type Env interface {
	Fact(ref *Ref) string                      // HTML
	FactText(ref *Ref) string                  // plain text
	FactRaw(ref *Ref) string                   // machine form, for destinations
	Component(ref *Ref) string                 // HTML
	Destination(link *Link, dest string) string // URL, not yet escaped for HTML
	Image(link *Link, dest string) Image
	HeadingID(i int) string
	HeadingLinks(i int) string // HTML behind the text of the heading
	Word(key string, args ...any) string
}

// Image is a resolved picture.
type Image struct {
	URL           string
	Width, Height int // pixels; 0 when unknown
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
		if h := d.parts[i].hole; h != nil {
			out = h.fill(out, env)
		}
	}
	return out
}

// Plain returns the plain text of spans.
func Plain(spans []Span, env Env) string {
	if len(spans) == 1 && spans[0].Fact == nil {
		return spans[0].Text
	}
	s := ""
	for _, p := range spans {
		if p.Fact != nil {
			s += env.FactText(p.Fact)
		} else {
			s += p.Text
		}
	}
	return s
}

// A Hole is a place in the HTML that other files fill. While the HTML is made it is written as a number between two
// Unicode noncharacters, which never occur in valid content and pass through the minifier untouched.
type Hole struct {
	kind  holeKind
	ref   *Ref
	link  *Link
	dest  []Span // of a link or picture: text and facts
	index int    // of a heading
	word  string
	args  []any
}

type holeKind int

const (
	holeFact holeKind = iota
	holeFactText
	holeComponent
	holeDestination
	holeImage
	holeHeadingID
	holeHeadingLinks
	holeWord
)

const (
	holeOpen  = "\uFDD0"
	holeClose = "\uFDD1"
)

// part is HTML followed by a hole, or by nothing.
type part struct {
	html []byte
	hole *Hole
}

// split cuts the HTML at its holes.
func split(html []byte, holes []Hole) []part {
	var parts []part
	start := 0
	for i := 0; i+3 <= len(html); i++ {
		if html[i] != holeOpen[0] || string(html[i:i+3]) != holeOpen {
			continue
		}
		end := i + 3
		for end < len(html) && html[end] >= '0' && html[end] <= '9' {
			end++
		}
		n, err := strconv.Atoi(string(html[i+3 : end]))
		if err != nil || n >= len(holes) || end+3 > len(html) || string(html[end:end+3]) != holeClose {
			continue
		}
		parts = append(parts, part{html: html[start:i:i], hole: &holes[n]})
		start = end + 3
		i = start - 1
	}
	return append(parts, part{html: html[start:]})
}

// hole writes a hole into the HTML that is being made.
func (b *builder) hole(h Hole) {
	b.out.WriteString(holeOpen)
	b.out.WriteString(strconv.Itoa(len(b.holes)))
	b.out.WriteString(holeClose)
	b.holes = append(b.holes, h)
}

// fill appends what belongs in the hole.
func (h *Hole) fill(out []byte, env Env) []byte {
	switch h.kind {
	case holeFact:
		return append(out, env.Fact(h.ref)...)
	case holeFactText:
		return appendEscaped(out, env.FactText(h.ref))
	case holeComponent:
		return append(out, env.Component(h.ref)...)
	case holeDestination:
		return appendEscaped(out, env.Destination(h.link, h.destination(env)))
	case holeImage:
		img := env.Image(h.link, h.destination(env))
		out = appendEscaped(out, img.URL)
		if img.Width > 0 && img.Height > 0 {
			out = append(out, `" width="`...)
			out = strconv.AppendInt(out, int64(img.Width), 10)
			out = append(out, `" height="`...)
			out = strconv.AppendInt(out, int64(img.Height), 10)
		}
		return out
	case holeHeadingID:
		return appendEscaped(out, env.HeadingID(h.index))
	case holeHeadingLinks:
		return append(out, env.HeadingLinks(h.index)...)
	case holeWord:
		return appendEscaped(out, env.Word(h.word, h.args...))
	}
	return out
}

// destination puts the facts of a destination in their places, in machine form.
func (h *Hole) destination(env Env) string {
	if len(h.dest) == 1 && h.dest[0].Fact == nil {
		return h.dest[0].Text
	}
	s := ""
	for _, p := range h.dest {
		if p.Fact != nil {
			s += env.FactRaw(p.Fact)
		} else {
			s += p.Text
		}
	}
	return s
}

// appendEscaped appends text escaped for HTML text and double-quoted attributes.
func appendEscaped(out []byte, s string) []byte {
	start := 0
	for i := 0; i < len(s); i++ {
		var e string
		switch s[i] {
		case '&':
			e = "&amp;"
		case '<':
			e = "&lt;"
		case '>':
			e = "&gt;"
		case '"':
			e = "&#34;"
		default:
			continue
		}
		out = append(out, s[start:i]...)
		out = append(out, e...)
		start = i + 1
	}
	return append(out, s[start:]...)
}

// runes counts characters, the unit of columns and markers.
func runes[T string | []byte](s T) int { return utf8.RuneCountInString(string(s)) }
