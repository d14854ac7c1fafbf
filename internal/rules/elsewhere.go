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
var Elsewhere = sync.OnceValue(func() (list []Rule) {
	var all map[string]struct {
		Severity   diag.Severity
		What, Mend Text
	}
	if _, err := toml.Decode(elsewhereText, &all); err != nil {
		panic("internal/rules/elsewhere.toml: " + err.Error()) // a test reads it
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		r := all[name]
		list = append(list, Rule{Name: name, Severity: r.Severity, Doc: Doc{What: r.What, Mend: r.Mend}})
	}
	return list
})
