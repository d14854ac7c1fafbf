package markdown

import (
	"sort"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
)

// Document is a parsed content file: all that its bytes alone can tell. It does not change and may be read by many
// goroutines.
type Document struct {
	File     string
	Source   []byte // the whole file; in what is left of a document, with spaces for what is not shown
	Headings []Heading
	Links    []Link
	Facts    []*Ref // facts and components, in the order of the text
	Blocks   []Block
	Findings []diag.Finding

	// Conditions are those of the text, in its order. A document that has any holds nothing else but Source and Findings: see
	// Shown.
	Conditions []Condition

	// Asked are the facts for which a part of what is left is shown.
	Asked []string

	// Unshown are the facts and components of what is not shown.
	Unshown []*Ref

	branches *branches
	original []byte // the file, when Source is what is left of it
	cuts     []cut
	body     int
	parts    []part
	places   atomic.Pointer[diag.Places] // counted when the first place is asked for
}

// Heading is a heading of the body.
type Heading struct {
	Level    int
	ID       string // unique in the document, never empty
	Explicit bool   // the author wrote {#id}
	Covers   string // what the author says that the section covers: words with spaces between; "" for nothing
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
	Dest   string // entities and escapes resolved; may hold facts: mailto:{{ contact.email }}
	Image  bool
	Offset int // of the destination in the file, in bytes; of its definition for a reference link
	Length int // characters of the destination as written, for the marker
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

// BlockKind tells what a block of text is.
type BlockKind int

// The kinds of Block.
const (
	Paragraph BlockKind = iota
	HeadingText
	Cell
	Term
)

// Block is the running text of one heading, paragraph, list item or table cell, flattened: emphasis and links gone, a
// fact, picture or code span replaced by Object, a line break by a space. Entities and backslashes stand as written. It
// is what checks of the prose read.
type Block struct {
	Kind  BlockKind
	Level int   // of a heading
	Item  int32 // the list item around it, counted in the document from 1; 0 outside of lists
	Row   int32 // of a cell: its table row, counted in the document from 1, heads too
	Text  string
	Links []Stretch // of Text that are the text of links, in their order
	marks []mark
}

// Stretch is some bytes of a text.
type Stretch struct{ Start, End int }

// Object stands for what is no prose: a fact, a picture, code.
const Object = '\uFFFC'

// mark says that the text from at on comes from the file's offset src on.
type mark struct{ at, src int }

// Source returns the offset in the file of a byte offset in Text.
func (b *Block) Source(i int) int {
	k := sort.Search(len(b.marks), func(k int) bool { return b.marks[k].at > i }) - 1
	if k < 0 {
		return 0
	}
	return b.marks[k].src + i - b.marks[k].at
}

// Original is the whole file, as it was.
func (d *Document) Original() []byte {
	if d.original != nil {
		return d.original
	}
	return d.Source
}

// At returns the place of a byte offset of the file.
func (d *Document) At(offset int) diag.Pos { return d.counted().At(offset) }

// Runes returns how many characters begin between two byte offsets of the file.
func (d *Document) Runes(start, end int) int { return d.counted().Runes(start, end) }

// Home turns an edit of Source into one of the file where the words are, see diag.Places.
func (d *Document) Home(e diag.Edit) (file string, home diag.Edit, ok bool) {
	return d.counted().Home(e)
}

func (d *Document) counted() *diag.Places {
	p := d.places.Load()
	if p == nil { // two goroutines may both count: they come to the same
		p = diag.NewPlaces(d.File, d.Original(), 1)
		d.places.Store(p)
	}
	return p
}

// Env fills the holes of a Document. Its methods report what is wrong by themselves and return what to show instead,
// usually nothing.
type Env interface {
	Fact(ref *Ref) string      // HTML
	FactText(ref *Ref) string  // plain text
	FactRaw(ref *Ref) string   // machine form, for destinations
	Component(ref *Ref) string // HTML
	Destination(link *Link, dest string) Target
	Image(link *Link, dest string) Image
	HeadingID(i int) string
	HeadingLinks(i int) string // HTML behind the text of the heading
	Word(key string, args ...any) string
}

// Target is where a link leads.
type Target struct {
	URL      string // encoded, not yet escaped for HTML
	Language string // tag of the language of a page in another one than the text; else ""
}

// Image is a resolved picture.
type Image struct {
	URL           string
	Width, Height int // pixels; 0 when unknown
}

// Plain returns the plain text of spans.
func Plain(spans []Span, env Env) string { return join(spans, env.FactText) }

// join puts the facts of spans in their places.
func join(spans []Span, value func(*Ref) string) string {
	if len(spans) == 1 && spans[0].Fact == nil {
		return spans[0].Text
	}
	var s strings.Builder
	for _, p := range spans {
		if p.Fact != nil {
			s.WriteString(value(p.Fact))
		} else {
			s.WriteString(p.Text)
		}
	}
	return s.String()
}

// runes counts characters, the unit of columns and markers.
func runes[T string | []byte](s T) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}

// shorten cuts what a message quotes, to one line.
func shorten(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, s)
	if runes(s) <= 60 {
		return s
	}
	return string([]rune(s)[:57]) + "…"
}
