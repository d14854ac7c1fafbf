package fact

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"time"

	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// List is several values that a sentence joins: with “and”, or with “or” when they are alternatives.
type List struct {
	Items []Value
	Or    bool
}

// DecodeTOML takes [ … ] of what a Table takes.
func (list *List) DecodeTOML(v any) error {
	elements, ok := v.([]any)
	if !ok {
		if tables, isTables := v.([]map[string]any); isTables {
			for _, t := range tables {
				elements = append(elements, t)
			}
		} else {
			return &WrongType{What: say.PartWantedList{}}
		}
	}
	items := make([]Value, 0, len(elements))
	var errs []error
	for i, element := range elements {
		value, err := guess(element)
		if err != nil {
			errs = append(errs, under(i, err)...)
			continue
		}
		items = append(items, value)
	}
	if len(errs) > 0 {
		return errors.Join(errs...)
	}
	*list = List{Items: items}
	return nil
}

// JSONSchema describes what DecodeTOML takes.
func (List) JSONSchema() map[string]any {
	return map[string]any{"type": "array", "items": map[string]any{}}
}

// IsSet tells whether any of the values is declared.
func (list List) IsSet() bool {
	for _, item := range list.Items {
		if item.IsSet() {
			return true
		}
	}
	return false
}

// Text joins the values as a sentence of the language does. Those that say nothing in it are left out.
func (list List) Text(l *lang.Locale) string {
	parts := list.parts(func(v Value) string { return v.Text(l) })
	if list.Or {
		return l.ListOr(parts)
	}
	return l.List(parts)
}

// HTML joins the values as a sentence of the language does, each as its own type makes it.
func (list List) HTML(l *lang.Locale) string {
	parts := list.parts(func(v Value) string { return v.HTML(l) })
	if list.Or {
		return l.ListOrHTML(parts)
	}
	return l.ListHTML(parts)
}

// Raw joins the machine forms with commas.
func (list List) Raw() string {
	return strings.Join(list.parts(Value.Raw), ",")
}

func (List) kind() say.Message { return say.PartKindList{} }

func (list List) parts(form func(Value) string) []string {
	parts := make([]string, 0, len(list.Items))
	for _, item := range list.Items {
		if s := form(item); s != "" {
			parts = append(parts, s)
		}
	}
	return parts
}

// Table is a set of values by name, whose types are told by how they are written: the owner's own facts.
type Table map[string]Value

// DecodeTOML takes a table of "…" and { ar = "…", en = "…" } (Text), "https://…" (URL), 7 (Number), 7.5 (Decimal), true
// (Bool), 2026-11-22 (Date), 09:00:00 (Clock) and lists of them. All wrong values come in one error.
func (t *Table) DecodeTOML(v any) error {
	table, ok := v.(map[string]any)
	if !ok {
		return &WrongType{What: say.PartWantedTable{}}
	}
	decoded := make(Table, len(table))
	var errs []error
	for _, key := range slices.Sorted(maps.Keys(table)) {
		value, err := guess(table[key])
		if err != nil {
			errs = append(errs, under(key, err)...)
			continue
		}
		decoded[key] = value
	}
	if len(errs) > 0 {
		return errors.Join(errs...)
	}
	*t = decoded
	return nil
}

// JSONSchema describes what DecodeTOML takes.
func (Table) JSONSchema() map[string]any {
	return map[string]any{"type": "object", "additionalProperties": map[string]any{"anyOf": []any{
		Text{}.JSONSchema(), map[string]any{"type": "number"}, Bool{}.JSONSchema(), Date{}.JSONSchema(), List{}.JSONSchema(),
	}}}
}

// guess makes a value of the type that its spelling tells.
func guess(v any) (Value, error) {
	switch v := v.(type) {
	case string:
		s := strings.TrimSpace(v)
		if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
			return decoded[URL](v)
		}
		return decoded[Text](v)
	case int64:
		return decoded[Number](v)
	case float64:
		return decoded[Decimal](v)
	case bool:
		return decoded[Bool](v)
	case time.Time:
		if v.Location().String() == "time-local" {
			return decoded[Clock](v)
		}
		var day Date // of history, too: an owner's own fact may tell when a town was founded
		if err := day.decodeAny(v); err != nil {
			return nil, ofRule(say.RuleBadDate, err)
		}
		return day, nil
	case map[string]any:
		return decoded[Text](v)
	case []any, []map[string]any:
		return decoded[List](v)
	}
	return nil, &WrongType{What: say.PartWantedFact{}}
}

// decoded makes a value of one type through its decoder.
func decoded[T Value, P interface {
	*T
	DecodeTOML(v any) error
}](v any) (Value, error) {
	var value T
	if err := P(&value).DecodeTOML(v); err != nil {
		return nil, err
	}
	return value, nil
}

// under puts a step before the places of errors that came from inside a value.
func under(step any, err error) []error {
	var list []error
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range joined.Unwrap() {
			list = append(list, under(step, e)...)
		}
		return list
	}
	if inner, ok := err.(*KeyError); ok {
		return []error{&KeyError{append([]any{step}, inner.Path...), inner.Err}}
	}
	return []error{&KeyError{[]any{step}, err}}
}

// ofRule names the rule of an error whose value can't tell it by its type.
func ofRule(rule say.Rule, err error) error {
	if p, ok := errors.AsType[*say.Problem](err); ok {
		return &say.Problem{Rule: rule, Says: p.Says, Hint: p.Hint}
	}
	return err
}
