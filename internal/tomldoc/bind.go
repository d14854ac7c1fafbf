package tomldoc

import (
	"errors"
	"reflect"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
)

// Bind fills dst, a pointer to a struct, like Binder.Bind. It plans the struct anew each time: where many texts are
// bound to one type, make a Binder.
func (d *Doc) Bind(dst any) []diag.Finding {
	v := reflect.ValueOf(dst).Elem()
	return bind(d, newPlan(v.Type()), v)
}

// Bind fills dst from the text and returns all that does not fit, sorted: keys that dst does not have (unknown-key),
// values of another type (wrong-type), values that the tags or the type itself refuse (invalid-value). What fits is
// filled all the same. Keys that are missing leave their field alone.
func (b *Binder[T]) Bind(d *Doc, dst *T) []diag.Finding {
	return bind(d, b.plan, reflect.ValueOf(dst).Elem())
}

func bind(d *Doc, p *plan, v reflect.Value) []diag.Finding {
	b := binding{doc: d, root: p}
	b.table(p, d.tree, v, nil)
	var told []diag.Finding
	for range maxAdoptions {
		moved := d.adopt(b.strays)
		if len(moved) == 0 {
			break
		}
		// That the keys are unknown has been told. All else is found again, with them where they were meant.
		for _, s := range moved {
			told = append(told, s.finding)
		}
		b = binding{doc: d, root: p}
		b.table(p, d.tree, v, nil)
	}
	d.unread = b.unread
	if told = append(told, b.findings...); told == nil {
		return nil
	}
	return diag.Sort(told)
}

// maxAdoptions is how often a text is bound again: a key that was meant as a table may hold other such keys.
const maxAdoptions = 3

// binding is one run of a binder over one text.
type binding struct {
	doc      *Doc
	root     *plan
	findings []diag.Finding
	unread   Marks   // the paths of values that cannot be used
	strays   []stray // unknown keys that were probably meant as others
}

func (b *binding) table(p *plan, values map[string]any, v reflect.Value, at *step) {
	for key, value := range values {
		below, ok := p.byKey[key]
		if !ok {
			b.unknown(p, key, at)
			continue
		}
		b.value(below, value, v.Field(p.index[key]), &step{at, key, 0})
	}
}

func (b *binding) value(p *plan, value any, v reflect.Value, at *step) {
	switch p.kind {
	case anything:
		v.Set(reflect.ValueOf(value))
	case text:
		s, ok := value.(string)
		if !ok {
			b.wrongType(p, value, at)
			return
		}
		if p.tags.restricts() { // a word for the program, which may have been pasted
			s = strings.TrimSpace(lang.DropInvisible(s))
		}
		if b.allowed(p, s, at) {
			v.SetString(s)
		}
	case boolean:
		yes, ok := value.(bool)
		if !ok {
			b.wrongType(p, value, at)
			return
		}
		v.SetBool(yes)
	case integer:
		n, ok := value.(int64)
		if !ok || v.OverflowInt(n) {
			b.wrongType(p, value, at)
			return
		}
		v.SetInt(n)
	case float:
		switch n := value.(type) {
		case float64:
			v.SetFloat(n)
		case int64:
			v.SetFloat(float64(n))
		default:
			b.wrongType(p, value, at)
		}
	case table:
		values, ok := value.(map[string]any)
		if !ok {
			b.wrongType(p, value, at)
			return
		}
		b.table(p, values, v, at)
	case list:
		b.list(p, value, v, at)
	case dict:
		b.dict(p, value, v, at)
	case self:
		b.self(p, value, v, at)
	case selves:
		b.selves(p, value, v, at)
	}
}

func (b *binding) list(p *plan, value any, v reflect.Value, at *step) {
	if !isList(value) {
		b.wrongType(p, value, at)
		return
	}
	n := listLen(value)
	v.Set(reflect.MakeSlice(p.typ, n, n))
	for i := range n {
		b.value(p.elem, listItem(value, i), v.Index(i), &step{parent: at, index: i})
	}
}

func (b *binding) dict(p *plan, value any, v reflect.Value, at *step) {
	values, ok := value.(map[string]any)
	if !ok {
		b.wrongType(p, value, at)
		return
	}
	v.Set(reflect.MakeMapWithSize(p.typ, len(values)))
	for key, value := range values {
		elem := reflect.New(p.typ.Elem()).Elem()
		b.value(p.elem, value, elem, &step{at, key, 0})
		v.SetMapIndex(reflect.ValueOf(key).Convert(p.typ.Key()), elem)
	}
}

func (b *binding) self(p *plan, value any, v reflect.Value, at *step) {
	target := v.Addr().Interface()
	if p.tags.unit != "" {
		if u, ok := target.(unitSetter); ok {
			u.SetUnit(p.tags.unit)
		}
	}
	if p.tags.group != "" {
		if g, ok := target.(groupSetter); ok {
			g.SetGroup(p.tags.group)
		}
	}
	if err := target.(decoder).DecodeTOML(plain(value)); err != nil {
		v.SetZero()
		b.refused(p, value, err, at)
		return
	}
	if !p.tags.restricts() {
		return
	}
	ok := true
	switch r := target.(type) {
	case rawer:
		ok = b.allowed(p, r.Raw(), at)
	case interface{ String() string }:
		ok = b.allowed(p, r.String(), at)
	}
	if !ok {
		v.SetZero()
	}
}

// selves decodes a map that decodes itself one key at a time, so that a bad entry is marked where it stands and the
// others are kept.
func (b *binding) selves(p *plan, value any, v reflect.Value, at *step) {
	values, ok := value.(map[string]any)
	if !ok {
		b.wrongType(p, value, at)
		return
	}
	v.Set(reflect.MakeMapWithSize(p.typ, len(values)))
	for key, value := range values {
		one := reflect.New(p.typ)
		if err := one.Interface().(decoder).DecodeTOML(map[string]any{key: plain(value)}); err != nil {
			b.refusedKey(p, key, value, err, at)
			continue
		}
		for it := one.Elem().MapRange(); it.Next(); {
			v.SetMapIndex(it.Key(), it.Value())
		}
	}
}

// refusedKey reports an entry of a map that decodes itself. Its error may name the entry by a path of its own.
func (b *binding) refusedKey(p *plan, key string, value any, err error, at *step) {
	if _, ok := errors.AsType[Placed](err); ok {
		b.refused(p, map[string]any{key: value}, err, at)
		return
	}
	b.refused(p, value, err, &step{at, key, 0})
}

// plain gives lists of tables the form of all other lists, all the way down, so that a decoder knows one form.
func plain(v any) any {
	switch v := v.(type) {
	case []map[string]any:
		items := make([]any, len(v))
		for i, t := range v {
			items[i] = plain(t)
		}
		return items
	case []any:
		for _, item := range v {
			switch item.(type) {
			case map[string]any, []map[string]any, []any:
				return plainItems(v)
			}
		}
	case map[string]any:
		for _, value := range v {
			switch value.(type) {
			case map[string]any, []map[string]any, []any:
				return plainFields(v)
			}
		}
	}
	return v
}

func plainItems(v []any) []any {
	items := make([]any, len(v))
	for i := range v {
		items[i] = plain(v[i])
	}
	return items
}

func plainFields(v map[string]any) map[string]any {
	fields := make(map[string]any, len(v))
	for key, value := range v {
		fields[key] = plain(value)
	}
	return fields
}
