package fact

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Text is words: one string for all languages, or one string per language.
type Text struct {
	All string
	By  map[string]string // by BCP 47 tag
}

var languageTag = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// DecodeTOML takes "…" or { ar = "…", en = "…" }.
func (t *Text) DecodeTOML(v any) error {
	switch v := v.(type) {
	case string:
		*t = Text{All: strings.TrimSpace(v)}
		return nil
	case map[string]any:
		return t.decodeTable(v)
	}
	return &WrongType{What: say.PartWantedTexts{}}
}

func (t *Text) decodeTable(table map[string]any) error {
	by := make(map[string]string, len(table))
	var errs []error
	for _, tag := range slices.Sorted(maps.Keys(table)) {
		s, ok := table[tag].(string)
		switch {
		case !languageTag.MatchString(tag):
			errs = append(errs, &KeyError{[]any{tag}, wrong(say.PartTextLanguage{Code: tag})})
		case !ok:
			errs = append(errs, &KeyError{[]any{tag}, &WrongType{What: say.PartWantedText{}, Example: `"…"`}})
		default:
			if s = strings.TrimSpace(s); s != "" {
				by[tag] = s
			}
		}
	}
	if len(errs) > 0 {
		return errors.Join(errs...)
	}
	*t = Text{}
	if len(by) > 0 {
		t.By = by
	}
	return nil
}

// JSONSchema describes what DecodeTOML takes.
func (Text) JSONSchema() map[string]any {
	return map[string]any{"anyOf": []any{
		map[string]any{"type": "string"},
		map[string]any{
			"type":                 "object",
			"patternProperties":    map[string]any{languageTag.String(): map[string]any{"type": "string"}},
			"additionalProperties": false,
		},
	}}
}

// IsSet tells whether the text says something in any language.
func (t Text) IsSet() bool { return t.All != "" || len(t.By) > 0 }

// In gives the text in a language: the one for its tag, else the one for its language without region ("ar" for
// "ar-SA"), else the one for all; "" if it says nothing there.
func (t Text) In(tag string) string {
	for len(t.By) > 0 {
		if s, ok := t.By[tag]; ok {
			return s
		}
		cut := strings.LastIndexByte(tag, '-')
		if cut < 0 {
			break
		}
		tag = tag[:cut]
	}
	return t.All
}

// Languages gives the tags that have a text of their own, sorted.
func (t Text) Languages() []string { return slices.Sorted(maps.Keys(t.By)) }

// Text is the text in the language.
func (t Text) Text(l *lang.Locale) string { return t.In(l.Tag) }

// HTML is the text in the language, isolated when its letters are not of the language's script.
func (t Text) HTML(l *lang.Locale) string {
	return isolate(t.In(l.Tag), l, len(t.By) == 0)
}

// Raw is "": words have no form without a language.
func (t Text) Raw() string { return "" }

func (Text) kind() say.Message { return say.PartKindText{} }

// ID is an opaque identifier such as a registration number: it is shown as it is written and left-to-right.
type ID string

// DecodeTOML takes "7001234567" and 7001234567. Arabic and Persian digits become 0-9 and invisible characters go,
// because identifiers are pasted and compared.
func (id *ID) DecodeTOML(v any) error {
	switch v := v.(type) {
	case string:
		*id = ID(cleanMachineText(v))
		return nil
	case int64:
		if v >= 0 {
			*id = ID(fmt.Sprint(v))
			return nil
		}
	}
	return &WrongType{say.PartWantedCode{}, `"7001234567"`}
}

// cleanMachineText drops what a paste leaves in a value that machines read: outer spaces, invisible characters and
// digits of other scripts.
func cleanMachineText(s string) string {
	return strings.TrimSpace(lang.DropInvisible(lang.LatinDigits(s)))
}

// JSONSchema describes what DecodeTOML takes.
func (ID) JSONSchema() map[string]any {
	return map[string]any{"anyOf": []any{map[string]any{"type": "string"}, map[string]any{"type": "integer", "minimum": 0}}}
}

// IsSet tells whether there is an identifier.
func (id ID) IsSet() bool { return id != "" }

// Text is the identifier as it is written.
func (id ID) Text(*lang.Locale) string { return string(id) }

// HTML is the identifier, isolated left-to-right.
func (id ID) HTML(*lang.Locale) string { return ltr(string(id)) }

// Raw is the identifier as it is written.
func (id ID) Raw() string { return string(id) }

func (ID) kind() say.Message { return say.PartKindCode{} }

// AddressNumber is a number of a postal address. People read it and do not paste it, so it is shown in the digits of the
// language; with letters in it, it is shown as an identifier is.
type AddressNumber string

// DecodeTOML takes what an ID takes.
func (n *AddressNumber) DecodeTOML(v any) error { return (*ID)(n).DecodeTOML(v) }

// JSONSchema describes what DecodeTOML takes.
func (AddressNumber) JSONSchema() map[string]any { return ID("").JSONSchema() }

// IsSet tells whether there is a number.
func (n AddressNumber) IsSet() bool { return n != "" }

// Text is the number in the language's digits.
func (n AddressNumber) Text(l *lang.Locale) string {
	if !onlyDigits(string(n)) {
		return string(n)
	}
	return l.Plain(string(n))
}

// HTML is the number, isolated left-to-right if it is more than digits.
func (n AddressNumber) HTML(l *lang.Locale) string {
	if !onlyDigits(string(n)) {
		return ltr(string(n))
	}
	return n.Text(l)
}

// Raw is the number in the digits 0-9.
func (n AddressNumber) Raw() string { return string(n) }

func (AddressNumber) kind() say.Message { return say.PartKindCode{} }

// Enum is a value from a closed list; its names in the languages are the words "<group>.<value>".
type Enum struct{ Group, Value string }

// DecodeTOML takes a text; whether it is one of the list is for the binder, who knows the list.
func (e *Enum) DecodeTOML(v any) error {
	s, ok := v.(string)
	if !ok {
		return &WrongType{What: say.PartWantedName{}}
	}
	e.Value = cleanMachineText(s)
	return nil
}

// SetGroup tells from which group of words the names come.
func (e *Enum) SetGroup(group string) { e.Group = group }

// JSONSchema describes what DecodeTOML takes.
func (Enum) JSONSchema() map[string]any { return map[string]any{"type": "string"} }

// IsSet tells whether a value was chosen.
func (e Enum) IsSet() bool { return e.Value != "" }

// Key is the key of the word that names the value, "country.SA".
func (e Enum) Key() string { return e.Group + "." + e.Value }

// Text is the name of the value in the language; "" if the language has no word for it.
func (e Enum) Text(l *lang.Locale) string {
	if !e.IsSet() {
		return ""
	}
	return l.T(e.Key())
}

// HTML is the name of the value in the language, isolated when its letters are not of the language's script.
func (e Enum) HTML(l *lang.Locale) string { return isolate(e.Text(l), l, false) }

// Raw is the value itself.
func (e Enum) Raw() string { return e.Value }

func (Enum) kind() say.Message { return say.PartKindName{} }
