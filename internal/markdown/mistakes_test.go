package markdown

import (
	"fmt"
	"strings"
	"testing"

	"sitegen/internal/typeset"
)

// toldOf are the places and rules of what is told of a text, for a store of which a holds and nothing else does.
func toldOf(text string) string {
	doc := New(nil).Parse("a.md", []byte(text), 0, typeset.Style{})
	shown := doc.Shown(func(c *Condition) bool { return c.Text == "a" })
	var told []string
	for _, f := range shown.Findings {
		told = append(told, fmt.Sprintf("%d:%d %s", f.Line, f.Column, f.Rule))
	}
	return strings.Join(told, ", ")
}

// TestUnclosedIsToldOnce holds that braces which nothing closes leave what follows them what it is.
func TestUnclosedIsToldOnce(t *testing.T) {
	for name, c := range map[string]struct{ text, told string }{
		"before end":                {"x {{ if a }}y {{ b.c | days{{ end }} z", "1:15 bad-fact"},
		"words before end":          {"x {{ if a }}y {{ b.c من التسليم{{ end }}.", "1:15 bad-fact"},
		"before if":                 {"x {{ b.c {{ if a }}y{{ end }}", "1:3 bad-fact"},
		"before else":               {"{{ if a }}y {{ b.c{{ else }}z{{ end }} x", "1:13 bad-fact"},
		"before a fact":             {"x {{ b.c and {{ d.e }}", "1:3 bad-fact"},
		"at the end":                {"x {{ b.c\n\n{{ if a }}\ny\n{{ end }}", "1:3 bad-fact"},
		"in a cell":                 {"| h | i |\n|---|---|\n| {{ b.c | {{ if a }}x{{ end }} |", "3:3 bad-fact"},
		"in a row with filters":     {"| h | i |\n|---|---|\n| {{ b.c | {{ d.e | days }}{{ if a }}x{{ end }} |", "3:3 bad-fact"},
		"component":                 {"{{ if a }}\n\n{{ contact\n\n{{ end }}", "3:1 bad-fact"},
		"component before end":      {"{{ if a }}\n{{ contact\n{{ end }}", "2:1 bad-fact"},
		"one brace":                 {"{{ if a }}x {{ b.c }y{{ end }}", "1:13 bad-fact"},
		"in an address":             {"{{ if a }}[x](mailto:{{ b.c) y{{ end }}", "1:22 bad-fact"},
		"not shown":                 {"x {{ if b }}y {{ b.c{{ end }} z", "1:15 bad-fact"},
		"if":                        {"x {{ if a y{{ end }} z", "1:3 bad-condition"},
		"if at the beginning":       {"{{ if a y{{ end }} z", "1:1 bad-condition"},
		"if before if":              {"x {{ if a {{ if b }}y{{ end }}{{ end }} z", "1:3 bad-condition"},
		"if on its line":            {"{{ if a\n\ny\n\n{{ end }}", "1:1 bad-condition"},
		"if on its line, one brace": {"{{ if a }\ny\n{{ end }}", "1:1 bad-condition"},
		"if among items":            {"- x\n{{ if a is b\n- y\n{{ end }}", "2:1 bad-condition"},
		"if among rows":             {"| h |\n|---|\n{{ if a\n| x |\n{{ end }}", "3:1 bad-condition"},
		"if in a cell":              {"| h | i |\n|---|---|\n| {{ if a x{{ end }} | y |", "3:3 bad-condition"},
		"else":                      {"x {{ if a }}y{{ else z{{ end }}", "1:14 bad-condition"},
		"else on its line":          {"{{ if a }}\ny\n{{ else\nz\n{{ end }}", "3:1 bad-condition"},
		"end":                       {"x {{ if a }}y{{ end", "1:14 bad-condition"},
		"end before a stop":         {"x {{ if a }}y{{ end. {{ b.c }}", "1:14 bad-condition"},
		"end before Arabic":         {"{{ if a }}س{{ endص {{ b.c }}", "1:12 bad-condition"},
		"end before a word":         {"x {{ if a }}y{{ endwe {{ b.c }}", "1:14 bad-condition"},
		"else before a word":        {"x {{ if a }}y{{ elsein z{{ end }}", "1:14 bad-condition"},
		"end on its line":           {"{{ if a }}\ny\n{{ end\n\nz", "3:1 bad-condition"},
		"end, one brace":            {"x {{ if a }}y{{ end }", "1:14 bad-condition"},
		"within another":            {"{{ if a }}\nx {{ if b y{{ end }}\n{{ end }}", "2:3 bad-condition"},
		"else across items":         {"- {{ if a }}x\n- y{{ else }}z{{ end }}", "2:4 bad-condition, 1:3 bad-condition"},
		"code":                      {"`{{ if a` x {{ if a }}y{{ end }} ", ""},
		"escaped":                   {"\\{{ if a x {{ if a }}y{{ end }}", ""},
		"a name like a tag":         {"{{ if a }}x {{ end.date {{ b.c }}{{ end }}", "1:13 bad-fact"},
	} {
		if told := toldOf(c.text); told != c.told {
			t.Errorf("%s: told as %q, want %q", name, told, c.told)
		}
	}
}

// TestLineWithUnclosed holds the same of titles and words.
func TestLineWithUnclosed(t *testing.T) {
	for text, want := range map[string]string{
		"x {{ if a y{{ end }}":                           "bad-condition",
		"x {{ if a }}y{{ end":                            "bad-condition",
		"x {{ if a }}y{{ else z{{ end }}":                "bad-condition",
		"{{ if a {{ if b }}x{{ end }}{{ end }} y":        "bad-condition",
		"x {{ if a }}{{ b.c{{ end }} z":                  "bad-fact",
		"x {{ if a }}{{ b.c{{ end }} {{ d.":              "bad-fact, bad-fact",
		"x {{ b.c | days {{ if a }}y{{ end }} {{ d.e }}": "bad-fact",
		"x {{ if b }}{{ b.c{{ end }} z":                  "bad-fact",
	} {
		line := ParseLine(text)
		d := &Document{}
		left, unshown := line.Shown(func(c *Condition) bool { return c.Text == "a" })
		for _, s := range append(unshown, left) {
			ParseSpans(d, s, 0)
		}
		var told []string
		for _, f := range append(line.Findings, d.Findings...) {
			told = append(told, f.Rule.String())
		}
		if got := strings.Join(told, ", "); got != want {
			t.Errorf("%s: told as %q, want %q", text, got, want)
		}
	}
}

// TestHTMLIsToldOnce holds that tags in HTML and beside it are tags, and the HTML alone is wrong.
func TestHTMLIsToldOnce(t *testing.T) {
	for name, c := range map[string]struct{ text, told string }{
		"tags within":             {"<div>x {{ if a }}y{{ end }} z</div>", "1:1 raw-html"},
		"with else":               {"<div>x {{ if b }}y{{ else }}w{{ end }} z</div>", "1:1 raw-html"},
		"before end":              {"{{ if a }}\n\nx\n\n<div>y</div>\n{{ end }}\nz", "5:1 raw-html"},
		"before end, not shown":   {"{{ if b }}\n\nx\n\n<div>y</div>\n{{ end }}\nz", "5:1 raw-html"},
		"behind if":               {"{{ if a }}\n<div>y</div>\n{{ end }}", "2:1 raw-html"},
		"around":                  {"<div>\n{{ if a }}\ny\n{{ end }}\n</div>", "1:1 raw-html"},
		"table":                   {"<table>\n<tr><td>{{ if a }}x{{ end }}</td></tr>\n{{ if b }}\n<tr><td>y</td></tr>\n{{ end }}\n</table>", "1:1 raw-html"},
		"among items":             {"- x\n{{ if a }}\n<div>- y</div>\n{{ end }}\n- z", "3:1 raw-html"},
		"in an item":              {"- x\n- <p>{{ if a }}y{{ end }}</p>\n- z", "2:3 raw-html"},
		"in a quotation":          {"> <p>{{ if a }}y{{ end }}</p>\n\nz", "1:3 raw-html"},
		"two pieces":              {"{{ if a }}\n<div>x</div>\n{{ end }}\n\n<div>y</div>\n", "2:1 raw-html, 5:1 raw-html"},
		"open across":             {"<div>{{ if a }}</div>\n\nx\n\n<div>{{ end }}</div>", "1:1 raw-html, 5:1 raw-html"},
		"script (type 1)":         {"<script>\n{{ if a }}\n\nx()\n\n{{ end }}\n</script>", "1:1 raw-html"},
		"unclosed script":         {"{{ if a }}\n<script>\n{{ end }}\n\n# H\n", "2:1 raw-html"},
		"comment (type 2)":        {"<!-- {{ if a }} -->\n{{ if a }}\nx\n{{ end }}", ""},
		"comment over lines":      {"<!--\n{{ if a }}\n\n{{ end\n-->\n{{ if a }}\nx\n{{ end }}", ""},
		"comment in a text":       {"x <!-- a\n{{ if b }}\nb --> y\n{{ if a }}\nz\n{{ end }}", ""},
		"beside a comment":        {"<!-- x --> {{ if a }}\n\ny\n\n{{ end }}", "1:12 raw-html"},
		"unclosed comment":        {"{{ if a }}\n<!-- x\n{{ end }}\n\ny", "2:1 unclosed-comment"},
		"instruction (type 3)":    {"<?php {{ if a }}x{{ end }} ?>", "1:1 raw-html"},
		"declaration (type 4)":    {"<!DOCTYPE {{ if a }}html{{ end }}>", "1:1 raw-html"},
		"CDATA (type 5)":          {"<![CDATA[ {{ if a }}\nx\n{{ end }} ]]>", "1:1 raw-html"},
		"any element (type 7)":    {"<x-y>\n{{ if a }}\nz\n{{ end }}", "1:1 raw-html"},
		"within a text":           {"{{ if a }}x <b>y</b>{{ end }} z", "1:13 raw-html"},
		"within a text, hidden":   {"{{ if b }}x <b>y</b>{{ end }} z", "1:13 raw-html"},
		"attribute within a text": {"x <a href=\"{{ if a }}y{{ end }}\">z</a>", "1:3 raw-html"},
		"comment in HTML":         {"<div>\n<!--\n{{ if a }}\n-->\n</div>\n{{ if a }}\nx\n{{ end }}", "1:1 raw-html"},
		"code":                    {"`<b>{{ if a }}`\n\n```\n<div>\n{{ if a }}\n```\n", ""},
		"escaped in HTML":         {"<div>\\{{ if a }}</div>\n\n{{ if a }}x{{ end }}", "1:1 raw-html"},
		"pair over blocks":        {"<div>\n\n{{ if a }}x{{ end }}\n\n</div>\n\n<div>", "1:1 raw-html, 7:1 raw-html"},
		"end alone":               {"x</b> {{ if a }}y{{ end }}</b>", "1:2 raw-html, 1:27 raw-html"},
		"no tags":                 {"x <b>y</b>", "1:3 raw-html"},
		"break":                   {"x<br>{{ if a }}y{{ end }}", ""},
	} {
		if told := toldOf(c.text); told != c.told {
			t.Errorf("%s: told as %q, want %q", name, told, c.told)
		}
	}
}
