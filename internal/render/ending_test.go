package render

import "testing"

// TestEnding holds what a style sheet needs so that the next one is read as if it stood alone.
func TestEnding(t *testing.T) {
	for _, c := range []struct{ sheet, want string }{
		{"", ""},
		{"a{b:c}", ""},
		{"a { b: c }\n\n", ""},
		{"a { b: c } /* end */\n", ""},
		{"/*! kept */", ""},
		{"@layer a, b;", ""},
		{"@layer a, b", ";"},
		{"@layer a, b\n/* order */\n", ";"},
		{"@layer a { b { c: d } }", ""},
		{"@media print { a { b: c }", "}"},
		{"@media print { a { b: c", "}}"},
		{"a { b: c", "}"},
		{"a { b: calc(1px + (2px", "))}"},
		{"a { b: url(x.png", ")}"},
		{`a { content: "x`, `"}`},
		{`a { content: "x\"`, `"}`},
		{`a { content: 'x\\'`, `}`},
		{`a::after { content: "}" }`, ""},
		{"a { b: url(data:image/png;base64,/*) }", ""},
		{"/* open", "*/"},
		{"/*/", "*/"},
		{"a { b: c } /* open { ", "*/"},
		{".a", "{}"},
		{".a, .b\n", "{}"},
		{"a { b: c } }", "{}"},
		{"a[href", "]{}"},
		{"@import url(x.css)", ";"},
		{"a { b: c; }; ", "{}"},
		{"<!-- a { b: c } -->", ""},
	} {
		if got := ending([]byte(c.sheet)); got != c.want {
			t.Errorf("ending(%q) = %q, want %q", c.sheet, got, c.want)
		}
	}
}

// TestImportGroups holds what the conditions of an import become where the imported rules are put in its place.
func TestImportGroups(t *testing.T) {
	for _, c := range []struct{ conditions, opened, closed string }{
		{"", "", ""},
		{"print", "@media print{", "}"},
		{"screen and (width > 40rem)", "@media screen and (width > 40rem){", "}"},
		{"layer", "@layer {", "}"},
		{"layer(theme.base)", "@layer theme.base{", "}"},
		{"layer(a) print", "@layer a{@media print{", "}}"},
		{"supports((display: grid) and (gap: 1px)) print", "@supports ((display: grid) and (gap: 1px)){@media print{", "}}"},
		{"layer(a) supports(display: grid)", "@layer a{@supports (display: grid){", "}}"},
	} {
		if opened, closed := groups(c.conditions); opened != c.opened || closed != c.closed {
			t.Errorf("groups(%q) = %q, %q, want %q, %q", c.conditions, opened, closed, c.opened, c.closed)
		}
	}
}
