package tomldoc

import (
	"bytes"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"

	"sitegen/internal/say"
)

// Schema describes the files that can be bound to t, a struct, as JSON Schema draft-07, which the TOML plugins of
// editors read: they complete the keys and underline what is wrong. Keys stand in the order of the struct. The text
// ends with a line feed and is the same every time.
func Schema(t reflect.Type, title string, describe Describe) []byte {
	return writeSchema(newPlan(t), title, describe)
}

// Schema describes the files that the binder reads, see the function Schema.
func (b *Binder[T]) Schema(title string, describe Describe) []byte {
	return writeSchema(b.plan, title, describe)
}

// Describe says what a key of a struct is for; "" where nothing is said.
type Describe func(structure, key string) string

// Described says it in a language, as the tables [schema.STRUCTURE] of the catalogue do.
func Described(language string) Describe {
	return func(structure, key string) string {
		return say.Word("schema."+strings.ToLower(structure), key, language).String()
	}
}

func writeSchema(p *plan, title string, describe Describe) []byte {
	s := &schema{names: map[*plan]string{}, describe: describe}
	root := object{
		{"$schema", "http://json-schema.org/draft-07/schema#"},
		{"title", title},
	}
	root = append(root, s.tableBody(p)...)
	if len(s.definitions) > 0 {
		slices.SortFunc(s.definitions, func(a, b member) int { return bytes.Compare([]byte(a.key), []byte(b.key)) })
		root = append(root, member{"definitions", s.definitions})
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(root); err != nil {
		panic("tomldoc: a JSONSchema method returned what JSON cannot hold: " + err.Error())
	}
	return out.Bytes()
}

// schema collects a definition for each struct below the root, so that one used twice is written once.
type schema struct {
	describe    Describe
	names       map[*plan]string
	definitions object
}

// tableBody is what describes a struct: its type and its properties.
func (s *schema) tableBody(p *plan) object {
	properties := object{}
	for _, f := range p.fields {
		properties = append(properties, member{f.key, s.property(p.typ.Name(), f)})
	}
	return object{{"type", "object"}, {"additionalProperties", false}, {"properties", properties}}
}

// property is a value with the sentence of its field.
func (s *schema) property(structure string, f field) object {
	body := s.value(f.plan)
	doc := s.describe(structure, f.key)
	if doc == "" {
		return body
	}
	if len(body) == 1 && body[0].key == "$ref" {
		// Draft-07 ignores what is beside $ref, so the sentence needs a level of its own.
		return object{{"description", doc}, {"allOf", []object{body}}}
	}
	return append(object{{"description", doc}}, body...)
}

func (s *schema) value(p *plan) object {
	switch p.kind {
	case text:
		return append(object{{"type", "string"}}, s.limits(p)...)
	case boolean:
		return object{{"type", "boolean"}}
	case integer:
		return object{{"type", "integer"}}
	case float:
		return object{{"type", "number"}}
	case table:
		return object{{"$ref", "#/definitions/" + s.define(p)}}
	case list:
		return object{{"type", "array"}, {"items", s.value(p.elem)}}
	case dict:
		return object{{"type", "object"}, {"additionalProperties", s.value(p.elem)}}
	case self, selves:
		var body object
		if d, ok := reflect.New(p.typ).Interface().(described); ok {
			own := d.JSONSchema()
			for _, key := range slices.Sorted(maps.Keys(own)) {
				body = append(body, member{key, own[key]})
			}
		}
		limits := s.limits(p)
		body = slices.DeleteFunc(body, func(m member) bool {
			return slices.ContainsFunc(limits, func(l member) bool { return l.key == m.key })
		})
		return append(body, limits...)
	}
	return object{}
}

// limits are the tags that hold for a value.
func (s *schema) limits(p *plan) object {
	var o object
	if len(p.tags.oneof) > 0 {
		o = append(o, member{"enum", p.tags.oneof})
	}
	if p.tags.pattern != nil {
		o = append(o, member{"pattern", p.tags.pattern.String()})
	}
	if p.tags.example != "" {
		o = append(o, member{"examples", []string{p.tags.example}})
	}
	return o
}

// define makes the definition of a struct and returns its name.
func (s *schema) define(p *plan) string {
	if name, ok := s.names[p]; ok {
		return name
	}
	name := p.typ.Name()
	for slices.ContainsFunc(s.definitions, func(m member) bool { return m.key == name }) {
		name += "_" // two packages with a type of the same name
	}
	s.names[p] = name
	s.definitions = append(s.definitions, member{name, nil}) // holds the name while the body is made
	body := s.tableBody(p)
	for i := range s.definitions {
		if s.definitions[i].key == name {
			s.definitions[i].value = body
		}
	}
	return name
}

// accepts tells whether the schema of a self-decoding type allows values like v at all.
func accepts(t reflect.Type, v any) bool {
	d, ok := reflect.New(t).Interface().(described)
	if !ok {
		return true
	}
	return allows(d.JSONSchema(), v)
}

func allows(schema map[string]any, v any) bool {
	for _, key := range []string{"anyOf", "oneOf"} {
		if choices, ok := schema[key]; ok {
			list := reflect.ValueOf(choices)
			for i := range list.Len() {
				if choice, ok := list.Index(i).Interface().(map[string]any); ok && allows(choice, v) {
					return true
				}
			}
			return false
		}
	}
	types := map[string]bool{}
	switch t := schema["type"].(type) {
	case string:
		types[t] = true
	case []string:
		for _, name := range t {
			types[name] = true
		}
	case []any:
		for _, name := range t {
			if name, ok := name.(string); ok {
				types[name] = true
			}
		}
	default:
		return true
	}
	switch v.(type) {
	case string:
		return types["string"]
	case int64:
		return types["integer"] || types["number"]
	case float64:
		return types["number"]
	case bool:
		return types["boolean"]
	case map[string]any:
		return types["object"]
	case []any, []map[string]any:
		return types["array"]
	}
	return true // dates have no type of their own in JSON
}

// object is a JSON object that keeps the order of its members.
type object []member

type member struct {
	key   string
	value any
}

// MarshalJSON writes the members in their order.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		for j, part := range []any{m.key, m.value} {
			if j > 0 {
				b.WriteByte(':')
			}
			var one bytes.Buffer
			enc := json.NewEncoder(&one)
			enc.SetEscapeHTML(false)
			if err := enc.Encode(part); err != nil {
				return nil, err
			}
			b.Write(bytes.TrimRight(one.Bytes(), "\n"))
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}
