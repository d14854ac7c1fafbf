package tomldoc

import (
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"

	"sitegen/internal/say"
)

// decoder is a type that reads itself from a value of the tree. Its errors are those of Mistyped, Placed and *say.Problem.
type decoder interface{ DecodeTOML(v any) error }

// described is a type that describes itself in a JSON Schema.
type described interface{ JSONSchema() map[string]any }

// Types whose values depend on the tags `unit` and `enum` of their field.
type (
	unitSetter  interface{ SetUnit(unit string) }
	groupSetter interface{ SetGroup(group string) }
)

// rawer is a type whose value has a machine form, which `oneof` and `pattern` are compared with.
type rawer interface{ Raw() string }

// Binder fills structs of one type. It is made once, costs what reflection costs, and may then be used by several
// goroutines at once.
//
// The tags of a field: `toml` its key, exactly so; `doc` a sentence for editors; `oneof` the values allowed, separated
// by spaces; `pattern` a regular expression; `example` a right value, shown in hints; `unit` and `enum` for types that
// take one. Fields without `toml` are left alone. `oneof` and `pattern` hold for each element of a list.
type Binder[T any] struct{ plan *plan }

// NewBinder makes the binder of T, a struct. It panics when a field has a type or a tag that cannot be bound: that is a
// fault of the program, found by its first test.
func NewBinder[T any](options ...Option) *Binder[T] {
	pl := newPlanner()
	for _, o := range options {
		o(pl)
	}
	return &Binder[T]{plan: pl.root(reflect.TypeFor[T]())}
}

// Option changes how a binder is made.
type Option func(*planner)

// WithRule names the rule of the findings about values that the type V refuses to be read from, such as bad-date for
// 2026-02-30; it is invalid-value otherwise. Example is a right value as it stands in TOML, for hints.
func WithRule[V any](rule say.Rule, example string) Option {
	return func(p *planner) { p.types[reflect.TypeFor[V]()] = typeOption{rule, example} }
}

// Codes are the codes that the fields of one `enum` take, where they are too many for `oneof`.
type Codes struct {
	Has   func(code string) bool
	Meant func(written string) string // the code that was probably meant by what is none; "" if that can't be told
}

// WithCodes names the codes of an `enum`.
func WithCodes(enum string, codes Codes) Option {
	return func(p *planner) { p.codes[enum] = &codes }
}

type typeOption struct {
	rule    say.Rule
	example string
}

// kind is what a plan does with a value.
type kind int

const (
	anything kind = iota
	text
	boolean
	integer
	float
	table  // struct
	list   // slice
	dict   // map with string keys
	self   // decoder
	selves // decoder that is a map: one DecodeTOML for each key, so that each has its own place
)

// plan says how a type is filled.
type plan struct {
	kind       kind
	typ        reflect.Type
	elem       *plan            // of a list or dict
	fields     []field          // of a table, in the order of the struct
	byKey      map[string]*plan // of a table
	index      map[string]int   // of a table: number of the field in the struct
	typeOption                  // of a decoder
	tags       tags
}

type field struct {
	key  string
	plan *plan
}

// tags are those of a field that its value is bound with.
type tags struct {
	oneof   []string
	pattern *regexp.Regexp
	example string
	unit    string
	group   string
	codes   *Codes // of the group
}

// restricts tells whether not every text will do.
func (t *tags) restricts() bool { return len(t.oneof) > 0 || t.pattern != nil || t.codes != nil }

func newPlan(t reflect.Type) *plan {
	return newPlanner().root(t)
}

// planner makes plans. It remembers the structs that it has met, so that a type may hold itself.
type planner struct {
	known map[reflect.Type]*plan
	types map[reflect.Type]typeOption

	codes    map[string]*Codes         // by enum
	patterns map[string]*regexp.Regexp // compiled once for all fields that have them
}

func newPlanner() *planner {
	return &planner{
		known:    map[reflect.Type]*plan{},
		types:    map[reflect.Type]typeOption{},
		codes:    map[string]*Codes{},
		patterns: map[string]*regexp.Regexp{},
	}
}

func (pl *planner) root(t reflect.Type) *plan {
	if t.Kind() != reflect.Struct {
		panic(fmt.Sprintf("tomldoc: %s is no struct", t))
	}
	return pl.of(t, tags{})
}

func (pl *planner) of(t reflect.Type, tags tags) *plan {
	p := &plan{typ: t, tags: tags}
	if reflect.PointerTo(t).Implements(reflect.TypeFor[decoder]()) {
		p.kind, p.typeOption = self, pl.types[t]
		if tags.example != "" {
			p.example = strconv.Quote(tags.example)
		}
		if t.Kind() == reflect.Map {
			p.kind = selves
		}
		return p
	}
	switch t.Kind() {
	case reflect.String:
		p.kind = text
	case reflect.Bool:
		p.kind = boolean
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.kind = integer
	case reflect.Float64:
		p.kind = float
	case reflect.Interface:
		if t.NumMethod() > 0 {
			panic(fmt.Sprintf("tomldoc: %s cannot be bound", t))
		}
		p.kind = anything
	case reflect.Slice:
		p.kind = list
		p.elem = pl.of(t.Elem(), tags)
	case reflect.Map:
		if t.Key().Kind() != reflect.String {
			panic(fmt.Sprintf("tomldoc: the keys of %s are not strings", t))
		}
		p.kind = dict
		p.elem = pl.of(t.Elem(), tags)
	case reflect.Struct:
		if met, ok := pl.known[t]; ok {
			return met
		}
		pl.known[t] = p
		pl.table(p)
	default:
		panic(fmt.Sprintf("tomldoc: %s cannot be bound", t))
	}
	return p
}

// table plans the fields of a struct.
func (pl *planner) table(p *plan) {
	p.kind = table
	p.byKey = map[string]*plan{}
	p.index = map[string]int{}
	for i := range p.typ.NumField() {
		f := p.typ.Field(i)
		key := f.Tag.Get("toml")
		if key == "" || !f.IsExported() {
			continue
		}
		tags := tags{
			oneof:   strings.Fields(f.Tag.Get("oneof")),
			example: f.Tag.Get("example"),
			unit:    f.Tag.Get("unit"),
			group:   f.Tag.Get("enum"),
		}
		tags.codes = pl.codes[tags.group]
		if pattern := f.Tag.Get("pattern"); pattern != "" {
			if pl.patterns[pattern] == nil {
				pl.patterns[pattern] = regexp.MustCompile(pattern)
			}
			tags.pattern = pl.patterns[pattern]
		}
		below := pl.of(f.Type, tags)
		p.fields = append(p.fields, field{key: key, plan: below})
		p.byKey[key] = below
		p.index[key] = i
	}
}

// keys are the keys of a table, in the order of the struct.
func (p *plan) keys() []string {
	keys := make([]string, len(p.fields))
	for i, f := range p.fields {
		keys[i] = f.key
	}
	return keys
}
