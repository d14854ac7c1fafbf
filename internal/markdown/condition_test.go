package markdown

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"sitegen/internal/typeset"
)

// writer makes a random text with conditions, and the same text as an author would have written it without what is not shown.
type writer struct {
	*rand.Rand
	holds map[string]bool
	words int
	deep  int
	whole strings.Builder // with tags
	left  strings.Builder // what is left
	shown bool
}

// line writes a line of both texts.
func (w *writer) line(s string) { w.lineOf(s, s) }

func (w *writer) lineOf(whole, left string) {
	w.whole.WriteString(whole + "\n")
	if w.shown && strings.Trim(left, " |-*•0123456789١٢٣٤٥٦٧٨٩.#>") != "" {
		w.left.WriteString(left + "\n")
	}
}

// blank writes an empty line, of the text with tags only sometimes where a tag parts the blocks.
func (w *writer) blank(needed bool) {
	if needed || w.IntN(2) == 0 {
		w.whole.WriteString("\n")
	}
	w.left.WriteString("\n")
}

func (w *writer) fact() string {
	name := fmt.Sprintf("f%d", w.IntN(6))
	w.holds[name] = w.holds[name] || false
	return name
}

// either runs what a condition is around, each part shown or not.
func (w *writer) either(tag func(string), part func()) {
	name := w.fact()
	outer := w.shown
	w.deep++
	tag("{{ if " + name + " }}")
	w.shown = outer && w.holds[name]
	part()
	if w.IntN(2) == 0 {
		tag("{{ else }}")
		w.shown = outer && !w.holds[name]
		part()
	}
	tag("{{ end }}")
	w.shown = outer
	w.deep--
}

func (w *writer) word() string {
	w.words++
	return []string{"كلمة", "word", "**bold**", "[link](https://a.example/x)", "*it*"}[w.IntN(5)] + fmt.Sprint(w.words)
}

// sentence makes running text, and what is left of it.
func (w *writer) sentence() (whole, left string) {
	var a, b []string
	add := func(s string) {
		a = append(a, s)
		if w.shown {
			b = append(b, s)
		}
	}
	var pieces func(n int)
	pieces = func(n int) {
		for range n {
			if w.deep < 4 && w.IntN(4) == 0 {
				w.either(func(tag string) { a = append(a, tag) }, func() { pieces(w.IntN(3)) })
			} else {
				add(w.word())
			}
		}
	}
	pieces(1 + w.IntN(4))
	whole, left = strings.Join(a, " "), strings.Join(b, " ")
	if w.IntN(2) == 0 {
		whole += " ."
		if left != "" {
			left += " ."
		}
	}
	if strings.Contains(whole, "{{") { // a seam takes the space before a mark
		whole = strings.ReplaceAll(whole, " .", ".")
		left = strings.ReplaceAll(left, " .", ".")
	}
	if strings.Trim(left, " .") == "" {
		left = ""
	}
	if left == "" && strings.HasSuffix(whole, ".") {
		whole = strings.TrimSuffix(whole, ".")
	}
	return whole, left
}

func (w *writer) tagLine(tag string) { w.whole.WriteString(tag + "\n") }

func (w *writer) block() {
	switch w.IntN(6) {
	case 0:
		whole, left := w.sentence()
		w.lineOf("## "+whole, "## "+left)
	case 1, 2:
		w.list([]string{"- ", "* ", "• ", "1. ", "١- "}[w.IntN(5)])
		w.blank(true)
		w.words++
		w.line("between" + fmt.Sprint(w.words)) // lists side by side are one
	case 3:
		w.table()
	default:
		whole, left := w.sentence()
		w.lineOf(whole, left)
	}
	w.blank(true)
}

// blocks writes blocks, some under a condition.
func (w *writer) blocks(n int) {
	for range n {
		if w.deep < 3 && w.IntN(3) == 0 {
			w.either(func(tag string) { w.tagLine(tag) }, func() { w.blocks(1 + w.IntN(2)) })
			w.blank(false)
		} else {
			w.block()
		}
	}
}

// list writes items, some under a condition.
func (w *writer) list(mark string) {
	number := 0
	kept := 0 // of the items
	next := func(n int) string {
		switch mark {
		case "1. ":
			return fmt.Sprintf("%d. ", n)
		case "١- ":
			return []string{"", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"}[min(n, 9)] + "- "
		}
		return mark
	}
	item := func() {
		number++
		whole, left := w.sentence()
		if left != "" && w.shown {
			kept++
		}
		w.lineOf(next(number)+whole, next(max(kept, 1))+left)
	}
	for range 2 { // a list of one item with such a mark is none
		number++
		kept++
		w.words++
		w.line(next(number) + "item" + fmt.Sprint(w.words))
	}
	for range w.IntN(3) {
		if w.deep < 4 && w.IntN(2) == 0 {
			before := number
			w.either(func(tag string) {
				if tag == "{{ else }}" {
					number = before
				}
				w.tagLine(tag)
			}, item)
		} else {
			item()
		}
	}
}

// table writes rows, some under a condition.
func (w *writer) table() {
	w.line("| head" + fmt.Sprint(w.words) + " | two |")
	w.lineOf("|---|---|", "|---|---| x")
	row := func() {
		one, oneLeft := w.sentence()
		two, twoLeft := w.sentence()
		left := "| " + oneLeft + " | " + twoLeft + " |"
		w.lineOf("| "+one+" | "+two+" |", left)
	}
	w.words++
	w.line("| sure" + fmt.Sprint(w.words) + " | row |")
	for range w.IntN(4) {
		if w.deep < 4 && w.IntN(2) == 0 {
			w.either(w.tagLine, row)
		} else {
			row()
		}
	}
}

// TestShownIsWhatIsLeft holds, for random texts with conditions, that what is shown is the text without what is not.
func TestShownIsWhatIsLeft(t *testing.T) {
	parser := New(nil)
	shorter := 0
	for seed := range uint64(3000) {
		w := &writer{Rand: rand.New(rand.NewPCG(13, seed)), holds: map[string]bool{}, shown: true}
		for i := range 6 {
			w.holds[fmt.Sprintf("f%d", i)] = w.IntN(2) == 0
		}
		w.blocks(1 + w.IntN(4))
		whole, left := w.whole.String(), strings.ReplaceAll(w.left.String(), "|---|---| x", "|---|---|")
		doc := parser.Parse("a.md", []byte(whole), 0, typeset.Style{})
		shown := doc.Shown(func(c *Condition) bool { return w.holds[c.Asks[0].Path] })
		want := parser.Parse("a.md", []byte(left), 0, typeset.Style{})
		got, wanted := string(shown.HTML(fakeEnv{doc: shown})), string(want.HTML(fakeEnv{doc: want}))
		if len(shown.Findings) > 0 {
			t.Fatalf("seed %d: %v in\n%s", seed, shown.Findings[0], whole)
		}
		if got != wanted {
			t.Fatalf("seed %d, %v:\n%s\n--- left\n%s\n--- got\n%s\n--- want\n%s", seed, w.holds, whole, left, got, wanted)
		}
		for i := range shown.Blocks {
			if i >= len(want.Blocks) || shown.Blocks[i].Text != want.Blocks[i].Text {
				t.Fatalf("seed %d: block %q in\n%s", seed, shown.Blocks[i].Text, whole)
			}
			b := &shown.Blocks[i]
			for k, c := range []byte(b.Text) { // each byte is at its place in the file
				if at := b.Source(k); c < 0x80 && c != ' ' && (at >= len(whole) || whole[at] != c) {
					t.Fatalf("seed %d: byte %d of %q is not at %d in\n%s", seed, k, b.Text, at, whole)
				}
			}
		}
		if len(left) < len(whole)/2 {
			shorter++
		}
	}
	if shorter < 300 {
		t.Errorf("only %d of 3000 texts lose something", shorter)
	}
}

// TestShown shows texts for a store of which a holds and b does not.
func TestShown(t *testing.T) {
	parser := New(nil)
	for name, c := range map[string]struct{ text, want string }{
		"emphasis":          {"x **{{ if b }}bold{{ end }}** y", "<p>x y</p>\n"},
		"emphasis twice":    {"x ***{{ if b }}bold{{ end }}*** y", "<p>x y</p>\n"},
		"link":              {"x [{{ if b }}text{{ end }}](https://a.example/(b)) y", "<p>x y</p>\n"},
		"link text":         {"[a{{ if b }} b{{ end }}](https://a.example/)", "<p><a href=\"https://a.example/\">a</a></p>\n"},
		"first item":        {"Text:\n- {{ if b }}one{{ end }}\n- two", "<p>Text:</p>\n<ul>\n<li>two</li>\n</ul>\n"},
		"item with a list":  {"- {{ if b }}one{{ end }}\n  - two", "<ul>\n<li>\n<ul>\n<li>two</li>\n</ul>\n</li>\n</ul>\n"},
		"number":            {"{{ if b }}\n3. three\n{{ end }}\n4. four", "<ol start=\"3\">\n<li>four</li>\n</ol>\n"},
		"whole table":       {"| h |\n|---|\n{{ if b }}\n| c |\n{{ end }}", ""},
		"around a table":    {"{{ if a }}\n| h |\n|---|\n| c |\n{{ end }}\n\ntext", "<div class=\"table\"><table>\n<thead>\n<tr>\n<th scope=\"col\">h</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td data-label=\"h\">c</td>\n</tr>\n</tbody>\n</table></div>\n<p>text</p>\n"},
		"line":              {"one\n{{ if b }}two{{ end }}\nthree", "<p>one\nthree</p>\n"},
		"quote":             {"> one\n> {{ if b }}\n> two\n> {{ end }}\n> three", "<blockquote>\n<p>one</p>\n<p>three</p>\n</blockquote>\n"},
		"whole quote":       {"> {{ if b }}two{{ end }}\n\nx", "<p>x</p>\n"},
		"admonition":        {"> [!NOTE]\n> {{ if b }}two{{ end }}\n\nx", "<p>x</p>\n"},
		"heading":           {"## {{ if b }}two{{ end }}\n\nx", "<p>x</p>\n"},
		"underlined":        {"{{ if b }}two{{ end }}\n---\n\nx", "<p>x</p>\n"},
		"code":              {"`{{ if b }}`\n\n```\n{{ end }}\n```", "<p><code dir=\"ltr\">{{ if b }}</code></p>\n<pre dir=\"ltr\"><code>{{ end }}\n</code></pre>\n"},
		"escaped":           {`\{{ if b }}`, "<p>{{ if b }}</p>\n"},
		"marks":             {"a {{ if b }}x{{ end }} ، b {{ if b }}x{{ end }}!", "<p>a، b!</p>\n"},
		"break":             {"a {{ if b }}x{{ end }}  \nb", "<p>a<br>\nb</p>\n"},
		"several on a line": {"{{ if a }}{{ if a }}\n\nx\n\n{{ end }} {{ end }}", "<p>x</p>\n"},
	} {
		doc := parser.Parse("a.md", []byte(c.text), 0, typeset.Style{})
		shown := doc.Shown(func(c *Condition) bool { return c.Text == "a" })
		if got := string(shown.HTML(fakeEnv{doc: shown})); got != c.want || len(shown.Findings) > 0 {
			t.Errorf("%s: %q, want %q, %v", name, got, c.want, shown.Findings)
		}
	}
}

func TestHeadingsFollowWhatIsLeft(t *testing.T) {
	text := "## أولًا: أ\n\nx\n\n{{ if b }}\n## ثانيًا: ب\n\nx\n\n{{ end }}\n## ثالثًا: ج\n\nx\n\n## 1. One\n\n{{ if b }}\n## 2. Two\n{{ end }}\n\n## 3. Three\n\n## المادة الأولى: أ\n\n## المادة الثالثة: ج\n"
	doc := New(nil).Parse("a.md", []byte(text), 0, typeset.Style{})
	for holds, want := range map[bool]string{
		true:  "أولًا: أ|ثانيًا: ب|ثالثًا: ج|1. One|2. Two|3. Three|المادة الأولى: أ|المادة الثالثة: ج|",
		false: "أولًا: أ|ثانيًا: ج|1. One|2. Three|المادة الأولى: أ|المادة الثالثة: ج|",
	} {
		shown := doc.Shown(func(*Condition) bool { return holds })
		got := ""
		for _, h := range shown.Headings {
			got += Plain(h.Spans, fakeEnv{}) + "|"
		}
		if got != want {
			t.Errorf("%t: %s, want %s", holds, got, want)
		}
	}
}

func FuzzShown(f *testing.F) {
	for _, s := range []string{"{{ if a }}\nx\n{{ end }}", "- {{ if b }}x{{ end }}", "| h |\n|---|\n{{ if a }}\n| c |\n{{ end }}", "**{{ if b }}x{{ end }}**", "> {{ if b }}\n> x\n> {{ end }}", "1. a\n{{ if b }}\n2. b\n{{ else }}\n2. c\n{{ end }}\n3. d"} {
		f.Add(s, true)
	}
	parser := New(nil)
	f.Fuzz(func(t *testing.T, s string, holds bool) {
		if !strings.Contains(s, "{{") || strings.ToValidUTF8(s, "") != s {
			return
		}
		doc := parser.Parse("a.md", []byte(s), 0, typeset.Style{})
		shown := doc.Shown(func(*Condition) bool { return holds })
		shown.HTML(fakeEnv{doc: shown})
		for i := range shown.Blocks {
			b := &shown.Blocks[i]
			for k := range b.Text {
				if at := b.Source(k); at < 0 || at > len(s) {
					t.Fatalf("byte %d of %q is at %d of %q", k, b.Text, at, s)
				}
			}
		}
		if len(shown.Source) != len(doc.Source) {
			t.Fatal("places move")
		}
	})
}
