package tomldoc

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
)

// shout is a type that decodes itself, as facts do.
type shout struct{ unit, group, s string }

func (s *shout) DecodeTOML(v any) error {
	text, ok := v.(string)
	if !ok {
		return errors.New(`want a text, such as "x"; any`)
	}
	if text == "bad" {
		return ruled{}
	}
	s.s = strings.ToUpper(text)
	return nil
}
func (s *shout) SetUnit(u string)         { s.unit = u }
func (s *shout) SetGroup(g string)        { s.group = g }
func (s shout) Raw() string               { return s.s }
func (*shout) JSONSchema() map[string]any { return map[string]any{"type": "string", "minLength": 1} }

type ruled struct{}

func (ruled) Error() string { return "no good" }
func (ruled) Rule() string  { return "bad-shout" }
func (ruled) Hint() string  { return "write better" }

// free is a map that decodes itself.
type free map[string]any

func (f *free) DecodeTOML(v any) error {
	*f = free{}
	for key, value := range v.(map[string]any) {
		if _, ok := value.([]any); ok {
			return errors.New("lists are not allowed")
		}
		(*f)[key] = value
	}
	return nil
}

type sample struct {
	Name   string            `toml:"name" doc:"A name." pattern:"^[a-z]+$" example:"abc"`
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
	ByName map[string]inner  `toml:"by_name" doc:"By name."`
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
	want := []string{
		`1:1+4 unknown-key: unknown key “NAME” (did you mean “name”?)`,
		`2:8+4 invalid-value: “name” cannot be “Ab” (write it like "abc")`,
		`3:8+6 invalid-value: “side” cannot be “lift” (did you mean “left”? write one of left, right)`,
		`4:9+3 wrong-type: “count” must be a whole number, not the text “7” (write count = 7, without quotes)`,
		`5:9+3 wrong-type: “small” must be a whole number, not the number 300 (write small = 1, for example)`,
		`6:9+3 wrong-type: “share” must be a number, not the text “x” (write share = 1, for example)`,
		`7:7+6 wrong-type: “yes” must be true or false, not the text “true” (write yes = true or yes = false, without quotes)`,
		`8:16+6 invalid-value: “tags” cannot be “pink” (write one of red, green, blue)`,
		`8:24+1 wrong-type: “tags” must be a text in quotes, not the number 3 (put it in quotes)`,
		`9:9+3 invalid-value: “shout” cannot be “C” (write one of A, B)`,
		`10:16+5 bad-shout: “shouts”: no good (write better)`,
		`10:23+1 wrong-type: “shouts” must be a text, not the number 5 (write shouts = "5")`,
		`10:26+4 invalid-value: “shouts” cannot be “YY” (write a value that fits ^[A-Z]$)`,
		`11:1+4 unknown-key: unknown key “city” (move it: “city” stands in [sub])`,
		`12:1+9 unknown-key: unknown key “zzzzzzzzz” (use one of name, side, count, small, share, yes, tags, shout, shouts, sub, subs, by_name, texts, free, any)`,
		`14:1+3 unknown-key: unknown key “sub.idd” (did you mean “id”?)`,
		`15:6+4 unknown-key: unknown key “sub.deep” (use one of id, city)`,
		`17:2+4 wrong-type: “subs” must be a list of tables, not a table (write [[subs]], with double brackets, before each entry)`,
		`20:14+1 wrong-type: “by_name.one.id” must be a text in quotes, not the number 3 (put it in quotes)`,
		`22:5+5 wrong-type: “texts.a” must be a text in quotes, not a list (write a = "…")`,
		`25:5+3 invalid-value: “free.b”: lists are not allowed ()`,
	}
	var dst sample
	var got []string
	for _, f := range NewBinder[sample]().Bind(d, &dst) {
		got = append(got, line(f))
	}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("got\n%s\nwant\n%s", g, w)
	}
	if dst.Free["a"] != int64(1) || len(dst.Tags) != 3 {
		t.Errorf("what fits is not filled: %+v", dst)
	}
}

func TestSchema(t *testing.T) {
	text := NewBinder[sample]().Schema("Sample")
	if string(text) != string(Schema(reflect.TypeFor[sample](), "Sample")) {
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
