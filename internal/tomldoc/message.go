package tomldoc

import (
	"cmp"
	"errors"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// Mistyped is an error of DecodeTOML about a value of the wrong type: what it must be, and such a value as TOML has it, ""
// where any would mislead. All other errors of DecodeTOML are of type *say.Problem.
type Mistyped interface {
	error
	Wanted() (what say.Message, example string)
}

// Placed is an error of DecodeTOML about a value inside the value, at a path of keys and indexes. Several of them come
// joined (errors.Join) and become a finding each.
type Placed interface {
	error
	TOMLPath() []any
}

// refuse reports a value that cannot be used and marks its path. advice is how to fix it, nil for the hint of says.
func (b *binding) refuse(rule say.Rule, path []any, says, advice say.Message) {
	b.unread.Add(path...)
	b.add(rule, b.doc.ValuePos(path...), says, advice)
}

func (b *binding) add(rule say.Rule, pos diag.Pos, says, advice say.Message) {
	f := diag.Of(rule, pos, says)
	f.Advice = advice
	b.findings = append(b.findings, f)
}

// unknown reports a key that the table does not have. What is below it is not looked at, so that a mistyped table is
// one finding.
func (b *binding) unknown(p *plan, key string, at *step) {
	path := append(at.path(), key)
	var advice say.Message
	var meant []any
	if near := nearest(key, p.keys()); near != "" {
		advice = say.AnyDidYouMean{Meant: near}
		meant = append(at.path(), near)
	} else if homes := homesOf(b.root, key, nil); len(homes) == 1 {
		advice = homeHint(homes[0])
		for _, table := range append(homes[0], key) {
			meant = append(meant, table)
		}
	} else if len(p.fields) > 0 && len(p.fields) <= 16 {
		advice = say.UnknownKeyKnown{Names: p.keys()}
	}
	b.add(say.RuleUnknownKey, b.doc.Pos(path...), say.UnknownKey{Key: pathText(path)}, advice)
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

// homeHint says in which table a key belongs.
func homeHint(table []string) say.Message {
	if len(table) == 0 {
		return say.UnknownKeyTop{}
	}
	return say.UnknownKeyElsewhere{Table: strings.Join(table, ".")}
}

// wrongType reports a value of another type than the plan's.
func (b *binding) wrongType(p *plan, value any, at *step) {
	path := at.path()
	b.refuse(say.RuleWrongType, path, say.AnyWanted{Key: pathText(path), Wanted: expected(p), Found: found(value)}, fix(p, value, path))
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
	rule := say.RuleInvalidValue
	if placed, ok := errors.AsType[Placed](err); ok {
		path = append(path, placed.TOMLPath()...)
		value = within(value, placed.TOMLPath())
		if _, isText := value.(string); !isText {
			rule = say.RuleWrongType
		}
	} else if !accepts(p.typ, value) {
		rule = say.RuleWrongType
	}
	if rule == say.RuleInvalidValue {
		rule = cmp.Or(p.rule, rule)
	}
	if mistyped, ok := errors.AsType[Mistyped](err); ok {
		what, example := mistyped.Wanted()
		b.refuse(rule, path, say.AnyWanted{Key: pathText(path), Wanted: what, Found: found(value)}, like(value, keyOf(path), cmp.Or(example, p.example)))
		return
	}
	problem, ok := errors.AsType[*say.Problem](err)
	if !ok {
		panic("tomldoc: " + p.typ.String() + " does not say what is wrong: " + err.Error())
	}
	advice := problem.Hint
	if advice == nil {
		advice = problem.Says
	}
	b.refuse(cmp.Or(problem.Rule, rule), path, say.AnyRefused{Key: pathText(path), Problem: problem.Says}, advice)
}

// like shows a right value of the key: what was meant, where that can be told, or else the example; nil without one.
func like(value any, key, example string) say.Message {
	if example == "" {
		return nil
	}
	if meant, ok := asMeant(value, example); ok {
		return say.AnyWrite{Text: key + " = " + meant}
	}
	return say.AnyWriteLike{Text: key + " = " + example}
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

// allowed holds a text against the tags oneof and pattern and the codes of its enum, and tells whether it is one that the program takes.
func (b *binding) allowed(p *plan, value string, at *step) (ok bool) {
	ok = true
	if len(p.tags.oneof) > 0 && !slices.Contains(p.tags.oneof, value) {
		var advice say.Message = say.AnyWriteOneOf{Names: p.tags.oneof}
		if near := nearest(value, p.tags.oneof); near != "" {
			advice = say.InvalidValueNear{Meant: near, Names: p.tags.oneof}
		}
		b.notAllowed(value, at.path(), advice)
		ok = false
	}
	if codes := p.tags.codes; codes != nil && value != "" {
		if codes.Has(value) {
			return ok
		}
		var advice say.Message = say.AnyWriteLike{Text: strconv.Quote(p.tags.example)}
		if meant := codes.Meant(value); meant != "" {
			advice = say.AnyDidYouMean{Meant: meant}
		}
		b.notAllowed(value, at.path(), advice)
		return false
	}
	if p.tags.pattern != nil && !p.tags.pattern.MatchString(value) {
		var advice say.Message = say.InvalidValuePattern{Pattern: p.tags.pattern.String()}
		if p.tags.example != "" {
			advice = say.AnyWriteLike{Text: strconv.Quote(p.tags.example)}
		}
		b.notAllowed(value, at.path(), advice)
		ok = false
	}
	return ok
}

func (b *binding) notAllowed(value string, path []any, advice say.Message) {
	if value == "" {
		b.refuse(say.RuleInvalidValue, path, say.InvalidValueEmpty{Key: pathText(path)}, advice)
		return
	}
	b.refuse(say.RuleInvalidValue, path, say.InvalidValue{Key: pathText(path), Value: shortened(value)}, advice)
}

// nearest is diag.Nearest for words that are long enough for a slip to be told from another word.
func nearest(word string, candidates []string) string {
	if utf8.RuneCountInString(word) < 3 {
		return ""
	}
	return diag.Nearest(word, candidates)
}

// expected says what a plan takes.
func expected(p *plan) say.Message {
	switch p.kind {
	case text:
		return say.PartWantedText{}
	case boolean:
		return say.PartWantedBoolean{}
	case integer:
		return say.PartWantedWholeNumber{}
	case float:
		return say.PartWantedNumber{}
	case list:
		switch p.elem.kind {
		case table:
			return say.PartWantedListOfTables{}
		case text:
			return say.PartWantedListOfTexts{}
		}
		return say.PartWantedList{}
	}
	return say.PartWantedTable{}
}

// found says what a value is.
func found(v any) say.Message {
	switch v := v.(type) {
	case string:
		if v == "" {
			return say.PartFoundEmpty{}
		}
		return say.PartFoundText{Text: shortened(v)}
	case int64:
		return say.PartFoundNumber{Number: strconv.FormatInt(v, 10)}
	case float64:
		return say.PartFoundNumber{Number: strconv.FormatFloat(v, 'f', -1, 64)}
	case bool:
		return say.PartFoundBoolean{Value: strconv.FormatBool(v)}
	case time.Time:
		switch v.Location().String() { // the decoder says by it what the file had
		case "time-local":
			return say.PartFoundTime{}
		case "date-local":
			return say.PartFoundDate{}
		}
		return say.PartFoundDateTime{}
	case map[string]any:
		return say.PartFoundTable{}
	case []map[string]any:
		return say.PartFoundListOfTables{}
	}
	return say.PartFoundList{}
}

// fix is how to fix a value of the wrong type.
func fix(p *plan, value any, path []any) say.Message {
	key, name := keyOf(path), pathText(path)
	s, isText := value.(string)
	switch {
	case p.kind == table && isList(value):
		return say.WrongTypeTableOnce{Table: name}
	case p.kind == table || p.kind == dict || p.kind == selves:
		return say.WrongTypeTable{Table: name}
	case p.kind == list && p.elem.kind == table:
		return say.WrongTypeEntries{Table: name}
	case p.kind == list && isText:
		return say.WrongTypeBrackets{Example: key + " = [" + strconv.Quote(s) + "]"}
	case p.kind == list:
		return say.AnyWrite{Text: key + " = [ … ]"}
	case p.kind == text && p.tags.example != "":
		return say.AnyWrite{Text: key + " = " + strconv.Quote(p.tags.example)}
	case p.kind == text && isPlainScalar(value):
		return say.WrongTypeQuotes{}
	case p.kind == text:
		return say.AnyWrite{Text: key + ` = "…"`}
	case p.kind == boolean:
		return say.WrongTypeBoolean{Key: key}
	case p.kind == integer && isText:
		if _, err := strconv.Atoi(s); err == nil {
			return say.WrongTypeNoQuotes{Example: key + " = " + s}
		}
	}
	return say.AnyWriteLike{Text: key + " = 1"}
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

// shortened is a value of the owner's inside a message, on one line and not too long.
func shortened(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) > 60 {
		s = string([]rune(s)[:60]) + "…"
	}
	return s
}
