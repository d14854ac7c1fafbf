package say

import (
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"sitegen/internal/lang"
)

// In is what a message says in a language.
func In(m Message, language string) Text {
	if m == nil {
		return nil
	}
	forms, in := lookup(language, m.entry(), keyMessage)
	return forms.fill(reflect.ValueOf(m), in)
}

// Hint is how a message says to fix what it tells, in a language; nil when it doesn't.
func Hint(m Message, language string) Text {
	if m == nil {
		return nil
	}
	forms, in := lookup(language, m.entry(), keyHint)
	return forms.fill(reflect.ValueOf(m), in)
}

// Plain is what a message says, without marks.
func Plain(m Message, language string) string { return In(m, language).String() }

// PlainHint is Hint without marks.
func PlainHint(m Message, language string) string { return Hint(m, language).String() }

// Argument is a place in a text that is filled when it is said.
type Argument struct {
	Name string // as in the text: “min_days”
	Kind string // after the bar; "" for a string as it is
}

// The kinds of arguments that are not units.
const (
	kindNumber = "number"
	kindAnd    = "and"
	kindOr     = "or"
	kindList   = "list"
	kindSay    = "say"
	kindBoth   = "both"
	kindTongue = "language"
)

var argument = regexp.MustCompile(`\{([a-z][a-z_]*)(?:\|([a-z][a-z-]*))?\}`)

// Arguments are the arguments of a text, in its order.
func Arguments(text string) (out []Argument) {
	for _, m := range argument.FindAllStringSubmatch(text, -1) {
		out = append(out, Argument{m[1], m[2]})
	}
	return out
}

// Field is the name of the field that holds an argument: “min_days” is MinDays.
func (a Argument) Field() string { return GoName(a.Name) }

// GoName is the name in Go of a name in the catalogue.
func GoName(name string) string {
	var b strings.Builder
	up := true
	for _, r := range name {
		if r == '_' || r == '-' || r == '.' {
			up = true
			continue
		}
		if up {
			r = unicode.ToUpper(r)
		}
		b.WriteRune(r)
		up = false
	}
	return b.String()
}

// GoType is the type of the field of an argument.
func (a Argument) GoType() string {
	switch a.Kind {
	case "", kindTongue:
		return "string"
	case kindAnd, kindOr, kindList:
		return "[]string"
	case kindSay:
		return "Message"
	case kindBoth:
		return "lang.Bilingual"
	}
	return "int"
}

// fill puts the arguments of a message into its text.
func (f Forms) fill(m reflect.Value, language string) (out Text) {
	text, ok := f.By[lang.Plural(language, int64(f.number(m)))]
	if !ok {
		text = f.By[lang.Other]
	}
	code := false
	for i, part := range strings.Split(text, "`") {
		code = i%2 == 1
		at := 0
		for _, place := range argument.FindAllStringSubmatchIndex(part, -1) {
			out.add(Piece{Text: part[at:place[0]], Code: code})
			at = place[1]
			a := Argument{Name: part[place[2]:place[3]]}
			if place[4] >= 0 {
				a.Kind = part[place[4]:place[5]]
			}
			out.value(a, m, language, code)
		}
		out.add(Piece{Text: part[at:], Code: code})
	}
	return out
}

// Marked is a text of data, in which code stands between backquotes as it does in the catalogue.
func Marked(s string) (out Text) {
	for i, part := range strings.Split(oneLine(s), "`") {
		out.add(Piece{Text: part, Code: i%2 == 1})
	}
	return out
}

// number is the argument that chooses the plural form.
func (f Forms) number(m reflect.Value) int {
	if len(f.By) < 2 {
		return 0
	}
	name := GoName(f.Of)
	for i := range m.NumField() {
		if m.Field(i).Kind() == reflect.Int && (name == "" || m.Type().Field(i).Name == name) {
			return int(m.Field(i).Int())
		}
	}
	return 0
}

// value adds the value of an argument.
func (t *Text) value(a Argument, m reflect.Value, language string, code bool) {
	v := m.FieldByName(a.Field())
	if !v.IsValid() {
		t.add(Piece{Text: "{" + a.Name + "}", Code: code}) // a text of a language that the tests do not know
		return
	}
	switch v := v.Interface().(type) {
	case string:
		if a.Kind == kindTongue {
			t.tongue(v, language)
			return
		}
		t.addValue(v, code)
	case int:
		if a.Kind == "" || a.Kind == kindNumber {
			t.add(Piece{Text: strconv.Itoa(v), Code: code})
			return
		}
		forms, in := lookup(language, "unit", a.Kind)
		*t = append(*t, forms.fill(reflect.ValueOf(struct{ N int }{v}), in)...)
	case []string:
		t.list(v, a.Kind, language, code)
	case Message:
		for _, p := range In(v, language) {
			t.add(Piece{p.Text, p.Code || code, p.Value && !code})
		}
	case lang.Bilingual:
		for _, p := range Marked(v.In(language)) {
			t.add(Piece{Text: p.Text, Code: p.Code || code})
		}
	case nil:
	default:
		t.add(Piece{Text: fmt.Sprint(v), Code: code})
	}
}

// tongue adds the name of the language of a tag. No tag is a language that nobody knows.
func (t *Text) tongue(tag, language string) {
	key := lang.Base(tag)
	if tag == "" {
		key = "unknown"
	}
	forms, in := lookup(language, "language", key)
	if forms.IsZero() {
		forms, in = lookup(language, "language", "unnamed")
	}
	for _, p := range forms.fill(reflect.ValueOf(struct{ Tag string }{tag}), in) {
		t.add(p)
	}
}

// list joins values by the words of the language.
func (t *Text) list(values []string, kind, language string, code bool) {
	for i, v := range values {
		join := "comma"
		switch {
		case i == 0:
			join = ""
		case i == len(values)-1 && kind == kindAnd && len(values) == 2:
			join = "and-two"
		case i == len(values)-1 && kind == kindOr && len(values) == 2:
			join = "or-two"
		case i == len(values)-1 && kind != kindList:
			join = kind
		}
		if join != "" {
			forms, _ := lookup(language, "join", join)
			t.add(Piece{Text: forms.By[lang.Other]})
		}
		t.addValue(v, code)
	}
}

// oneLine replaces line ends and other control characters by spaces: a message quotes what the owner wrote, and must
// neither break into lines nor steer the terminal.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, s)
}

// plain is a text that has no arguments.
func (f Forms) plain(language string) Text { return f.fill(reflect.ValueOf(struct{}{}), language) }
