package rules

import (
	_ "embed"
	"maps"
	"slices"
	"sync"

	"github.com/BurntSushi/toml"

	"sitegen/internal/diag"
)

//go:embed elsewhere.toml
var elsewhereText string

// Elsewhere is what the stages look for by themselves, beside package check, sorted by name.
func Elsewhere() []Rule { return slices.Clone(elsewhere()) }

var elsewhere = sync.OnceValue(func() (list []Rule) {
	var all map[string]struct {
		Severity  diag.Severity
		Judgement bool
		Doc
	}
	if _, err := toml.Decode(elsewhereText, &all); err != nil {
		panic("internal/rules/elsewhere.toml: " + err.Error()) // a test reads it
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		list = append(list, Rule{name, all[name].Severity, all[name].Judgement, all[name].Doc})
	}
	return list
})
