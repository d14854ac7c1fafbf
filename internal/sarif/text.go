package sarif

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
)

// line is the line that a finding is about; "" when it is not known.
func line(files *diag.Files, f diag.Finding) string {
	l, _ := files.Line(f.File, f.Line)
	return l
}

// regionOf is where a finding is; nil when only the file is known.
func regionOf(files *diag.Files, f diag.Finding) *region {
	if f.Line < 1 {
		return nil
	}
	r := &region{StartLine: f.Line}
	if f.Column < 1 {
		return r
	}
	r.StartColumn, r.EndColumn = f.Column, f.Column+max(1, f.Length)
	if l, ok := files.Line(f.File, f.Line); ok {
		quoted := f.Quoted(l)
		r.EndColumn = f.Column + utf8.RuneCountInString(quoted) // a region ends with its line
		if quoted != "" {
			r.Snippet = &snippet{quoted}
		}
	}
	return r
}

// deleted is what an edit replaces. ok is false when the file does not have those bytes.
func deleted(files *diag.Files, f diag.Finding) (r region, ok bool) {
	start, end, ok := files.Has(f.File, f.Edit)
	return region{StartLine: start.Line, StartColumn: start.Column, EndLine: end.Line, EndColumn: end.Column}, ok
}

// fingerprints name findings so that they are known again when lines move: by rule, file, and the characters that are
// marked. Of several that agree in all three, each has its number.
type fingerprints map[string]int

func (seen fingerprints) of(f diag.Finding, line string) map[string]string {
	what := f.Quoted(line)
	if what == "" {
		what = strings.TrimSpace(line)
	}
	if what == "" {
		what = fmt.Sprintf("%T %v", f.Says, f.Says)
	}
	sum := sha256.Sum256([]byte(f.Rule.String() + "\x00" + f.File + "\x00" + what))
	print := hex.EncodeToString(sum[:16])
	seen[print]++
	return map[string]string{"sitegen/v1": fmt.Sprintf("%s:%d", print, seen[print])}
}
