package markdown

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"sitegen/internal/say"
	"sitegen/internal/typeset"
)

// FuzzParse proves of any text that the parser does not panic, that the HTML is balanced, valid where browsers would
// mend it in silence, and free of scripts, and that every place lies in the file.
func FuzzParse(f *testing.F) {
	addCases(f)
	parser := New(nil)
	f.Fuzz(func(t *testing.T, source string) {
		if !utf8.ValidString(source) {
			t.Skip()
		}
		src := []byte(frontMatter + source)
		doc := parser.Parse("p.md", src, len(frontMatter), typeset.Style{})
		checkPlaces(t, doc, src)
		checkHTML(t, doc.HTML(fakeEnv{doc: doc}))
		questions := parser.ParseQuestions("p.md", src, len(frontMatter), typeset.Style{})
		checkHTML(t, questions.HTML(fakeEnv{doc: questions}))
		again := parser.Parse("p.md", src, len(frontMatter), typeset.Style{})
		if !bytes.Equal(again.HTML(fakeEnv{doc: again}), doc.HTML(fakeEnv{doc: doc})) {
			t.Error("the second parse differs from the first")
		}
	})
}

// addCases gives a fuzz target the texts of all case files.
func addCases(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, c := range strings.Split(string(b), "\n=== ") {
			_, c, _ = strings.Cut(c, "\n")
			source, _, _ := strings.Cut(c, "\n--- html\n")
			f.Add(decode(source))
		}
	}
	src, body := policy(f)
	f.Add(string(src[body:]))
}

// checkPlaces checks that all places lie in the file.
func checkPlaces(t *testing.T, doc *Document, src []byte) {
	t.Helper()
	lines := bytes.Split(src, []byte("\n"))
	for _, f := range doc.Findings {
		if f.Rule == say.RuleInternalError {
			t.Error(f)
			continue
		}
		if f.Line == 0 {
			continue // of the whole file
		}
		if f.Line <= strings.Count(frontMatter, "\n") && f.Rule != say.RuleTooMuch || f.Line > len(lines) {
			t.Errorf("line %d of %d: %v", f.Line, len(lines), f)
		} else if f.Column < 1 || f.Column > utf8.RuneCount(lines[f.Line-1])+1 {
			t.Errorf("column %d of %d: %v", f.Column, utf8.RuneCount(lines[f.Line-1]), f)
		}
	}
	in := func(what string, offset, length int) {
		if offset < len(frontMatter) || offset+length > len(src) {
			t.Errorf("%s at %d+%d of %d", what, offset, length, len(src))
		}
	}
	for _, h := range doc.Headings {
		in("heading", h.Offset, 0)
		if h.ID == "" || strings.ContainsAny(h.ID, " \n\t") {
			t.Errorf("id %q", h.ID)
		}
	}
	ids := map[string]bool{}
	for _, h := range doc.Headings {
		if ids[h.ID] {
			t.Errorf("two headings have the id %q", h.ID)
		}
		ids[h.ID] = true
	}
	for _, l := range doc.Links {
		in("link", l.Offset, l.Length)
	}
	for _, r := range doc.Facts {
		in("fact", r.Offset, r.Length)
		if !bytes.HasPrefix(src[r.Offset:], []byte("{{")) {
			t.Errorf("fact %q at %q", r.Source, src[r.Offset:min(len(src), r.Offset+9)])
		}
	}
	for i := range doc.Blocks {
		checkBlock(t, &doc.Blocks[i], src)
	}
}

// checkBlock checks that each character of a block's text stands in the source where the block says.
func checkBlock(t *testing.T, b *Block, src []byte) {
	t.Helper()
	for i, r := range b.Text {
		at := b.Source(i)
		if at < len(frontMatter) || at > len(src) {
			t.Fatalf("%q: character %d at %d of %d", b.Text, i, at, len(src))
		}
		if r == Object {
			continue
		}
		if r == ' ' { // of the line, or its end
			if strings.IndexByte(" \t\r\n\\<", src[min(at, len(src)-1)]) < 0 {
				t.Fatalf("%q: the space %d is %q in the source", b.Text, i, src[at:])
			}
			continue
		}
		if got, _ := utf8.DecodeRune(src[at:]); got != r {
			t.Fatalf("%q: character %d is %q, in the source %q", b.Text, i, r, got)
		}
	}
}

var voidElements = map[string]bool{"br": true, "hr": true, "img": true, "input": true}

// inlineOnly are the elements that hold no blocks: a browser closes a paragraph before a block.
var inlineOnly = map[string]bool{"p": true, "h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "a": true,
	"em": true, "strong": true, "del": true, "code": true, "dt": true, "sup": true, "bdi": true, "bdo": true, "th": true}

var inlineElements = map[string]bool{"a": true, "em": true, "strong": true, "del": true, "code": true, "sup": true, "bdi": true, "bdo": true,
	"br": true, "img": true, "input": true}

var badURL = regexp.MustCompile(`(?i)^[\x00-\x20]*(javascript|vbscript|data):`)

// checkHTML checks that elements are closed in order and stand where they may, and that nothing is a script.
func checkHTML(t *testing.T, out []byte) {
	t.Helper()
	if bytes.Contains(out, []byte(holeOpen)) || bytes.Contains(out, []byte(holeClose)) {
		t.Error("a hole was left in the HTML")
	}
	if !utf8.Valid(out) {
		t.Error("the HTML is not UTF-8")
	}
	ids := map[string]bool{}
	var open []string
	z := html.NewTokenizer(bytes.NewReader(out))
	for {
		switch z.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Errorf("not closed: %v in\n%s", open, out)
			}
			return
		case html.CommentToken, html.DoctypeToken:
			t.Errorf("%s in\n%s", z.Raw(), out)
		case html.EndTagToken:
			name, _ := z.TagName()
			if len(open) == 0 || open[len(open)-1] != string(name) {
				t.Fatalf("</%s> closes %v in\n%s", name, open, out)
			}
			open = open[:len(open)-1]
		case html.StartTagToken, html.SelfClosingTagToken:
			token := z.Token()
			for _, parent := range open {
				if inlineOnly[parent] && !inlineElements[token.Data] {
					t.Errorf("<%s> in <%s> in\n%s", token.Data, parent, out)
				}
				if parent == "a" && token.Data == "a" {
					t.Errorf("a link in a link in\n%s", out)
				}
			}
			if token.Data == "script" || token.Data == "style" || token.Data == "iframe" {
				t.Errorf("<%s> in\n%s", token.Data, out)
			}
			seen := map[string]bool{}
			for _, a := range token.Attr {
				if strings.HasPrefix(a.Key, "on") || a.Key == "style" || seen[a.Key] {
					t.Errorf("attribute %s of <%s> in\n%s", a.Key, token.Data, out)
				}
				seen[a.Key] = true
				if (a.Key == "href" || a.Key == "src") && badURL.MatchString(a.Val) {
					t.Errorf("address %q in\n%s", a.Val, out)
				}
				if a.Key == "id" {
					if ids[a.Val] {
						t.Errorf("the id %q twice in\n%s", a.Val, out)
					}
					ids[a.Val] = true
				}
			}
			if !voidElements[token.Data] {
				open = append(open, token.Data)
			}
		}
	}
}
