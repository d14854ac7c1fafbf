package fact

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"sitegen/internal/say"
)

func TestParseCondition(t *testing.T) {
	for in, want := range map[string]string{
		"branches":                               "branches",
		"  not  ids.vat ":                        "not ids.vat",
		"not not a":                              "a",
		"a is b":                                 "a is b",
		`a is "two words"`:                       `a is "two words"`,
		"not languages has en":                   "not languages has en",
		"a and not b or c has d and page.guides": "a and not b or c has d and page.guides",
		"facts.مقر_الخادم and a":                 "facts.مقر_الخادم and a",
		"\u200fa or b\u200f":                     "a or b",
		"ids.cr is none or store.kind is freelancer": "ids.cr is none or store.kind is freelancer",
	} {
		c, err := ParseCondition(in)
		if err != nil || c.String() != want {
			t.Errorf("ParseCondition(%q) = %v, %v, want %s", in, c, err, want)
		}
	}
}

func TestParseConditionPlaces(t *testing.T) {
	c, err := ParseCondition(` not a.b is "x y" and c`)
	if err != nil {
		t.Fatal(err)
	}
	want := []Ask{{Path: "a.b", Verb: Is, Value: "x y", Offset: 5, Length: 3, ValueOffset: 12, ValueLength: 5}, {Path: "c", Offset: 22, Length: 1}}
	if fmt.Sprint(c.Asks) != fmt.Sprint(want) {
		t.Errorf("%+v, want %+v", c.Asks, want)
	}
}

func TestBadConditions(t *testing.T) {
	for in, want := range map[string]struct {
		offset, length int
		says           say.Message
	}{
		"":              {0, 0, say.BadConditionEmpty{}},
		"  ":            {0, 2, say.BadConditionEmpty{}},
		"not":           {0, 3, say.BadConditionIncomplete{Word: "not"}},
		"a and":         {2, 3, say.BadConditionIncomplete{Word: "and"}},
		"a or  ":        {2, 2, say.BadConditionIncomplete{Word: "or"}},
		"and a":         {0, 3, say.BadConditionWord{Word: "and"}},
		"a b":           {2, 1, say.BadConditionWord{Word: "b"}},
		"a is b c":      {7, 1, say.BadConditionWord{Word: "c"}},
		"a is":          {2, 2, say.BadConditionNoValue{Word: "is"}},
		"a has ":        {2, 3, say.BadConditionNoValue{Word: "has"}},
		"a is not b":    {5, 3, say.BadConditionIsNot{Fact: "a", Word: "is"}},
		`a is "b`:       {5, 2, say.BadConditionOpenQuote{}},
		"a == b":        {2, 2, say.BadConditionEquals{Sign: "=="}},
		"a = b":         {2, 1, say.BadConditionEquals{Sign: "="}},
		"a != b":        {2, 2, say.BadConditionDiffers{}},
		"!a":            {0, 1, say.BadConditionNegated{}},
		"a && b":        {2, 2, say.BadConditionBoth{Sign: "&&"}},
		"a، b":          {1, 2, say.BadConditionBoth{Sign: "،"}},
		"a || b":        {2, 2, say.BadConditionEither{}},
		"a | days":      {2, 1, say.BadConditionFilter{}},
		"(a or b)":      {0, 1, say.BadConditionBracket{}},
		"a > 3":         {2, 1, say.BadConditionSize{Sign: ">"}},
		"a.":            {1, 1, say.BadConditionSign{Sign: "."}},
		"a..b":          {2, 1, say.BadConditionSign{Sign: "."}},
		"a ; b":         {2, 1, say.BadConditionSign{Sign: ";"}},
		"a\xff":         {1, 1, say.BadConditionSign{Sign: "\xff"}},
		"a and b and (": {12, 1, say.BadConditionBracket{}},
	} {
		_, err := ParseCondition(in)
		wrong, ok := errors.AsType[*ExprError](err)
		if !ok || wrong.Offset != want.offset || wrong.Length != want.length || wrong.Says != want.says {
			t.Errorf("ParseCondition(%q): %#v, want %+v", in, err, want)
		}
	}
}

// TestConditionHolds compares random conditions with what they mean by the book: the last “or” splits first.
func TestConditionHolds(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 1))
	facts := map[string]bool{"a": true, "b": false, "c": true, "d": false}
	var means func(words []string) bool
	means = func(words []string) bool {
		for _, connective := range []string{"or", "and"} {
			for i := len(words) - 1; i >= 0; i-- {
				if words[i] == connective {
					left, right := means(words[:i]), means(words[i+1:])
					return connective == "or" && (left || right) || connective == "and" && left && right
				}
			}
		}
		if words[0] == "not" {
			return !means(words[1:])
		}
		return facts[words[0]]
	}
	holding := 0
	for range 2000 {
		var words []string
		for n := r.IntN(5); ; n-- {
			for r.IntN(3) == 0 {
				words = append(words, "not")
			}
			words = append(words, string(rune('a'+r.IntN(4))))
			if n == 0 {
				break
			}
			words = append(words, []string{"and", "or"}[r.IntN(2)])
		}
		text := strings.Join(words, " ")
		c, err := ParseCondition(text)
		if err != nil {
			t.Fatal(text, err)
		}
		want := means(words)
		if got := c.Holds(func(a Ask) bool { return facts[a.Path] }); got != want {
			t.Fatalf("%s: %t", text, got)
		}
		if want {
			holding++
		}
	}
	if holding < 500 || holding > 1500 {
		t.Errorf("%d of 2000 hold", holding)
	}
}

func FuzzParseCondition(f *testing.F) {
	for _, s := range []string{"branches", "not a is b", `a has "x y" or b`, "a and", "a == b", "\u200fa", "((", "is is is"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := ParseCondition(s)
		if err != nil {
			wrong, ok := errors.AsType[*ExprError](err)
			if !ok || wrong.Offset < 0 || wrong.Length < 0 || wrong.Offset+wrong.Length > len(s) || wrong.Says == nil {
				t.Fatalf("%q: %+v", s, err)
			}
			return
		}
		for _, ask := range c.Asks {
			if s[ask.Offset:ask.Offset+ask.Length] != ask.Path || ask.Path == "" {
				t.Fatalf("%q: the path %q is not at %d", s, ask.Path, ask.Offset)
			}
			if ask.Verb != There && strings.Trim(s[ask.ValueOffset:ask.ValueOffset+ask.ValueLength], `"`) != ask.Value {
				t.Fatalf("%q: the value %q is not at %d", s, ask.Value, ask.ValueOffset)
			}
		}
		again, err := ParseCondition(c.String())
		if err != nil || again.String() != c.String() {
			t.Fatalf("%q is %q, and that is %v, %v", s, c, again, err)
		}
	})
}
