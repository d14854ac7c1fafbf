package check

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

var update = flag.Bool("update", false, "rewrite the pages of docs/rules")

// TestRulePages tells that docs/rules says what the docs of the rules say, and nothing of rules that are gone.
func TestRulePages(t *testing.T) {
	dir := filepath.Join("..", "..", "docs", "rules")
	want := map[string]string{"README.md": rules.Index(say.Groups())}
	for _, r := range say.Rules() {
		want[r.String()+".md"] = rules.Page(r)
	}
	if *update {
		if err := os.RemoveAll(dir); err != nil {
			t.Fatal(err)
		}
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		for name, page := range want {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(page), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	const again = "run go test ./internal/check -run TestRulePages -update"
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatalf("%v; %s", err, again)
	}
	for _, e := range entries {
		if _, ok := want[e.Name()]; !ok {
			t.Errorf("docs/rules/%s is of no rule; %s", e.Name(), again)
		}
	}
	for name, page := range want {
		if b, err := os.ReadFile(filepath.Join(dir, name)); err != nil || string(b) != page {
			t.Errorf("docs/rules/%s does not say what the rule's doc says; %s", name, again)
		}
	}
}
