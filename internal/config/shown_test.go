package config

import (
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestSet holds sets of facts against maps, with random facts.
func TestSet(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		var sets [2]Set
		models := [2]map[int]bool{{}, {}}
		for range random.IntN(40) {
			i, n := random.IntN(2), random.IntN(300)-3
			sets[i].Add(n)
			if n >= 0 {
				models[i][n] = true
			}
		}
		sets[0].Join(sets[1])
		maps.Copy(models[0], models[1])
		for i := range sets {
			for n := -3; n < 700; n++ {
				if sets[i].Has(n) != models[i][n] {
					t.Fatalf("%d is in the set: %v", n, sets[i].Has(n))
				}
			}
		}
	}
}

// TestNumbers holds that each fact has a number of its own, which entries of a list share.
func TestNumbers(t *testing.T) {
	_, facts, _ := Load("site.toml", complete(t))
	var all, want Set
	for _, path := range slices.Concat(facts.Paths(), facts.Lists()) {
		n := facts.Number(path)
		if n < 0 || want.Has(n) {
			t.Errorf("%s has the number %d", path, n)
		}
		want.Add(n)
		if got := facts.In(setOf(n)); !slices.Equal(got, []string{path}) {
			t.Errorf("%s: the number is that of %v", path, got)
		}
	}
	parties, err := facts.Records("third_party")
	if err != nil || len(parties) < 2 {
		t.Fatal(parties, err)
	}
	for _, p := range parties {
		all.Add(p.Number("name"))
		all.Add(p.Number("nothing"))
	}
	if got := facts.In(all); !slices.Equal(got, []string{"third_party.name"}) || facts.Number("third_party.name") < 0 || facts.Number("nothing") != -1 {
		t.Errorf("names of third parties: %v", got)
	}
}

func setOf(n int) (s Set) {
	s.Add(n)
	return s
}
