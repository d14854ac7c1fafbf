package gallery

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
)

func TestContent(t *testing.T) {
	for _, c := range []struct {
		codes, want []string
	}{
		{[]string{"ar", "en"}, []string{"content/ar/gallery.md", "content/en/gallery.md"}},
		{[]string{"en", "fr"}, []string{"content/en/gallery.md"}},
		{[]string{"fr"}, nil},
	} {
		var got []string
		err := fs.WalkDir(Content(c.codes), "content", func(name string, e fs.DirEntry, err error) error {
			if err == nil && !e.IsDir() {
				got = append(got, name)
			}
			return err
		})
		if err != nil || !slices.Equal(got, c.want) {
			t.Errorf("in %q there are %q (%v), want %q", c.codes, got, err, c.want)
		}
	}
	if _, err := fs.ReadFile(Content([]string{"ar"}), "content/en/gallery.md"); err == nil {
		t.Error("a site without English can read the English page")
	}
}

// TestEveryComponent tells that the page shows each component of the theme, in both languages.
func TestEveryComponent(t *testing.T) {
	components, err := os.ReadDir("../../layouts/components")
	if err != nil || len(components) == 0 {
		t.Fatal("no components", err)
	}
	for _, code := range []string{"ar", "en"} {
		page, err := fs.ReadFile(files, "content/"+code+"/gallery.md")
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range components {
			name := strings.TrimSuffix(c.Name(), ".html")
			if !strings.Contains(string(page), "\n{{ "+name+" }}\n") {
				t.Errorf("%s: the component %s is missing", code, name)
			}
		}
	}
}
