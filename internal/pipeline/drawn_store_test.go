package pipeline

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/party"
	"sitegen/internal/say"
	"sitegen/internal/site"
	"sitegen/internal/tomldoc"
)

// completeSample is the sample with every key of the schema: what stores are drawn from.
func completeSample(t testing.TB) map[string]any {
	all := wholeSample(t)
	complete(reflect.TypeFor[config.Site](), all)
	all["promises"].(map[string]any)["needed_parties_only"] = false // the sample counts its visitors
	return all
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
	case reflect.TypeFor[fact.URL]():
		return "https://lazwardi.sa/form"
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
func drawStore(t testing.TB, all map[string]any, r *rand.Rand) map[string]any {
	tree := cloned(all).(map[string]any)
	if r.IntN(2) == 0 {
		varied(reflect.TypeFor[config.Site](), tree, r)
	}
	ofAnyKind(tree, r)
	// Much is left out of small stores and little of large ones: a fact, an entry or a table at a time.
	share := []float64{0.05, 0.3, 0.7}[r.IntN(3)]
	for _, path := range slices.Backward(pathsOf(tree)) {
		if !settles(path) && r.Float64() < share {
			tree = without(tree, path).(map[string]any)
		}
	}
	if r.IntN(4) == 0 {
		tree["parties"] = someOf(r, party.IDs(), 3)
	}
	if r.IntN(4) == 0 {
		tree["pages"] = map[string]any{site.LeaveOut: someOf(r, basePages(t), 2)}
	}
	return agreeing(t, tree, r)
}

// basePages are the pages of the base that a store may leave out.
func basePages(t testing.TB) (names []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(repository, "content/ar/*.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if name := strings.TrimSuffix(filepath.Base(file), ".md"); !slices.Contains([]string{"index", "contact", "policies", "privacy", "terms"}, name) { // every store has these
			names = append(names, name)
		}
	}
	return names
}

// settles tells the keys that no draw leaves out: those that every store needs, and those that set up this test.
func settles(path []any) bool {
	switch strings.Trim(fmt.Sprint(path), "[]") {
	case "extends", "theme", "theme image", "demo", "store", "store name", "store country":
		return true
	}
	return false
}

// varied gives facts other values: any of those that the schema lists.
func varied(t reflect.Type, tree map[string]any, r *rand.Rand) {
	for i := range t.NumField() {
		f := t.Field(i)
		key, _, _ := strings.Cut(f.Tag.Get("toml"), ",")
		switch value := tree[key].(type) {
		case nil:
		case []map[string]any:
			for _, entry := range value {
				varied(f.Type.Elem(), entry, r)
			}
		case map[string]any:
			if f.Type.Kind() == reflect.Struct && !isFact(f.Type) {
				varied(f.Type, value, r)
			}
		default:
			if other := anyOf(f.Type, f.Tag, r); other != nil && r.IntN(2) == 0 {
				tree[key] = other
			}
		}
	}
}

// anyOf is one of the values that the schema lists for a fact, nil where it lists none. The days of opening hours must fit
// each other.
func anyOf(t reflect.Type, tag reflect.StructTag, r *rand.Rand) any {
	of := strings.Fields(tag.Get("oneof"))
	switch {
	case tag.Get("enum") == "weekday":
		return nil
	case len(of) > 0 && t.Kind() == reflect.Slice:
		return someOf(r, of, len(of))
	case len(of) > 0:
		return pick(r, of...)
	case t == reflect.TypeFor[fact.Bool]():
		return r.IntN(2) == 0
	}
	return nil
}

// ofAnyKind makes the store one of any kind, under a name of either gender, in one language or two.
func ofAnyKind(tree map[string]any, r *rand.Rand) {
	store, ids := tree["store"].(map[string]any), tree["ids"].(map[string]any)
	store["gender"] = pick(r, "m", "f")
	store["owner_gender"] = pick(r, "m", "f")
	store["kind"] = pick(r, "company", "establishment", "freelancer")
	ids["freelance_doc"] = "FL-123456789"
	if r.IntN(4) == 0 {
		ids["vat"] = "none"
	}
	if r.IntN(8) == 0 {
		tree["warranty"] = map[string]any{"offered": false}
	}
	promises := tree["promises"].(map[string]any)
	for name := range promises {
		promises[name] = promises[name] == true && r.IntN(2) == 0
	}
	ar := map[string]any{"code": "ar", "name": "العربية"}
	en := map[string]any{"code": "en", "name": "English"}
	tree["languages"], tree["default_language"] = []map[string]any{ar, en}, "ar"
	switch r.IntN(4) {
	case 0:
		tree["languages"] = []map[string]any{ar}
	case 1:
		tree["default_language"] = "en"
	case 2:
		if r.IntN(3) == 0 {
			tree["languages"], tree["default_language"] = []map[string]any{en}, "en"
		}
	}
}

// agreeing takes out one of each two facts that contradict one another, and what no law allows, as a person does who is told so.
func agreeing(t testing.TB, tree map[string]any, r *rand.Rand) map[string]any {
	for {
		text := inTOML(t, tree)
		_, _, found := config.Load(File, text)
		doc, _ := tomldoc.Parse(File, text, 1)
		at := map[int][]any{} // what stands on each line
		for _, path := range pathsOf(tree) {
			if !settles(path) {
				at[doc.ValuePos(path...).Line] = path
			}
		}
		taken := map[string]bool{}
		for _, f := range found {
			if !disagrees(f) {
				continue
			}
			one := at[f.Line]
			if why, ok := f.Says.(say.ContradictingFacts); ok && at[why.Line] != nil && r.IntN(2) == 0 {
				one = at[why.Line]
			}
			taken[fmt.Sprint(one)] = true
		}
		if len(taken) == 0 {
			return tree
		}
		for _, path := range slices.Backward(pathsOf(tree)) {
			if taken[fmt.Sprint(path)] {
				tree = without(tree, path).(map[string]any)
			}
		}
	}
}

// disagrees tells the error of a fact that another one, or a law, does not allow.
func disagrees(f diag.Finding) bool {
	switch f.Rule {
	case say.RuleContradictingFacts, say.RuleUnknownMethod, say.RuleUnlawfulFact:
		return f.Severity == diag.Error
	}
	return false
}

// inTOML writes facts as an owner does.
func inTOML(t testing.TB, facts map[string]any) []byte {
	t.Helper()
	var text bytes.Buffer
	if err := toml.NewEncoder(&text).Encode(facts); err != nil {
		t.Fatal(err)
	}
	return text.Bytes()
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

// someOf picks one or some.
func someOf(r *rand.Rand, of []string, most int) (some []any) {
	for _, i := range r.Perm(len(of))[:1+r.IntN(min(most, len(of)))] {
		some = append(some, of[i])
	}
	return some
}
