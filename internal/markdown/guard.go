package markdown

import (
	"bytes"
	"fmt"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// Limits. Beyond them parsing takes time that grows with the square of the input, or a stack that Go cannot recover
// from, or a small text becomes a huge page. Each is far above what a page for people needs. Those that the parser must
// not meet are looked for in the bytes, before it runs.
const (
	maxBytes    = 512 << 10 // of one file
	maxHTML     = 16 << 20  // of one page
	maxNesting  = 100       // block markers (> - * + 1. : [^1]:) at the beginning of one line
	maxIndent   = 400       // columns of white space there, so that lists cannot nest from line to line without end
	maxDepth    = 1000      // elements inside each other, of any kind; lists count twice
	maxLinks    = 5000      // link openings "](" in one file
	maxBrackets = 10000     // opening brackets in one file
	maxFacts    = 5000      // {{ in one file
	maxBraces   = 1000      // in one file, of those that may open attributes within attributes
	maxStars    = 20000     // runs of * _ and ~ in one file
	maxColumns  = 100       // of one table
	maxCells    = 100_000   // of one table: a short row is filled up to the width of the header
	maxFindings = 1000      // of one file
)

// tooMuch reports a text that the parser must not see.
func tooMuch(d *Document) (diag.Finding, bool) {
	body, text := d.body, d.Source[d.body:]
	refuse := func(offset int, m say.Message) (diag.Finding, bool) {
		return tooLong(d.At(body+offset), m), true
	}
	if len(text) > maxBytes {
		return refuse(0, say.TooMuchText{Limit: maxBytes >> 10})
	}
	for _, marker := range []string{holeOpen, holeClose} {
		if i := bytes.Index(text, []byte(marker)); i >= 0 {
			return diag.New(d.At(body+i), say.Noncharacter{Code: fmt.Sprintf("%U", []rune(marker)[0])}), true
		}
	}
	for _, l := range []struct {
		of    string
		limit int
		says  say.Message
	}{
		{"](", maxLinks, say.TooMuchLinks{Limit: maxLinks}},
		{"[", maxBrackets, say.TooMuchBrackets{Limit: maxBrackets}},
		{"{{", maxFacts, say.TooMuchFacts{Limit: maxFacts}},
	} {
		// A short text needs no counting.
		if len(text) > l.limit*len(l.of) && bytes.Count(text, []byte(l.of)) > l.limit {
			return refuse(0, l.says)
		}
	}
	if countNestedBraces(text) > maxBraces {
		return refuse(0, say.TooMuchBraces{Limit: maxBraces})
	}
	if countStars(text) > maxStars {
		return refuse(0, say.TooMuchStars{Limit: maxStars})
	}
	columns, rows := 0, 0 // of the table that the lines since the last empty one may be
	for start := 0; start < len(text); {
		line := text[start:]
		if end := bytes.IndexByte(line, '\n'); end >= 0 {
			line = line[:end]
		}
		markers, indent := nesting(line)
		rows++
		switch {
		case markers > maxNesting || indent > maxIndent:
			return refuse(start, say.TooMuchNesting{Limit: maxNesting})
		case len(bytes.TrimSpace(line)) == 0:
			columns, rows = 0, 0
		case isDelimiterRow(line):
			columns = max(columns, 1+bytes.Count(line, []byte("|")))
		}
		if columns > maxColumns {
			return refuse(start, say.TooMuchColumns{Limit: maxColumns})
		}
		if columns*rows > maxCells {
			return refuse(start, say.TooMuchCells{Limit: maxCells})
		}
		start += len(line) + 1
	}
	return diag.Finding{}, false
}

// countNestedBraces counts the braces that may open attributes as the value of an attribute: {a={b=[{c=1}]}}. Those of
// facts stand in pairs.
func countNestedBraces(text []byte) int {
	n := 0
	for i := 0; ; i++ {
		next := bytes.IndexByte(text[i:], '{')
		if next < 0 {
			return n
		}
		i += next
		if i+1 < len(text) && text[i+1] == '{' {
			i++
			continue
		}
		before := bytes.TrimRight(text[:i], " \t")
		if len(before) > 0 && bytes.IndexByte([]byte("=[,"), before[len(before)-1]) >= 0 {
			n++
		}
	}
}

// countStars counts the runs of what may open or close emphasis, if there may be too many. Within link text the parser
// compares each with each.
func countStars(text []byte) int {
	if len(text) <= maxStars {
		return 0
	}
	n := bytes.Count(text, []byte("*")) + bytes.Count(text, []byte("_")) + bytes.Count(text, []byte("~"))
	if n <= maxStars {
		return n // at most
	}
	n = 0
	for i, c := range text {
		if (c == '*' || c == '_' || c == '~') && (i == 0 || text[i-1] != c) {
			n++
		}
	}
	return n
}

// nesting counts the block markers at the beginning of a line, and the columns of white space between them.
func nesting(line []byte) (markers, indent int) {
	rule := true // the markers are - or * alone, as in a thematic break
	for i := 0; i < len(line); i++ {
		c := line[i]
		switch {
		case c == ' ' || c == '\r':
			indent++
		case c == '\t':
			indent += 4
		case c == '>':
			markers++
			rule = false
		case c == '-' || c == '*':
			if !spaceAt(line, i+1) {
				return markers, indent
			}
			markers++
		case c == '+' || c == ':':
			if !spaceAt(line, i+1) {
				return markers, indent
			}
			markers++
			rule = false
		case c >= '0' && c <= '9':
			for i+1 < len(line) && line[i+1] >= '0' && line[i+1] <= '9' {
				i++
			}
			if i+1 >= len(line) || line[i+1] != '.' && line[i+1] != ')' || !spaceAt(line, i+2) {
				return markers, indent
			}
			i++
			markers++
			rule = false
		case c == '[' && i+1 < len(line) && line[i+1] == '^':
			end := bytes.Index(line[i:], []byte("]:"))
			if end < 0 {
				return markers, indent
			}
			i += end + 1
			markers++
			rule = false
		default:
			return markers, indent
		}
	}
	if rule {
		return 0, 0
	}
	return markers, indent
}

// spaceAt tells whether white space or the end of the line is at i.
func spaceAt(line []byte, i int) bool {
	return i >= len(line) || line[i] == ' ' || line[i] == '\t' || line[i] == '\r'
}

// isDelimiterRow tells whether a line may be the one below a table's header. Markers of quotes and lists may stand
// before it.
func isDelimiterRow(line []byte) bool {
	pipe, dash := false, false
	for _, c := range line {
		switch c {
		case '|':
			pipe = true
		case '-':
			dash = true
		case ':', ' ', '\t', '\r', '>':
		default:
			return false
		}
	}
	return pipe && dash
}

// tooDeep reports a node that lies too deep for what walks the tree by calling itself: Go cannot recover from a stack
// that is full. Block markers are counted before parsing, but emphasis nests only when it is closed.
func tooDeep(d *Document, offset int) diag.Finding {
	return tooLong(d.At(offset), say.TooMuchDepth{Limit: maxDepth})
}

// tooLong is the finding of a limit that several pages would keep.
func tooLong(pos diag.Pos, m say.Message) diag.Finding {
	f := diag.New(pos, m)
	f.Advice = say.TooMuchSplit{}
	return f
}

// tooMuch reports that a limit was met while the page was made; what follows is left out.
func (b *builder) tooMuch(offset int, m say.Message) {
	if !b.full {
		b.full = true
		b.add(tooLong(b.at(offset, 1), m))
	}
}
