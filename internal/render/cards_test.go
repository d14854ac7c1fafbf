package render

import (
	"testing"

	"sitegen/internal/typeset"
)

func TestControlled(t *testing.T) {
	ar, en := typeset.Style{Lang: "ar", RTL: true, Opposite: "en"}, typeset.Style{Lang: "en", Opposite: "ar"}
	for _, test := range []struct {
		style      typeset.Style
		text, want string
	}{
		{ar, "خصم 100% على Apple Watch", "خصم \u2066100%\u2069 على \u2066Apple Watch\u2069"},
		{ar, "سياسة الخصوصية", "سياسة الخصوصية"},
		{en, "About لازوردي in 2026", "About \u2067لازوردي\u2069 in 2026"},
		{en, "", ""},
	} {
		if got := controlled(test.style, test.text); got != test.want {
			t.Errorf("%q became %q, want %q", test.text, got, test.want)
		}
	}
}
