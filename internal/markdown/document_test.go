package markdown

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sitegen/internal/say"
	"sitegen/internal/typeset"
)

func TestBlocks(t *testing.T) {
	source := "# عنوان *مائل* {#x}\n\nفقرة **غامقة** مع {{ store.name }} و`كود` و[رابط](a.md)،\nسطر &amp; ثان\\\nثالث[^1] <https://a.b>\n\n" +
		"- بند {{ contact.phone }}\n  وتتمة\n\n| ر {{ a.b }} | ![ص](x.png) |\n|---|---|\n| خ\\|ل | |\n\nمصطلح\n: تعريف\n\n```\nكود\n```\n\n{{ contact }}\n\n[^1]: حاشية\n"
	src := []byte(frontMatter + source)
	doc := New(nil).Parse("p.md", src, len(frontMatter), typeset.Style{})
	var got []string
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		checkBlock(t, b, src)
		pos := doc.At(b.Source(0))
		got = append(got, fmt.Sprintf("%d:%d %d/%d %s", pos.Line, pos.Column, b.Kind, b.Level, strings.ReplaceAll(b.Text, string(Object), "•")))
	}
	want := []string{
		"4:3 1/1 عنوان مائل",
		"6:1 0/0 فقرة غامقة مع • و• ورابط، سطر &amp; ثان ثالث• •",
		"10:3 0/0 بند • وتتمة",
		"13:3 2/0 ر •",
		"13:17 2/0 •",
		"15:3 2/0 خ\\|ل",
		"17:1 3/0 مصطلح",
		"18:3 0/0 تعريف",
		"24:1 0/0 •",
		"26:7 0/0 حاشية",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestBlockSource proves that a hit of a check far behind emphasis, facts and line ends is marked where it stands.
func TestBlockSource(t *testing.T) {
	source := "> أ **ب** {{ a.b }}\n> ج &amp; `د`\n> هنا “علامة؟” نص\n"
	src := []byte(frontMatter + source)
	doc := New(nil).Parse("p.md", src, len(frontMatter), typeset.Style{})
	b := &doc.Blocks[0]
	pos := doc.At(b.Source(strings.Index(b.Text, "“علامة")))
	if pos.Line != 6 || pos.Column != 7 {
		t.Errorf("found at %d:%d", pos.Line, pos.Column)
	}
	if got := b.Source(-1); got != 0 {
		t.Errorf("before the text: %d", got)
	}
}

// TestBlockItemsAndRows counts list items and table rows, also nested ones and those of several paragraphs.
func TestBlockItemsAndRows(t *testing.T) {
	doc := New(nil).Parse("p.md", []byte("نص\n\n- أ\n\n  ب\n  - ج\n\n  د\n- {{ a.b }}\n-\n\nه\n\n1. و\n\n| ح | ط |\n|---|---|\n| ي | |\n| | ك |\n"), 0, typeset.Style{})
	var got []string
	for _, b := range doc.Blocks {
		got = append(got, fmt.Sprintf("%s %d %d", b.Text, b.Item, b.Row))
	}
	want := []string{"نص 0 0", "أ 1 0", "ب 1 0", "ج 2 0", "د 1 0", "\ufffc 3 0", "ه 0 0", "و 5 0", "ح 0 1", "ط 0 1", "ي 0 2", "ك 0 3"}
	if !cmp.Equal(want, got) {
		t.Error(cmp.Diff(want, got))
	}
}

func TestParseSpans(t *testing.T) {
	for _, c := range []struct{ in, want, finding string }{
		{"بلا حقائق", "بلا حقائق", ""},
		{"", "", ""},
		{"سياسة {{ store.name }} و{{ a.b | days }}", "سياسة ⟨store.name⟩ و⟨a.b | days⟩", ""},
		{"شروط ل{{ store.name }}", "شروط ل⟨ل+store.name⟩", ""},
		{"A & B &amp; \\* {{ a.b }}", "A & B &amp; \\* ⟨a.b⟩", ""},
		{"\\{{ a.b }} {{ c.d }}", "{{ a.b }} ⟨c.d⟩", ""},
		{"x {{ a.b", "x {{ a.b", "1:3+6 bad-fact"},
		{"x {{ .. }} y", "x  y", "1:3+8 bad-fact"},
	} {
		doc := &Document{File: "p.md", Source: []byte(c.in)}
		if got := Plain(ParseSpans(doc, c.in, 0), fakeEnv{doc: doc}); got != c.want {
			t.Errorf("%q is %q, not %q", c.in, got, c.want)
		}
		finding := ""
		for _, f := range doc.Findings {
			finding = fmt.Sprintf("%d:%d+%d %s", f.Line, f.Column, f.Length, f.Rule)
		}
		if finding != c.finding {
			t.Errorf("%q: %q, not %q", c.in, finding, c.finding)
		}
	}
}

// TestFactsInOrder proves that the list of facts follows the text, whichever pass met them.
func TestFactsInOrder(t *testing.T) {
	doc := New(nil).Parse("p.md", []byte("{{ a.a }} [x](mailto:{{ b.b }})\n\n{{ contact }}\n\n# {{ c.c }} ![{{ d.d }}](e.png)\n\n| {{ f.f }} |\n|---|\n| {{ g.g }} |\n"), 0, typeset.Style{})
	var got []string
	for _, ref := range doc.Facts {
		got = append(got, ref.Source+"="+ref.Component)
	}
	if want := []string{"a.a=", "b.b=", "contact=contact", "c.c=", "d.d=", "f.f=", "g.g="}; !cmp.Equal(want, got) {
		t.Error(cmp.Diff(want, got))
	}
}

// TestMinify proves that holes survive a minifier, and that the Document does not keep the minifier's buffer.
func TestMinify(t *testing.T) {
	buffer := make([]byte, 0, 1000)
	parser := New(func(b []byte) []byte {
		buffer = append(buffer[:0], bytes.ReplaceAll(b, []byte("\n"), nil)...)
		return buffer
	})
	doc := parser.Parse("p.md", []byte("## {{ a.b }}\n\n{{ contact }}\n"), 0, typeset.Style{})
	want := `<h2 id="section">⟦a.b⟧</h2><section>contact</section>`
	if got := string(doc.HTML(fakeEnv{doc: doc})); got != want {
		t.Errorf("%s, not %s", got, want)
	}
	parser.Parse("q.md", []byte("something else that is longer than the page before it was {{ c.d }}\n"), 0, typeset.Style{})
	if got := string(doc.HTML(fakeEnv{doc: doc})); got != want {
		t.Errorf("after another page: %s, not %s", got, want)
	}
}

// TestConcurrent proves that one Parser serves many goroutines, and that what it keeps from one text does not show in
// the next.
func TestConcurrent(t *testing.T) {
	src, body := policy(t)
	texts := [][]byte{src, []byte(frontMatter + "# {{ x.y }}\n\n| a |\n|---|\n| b |\n"), []byte(frontMatter + "[^1]: a\n\n{{ bad\n\n## a {#a}\n\n[x](y.md)"), []byte(frontMatter)}
	show := func(p *Parser, src []byte) string {
		doc := p.Parse("p.md", src, body, typeset.Style{})
		return fmt.Sprintf("%s %v %v %v %v", doc.HTML(fakeEnv{doc: doc}), doc.Headings, doc.Links, doc.Findings, doc.Blocks)
	}
	var want []string
	for _, text := range texts {
		want = append(want, show(New(nil), text))
	}
	parser := New(nil)
	address := func(s string) string { // pointers differ
		var b strings.Builder
		for _, w := range strings.Fields(s) {
			if !strings.Contains(w, "0x") {
				b.WriteString(w + " ")
			}
		}
		return b.String()
	}
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for i := range 200 {
				k := i % len(texts)
				if got := show(parser, texts[k]); address(got) != address(want[k]) {
					t.Errorf("text %d: %s", k, cmp.Diff(address(want[k]), address(got)))
					return
				}
			}
		})
	}
	group.Wait()
}

// TestPanic proves that a fault within the library names the file and does not end the run.
func TestPanic(t *testing.T) {
	doc := New(func([]byte) []byte { panic("fault") }).Parse("p.md", []byte("نص"), 0, typeset.Style{})
	if len(doc.Findings) != 1 || doc.Findings[0].Rule != say.RuleInternalError || doc.Findings[0].File != "p.md" {
		t.Error(doc.Findings)
	}
	if html := doc.HTML(fakeEnv{doc: doc}); len(html) > 0 {
		t.Errorf("%s", html)
	}
}

func TestImageWithoutSize(t *testing.T) {
	doc := New(nil).Parse("p.md", []byte("![أ](x.svg)"), 0, typeset.Style{})
	if got, want := string(doc.HTML(noSize{fakeEnv{doc: doc}})), "<p><img src=\"/x.svg\" alt=\"أ\" loading=\"lazy\"></p>\n"; got != want {
		t.Errorf("%s, not %s", got, want)
	}
}

type noSize struct{ fakeEnv }

func (noSize) Image(*Link, string) Image { return Image{URL: "/x.svg"} }

// TestHeadingHoles proves that ids and links of headings come from the Env, by number.
func TestHeadingHoles(t *testing.T) {
	doc := New(nil).Parse("p.md", []byte("# أ\n\n> ## ب\n\nج\n="), 0, typeset.Style{})
	want := "<h1 id=\"i0&quot;\">أ<b>0</b></h1>\n<blockquote>\n<h2 id=\"i1&quot;\">ب<b>1</b></h2>\n</blockquote>\n<h1 id=\"i2&quot;\">ج<b>2</b></h1>\n"
	if got := string(doc.HTML(numbered{fakeEnv{doc: doc}})); got != want {
		t.Errorf("%s, not %s", got, want)
	}
}

type numbered struct{ fakeEnv }

func (numbered) HeadingID(i int) string    { return fmt.Sprint("i", i, `"`) }
func (numbered) HeadingLinks(i int) string { return fmt.Sprint("<b>", i, "</b>") }
