package check

import (
	"bytes"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// fenceOf reads a line that opens or closes code, after what may be before it in quotations and lists: its row of `
// or ~, and the rest of the line. mark is nil for any other line.
func fenceOf(line []byte) (mark, rest []byte) {
	line = bytes.TrimLeft(bytes.TrimSpace(line), " \t>")
	if item := bytes.TrimLeft(line, "-*+0123456789.)"); len(item) < len(line) && len(item) > 0 && (item[0] == ' ' || item[0] == '\t') {
		line = bytes.TrimLeft(item, " \t")
	}
	for _, char := range [...]string{"`", "~"} {
		rest := bytes.TrimLeft(line, char)
		if n := len(line) - len(rest); n >= 3 {
			return line[:n], rest
		}
	}
	return nil, nil
}

// unclosedCode finds code that is opened and never closed: all that follows is shown as code.
func unclosedCode(p *Page) []diag.Finding {
	open, at, offset := []byte(nil), 0, 0
	for l := range bytes.Lines(p.Doc.Source) {
		start := offset
		offset += len(l)
		if !bytes.Contains(l, []byte("```")) && !bytes.Contains(l, []byte("~~~")) {
			continue
		}
		mark, rest := fenceOf(l)
		switch {
		case mark == nil:
		case open == nil && (mark[0] == '~' || bytes.IndexByte(rest, '`') < 0):
			open, at = mark, start+bytes.Index(l, mark)
		case open != nil && mark[0] == open[0] && len(mark) >= len(open) && len(rest) == 0:
			open = nil
		}
	}
	if open == nil {
		return nil
	}
	sign := strings.Repeat(string(open[:1]), min(len(open), 6))
	return []diag.Finding{{Pos: p.At(at, len(open)), Says: say.MarkupLeftOpenCode{Mark: sign}}}
}
