package lang

import (
	"os"
	"strings"
	"testing"
)

func TestSortKeyOrdersAsCLDR(t *testing.T) {
	data, err := os.ReadFile("testdata/sorted.txt")
	if err != nil {
		t.Fatal(err)
	}
	words := strings.Fields(string(data))
	if len(words) < 100 {
		t.Fatalf("only %d words", len(words))
	}
	for i := 1; i < len(words); i++ {
		if !(SortKey(words[i-1]) < SortKey(words[i])) {
			t.Errorf("%q should come before %q", words[i-1], words[i])
		}
	}
}

func TestSortKeyOfEqualWordsKeepsThemApart(t *testing.T) {
	if SortKey("مكة") == SortKey("مكَة") || SortKey("a") == SortKey("A") {
		t.Error("different words have the same key")
	}
	if !(SortKey("مكَة") < SortKey("مكتب")) || !(SortKey("مكة") < SortKey("مكتب")) {
		t.Error("a vowel mark changes the order")
	}
}

func TestSlug(t *testing.T) {
	for in, want := range map[string]string{
		"سياسة الخصوصية":                          "سياسة-الخصوصية",
		"سياسة الخصوصية: المقدّمة (Privacy) ١٠٠%": "سياسة-الخصوصية-المقدمة-privacy-100",
		"  Shipping & Delivery  ":                 "shipping-delivery",
		"بـــكم":                                  "بكم",
		"٢٠٢٦ ۱":                                  "2026-1",
		"؟!…":                                     "",
		"":                                        "",
		"a\u0308":                                 "ä",
		"ﻛم":                                      "ﻛم",
		"\u200fأولاً\u200f":                       "أولا",
		"C++ و C#":                                "c-و-c",
		"हिन्दी भाषा":                             "हिन्दी-भाषा",
		"--a--":                                   "a",
		"ÉCOLE":                                   "école",
		"a_b":                                     "a-b",
	} {
		if got := Slug(in); got != want {
			t.Errorf("Slug(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestFoldPath(t *testing.T) {
	for _, same := range [][2]string{
		{"Privacy/Index.HTML", "privacy/index.html"},
		{"\u0623حمد.jpg", "\u0627\u0654حمد.jpg"},
		{"Stra\u00dfe", "STRASSE"},
		{"É.png", "e\u0301.png"},
		{"ΣΊΣΥΦΟΣ", "σίσυφος"},
	} {
		if FoldPath(same[0]) != FoldPath(same[1]) {
			t.Errorf("%q and %q are one file on some disk", same[0], same[1])
		}
	}
	if FoldPath("أحمد") == FoldPath("احمد") || FoldPath("a/b") == FoldPath("a-b") {
		t.Error("different files fold to one path")
	}
}

func TestPrefixLam(t *testing.T) {
	for in, want := range map[string]string{
		"المتجر": "للمتجر", "لازوردي": "للازوردي", "اللازورد": "للازورد", "الله": "لله", "متجر مختلف": "لمتجر مختلف",
		"الليل": "لليل", "اللّيل": "للّيل", "ٱلمتجر": "للمتجر", "أحمد": "لأحمد", "الأناقة": "للأناقة", "ال": "لال", "ال سعود": "لال سعود", "": "ل",
		"Lazwardi": "لLazwardi", "«المتجر»": "ل«المتجر»", "الْمتجر": "للْمتجر",
	} {
		if got := PrefixLam(in); got != want {
			t.Errorf("PrefixLam(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestLettersOf(t *testing.T) {
	for in, want := range map[string]Letters{
		"":              {},
		"123 %-،؟":      {},
		"لازوردي":       {Arabic: true, First: RTL},
		"١٢ ـ ً":        {},
		"Lazwardi":      {Latin: true, First: LTR},
		"1 é":           {Latin: true, First: LTR},
		"متجر Lazwardi": {Arabic: true, Latin: true, First: RTL},
		"Lazwardi متجر": {Arabic: true, Latin: true, First: LTR},
		"Ж":             {Others: true, First: LTR},
		"שלום":          {Others: true, First: RTL},
	} {
		if got := LettersOf(in); got != want {
			t.Errorf("LettersOf(%q) = %+v, want %+v", in, got, want)
		}
	}
}

func TestLetterClasses(t *testing.T) {
	for r, arabic := range map[rune]bool{'ء': true, 'ي': true, 'ـ': false, 'ً': false, '٣': false, 'پ': true, 'ﷲ': true, 'a': false, '،': false, '۔': false, 'ٰ': false} {
		if IsArabicLetter(r) != arabic {
			t.Errorf("IsArabicLetter(%q) = %v", r, !arabic)
		}
	}
}
