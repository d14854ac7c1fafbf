package pipeline

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"sitegen/internal/config"
	"sitegen/internal/fact"
)

// TestRandomStores draws stores from the schema: any facts may be there or not. Each is published without an error, and
// a reader finds nothing wrong in what is published. SITEGEN_STORES says how many are drawn.
func TestRandomStores(t *testing.T) {
	count := 50
	if n, err := strconv.Atoi(os.Getenv("SITEGEN_STORES")); err == nil {
		count = n
	} else if testing.Short() {
		count = 10
	}
	asked := make([]pairs, 2)
	t.Run("stores", func(t *testing.T) {
		for g := range asked {
			t.Run(fmt.Sprint(g), func(t *testing.T) {
				t.Parallel()
				s, all := newStoreSite(t), wholeSample(t)
				asked[g] = s.asked
				complete(reflect.TypeFor[config.Site](), all)
				for seed := g; seed < count; seed += len(asked) {
					made := s.make(t, drawStore(all, rand.New(rand.NewPCG(uint64(seed), 13))))
					told := append(made.errors(), faultsOf(made.files)...)
					if len(told) > 0 {
						t.Errorf("store %d:\n%s\n%s", seed, strings.Join(told[:min(len(told), 8)], "\n"), made.toml)
					}
				}
			})
		}
	})
	if count < 2000 || t.Failed() { // few stores do not answer every pair of questions
		return
	}
	for pair, answers := range asked[1] {
		if asked[0][pair] == nil {
			asked[0][pair] = answers
		}
		maps.Copy(asked[0][pair], answers)
	}
	for _, pair := range asked[0].unseen() {
		t.Errorf("no store was drawn that tells %s", pair)
	}
}

// complete adds to a tree of facts every key of the schema that it lacks, with some value of the right kind: so whatever is
// added to the schema is drawn too.
func complete(t reflect.Type, tree map[string]any) {
	for i := range t.NumField() {
		f := t.Field(i)
		key, _, _ := strings.Cut(f.Tag.Get("toml"), ",")
		if key == "" || f.Type == reflect.TypeFor[fact.Table]() {
			continue
		}
		switch value := tree[key].(type) {
		case map[string]any:
			if f.Type.Kind() == reflect.Struct && !isFact(f.Type) {
				complete(f.Type, value)
			}
		case []map[string]any:
			for _, entry := range value {
				complete(f.Type.Elem(), entry)
			}
		case nil:
			if f.Type.Kind() == reflect.Struct && !isFact(f.Type) {
				table := map[string]any{}
				if complete(f.Type, table); len(table) > 0 {
					tree[key] = table
				}
			} else if v := some(f.Type, f.Tag); v != nil {
				tree[key] = v
			}
		}
	}
}

func isFact(t reflect.Type) bool { return t.Implements(reflect.TypeFor[fact.Value]()) }

// some is a value of a fact's type, nil where only the sample knows a right one: a number of a register, an address.
func some(t reflect.Type, tag reflect.StructTag) any {
	if of := strings.Fields(tag.Get("oneof")); len(of) > 0 && tag.Get("enum") != "weekday" {
		if t.Kind() == reflect.Slice {
			return []any{of[0]}
		}
		return of[0]
	}
	switch t {
	case reflect.TypeFor[fact.Text]():
		return map[string]any{"ar": "ما كتبه صاحب المتجر", "en": "what the owner wrote"}
	case reflect.TypeFor[fact.Bool]():
		return true
	case reflect.TypeFor[fact.Number](), reflect.TypeFor[fact.Duration]():
		return int64(3)
	case reflect.TypeFor[fact.Date]():
		var day struct{ Day any }
		if _, err := toml.Decode("day = 2026-01-15", &day); err != nil {
			panic(err)
		}
		return day.Day
	}
	return nil
}

// drawStore draws a store: some of all facts, such that they agree with one another.
func drawStore(all map[string]any, r *rand.Rand) map[string]any {
	tree := anyKind(all, r)
	// Much is left out of small stores and little of large ones: a fact, an entry or a table at a time.
	share := []float64{0.05, 0.3, 0.7}[r.IntN(3)]
	for _, path := range slices.Backward(pathsOf(tree)) {
		if !settles(path) && r.Float64() < share {
			tree = without(tree, path).(map[string]any)
		}
	}
	return agreeing(tree)
}

// settles tells the keys that no draw leaves out: those that every store needs, and those that set up this test.
func settles(path []any) bool {
	switch strings.Join(strings.Fields(strings.Trim(fmt.Sprint(path...), "[]")), ".") {
	case "extends", "theme", "demo", "store", "contact":
		return true
	}
	at := fmt.Sprint(path)
	return slices.Contains([]string{"[theme image]", "[store name]", "[store country]", "[store kind]", "[contact whatsapp]"}, at)
}

// anyKind is a copy of the tree, of a store of any kind, under a name of either gender, in one language or two.
func anyKind(all map[string]any, r *rand.Rand) map[string]any {
	tree := cloned(all).(map[string]any)
	store, ids := tree["store"].(map[string]any), tree["ids"].(map[string]any)
	store["gender"] = pick(r, "m", "f")
	store["owner_gender"] = pick(r, "m", "f")
	if store["kind"] = pick(r, "company", "establishment", "freelancer"); store["kind"] == "freelancer" {
		delete(ids, "unified_number")
		delete(store, "legal_name")
		delete(ids, "url_recorded")
		ids["freelance_doc"] = "FL-123456789"
	} else {
		if store["kind"] == "establishment" {
			delete(store, "legal_name") // the sample's is that of a company
		}
		delete(ids, "freelance_doc")
		delete(store, "owner")
		delete(store, "owner_gender")
	}
	promises := tree["promises"].(map[string]any)
	for name := range promises {
		promises[name] = r.IntN(2) == 0
	}
	promises["needed_parties_only"] = false // the sample counts its visitors
	ar := map[string]any{"code": "ar", "name": "العربية"}
	en := map[string]any{"code": "en", "name": "English"}
	tree["languages"], tree["default_language"] = []map[string]any{ar, en}, "ar"
	switch r.IntN(4) {
	case 0:
		tree["languages"] = []map[string]any{ar}
	case 1:
		tree["default_language"] = "en"
	}
	return tree
}

// cloned is a copy of a tree of facts down to its values.
func cloned(v any) any {
	switch v := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for key, value := range v {
			out[key] = cloned(value)
		}
		return out
	case []map[string]any:
		out := make([]map[string]any, len(v))
		for i := range v {
			out[i] = cloned(v[i]).(map[string]any)
		}
		return out
	}
	return v
}

func pick(r *rand.Rand, of ...string) string { return of[r.IntN(len(of))] }

// agreeing takes out what would contradict what has been left out: names of entries that are gone, above all.
func agreeing(tree map[string]any) map[string]any {
	if payments, ok := tree["payments"].(map[string]any); ok {
		keep(payments, "instalments", payments["methods"])
	}
	shipping, _ := tree["shipping"].(map[string]any)
	zones, _ := shipping["zones"].([]map[string]any)
	for i := range zones {
		keepOne(zones[i], "carrier", shipping["carriers"])
	}
	if parties, ok := tree["third_party"].([]map[string]any); ok {
		places := []any{"SA"}
		for _, party := range parties {
			countries, _ := party["country"].([]any)
			places = append(places, countries...)
		}
		kinds, _ := tree["data"].([]map[string]any)
		for _, kind := range kinds {
			keep(kind, "stored_in", places)
		}
		cookies, _ := tree["cookies"].([]map[string]any)
		tree["cookies"] = slices.DeleteFunc(slices.Clone(cookies), func(cookie map[string]any) bool {
			return !slices.ContainsFunc(parties, func(party map[string]any) bool {
				return reflect.DeepEqual(party["name"], cookie["provider"])
			})
		})
	}
	return tree
}

// keep leaves those in a list that are in another one too.
func keep(table map[string]any, key string, those any) {
	list, _ := table[key].([]any)
	known, _ := those.([]any)
	list = slices.DeleteFunc(slices.Clone(list), func(v any) bool { return !slices.Contains(known, v) })
	if table[key] = list; len(list) == 0 {
		delete(table, key)
	}
}

// keepOne leaves a value that is in a list.
func keepOne(table map[string]any, key string, those any) {
	if known, _ := those.([]any); !slices.Contains(known, table[key]) {
		delete(table, key)
	}
}
