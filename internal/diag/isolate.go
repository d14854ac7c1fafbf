package diag

import (
	"strings"
	"unicode"

	"sitegen/internal/say"
)

// Isolates keep a piece of text from reordering the line around it where the bidirectional algorithm is known; elsewhere
// they are invisible. They begin with one of the first three, by how the piece is read, and end with the last.
const (
	leftToRight = "\u2066"
	rightToLeft = "\u2067"
	isolate     = "\u2068" // by its first letter
	endIsolate  = "\u2069"
)

// apart is a text in which code and values do not reorder the words around them: “/old/ /new/ 301” would come out
// scrambled in an Arabic sentence, and an Arabic name in an English one could move its full stop.
func apart(text say.Text, language string) string {
	var b strings.Builder
	for _, p := range text {
		s := visible(p.Text)
		switch {
		case !p.Code && !p.Value, language == "ar" && allRTL(s), language != "ar" && !hasRTL(s):
			b.WriteString(s)
		case p.Code:
			b.WriteString(leftToRight + s + endIsolate)
		default:
			b.WriteString(isolate + s + endIsolate)
		}
	}
	return b.String()
}

// allRTL tells whether a text is words that are written from right to left, and nothing else.
func allRTL(s string) bool {
	for _, r := range s {
		if !unicode.IsSpace(r) && !hasRTL(string(r)) {
			return false
		}
	}
	return true
}
