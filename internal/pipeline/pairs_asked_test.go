package pipeline

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/config"
	"sitegen/internal/content"
	"sitegen/internal/fact"
	"sitegen/internal/site"
)

// answers are the questions that a condition of the base asks, each alone and any two at a time, with the answers that were
// given to both at once.
type answers map[pair]map[[2]bool]bool

// pair are two questions, which are the same where a condition asks only one.
type pair [2]question

// question is a fact.Ask by what it asks.
type question struct {
	path  string
	verb  fact.Verb
	value string
}

func (q question) String() string {
	return strings.TrimSpace(fmt.Sprint(q.path, []string{"", " is ", " has "}[q.verb], q.value))
}

// condition asks this question alone.
func (q question) condition() *fact.Condition {
	c, err := fact.ParseCondition(q.String())
	if err != nil {
		panic(err)
	}
	return c
}

// questionsOf are those of the pages of a site that has all pages. Nobody has answered them.
func questionsOf(s *site.Site) answers {
	all := answers{}
	for _, page := range s.Pages {
		conditions := []*fact.Condition{}
		if page.If != nil {
			conditions = append(conditions, page.If)
		}
		for _, c := range page.SourceDocument().Conditions {
			conditions = append(conditions, c.Condition)
		}
		for _, c := range conditions {
			for i, a := range c.Asks {
				for _, b := range c.Asks[i:] {
					all[pair{{a.Path, a.Verb, a.Value}, {b.Path, b.Verb, b.Value}}] = map[[2]bool]bool{}
				}
			}
		}
	}
	return all
}

// note adds the answers of a site.
func (a answers) note(s *site.Site) {
	a.give(s.Facts, func(name string) bool { return s.Page(name, s.Languages[0]) != nil })
}

func (a answers) give(facts *config.Facts, present func(page string) bool) {
	known := map[question]bool{}
	answer := func(q question) bool {
		if _, ok := known[q]; !ok {
			known[q] = facts.Holds(q.condition(), present)
		}
		return known[q]
	}
	for p, given := range a {
		given[[2]bool{answer(p[0]), answer(p[1])}] = true
	}
}

// add adds the answers that were given to the same questions elsewhere.
func (a answers) add(others answers) {
	for p, given := range others {
		maps.Copy(a[p], given)
	}
}

// missing are the answers that were never given and that a store can give.
func (a answers) missing(t testing.TB, all map[string]any, pages []*content.Page) (list []string) {
	for p, given := range a {
		for _, both := range [][2]bool{{false, false}, {false, true}, {true, false}, {true, true}} {
			if given[both] || p[0] == p[1] && both[0] != both[1] {
				continue
			}
			f := finder{t, all, pages}
			if f.find(p, both) {
				list = append(list, fmt.Sprintf("%s: %t, %s: %t", p[0], both[0], p[1], both[1]))
			}
		}
	}
	slices.Sort(list)
	return list
}

// finder looks for stores that answer questions in a certain way, by what site.toml may say and nothing else: it gives the
// facts that are asked for, in a store that says everything and in one that says nothing else, every value that they may have.
type finder struct {
	t     testing.TB
	all   map[string]any
	pages []*content.Page
}

// find tells whether there is a store whose facts agree and that gives these answers.
func (f finder) find(p pair, want [2]bool) bool {
	least := map[string]any{"extends": builtIn, "store": map[string]any{}, "languages": f.all["languages"]}
	for _, key := range []string{"name", "country"} {
		least["store"].(map[string]any)[key] = f.all["store"].(map[string]any)[key]
	}
	for _, start := range []map[string]any{f.all, least} {
		for _, one := range f.saying(start, p[0]) {
			for _, both := range f.saying(one, p[1]) {
				_, facts, found := config.Load(File, inTOML(f.t, both))
				if slices.ContainsFunc(found, disagrees) {
					continue
				}
				given := answers{p: {}}
				given.give(facts, func(name string) bool { return f.present(facts, name) })
				if given[p][want] {
					return true
				}
			}
		}
	}
	return false
}

// present tells whether a store has a page.
func (f finder) present(facts *config.Facts, name string) bool {
	i := slices.IndexFunc(f.pages, func(p *content.Page) bool { return p.Path == name })
	return f.pages[i].If == nil || facts.Holds(f.pages[i].If, func(name string) bool { return f.present(facts, name) })
}

// saying are the stores that say anything there is to say about what a question asks.
func (f finder) saying(tree map[string]any, q question) (stores []map[string]any) {
	stores = append(stores, tree)
	if name, ok := strings.CutPrefix(q.path, fact.PageAsk); ok {
		for _, page := range f.pages {
			if page.Path != name || page.If == nil {
				continue
			}
			for _, ask := range page.If.Asks {
				stores = append(stores, f.saying(tree, question{ask.Path, ask.Verb, ask.Value})...)
			}
		}
		return stores
	}
	path := strings.Split(strings.TrimSuffix(q.path, "_none"), ".")
	for _, value := range append(listed(reflect.TypeFor[config.Site](), path), valueAt(f.all, path), nil) {
		stores = append(stores, with(tree, f.all, path, value))
	}
	return stores
}

// listed are the values that the schema lists for a fact; of those of a register, that there is none.
func listed(t reflect.Type, path []string) (values []any) {
	for i := range t.NumField() {
		f := t.Field(i)
		of := f.Type
		if of.Kind() == reflect.Slice {
			of = of.Elem()
		}
		switch {
		case f.Tag.Get("toml") != path[0]:
		case len(path) > 1 && of.Kind() == reflect.Struct && !isFact(of):
			return listed(of, path[1:])
		case len(path) > 1:
		case path[0] == "languages" && t == reflect.TypeFor[config.Site]():
			ar, en := map[string]any{"code": "ar"}, map[string]any{"code": "en"}
			return []any{[]map[string]any{ar}, []map[string]any{en}, []map[string]any{ar, en}}
		case f.Type == reflect.TypeFor[fact.Bool]():
			return []any{true, false}
		case f.Type == reflect.TypeFor[fact.ID]():
			return []any{"none"}
		default:
			for value := range strings.FieldsSeq(f.Tag.Get("oneof")) {
				if f.Type.Kind() == reflect.Slice {
					values = append(values, []any{value})
				} else {
					values = append(values, value)
				}
			}
		}
	}
	return values
}

// valueAt is what a tree says at a path, of a list what its first entry says that says something.
func valueAt(v any, path []string) any {
	if len(path) == 0 {
		return v
	}
	switch v := v.(type) {
	case map[string]any:
		return valueAt(v[path[0]], path[1:])
	case []map[string]any:
		for _, entry := range v {
			if value := valueAt(entry, path); value != nil {
				return value
			}
		}
	}
	return nil
}

// with is a copy of a tree that says a value at a path, in all entries of a list, or nothing there. Entries that are needed for
// that are those of all.
func with(tree, all map[string]any, path []string, value any) map[string]any {
	out := map[string]any{}
	maps.Copy(out, tree)
	key := path[0]
	if len(path) == 1 {
		if out[key] = value; value == nil {
			delete(out, key)
		}
		return out
	}
	switch of := all[key].(type) {
	case map[string]any:
		table, _ := out[key].(map[string]any)
		out[key] = with(table, of, path[1:], value)
	case []map[string]any:
		list, ok := out[key].([]map[string]any)
		if !ok {
			list = of
		}
		entries := make([]map[string]any, len(list))
		for i := range list {
			entries[i] = with(list[i], of[0], path[1:], value)
		}
		out[key] = entries
	}
	return out
}
