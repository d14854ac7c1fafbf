package check

import (
	"unicode/utf8"

	"sitegen/internal/lang"
	"sitegen/internal/markdown"
)

// sieve tells, in one cheap pass over a text, which lists of words it may hold one of; for nearly all texts, none.
// Folding a whole page to look for a dozen words would cost more than parsing it.
type sieve struct {
	letters [128]uint32 // U+0600 to U+067F → folded letter, 0 for what folding drops
	words   [4096]lists // by the hash of a folded word
	written []uint32    // hashes of words as they are written, marks dropped, each in its place or the next free one
}

// lists is a set of lists of words; asWritten is that of words that are not folded.
type lists uint16

const asWritten lists = 1 << 15

// newSieve takes lists of folded words. The first is the list 1, the second the list 2, the third the list 4.
func newSieve(all ...map[string][][]string) *sieve {
	s := &sieve{}
	for r := rune(0x600); r < 0x680; r++ {
		for _, f := range lang.Normalise(string(r)).Text {
			s.letters[r-0x600] = uint32(f)
		}
	}
	for i, words := range all {
		for w := range words {
			s.words[hash(w)%4096] |= 1 << i
		}
	}
	return s
}

// alsoWritten takes words of Arabic letters without marks that are looked for as they are written.
func (s *sieve) alsoWritten(words map[string]string) *sieve {
	size := 1
	for size < 4*len(words) {
		size *= 2
	}
	s.written = make([]uint32, size)
	for w := range words {
		h := hash(w)
		i := int(h % uint32(size))
		for ; s.written[i] != 0 && s.written[i] != h; i = (i + 1) % size {
		}
		s.written[i] = h
	}
	return s
}

func hash(word string) (h uint32) {
	for _, r := range word {
		h = mix(h, uint32(r))
	}
	return h
}

func mix(h, letter uint32) uint32 { return h*31 + letter }

// passes tells whether a text may hold one of the words.
func (s *sieve) passes(text string) bool { return s.find(text) != 0 }

// find returns the lists that a text may hold a word of.
func (s *sieve) find(text string) (found lists) {
	var h, w uint32 // hashes of the word, folded and as it is written
	inside := false
	for i := 0; i < len(text); {
		c := text[i]
		letter, as, size := uint32(0), uint32(0), 1
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			letter = uint32(c)
		case c >= 'A' && c <= 'Z':
			letter = uint32(c) + 32
		case c < utf8.RuneSelf:
		case c >= 0xD8 && c <= 0xD9 && i+1 < len(text):
			size = 2
			as = (uint32(c)&3)<<6 | uint32(text[i+1])&0x3F
			letter = s.letters[as]
			if letter == 0 { // a mark within a word
				i += size
				continue
			}
			as += 0x600
			if r := rune(letter); r == '،' || r == '؛' || r == '؟' {
				letter = 0
			}
		default:
			r, n := utf8.DecodeRuneInString(text[i:])
			if r > 0x2FF && (r < 0x2000 || r > 0x2BFF) && r != markdown.Object {
				return ^lists(0) // another script or a presentation form: look closely
			}
			if r == '\u00AD' || r >= 0x200B && r <= 0x200F { // invisible within a word
				i += n
				continue
			}
			size = n
		}
		if letter != 0 {
			h, w, inside = mix(h, letter), mix(w, as), true
		} else if inside {
			found |= s.has(h, w)
			h, w, inside = 0, 0, false
		}
		i += size
	}
	if inside {
		found |= s.has(h, w)
	}
	return found
}

func (s *sieve) has(h, w uint32) lists {
	found := s.words[h%4096]
	if last := uint32(len(s.written) - 1); len(s.written) > 0 && w != 0 {
		for i := w & last; s.written[i] != 0; i = (i + 1) & last {
			if s.written[i] == w {
				return found | asWritten
			}
		}
	}
	return found
}
