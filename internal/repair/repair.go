// Package repair puts edits into texts and shows what they change.
//
// In: the bytes of a file and the edits that findings bring along. Out: the bytes of the fixed file, and a unified diff.
// Nothing is read or written here.
package repair

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
)

// Apply returns a text with edits put in, and how many were. Of edits that share bytes, or begin at the same place, the
// first one stands: those left out may fit when the fixed text has been read again. Edits that are not of this text,
// that would tear a character apart, or that change nothing are left out. Where lines end with CR LF, those of the edits
// do.
func Apply(text []byte, edits []diag.Edit) (fixed []byte, applied int) {
	fitting := slices.DeleteFunc(slices.Clone(edits), func(e diag.Edit) bool { return !fits(text, e) })
	slices.SortStableFunc(fitting, func(a, b diag.Edit) int { return cmp.Compare(a.Start, b.Start) })
	crlf := bytes.Contains(text, []byte("\r\n"))
	start, end := -1, 0 // of the edit before
	for _, e := range fitting {
		if e.Start < end || e.Start == start {
			continue
		}
		fixed = append(fixed, text[end:e.Start]...)
		fixed = append(fixed, lines(e.New, crlf)...)
		start, end = e.Start, e.End
		applied++
	}
	return append(fixed, text[end:]...), applied
}

// fits tells whether an edit is one of the text.
func fits(text []byte, e diag.Edit) bool {
	return e.Start >= 0 && e.Start <= e.End && e.End <= len(text) && boundary(text, e.Start) && boundary(text, e.End) &&
		utf8.ValidString(e.New) && string(text[e.Start:e.End]) != e.New
}

// boundary tells whether a character begins at i, or the text ends there.
func boundary(text []byte, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

// lines ends the lines of an edit as those of its file end.
func lines(s string, crlf bool) string {
	if !crlf {
		return s
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\n", "\r\n")
}
