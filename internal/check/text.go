package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/lang"
	"sitegen/internal/markdown"
)

// Text is a piece of prose: a paragraph, a heading, a cell, a line of front matter, or a value of site.toml. In the prose
// of a page markdown.Object stands for a fact, a picture or code.
type Text struct {
	Raw      string
	Language string // in which it is written, as a code; "" when unknown
	Kind     Kind
	Level    int                // of a heading
	Links    []markdown.Stretch // of Raw that are the text of links

	has    marks
	folded lang.Normalised
	words  []word // of the folded text
	read   bool
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

// marks are the kinds of characters that a text holds. Most paragraphs hold none that a blank needs, so most rules are
// done before they begin.
type marks uint8

const (
	quotes marks = 1 << iota
	brackets
	fillers
	addresses // a dot or a colon that no space follows
	numbers   // of ten digits and more
)

// word is a word of the folded text: where it begins and ends.
type word struct{ start, end int }

func newText(raw, language string, kind Kind) *Text {
	t := &Text{Raw: raw, Language: language, Kind: kind}
	digits := 0
	for i := 0; i < len(raw); i++ {
		c := raw[i]
		if c >= '0' && c <= '9' {
			if digits++; digits == 10 {
				t.has |= numbers
			}
			continue
		}
		digits = 0
		switch c {
		case '"', 0xC2: // « is C2 AB
			t.has |= quotes
		case 0xE2: // “ „ and … begin with E2 80
			t.has |= quotes | fillers
		case '[', '<', '(':
			t.has |= brackets
		case '_', 'x', 'X', 0xC3: // × is C3 97
			t.has |= fillers
		case '.', ':':
			if i+1 < len(raw) && raw[i+1] == '.' {
				t.has |= fillers
			} else if i+1 < len(raw) && raw[i+1] > ' ' && raw[i+1] < utf8.RuneSelf {
				t.has |= addresses
			}
		}
	}
	return t
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
