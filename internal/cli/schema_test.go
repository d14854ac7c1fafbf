package cli

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"sitegen/internal/config"
	"sitegen/internal/content"
)

// TestSchemaFiles keeps the schemas that editors read equal to what the types say.
func TestSchemaFiles(t *testing.T) {
	for name, want := range map[string][]byte{"site": config.Schema("en"), "page": content.Schema("en")} {
		file := filepath.Join("..", "..", "docs", "schema", name+".schema.json")
		got, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is stale; write it anew with: go run . schema %s > docs/schema/%s.schema.json", file, name, name)
		}
		if !json.Valid(want) {
			t.Errorf("the schema of %s is no JSON", name)
		}
	}
}
