package config

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// TestAnythingMayBeLeftOut leaves every key, entry and table out of a complete site.toml, one at a time: it is an error for a
// fact without which there is no site, and for no other.
func TestAnythingMayBeLeftOut(t *testing.T) {
	text, err := os.ReadFile("testdata/earlier/lazwardi.toml")
	if err != nil {
		t.Fatal(err)
	}
	var tree map[string]any
	if _, err := toml.Decode(string(text), &tree); err != nil {
		t.Fatal(err)
	}
	required := map[string]bool{}
	tried := 0
	leftOut(tree, "", func(path string) {
		tried++
		var b bytes.Buffer
		if err := toml.NewEncoder(&b).Encode(tree); err != nil {
			t.Fatal(err)
		}
		text := append([]byte("extends = \"builtin\"\n"), b.Bytes()...)
		_, _, found := Load("site.toml", text)
		for _, f := range found {
			if f.Severity == diag.Error && f.Rule != say.RuleContradictingFacts {
				required[path] = true
				t.Logf("without %s: %s %+v", path, f.Rule, f.Says)
			}
		}
	})
	got := strings.Join(slices.Sorted(maps.Keys(required)), " ")
	// Facts that contradict have a rule of their own.
	if want := "store store.country store.name"; got != want || tried < 250 {
		t.Errorf("after leaving out %d: it is an error without %s, want %s", tried, got, want)
	}
}

// leftOut takes out each thing below a table for the time of a call, and names it.
func leftOut(table map[string]any, at string, try func(path string)) {
	for _, key := range slices.Sorted(maps.Keys(table)) {
		value := table[key]
		delete(table, key)
		try(strings.TrimPrefix(at+"."+key, "."))
		table[key] = value
		below := strings.TrimPrefix(at+"."+key, ".")
		switch value := value.(type) {
		case map[string]any:
			if value["ar"] != nil {
				continue // one value, in two languages
			}
			leftOut(value, below, try)
		case []map[string]any:
			for i := range value {
				table[key] = slices.Delete(slices.Clone(value), i, i+1)
				try(fmt.Sprintf("%s[%d]", below, i))
				table[key] = value
				if i > 1 {
					continue // like the first two
				}
				leftOut(value[i], fmt.Sprintf("%s[%d]", below, i), try)
			}
		}
	}
}
