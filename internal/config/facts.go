package config

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"sitegen/internal/fact"
)

// Facts are the facts of a site by path: store.name, returns.window_days, policies.privacy.effective, facts.NAME. They
// are made once and never change, so any number of goroutines may ask.
//
// Beside the keys of site.toml there are facts that follow from it: site.url, the address of the site; site.timezone, the
// time zone of the store; languages, the names of its languages. A reference to an entry of a list (shipping.carriers) is the entry's name. A store that is
// declared not to be registered for VAT has no ids.vat.
type Facts struct {
	facts   facts
	refused map[int]bool                  // lines of the file whose value was refused
	line    func(path string) (int, bool) // of a value of the file
}

// Refused tells whether the file declares a fact with a value that was refused, and reported at its own place: where
// text refers to it nothing more is to be said.
func (f *Facts) Refused(path string) bool {
	if len(f.refused) == 0 || f.line == nil {
		return false
	}
	line, ok := f.line(path)
	return ok && f.refused[line]
}

// Record is an entry of a list of tables, such as a branch.
type Record struct {
	id    string
	index int
	facts facts
}

// facts are the values, lists and tables below one table, by path from there.
type facts struct {
	values map[string]fact.Value
	lists  map[string][]*Record
	tables map[string][]string // keys of a table
}

// Lookup returns the fact at the path. A fact that exists but is not declared comes without an error: its IsSet is
// false. The error is an *UnknownFact.
func (f *Facts) Lookup(path string) (fact.Value, error) { return f.facts.lookup(path) }

// Records returns the entries of a list of tables: branches, third_party, ids.licences. The error is an *UnknownFact.
func (f *Facts) Records(path string) ([]*Record, error) { return f.facts.records(path) }

// Paths are the paths that Lookup knows, sorted; those of facts that are not declared are among them.
func (f *Facts) Paths() []string { return slices.Sorted(maps.Keys(f.facts.values)) }

// Lists are the paths that Records knows, sorted.
func (f *Facts) Lists() []string { return slices.Sorted(maps.Keys(f.facts.lists)) }

// Lookup returns the value at a path inside the entry: name, address.city.
func (r *Record) Lookup(path string) (fact.Value, error) { return r.facts.lookup(path) }

// Records returns the entries of a list inside the entry: hours.
func (r *Record) Records(path string) ([]*Record, error) { return r.facts.records(path) }

// ID is the entry's id, "" if it has none.
func (r *Record) ID() string { return r.id }

// Index is the entry's place in its list, from 0.
func (r *Record) Index() int { return r.index }

func (f *facts) lookup(path string) (fact.Value, error) {
	if v, ok := f.values[path]; ok {
		return v, nil
	}
	return nil, f.unknown(path)
}

func (f *facts) records(path string) ([]*Record, error) {
	if list, ok := f.lists[path]; ok {
		return list, nil
	}
	if _, ok := f.values[path]; ok {
		return nil, &UnknownFact{Path: path, IsValue: true}
	}
	err := f.unknown(path)
	err.known = func() []string { return slices.Sorted(maps.Keys(f.lists)) }
	return nil, err
}

func (f *facts) unknown(path string) *UnknownFact {
	if keys, ok := f.tables[path]; ok {
		return &UnknownFact{Path: path, Keys: keys}
	}
	if _, ok := f.lists[path]; ok {
		return &UnknownFact{Path: path, IsList: true}
	}
	return &UnknownFact{Path: path, known: func() []string { return slices.Sorted(maps.Keys(f.values)) }}
}

// newFacts makes the facts of a settled site.
func newFacts(s *Site) *Facts {
	b := factBuilder{names: referredNames(s)}
	f := newTable()
	v := reflect.ValueOf(s).Elem()
	for i := range v.NumField() {
		tag := v.Type().Field(i).Tag
		if key := tag.Get("toml"); isFactKey(key) {
			b.add(&f, key, v.Field(i), tag)
		}
	}
	f.values["base_url"] = fact.URL(s.BaseURL)
	f.values["site.url"] = fact.URL(s.BaseURL)
	f.values["site.timezone"] = fact.ID(s.Zone())
	f.tables["site"] = []string{"timezone", "url"}
	f.values["languages"] = languageNames(s)
	f.values["ids.vat_none"] = fact.Bool{}
	if s.IDs.VAT == NoVAT {
		f.values["ids.vat"] = fact.ID("")
		f.values["ids.vat_none"] = fact.Bool{V: true, Set: true}
	}
	return &Facts{facts: f}
}

// isFactKey tells the keys of site.toml that say something about the store from those that set up the site.
func isFactKey(key string) bool {
	switch key {
	case "", "$schema", "timezone", "extends", "default_language", "fallback", "languages", "links":
		return false
	}
	return true
}

func languageNames(s *Site) fact.List {
	var list fact.List
	for _, l := range s.Languages {
		list.Items = append(list.Items, fact.Enum{Group: "language", Value: l.Code})
	}
	return list
}

// referredNames are the names of the entries that a `ref` tag can lead to, by list and id.
func referredNames(s *Site) map[string]map[string]fact.Value {
	names := map[string]map[string]fact.Value{"third_party": {}, "properties": {}}
	for _, t := range s.ThirdParty {
		names["third_party"][t.ID] = t.Name
	}
	for _, p := range s.Properties {
		names["properties"][p.ID] = p.Name
	}
	return names
}

func newTable() facts {
	return facts{values: map[string]fact.Value{}, lists: map[string][]*Record{}, tables: map[string][]string{}}
}

type factBuilder struct {
	names map[string]map[string]fact.Value
}

// asFact is the value as a fact, nil if it is none.
func asFact(v reflect.Value) fact.Value {
	value, _ := v.Interface().(fact.Value)
	return value
}

// add puts a value, and all that is below it, under the path.
func (b factBuilder) add(f *facts, path string, v reflect.Value, tag reflect.StructTag) {
	switch {
	case v.Kind() == reflect.Map:
		f.tables[path] = sortedKeys(v)
		for _, key := range f.tables[path] {
			value := v.MapIndex(reflect.ValueOf(key))
			if value.Kind() == reflect.Interface {
				f.values[path+"."+key] = value.Interface().(fact.Value)
				continue
			}
			b.add(f, path+"."+key, value, tag)
		}
	case asFact(v) != nil:
		f.values[path] = asFact(v)
	case v.Kind() == reflect.Struct:
		f.tables[path] = b.table(f, path+".", v)
	case v.Kind() == reflect.Slice && isTableList(v.Type()):
		f.lists[path] = b.records(v)
	case v.Kind() == reflect.Slice:
		var list fact.List
		for i := range v.Len() {
			list.Items = append(list.Items, b.value(v.Index(i), tag))
		}
		f.values[path] = list
	default:
		f.values[path] = b.value(v, tag)
	}
}

// isTableList tells lists of tables from lists of facts.
func isTableList(t reflect.Type) bool {
	return t.Elem().Kind() == reflect.Struct && !t.Elem().Implements(reflect.TypeFor[fact.Value]())
}

// table adds the fields of a struct and returns their keys.
func (b factBuilder) table(f *facts, prefix string, v reflect.Value) []string {
	var keys []string
	for i := range v.NumField() {
		tag := v.Type().Field(i).Tag
		if key := tag.Get("toml"); key != "" {
			keys = append(keys, key)
			b.add(f, prefix+key, v.Field(i), tag)
		}
	}
	return keys
}

func (b factBuilder) records(v reflect.Value) []*Record {
	list := make([]*Record, v.Len())
	for i := range list {
		r := &Record{index: i, facts: newTable()}
		b.table(&r.facts, "", v.Index(i))
		if id := v.Index(i).FieldByName("ID"); id.IsValid() {
			r.id = id.String()
		}
		list[i] = r
	}
	return list
}

// value makes a fact of a single value. A plain string is an identifier, or the name of what it refers to; a plain
// string in a list that refers to nothing is a name.
func (b factBuilder) value(v reflect.Value, tag reflect.StructTag) fact.Value {
	if fact := asFact(v); fact != nil {
		return fact
	}
	switch v.Kind() {
	case reflect.Bool:
		return fact.Bool{V: v.Bool(), Set: true}
	case reflect.Int:
		return fact.Number{N: v.Int(), Set: true}
	}
	s := v.String()
	if name, ok := b.names[tag.Get("ref")][s]; ok && name.IsSet() {
		return name
	}
	if tag.Get("toml") == "aliases" {
		return fact.Text{All: s}
	}
	return fact.ID(s)
}

// parentOf is the path without its last key.
func parentOf(path string) string {
	if i := strings.LastIndexByte(path, '.'); i >= 0 {
		return path[:i]
	}
	return ""
}
