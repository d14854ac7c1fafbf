package markdown

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"sitegen/internal/address"
	"sitegen/internal/diag"
	"sitegen/internal/typeset"
)

var update = flag.Bool("update", false, "write the output into the case files; read the difference before you commit it")

// frontMatter stands before every case, so that a place that forgets it is wrong.
const frontMatter = "+++\ntitle = \"صفحة\"\n+++\n"

// styles are those of the case files that have one.
var styles = map[string]typeset.Style{
	"typeset.ar.txt":   arabic,
	"typeset.en.txt":   {Lang: "en", Opposite: "ar"},
	"typeset.arab.txt": {Lang: "ar", RTL: true, Arab: true, Opposite: "en"},
}

var arabic = typeset.Style{Lang: "ar", RTL: true, Opposite: "en", Brands: "Aramex"}

// TestCases renders the Markdown of each case of testdata/*.txt and compares the HTML and the findings.
//
//	=== name of the case
//	Markdown
//	--- html
//	HTML, filled by fakeEnv
//	--- findings
//	line:column+length rule: message
//	--- headings
//	level id text
//	--- links
//	line:column+length destination
//
// The parts after html are left out when they are empty; a line that begins with # before the first case is a remark.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no case files", err)
	}
	parser := New(nil)
	for _, file := range files {
		parse := parser.Parse
		if filepath.Base(file) == "questions.txt" {
			parse = parser.ParseQuestions
		}
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			style := styles[filepath.Base(file)]
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var out strings.Builder
			remark, rest, _ := strings.Cut(string(b), "=== ")
			out.WriteString(remark)
			for _, c := range strings.Split(rest, "\n=== ") {
				name, c, _ := strings.Cut(strings.TrimSuffix(c, "\n")+"\n", "\n")
				source, want, _ := strings.Cut(c, "--- html\n")
				source = strings.TrimSuffix(source, "\n")
				got := rendered(parse, decode(source), style)
				t.Run(name, func(t *testing.T) {
					if diff := cmp.Diff(want, got); diff != "" && !*update {
						t.Errorf("%s\n(-want +got)\n%s", source, diff)
					}
				})
				fmt.Fprintf(&out, "=== %s\n%s\n--- html\n%s", name, source, got)
			}
			if *update {
				if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// decode replaces the marks that make invisible input visible in a case file.
func decode(s string) string {
	return strings.NewReplacer("␣", " ", "␉", "\t", "␍", "\r", "␀", "\x00").Replace(s)
}

// rendered is what a case expects: all that a Document tells.
func rendered(parse func(file string, src []byte, body int, style typeset.Style) *Document, source string, style typeset.Style) string {
	doc := parse("p.md", []byte(frontMatter+source), len(frontMatter), style)
	env := &fakeEnv{doc: doc}
	var out strings.Builder
	out.Write(doc.HTML(env))
	section := func(name string, lines []string) {
		if len(lines) > 0 {
			out.WriteString("--- " + name + "\n" + strings.Join(lines, "\n") + "\n")
		}
	}
	var lines []string
	for _, f := range diag.Sort(doc.Findings) {
		severity := ""
		if f.Severity != diag.Error {
			severity = string(f.Severity) + " "
		}
		lines = append(lines, fmt.Sprintf("%d:%d+%d %s%s: %+v", f.Line, f.Column, f.Length, severity, f.Rule, f.Says))
	}
	section("findings", lines)
	lines = nil
	for _, h := range doc.Headings {
		lines = append(lines, fmt.Sprintf("%d %s %s", h.Level, h.ID, Plain(h.Spans, env)))
	}
	section("headings", lines)
	lines = nil
	for _, l := range doc.Links {
		pos := doc.At(l.Offset)
		lines = append(lines, fmt.Sprintf("%d:%d+%d %s", pos.Line, pos.Column, l.Length, l.Dest))
	}
	section("links", lines)
	return out.String()
}

// fakeEnv fills holes with something that shows which hole it was.
type fakeEnv struct{ doc *Document }

func (fakeEnv) expr(ref *Ref) string {
	s := ref.Expr.String()
	if ref.Lam {
		s = "ل+" + s
	}
	return s
}

func (e fakeEnv) Fact(ref *Ref) string {
	if strings.HasSuffix(ref.Expr.Path, "phone") {
		return `<a href="tel:+9661" dir="ltr">+966 1</a>`
	}
	return "⟦" + e.expr(ref) + "⟧"
}
func (e fakeEnv) FactText(ref *Ref) string  { return "⟨" + e.expr(ref) + "⟩" }
func (e fakeEnv) FactRaw(ref *Ref) string   { return "raw." + strings.ReplaceAll(e.expr(ref), " ", "") }
func (e fakeEnv) Component(ref *Ref) string { return "<section>" + ref.Component + "</section>" }
func (e fakeEnv) Destination(_ *Link, dest string) Target {
	if page, ok := strings.CutPrefix(dest, "../en/"); ok {
		return Target{"/en/" + strings.TrimSuffix(page, ".md") + "/", "en"}
	}
	if page, ok := strings.CutSuffix(dest, ".md"); ok {
		return Target{URL: "/" + page + "/"}
	}
	return Target{URL: address.Encode(dest)}
}
func (e fakeEnv) Image(_ *Link, dest string) Image {
	return Image{URL: "/a/" + dest, Width: 8, Height: 6}
}
func (e fakeEnv) HeadingID(i int) string  { return e.doc.Headings[i].ID }
func (e fakeEnv) HeadingLinks(int) string { return "" }
func (e fakeEnv) Word(key string, args ...any) string {
	return strings.TrimSpace(fmt.Sprint(append([]any{key + " "}, args...)...))
}
