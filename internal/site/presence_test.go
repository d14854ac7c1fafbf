package site

import (
	"slices"
	"testing"
)

// TestConditionsOfPages decides which pages a store has by what their front matter asks.
func TestConditionsOfPages(t *testing.T) {
	const toml = `
[store]
country = "SA"
kind = "freelancer"
[returns]
window_days = 7
`
	for _, c := range []struct {
		name  string
		pages map[string]string // path → condition
		toml  string
		want  []string // that are there
		wrong []string
	}{
		{"a fact that is there", map[string]string{"returns": "returns.window_days"}, "", []string{"index", "returns"}, nil},
		{"one that is not", map[string]string{"branches": "branches"}, "", []string{"index"}, nil},
		{"not", map[string]string{"online": "not branches"}, "", []string{"index", "online"}, nil},
		{"another page", map[string]string{"branches": "branches", "map": "page.branches", "list": "not page.branches", "home": "page.index"}, "",
			[]string{"home", "index", "list"}, nil},
		{"a page that asks on", map[string]string{"a": "page.b", "b": "page.c", "c": "returns"}, "", []string{"a", "b", "c", "index"}, nil},
		{"a page that is left out", map[string]string{"a": "not page.b", "b": "returns"}, "[pages]\nleave_out = [\"b\"]\n", []string{"a", "index"}, nil},
		{"left out and conditional", map[string]string{"b": "branches"}, "[pages]\nleave_out = [\"b\"]\n", []string{"index"}, nil},
		{"the page itself", map[string]string{"a": "page.a"}, "", []string{"a", "index"}, []string{"content/ar/a.md bad-condition error"}},
		{"a circle", map[string]string{"a": "page.b", "b": "returns or not page.a"}, "", []string{"a", "b", "index"},
			[]string{"content/ar/a.md bad-condition error", "content/ar/b.md bad-condition error"}},
		{"towards a circle", map[string]string{"a": "page.b", "b": "page.b"}, "", []string{"a", "b", "index"}, []string{"content/ar/b.md bad-condition error"}},
		{"an unknown fact", map[string]string{"a": "brunches"}, "", []string{"a", "index"}, []string{"content/ar/a.md unknown-fact error"}},
		{"an unknown page", map[string]string{"a": "page.bb"}, "", []string{"a", "index"}, []string{"content/ar/a.md bad-condition error"}},
		{"an unknown value", map[string]string{"a": "store.kind is shop"}, "", []string{"a", "index"}, []string{"content/ar/a.md bad-condition error"}},
		{"the home page", map[string]string{"index": "branches"}, "", []string{"index"}, []string{"content/ar/index.md bad-condition error"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := map[string]string{"ar/index.md": page("", "")}
			for path, condition := range c.pages {
				files["ar/"+path+".md"] = page("if = '"+condition+"'\n", "")
			}
			s, found := assemble(t, "[[languages]]\ncode = \"ar\"\n"+toml+c.toml, files)
			found = slices.DeleteFunc(found, func(f string) bool { return f[len(f)-5:] != "error" })
			if !slices.Equal(s.Paths(), c.want) {
				t.Errorf("there are %v, want %v", s.Paths(), c.want)
			}
			if !slices.Equal(found, c.wrong) {
				t.Errorf("found %v, want %v", found, c.wrong)
			}
			if len(s.Absent)+len(s.Pages) != len(files) {
				t.Errorf("%d absent, %d there, of %d", len(s.Absent), len(s.Pages), len(files))
			}
		})
	}
}
