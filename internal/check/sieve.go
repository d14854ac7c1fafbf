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
	phrases hashes      // of single words, of the first two words of a phrase, of the first three if it has as many
	written hashes      // of words as they are written, marks dropped
}

// lists is a set of lists of words; asWritten is that of words that are not folded.
type lists uint16

const asWritten lists = 1 << 15

// newSieve takes lists of folded phrases by their first words; see phrases. The first is the list 1, the second the list
// 2, the third the list 4.
func newSieve(all ...map[string][][]string) *sieve {
	s := &sieve{written: newHashes(nil)}
	for r := rune(0x600); r < 0x680; r++ {
		for _, f := range lang.Normalise(string(r)).Text {
			s.letters[r-0x600] = uint32(f)
		}
	}
	found := map[uint32]lists{}
	for i, words := range all {
		of := lists(1) << i
		for w, list := range words {
			if len(list) == 0 {
				found[hash(w)] |= of
			}
			for _, phrase := range list {
				h := hash(w)
				for _, next := range phrase[1:min(3, len(phrase))] {
					h = join(h, hash(next))
				}
				found[h] |= of
			}
		}
	}
	s.phrases = newHashes(found)
	return s
}

// alsoWritten takes words of Arabic letters without marks that are looked for as they are written.
func (s *sieve) alsoWritten(words map[string]string) *sieve {
	found := map[uint32]lists{}
	for w := range words {
		found[hash(w)] = asWritten
	}
	s.written = newHashes(found)
	return s
}

// hashes is a table of hashes, each in its place or the next free one. It is asked several times for each word of a site.
type hashes struct {
	keys []uint32 // 0 is a free place
	of   []lists
}

func newHashes(found map[uint32]lists) (t hashes) {
	size := 1
	for size < 4*len(found) {
		size *= 2
	}
	t.keys, t.of = make([]uint32, size), make([]lists, size)
	for h, of := range found {
		i := int(h) & (size - 1)
		for t.keys[i] != 0 {
			i = (i + 1) & (size - 1)
		}
		t.keys[i], t.of[i] = h, of
	}
	return t
}

func (t *hashes) get(h uint32) lists {
	last := uint32(len(t.keys) - 1)
	for i := h & last; t.keys[i] != 0; i = (i + 1) & last {
		if t.keys[i] == h {
			return t.of[i]
		}
	}
	return 0
}

func hash(word string) (h uint32) {
	for _, r := range word {
		h = mix(h, uint32(r))
	}
	return h
}

// join is the hash of words and the one after them. All of its bits tell phrases apart, and the low ones find the place.
func join(h, next uint32) uint32 {
	h = (h ^ next*0x9E3779B1) * 0x85EBCA6B
	return h ^ h>>15
}

func mix(h, letter uint32) uint32 { return h*31 + letter }

// passes tells whether a text may hold one of the words.
func (s *sieve) passes(text string) bool { return s.find(text) != 0 }

// find returns the lists that a text may hold a word of.
func (s *sieve) find(text string) (found lists) {
	var h, w uint32     // hashes of the word, folded and as it is written
	var one, two uint32 // of the word before, and of the two words before, folded
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
			if r := rune(letter); r == '،' || r == '؛' || r == '؟' || r >= '٪' && r <= '٭' {
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
			pair := join(one, h)
			found |= s.phrases.get(h) | s.phrases.get(pair) | s.phrases.get(join(two, h))
			if w != 0 {
				found |= s.written.get(w)
			}
			one, two, h, w, inside = h, pair, 0, 0, false
		}
		i += size
	}
	if inside {
		found |= s.phrases.get(h) | s.phrases.get(join(one, h)) | s.phrases.get(join(two, h)) | s.written.get(w)
	}
	return found
}
