package markdown

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"sitegen/internal/typeset"
)

// isolates are what isolation adds to a page.
var isolates = regexp.MustCompile(`<bd[io](?: lang="[a-z]+")? dir="(?:ltr|rtl)">|</bd[io]>|(?: lang="[a-z]+")? dir="(?:ltr|rtl)"`)

// FuzzTypeset proves of any text that isolation only adds elements and attributes, in their order and never one in the
// other, and that typography changes no letter and no digit.
func FuzzTypeset(f *testing.F) {
	addCases(f)
	parser := New(nil)
	f.Fuzz(func(t *testing.T, source string) {
		if !utf8.ValidString(source) {
			t.Skip()
		}
		src := []byte(frontMatter + source)
		render := func(style typeset.Style) []byte {
			doc := parser.Parse("p.md", src, len(frontMatter), style)
			return doc.HTML(fakeEnv{doc: doc})
		}
		plain := render(typeset.Style{})
		// Languages without rules of typography are isolated only.
		for _, style := range []typeset.Style{{Lang: "fa", RTL: true, Opposite: "fr"}, {Lang: "fr", Opposite: "fa"}} {
			set := render(style)
			checkHTML(t, set)
			checkIsolates(t, set)
			if want, got := isolates.ReplaceAll(plain, nil), isolates.ReplaceAll(set, nil); !bytes.Equal(want, got) {
				t.Errorf("isolation changes\n%s\nto\n%s", want, got)
			}
		}
		for _, style := range []typeset.Style{arabic, styles["typeset.en.txt"]} {
			set := render(style)
			checkHTML(t, set)
			checkIsolates(t, set)
			if want, got := lettersOf(plain), lettersOf(set); want != got {
				t.Errorf("typography changes\n%s\nto\n%s", want, got)
			}
		}
	})
}

// checkIsolates checks that no bdi stands in another.
func checkIsolates(t *testing.T, out []byte) {
	t.Helper()
	out = bytes.ReplaceAll(out, []byte(`<bdi dir="ltr">+966 1</bdi>`), []byte("+966 1")) // a fact's own
	z := html.NewTokenizer(bytes.NewReader(out))
	for open := 0; ; {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.StartTagToken:
			if name, _ := z.TagName(); string(name) == "bdi" || string(name) == "bdo" {
				if open++; open > 1 {
					t.Fatalf("a bdi in a bdi in\n%s", out)
				}
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); string(name) == "bdi" || string(name) == "bdo" {
				open--
			}
		}
	}
}

// lettersOf returns the letters and digits that a reader sees.
func lettersOf(out []byte) string {
	var b strings.Builder
	z := html.NewTokenizer(bytes.NewReader(out))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			for _, r := range string(z.Text()) {
				if unicode.IsLetter(r) || unicode.IsDigit(r) {
					b.WriteRune(r)
				}
			}
		}
	}
}

// TestTypesetKeepsSource proves that what checks read is the text as its author wrote it.
func TestTypesetKeepsSource(t *testing.T) {
	source := "## \"عنوان\" 5\n\nقال \"نعم\" - ( Go ) و-5 ...\n"
	plain := New(nil).Parse("p.md", []byte(source), 0, typeset.Style{})
	set := New(nil).Parse("p.md", []byte(source), 0, styles["typeset.arab.txt"])
	if len(set.Blocks) != len(plain.Blocks) || len(set.Blocks) != 2 {
		t.Fatal(len(set.Blocks), len(plain.Blocks))
	}
	for i := range set.Blocks {
		if set.Blocks[i].Text != plain.Blocks[i].Text || set.Blocks[i].Source(4) != plain.Blocks[i].Source(4) {
			t.Errorf("%q is not %q", set.Blocks[i].Text, plain.Blocks[i].Text)
		}
	}
	if set.Headings[0].ID != plain.Headings[0].ID || set.Headings[0].Spans[0].Text != "«عنوان» ٥" {
		t.Errorf("%+v is not %+v", set.Headings[0], plain.Headings[0])
	}
}
