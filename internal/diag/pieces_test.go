package diag

import "testing"

func TestJoin(t *testing.T) {
	page := []byte("+++\nx = 1\n+++\n# عنوان\n\nأول\n\n## قسم\nقديم\n\n## آخر\nنهاية\n")
	section := []byte("+++\n+++\n## جديد\nنص\n")
	cut := func(text []byte, from, to string) (int, int) {
		return index(t, text, from), index(t, text, to)
	}
	_, until := cut(page, "+++", "## قسم")
	again := index(t, page, "## آخر")
	from := index(t, section, "## جديد")
	text, places := Join([]Piece{
		{File: "page", Text: page, To: until},
		{File: "section", Text: section, From: from, To: len(section), Added: "\n"},
		{File: "page", Text: page, From: again, To: len(page)},
	})
	if want := "+++\nx = 1\n+++\n# عنوان\n\nأول\n\n## جديد\nنص\n\n## آخر\nنهاية\n"; string(text) != want {
		t.Fatalf("got %q", text)
	}
	for _, c := range []struct {
		of   string
		want Pos
	}{
		{"عنوان", Pos{File: "page", Line: 4, Column: 3}},
		{"## جديد", Pos{File: "section", Line: 3, Column: 1}},
		{"نص", Pos{File: "section", Line: 4, Column: 1}},
		{"\n## آخر", Pos{File: "section", Line: 5, Column: 1}}, // what was added
		{"نهاية", Pos{File: "page", Line: 12, Column: 1}},
	} {
		if got := places.At(index(t, text, c.of)); got != c.want {
			t.Errorf("%q is at %v, want %v", c.of, got, c.want)
		}
	}
	if n := places.Runes(index(t, text, "جديد"), index(t, text, "آخر")); n != len([]rune("جديد\nنص\n\n## ")) {
		t.Errorf("got %d characters", n)
	}
	for _, c := range []struct {
		from, to, file string // the text from the one to the other; file is "" where no edit of one file does it
	}{
		{"أول", "\n\n## جديد", "page"},
		{"جديد", "\nنص", "section"},
		{"نهاية", "\n", "page"},
		{"أول", "نص", ""},
		{"نص", "## آخر", ""},
	} {
		start := index(t, text, c.from)
		end := start + index(t, text[start:], c.to)
		file, e, ok := places.Home(Edit{Start: start, End: end, New: "x"})
		of := map[string][]byte{"page": page, "section": section}[file]
		if ok != (c.file != "") || file != c.file || ok && string(of[e.Start:e.End]) != string(text[start:end]) {
			t.Errorf("%q to %q is %v of %q, %v", c.from, c.to, e, file, ok)
		}
	}
}

func index(t *testing.T, text []byte, of string) int {
	t.Helper()
	for i := range text {
		if len(text)-i >= len(of) && string(text[i:i+len(of)]) == of {
			return i
		}
	}
	t.Fatalf("%q is not in %q", of, text)
	return 0
}
