package source

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestComposed(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"الإرجاع والأسئلة", "الإرجاع والأسئلة"},
		{norm.NFD.String("الإرجاع والأسئلة، مسؤول، آدم"), "الإرجاع والأسئلة، مسؤول، آدم"},
		{norm.NFD.String("Café, résumé, Zoë"), "Café, résumé, Zoë"},
		{norm.NFD.String("أَوفى"), "أَوفى"},
		{"تخط\u0651\u064E", "تخط\u0651\u064E"}, // the order of vowels stays
		{"\u0654 وحدها", "\u0654 وحدها"},       // a mark without a letter
		{"ب\u0654", "ب\u0654"},                        // no such letter
		{"\xff" + norm.NFD.String("أ"), "\xff" + "أ"}, // what is not UTF-8 is reported by others
	} {
		if got := string(Composed([]byte(c.text))); got != c.want {
			t.Errorf("%+q becomes %+q, not %+q", c.text, got, c.want)
		}
	}
}

func FuzzComposed(f *testing.F) {
	for _, s := range []string{"", "أ", norm.NFD.String("الإرجاع"), "\u0653\u0653", "a\u0300\u0301", "\xd9", "\xcc\x80", strings.Repeat("\u0654", 200)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text := []byte(s)
		got := Composed(text)
		if string(text) != s {
			t.Fatal("the text was changed in its place")
		}
		if !bytes.Equal(Composed(got), got) {
			t.Fatalf("%+q becomes %+q, and then something else", s, got)
		}
		if utf8.ValidString(s) && norm.NFC.String(s) != norm.NFC.String(string(got)) {
			t.Fatalf("%+q becomes another text, %+q", s, got)
		}
	})
}
