package check

import (
	"testing"

	"sitegen/internal/rules"
)

// TestDocumented tells that each rule has its doc, in both languages, in one group.
func TestDocumented(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Documented() {
		if seen[r.Name] {
			t.Errorf("%s is documented twice", r.Name)
		}
		seen[r.Name] = true
		for part, text := range map[string]rules.Text{"What": r.Doc.What, "Why": r.Doc.Why, "Mend": r.Doc.Mend} {
			if text.Ar == "" || text.En == "" {
				t.Errorf("%s: %s is not there in both languages", r.Name, part)
			}
		}
	}
	for _, r := range Rules() {
		if !seen[r.Name] {
			t.Errorf("%s is in no group", r.Name)
		}
	}
}
