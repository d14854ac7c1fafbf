package config

import (
	"iter"
	"maps"
	"reflect"
	"slices"
	"strings"

	"sitegen/internal/country"
	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/tomldoc"
)

// Facts are the facts of a site by path: store.name, returns.window_days, policies.privacy.effective, facts.NAME. They
// are made once and never change, so any number of goroutines may ask.
//
// Beside the keys of site.toml there are facts that follow from it: site.url, the address of the site; site.timezone, the
// time zone of the store; languages, the names of its languages. A reference to an entry of a list (shipping.carriers) is the entry's name. A store that is
// declared not to be registered for VAT has no ids.vat, and one without a commercial register no ids.cr; ids.vat_none and
// ids.cr_none are true then; where the country has no such tax, ids.vat_none is not set either. payments.by_card is true where a method of payment takes a card. Below law is what the file of the
// store's country says, see addLaw.
//
// A fact that was written and could not be read is a fact.Refused: it is declared, and nothing more is to be said of it than
// has been said in site.toml.
type Facts struct {
	facts    facts
	numbers  map[string]int // of all facts by path, those in entries of lists too, see Set
	outdated []Outdated
}

// Record is an entry of a list of tables, such as a branch.
type Record struct {
	id    string
	index int // as it is shown
	entry int // in the file, those that were supplied behind its own
	facts facts
}

// facts are the values, lists and tables below one table, by path from there.
type facts struct {
	values map[string]fact.Value
	lists  map[string][]*Record
	tables map[string][]string // keys of a table
	refers map[string][]string // ids that a list of references holds
	source *written
	at     []any // path of the table in the file

	numbers map[string]int // of values and lists, see Set
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

// Document is the file that the facts come from, with keys that were misspelt where they were meant.
func (f *Facts) Document() *tomldoc.Doc { return f.facts.source.doc }

// All visits every fact with the last key of its path, those of lists of tables too, always in the same order.
func (f *Facts) All() iter.Seq2[string, fact.Value] {
	return func(yield func(string, fact.Value) bool) { f.facts.each(yield) }
}

// each visits the values of a table and then those of the entries of its lists, until one visit wants no more.
func (f *facts) each(yield func(string, fact.Value) bool) bool {
	for _, path := range slices.Sorted(maps.Keys(f.values)) {
		if !yield(path[strings.LastIndexByte(path, '.')+1:], f.values[path]) {
			return false
		}
	}
	for _, path := range slices.Sorted(maps.Keys(f.lists)) {
		for _, r := range f.lists[path] {
			if !r.facts.each(yield) {
				return false
			}
		}
	}
	return true
}

// Unread tells whether anything in the file could not be read or is refused.
func (f *Facts) Unread() bool { return f.facts.source.unread.Any() || f.facts.source.wrong.Any() }

// Refused tells whether a fact or a list of tables was written and could not be read.
func (f *Facts) Refused(path string) bool { return f.facts.refused(path) }

// Pos is the place of a fact in site.toml, or of the nearest table around it.
func (f *Facts) Pos(path string) diag.Pos { return f.facts.pos(path) }

// Name is the path itself: that of a fact from the top of the file.
func (f *Facts) Name(path string) string { return path }

// Law is what is known of the law of the store's country; nil where nothing is.
func (f *Facts) Law() *country.Law { return f.facts.source.law }

// Law is that of the store's country.
func (r *Record) Law() *country.Law { return r.facts.source.law }

// Refused tells whether a value or a list inside the entry was written and could not be read.
func (r *Record) Refused(path string) bool { return r.facts.refused(path) }

// Pos is the place of a value of the entry in site.toml, or of the entry.
func (r *Record) Pos(path string) diag.Pos { return r.facts.pos(path) }

// Name is the path of a value of the entry from the top of the file, without the numbers of entries: third_party.name.
func (r *Record) Name(path string) string { return tomldoc.Keys(r.facts.path(path)) }

// Lookup returns the value at a path inside the entry: name, address.city.
func (r *Record) Lookup(path string) (fact.Value, error) { return r.facts.lookup(path) }

// Records returns the entries of a list inside the entry: hours.
func (r *Record) Records(path string) ([]*Record, error) { return r.facts.records(path) }

// ID is the entry's id, "" if it has none.
func (r *Record) ID() string { return r.id }

// Index is the entry's place in its list as it is shown, from 0.
func (r *Record) Index() int { return r.index }

// Entry is the entry's place in the list of the file, by which findings find it.
func (r *Record) Entry() int { return r.entry }

func (f *facts) lookup(path string) (fact.Value, error) {
	if v, ok := f.values[path]; ok {
		return v, nil
	}
	if f.source.unread.Around(f.path(path)...) {
		return fact.Refused{}, nil
	}
	return nil, f.unknown(path)
}

// path is that of a fact from the top of the file.
func (f *facts) path(path string) []any {
	at := slices.Clone(f.at)
	for part := range strings.SplitSeq(path, ".") {
		at = append(at, part)
	}
	return at
}

func (f *facts) refused(path string) bool {
	if _, isList := f.lists[path]; isList {
		return f.source.unread.Around(f.path(path)...)
	}
	v, _ := f.lookup(path)
	_, is := v.(fact.Refused)
	return is
}

func (f *facts) pos(path string) diag.Pos { return f.source.doc.ValuePos(f.path(path)...) }

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

// written is the file that facts come from.
type written struct {
	doc    *tomldoc.Doc
	unread tomldoc.Marks // of values that could not be read
	wrong  tomldoc.Marks // of values that a rule refuses, and of tables that lack something

	outdated []Outdated
	law      *country.Law // of the store's country
}

// value is the fact as the site has it, a Refused one if the file has it in a way that nobody can use.
func (w *written) value(v fact.Value, at []any) fact.Value {
	unread := w.unread.Within(at...) || w.unread.Around(at...)
	wrong := w.wrong.Within(at...) || w.wrong.Around(at...)
	switch v.(type) {
	case fact.Phone: // filters ask what number it is
	case fact.Text: // it may lack a language
		wrong = w.wrong.Within(at...) || wrong && !v.IsSet()
	default:
		wrong = wrong && !v.IsSet()
	}
	if unread || wrong {
		return fact.Refused{Missing: !w.doc.Has(at...)}
	}
	return v
}

// newFacts makes the facts of a settled site.
func newFacts(s *Site, source *written) *Facts {
	b := factBuilder{names: referredNames(s), source: source,
		orders: map[string][]int{"third_party": s.partyOrder(), "data": s.kindOrder()}}
	f := b.newTable(nil)
	v := reflect.ValueOf(s).Elem()
	for i := range v.NumField() {
		tag := v.Type().Field(i).Tag
		if key := tag.Get("toml"); isFactKey(key) {
			b.add(&f, key, v.Field(i), tag, []any{key})
		}
	}
	f.values["base_url"] = fact.URL(s.BaseURL)
	f.values["site.url"] = fact.URL(s.BaseURL)
	f.values["site.timezone"] = fact.ID(s.Zone())
	f.tables["site"] = []string{"timezone", "url"}
	f.values["languages"] = languageNames(s)
	f.values["payments.by_card"] = fact.Bool{}
	f.values["ids.vat_none"] = fact.Bool{}
	source.law = s.Law()
	if s.IDs.VAT == NoVAT {
		f.values["ids.vat"] = fact.ID("")
		taxed := source.law == nil || source.law.Tax == nil || !source.law.Tax.None
		f.values["ids.vat_none"] = fact.Bool{V: taxed, Set: taxed}
	}
	f.values["ids.cr_none"] = fact.Bool{}
	if s.IDs.CR == NoCR {
		f.values["ids.cr"] = fact.ID("")
		f.values["ids.cr_none"] = fact.Bool{V: true, Set: true}
	}
	if methods, ok := f.values["payments.methods"].(fact.List); ok {
		for _, m := range s.Payments.OtherMethods {
			methods.Items = append(methods.Items, m.Name)
		}
		f.values["payments.methods"] = methods
	}
	byCard := slices.ContainsFunc(s.Payments.Methods, byCard)
	f.values["payments.by_card"] = fact.Bool{V: byCard, Set: byCard}
	addLaw(&f, source.law, s.Store.Kinds)
	numbers := numberAll(&f)
	return &Facts{facts: f, numbers: numbers, outdated: source.outdated}
}

// byCard tells the methods of payment that take a card, in the hand or in a phone.
func byCard(method fact.Enum) bool {
	switch method.Value {
	case "visa", "mastercard", "applepay", "googlepay":
		return true
	}
	return country.OfNetwork(method.Value) != ""
}

// isFactKey tells the keys of site.toml that say something about the store from those that set up the site.
func isFactKey(key string) bool {
	switch key {
	case "", "$schema", "timezone", "extends", "default_language", "fallback", "languages", "links", "pages":
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

type factBuilder struct {
	names  map[string]map[string]fact.Value
	source *written
	orders map[string][]int // of lists at the top that are not shown as they are written: the entries in their order
}

func (b factBuilder) newTable(at []any) facts {
	return facts{values: map[string]fact.Value{}, lists: map[string][]*Record{}, tables: map[string][]string{}, refers: map[string][]string{}, source: b.source, at: at}
}

// asFact is the value as a fact, nil if it is none.
func asFact(v reflect.Value) fact.Value {
	value, _ := v.Interface().(fact.Value)
	return value
}

// add puts a value, and all that is below it, under the path; at is its path in the file.
func (b factBuilder) add(f *facts, path string, v reflect.Value, tag reflect.StructTag, at []any) {
	switch {
	case v.Kind() == reflect.Map:
		f.tables[path] = sortedKeys(v)
		for _, key := range f.tables[path] {
			value := v.MapIndex(reflect.ValueOf(key))
			here := below(at, key)
			if value.Kind() == reflect.Interface {
				f.values[path+"."+key] = b.source.value(value.Interface().(fact.Value), here)
				continue
			}
			b.add(f, path+"."+key, value, tag, here)
		}
	case asFact(v) != nil:
		f.values[path] = b.source.value(asFact(v), at)
	case v.Kind() == reflect.Struct:
		f.tables[path] = b.table(f, path+".", v, at)
	case v.Kind() == reflect.Slice && isTableList(v.Type()):
		f.lists[path] = b.records(v, at, b.order(path, v.Len()))
	case v.Kind() == reflect.Slice:
		var list fact.List
		for i := range v.Len() {
			list.Items = append(list.Items, b.source.value(b.value(v.Index(i), tag), below(at, i)))
			if tag.Get("ref") != "" {
				f.refers[path] = append(f.refers[path], v.Index(i).String())
			}
		}
		if f.values[path] = list; b.source.unread.Exact(at...) {
			f.values[path] = fact.Refused{}
		}
	default:
		f.values[path] = b.source.value(b.value(v, tag), at)
	}
}

// isTableList tells lists of tables from lists of facts.
func isTableList(t reflect.Type) bool {
	return t.Elem().Kind() == reflect.Struct && !t.Elem().Implements(reflect.TypeFor[fact.Value]())
}

// table adds the fields of a struct and returns their keys.
func (b factBuilder) table(f *facts, prefix string, v reflect.Value, at []any) []string {
	var keys []string
	for i := range v.NumField() {
		tag := v.Type().Field(i).Tag
		if key := tag.Get("toml"); key != "" {
			keys = append(keys, key)
			b.add(f, prefix+key, v.Field(i), tag, below(at, key))
		}
	}
	return keys
}

// order is the order of a list's entries.
func (b factBuilder) order(list string, n int) []int {
	if order, ok := b.orders[list]; ok {
		return order
	}
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	return order
}

func (b factBuilder) records(v reflect.Value, at []any, order []int) []*Record {
	list := make([]*Record, len(order))
	for n, i := range order {
		here := below(at, i)
		r := &Record{index: n, entry: i, facts: b.newTable(here)}
		b.table(&r.facts, "", v.Index(i), here)
		if id := v.Index(i).FieldByName("ID"); id.IsValid() {
			r.id = id.String()
		}
		list[n] = r
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
