package lang

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"sitegen/internal/pipeline/sitetest"
)

func TestNormalise(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"plain ascii 12", "plain ascii 12"},
		{"Software معيّن؟", "software معين؟"},
		{"سيرفرات معيّنة؟", "سيرفرات معينه؟"},
		{"أإآٱا ى ة", "ااااا ي ه"},
		{"بـــكم", "بكم"},
		{"نظاميّ برمجيٌّ", "نظامي برمجي"},
		{"هٰذا", "هذا"},
		{"٢٠٢٦ ۱۲۳", "2026 123"},
		{"“أ” «ب» „ج“ 'د' ‘ه’ Levi’s", `"ا" "ب" "ج" 'د' 'ه' levi's`},
		{"a\u00a0b\u202fc", "a b c"},
		{"\ufeffa\u200eb\u200fc\u061cd\u202ae\u202ef\u2066g\u2069h\u200bi\u200cj\u200dk\u00adl", "abcdefghijkl"},
		{"ﺳﻴﺎﺳﺔ ﺍﻟﺨﺼﻮﺻﻴﺔ", "سياسه الخصوصيه"},
		{"ﷲ ﻻ ﷺ", "الله لا صلي الله عليه وسلم"},
		{"ﺎٔﻻٓ", "الا"},
		{"و\u0654 ي\u0654 ا\u0653 ا\u0655", "ؤ ئ ا ا"},
		{"و\u064e\u0654", "ؤ"},
		{"و\u0654\u064e", "ؤ"},
		{"مسؤول شاطئ", "مسؤول شاطئ"},
		{"cafe\u0301 Cafe\u0301 É", "café café É"},
		{"\u0301x", "\u0301x"},
		{"ی ک", "ي ك"},
		{"Å \u212b", "Å Å"},
		{"Ω \u2126 Жж \u1112\u1161\u11ab", "Ω Ω Жж 한"},
		{"\xff\xfea", "\xff\xfea"},
		{"ABC\xffأ", "abc\xffا"},
		{"👍🏽 ×2", "👍🏽 ×2"},
	} {
		n := Normalise(c.in)
		if n.Text != c.want {
			t.Errorf("Normalise(%q) = %q, want %q", c.in, n.Text, c.want)
		}
		checkOffsets(t, c.in, n)
	}
}

// checkOffsets checks what every user of Original counts on.
func checkOffsets(t *testing.T, in string, n Normalised) {
	t.Helper()
	before := 0
	for i := 0; i <= len(n.Text); i++ {
		o := n.Original(i)
		if o < before || o > len(in) {
			t.Fatalf("%q: Original(%d) = %d after %d, of %d", in, i, o, before, len(in))
		}
		before = o
		startsRune := i == len(n.Text) || utf8.RuneStart(n.Text[i])
		if utf8.ValidString(in) && startsRune && o < len(in) && !utf8.RuneStart(in[o]) {
			t.Fatalf("%q: Original(%d) = %d stands inside a character", in, i, o)
		}
	}
	if n.Original(len(n.Text)) != len(in) || n.Original(len(n.Text)+5) != len(in) {
		t.Fatalf("%q: the end maps to %d", in, n.Original(len(n.Text)))
	}
	n.Original(-1)
}

func TestOriginalFindsWhatWasWritten(t *testing.T) {
	for _, c := range []struct{ in, find, want string }{
		{"تعمل على “سيرفرات معيّنة؟” محمية", "سيرفرات معينه", "سيرفرات معيّنة"},
		{"تعمل على “سيرفرات معيّنة؟” محمية", `"سيرفرات معينه؟"`, "“سيرفرات معيّنة؟”"},
		{"يـرحّب بكم", "يرحب", "يـرحّب"},
		{"قبل ﷺ بعد", "صلي الله عليه وسلم", "ﷺ"},
		{"قبل ﷺ بعد", "بعد", "بعد"},
		{"رقم ٠٥٠-1 هنا", "050-1", "٠٥٠-1"},
		{"مسو\u0654ول هنا", "مسؤول", "مسو\u0654ول"},
		{"مسو\u0654ول هنا", "ول ه", "ول ه"},
		{"\u200f\u200fABC", "abc", "ABC"},
		{"المتجرُ", "المتجر", "المتجرُ"},
	} {
		n := Normalise(c.in)
		at := strings.Index(n.Text, c.find)
		if at < 0 {
			t.Errorf("%q is not in %q", c.find, n.Text)
			continue
		}
		if got := c.in[n.Original(at):n.Original(at+len(c.find))]; got != c.want {
			t.Errorf("%q in %q is %q, want %q", c.find, c.in, got, c.want)
		}
	}
}

// A heap of marks on one letter must not cost the square of its height: this is seconds then, and minutes otherwise.
func TestNormaliseHeapOfMarks(t *testing.T) {
	for _, mark := range []string{"\u0301", "\u0654", "\u064e\u0654", "\u200d\u0654"} {
		in := "و" + strings.Repeat(mark, 100_000)
		begin := sitetest.Computed()
		n := Normalise(in)
		if took := sitetest.Computed() - begin; took > 10*time.Second {
			t.Errorf("%q: %v", mark, took)
		}
		checkOffsets(t, in[:400], Normalise(in[:400]))
		if n.Original(len(n.Text)) != len(in) {
			t.Errorf("%q: the end is lost", mark)
		}
	}
}

func FuzzNormalise(f *testing.F) {
	for _, s := range []string{
		"", "abc", "سيرفرات معيّنة؟", "و\u064e\u0654", "ﷺ\u0654x", "\u0654\u0301", "\xffأ\u0655", "e\u200d\u0301", "A\u030a\u0325B",
		"\u1112\u1161\u11ab", strings.Repeat("\u0301", 40), "ﻻ\u0653", "٠“NBSP\u00a0”",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := Normalise(s)
		checkOffsets(t, s, n)
		if utf8.ValidString(s) && !utf8.ValidString(n.Text) {
			t.Fatalf("Normalise(%q) = %q is not UTF-8", s, n.Text)
		}
		for _, r := range n.Text {
			if IsArabicMark(r) || IsInvisible(r) || r >= 'A' && r <= 'Z' || fold(r) != r {
				t.Fatalf("Normalise(%q) = %q still has %q", s, n.Text, r)
			}
		}
	})
}

const paragraph = `تعمل ( لازوردي ) على حماية هذه المعلومات عن طريق “سيرفرات معيّنة؟” محمية بموجب قواعد البيانات المستخدمة في المتجر الإلكتروني، ` +
	`ومحمية ببرامج وأنظمة الحماية الإلكترونية عبر “نظامي برمجي أو Software معيّن؟” وتقوم بتحديثها باستمرار بما يضمن ذلك 100%. `

func BenchmarkNormalise(b *testing.B) {
	text := strings.Repeat(paragraph, 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Normalise(text)
	}
}

func BenchmarkNormaliseASCII(b *testing.B) {
	text := strings.Repeat("the store protects this information by means of servers, ", 60)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Normalise(text)
	}
}
