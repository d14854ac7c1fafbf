package markdown

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"sitegen/internal/typeset"
)

// itemMarks are ways to mark three items of one list.
var itemMarks = [][3]string{
	{"• ", "• ", "• "}, {"•\t", "•\t", "•\t"}, {"•", "•", "•"}, {"• ", "▪ ", "● "}, {"· ", "· ", "· "}, {"▪️ ", "▪️ ", "▪️ "},
	{"◦ ", "◦ ", "◦ "}, {"➢ ", "➢ ", "➢ "}, {"-> ", "-> ", "-> "}, {"=> ", "=> ", "=> "}, {"→ ", "→ ", "→ "}, {"\uF0B7\t", "\uF0B7\t", "\uF0B7\t"}, {"o\t", "o\t", "o\t"}, {"o   ", "o   ", "o   "}, {"§ \u00A0", "§ \u00A0", "§ \u00A0"},
	{"– ", "– ", "– "}, {"— ", "— ", "— "}, {"ـ ", "ـ ", "ـ "}, {"− ", "− ", "− "}, {"-\u00a0", "-\u00a0", "-\u00a0"}, {"-", "-", "-"},
	{"- ", "– ", "- "}, {"- ", "• ", "- "}, {"\u200f- ", "\u200f- ", "\u200f- "}, {"\u200f• ", "\u200f• ", "• "}, {"\u00a0\u00a0• ", "\u00a0\u00a0• ", "\u00a0\u00a0• "},
	{"✅ ", "❌ ", "📞 "}, {"✅", "✅", "✅"}, {"✓ ", "✓ ", "✗ "}, {"✔️ ", "✔️ ", "✔️ "}, {"🔹 ", "🔹 ", "🔹 "}, {"🇸🇦 ", "🇦🇪 ", "🇰🇼 "}, {"1️⃣ ", "2️⃣ ", "3️⃣ "}, {"👩‍💻 ", "👍🏽 ", "☎️ "},
	{"1- ", "2- ", "3- "}, {"1-", "2-", "3-"}, {"1 - ", "2 - ", "3 - "}, {"1– ", "2– ", "3– "}, {"1ـ ", "2ـ ", "3ـ "}, {"1_ ", "2_ ", "3_ "}, {"1/ ", "2/ ", "3/ "}, {"1.", "2.", "3."}, {"1)", "2)", "3)"},
	{"1. ", "2.", "3. "}, {"1.\u00a0", "2.\u00a0", "3.\u00a0"}, {"1.- ", "2.- ", "3.- "}, {"01- ", "02- ", "03- "}, {"**1-** ", "**2-** ", "**3-** "}, {"9- ", "10- ", "11- "},
	{"(1) ", "(2) ", "(3) "}, {"(1)", "(2)", "(3)"}, {"(1)- ", "(2)- ", "(3)- "}, {"(٤) ", "(٥) ", "(٦) "}, {"١. ", "٢. ", "٣. "}, {"١- ", "٢- ", "٣- "}, {"١) ", "٢) ", "٣) "}, {"١ـ ", "٢ـ ", "٣ـ "}, {"۱. ", "۲. ", "۳. "},
	{"أ- ", "ب- ", "ج- "}, {"أ. ", "ب. ", "ج. "}, {"أ) ", "ب) ", "ج) "}, {"(أ) ", "(ب) ", "(ج) "}, {"أ - ", "ب - ", "ج - "}, {"ا- ", "ب- ", "ت- "}, {"د- ", "هـ- ", "و- "}, {"أ-", "ب-", "ج-"},
	{"a) ", "b) ", "c) "}, {"a. ", "b. ", "c. "}, {"(a) ", "(b) ", "(c) "}, {"A. ", "B. ", "C. "}, {"a- ", "b- ", "c- "}, {"i. ", "ii. ", "iii. "}, {"(i) ", "(ii) ", "(iii) "}, {"I. ", "II. ", "III. "}, {"h) ", "i) ", "j) "},
}

var itemTag = regexp.MustCompile(`<li>\s*(?:<p>)?([^<]*)`)

// items are the beginnings of the items of lists in HTML.
func items(html []byte) (out []string) {
	for _, m := range itemTag.FindAllSubmatch(html, -1) {
		out = append(out, string(bytes.TrimSpace(m[1])))
	}
	return out
}

// TestForeignLists shows each way to mark an item where lists stand: alone, behind a heading, behind a line that
// announces them, in a quote, with an indent, in a list, in the item of a footnote, with empty lines between.
func TestForeignLists(t *testing.T) {
	parser := New(nil)
	places := map[string]func(lines []string) string{
		"alone":        func(l []string) string { return strings.Join(l, "\n") },
		"heading":      func(l []string) string { return "## عنوان\n" + strings.Join(l, "\n") + "\n\nنص\n" },
		"announced":    func(l []string) string { return "نشحن إلى:\n" + strings.Join(l, "\n") + "\n\nنص\n" },
		"quote":        func(l []string) string { return "> نشحن إلى:\n> " + strings.Join(l, "\n> ") },
		"spaces":       func(l []string) string { return "نص\n\n    " + strings.Join(l, "\n    ") },
		"tab":          func(l []string) string { return "\t" + strings.Join(l, "\n\t") },
		"windows":      func(l []string) string { return "نص:\r\n" + strings.Join(l, "\r\n") + "\r\n\r\n" },
		"under a list": func(l []string) string { return "* نص:\n\n  " + strings.Join(l, "\n  ") },
	}
	for _, marks := range itemMarks {
		var lines, want []string
		for i, mark := range marks {
			text := []string{"الرياض", "جدة", "الدمام"}[i]
			lines = append(lines, mark+text)
			if strings.HasPrefix(mark, "✅") || isKept(mark) {
				text = mark + text
			}
			want = append(want, strings.TrimSpace(text))
		}
		for place, put := range places {
			doc := parser.Parse("p.md", []byte(put(lines)), 0, typeset.Style{})
			html := doc.HTML(fakeEnv{doc: doc})
			got := items(html)
			if place == "under a list" && len(got) > 0 {
				got = got[1:]
			}
			if strings.Join(got, "|") != strings.Join(want, "|") {
				t.Errorf("%s, %q:\n%s", place, marks, html)
			}
			for i := range doc.Blocks {
				b := &doc.Blocks[i]
				if k := strings.Index(b.Text, "جدة"); k >= 0 && !bytes.HasPrefix(doc.Source[b.Source(k):], []byte("جدة")) {
					t.Errorf("%s, %q: the place of the text is wrong", place, marks)
				}
			}
		}
	}
}

func isKept(mark string) bool {
	_, ok := signLength([]byte(mark))
	return ok && !strings.ContainsAny(mark, ".)-_/(") && !strings.HasPrefix(mark, "▪")
}

// TestOrdinals tells that a list counts as its author does.
func TestOrdinals(t *testing.T) {
	for _, c := range []struct{ source, want string }{
		{"1- أ\n2- ب", "<ol>"}, {"3- أ\n4- ب", `<ol start="3">`}, {"(1) أ\n(2) ب", `<ol class="round">`}, {"(٢) أ\n(٣) ب", `<ol start="2" class="arab round">`},
		{"١. أ\n٢. ب", `<ol class="arab">`}, {"۱- أ\n۲- ب", `<ol class="persian">`}, {"أ- نص\nب- نص", `<ol class="abjad">`}, {"أ- نص\nب- نص\nت- نص", `<ol class="hija">`},
		{"أ- نص\nب- نص\nج- نص", `<ol class="abjad">`}, {"(هـ) نص\n(و) نص", `<ol start="5" class="abjad round">`}, {"a) نص\nb) نص", `<ol type="a">`}, {"B) نص\nC) نص", `<ol start="2" type="A">`},
		{"i. نص\nii. نص", `<ol type="i">`}, {"(I) نص\n(II) نص", `<ol type="I" class="upper-roman round">`}, {"h) نص\ni) نص", `<ol start="8" type="a">`}, {"i) نص\nj) نص", `<ol start="9" type="a">`},
		{"✅ نص\n❌ نص", `<ul class="signs">`}, {"• نص\n• نص", "<ul>"},
	} {
		doc := New(nil).Parse("p.md", []byte(c.source), 0, typeset.Style{})
		if got, _, _ := strings.Cut(string(doc.HTML(fakeEnv{doc: doc})), "\n"); got != c.want {
			t.Errorf("%q is %s, not %s", c.source, got, c.want)
		}
	}
}

// TestNoLists are texts that begin their lines as lists do and are none.
func TestNoLists(t *testing.T) {
	for _, source := range []string{
		"– قال أحمد: كم السعر؟\n– قالت هند: مئة ريال.",         // dialogue
		"– هل الشحن مجاني؟\n– نعم، فوق مئتي ريال.",             // dialogue
		"— وسألته عن الطلب.\n— فأجاب: وصل.",                    // dialogue
		"-قالت: متى يصل؟\n-قال: غدًا.",                         // dialogue
		"الخيلُ والليلُ والبيداءُ تعرفني –\n– والسيفُ والرمحُ", // verse
		"أنا الذي نظر الأعمى إلى أدبي\nوأسمعت كلماتي من به صمم",
		"0551002003 – 0551002009\n0551002010 – 0551002019", // telephones
		"920001 - 920005\n920006 - 920009",
		"(011) 456 7890\n(012) 456 7890",
		"1-5-2026\n2-5-2026", // dates
		"1/5/2026\n2/5/2026",
		"1- 5 - 2026\n2- 5 - 2026",
		"1- 2\n2- 3", // sizes
		"1.5 كجم\n2.5 كجم",
		"1 - 2 سم\n2 - 3 سم",
		"3- 5 أيام\n4- 6 أيام", // ranges
		"– 5 ريال\n– 10 ريال",  // prices
		"−5°\n−6°",
		"– $5 رسوم\n– $6 رسوم",
		"-5 ريال\n-10 ريال",
		"• بند وحيد", // alone
		"نص\n1- بند وحيد\nنص",
		"✅ شحن مجاني",
		"(1) قال\nثم قال",
		"أ. محمد السالم\nأ. سعد الحربي", // titles
		"م. خالد\nن. سعاد",
		"د. نورة\nم. خالد",
		"أ. محمد\nد. نورة",
		"J. Smith\nK. Jones",
		"1- أول\n3- ثالث",                         // not in their order
		"2026- نص\n2027- نص",                      // years
		"أ.د. محمد\nب.د. سعد",                     // abbreviations
		"a.example.com\nb.example.com",            // addresses
		"e-mail: نص\nf-mail: نص",                  // words
		"بين السطرين\n– نص معترض –\nنص",           // a dash in running text
		"نص طويل ينتهي هنا\n– ثم يكمل\n– ثم يكمل", // it announces nothing
		"---\n• • •\n• • •",                       // ornaments
		"ـهـ\nـهـ",
		"| • أ | ب |\n|---|---|\n| • ج | د |\n| • ه | و |", // a table
		"```\n• أ\n• ب\n```",                               // code
		"`• أ`\n`• ب`",
		"✅ الميزة | السعر\n--- | ---\n✅ شحن | 5\n❌ ضمان | 6",
		"--\u00a0\n--\u00a0",
	} {
		doc := New(nil).Parse("p.md", []byte(source), 0, typeset.Style{})
		if html := doc.HTML(fakeEnv{doc: doc}); bytes.Contains(html, []byte("<li")) {
			t.Errorf("%s\nis a list:\n%s", source, html)
		}
	}
}

// TestCommonLists tells that lists which CommonMark sees are read as before.
func TestCommonLists(t *testing.T) {
	for source, want := range map[string]string{
		"- 5 ريال\n- 10 ريال": "<ul>\n<li>5 ريال</li>\n<li>10 ريال</li>\n</ul>\n",
		"* أ\n* ب":            "<ul>\n<li>أ</li>\n<li>ب</li>\n</ul>\n",
		"1. أ\n1. ب":          "<ol>\n<li>أ</li>\n<li>ب</li>\n</ol>\n",
		"7) أ\n8) ب":          "<ol start=\"7\">\n<li>أ</li>\n<li>ب</li>\n</ol>\n",
		"- أ\n  - ب\n- ج":     "<ul>\n<li>أ\n<ul>\n<li>ب</li>\n</ul>\n</li>\n<li>ج</li>\n</ul>\n",
		"نص\n- أ\n+ ب":        "<p>نص</p>\n<ul>\n<li>أ</li>\n</ul>\n<ul>\n<li>ب</li>\n</ul>\n",
		"نص 5\n6. أ":          "<p>نص 5\n6. أ</p>\n",
	} {
		doc := New(nil).Parse("p.md", []byte(source), 0, typeset.Style{})
		if got := string(doc.HTML(fakeEnv{doc: doc})); got != want {
			t.Errorf("%q is\n%s", source, got)
		}
	}
}
