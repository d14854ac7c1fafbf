package config

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Holds decides a condition. present tells whether a page is on the site, by its path below its language. What a condition
// asks that does not exist, as Check tells, is not there.
func (f *Facts) Holds(c *fact.Condition, present func(page string) bool) bool {
	return c.Holds(func(ask fact.Ask) bool {
		if page, ok := ask.Page(); ok {
			return present(page)
		}
		path := conditionPath(ask.Path)
		switch ask.Verb {
		case fact.Is:
			return f.is(path, ask.Value)
		case fact.Has:
			return f.has(path, ask.Value)
		}
		return f.there(path)
	})
}

// conditionPath is the path of a fact that conditions have a shorter name for.
func conditionPath(path string) string {
	if path == "country" {
		return "store.country"
	}
	return path
}

// there tells whether a fact is declared and neither false nor empty. A list is there when it has an entry, a table when
// something in it is set, unless it says that what it is about is not offered.
func (f *Facts) there(path string) bool {
	if list, ok := f.facts.lists[path]; ok {
		return len(list) > 0 || f.Refused(path)
	}
	if _, ok := f.facts.tables[path]; ok {
		if offered, ok := f.facts.values[path+".offered"].(fact.Bool); ok && offered.Set && !offered.V {
			return false
		}
		return f.anySet(path + ".")
	}
	if v, err := f.Lookup(path); err == nil {
		return isThere(v)
	}
	return f.facts.inEntries(path)
}

// inEntries tells whether an entry of a list has what a path leads to: third_party.country, shipping.zones.fee.
func (f *facts) inEntries(path string) bool {
	for i, c := range path {
		list, ok := f.lists[path[:i]]
		if c != '.' || !ok {
			continue
		}
		key := path[i+1:]
		return slices.ContainsFunc(list, func(r *Record) bool {
			if v, ok := r.facts.values[key]; ok {
				return isThere(v)
			}
			return len(r.facts.lists[key]) > 0 || r.facts.inEntries(key)
		})
	}
	return false
}

func isThere(v fact.Value) bool {
	if is, ok := v.(fact.Bool); ok {
		return is.V
	}
	return v.IsSet()
}

// anySet tells whether a fact or list below a table is set.
func (f *Facts) anySet(prefix string) bool {
	for path, v := range f.facts.values {
		if strings.HasPrefix(path, prefix) && v.IsSet() {
			return true
		}
	}
	for path, list := range f.facts.lists {
		if strings.HasPrefix(path, prefix) && len(list) > 0 {
			return true
		}
	}
	return false
}

// is tells whether a fact has a value. One that was refused has none.
func (f *Facts) is(path, value string) bool {
	if denied, ok := f.facts.values[path+"_none"].(fact.Bool); ok && value == "none" {
		return denied.V
	}
	v, err := f.Lookup(path)
	return err == nil && equals(v, value)
}

func equals(v fact.Value, value string) bool {
	switch v := v.(type) {
	case fact.Bool:
		return v.Set && v.V == (value == "yes" || value == "true")
	case fact.Text:
		return v.All != "" && v.All == value
	case fact.Duration:
		return v.Set && strconv.FormatInt(v.N, 10) == value
	case fact.Refused:
		return false
	}
	return v.IsSet() && v.Raw() == value
}

// has tells whether a list holds a value, or, of tables, an entry with the value as its id or as one of its names from a
// fixed list.
func (f *Facts) has(path, value string) bool {
	for _, r := range f.facts.lists[path] {
		if r.ID() == value {
			return true
		}
		for _, v := range r.facts.values {
			if name, ok := v.(fact.Enum); ok && name.Value == value {
				return true
			}
		}
	}
	if ids, ok := f.facts.refers[path]; ok {
		return slices.Contains(ids, value)
	}
	list, _ := f.facts.values[path].(fact.List)
	if path == "languages" { // who speaks ar-SA speaks ar
		return slices.ContainsFunc(list.Items, func(v fact.Value) bool { return slices.Contains(lang.Fallbacks(v.Raw()), value) })
	}
	return slices.ContainsFunc(list.Items, func(v fact.Value) bool { return equals(v, value) })
}

// Check tells what is wrong about the questions of a condition: a fact or page that does not exist, a value that the fact
// cannot have. pages are the paths of all pages that there are, shown or not.
func (f *Facts) Check(c *fact.Condition, pages func() []string) (problems []*fact.ExprError) {
	for _, ask := range c.Asks {
		if p := f.checkAsk(ask, pages); p != nil {
			problems = append(problems, p)
		}
	}
	return problems
}

func (f *Facts) checkAsk(ask fact.Ask, pages func() []string) *fact.ExprError {
	ofPath := func(says, hint say.Message) *fact.ExprError {
		return &fact.ExprError{Says: says, Hint: hint, Offset: ask.Offset, Length: ask.Length}
	}
	if page, ok := ask.Page(); ok {
		switch names := pages(); {
		case ask.Verb != fact.There:
			return ofPath(say.BadConditionNoValues{Fact: ask.Path}, nil)
		case !slices.Contains(names, page):
			says := say.BadConditionPage{Name: page}
			if near := diag.Nearest(page, names); near != "" {
				return ofPath(says, say.AnyDidYouMean{Meant: fact.PageAsk + near})
			}
			return ofPath(says, nil)
		}
		return nil
	}
	path := conditionPath(ask.Path)
	if !f.CanAsk(path) {
		unknown := &UnknownFact{Path: path, known: func() []string { return append(f.askable(), fact.PageAsk+"privacy") }}
		problem := unknown.Problem()
		return ofPath(problem.Says, problem.Hint)
	}
	if ask.Verb == fact.There {
		return nil
	}
	v := f.valuesOf(path)
	switch {
	case v.entry:
		return ofPath(say.BadConditionNoValues{Fact: ask.Path}, nil)
	case v.table:
		return ofPath(say.BadConditionTable{Fact: ask.Path}, nil)
	case ask.Verb == fact.Is && v.list:
		return ofPath(say.BadConditionList{Fact: ask.Path}, nil)
	case ask.Verb == fact.Has && !v.list:
		return ofPath(say.BadConditionSingle{Fact: ask.Path}, nil)
	case v.allows == nil && v.names == nil:
		return ofPath(say.BadConditionNoValues{Fact: ask.Path}, nil)
	case slices.Contains(v.names, ask.Value) || v.allows != nil && v.allows.MatchString(ask.Value):
		return nil
	}
	p := &fact.ExprError{Says: say.BadConditionValue{Fact: ask.Path, Value: ask.Value, Names: append(slices.Clone(v.names), v.examples...)},
		Offset: ask.ValueOffset, Length: ask.ValueLength}
	if near := diag.Nearest(ask.Value, v.names); near != "" {
		p.Hint = say.AnyDidYouMean{Meant: near}
	}
	return p
}

// CanAsk tells whether a path leads to a fact, a list or a table. A policy that nobody has declared is one.
func (f *Facts) CanAsk(path string) bool {
	if path == "languages" {
		return true
	}
	table, _, _ := strings.Cut(path, ".")
	if _, err := f.Lookup(path); err == nil || table == "policies" {
		return isFactKey(table)
	}
	_, known := modelValues()[path]
	return known && isFactKey(table)
}

// askable are the paths that a condition may ask for, sorted.
func (f *Facts) askable() []string {
	all := slices.Concat(f.Paths(), f.Lists(), []string{"country", "languages"})
	for table := range f.facts.tables {
		all = append(all, table)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// allowed are the values that “is” and “has” may name.
type allowed struct {
	list, table bool
	entry       bool           // it is in the entries of a list, and can only be asked whether one has it
	names       []string       // all of them, if there are no others
	allows      *regexp.Regexp // of values that are not listed
	examples    []string       // of those
}

var (
	anyCountry  = regexp.MustCompile(`^[A-Z]{2}$`)
	anyLanguage = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)
	anyID       = regexp.MustCompile(`^[a-z0-9-]+$`)
	anyNumber   = regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`)
	anyText     = regexp.MustCompile(`.`)
)

// valuesOf gives the values that a fact may have, by its type in the model or, of the owner's own facts, by what it is.
func (f *Facts) valuesOf(path string) allowed {
	if path == "languages" {
		return allowed{list: true, allows: anyLanguage, examples: []string{"ar", "en"}}
	}
	v, ok := modelValues()[path]
	if !ok {
		v = ownValues(f.facts.values[path])
	}
	if _, deniable := f.facts.values[path+"_none"]; deniable {
		v.names = append(slices.Clone(v.names), "none")
	}
	return v
}

func ownValues(v fact.Value) allowed {
	switch v.(type) {
	case fact.Bool:
		return allowed{names: yesNo()}
	case fact.Number, fact.Decimal:
		return allowed{allows: anyNumber, examples: []string{v.Raw()}}
	case fact.Text, fact.ID:
		return allowed{allows: anyText}
	case fact.Enum: // only the law has such
		return allowed{names: lawFroms()}
	case fact.List:
		return allowed{list: true, allows: anyText}
	case fact.Refused:
		return allowed{list: true, allows: anyText}
	}
	return allowed{}
}

func yesNo() []string { return []string{"yes", "no", "true", "false"} }

// modelValues are the values of all facts of the model, by path.
var modelValues = sync.OnceValue(func() map[string]allowed {
	all := map[string]allowed{}
	var walk func(prefix string, t reflect.Type, entry bool)
	walk = func(prefix string, t reflect.Type, entry bool) {
		for i := range t.NumField() {
			field := t.Field(i)
			if field.Tag.Get("toml") == "" {
				continue
			}
			path := prefix + field.Tag.Get("toml")
			v := valuesOfType(field.Type, field.Tag)
			v.entry = entry
			switch all[path] = v; {
			case v.table && field.Type.Kind() == reflect.Struct:
				walk(path+".", field.Type, entry)
			case field.Type.Kind() == reflect.Slice && isTableList(field.Type):
				walk(path+".", field.Type.Elem(), true)
			}
		}
	}
	walk("", reflect.TypeFor[Site](), false)
	return all
})

// valuesOfType gives the values that a field may have.
func valuesOfType(t reflect.Type, tag reflect.StructTag) allowed {
	switch {
	case t.Implements(reflect.TypeFor[fact.Value]()):
	case t.Kind() == reflect.Struct || t.Kind() == reflect.Map:
		return allowed{table: true}
	case t.Kind() == reflect.Slice && isTableList(t):
		return entriesOf(t.Elem())
	case t.Kind() == reflect.Slice:
		v := valuesOfType(t.Elem(), tag)
		v.list = true
		return v
	}
	switch {
	case tag.Get("oneof") != "":
		return allowed{names: strings.Fields(tag.Get("oneof"))}
	case tag.Get("ref") != "":
		return allowed{allows: anyID, examples: []string{"smsa"}}
	case tag.Get("enum") == "country":
		return allowed{allows: anyCountry, examples: []string{"SA"}}
	case tag.Get("enum") == "language":
		return allowed{allows: anyLanguage, examples: []string{"ar", "en"}}
	case tag.Get("enum") == "currency_name":
		return allowed{allows: regexp.MustCompile(tag.Get("pattern")), examples: []string{"SAR"}}
	}
	switch t {
	case reflect.TypeFor[fact.Bool](), reflect.TypeFor[bool]():
		return allowed{names: yesNo()}
	case reflect.TypeFor[fact.Number](), reflect.TypeFor[fact.Duration](), reflect.TypeFor[int](), reflect.TypeFor[fact.Decimal]():
		return allowed{allows: anyNumber, examples: []string{"7"}}
	}
	return allowed{}
}

// entriesOf gives the values by which an entry of a list of tables is found: its id and its names from fixed lists.
func entriesOf(t reflect.Type) allowed {
	v := allowed{list: true}
	for i := range t.NumField() {
		tag := t.Field(i).Tag
		switch {
		case tag.Get("toml") == "id":
			v.allows, v.examples = anyID, []string{tag.Get("example")}
		case t.Field(i).Type == reflect.TypeFor[fact.Enum]():
			v.names = append(v.names, strings.Fields(tag.Get("oneof"))...)
		}
	}
	return v
}
