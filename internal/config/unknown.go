package config

import (
	"reflect"
	"strings"
	"sync"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/say"
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

func (e *UnknownFact) Error() string { return e.Problem().Error() }

// Problem says what is wrong, and what to do.
func (e *UnknownFact) Problem() *say.Problem {
	says, hint := e.says(), say.Message(nil)
	if _, unknown := says.(say.UnknownFact); unknown {
		hint = e.hint()
	}
	return &say.Problem{Rule: say.RuleUnknownFact, Says: says, Hint: hint}
}

func (e *UnknownFact) says() say.Message {
	switch {
	case e.IsList:
		return say.UnknownFactList{Fact: e.Path}
	case e.IsValue:
		return say.UnknownFactValue{Fact: e.Path}
	case e.Keys != nil:
		names := make([]string, len(e.Keys))
		for i, key := range e.Keys {
			names[i] = e.Path + "." + key
		}
		return say.UnknownFactTable{Fact: e.Path, Names: names}
	}
	return say.UnknownFact{Fact: e.Path}
}

// hint says what was probably meant, or where such a fact is declared; nil for what is said of any other fact.
func (e *UnknownFact) hint() say.Message {
	near := e.Nearest()
	switch {
	case near != "":
		return say.AnyDidYouMean{Meant: near}
	case strings.HasPrefix(e.Path, "facts."):
		return say.UnknownFactOwn{Name: strings.TrimPrefix(e.Path, "facts.")}
	case strings.HasPrefix(e.Path, "policies."):
		return say.UnknownFactPolicy{Table: parentOf(e.Path)}
	case OfLaw(e.Path):
		return say.UnknownFactLaw{}
	}
	return nil
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
