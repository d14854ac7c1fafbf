package check

import (
	"testing"

	"sitegen/internal/say"
)

// TestRegistered holds that each rule of the catalogue that is not one of the build's own stages is looked for here, once.
func TestRegistered(t *testing.T) {
	seen := map[say.Rule]bool{}
	for _, r := range Rules() {
		if seen[r.Rule] {
			t.Errorf("%s is in the list twice", r)
		}
		seen[r.Rule] = true
		if r.Group() == "stages" {
			t.Errorf("%s is a rule of the stages in the catalogue", r)
		}
	}
	for _, r := range say.Rules() {
		if r.Group() != "stages" && !seen[r] {
			t.Errorf("%s is in the catalogue and in no list of rules", r)
		}
	}
}
