package tomldoc

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"sitegen/internal/say"
)

// shout is a type that decodes itself, as facts do.
type shout struct{ unit, group, s string }

func (s *shout) DecodeTOML(v any) error {
	text, ok := v.(string)
	if !ok {
		return mistyped{}
	}
	if text == "bad" {
		return &say.Problem{Rule: say.RuleBadId, Says: say.PartKindUnknown{}, Hint: say.BadHeadersOwn{}}
	}
	s.s = strings.ToUpper(text)
	return nil
}
func (s *shout) SetUnit(u string)         { s.unit = u }
func (s *shout) SetGroup(g string)        { s.group = g }
func (s shout) Raw() string               { return s.s }
func (*shout) JSONSchema() map[string]any { return map[string]any{"type": "string", "minLength": 1} }

type mistyped struct{}

func (mistyped) Error() string                              { return "no text" }
func (mistyped) Wanted() (what say.Message, example string) { return say.PartWantedText{}, `"x"` }

// free is a map that decodes itself.
type free map[string]any

func (f *free) DecodeTOML(v any) error {
	*f = free{}
	for key, value := range v.(map[string]any) {
		if _, ok := value.([]any); ok {
			return &say.Problem{Says: say.PartKindList{}}
		}
		(*f)[key] = value
	}
	return nil
}

type sample struct {
	Name   string            `toml:"name" pattern:"^[a-z]+$" example:"abc"`
	Side   string            `toml:"side" oneof:"left right"`
	Count  int               `toml:"count"`
	Small  int8              `toml:"small"`
	Share  float64           `toml:"share"`
	Yes    bool              `toml:"yes"`
	Tags   []string          `toml:"tags" oneof:"red green blue"`
	Shout  shout             `toml:"shout" unit:"day" enum:"g" oneof:"A B"`
	Shouts []shout           `toml:"shouts" pattern:"^[A-Z]$"`
	Sub    inner             `toml:"sub"`
	Subs   []inner           `toml:"subs"`
	ByName map[string]inner  `toml:"by_name"`
	Texts  map[string]string `toml:"texts"`
	Free   free              `toml:"free"`
	Any    any               `toml:"any"`
	Left   string            // no tag: not a key
}

type inner struct {
	ID   string `toml:"id"`
	City string `toml:"city"`
}

func TestBindFills(t *testing.T) {
	d, findings := Parse("f", []byte(`
name = "abc"
side = "left"
count = 7
small = -3
share = 2
yes = true
tags = ["red"]
shout = "a"
shouts = ["x", "y"]
any = [1]
[sub]
id = "s"
[[subs]]
city = "c"
[[subs]]
id = "2"
[by_name.one]
id = "1"
[texts]
"مفتاح" = "قيمة"
[free]
a = 1
`), 1)
	if findings != nil {
		t.Fatal(findings)
	}
	want := sample{
		Name: "abc", Side: "left", Count: 7, Small: -3, Share: 2, Yes: true, Tags: []string{"red"},
		Shout: shout{"day", "g", "A"}, Shouts: []shout{{s: "X"}, {s: "Y"}}, Any: []any{int64(1)},
		Sub: inner{ID: "s"}, Subs: []inner{{City: "c"}, {ID: "2"}}, ByName: map[string]inner{"one": {ID: "1"}},
		Texts: map[string]string{"مفتاح": "قيمة"}, Free: free{"a": int64(1)}, Left: "kept",
	}
	got := sample{Left: "kept"}
	if findings := NewBinder[sample]().Bind(d, &got); findings != nil {
		t.Fatal(findings)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	again := sample{Left: "kept"}
	if findings := d.Bind(&again); findings != nil || !reflect.DeepEqual(again, want) {
		t.Errorf("Doc.Bind: %v %+v", findings, again)
	}
}

func TestBindReportsEverything(t *testing.T) {
	d, findings := Parse("f", []byte(`NAME = "x"
name = "Ab"
side = "lift"
count = "7"
small = 300
share = "x"
yes = "true"
tags = ["red", "pink", 3]
shout = "c"
shouts = ["x", "bad", 5, "yy"]
city = "c"
zzzzzzzzz = { a = 1 }
[sub]
idd = "s"
[sub.deep]
x = 1
[subs]
id = "1"
[by_name]
one = { id = 3 }
[texts]
a = ["x"]
[free]
a = 1
b = [1]
`), 1)
	if findings != nil {
		t.Fatal(findings)
	}
	colours, keys := []string{"red", "green", "blue"}, []string{"name", "side", "count", "small", "share", "yes", "tags", "shout", "shouts", "sub", "subs", "by_name", "texts", "free", "any"}
	wanted := func(key string, what, found say.Message) say.Message {
		return say.AnyWanted{Key: key, Wanted: what, Found: found}
	}
	number := func(n string) say.Message { return say.PartFoundNumber{Number: n} }
	text := func(s string) say.Message { return say.PartFoundText{Text: s} }
	want := []struct {
		at           string
		rule         say.Rule
		says, advice say.Message
	}{
		{"1:1+4", say.RuleUnknownKey, say.UnknownKey{Key: "NAME"}, say.AnyDidYouMean{Meant: "name"}},
		{"2:8+4", say.RuleInvalidValue, say.InvalidValue{Key: "name", Value: "Ab"}, say.AnyWriteLike{Text: `"abc"`}},
		{"3:8+6", say.RuleInvalidValue, say.InvalidValue{Key: "side", Value: "lift"}, say.InvalidValueNear{Meant: "left", Names: []string{"left", "right"}}},
		{"4:9+3", say.RuleWrongType, wanted("count", say.PartWantedWholeNumber{}, text("7")), say.WrongTypeNoQuotes{Example: "count = 7"}},
		{"5:9+3", say.RuleWrongType, wanted("small", say.PartWantedWholeNumber{}, number("300")), say.AnyWriteLike{Text: "small = 1"}},
		{"6:9+3", say.RuleWrongType, wanted("share", say.PartWantedNumber{}, text("x")), say.AnyWriteLike{Text: "share = 1"}},
		{"7:7+6", say.RuleWrongType, wanted("yes", say.PartWantedBoolean{}, text("true")), say.WrongTypeBoolean{Key: "yes"}},
		{"8:16+6", say.RuleInvalidValue, say.InvalidValue{Key: "tags", Value: "pink"}, say.AnyWriteOneOf{Names: colours}},
		{"8:24+1", say.RuleWrongType, wanted("tags", say.PartWantedText{}, number("3")), say.WrongTypeQuotes{}},
		{"9:9+3", say.RuleInvalidValue, say.InvalidValue{Key: "shout", Value: "C"}, say.AnyWriteOneOf{Names: []string{"A", "B"}}},
		{"10:16+5", say.RuleBadId, say.AnyRefused{Key: "shouts", Problem: say.PartKindUnknown{}}, say.BadHeadersOwn{}},
		{"10:23+1", say.RuleWrongType, wanted("shouts", say.PartWantedText{}, number("5")), say.AnyWrite{Text: `shouts = "5"`}},
		{"10:26+4", say.RuleInvalidValue, say.InvalidValue{Key: "shouts", Value: "YY"}, say.InvalidValuePattern{Pattern: "^[A-Z]$"}},
		{"11:1+4", say.RuleUnknownKey, say.UnknownKey{Key: "city"}, say.UnknownKeyElsewhere{Table: "sub"}},
		{"12:1+9", say.RuleUnknownKey, say.UnknownKey{Key: "zzzzzzzzz"}, say.UnknownKeyKnown{Names: keys}},
		{"14:1+3", say.RuleUnknownKey, say.UnknownKey{Key: "sub.idd"}, say.AnyDidYouMean{Meant: "id"}},
		{"15:6+4", say.RuleUnknownKey, say.UnknownKey{Key: "sub.deep"}, say.UnknownKeyKnown{Names: []string{"id", "city"}}},
		{"17:2+4", say.RuleWrongType, wanted("subs", say.PartWantedListOfTables{}, say.PartFoundTable{}), say.WrongTypeEntries{Table: "subs"}},
		{"20:14+1", say.RuleWrongType, wanted("by_name.one.id", say.PartWantedText{}, number("3")), say.WrongTypeQuotes{}},
		{"22:5+5", say.RuleWrongType, wanted("texts.a", say.PartWantedText{}, say.PartFoundList{}), say.AnyWrite{Text: `a = "…"`}},
		{"25:5+3", say.RuleInvalidValue, say.AnyRefused{Key: "free.b", Problem: say.PartKindList{}}, say.PartKindList{}},
	}
	var dst sample
	got := NewBinder[sample]().Bind(d, &dst)
	if len(got) != len(want) {
		t.Fatalf("%d findings, want %d", len(got), len(want))
	}
	for i, w := range want {
		if f := got[i]; at(f.Pos) != w.at || f.Rule != w.rule || !reflect.DeepEqual(f.Says, w.says) || !reflect.DeepEqual(f.Advice, w.advice) {
			t.Errorf("got  %+v\nwant %+v", f, w)
		}
	}
	if dst.Free["a"] != int64(1) || len(dst.Tags) != 3 {
		t.Errorf("what fits is not filled: %+v", dst)
	}
}

func TestSchema(t *testing.T) {
	describe := func(structure, key string) string {
		return map[string]string{"sample name": "A name.", "sample by_name": "By name."}[structure+" "+key]
	}
	text := NewBinder[sample]().Schema("Sample", describe)
	if string(text) != string(Schema(reflect.TypeFor[sample](), "Sample", describe)) {
		t.Error("the two ways give different schemas")
	}
	var s struct {
		Schema     string `json:"$schema"`
		Additional *bool  `json:"additionalProperties"`
		Properties map[string]struct {
			Description string
			Type        string
			Enum        []string
			Pattern     string
			MinLength   int
			Ref         string `json:"$ref"`
			Items       map[string]any
		}
		Definitions map[string]any
	}
	if err := json.Unmarshal(text, &s); err != nil {
		t.Fatal(err)
	}
	p := s.Properties
	if s.Schema != "http://json-schema.org/draft-07/schema#" || s.Additional == nil || *s.Additional || len(p) != 15 ||
		p["name"].Description != "A name." || p["name"].Pattern != "^[a-z]+$" || p["side"].Enum[1] != "right" ||
		p["shout"].MinLength != 1 || p["sub"].Ref != "#/definitions/inner" || p["tags"].Items["type"] != "string" ||
		len(s.Definitions) != 1 {
		t.Errorf("wrong schema:\n%s", text)
	}
	if strings.Index(string(text), `"side"`) > strings.Index(string(text), `"count"`) {
		t.Error("keys are not in the order of the struct")
	}
}

// frontMatter is like that of a page.
type frontMatter struct {
	Title       string   `toml:"title"`
	Description string   `toml:"description"`
	Updated     shoutAny `toml:"updated"`
	Menu        string   `toml:"menu" oneof:"main footer"`
	Order       int      `toml:"order"`
	Tags        []string `toml:"tags"`
}

type shoutAny struct{ v any }

func (s *shoutAny) DecodeTOML(v any) error { s.v = v; return nil }

func BenchmarkFrontMatter(b *testing.B) {
	text := []byte("title = \"سياسة الخصوصية\"\ndescription = \"كيف نجمع بياناتك\"\nupdated = 2026-01-02\nmenu = \"footer\"\norder = 3\ntags = [\"a\", \"b\"]\n")
	binder := NewBinder[frontMatter]()
	b.ReportAllocs()
	for b.Loop() {
		var fm frontMatter
		d, findings := Parse("p.md", text, 2)
		if findings != nil || binder.Bind(d, &fm) != nil || fm.Order != 3 {
			b.Fatal(findings)
		}
	}
}
