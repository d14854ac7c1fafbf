package diag

import (
	"strings"
	"unicode"
)

// maxApart is the length of the longest text that is looked at: nobody reads a longer one, and somebody may have made it
// to keep the machine busy.
const maxApart = 2000

// Apart puts each name, path and piece of code in an Arabic text into an isolate of its own, read from the left: in the
// order of the text around it, “/old/ /new/ 301” or “title = "…"” would come out scrambled. The marks are invisible. Text
// without Arabic is one piece.
func Apart(s string) string {
	r := []rune(s)
	if len(r) > maxApart {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(r); {
		if !foreign(r[i]) {
			b.WriteRune(r[i])
			i++
			continue
		}
		end := i
		for end < len(r) && (foreign(r[end]) || r[end] == ' ') {
			if close := closing(r[i:], end-i); close > 0 {
				end = i + close
			}
			end++
		}
		from, to := trim(r, i, end)
		b.WriteString(string(r[i:from]))
		if isCode(r[from:to]) {
			b.WriteString(leftToRight + string(r[from:to]) + endIsolate)
		} else {
			b.WriteString(string(r[from:to]))
		}
		b.WriteString(string(r[to:end]))
		i = end
	}
	return b.String()
}

// foreign tells whether a character can be part of a name or of code: it is neither Arabic nor space nor a sign that
// Arabic texts put around names.
func foreign(r rune) bool {
	return !unicode.IsSpace(r) && !strings.ContainsRune("«»،؛؟", r) && !hasRTL(string(r))
}

// closing is where the bracket or the quoted value that begins at a place ends, Arabic or not; 0 when none begins there,
// or it never ends.
func closing(r []rune, at int) int {
	var open, close rune
	switch r[at] {
	case '[':
		open, close = '[', ']'
	case '{':
		open, close = '{', '}'
	case '"':
		if !strings.HasSuffix(string(r[:at]), " = ") {
			return 0
		}
		close = '"'
	default:
		return 0
	}
	depth := 1
	for i := at + 1; i < len(r); i++ {
		switch r[i] {
		case close:
			if depth--; depth == 0 {
				return i
			}
		case open:
			depth++
		}
	}
	return 0
}

// trim leaves the space, the punctuation and the brackets around a piece to the text around it.
func trim(r []rune, from, to int) (int, int) {
	for from < to {
		last := r[to-1]
		piece := string(r[from:to])
		switch {
		case last == ' ', last == ',', last == '!', last == '.' && !strings.HasSuffix(piece, ".."):
		case last == ':' && !strings.HasSuffix(piece, "https:") && !strings.HasSuffix(piece, "mailto:") && !strings.HasSuffix(piece, "tel:"):
		case last == ')' && strings.Count(piece, "(") < strings.Count(piece, ")"):
		case last == '(' && len(piece) > 1:
		case r[from] == ':' && from+1 < to && r[from+1] == ' ', r[from] == ' ', r[from] == ')':
			from++
			continue
		case r[from] == '(' && strings.Count(piece, "(") > strings.Count(piece, ")"):
			from++
			continue
		default:
			return from, to
		}
		to--
	}
	return from, to
}

// isCode tells whether a piece has an order to keep: a single sign or a number has none.
func isCode(r []rune) bool {
	if len(r) < 2 {
		return false
	}
	for _, c := range r {
		if c > unicode.MaxASCII || (c < '0' || c > '9') && c != ' ' && c != '.' {
			return true
		}
	}
	return strings.ContainsRune(string(r), ' ')
}

// Line is a line of Arabic as it is shown where lines are read from the left, as on terminals: it is read from the right, and
// names and code in it from the left.
func Line(s string) string { return rightToLeft + Apart(s) + endIsolate }
