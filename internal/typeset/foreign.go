package typeset

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// Foreignness tells how much of a text is in the other direction than the page's.
type Foreignness int8

// The kinds of Foreignness.
const (
	Native   Foreignness = iota // it holds letters of the page's direction, or none of the other
	Words                       // all of its letters are of the other direction
	Sentence                    // and they make a sentence, which begins where its own language does
)

// sentenceWords is from how many words on a text without a full stop is a sentence.
const sentenceWords = 4

// Foreign tells whether all letters of a text are of the other direction, and the commas are not the page's. A text that holds an object, which may be a fact
// in any language, is Native unless it is a sentence.
func (s *Style) Foreign(text []byte) Foreignness {
	words, letters, object := 0, false, false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		i += size
		switch c := classOf(r); {
		case c == latin && s.RTL, c == arabic && !s.RTL:
			if !letters {
				words++
			}
			letters = true
			continue
		case c == latin || c == arabic, s.RTL && (r == '،' || r == '؛' || r == '؟'):
			return Native
		case c == mark || r == '\'' || r == '’':
			continue
		case r == Object:
			object = true
		}
		letters = false
	}
	end := bytes.TrimRightFunc(text, func(r rune) bool {
		return unicode.IsSpace(r) || r == Object || unicode.In(r, unicode.Pe, unicode.Pf) || r == '"'
	})
	last, _ := utf8.DecodeLastRune(end)
	stop := last == '.' || last == '!' || last == '?' || last == ':' || last == '…' || last == '؟' || last == '۔'
	switch {
	case words >= sentenceWords, words > 1 && stop && !object:
		return Sentence
	case words == 0 || object:
		return Native
	}
	return Words
}

// Flipped is how text of the other direction is set by itself.
func (s *Style) Flipped() Style {
	return Style{Lang: s.Opposite, RTL: !s.RTL, Opposite: s.base(), Brands: s.Brands}
}

// ForeignTag is what the tag of an element says whose whole text is foreign, see Run.Tag.
func (s *Style) ForeignTag() string { return Run{RTL: !s.RTL, Lang: s.Opposite}.Tag() }
