package tomldoc

import (
	"fmt"
	"strings"
	"testing"

	"sitegen/internal/diag"
)

// line prints a finding without its file: 3:7+4 rule: message (hint).
func line(f diag.Finding) string {
	return fmt.Sprintf("%d:%d+%d %s: %s (%s)", f.Line, f.Column, f.Length, f.Rule, f.Message, f.Hint)
}

func TestSyntaxFindings(t *testing.T) {
	cases := []struct{ text, want string }{
		{"name = “لازوردي”\n", `1:8+1 toml-syntax: the text is in curly quotes (use straight quotes: name = "لازوردي")`},
		{"\r\n\tname = «لازوردي» # تعليق\r\n", `2:9+1 toml-syntax: the text is in curly quotes (use straight quotes: name = "لازوردي")`},
		{"name = لازوردي\n", `1:8+7 toml-syntax: the text is not in quotes (put it in straight quotes: name = "لازوردي")`},
		{"الاسم = \"x\"\n", `1:1+1 toml-syntax: a key with letters other than a–z needs quotes (write "الاسم" = …)`},
		{"[المتجر]\n", `1:2+1 toml-syntax: letters other than a–z in a table's name need quotes (write ["المتجر"])`},
		{"name = \"لازوردي\nother = 1\n", `1:8+1 toml-syntax: the text that begins here has no closing quote (write " at its end; a text of several lines stands between """ and """)`},
		{"a = 1\nabout = \"\"\"\nb\nc = 2\n", `2:9+3 toml-syntax: the text that begins here has no closing """ (write """ behind the end of the text)`},
		{"name \"x\"\n", `1:6+1 toml-syntax: = is missing between key and value (write key = "value"; begin a comment with #)`},
		{"name: \"x\"\n", `1:5+1 toml-syntax: a value follows = and not : (write name = "x")`},
		{"// note\n", `1:1+1 toml-syntax: the line is no key (begin a comment with #)`},
		{"name =\nx = 1\n", `1:7+0 toml-syntax: the value is missing (write name = "…", or delete the line)`},
		{"= 3\n", `1:1+1 toml-syntax: the key is missing before = (write key = "value")`},
		{"demo = True\n", `1:8+4 toml-syntax: yes is written true (write demo = true)`},
		{"demo = no # not yet\n", `1:8+2 toml-syntax: no is written false (write demo = false)`},
		{"days = ٧\n", `1:8+1 toml-syntax: numbers are written with the digits 0 to 9 (write the number in 0–9; pages show it in the digits of their language)`},
		{"phone = 0501234567\n", `1:9+10 toml-syntax: the number is not written as TOML writes numbers (put it in quotes if it is a telephone or registration number: phone = "0501234567")`},
		{"phone = +966 50 123\n", `1:14+1 toml-syntax: unexpected “5” after the value (put the whole value in quotes if it is a text: phone = "+966 50 123")`},
		{"a = \"x\"y\"\n", `1:8+1 toml-syntax: unexpected “y” after the end of the text (write \" for a quote inside a text, or use « » there; every key begins a new line)`},
		{"d = 2026-02-30\n", `1:5+10 toml-syntax: “2026-02-30” is no date (write year-month-day of a real day: 2026-11-22)`},
		{"opens = 9:00\n", `1:9+4 toml-syntax: “9:00” is no time of day (write two digits each, in quotes: "09:00")`},
		{"p = \"C:\\dir\"\n", `1:6+4 toml-syntax: the text has a backslash that means nothing there (write \\ for a backslash, or put the text in single quotes: 'C:\folder')`},
		{"a = [\"x\"، \"y\"]\n", `1:9+1 toml-syntax: the Arabic comma ، does not separate values (use the comma , between values)`},
		{"a = [1, 2\nb = 3\n", `1:5+1 toml-syntax: a comma or the closing ] is missing (write ["one", "two"])`},
		{"a = { ar = \"x\" en = \"y\" }\n", `1:16+1 toml-syntax: a comma or the closing } is missing (write { ar = "…", en = "…" })`},
		{"[store\na = 1\n", `1:7+0 toml-syntax: the table's name is not closed (write [name], or [[name]] for an entry of a list, alone on its line)`},
		{"  [store]]\n", `1:10+1 toml-syntax: unexpected “]” after the table's name (write one [table] or [[list]] a line, with as many ] as [)`},
		{"a = 1\n\n[s]\nb = 1\nb = 2\n", `5:1+1 toml-syntax: “s.b” is set twice, first on line 4 (keep one of the two)`},
		{"[[rbanches]]\n[branches.address]\na = 1\n[[branches]]\nb = 2\n", `1:3+8 toml-syntax: unknown key “rbanches” (did you mean “branches”?)`},
		{"[[branches]]\n[branches.address]\na = 1\n  [[branhces]] \nb = 2\n[branches.address]\na = 2\n", `4:5+8 toml-syntax: unknown key “branhces” (did you mean “branches”?)`},
		{"[[a.zones]]\n[a.zones.fee]\nb = 1\n[[a.zonse]]\n[a.zones.fee]\nb = 2\n", `4:3+7 toml-syntax: unknown key “a.zonse” (did you mean “a.zones”?)`},
		{"[[branches]]\n[branches.address]\na = 1\n[branches.address]\nb = 2\n", `4:2+8 toml-syntax: the table [branches.address] is written twice, first on line 2 (join the two; if each is one entry of a list, write [[branches.address]] both times)`},
		{"[[hours]]\n[branches.address]\na = 1\n[[branches]]\nb = 2\n", `4:3+8 toml-syntax: the table [branches] is written twice, first on line 2 (join the two; if each is one entry of a list, write [[branches]] both times)`},
		{"[s]\na = 1\n[t]\n[s]\nb = 2\n", `4:2+1 toml-syntax: the table [s] is written twice, first on line 1 (join the two; if each is one entry of a list, write [[s]] both times)`},
		{"a.b = 1\na = 2\n", `1:3+1 toml-syntax: “a” is set twice, once as a value and once as a table (keep one of the two)`},
		{"a = \"\x01\"\n", `1:6+1 toml-syntax: the text has an invisible control character (delete the line and type it again)`},
		{"a = 1\x00\n", `1:6+0 invalid-utf8: the text has a NUL character (save the file as UTF-8 text)`},
		{"a = \"ok\"\nb = \"\xc7\xe1\"\n", `2:6+0 invalid-utf8: the text is not UTF-8: byte 0xC7 (save the file as UTF-8; it may be Windows-1256 (Arabic “ANSI”) now)`},
		{"\xff\xfea\x00", `1:1+0 invalid-utf8: the text is not UTF-8: byte 0xFF (save the file as UTF-8; it is UTF-16 now (“Unicode” in Notepad))`},
		{"a = " + strings.Repeat("[", 5000), `1:105+0 toml-limit: values are nested deeper than 100 levels (close the brackets, or use fewer levels)`},
		{"a = " + strings.Repeat("{a=", 5000), `1:305+0 toml-limit: values are nested deeper than 100 levels (close the brackets, or use fewer levels)`},
		{strings.Repeat("a.", 5000) + "a = 1", `1:40+0 toml-limit: the key has more than 20 parts (use shorter keys)`},
		{strings.Repeat("a = "+strings.Repeat("{a=", 90)+"1"+strings.Repeat("}", 90)+"\n", 2000), `102:160+0 toml-limit: too many values are nested too deeply (write [table] headers instead of { … } inside { … })`},
		{strings.Repeat("#", MaxBytes+1), `1:1+0 toml-limit: the text is 1.0 MiB long; at most 1 MiB is read (move long texts to pages under content/)`},
	}
	for _, c := range cases {
		d, findings := Parse("site.toml", []byte(c.text), 1)
		if len(findings) != 1 || line(findings[0]) != c.want {
			var got []string
			for _, f := range findings {
				got = append(got, line(f))
			}
			t.Errorf("%.40q:\n got %s\nwant %s", c.text, strings.Join(got, "\n    "), c.want)
		}
		if len(d.Tree()) != 0 {
			t.Errorf("%.40q: the tree is not empty after a finding", c.text)
		}
	}
}

func TestUnclosedHeadersAreNoNesting(t *testing.T) {
	_, findings := Parse("f", []byte(strings.Repeat("[a\n", 200)), 1)
	if len(findings) != 1 || findings[0].Rule != RuleSyntax || findings[0].Line != 1 {
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
	at := func(p diag.Pos) string { return fmt.Sprintf("%d:%d+%d", p.Line, p.Column, p.Length) }
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
