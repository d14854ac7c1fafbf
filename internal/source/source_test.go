package source

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

func files(names ...string) fstest.MapFS {
	m := fstest.MapFS{}
	for _, n := range names {
		m[n] = &fstest.MapFile{Data: []byte(n)}
	}
	return m
}

// TestLayers takes each file from the uppermost layer that has it.
func TestLayers(t *testing.T) {
	own, base := files("content/ar/about.md"), files("content/ar/about.md", "content/ar/terms.md", "other/x")
	list, findings := Walk([]Layer{{FS: own}, {FS: base, Prefix: "../"}}, "content")
	var got []string
	for _, f := range list {
		got = append(got, f.Name)
	}
	if want := []string{"content/ar/about.md", "../content/ar/terms.md"}; !slices.Equal(got, want) || len(findings) > 0 {
		t.Errorf("got %v, %v", got, findings)
	}
}

// TestGone says of a file that went away after its folder was listed that it is missing.
func TestGone(t *testing.T) {
	fsys := files("content/ar/about.md", "content/ar/terms.md")
	list, _ := Walk([]Layer{{FS: fsys}}, "content")
	delete(fsys, "content/ar/about.md")
	_, err := list[0].Read()
	if f := list[0].Unreadable(err); err == nil || f.Says != say.Message(say.UnreadableMissing{}) {
		t.Errorf("%v: got %+v", err, f)
	}
	if _, err := list[1].Read(); err != nil {
		t.Error(err)
	}
}

// TestNames reports what some disk or server would confuse, and passes over what editors leave behind.
func TestNames(t *testing.T) {
	fsys := files("content/Menu.md", "content/menu.md", "content/أ.md", "content/\u0627\u0654.md",
		"content/a?b.md", "content/CON.md", "content/a\u202eb.md", "content/ok.md",
		"content/.x.md.swp", "content/x.md~", "content/#x.md#", "content/4913", "content/.git/config", "content/x.tmp")
	list, findings := Walk([]Layer{{FS: fsys}}, "content")
	var got []string
	for _, f := range diag.Sort(findings) {
		got = append(got, f.Rule.String())
	}
	slices.Sort(got)
	if want := []string{"bad-name", "bad-name", "bad-name", "name-collision", "name-collision"}; !slices.Equal(got, want) {
		t.Errorf("got %v", findings)
	}
	for _, f := range list {
		if strings.ContainsAny(f.Path, "~#?") || strings.Contains(f.Path, ".git") || strings.Contains(f.Path, "4913") {
			t.Errorf("%s is part of the site", f.Path)
		}
	}
}

func TestCheckText(t *testing.T) {
	for text, want := range map[string]string{
		"":                      "",
		"نص\nplain\n":           "",
		"ab\ncd\xff":            "2:3",
		"\xc7\xe1":              "1:1",
		"a\x00b":                "1:2",
		"\xff\xfea\x00":         "1:1",
		"سطر\nثان \xed\xa0\x80": "2:5",
	} {
		f, ok := CheckText("x.md", []byte(text))
		got := ""
		if !ok {
			got = fmt.Sprintf("%d:%d", f.Line, f.Column)
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
