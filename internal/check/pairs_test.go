package check

import (
	"fmt"
	"strings"
	"testing"

	"sitegen/internal/markdown"
	"sitegen/internal/typeset"
)

// TestMatch pairs headings, which are written here as their levels with their ids, “2a 3 2b”.
func TestMatch(t *testing.T) {
	for _, c := range []struct{ name, a, b, want string }{
		{"none", "", "", "0-0"},
		{"no ids", "2 3", "2 3", "0-0 1-1 2-2"},
		{"the same ids", "2a 2b", "2a 2b", "0-0 1-1 2-2"},
		{"ids on one side", "2a 2b", "2 2", "0-0 1-1 2-2"},
		{"no ids, other levels", "2 3", "2 2", "0-0 | 1 2 | 1 2"},
		{"no ids, one more", "2 2 2", "2 2", "0-0 | 1 2 3 | 1 2"},
		{"one missing in the translation", "2a 2b 2c", "2a 2c", "0-0 1-1 3-2 | 2 |"},
		{"one missing in the source", "2a 2c", "2a 2b 2c", "0-0 1-1 2-3 | | 2"},
		{"exchanged", "2a 2b", "2b 2a", "0-0 1-2 2-1"},
		{"exchanged, with one between", "2a 2 2b", "2b 2 2a", "0-0 1-3 3-1 | 2 | 2"},
		{"between ids", "2a 3 3 2b", "2a 3 3 2b 2c", "0-0 1-1 2-2 3-3 4-4 | | 5"},
		{"a gap that another claims", "2a 2 2b", "2b 2a", "0-0 1-2 3-1 | 2 |"},
		{"all others", "2a", "2b", "0-0 | 1 | 1"},
		{"only one side", "2a 2", "", "0-0 | 1 2 |"},
	} {
		m := match(headings(c.a), headings(c.b))
		var got []string
		for _, p := range m.pairs {
			got = append(got, fmt.Sprintf("%d-%d", p.source, p.translation))
		}
		s := strings.Join(got, " ")
		if len(m.source)+len(m.translation) > 0 {
			s += strings.TrimRight(" | "+strings.Trim(fmt.Sprint(m.source), "[]")+" | "+strings.Trim(fmt.Sprint(m.translation), "[]"), " ")
		}
		if s = strings.ReplaceAll(s, "|  |", "| |"); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
	}
}

func headings(s string) (out []markdown.Heading) {
	for _, f := range strings.Fields(s) {
		out = append(out, markdown.Heading{Level: int(f[0] - '0'), ID: f[1:], Explicit: len(f) > 1})
	}
	return out
}

// FuzzSections divides any two pages and pairs their sections: each block, fact and heading has its place, and each section
// is named once.
func FuzzSections(f *testing.F) {
	for _, s := range []string{"", "نص\n\n## أ {#a}\n\n{{ a.b }}\n\n# \n\n- x\n", "> ## a\n\n[^1]\n\n## {{ x }} {#a}\n\n[^1]: note\n\n- ## in a list\n", "a\n=\n\n|a|b|\n|-|-|\n|1|2|\n"} {
		f.Add(s, "## A {#a}\n\ntext\n\n### B\n")
	}
	f.Fuzz(func(t *testing.T, x, y string) {
		var pages [2]*Page
		for i, text := range []string{x, y} {
			pages[i] = &Page{Doc: markdown.New(nil).Parse("x.md", []byte(text), 0, typeset.Style{})}
			d, list := pages[i].Doc, pages[i].sections()
			blocks, facts := 0, 0
			for k := range list {
				blocks += len(list[k].blocks)
				facts += len(list[k].facts)
				if list[k].title != nil {
					blocks++
				}
			}
			if blocks != len(d.Blocks) || facts != len(d.Facts) || len(list) != len(d.Headings)+1 {
				t.Fatalf("%q: %d blocks of %d, %d facts of %d, %d sections of %d headings", text, blocks, len(d.Blocks), facts, len(d.Facts), len(list), len(d.Headings))
			}
		}
		m := match(pages[0].Doc.Headings, pages[1].Doc.Headings)
		if n := len(m.pairs) + len(m.source); n != len(pages[0].Doc.Headings)+1 {
			t.Fatalf("%q, %q: %d sections of the source", x, y, n)
		}
		if n := len(m.pairs) + len(m.translation); n != len(pages[1].Doc.Headings)+1 {
			t.Fatalf("%q, %q: %d sections of the translation", x, y, n)
		}
	})
}
