package sarif

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
)

// text is the text of a file; its bytes are nil when it is not known.
type text struct{ bytes []byte }

var mark = []byte("\uFEFF")

// line returns a line, counted from 1.
func (t text) line(n int) string {
	rest := bytes.TrimPrefix(t.bytes, mark)
	for ; n > 1; n-- {
		_, after, found := bytes.Cut(rest, []byte("\n"))
		if !found {
			return ""
		}
		rest = after
	}
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	return strings.TrimSuffix(string(line), "\r")
}

// quoted are the characters that a finding marks, on the line on which it begins.
func (t text) quoted(p diag.Pos) string {
	line := []rune(t.line(p.Line))
	if p.Line < 1 || p.Column < 1 || p.Column > len(line) {
		return ""
	}
	return string(line[p.Column-1 : min(len(line), p.Column-1+max(1, p.Length))])
}

// region is where a finding is; nil when only the file is known.
func (t text) region(p diag.Pos) *region {
	if p.Line < 1 {
		return nil
	}
	r := &region{StartLine: p.Line}
	if p.Column < 1 {
		return r
	}
	r.StartColumn, r.EndColumn = p.Column, p.Column+max(1, p.Length)
	if t.bytes != nil {
		quoted := t.quoted(p)
		r.EndColumn = p.Column + utf8.RuneCountInString(quoted) // a region ends with its line
		if quoted != "" && utf8.ValidString(quoted) {
			r.Snippet = &snippet{quoted}
		}
	}
	return r
}

// holds tells whether the file has the bytes that an edit replaces.
func (t text) holds(e diag.Edit) bool {
	return e.Start >= 0 && e.Start <= e.End && e.End <= len(t.bytes)
}

// deleted is what an edit replaces.
func (t text) deleted(e diag.Edit) region {
	skip := len(t.bytes) - len(bytes.TrimPrefix(t.bytes, mark))
	start := diag.At("", t.bytes[skip:], e.Start-skip, 1)
	end := diag.At("", t.bytes[skip:], e.End-skip, 1)
	return region{StartLine: start.Line, StartColumn: start.Column, EndLine: end.Line, EndColumn: end.Column}
}

// fingerprints name findings so that they are known again when lines move: by rule, file, and the characters that are
// marked. Of several that agree in all three, each has its number.
type fingerprints map[string]int

func (seen fingerprints) of(f diag.Finding, t text) map[string]string {
	what := t.quoted(f.Pos)
	if what == "" {
		what = strings.TrimSpace(t.line(f.Line))
	}
	if what == "" {
		what = f.Message
	}
	sum := sha256.Sum256([]byte(f.Rule + "\x00" + f.File + "\x00" + what))
	print := hex.EncodeToString(sum[:16])
	seen[print]++
	return map[string]string{"sitegen/v1": fmt.Sprintf("%s:%d", print, seen[print])}
}
