package cli

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"sitegen/internal/config"
	"sitegen/internal/content"
)

// schemas are the schemas that editors read, in a language.
func schemas(language string) map[string][]byte {
	return map[string][]byte{"site": config.Schema(language), "page": content.Schema(language)}
}

// TestSchemaFiles keeps the schemas that editors read equal to what the types say.
func TestSchemaFiles(t *testing.T) {
	for name, want := range schemas("en") {
		file := filepath.Join("..", "..", "docs", "schema", name+".schema.json")
		got, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is older than the program: run go run . schema %s > docs/schema/%s.schema.json", file, name, name)
		}
	}
}

// TestSchemaDescribes holds that every key is described, in both languages.
func TestSchemaDescribes(t *testing.T) {
	type table struct {
		Properties map[string]struct{ Description string }
	}
	for _, language := range []string{"ar", "en"} {
		for name, text := range schemas(language) {
			var schema struct {
				table
				Title       string
				Definitions map[string]table
			}
			if err := json.Unmarshal(text, &schema); err != nil {
				t.Fatal(err)
			}
			if schema.Title == "" || len(schema.Properties) < 10 {
				t.Errorf("the schema of %s in %q has no title, or hardly a key", name, language)
			}
			for _, d := range append(slices.Collect(maps.Values(schema.Definitions)), schema.table) {
				for key, p := range d.Properties {
					if p.Description == "" {
						t.Errorf("%s: %s isn't described in %q", name, key, language)
					}
				}
			}
		}
	}
}
