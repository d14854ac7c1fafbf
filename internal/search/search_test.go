package search

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

var update = flag.Bool("update", false, "write testdata/words.txt from the words of the content")

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"":            "",
		"،؛ — !":      "",
		"الإِرْجَاعُ": "الارجاع",
		"شـــحن":      "شحن",
		"إلى آخِره ومؤسسة سيئة": "الي اخره وموسسه سييه",
		"ٱلله":                             "الله",
		"شيء ضوء":                          "شي ضو",
		"علی کتاب":                         "علي كتاب",
		"ﻻ ﺍﻟﺸﺤﻦ":                          "لا الشحن",
		"١٢٣ ۴۵۶ 789":                      "123 456 789",
		"Café ÉCOLE İstanbul ΟΔΟΣ":         "cafe ecole istanbul οδοσ",
		"the store's, Levi’s don't stores": "the store levi don t stores",
		"a\u200eb\u2066c\u2069 x\u00a0y":   "abc x y",
		"care@lazwardi.sa":                 "care lazwardi sa",
		"C++ 15% ½ ²":                      "c 15 1 2 2",
		"㎏ ﷺ 漢字":                           "kg صلي الله عليه وسلم 漢字",
		"'s ’s":                            "s s",
	} {
		if got := strings.Join(Words(text), " "); got != want {
			t.Errorf("the words of %q are %q, want %q", text, got, want)
		}
	}
}

func TestStem(t *testing.T) {
	for _, same := range [][]string{
		{"ارجاع", "الارجاع", "والارجاع", "بالارجاع", "للارجاع", "ارجاعه", "ارجاعها", "وبالارجاع", "فالارجاع", "كالارجاع"},
		{"سياس", "السياسه", "سياسات", "سياساتنا", "سياستنا", "لسياسه"[2:]},
		{"كتر", "الالكترونيه", "الكترونيه", "الكتروني"}, // written without its hamza
		{"خصوص", "الخصوصيه", "خصوصيتكم"},
		{"بيان", "بيانات", "بياناتكم"}, // two letters are no word
		{"والد"}, {"بنك"}, {"مال"}, {"الي"}, {"وكيل"},
		{"polici", "policy", "policies"}, {"cooki", "cookie", "cookies"}, {"box", "boxes"}, {"address", "addresses"},
		{"order", "orders"}, {"dai", "day", "days"}, {"status"}, {"this"}, {"es"}, {"s"}, {"ies"},
	} {
		for _, word := range same {
			if got := Stem(word); got != same[0] {
				t.Errorf("the stem of %q is %q, want %q", word, got, same[0])
			}
		}
	}
}

// nasty are texts that two programs may read in two ways.
var nasty = []string{"ﷺ", "ﷲ", "﷼", "ﻻ", "ﺁ", "لاٰ", "ٱلرَّحْمٰن", "ئِ", "ؤ", "أ", "إ", "آ", "ء", "ـــ", "شـيء", "ة", "ۀ", "ە", "پچژڤگ", "٠١٢٣٤٥٦٧٨٩",
	"۰۱۲۳۴۵۶۷۸۹", "٪", "1٬250٫00", "½", "²", "①", "Ⅻ", "ﬁn", "ǆ", "ß", "ẞ", "İ", "ı", "ς", "ΟΔΟΣ", "Ω", "Å", "é", "e\u0301", "ñ", "Đ", "ø", "’s", "'s", "a's",
	"a’s", "a's's", "a'sb", "rock'n'roll", "O'Neil", "ʼs", "ﺍﻟﺸﺤﻦ", "\u200fبحث\u200e", "\u2066x\u2069", "a\u00adb", "a\u200bb", "\ufeffa", "a\u00a0b", "漢字", "カタカナ", "한국어", "हिन्दी", "ไทย",
	"שלום", "𝐀𝐁", "𐰀", "🙂", "a🙂b", "x²", "m³", "№5", "™", "C++", "C#", "a_b", "a-b", "a.b", "ال", "الال", "الالال", "الالالالا", "والال", "بالا", "لل", "للل", "وب", "ول", "وبال",
	"ولل", "وللل", "وكا", "كالا", "فال", "اتانون", "كمكمكمكم", "هههههه", "يييي", "تتتت", "ناناناناا", "ssess", "es", "ses", "ches", "xes", "aches", "ies", "ie", "y", "yy", "ays",
	"sss", "us", "bus", "is", "its", "axis", "gas", "\u0640", "\u0670", "\u0653", "ا\u0653", "و\u0654", "ي\u0654", "\u06dd", "\u0600", "\u06dd", "\u0601", "x\u0301y", "٣rd", "b2بي", "بيb2", "2026-11-22"}

// TestWordsOfContent compares the words of the content, and some that are hard, with those that were written down. A test
// at the root of the repository compares what the script makes of the same.
func TestWordsOfContent(t *testing.T) {
	const file = "testdata/words.txt"
	if *update {
		tokens := map[string]bool{}
		paths, err := filepath.Glob("../../content/*/*.md")
		if err != nil || len(paths) == 0 {
			t.Fatal("no content", err)
		}
		for _, path := range paths {
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for token := range strings.FieldsSeq(string(b)) {
				tokens[token] = true
			}
		}
		var out bytes.Buffer
		for _, token := range append(slices.Clone(nasty), slices.Sorted(maps.Keys(tokens))...) {
			fmt.Fprintf(&out, "%s\t%s\n", strconv.Quote(token), analysed(token))
		}
		if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
	if len(lines) < 1000 {
		t.Errorf("only %d texts", len(lines))
	}
	for _, line := range lines {
		quoted, want, _ := strings.Cut(line, "\t")
		token, err := strconv.Unquote(quoted)
		if err != nil {
			t.Fatal(err)
		}
		if got := analysed(token); got != want {
			t.Errorf("%s: %q, want %q", quoted, got, want)
		}
	}
}

// analysed is the words of a text, each with its stem.
func analysed(text string) string {
	var out []string
	for _, w := range Words(text) {
		out = append(out, w+"="+Stem(w))
	}
	return strings.Join(out, " ")
}

func FuzzWords(f *testing.F) {
	for _, s := range nasty {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, w := range Words(s) {
			if w == "" || strings.ContainsFunc(w, func(r rune) bool { return !isLetter(r) }) {
				t.Fatalf("%q has the word %q", s, w)
			}
			if again := Words(w); utf8.ValidString(s) && strings.Join(again, " ") != w {
				t.Fatalf("the words of %q are %q", w, again)
			}
			stem := Stem(w)
			if !strings.Contains(w, strings.TrimSuffix(stem, "i")) || stem == "" {
				t.Fatalf("the stem of %q is %q", w, stem)
			}
		}
	})
}

// file is the index as a script reads it.
type file struct {
	Pages [][]string `json:"pages"`
	Terms string     `json:"terms"`
}

// decoded reads an index as the script does: term → section → count.
func decoded(tb testing.TB, b []byte) (f file, terms map[string]map[int]int) {
	tb.Helper()
	if err := json.Unmarshal(b, &f); err != nil {
		tb.Fatal(err)
	}
	terms = map[string]map[int]int{}
	if f.Terms == "" {
		return f, terms
	}
	var term []uint16 // as a script counts letters
	for line := range strings.SplitSeq(f.Terms, ";") {
		head, list, ok := strings.Cut(line, " ")
		keep, err := strconv.ParseInt(head[:1], 36, 32)
		if !ok || err != nil || int(keep) > len(term) {
			tb.Fatalf("the line %q does not follow on %q", line, string(utf16.Decode(term)))
		}
		term = append(slices.Clone(term[:keep]), utf16.Encode([]rune(head[1:]))...)
		name := string(utf16.Decode(term))
		if terms[name] != nil {
			tb.Fatalf("the term %q stands twice", name)
		}
		terms[name] = map[int]int{}
		at := int64(0)
		for i, posting := range strings.Split(list, ",") {
			step, n, weighted := strings.Cut(posting, ".")
			if !weighted {
				n = "1"
			}
			far, err := strconv.ParseInt(step, 36, 32)
			count, err2 := strconv.ParseInt(n, 36, 32)
			if err != nil || err2 != nil || i > 0 && far == 0 {
				tb.Fatalf("the posting %q of %q", posting, name)
			}
			at += far
			terms[name][int(at)] = int(count)
		}
	}
	return f, terms
}

func TestIndex(t *testing.T) {
	l := NewLexicon(nil)
	var records []*Record
	for _, p := range []Page{
		{URL: "/returns/", Title: "سياسة الإرجاع", Name: "الإرجاع", Sections: []Section{{Text: "نص أول"}, {ID: "window", Heading: "مدة الإرجاع", Text: "سبعة أيام، والخصوصية ووصل"}}},
		{URL: "/privacy/", Title: "الخصوصية", Name: "الخصوصية", Sections: []Section{{Text: "وخصوصية الناس وكيل 9200 10203 و 5-6"}}},
	} {
		records = append(records, l.Read(p, 0))
	}
	l.Read(Page{Title: "غائب", Sections: []Section{{Text: "غائب"}}}, 0) // as the version of a page before this one
	f, terms := decoded(t, l.Index(nil, records))
	for term, want := range map[string]map[int]int{
		"ارجاع": {0: 16, 1: 3}, "سياس": {0: 8}, "خصوص": {1: 1, 2: 9}, // وخصوصية is خصوصية here
		"وكيل": {2: 1}, "كيل": nil, "ووصل": {1: 1}, "920010203": {2: 1}, "9200": {2: 1}, "56": {2: 1}, "غايب": nil,
	} {
		if !maps.Equal(terms[term], want) {
			t.Errorf("%q is in %v, want %v", term, terms[term], want)
		}
	}
	if want := [][]string{{"/returns/", "سياسة الإرجاع", "", "", "نص أول", "window", "مدة الإرجاع", "سبعة أيام، والخصوصية ووصل"},
		{"/privacy/", "الخصوصية", "", "", "وخصوصية الناس وكيل 9200 10203 و 5-6"}}; !slices.EqualFunc(f.Pages, want, slices.Equal) {
		t.Errorf("pages %q", f.Pages)
	}
	if _, terms := decoded(t, NewLexicon(nil).Index(nil, nil)); len(terms) != 0 {
		t.Errorf("an index of nothing has %v", terms)
	}
}

func TestOpening(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"قصير", "قصير"}, {"one two three four", "one two…"}, {"abcdefghijklm", "abcdefghij…"}, {"كلمة كلمة كلمة", "كلمة كلمة…"}, {"ten chars!", "ten chars!"},
	} {
		if got := opening(c.text, 10); got != c.want {
			t.Errorf("the opening of %q is %q, want %q", c.text, got, c.want)
		}
	}
}

// FuzzIndex reads back what was written, and counts again by other means.
func FuzzIndex(f *testing.F) {
	f.Add("سياسة الإرجاع", "والإرجاع وسياسة 9200 10203", "policies policy ة", "𝐀𝐁 𐰀 漢字 𐰀𐰁")
	f.Add("", "", "", "")
	f.Add("a", "ab abc", "abcd;x y,z.w", "ﷺ ½")
	f.Fuzz(func(t *testing.T, title, text, heading, more string) {
		for _, s := range []string{title, text, heading, more} {
			if !utf8.ValidString(s) {
				return // no such file is read
			}
		}
		pages := []Page{{URL: "/a/", Title: title, Name: title, Sections: []Section{{Text: text}, {ID: "x", Heading: heading, Text: more}}},
			{URL: "/b/", Title: more, Name: more, Sections: []Section{{Text: heading}}}}
		l := NewLexicon(nil)
		var records []*Record
		for _, p := range pages {
			records = append(records, l.Read(p, 0))
		}
		b := l.Index(nil, records)
		if again := l.Index(nil, records); !bytes.Equal(b, again) {
			t.Fatal("twice is not the same")
		}
		file, terms := decoded(t, b)
		if len(file.Pages) != 2 || file.Pages[0][4] != text || file.Pages[1][1] != more {
			t.Fatalf("pages %q", file.Pages)
		}
		total := 0
		for _, sections := range terms {
			for at, n := range sections {
				if at > 2 || n < 1 {
					t.Fatalf("section %d, count %d", at, n)
				}
				total += n
			}
		}
		want := 0
		for _, r := range records {
			for _, counts := range r.counts {
				for _, n := range counts.all() {
					want += int(n)
				}
			}
		}
		if total != want {
			t.Fatalf("the terms count for %d, want %d", total, want)
		}
	})
}

// BenchmarkIndex reads and indexes the words of the Arabic content, once, and as a thousand pages.
func BenchmarkIndex(b *testing.B) {
	paths, err := filepath.Glob("../../content/ar/*.md")
	if err != nil {
		b.Fatal(err)
	}
	var site []Page
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		p := Page{URL: "/" + filepath.Base(path), Title: "العنوان"}
		for i, part := range strings.Split(string(text), "\n## ") {
			p.Sections = append(p.Sections, Section{ID: strconv.Itoa(i), Text: strings.Join(strings.Fields(part), " ")})
		}
		site = append(site, p)
	}
	for _, pages := range []int{len(site), 1000} {
		b.Run(fmt.Sprint(pages), func(b *testing.B) {
			b.ReportAllocs()
			size := 0
			for b.Loop() {
				l := NewLexicon(nil)
				var records []*Record
				for i := range pages {
					records = append(records, l.Read(site[i%len(site)], 160))
				}
				size = len(l.Index(nil, records))
			}
			b.ReportMetric(float64(size), "bytes")
		})
	}
}
