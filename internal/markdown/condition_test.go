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
