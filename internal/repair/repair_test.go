package repair

import (
	"bytes"
	"strings"
	"testing"

	"sitegen/internal/diag"
)

func TestApply(t *testing.T) {
	for _, c := range []struct {
		name, text string
		edits      []diag.Edit
		want       string
		applied    int
	}{
		{"nothing", "abc", nil, "abc", 0},
		{"empty text", "", []diag.Edit{{Start: 0, End: 0, New: "x"}}, "x", 1},
		{"in any order", "abc", []diag.Edit{{Start: 2, End: 3, New: "C"}, {Start: 0, End: 1, New: "AA"}}, "AAbC", 2},
		{"side by side", "abc", []diag.Edit{{Start: 0, End: 1}, {Start: 1, End: 2, New: "B"}}, "Bc", 2},
		{"at the end", "abc", []diag.Edit{{Start: 3, End: 3, New: "d"}}, "abcd", 1},
		{"the first of two that overlap", "abcd", []diag.Edit{{Start: 1, End: 3, New: "x"}, {Start: 2, End: 4, New: "y"}}, "axd", 1},
		{"the first by place, not by list", "abcd", []diag.Edit{{Start: 2, End: 4, New: "y"}, {Start: 1, End: 3, New: "x"}}, "axd", 1},
		{"the first of two at one place", "abc", []diag.Edit{{Start: 1, End: 1, New: "x"}, {Start: 1, End: 1, New: "y"}}, "axbc", 1},
		{"the same twice", "a  b", []diag.Edit{{Start: 1, End: 3, New: " "}, {Start: 1, End: 3, New: " "}}, "a b", 1},
		{"one inside another", "abcdef", []diag.Edit{{Start: 1, End: 5, New: "-"}, {Start: 2, End: 3, New: "x"}}, "a-f", 1},
		{"behind the end", "abc", []diag.Edit{{Start: 2, End: 4, New: "x"}}, "abc", 0},
		{"backwards", "abc", []diag.Edit{{Start: 2, End: 1, New: "x"}}, "abc", 0},
		{"before the beginning", "abc", []diag.Edit{{Start: -1, End: 1, New: "x"}}, "abc", 0},
		{"no change", "abc", []diag.Edit{{Start: 1, End: 2, New: "b"}}, "abc", 0},
		{"half a letter", "aبc", []diag.Edit{{Start: 2, End: 3, New: ""}, {Start: 1, End: 2, New: ""}}, "aبc", 0},
		{"a whole letter", "aبc", []diag.Edit{{Start: 1, End: 3, New: "ت"}}, "aتc", 1},
		{"no text", "abc", []diag.Edit{{Start: 1, End: 2, New: "\xff"}}, "abc", 0},
		{"mark and line ends", "\uFEFFa ،\r\nb\r\n", []diag.Edit{{Start: 4, End: 5}, {Start: 12, End: 12, New: "\n"}}, "\uFEFFa،\r\nb\r\n\r\n", 2},
	} {
		got, applied := Apply([]byte(c.text), c.edits)
		if string(got) != c.want || applied != c.applied {
			t.Errorf("%s: got %q and %d, want %q and %d", c.name, got, applied, c.want, c.applied)
		}
	}
}

func TestDiff(t *testing.T) {
	before, after := []byte("one\ntwo  \nثلاثة"), []byte("one\ntwo\nثلاثة")
	want := "--- a/content/ar/a b.md\n+++ b/content/ar/a b.md\n@@ -1,3 +1,3 @@\n one\n-two  \n+two\n ثلاثة\n\\ No newline at end of file\n"
	if got := string(Diff("content/ar/a b.md", before, after)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := Diff("a", before, before); len(got) > 0 {
		t.Errorf("no change gives %q", got)
	}
	painted := Paint(Diff("a", before, after))
	if !strings.Contains(painted, "\x1b[31m-two  \x1b[0m\n\x1b[32m+two\x1b[0m\n") {
		t.Errorf("got %q", painted)
	}
}

// FuzzApply puts two edits into any text: nothing may panic, and the bytes outside of them stay as they are.
func FuzzApply(f *testing.F) {
	f.Add([]byte("نصّ ،  ثم\r\n"), 6, 7, "", 8, 10, " ")
	f.Add([]byte("\uFEFFabc"), 0, 3, "x\ny", 2, 2, "\xff")
	f.Add([]byte(""), -5, 1<<40, "", 0, 0, "a")
	f.Fuzz(func(t *testing.T, text []byte, start, end int, replacement string, start2, end2 int, replacement2 string) {
		edits := []diag.Edit{{Start: start, End: end, New: replacement}, {Start: start2, End: end2, New: replacement2}}
		before := bytes.Clone(text)
		got, applied := Apply(text, edits)
		if !bytes.Equal(text, before) {
			t.Fatal("the text given was changed")
		}
		switch applied {
		case 0:
			if !bytes.Equal(got, text) {
				t.Fatalf("no edit, but %q became %q", text, got)
			}
		case 1:
			if !keeps(text, got, edits[0]) && !keeps(text, got, edits[1]) {
				t.Fatalf("%q became %q", text, got)
			}
		case 2:
			first, second := edits[0], edits[1]
			if first.Start > second.Start {
				first, second = second, first
			}
			if first.End > second.Start {
				t.Fatalf("%v and %v overlap", first, second)
			}
			if !bytes.HasPrefix(got, text[:first.Start]) || !bytes.HasSuffix(got, text[second.End:]) || !bytes.Contains(got, text[first.End:second.Start]) {
				t.Fatalf("%q became %q", text, got)
			}
		}
	})
}

// keeps tells whether the bytes around an edit are still there.
func keeps(text, got []byte, e diag.Edit) bool {
	return e.Start >= 0 && e.Start <= e.End && e.End <= len(text) && bytes.HasPrefix(got, text[:e.Start]) && bytes.HasSuffix(got, text[e.End:])
}
