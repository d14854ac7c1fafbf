package markdown

import (
	"bytes"
	"fmt"

	"sitegen/internal/diag"
)

// Limits that hold before the parser sees a text. Beyond them parsing takes time that grows with the square of the
// input, or a stack that Go cannot recover from. Each is far above what a page for people needs.
const (
	maxBytes   = 4 << 20 // of one file
	maxNesting = 100     // block markers (> - * + 1.) at the beginning of one line
	maxLinks   = 5000    // link openings "](" in one file
	maxIndent  = 400     // columns of white space before a list item, so that lists cannot nest without end
	maxBracket = 20000   // opening brackets in one file
)

// tooMuch reports a text that the parser must not see.
func tooMuch(file string, src []byte, body int) (diag.Finding, bool) {
	refuse := func(offset int, message string) (diag.Finding, bool) {
		return diag.Finding{Rule: "too-much", Severity: diag.Error, Pos: diag.At(file, src, offset, 1), Message: message,
			Hint: "split the text into several pages"}, true
	}
	text := src[body:]
	if len(text) > maxBytes {
		return refuse(body, fmt.Sprintf("the file is larger than %d MiB", maxBytes>>20))
	}
	if i := bytes.Index(text, []byte(holeOpen)); i >= 0 {
		return refuse(body+i, "the text holds the noncharacter U+FDD0")
	}
	if bytes.Count(text, []byte("](")) > maxLinks {
		return refuse(body, fmt.Sprintf("more than %d links in one file", maxLinks))
	}
	if bytes.Count(text, []byte("[")) > maxBracket {
		return refuse(body, fmt.Sprintf("more than %d brackets in one file", maxBracket))
	}
	start := 0
	for start < len(text) {
		end := bytes.IndexByte(text[start:], '\n')
		if end < 0 {
			end = len(text) - start
		}
		if depth(text[start:start+end]) > maxNesting {
			return refuse(body+start, fmt.Sprintf("more than %d quotes or lists inside each other on one line", maxNesting))
		}
		start += end + 1
	}
	return diag.Finding{}, false
}

// depth counts the block markers at the beginning of a line.
func depth(line []byte) int {
	n, spaces := 0, 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '>' || c == '-' || c == '*' || c == '+':
			n++
		case c == ' ' || c == '\t':
			spaces++
		case c >= '0' && c <= '9', c == '.', c == ')':
		default:
			return n + spaces/(maxIndent/maxNesting)
		}
	}
	// A line of markers alone is a rule (-----) unless there are spaces between them.
	if spaces == 0 && !bytes.ContainsRune(line, '>') {
		return 0
	}
	return n
}
