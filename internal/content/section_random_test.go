package content

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/diag"
)

// TestRandomSections puts random sections into random pages: what comes out is the page as somebody would have edited it by
// hand, and each of its lines is told where it is written.
func TestRandomSections(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 13))
		next := 0
		text := func(level int, own string) string { // a section, and some below it
			var b strings.Builder
			fmt.Fprintf(&b, "%s عنوان %d {#%s}\n", strings.Repeat("#", level), next, own)
			for range r.IntN(4) {
				next++
				switch r.IntN(5) {
				case 0:
					fmt.Fprintf(&b, "\n%s قسم %d {#s%d}\n", strings.Repeat("#", min(6, level+1+r.IntN(2))), next, next)
				case 1:
					fmt.Fprintf(&b, "\n```\n## ليس عنوانًا %d {#s%d}\n```\n", next, next-1)
				default:
					fmt.Fprintf(&b, "\nنص %d،\nوبقيته.\n", next)
				}
			}
			return b.String()
		}
		page := "+++\ntitle = \"x\"\n+++\n"
		for range 1 + r.IntN(8) {
			next++
			page += text(1+r.IntN(3), fmt.Sprintf("s%d", next)) + "\n"
		}
		ids := written(page)
		upper, files := map[string]string{}, map[string]string{"content/ar/p.md": page}
		texts := map[string]string{"../content/ar/p.md": page}
		for range 1 + r.IntN(4) {
			id := ids[r.IntN(len(ids))]
			next += 10
			name := "content/ar/p." + id + ".md"
			upper[name] = text(levelOf(page, id), id)
			texts[name] = upper[name]
		}
		pages, found := layered(t, upper, files)
		want := byHand(page, upper)
		got, _, places, problem := pages["ar/p"].Joined()
		if problem != nil || squeezed(string(got)) != squeezed(want) {
			t.Fatalf("seed %d: %v\n%s\nbecame\n%s\nwant\n%s\nof %v", seed, problem, page, got, want, upper)
		}
		for _, f := range found { // a section that another one has taken away
			if f.Severity != diag.Error || slices.Contains(written(want), strings.Split(f.File, ".")[1]) {
				t.Errorf("seed %d: %s %s", seed, f.File, f.In("en").Message)
			}
		}
		at := 0
		for line := range strings.Lines(string(got)) {
			if strings.TrimSpace(line) != "" {
				pos := places.At(at)
				if there := lineOf(texts[pos.File], pos.Line); there != strings.TrimSuffix(line, "\n") || pos.Column != 1 {
					t.Errorf("seed %d: %q is told at %v, where %q is", seed, line, pos, there)
				}
			}
			at += len(line)
		}
		if t.Failed() {
			return
		}
	}
}

// written are the ids of the headings of a text, outside of code.
func written(text string) (ids []string) {
	for _, l := range linesOf(text) {
		if l.level > 0 {
			ids = append(ids, l.id)
		}
	}
	return ids
}

type readLine struct {
	text  string
	level int // of a heading
	id    string
}

func linesOf(text string) (out []readLine) {
	code := false
	for line := range strings.Lines(text) {
		l := readLine{text: line}
		code = code != strings.HasPrefix(line, "```")
		if !code && strings.HasPrefix(line, "#") {
			l.level = strings.IndexByte(line, ' ')
			l.id = strings.TrimSuffix(strings.TrimSpace(line[strings.Index(line, "{#")+2:]), "}")
		}
		out = append(out, l)
	}
	return out
}

func levelOf(text, id string) int {
	for _, l := range linesOf(text) {
		if l.id == id {
			return l.level
		}
	}
	return 0
}

// byHand edits a page as a person would: the sections of the highest level first.
func byHand(page string, files map[string]string) string {
	left := map[string]string{}
	for name, text := range files {
		left[strings.Split(name, ".")[1]] = text
	}
	for level := 1; level <= 6; level++ {
		for again := true; again; {
			again = false
			lines := linesOf(page)
			for i, l := range lines {
				text, ok := left[l.id]
				if l.level != level || !ok {
					continue
				}
				end := i + 1
				for end < len(lines) && (lines[end].level == 0 || lines[end].level > level) {
					end++
				}
				page = textOf(lines[:i]) + strings.TrimSpace(text) + "\n\n" + textOf(lines[end:])
				delete(left, l.id)
				again = true
				break
			}
		}
	}
	return page
}

func textOf(lines []readLine) (s string) {
	for _, l := range lines {
		s += l.text
	}
	return s
}

// squeezed is a text with one blank line where there are several, and none at the end.
func squeezed(s string) string {
	for strings.Contains(s, "\n\n\n") {
		s = strings.ReplaceAll(s, "\n\n\n", "\n\n")
	}
	return strings.TrimSpace(s)
}

func lineOf(text string, n int) string {
	lines := strings.Split(text, "\n")
	if n < 1 || n > len(lines) {
		return ""
	}
	return lines[n-1]
}
