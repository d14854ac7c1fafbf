package markdown

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"

	"sitegen/internal/typeset"
)

// TestBaseTextAsksFirst walks the trees of the built-in pages: what may be empty, a component, a table or a list, is shown only
// where a condition asks for it, that of the page or one around it, or holds something that every store has.
func TestBaseTextAsksFirst(t *testing.T) {
	files, err := filepath.Glob("../../content/*/*.md")
	if err != nil || len(files) < 30 {
		t.Fatal(files, err)
	}
	asked := 0
	for _, name := range files {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		matter, _, _ := bytes.Cut(page[4:], []byte("\n+++\n"))
		if bytes.Contains(matter, []byte("\nif = ")) {
			asked++
			continue
		}
		for _, bare := range unasked(page, len("+++\n")+len(matter)+len("\n+++\n")) {
			t.Errorf("%s: no condition asks for %q", name, bare)
		}
	}
	if asked == 0 || asked == len(files) {
		t.Errorf("%d of %d pages have a condition of their own", asked, len(files))
	}
	for body, want := range map[string]int{
		"{{ branches }}\n": 1,
		"{{ if branches }}\n{{ branches }}\n{{ end }}\n": 0,
		"{{ identity }}\n": 0,
		"{{ if ids.vat }}\nنص\n{{ end }}\n\n{{ cookies }}\n":                                      1,
		"- {{ if ids.vat }}أ{{ end }}\n- {{ if ids.cr }}ب{{ end }}\n":                             1,
		"- {{ if ids.vat }}أ{{ end }}\n- ب\n":                                                     0,
		"{{ if ids.vat }}\n- أ\n{{ end }}\n- ب\n":                                                 0,
		"| أ | ب |\n|---|---|\n{{ if ids.vat }}\n| ج | د |\n{{ end }}\n":                          1,
		"| أ | ب |\n|---|---|\n{{ if ids.vat }}\n| ج | د |\n{{ end }}\n| هـ | و |\n":              0,
		"{{ if ids }}\n| أ | ب |\n|---|---|\n{{ if ids.vat }}\n| ج | د |\n{{ end }}\n{{ end }}\n": 0,
	} {
		if got := unasked([]byte(body), 0); len(got) != want {
			t.Errorf("%q: found %q, not %d", body, got, want)
		}
	}
}

// everyStoreHas are components that show a required fact, or pages that every store has.
var everyStoreHas = map[string]bool{"identity": true, "policies": true}

// unasked are the components, tables and lists of a page that may be empty where they are shown.
func unasked(page []byte, body int) (bare []string) {
	d := New(func(b []byte) []byte { return b }).Parse("", page, body, typeset.Style{})
	if d.branches == nil {
		d = New(func(b []byte) []byte { return b }).Parse("", append(page, "\n{{ if ids.vat }}{{ end }}\n"...), body, typeset.Style{})
	}
	source := d.Source[body:]
	isAsked := func(at int) bool { return asks(d, at, false) }
	add := func(at int) { bare = append(bare, string(source[at:at+lineLength(source[at:])])) }
	_ = ast.Walk(d.branches.root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.List, *extast.Table:
			if at := offsetOf(n); !asks(d, at, true) && !holdsMore(n, isAsked) {
				add(at)
			}
		case *factNode:
			if n.stop > 0 && n.Parent().ChildCount() == 1 && !isAsked(n.start) && !everyStoreHas[string(bytes.TrimSpace(source[n.start+2:n.stop-2]))] {
				add(n.start)
			}
		}
		return ast.WalkContinue, nil
	})
	return bare
}

// asks tells whether a condition asks for what is at a place; around, whether one around whole blocks does.
func asks(d *Document, at int, around bool) bool {
	for _, c := range d.Conditions {
		if c.open.start <= at && at < c.close.stop && (c.Block || !around) {
			return true
		}
	}
	return false
}

// holdsMore tells whether a list has an item, or a table a row below its head, that no condition asks for.
func holdsMore(n ast.Node, isAsked func(at int) bool) bool {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		at := offsetOf(c)
		if item, ok := c.(*ast.ListItem); ok && item.HasChildren() {
			at = item.FirstChild().Lines().At(0).Start // behind its mark
		}
		if _, head := c.(*extast.TableHeader); !head && !isAsked(at) {
			return true
		}
	}
	return false
}
