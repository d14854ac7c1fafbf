package output

import (
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// TestBytes holds that a failure of the program in one file is told of that file, and ends nothing.
func TestBytes(t *testing.T) {
	good := &File{Path: "a.html", Source: "content/ar/a.md", Make: func(buf []byte) ([]byte, []diag.Finding) { return append(buf, "نص"...), nil }}
	if data, found := good.Bytes([]byte("قبل ")); string(data) != "قبل نص" || found != nil {
		t.Errorf("%q, %v", data, found)
	}
	bad := &File{Path: "b.html", Source: "content/ar/b.md", Make: func([]byte) ([]byte, []diag.Finding) { panic("no such page") }}
	data, found := bad.Bytes(make([]byte, 4))
	if data != nil || len(found) != 1 || found[0].Severity != diag.Error || found[0].File != "content/ar/b.md" || found[0].Trace == "" ||
		found[0].Says != (say.InternalErrorOutput{Path: "b.html", Cause: "no such page"}) {
		t.Errorf("%q, %+v", data, found)
	}
}

// TestTree holds that the files of both lists are found, in the order of their paths.
func TestTree(t *testing.T) {
	list := func(paths ...string) (files []*File) {
		for _, p := range paths {
			files = append(files, &File{Path: p})
		}
		Sort(files)
		return files
	}
	for _, c := range [][2][]*File{
		{list("b", "a", "d"), list("c", "e")},
		{list("a"), list("b", "c", "d", "e")},
		{nil, list("e", "d", "c", "b", "a")},
		{list("a", "b", "c", "d", "e"), nil},
	} {
		tree := NewTree(c[0], c[1])
		var paths []string
		for _, f := range tree.Files() {
			paths = append(paths, f.Path)
			if tree.File(f.Path) != f {
				t.Errorf("%s is not found", f.Path)
			}
		}
		if got := strings.Join(paths, ""); got != "abcde" || tree.File("bb") != nil {
			t.Errorf("got %s", got)
		}
	}
}
