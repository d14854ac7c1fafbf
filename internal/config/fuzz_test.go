package config

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"sitegen/internal/lang"
)

// FuzzLoad holds that no site.toml makes the package panic, that findings have a place inside the file and that every
// path which is announced can be looked up.
func FuzzLoad(f *testing.F) {
	files, err := filepath.Glob("testdata/*.toml")
	if err != nil || len(files) == 0 {
		f.Fatal("no corpus", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte("store = 1\nlanguages = [[]]\nbranches = [1, {}]\npolicies = []\nfacts = { a = { b = { c = 1 } } }\n"))
	f.Add([]byte("base_url = \"https://lazw\\rdi.sa/\""))
	f.Add([]byte("\xff\xfe"))
	base, _, _ := Load("base.toml", []byte("languages = [{ code = \"en\" }]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		site, facts, findings := LoadOver(base, "site.toml", data)
		lines := strings.Count(string(data), "\n") + 1
		for _, found := range findings {
			if found.Line < 1 || found.Line > lines || found.Column < 1 || found.Says == nil || found.File != "site.toml" {
				t.Fatalf("bad finding %+v", found)
			}
		}
		ar := &lang.Locale{Tag: "ar", Dir: lang.RTL, Words: lang.NewWords(nil)}
		for _, path := range facts.Paths() {
			v, err := facts.Lookup(path)
			if err != nil {
				t.Fatal(err)
			}
			v.Text(ar)
			v.HTML(ar)
			v.Raw()
		}
		for _, path := range facts.Lists() {
			if _, err := facts.Records(path); err != nil {
				t.Fatal(err)
			}
		}
		_, _, again := LoadOver(base, "site.toml", data)
		if len(site.Languages) == 0 || !reflect.DeepEqual(findings, again) {
			t.Fatal("the same file gives other findings")
		}
	})
}
