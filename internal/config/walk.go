package config

import (
	"reflect"
	"slices"

	"sitegen/internal/fact"
)

// place is where a value stands in site.toml: its path, as tomldoc takes it, and the tags of its field.
type place struct {
	parent *place
	key    string // "" for an element of a list
	index  int
	tag    reflect.StructTag
}

func (p *place) path() []any {
	var path []any
	for ; p != nil; p = p.parent {
		if p.key == "" {
			path = append(path, p.index)
		} else {
			path = append(path, p.key)
		}
	}
	slices.Reverse(path)
	return path
}

// String is the path as an owner writes it, without the numbers of elements.
func (p *place) String() string {
	switch {
	case p == nil:
		return ""
	case p.key == "":
		return p.parent.String()
	case p.parent == nil:
		return p.key
	}
	return p.parent.String() + "." + p.key
}

// found is a value of the site with its place.
type found struct {
	*place
	value any // pointer to the fact, string, number or boolean; in the owner's own [facts], the fact itself
}

// collect lists every value that has a key in site.toml, in the order of the model: not tables and lists, but what is in
// them. What a pointer leads to may be changed, but for values in a table of free names, such as [policies].
func collect(s *Site) []found {
	c := collector{}
	c.table(reflect.ValueOf(s).Elem(), nil)
	return c.list
}

type collector struct{ list []found }

func (c *collector) table(v reflect.Value, at *place) {
	t := v.Type()
	for i := range t.NumField() {
		tag := t.Field(i).Tag
		if key := tag.Get("toml"); key != "" {
			c.value(v.Field(i), &place{parent: at, key: key, tag: tag})
		}
	}
}

func (c *collector) value(v reflect.Value, at *place) {
	if v.Kind() == reflect.Map {
		for _, key := range sortedKeys(v) {
			below := &place{parent: at, key: key, tag: at.tag}
			value := v.MapIndex(reflect.ValueOf(key))
			if value.Kind() == reflect.Interface {
				c.list = append(c.list, found{below, value.Interface()})
				continue
			}
			copied := reflect.New(value.Type()).Elem() // what is in a map has no address
			copied.Set(value)
			c.value(copied, below)
		}
		return
	}
	pointer := v.Addr().Interface()
	if _, ok := pointer.(fact.Value); ok {
		c.list = append(c.list, found{at, pointer})
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		c.table(v, at)
	case reflect.Slice:
		for i := range v.Len() {
			c.value(v.Index(i), &place{parent: at, index: i, tag: at.tag})
		}
	default:
		c.list = append(c.list, found{at, pointer})
	}
}

func sortedKeys(v reflect.Value) []string {
	keys := make([]string, 0, v.Len())
	for _, k := range v.MapKeys() {
		keys = append(keys, k.String())
	}
	slices.Sort(keys)
	return keys
}

// PlacedValue is a value with its path in site.toml.
type PlacedValue struct {
	Value any    // a pointer to a fact, a string, a number or a boolean
	Name  string // as an owner writes it, without the numbers of entries: branches.phone
}

// Values are all values that the site declares, in the order of the model.
func (s *Site) Values() (out []PlacedValue) {
	for _, f := range collect(s) {
		out = append(out, PlacedValue{f.value, f.String()})
	}
	return out
}

// PlacedText is a fact of words with its path in site.toml.
type PlacedText struct {
	fact.Text
	Path []any  // keys and the numbers of elements, as tomldoc takes them
	Name string // as an owner writes it: store.name
}

// Texts are all facts of words that the site declares, in the order of the model.
func (s *Site) Texts() (out []PlacedText) {
	for _, f := range collect(s) {
		var text fact.Text
		switch v := f.value.(type) {
		case *fact.Text:
			text = *v
		case fact.Text:
			text = v
		}
		if text.IsSet() {
			out = append(out, PlacedText{text, f.path(), f.String()})
		}
	}
	return out
}
