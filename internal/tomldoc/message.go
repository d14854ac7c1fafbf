package tomldoc

import (
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
)

// Ruled is an error of DecodeTOML that names the rule of its finding; otherwise it is the one of WithRule, or
// invalid-value, or wrong-type when the type's JSON Schema does not allow such a value at all.
type Ruled interface {
	error
	Rule() string
}

// Hinted is an error of DecodeTOML that knows how to mend it.
type Hinted interface {
	error
	Hint() string
}

// Placed is an error of DecodeTOML about a value inside the value, at a path of keys and indexes. Several of them come
// joined (errors.Join) and become a finding each.
type Placed interface {
	error
	TOMLPath() []any
}

// refuse reports a value that cannot be used and marks its path.
func (b *binding) refuse(rule string, path []any, message, hint string) {
	b.unread.Add(path...)
	b.add(rule, b.doc.ValuePos(path...), message, hint)
}

func (b *binding) add(rule string, pos diag.Pos, message, hint string) {
	b.findings = append(b.findings, diag.Finding{
		Rule: rule, Severity: diag.Error, Pos: pos, Message: OneLine(message), Hint: OneLine(hint),
	})
}

// OneLine replaces line ends and other control characters by spaces: a message quotes what the owner wrote, and must
// neither break into lines nor steer the terminal.
func OneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == '\u2028' || r == '\u2029' {
			return ' '
		}
		return r
	}, s)
}

// unknown reports a key that the table does not have. What is below it is not looked at, so that a mistyped table is
// one finding.
func (b *binding) unknown(p *plan, key string, at *step) {
	path := append(at.path(), key)
	message := "unknown key “" + pathText(path) + "”"
	var hint string
	var meant []any
	if near := nearest(key, p.keys()); near != "" {
		hint = "did you mean “" + near + "”?"
		meant = append(at.path(), near)
	} else if homes := homesOf(b.root, key, nil); len(homes) == 1 {
		hint = "move it: " + homeText(key, homes[0])
		for _, table := range append(homes[0], key) {
			meant = append(meant, table)
		}
	} else if len(p.fields) > 0 && len(p.fields) <= 16 {
		hint = "use one of " + strings.Join(p.keys(), ", ")
	} else {
		hint = "delete it, or see the documentation for the keys of this file"
	}
	b.add(RuleUnknownKey, b.doc.Pos(path...), message, hint)
	if meant != nil {
		b.strays = append(b.strays, stray{path, meant, b.findings[len(b.findings)-1]})
	}
}

// homesOf lists the tables that do have the key: an owner often has the right key under the wrong header.
func homesOf(p *plan, key string, path []string) [][]string {
	var homes [][]string
	for _, f := range p.fields {
		if f.key == key {
			homes = append(homes, path)
		}
		if f.plan.kind == table && len(path) < 2 {
			homes = append(homes, homesOf(f.plan, key, append(slices.Clone(path), f.key))...)
		}
	}
	return homes
}

// homeText says in which table a key belongs.
func homeText(key string, table []string) string {
	if len(table) == 0 {
		return "“" + key + "” stands at the top of the file, above the first [table]"
	}
	return "“" + key + "” stands in [" + strings.Join(table, ".") + "]"
}

// wrongType reports a value of another type than the plan's.
func (b *binding) wrongType(p *plan, value any, at *step) {
	path := at.path()
	b.refuse(RuleWrongType, path,
		"“"+pathText(path)+"” must be "+expected(p)+", not "+found(value), mend(p, value, path))
}

// refused reports a value that a type could not read itself from: one finding for each of the errors joined.
func (b *binding) refused(p *plan, value any, err error, at *step) {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, one := range joined.Unwrap() {
			b.refused(p, value, one, at)
		}
		return
	}
	path := at.path()
	rule := RuleBadValue
	if placed, ok := errors.AsType[Placed](err); ok {
		path = append(path, placed.TOMLPath()...)
		value = within(value, placed.TOMLPath())
		if _, isText := value.(string); !isText {
			rule = RuleWrongType
		}
		if inner := errors.Unwrap(placed); inner != nil {
			err = inner
		}
	} else if !accepts(p.typ, value) {
		rule = RuleWrongType
	}
	if rule == RuleBadValue && p.rule != "" {
		rule = p.rule
	}
	if r, ok := errors.AsType[Ruled](err); ok {
		rule = r.Rule()
	}
	message, hint := retell(err.Error(), value, keyOf(path))
	if h, ok := errors.AsType[Hinted](err); ok {
		hint = h.Hint()
	}
	if hint == "" && p.example != "" {
		hint = "write it like " + keyOf(path) + " = " + p.example
	}
	b.refuse(rule, path, "“"+pathText(path)+"”"+message, hint)
}

// retell puts the error of a type behind the key: “want A, such as B, found C” becomes “must be A, not C” with B as the
// hint; what stands behind “; write” becomes the hint of any other error.
func retell(err string, value any, key string) (message, hint string) {
	wanted, ok := strings.CutPrefix(err, "want ")
	if !ok {
		message, hint, _ = strings.Cut(err, "; write ")
		if hint != "" {
			hint = "write " + hint
		}
		return ": " + message, hint
	}
	wanted, _, _ = strings.Cut(wanted, ", found ")
	wanted, example, ok := strings.Cut(wanted, ", such as ")
	if !ok {
		wanted, example, ok = strings.Cut(wanted, " such as ")
	}
	if ok {
		for _, end := range []string{"; ", ", without", " or "} {
			example, _, _ = strings.Cut(example, end)
		}
		if meant, ok := asMeant(value, example); ok {
			hint = "write " + key + " = " + meant
		} else {
			hint = "write it like " + key + " = " + example
		}
	}
	return " must be " + wanted + ", not " + found(value), hint
}

// asMeant puts the owner's own value into the form of the example: 2019 for "2019", 12 for "12 ساعة", and "501234567" for
// 501234567. ok is false where that cannot be told: then the example is one, and not what is meant.
func asMeant(value any, example string) (meant string, ok bool) {
	_, err := strconv.Atoi(example)
	switch v := value.(type) {
	case string:
		if numbers := number.FindAllString(lang.LatinDigits(v), 2); err == nil && len(numbers) == 1 && !strings.Contains(v, "-") {
			return numbers[0], true
		}
	case float64:
		if err == nil {
			return strconv.FormatFloat(math.Trunc(v), 'f', -1, 64), true
		}
	case int64:
		if strings.HasPrefix(example, `"`) && !strings.Contains(example, ":") {
			return strconv.Quote(strconv.FormatInt(v, 10)), true
		}
	}
	return "", false
}

// number is one without a sign, as TOML writes it.
var number = regexp.MustCompile(`\d+(?:\.\d+)?`)

// within is the value at a path inside a value, nil if there is none.
func within(v any, path []any) any {
	for _, p := range path {
		switch p := p.(type) {
		case string:
			table, _ := v.(map[string]any)
			v = table[p]
		case int:
			if p < 0 || p >= listLen(v) {
				return nil
			}
			v = listItem(v, p)
		}
	}
	return v
}

// allowed holds a text against the tags oneof and pattern.
func (b *binding) allowed(p *plan, value string, at *step) {
	if len(p.tags.oneof) > 0 && !slices.Contains(p.tags.oneof, value) {
		path := at.path()
		hint := "write one of " + strings.Join(p.tags.oneof, ", ")
		if near := nearest(value, p.tags.oneof); near != "" {
			hint = "did you mean “" + near + "”? " + hint
		}
		b.refuse(RuleBadValue, path, "“"+pathText(path)+"” cannot be "+quoted(value), hint)
	}
	if p.tags.pattern != nil && !p.tags.pattern.MatchString(value) {
		path := at.path()
		hint := "write a value that fits " + p.tags.pattern.String()
		if p.tags.example != "" {
			hint = "write it like " + strconv.Quote(p.tags.example)
		}
		b.refuse(RuleBadValue, path, "“"+pathText(path)+"” cannot be "+quoted(value), hint)
	}
}

// nearest is diag.Nearest for words that are long enough for a slip to be told from another word.
func nearest(word string, candidates []string) string {
	if utf8.RuneCountInString(word) < 3 {
		return ""
	}
	return diag.Nearest(word, candidates)
}

// expected says in plain words what a plan takes.
func expected(p *plan) string {
	switch p.kind {
	case text:
		return "a text in quotes"
	case boolean:
		return "true or false"
	case integer:
		return "a whole number"
	case float:
		return "a number"
	case table, dict, selves:
		return "a table"
	case list:
		switch p.elem.kind {
		case table:
			return "a list of tables"
		case text:
			return "a list of texts"
		}
		return "a list"
	}
	return "another value"
}

// found says in plain words what a value is.
func found(v any) string {
	switch v := v.(type) {
	case string:
		return "the text " + quoted(v)
	case int64:
		return "the number " + strconv.FormatInt(v, 10)
	case float64:
		return "the number " + strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	case time.Time:
		switch v.Location().String() { // the decoder says by it what the file had
		case "time-local":
			return "a time of day"
		case "date-local":
			return "a date"
		}
		return "a date with a time"
	case map[string]any:
		return "a table"
	case []map[string]any:
		return "a list of tables"
	case []any:
		return "a list"
	}
	return fmt.Sprintf("%T", v)
}

// mend is a hint for a value of the wrong type.
func mend(p *plan, value any, path []any) string {
	key := keyOf(path)
	s, isText := value.(string)
	switch {
	case p.kind == table && isList(value):
		return "write [" + pathText(path) + "], once, with single brackets"
	case p.kind == table || p.kind == dict || p.kind == selves:
		return "write [" + pathText(path) + "] on a line of its own, and the keys below it"
	case p.kind == list && p.elem.kind == table:
		return "write [[" + pathText(path) + "]], with double brackets, before each entry"
	case p.kind == list && isText:
		return "put it in brackets: " + key + " = [" + strconv.Quote(s) + "]"
	case p.kind == list:
		return "write " + key + " = [ … ]"
	case p.kind == text && p.tags.example != "":
		return "write " + key + " = " + strconv.Quote(p.tags.example)
	case p.kind == text && isPlainScalar(value):
		return "put it in quotes"
	case p.kind == text:
		return "write " + key + ` = "…"`
	case p.kind == boolean:
		return "write " + key + " = true or " + key + " = false, without quotes"
	case p.kind == integer && isText:
		if _, err := strconv.Atoi(s); err == nil {
			return "write " + key + " = " + s + ", without quotes"
		}
	}
	return "write " + key + " = 1, for example"
}

func isPlainScalar(v any) bool {
	switch v.(type) {
	case int64, float64, bool, time.Time:
		return true
	}
	return false
}

// keyOf is the last key of a path.
func keyOf(path []any) string {
	for _, p := range slices.Backward(path) {
		if key, ok := p.(string); ok {
			return key
		}
	}
	return "key"
}

// quoted is a value of the owner's inside a message, on one line and not too long.
func quoted(s string) string {
	if s == "" {
		return "empty"
	}
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) > 60 {
		s = string([]rune(s)[:60]) + "…"
	}
	return "“" + s + "”"
}
