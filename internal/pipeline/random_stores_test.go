package pipeline

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// manyStores is how many stores answer any two questions in every way.
const manyStores = 400

// TestRandomStores draws stores from the schema: any facts may be there or not. Each is published without an error, unless it
// lacks what every store needs, and a reader finds nothing wrong in what is published. SITEGEN_STORES says how many are drawn.
func TestRandomStores(t *testing.T) {
	count := 50
	if n, err := strconv.Atoi(os.Getenv("SITEGEN_STORES")); err == nil {
		count = n
	} else if testing.Short() {
		count = 10
	}
	t.Logf("stores 0 to %d", count-1)
	all := completeSample(t)
	sites := []*storeSite{newStoreSite(t), newStoreSite(t)}
	given := make([]answers, len(sites))
	for g, s := range sites {
		s.make(t, wholeSample(t))
		given[g] = questionsOf(s.stages.site)
	}
	t.Run("stores", func(t *testing.T) {
		for g, s := range sites {
			t.Run(fmt.Sprint(g), func(t *testing.T) {
				t.Parallel()
				for seed := g; seed < count; seed += len(sites) {
					facts := drawStore(t, all, rand.New(rand.NewPCG(uint64(seed), 13)))
					made := s.make(t, facts)
					given[g].note(s.stages.site)
					told := made.errors()
					if made.lacks() {
						told = nil
					} else {
						told = append(told, faultsOf(made.files)...)
					}
					if len(told) > 0 {
						t.Errorf("store %d:\n%s\n%s", seed, strings.Join(told[:min(len(told), 8)], "\n"), made.toml)
					}
				}
			})
		}
	})
	if count < manyStores || t.Failed() {
		return
	}
	for _, others := range given[1:] {
		given[0].add(others)
	}
	for _, answers := range given[0].missing(t, all, sites[0].stages.site.Every()) {
		t.Errorf("no store was drawn that answers %s", answers)
	}
}

// lacks tells whether a store lacks what every store needs, and nothing else is wrong.
func (s store) lacks() bool {
	wrong := slices.DeleteFunc(slices.Clone(s.findings), func(f diag.Finding) bool { return f.Severity != diag.Error })
	return len(wrong) > 0 && !slices.ContainsFunc(wrong, func(f diag.Finding) bool { return f.Rule != say.RuleMissingFact })
}
