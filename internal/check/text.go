package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/say"
)

// Text is a piece of prose: a paragraph, a heading, a cell, a line of front matter, or a value of site.toml. In the prose
// of a page markdown.Object replaces a fact, a picture or code.
type Text struct {
	Raw      string
	Language string // in which it is written, as a code; "" when unknown
	Kind     Kind
	Level    int                // of a heading
	Links    []markdown.Stretch // of Raw that are the text of links

	block  *markdown.Block // nil for values
	from   *origin         // of the block
	next   *next           // nil for values
	has    marks
	folded lang.Normalised
	words  []word // of the folded text
	read   bool
	found  lists // of lexicon
	quoted []quotation
	marked bool // quoted is filled

	hint      say.Message // see hintFor
	address   int         // see lastAddress
	addressed bool
	sieved    bool
}

// origin is the document that blocks come from.
type origin struct {
	doc   *markdown.Document
	value func(*markdown.Ref) (said string, known bool) // what a fact says on the page; nil when nobody knows
}

// next is what comes on the page after a text.
type next struct {
	*Text
	component bool // comes before that text
}

// Kind tells what a Text is.
type Kind int

// The kinds of Text.
const (
	Prose  Kind = iota // a paragraph or a list item
	Title              // a heading
	Cell               // of a table
	Term               // that a definition list explains
	Matter             // a value in front of a page's text
	Value              // a value of site.toml
)

var kinds = map[markdown.BlockKind]Kind{markdown.Paragraph: Prose, markdown.HeadingText: Title, markdown.Cell: Cell, markdown.Term: Term}

// marks are the kinds of characters that a text holds. Most paragraphs hold none that a rule needs, so most rules are
// done before they begin.
type marks uint16

const (
	quotes marks = 1 << iota
	brackets
	fillers
	addresses   // a dot or a colon that no space follows
	numbers     // of ten digits and more
	latinPoints // the points that Arabic writes otherwise: , ; ?
	gaps        // a space where one may be too many
	invisible   // characters that steer the direction or have no width
	forms       // shapes of Arabic letters instead of letters
	long        // more words than a sentence should have
)

// word is a word of the folded text: where it begins and ends.
type word struct{ start, end int }

func newText(raw, language string, kind Kind) *Text {
	t := textOf(raw, language, kind)
	return &t
}

func textOf(raw, language string, kind Kind) Text {
	return Text{Raw: raw, Language: language, Kind: kind, has: marksOf(raw)}
}

// longest is the number of words that a sentence may have.
const longest = 60

// plainBytes are those that tell nothing by themselves: letters, and the bytes within letters.
var plainBytes = func() (plain [256]bool) {
	for c := range plain {
		plain[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 && c < 0xC0
	}
	plain['x'], plain['X'] = false, false
	return plain
}()

func marksOf(raw string) (has marks) {
	digits, spaces := 0, 0
	digit := func() {
		if digits++; digits == 10 {
			has |= numbers
		}
	}
	for i := 0; i < len(raw); i++ {
		c := raw[i]
		if c >= '0' && c <= '9' {
			digit()
			continue
		}
		if plainBytes[c] {
			digits = 0
			continue
		}
		next, third := byte(0), byte(0)
		if i+1 < len(raw) {
			next = raw[i+1]
		}
		if c == 0xD9 && next >= 0xA0 && next <= 0xA9 { // ٠ to ٩
			digit()
			i++
			continue
		}
		digits = 0
		if c == 0xD8 || c == 0xD9 { // most letters of Arabic
			if c == 0xD8 && next == 0x9C {
				has |= invisible
			}
			if i == 0 && c == 0xD9 && next == 0x88 && len(raw) > 2 && raw[2] == ' ' {
				has |= gaps
			}
			i++
			continue
		}
		if i+2 < len(raw) {
			third = raw[i+2]
		}
		switch c {
		case ' ':
			spaces++
			switch next {
			case ' ', '.', ',', ':', ';', '!', '?', ')':
				has |= gaps
			case 0xD8: // ، ؛ ؟
				if third == 0x8C || third == 0x9B || third == 0x9F {
					has |= gaps
				}
			case 0xD9: // و
				if third == 0x88 && i+3 < len(raw) && raw[i+3] == ' ' {
					has |= gaps
				}
			}
		case '"':
			has |= quotes
		case 0xC2: // « is C2 AB
			has |= quotes
		case 0xE2:
			if next == 0x80 && (third == 0x8B || third == 0x8E || third == 0x8F || third >= 0xAA && third <= 0xAE) || next == 0x81 && third >= 0xA6 && third <= 0xA9 {
				has |= invisible
			}
			has |= quotes | fillers // “ „ and … begin with E2 80
		case 0xEF:
			switch {
			case next == 0xBB && third == 0xBF:
				has |= invisible
			case next >= 0xAD && next <= 0xBB:
				has |= forms
			}
		case '[', '<':
			has |= brackets
		case '(':
			has |= brackets
			if next == ' ' {
				has |= gaps
			}
		case '_', 'x', 'X', 0xC3: // × is C3 97
			has |= fillers
		case ',', ';', '?':
			has |= latinPoints
		case '.', ':':
			if next == '.' {
				has |= fillers
			} else if next > ' ' && next < utf8.RuneSelf {
				has |= addresses
			}
		}
	}
	if spaces >= longest {
		has |= long
	}
	return has
}

// Folded is the text as it is matched, see lang.Normalise.
func (t *Text) Folded() string {
	t.fold()
	return t.folded.Text
}

func (t *Text) fold() {
	if t.read {
		return
	}
	t.read = true
	t.folded = lang.Normalise(t.Raw)
	s, start := t.folded.Text, -1
	t.words = make([]word, 0, strings.Count(s, " ")+1)
	for i := 0; i < len(s); {
		letter, size := isWord(s, i)
		if letter && start < 0 {
			start = i
		} else if !letter && start >= 0 {
			t.words = append(t.words, word{start, i})
			start = -1
		}
		i += size
	}
	if start >= 0 {
		t.words = append(t.words, word{start, len(s)})
	}
}

// isWord tells whether the character at i is part of a word, and its size. Letters of Arabic and Latin are most of all
// text and need no table.
func isWord(s string, i int) (bool, int) {
	c := s[i]
	switch {
	case c < utf8.RuneSelf:
		return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z', 1
	case (c == 0xD8 || c == 0xD9) && i+1 < len(s) && (c == 0xD9 || s[i+1] > 0x9F):
		return s[i+1] < 0xAA || c == 0xD8, 2 // U+0620 to U+0669
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r) || unicode.IsDigit(r), size
}

// original turns a stretch of the folded text into one of Raw.
func (t *Text) original(start, end int) (int, int) {
	return t.folded.Original(start), t.folded.Original(end)
}

// shorten cuts a quotation for a message.
func shorten(s string) string {
	r := []rune(strings.TrimSpace(s))
	if len(r) > 60 {
		return string(r[:57]) + "…"
	}
	return string(r)
}
