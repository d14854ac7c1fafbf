package config

import (
	"reflect"
	"strings"
	"sync"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
)

// UnknownFact is the error of a lookup: there is no such fact, or the path leads to a table or a list and not to a
// value.
type UnknownFact struct {
	Path    string
	Keys    []string // keys of the table that the path leads to
	IsList  bool     // the path leads to a list of tables
	IsValue bool     // a list of tables was asked for and the path leads to a single value

	known func() []string // paths that could be meant, sorted
}

// Unknown is the error of a path that leads to no fact.
func (f *Facts) Unknown(path string) error { return f.facts.unknown(path) }

// Knows tells whether a path leads to a fact or a list of tables that site.toml could have, from the top or inside an entry
// of some list. What the owner names himself is always known; facts that follow from others are not among them.
func Knows(path string) bool {
	head, _, nested := strings.Cut(path, ".")
	if nested && (head == "facts" || head == "policies") {
		return true
	}
	return knownPaths()[path]
}

// knownPaths are the paths of all facts, tables and lists of the model.
var knownPaths = sync.OnceValue(func() map[string]bool {
	known := map[string]bool{}
	seen := map[reflect.Type]bool{}
	var walk func(prefix string, t reflect.Type)
	walk = func(prefix string, t reflect.Type) {
		for i := range t.NumField() {
			f := t.Field(i)
			key := f.Tag.Get("toml")
			if key == "" {
				continue
			}
			known[prefix+key] = true
			switch below := f.Type; {
			case below.Kind() == reflect.Struct && !below.Implements(reflect.TypeFor[fact.Value]()):
				walk(prefix+key+".", below)
			case below.Kind() == reflect.Slice && isTableList(below) && !seen[below.Elem()]:
				seen[below.Elem()] = true
				walk("", below.Elem())
			}
		}
	}
	walk("", reflect.TypeFor[Site]())
	return known
})

// Nearest is the path that was probably meant, "" if none is near. It is looked for when it is asked for: who only wants to
// know whether there is such a fact need not pay for it.
func (e *UnknownFact) Nearest() string {
	if e.known == nil {
		return ""
	}
	return nearestPath(e.Path, e.known())
}

// Error says what is wrong, without how to mend it.
func (e *UnknownFact) Error() string {
	switch {
	case e.IsList:
		return "“" + e.Path + "” is a list of tables, not a single fact"
	case e.IsValue:
		return "“" + e.Path + "” is a single fact, not a list of tables"
	case e.Keys != nil:
		return "“" + e.Path + "” is a table, not a single fact"
	}
	return "unknown fact “" + e.Path + "”"
}

// Hint says how to mend it.
func (e *UnknownFact) Hint() string {
	near := ""
	if !e.IsList && !e.IsValue && e.Keys == nil {
		near = e.Nearest()
	}
	switch {
	case e.IsList:
		return "write the component that shows it, alone on its line; layouts/components/ has one file for each, such as {{ branches }}"
	case e.IsValue:
		return "ask for its value"
	case e.Keys != nil:
		return "write one of its keys: " + e.Path + "." + strings.Join(e.Keys, ", "+e.Path+".")
	case near != "":
		return "did you mean “" + near + "”?"
	case strings.HasPrefix(e.Path, "facts."):
		return "declare it in site.toml, under [facts]: " + strings.TrimPrefix(e.Path, "facts.") + ` = "…"`
	case strings.HasPrefix(e.Path, "policies."):
		return "declare it in site.toml, under [" + parentOf(e.Path) + "]"
	}
	return "declare your own facts in site.toml under [facts] and write {{ facts.NAME }}"
}

func lastKey(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

// nearestPath is the known path that was probably meant: one spelled alike, or else the only one with the same last
// key, because the table is what people forget.
func nearestPath(path string, known []string) string {
	if len(path) < 3 {
		return ""
	}
	if near := diag.Nearest(path, known); near != "" {
		return near
	}
	same := ""
	for _, k := range known {
		if lastKey(k) == lastKey(path) {
			if same != "" {
				return ""
			}
			same = k
		}
	}
	return same
}
