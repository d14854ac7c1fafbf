package tomldoc

import (
	"fmt"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// at prints a place without its file: 3:7+4.
func at(p diag.Pos) string { return fmt.Sprintf("%d:%d+%d", p.Line, p.Column, p.Length) }

func TestSyntaxFindings(t *testing.T) {
	cases := []struct {
		text, at     string
		says, advice say.Message
	}{
		{"name = “لازوردي”\n", "1:8+1", say.TomlSyntaxCurly{Example: "name = \"لازوردي\""}, nil},
		{"\r\n\tname = «لازوردي» # تعليق\r\n", "2:9+1", say.TomlSyntaxCurly{Example: "name = \"لازوردي\""}, nil},
		{"name = لازوردي\n", "1:8+7", say.TomlSyntaxNoQuotes{Example: "name = \"لازوردي\""}, nil},
		{"الاسم = \"x\"\n", "1:1+1", say.TomlSyntaxKeyLetters{Key: "الاسم"}, nil},
		{"[المتجر]\n", "1:2+1", say.TomlSyntaxHeaderLetters{Table: "المتجر"}, nil},
		{"name = \"لازوردي\nother = 1\n", "1:8+1", say.TomlSyntaxOpenQuote{}, nil},
		{"a = 1\nabout = \"\"\"\nb\nc = 2\n", "2:9+3", say.TomlSyntaxOpenQuotes{Quotes: "\"\"\""}, nil},
		{"name \"x\"\n", "1:6+1", say.TomlSyntaxNoEquals{}, nil},
		{"name: \"x\"\n", "1:5+1", say.TomlSyntaxColon{}, say.AnyWrite{Text: "name = \"x\""}},
		{"// note\n", "1:1+1", say.TomlSyntaxComment{}, nil},
		{"name =\nx = 1\n", "1:7+0", say.TomlSyntaxNoValueOf{Key: "name"}, nil},
		{"= 3\n", "1:1+1", say.TomlSyntaxNoKey{}, nil},
		{"demo = True\n", "1:8+4", say.TomlSyntaxBoolean{Key: "demo", Value: "true"}, nil},
		{"demo = no # not yet\n", "1:8+2", say.TomlSyntaxBoolean{Key: "demo", Value: "false"}, nil},
		{"days = ٧\n", "1:8+1", say.TomlSyntaxDigits{}, nil},
		{"phone = 0501234567\n", "1:9+10", say.TomlSyntaxNumber{Example: "phone = \"0501234567\""}, nil},
		{"phone = +966 50 123\n", "1:14+1", say.TomlSyntaxAfterValue{Sign: say.PartSignCharacter{Sign: "5"}, Example: "phone = \"+966 50 123\""}, nil},
		{"a = \"x\"y\"\n", "1:8+1", say.TomlSyntaxAfterText{Sign: say.PartSignCharacter{Sign: "y"}}, nil},
		{"d = 2026-02-30\n", "1:5+10", say.TomlSyntaxDate{Written: "2026-02-30"}, nil},
		{"opens = 9:00\n", "1:9+4", say.TomlSyntaxTime{Written: "9:00"}, nil},
		{"p = \"C:\\dir\"\n", "1:6+4", say.TomlSyntaxEscape{}, nil},
		{"p = \"C:\\Users\"\n", "1:6+5", say.TomlSyntaxEscape{}, nil},
		{"a = [\"x\"، \"y\"]\n", "1:9+1", say.TomlSyntaxArabicComma{}, nil},
		{"a = [1, 2\nb = 3\n", "1:5+1", say.TomlSyntaxOpenList{}, nil},
		{"a = { ar = \"x\" en = \"y\" }\n", "1:16+1", say.TomlSyntaxOpenTable{}, nil},
		{"[store\na = 1\n", "1:7+0", say.TomlSyntaxHeaderOpen{}, nil},
		{"  [store]]\n", "1:10+1", say.TomlSyntaxAfterHeader{Sign: say.PartSignCharacter{Sign: "]"}}, nil},
		{"a = 1\n\n[s]\nb = 1\nb = 2\n", "5:1+1", say.TomlSyntaxKeyAgain{Key: "s.b", Line: 4}, nil},
		{"[[rbanches]]\n[branches.address]\na = 1\n[[branches]]\nb = 2\n", "1:3+8", say.UnknownKey{Key: "rbanches"}, say.AnyDidYouMean{Meant: "branches"}},
		{"[[branches]]\n[branches.address]\na = 1\n  [[branhces]] \nb = 2\n[branches.address]\na = 2\n", "4:5+8", say.UnknownKey{Key: "branhces"}, say.AnyDidYouMean{Meant: "branches"}},
		{"[[a.zones]]\n[a.zones.fee]\nb = 1\n[[a.zonse]]\n[a.zones.fee]\nb = 2\n", "4:3+7", say.UnknownKey{Key: "a.zonse"}, say.AnyDidYouMean{Meant: "a.zones"}},
		{"[[branches]]\n[branches.address]\na = 1\n[branches.address]\nb = 2\n", "4:2+8", say.TomlSyntaxTableAgain{Table: "branches.address", Line: 2}, nil},
		{"[[hours]]\n[branches.address]\na = 1\n[[branches]]\nb = 2\n", "4:3+8", say.TomlSyntaxTableAgain{Table: "branches", Line: 2}, nil},
		{"[s]\na = 1\n[t]\n[s]\nb = 2\n", "4:2+1", say.TomlSyntaxTableAgain{Table: "s", Line: 1}, nil},
		{"a.b = 1\na = 2\n", "1:3+1", say.TomlSyntaxKeyAndTable{Key: "a"}, nil},
		{"a = \"\x01\"\n", "1:6+1", say.TomlSyntaxControl{}, nil},
		{"a = 1\x00\n", "1:6+0", say.InvalidUtf8Nul{}, nil},
		{"a = \"ok\"\nb = \"\xc7\xe1\"\n", "2:6+0", say.InvalidUtf8{Byte: "0xC7"}, say.InvalidUtf8Windows{}},
		{"\xff\xfea\x00", "1:1+0", say.InvalidUtf8{Byte: "0xFF"}, say.InvalidUtf8Utf16{}},
		{"a = " + strings.Repeat("[", 5000), "1:105+0", say.TomlLimitDeep{N: 100}, nil},
		{"a = " + strings.Repeat("{a=", 5000), "1:305+0", say.TomlLimitDeep{N: 100}, nil},
		{strings.Repeat("a.", 5000) + "a = 1", "1:40+0", say.TomlLimitKey{N: 20}, nil},
		{strings.Repeat("a = "+strings.Repeat("{a=", 90)+"1"+strings.Repeat("}", 90)+"\n", 2000), "102:160+0", say.TomlLimitWork{}, nil},
		{strings.Repeat("#", MaxBytes+1), "1:1+0", say.TomlLimitLarge{Size: "1.0"}, nil},
	}
	for _, c := range cases {
		d, findings := Parse("site.toml", []byte(c.text), 1)
		if len(findings) != 1 || at(findings[0].Pos) != c.at || findings[0].Says != c.says || findings[0].Advice != c.advice {
			t.Errorf("%.40q:\n got %+v\nwant %s %#v %#v", c.text, findings, c.at, c.says, c.advice)
		}
		if len(d.Tree()) != 0 {
			t.Errorf("%.40q: the tree is not empty after a finding", c.text)
		}
	}
}

func TestUnclosedHeadersAreNoNesting(t *testing.T) {
	_, findings := Parse("f", []byte(strings.Repeat("[a\n", 200)), 1)
	if len(findings) != 1 || findings[0].Rule != say.RuleTomlSyntax || findings[0].Line != 1 {
		t.Errorf("got %v", findings)
	}
}

func TestWideTextsAreNotDeep(t *testing.T) {
	wide := "a = [" + strings.Repeat("{ x.y = 1 }, ", 70000) + "]\n"
	if _, findings := Parse("f", []byte(wide), 1); findings != nil {
		t.Errorf("an honest list is refused: %v", findings)
	}
}

func TestGuardLooksPastTextsAndComments(t *testing.T) {
	deep := strings.Repeat("[", 300) + strings.Repeat("a.", 50)
	for _, text := range []string{
		`a = "` + deep + `"`, `a = '` + deep + `'`, `a = """` + "\n" + deep + `\""""` + "\"\n", "# " + deep, `a = "\"` + deep + `"`,
		"a = '''" + deep + "''\n'''''",
	} {
		if _, findings := Parse("f", []byte(text), 1); findings != nil {
			t.Errorf("%.20q: %v", text, findings)
		}
	}
}

func TestMarkAndLineEndsChangeNothing(t *testing.T) {
	plain := "a = 1\n[t]\nb = \"x\"\n"
	for _, text := range []string{plain, "\xef\xbb\xbf" + plain, strings.ReplaceAll(plain, "\n", "\r\n")} {
		d, findings := Parse("f", []byte(text), 1)
		if findings != nil || fmt.Sprint(d.Tree()) != "map[a:1 t:map[b:x]]" || d.ValuePos("t", "b") != (diag.Pos{File: "f", Line: 3, Column: 5, Length: 3}) {
			t.Errorf("%q: %v %v %v", text, d.Tree(), findings, d.ValuePos("t", "b"))
		}
	}
	if d, _ := Parse("p.md", []byte("a = 1"), 7); d.Pos("a").Line != 7 {
		t.Error("lines are not counted from firstLine")
	}
}

func TestPositions(t *testing.T) {
	text := `# تعليق = "x"
base_url = "https://a.sa" # end
"مفتاح عربي" = 'قيمة'
store.name.ar = "متجر"
store . "na\u006De" . en = "Shop"
list = [
  "واحد", # first
  "two", { x = 1, y.z = [ 10, 20 ] },
]
about = """
a = 1
[no]
"""
[ids]
vat = "3"
[[branches]]
id = "a"
[branches.address]
city = { ar = "الرياض", en = "Riyadh" }
[[branches]]
id = "b"
[[branches.hours]]
days = ["sat", "sun"]
opens = 09:00:00
[policies.privacy]
version = 2026-01-01 10:00:00 # when
`
	d, findings := Parse("site.toml", []byte(text), 1)
	if findings != nil {
		t.Fatal(findings)
	}
	for _, c := range []struct {
		path       []any
		key, value string
	}{
		{[]any{"base_url"}, "2:1+8", "2:12+14"},
		{[]any{"مفتاح عربي"}, "3:1+12", "3:16+6"},
		{[]any{"store"}, "4:1+5", "4:1+5"},
		{[]any{"store", "name"}, "4:7+4", "4:7+4"},
		{[]any{"store", "name", "ar"}, "4:12+2", "4:17+6"},
		{[]any{"store", "name", "en"}, "5:23+2", "5:28+6"},
		{[]any{"store", "name", "fr"}, "4:7+4", "4:7+4"},
		{[]any{"list"}, "6:1+4", "6:8+1"},
		{[]any{"list", 0}, "7:3+6", "7:3+6"},
		{[]any{"list", 2}, "8:10+27", "8:10+27"},
		{[]any{"list", 2, "y", "z", 1}, "8:31+2", "8:31+2"},
		{[]any{"list", 9}, "6:1+4", "6:8+1"},
		{[]any{"about"}, "10:1+5", "10:9+3"},
		{[]any{"no"}, "1:1+0", "1:1+0"},
		{[]any{"ids", "vat"}, "15:1+3", "15:7+3"},
		{[]any{"ids", "cr"}, "14:2+3", "14:2+3"},
		{[]any{"branches"}, "16:3+8", "16:3+8"},
		{[]any{"branches", 0, "id"}, "17:1+2", "17:6+3"},
		{[]any{"branches", 0, "address", "city", "en"}, "19:25+2", "19:30+8"},
		{[]any{"branches", 1}, "20:3+8", "20:3+8"},
		{[]any{"branches", 1, "hours", 0, "days", 1}, "23:16+5", "23:16+5"},
		{[]any{"branches", 1, "hours", 0, "opens"}, "24:1+5", "24:9+8"},
		{[]any{"policies"}, "25:2+8", "25:2+8"},
		{[]any{"policies", "privacy", "version"}, "26:1+7", "26:11+19"},
		{nil, "1:1+0", "1:1+0"},
	} {
		if got := at(d.Pos(c.path...)); got != c.key {
			t.Errorf("Pos%v = %s, want %s", c.path, got, c.key)
		}
		if got := at(d.ValuePos(c.path...)); got != c.value {
			t.Errorf("ValuePos%v = %s, want %s", c.path, got, c.value)
		}
	}
	if !d.Has("branches", 1, "hours", 0, "days", 1) || d.Has("branches", 2) || d.Has("store", "x") || d.Has("list", "x") {
		t.Error("Has is wrong")
	}
}
