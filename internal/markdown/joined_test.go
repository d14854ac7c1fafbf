package markdown

import (
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/typeset"
)

// TestJoined reads a text that was put together from two files, with a condition and without: all that is told of the second
// piece is told in its own file.
func TestJoined(t *testing.T) {
	for _, first := range []string{"# أ\n\nنص.\n\n", "{{ if a.b }}\n\nنص.\n\n{{ end }}\n\n"} {
		text, places := diag.Join([]diag.Piece{
			{File: "page.md", Text: []byte(first), To: len(first)},
			{File: "section.md", Text: []byte("+++\n+++\n## ب {#b}\n\n<b>خطأ</b>\n"), From: 8, To: len("+++\n+++\n## ب {#b}\n\n<b>خطأ</b>\n")},
		})
		doc := New(nil).ParseJoined("page.md", text, 0, places, false, typeset.Style{}).Shown(func(*Condition) bool { return true })
		if len(doc.Findings) == 0 || doc.Findings[0].File != "section.md" || doc.Findings[0].Line != 5 {
			t.Errorf("%q: got %v", first, doc.Findings)
		}
		if at := doc.At(doc.Headings[len(doc.Headings)-1].Offset); at.File != "section.md" || at.Line != 3 {
			t.Errorf("%q: the heading is at %v", first, at)
		}
		start := strings.Index(string(text), "خطأ")
		if file, e, ok := doc.Home(diag.Edit{Start: start, End: start + 2, New: "x"}); !ok || file != "section.md" || e.Start != 8+len("## ب {#b}\n\n<b>") {
			t.Errorf("%q: an edit goes to %v of %q", first, e, file)
		}
	}
}

// TestJoinedRefused tells of what the parser must not see in the file where it is.
func TestJoinedRefused(t *testing.T) {
	second := "## ب\n\n" + holeOpen + "\n"
	text, places := diag.Join([]diag.Piece{{File: "page.md", Text: []byte("نص.\n\n"), To: len("نص.\n\n")}, {File: "section.md", Text: []byte(second), To: len(second)}})
	doc := New(nil).ParseJoined("page.md", text, 0, places, false, typeset.Style{})
	if len(doc.Findings) != 1 || doc.Findings[0].File != "section.md" || doc.Findings[0].Line != 3 {
		t.Errorf("got %v", doc.Findings)
	}
}
