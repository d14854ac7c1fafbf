package check

import (
	"slices"

	"sitegen/internal/say"
)

// Names are the names of all rules, those of other rooms too, sorted.
func Names() []string {
	var names []string
	for _, r := range say.Rules() {
		names = append(names, r.String())
	}
	slices.Sort(names)
	return names
}
