package tomldoc

import (
	"strings"
	"testing"
)

// FuzzParse holds that no text makes the package panic or hang and that every place it names is inside the text.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", "a = 1", "\xef\xbb\xbfa = 1\r\n", "[store]\nname = { ar = \"متجر\", en = \"Shop\" }\n",
		"[[b]]\nid = 'x'\n[b.c]\nd = [1, [2, {x = 3}]]\n[[b]]\n", "a.b.\"c d\".'e' = \"\"\"\nx\\\"\"\"\"\n", "a = “x”",
		"a = 2026-01-02\nb = 10:00\nc = 1e9\nd = 0x1F", "[a\n[b]]\n= 3\n\"\\u0041\\x41\\q\" = 1\n", "a = [1,,]\nb = {x = }\nc = \"\\",
		"a=1\na=2\n[a]\n[[a]]\n", "x = '''\n'''''\n# comment\n", strings.Repeat("[", 120), "a.b = 1\na = 2", "name = \"x\nsub.idd=1\ncount='7'",
	} {
		f.Add([]byte(s))
	}
	binder := NewBinder[sample]()
	f.Fuzz(func(t *testing.T, text []byte) {
		lines := strings.Split(string(trimMark(text)), "\n")
		d, findings := Parse("f.toml", text, 1)
		var dst sample
		findings = append(findings, binder.Bind(d, &dst)...)
		for _, found := range findings {
			if found.Line < 1 || found.Line > len(lines) || found.Column < 1 || found.Says == nil || found.Rule == 0 {
				t.Fatalf("bad finding %+v", found)
			}
			if width := len([]rune(lines[found.Line-1])); found.Column+max(found.Length-1, 0) > width+1 {
				t.Fatalf("finding past the line's end (%d): %+v", width, found)
			}
		}
		checkNode(t, d, d.index(), 0)
	})
}

func checkNode(t *testing.T, d *Doc, n *node, depth int) {
	if depth > 1000 {
		t.Fatal("the index is nested too deeply")
	}
	for _, s := range []span{n.key, n.val} {
		if s.from < 0 || s.to < s.from || s.to > len(d.text) {
			t.Fatalf("span out of range: %+v of %d", s, len(d.text))
		}
		d.place(s)
	}
	for _, c := range n.fields {
		checkNode(t, d, c, depth+1)
	}
	for _, c := range n.items {
		checkNode(t, d, c, depth+1)
	}
}
