package source

import (
	"golang.org/x/text/unicode/norm"
)

// Composed returns a text in which no letter is written apart from its mark: أ as one character and not as ا with a hamza
// above. Some systems give the names of files so, and what was pasted from there looks the same and is equal to nothing.
// The order of vowels stays, and so does everything else. The result is the text itself if nothing is to be done.
func Composed(text []byte) []byte {
	i := partingMark(text, 0)
	if i < 0 {
		return text
	}
	out := make([]byte, 0, len(text))
	done := 0
	for i >= 0 {
		start := done + max(0, norm.NFC.LastBoundary(text[done:i]))
		end := start + norm.NFC.NextBoundary(text[start:], true)
		if end <= i { // a mark without a letter
			start = i
			end = i + max(2, norm.NFC.NextBoundary(text[i:], true))
		}
		out = append(out, text[done:start]...)
		out = norm.NFC.Append(out, text[start:end]...)
		done = end
		i = partingMark(text, done)
	}
	return append(out, text[done:]...)
}

// partingMark finds the next mark, from an offset on, that makes one character with the letter before it: those of Arabic
// (U+0653 to U+0655) and the accents of Latin, Greek and Cyrillic (U+0300 to U+036F). It is -1 if there is none.
func partingMark(text []byte, from int) int {
	for i := from; i+1 < len(text); i++ {
		switch text[i] {
		case 0xD9:
			if c := text[i+1]; c >= 0x93 && c <= 0x95 {
				return i
			}
		case 0xCC, 0xCD:
			if c := text[i+1]; c >= 0x80 && c <= 0xBF && (text[i] == 0xCC || c <= 0xAF) {
				return i
			}
		}
	}
	return -1
}
