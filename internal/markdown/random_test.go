package markdown

import (
	"math/rand/v2"
	"strings"
	"testing"

	"sitegen/internal/typeset"
)

// TestRandom makes texts of pieces of Markdown in any order, which meet in ways that nobody writes, and checks them as
// FuzzParse does.
func TestRandom(t *testing.T) {
	pieces := []string{
		"[", "](", "](a.md)", ")", "!", "![", "{{ a.b }}", "{{ a.phone }}", "{{ a.b | c }}", "{{", "}}", "{{ c }}", "\n", "\n", "\n\n", "\n\n", "- ", "> ", "1. ", "  ", "    ",
		"\t", "*", "**", "_", "__", "~~", "`", "\n```\n", "|", " | ", "\n|---|---|\n", "\n|-|\n", "[^1]", "\n[^1]: ", "\n: ", "\n# ", "\n## ", " {#x}", " {.y}", "<b>",
		"<!--", "-->", "&amp;", "&#xFDD0;", "&copy", "\\", "https://a.b/_c_", "www.a.b", "a@b.cd", "ع", "كلمة", " ", " ", "- [ ] ", "> [!NOTE]", "\n===\n", "\n---\n",
		"javascript:x", " \"t\"", "<", ">", "\r\n", "ل", "و", "[r]", "\n[r]: ", "\u200f", "،", ".", ":", "(", "<https://a.b>", "  \n", "\n<div>\n", "x", "0",
		"\n• ", "\n• ", "\n•\t", "\n1- ", "\n2- ", "\nأ- ", "\nب- ", "\n– ", "\n✅ ", "\n(1) ", "\n(2) ", "\n\u00a0• ", "\n  • ", "\n    • ", "\n\t- ", "> • ", "<br>", "<br/>\n", "@_a_", "5*3", "~", "~~~",
	}
	n := 30_000
	if testing.Short() {
		n = 3000
	}
	parser := New(nil)
	random := rand.New(rand.NewPCG(1, 2))
	for range n {
		var s strings.Builder
		for range 1 + random.IntN(30) {
			s.WriteString(pieces[random.IntN(len(pieces))])
		}
		src := []byte(frontMatter + s.String())
		doc := parser.Parse("p.md", src, len(frontMatter), typeset.Style{})
		checkPlaces(t, doc, src)
		checkHTML(t, doc.HTML(fakeEnv{doc: doc}))
		if t.Failed() {
			t.Fatalf("in %q", s.String())
		}
	}
}
