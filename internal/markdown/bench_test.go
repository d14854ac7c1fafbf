package markdown

import (
	"os"
	"testing"

	"github.com/yuin/goldmark/text"

	"sitegen/internal/typeset"
)

// policy is a page as stores have them: 5.5 KB of Arabic with headings, lists, a table, links and facts.
func policy(tb testing.TB) (src []byte, body int) {
	tb.Helper()
	b, err := os.ReadFile("testdata/policy.md")
	if err != nil {
		tb.Fatal(err)
	}
	return append([]byte(frontMatter), b...), len(frontMatter)
}

func BenchmarkParse(b *testing.B) { benchmarkParse(b, typeset.Style{}) }

// BenchmarkParseTypeset is BenchmarkParse with the text set as Arabic.
func BenchmarkParseTypeset(b *testing.B) { benchmarkParse(b, arabic) }

func benchmarkParse(b *testing.B, style typeset.Style) {
	src, body := policy(b)
	p := New(nil)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		p.Parse("privacy.md", src, body, style)
	}
}

// BenchmarkParseTree is what of BenchmarkParse the library takes, to tell its time from ours.
func BenchmarkParseTree(b *testing.B) {
	src, body := policy(b)
	p := New(nil)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		p.parser.Parse(text.NewReader(src[body:]))
	}
}

func BenchmarkHTML(b *testing.B) {
	src, body := policy(b)
	doc := New(nil).Parse("privacy.md", src, body, typeset.Style{})
	env := benchEnv{fakeEnv{doc: doc}}
	b.ReportAllocs()
	for b.Loop() {
		doc.HTML(env)
	}
}

// benchEnv costs nothing, so that the benchmark tells the time of HTML itself.
type benchEnv struct{ fakeEnv }

func (benchEnv) Fact(*Ref) string                        { return "لازوردي" }
func (benchEnv) FactText(*Ref) string                    { return "لازوردي" }
func (benchEnv) FactRaw(*Ref) string                     { return "care@lazwardi.example" }
func (benchEnv) Component(*Ref) string                   { return "<div>…</div>" }
func (benchEnv) Destination(_ *Link, dest string) Target { return Target{URL: dest} }
func (benchEnv) Word(string, ...any) string              { return "تنبيه" }
