package check

import (
	"unicode/utf8"

	"sitegen/internal/lang"
	"sitegen/internal/markdown"
)

// sieve lets through, in one cheap pass, the texts that may hold one of some folded words, and stops nearly all others.
// Folding a whole page to look for a dozen words would cost more than parsing it.
type sieve struct {
	letters [128]uint32            // U+0600 to U+067F → folded letter, 0 for what folding drops
	words   [sieveBits / 64]uint64 // hashes of the words
}

// sieveBits is large enough that of some hundred words hardly one more passes by chance, and small enough for the fastest
// memory.
const sieveBits = 1 << 16

// newSieve takes folded words.
func newSieve(words map[string][][]string) *sieve {
	s := &sieve{}
	for r := rune(0x600); r < 0x680; r++ {
		for _, f := range lang.Normalise(string(r)).Text {
			s.letters[r-0x600] = uint32(f)
		}
	}
	for w := range words {
		h := uint32(0)
		for _, r := range w {
			h = mix(h, uint32(r))
		}
		s.words[h%sieveBits/64] |= 1 << (h % 64)
	}
	return s
}

func mix(h, letter uint32) uint32 { return h*31 + letter }

// passes tells whether a text may hold one of the words.
func (s *sieve) passes(text string) bool {
	h, inside := uint32(0), false
	for i := 0; i < len(text); {
		c := text[i]
		letter, size := uint32(0), 1
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			letter = uint32(c)
		case c >= 'A' && c <= 'Z':
			letter = uint32(c) + 32
		case c < utf8.RuneSelf:
		case c >= 0xD8 && c <= 0xD9 && i+1 < len(text):
			size = 2
			letter = s.letters[(uint32(c)&3)<<6|uint32(text[i+1])&0x3F]
			if letter == 0 { // a mark within a word
				i += size
				continue
			}
			if r := rune(letter); r == '،' || r == '؛' || r == '؟' {
				letter = 0
			}
		default:
			r, n := utf8.DecodeRuneInString(text[i:])
			if r > 0x2FF && (r < 0x2000 || r > 0x2BFF) && r != markdown.Object {
				return true // another script or a presentation form: look closely
			}
			if r == '\u00AD' || r >= 0x200B && r <= 0x200F { // invisible within a word
				i += n
				continue
			}
			size = n
		}
		if letter != 0 {
			h, inside = mix(h, letter), true
		} else if inside {
			if s.has(h) {
				return true
			}
			h, inside = 0, false
		}
		i += size
	}
	return inside && s.has(h)
}

func (s *sieve) has(h uint32) bool { return s.words[h%sieveBits/64]&(1<<(h%64)) != 0 }
