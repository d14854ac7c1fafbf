package markdown

import "bytes"

// masked stands for what the parser must not take for markup.
const masked = 'x'

// mask appends to out the text as the parser shall read it, of the same length, so that all offsets stay those of the
// source: in it all between the braces of a fact is masked, so that a destination may hold a fact with spaces and a table
// cell one with a pipe, and the underscores of bare addresses are, so that https://example.com/_a_/ holds no emphasis, and
// the marks within numbers, codes and handles. The spaces of an address that CommonMark would not take for one are masked,
// too: it is a link then, and what is wrong with it is told.
// All that is printed is taken from the source. Where the mask falls on text that is no fact or no address (in code, say)
// it does no harm for the same reason.
func mask(out, source []byte) []byte {
	out = append(out, source...)
	maskFacts(out)
	maskSpaces(out)
	maskAddresses(out)
	maskMarks(out)
	return out
}

func maskFacts(out []byte) {
	for i := 0; ; {
		open := bytes.Index(out[i:], []byte("{{"))
		if open < 0 {
			return
		}
		open += i
		line := out[open:]
		if end := bytes.IndexByte(line, '\n'); end >= 0 {
			line = line[:end]
		}
		length := factEnd(line[2:])
		if length < 0 {
			i = open + 2
			continue
		}
		i = open + 2 + length
		inside := out[open+2 : i]
		// Backticks may be those of two code spans, as in `{{` and `}}`; an escaped brace opens no fact.
		if escapedAt(out, open) || bytes.IndexByte(inside, '`') >= 0 {
			i = open + 2
			continue
		}
		for k := range inside {
			inside[k] = masked
		}
	}
}

func maskAddresses(out []byte) {
	// Facts, masked before, hold most of the underscores.
	if bytes.IndexByte(out, '_') < 0 {
		return
	}
	for i := 0; i < len(out); {
		start, stop, kind := nextAddress(out[i:])
		if kind == noAddress {
			return
		}
		if kind != mail {
			for k := i + start; k < i+stop; k++ {
				if out[k] == '_' {
					out[k] = masked
				}
			}
		}
		i += stop
	}
}

// escapedAt tells whether an odd number of backslashes stands before the offset.
func escapedAt[T string | []byte](s T, i int) bool {
	n := 0
	for i-n > 0 && s[i-n-1] == '\\' {
		n++
	}
	return n%2 == 1
}

// sourceOf returns the offset in the body of a piece of the text that the parser read, and the piece as the source has
// it. The parser hands out slices of its input, so the place is exact. Only a title that spans lines is a copy, and is
// searched for from the offset from on, and before it if it may belong to a definition; when the markers of a quote or a
// list stand between its lines, it is not found and stays as it is.
func (b *builder) sourceOf(piece []byte, from int, definition bool) (offset int, source []byte, found bool) {
	if len(piece) == 0 {
		return from, nil, true
	}
	at := cap(b.masked) - cap(piece)
	if at < 0 || at+len(piece) > len(b.masked) || &b.masked[at] != &piece[0] {
		if at = bytes.Index(b.masked[from:], piece); at >= 0 {
			at += from
		} else if definition {
			at = bytes.Index(b.masked[:from], piece)
		}
		if at < 0 {
			return from, piece, false
		}
	}
	return at, b.source[at : at+len(piece)], true
}
