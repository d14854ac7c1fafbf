package content

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"sitegen/internal/diag"
	"sitegen/internal/source"
)

// layered reads pages from texts by path in layers, the uppermost first.
func layered(t *testing.T, layers ...map[string]string) (map[string]*Page, []diag.Finding) {
	t.Helper()
	var list []source.Layer
	for i, files := range layers {
		fsys := fstest.MapFS{}
		for name, text := range files {
			fsys[name] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
		}
		list = append(list, source.Layer{FS: fsys, Prefix: strings.Repeat("../", i)})
	}
	files, problems := source.Walk(list, "content")
	pages, found := NewLoader(nil).Load(files, []string{"ar", "en"})
	out := map[string]*Page{}
	for _, p := range pages {
		out[p.Lang+"/"+p.Path] = p
	}
	return out, append(problems, found...)
}

const head = "+++\ntitle = \"t\"\n+++\n"

func TestSections(t *testing.T) {
	base := head + "Intro\n\n## A {#a}\n\na\n\n### B {#b}\n\nb\n\n## C {#c}\n\nc\n"
	for _, c := range []struct {
		name   string
		layers []map[string]string // by the name of a file below content/ar/
		want   string              // the body
		found  string
	}{
		{"in the place of one", []map[string]string{{"p.a.md": "## New {#a}\n\nn\n"}, {"p.md": base}}, "Intro\n\n## New {#a}\n\nn\n\n## C {#c}\n\nc\n", ""},
		{"the id is that of the file", []map[string]string{{"p.c.md": "\n\n## New\n\nn"}, {"p.md": base}}, "Intro\n\n## A {#a}\n\na\n\n### B {#b}\n\nb\n\n## New {#c}\n\nn\n", ""},
		{"with attributes", []map[string]string{{"p.c.md": "## New {covers=\"x\"}\nn"}, {"p.md": base}}, "Intro\n\n## A {#a}\n\na\n\n### B {#b}\n\nb\n\n## New {#c covers=\"x\"}\nn\n", ""},
		{"a part of one", []map[string]string{{"p.b.md": "### New\nn\n"}, {"p.md": base}}, "Intro\n\n## A {#a}\n\na\n\n### New {#b}\nn\n\n## C {#c}\n\nc\n", ""},
		{"a part of one that is new itself", []map[string]string{{"p.a.md": "## N\n### B {#b}\nx\n", "p.b.md": "### M\nm\n"}, {"p.md": base}}, "Intro\n\n## N {#a}\n### M {#b}\nm\n\n## C {#c}\n\nc\n", ""},
		{"over a section of a layer between", []map[string]string{{"p.d.md": "### M\nm\n"}, {"p.a.md": "## N\n### D {#d}\nx\n"}, {"p.md": base}}, "Intro\n\n## N {#a}\n### M {#d}\nm\n\n## C {#c}\n\nc\n", ""},
		{"the upper of two", []map[string]string{{"p.c.md": "## 1\n"}, {"p.c.md": "## 2\n"}, {"p.md": base}}, "Intro\n\n## A {#a}\n\na\n\n### B {#b}\n\nb\n\n## 1 {#c}\n", ""},
		{"below a page", []map[string]string{{"p.md": base}, {"p.c.md": "## 2\n"}}, base[len(head):], ""},
		{"beside a page", []map[string]string{{"p.md": base, "p.c.md": "## 2\n"}}, base[len(head):], "content/ar/p.c.md:1 This section is in a file of its own, but the whole page is in content/ar/p.md"},
		{"added", []map[string]string{{"p.n.md": "+++\nafter = \"a\"\n+++\n## N\nn\n"}, {"p.md": base}}, "Intro\n\n## A {#a}\n\na\n\n### B {#b}\n\nb\n\n## N {#n}\nn\n\n## C {#c}\n\nc\n", ""},
		{"added at the end", []map[string]string{{"p.n.md": "+++\nafter = \"c\"\n+++\n## N\nn\n"}, {"p.md": strings.TrimSpace(base)}}, "Intro\n\n## A {#a}\n\na\n\n### B {#b}\n\nb\n\n## C {#c}\n\nc\n\n## N {#n}\nn\n", ""},
		{"two after one", []map[string]string{{"p.n.md": "+++\nafter = \"a\"\n+++\n## N\n", "p.m.md": "+++\nafter = \"a\"\n+++\n## M\n"}, {"p.md": base}}, "Intro\n\n## A {#a}\n\na\n\n### B {#b}\n\nb\n\n## M {#m}\n\n## N {#n}\n\n## C {#c}\n\nc\n", ""},
		{"after an added one", []map[string]string{{"p.n.md": "+++\nafter = \"m\"\n+++\n## N\n", "p.m.md": "+++\nafter = \"c\"\n+++\n## M\n"}, {"p.md": base}}, base[len(head):] + "\n## M {#m}\n\n## N {#n}\n", ""},
		{"added where it is", []map[string]string{{"p.c.md": "+++\nafter = \"a\"\n+++\n## N\n"}, {"p.md": base}}, base[len(head):], "content/ar/p.c.md:2 Page ../content/ar/p.md already has a section #c"},
		{"no such section", []map[string]string{{"p.cc.md": "## N\n"}, {"p.md": base}}, base[len(head):], "content/ar/p.cc.md:1 Page ../content/ar/p.md has no section #cc"},
		{"after none", []map[string]string{{"p.n.md": "+++\nafter = \"x\"\n+++\n## N\n"}, {"p.md": base}}, base[len(head):], "content/ar/p.n.md:2 Page ../content/ar/p.md has no section #x"},
		{"no heading", []map[string]string{{"p.c.md": "text\n\n## N\n"}, {"p.md": base}}, base[len(head):], "content/ar/p.c.md:1 File doesn't start with its section's heading"},
		{"empty", []map[string]string{{"p.c.md": ""}, {"p.md": base}}, base[len(head):], "content/ar/p.c.md:1 File doesn't start with its section's heading"},
		{"another id", []map[string]string{{"p.c.md": "## N {#d}\n"}, {"p.md": base}}, base[len(head):], "content/ar/p.c.md:1 Heading has the id #d, but the file's name says #c"},
		{"another key", []map[string]string{{"p.c.md": "+++\ntitle = \"x\"\n+++\n## N\n"}, {"p.md": base}}, base[len(head):], "content/ar/p.c.md:2 Unknown key title"},
		{"no page", []map[string]string{{"q.c.md": "## N\n"}, {"p.md": base}}, base[len(head):], "content/ar/q.c.md:1 There's no page q.md for this section"},
		{"a page with a dot", []map[string]string{{"p.c.md": "## N\n"}, {"p.md": base, "v1.2.md": head}}, "Intro\n\n## A {#a}\n\na\n\n### B {#b}\n\nb\n\n## N {#c}\n", ""},
		{"a heading in code", []map[string]string{{"p.c.md": "## N\n"}, {"p.md": head + "```\n## C {#c}\n```\n\n## C {#c}\nc\n"}}, "```\n## C {#c}\n```\n\n## N {#c}\n", ""},
		{"an underlined heading", []map[string]string{{"p.c.md": "N\n---\nn\n"}, {"p.md": head + "C {#c}\n---\nc\n\nD\n---\nd\n"}}, "N {#c}\n---\nn\n\nD\n---\nd\n", ""},
		{"a heading's own letters", []map[string]string{{"p.ما-لا-يسترجع.md": "## جديد\n"}, {"p.md": head + "## ما لا يُسترجع\nق\n"}}, "## جديد {#ما-لا-يسترجع}\n", ""},
		{"under a condition", []map[string]string{{"p.c.md": "## N\n"}, {"p.md": head + "{{ if x }}\n## C {#c}\nc\n{{ end }}\n## D\n"}}, "{{ if x }}\n## N {#c}\n\n{{ end }}\n## D\n", ""},
		{"before a condition", []map[string]string{{"p.c.md": "## N\n"}, {"p.md": head + "## C {#c}\n{{ if y }}\nc\n{{ end }}\n\n{{ if x }}\n## D\n{{ end }}\n"}}, "## N {#c}\n\n{{ if x }}\n## D\n{{ end }}\n", ""},
		{"between two branches", []map[string]string{{"p.c.md": "## N\n"}, {"p.md": head + "{{ if x }}\n## C {#c}\nc\n{{ else }}\n## D\n{{ end }}\n"}}, "{{ if x }}\n## N {#c}\n\n{{ else }}\n## D\n{{ end }}\n", ""},
		{"added behind a condition", []map[string]string{{"p.n.md": "+++\nafter = \"c\"\n+++\n## N\n"}, {"p.md": head + "{{ if x }}\n## C {#c}\nc\n{{ else }}\n{{ if y }}\ny\n{{ end }}\n{{ end }}\n## D\n"}}, "{{ if x }}\n## C {#c}\nc\n{{ else }}\n{{ if y }}\ny\n{{ end }}\n{{ end }}\n\n## N {#n}\n\n## D\n", ""},
	} {
		var layers []map[string]string
		for _, layer := range c.layers {
			files := map[string]string{}
			for name, text := range layer {
				files["content/ar/"+name] = text
			}
			layers = append(layers, files)
		}
		pages, found := layered(t, layers...)
		var said []string
		for _, f := range diag.Sort(found) {
			said = append(said, fmt.Sprintf("%s:%d %s", f.File, f.Line, f.In("en").Message))
		}
		if got := strings.Join(said, "\n"); got != c.found {
			t.Errorf("%s: got %s\nwant %s", c.name, got, c.found)
		}
		text, body, places, problem := pages["ar/p"].Joined()
		if problem != nil || string(text[min(body, len(text)):]) != c.want {
			t.Errorf("%s: got %q %v\nwant %q", c.name, text, problem, c.want)
		}
		if places != nil && c.found == "" {
			if at := places.At(len(text) - 1); at.File == "" {
				t.Errorf("%s: the end is at %v", c.name, at)
			}
		}
	}
}
