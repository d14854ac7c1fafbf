package check

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/config"
	"sitegen/internal/content"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/site"
	"sitegen/internal/tomldoc"
	"sitegen/internal/typeset"
)

// findings runs all rules over a Markdown text and returns "line rule word" of each finding.
func findings(t *testing.T, text string) []string {
	t.Helper()
	doc := markdown.New(nil).Parse("x.md", []byte(text), 0, typeset.Style{})
	var out []string
	lines := strings.Split(text, "\n")
	for _, f := range diag.Sort(Document(doc, "ar")) {
		r := []rune(lines[f.Line-1])
		out = append(out, fmt.Sprintf("%d %s %s", f.Line, f.Rule, string(r[f.Column-1:f.Column-1+f.Length])))
	}
	return out
}

func TestBlanks(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"تعمل على الحماية عن طريق “سيرفرات معيّنة؟” فقط", "1 blank-question “سيرفرات معيّنة؟”"},
		{`عن طريق "سيرفرات معيّنة" فقط`, "1 blank-known سيرفرات معيّنة"},
		{"أنظمة «نظامي برمجي أو Software معيّن؟»", "1 blank-question «نظامي برمجي أو Software معيّن؟»"},
		{"سِيرفراتٌ مُعيَّنة", "1 blank-known سِيرفراتٌ مُعيَّنة"},
		{"protected by specific servers", "1 blank-known specific servers"},
		{`موجودة هنا "يوضع الرابط"، حيث`, `1 dangling-here موجودة هنا; 1 blank-instruction "يوضع الرابط"`},
		{"نرحب بكم في [اسم المتجر] دائمًا", "1 blank-bracket [اسم المتجر]"},
		{"من (اسم المتجر) إليكم", "1 blank-bracket (اسم المتجر)"},
		{"مرحبًا بكم في <<الموقع>>", "1 blank-bracket <<الموقع>>"},
		{"We, [INSERT NAME], sell", "1 blank-bracket [INSERT NAME]"},
		{"الهاتف: 05XXXXXXXX", "1 blank-filler XXXXXXXX"},
		{"خلال ........ يوم", "1 blank-filler ........"},
		{"الرقم: \\_\\_\\_\\_\\_", ""},
		{"راسلونا على info@example.com", "1 sample-data example.com"},
		{"اتصلوا على 0500000000", "1 sample-data 0500000000"},

		// What must not be reported.
		{"هذه القواعد هي “سياسة الخصوصية وسرية المعلومات” والمنبثقة", ""},
		{"## ثانيًا: هل نشارك هذه البيانات؟", ""},
		{"نلتزم – في حدود النظام – بذلك", ""},
		{"قياس XXL متوفر", ""},
		{"انظروا [الشروط](terms.md) و[الإرجاع][r]\n\n[r]: returns.md", ""},
		{"> [!NOTE]\n> نص", ""},
		{"- [ ] مهمة\n- [x] أخرى", ""},
		{"`[اسم المتجر]`", ""},
		{"وهكذا... ثم", ""},
		{"المنتجات (الأغطية والمناشف) متوفرة", ""},
	} {
		if got := strings.Join(findings(t, c.text), "; "); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestFacts(t *testing.T) {
	toml := "[store]\nname = { ar = \"[اسم المتجر]\", en = \"Lazwardi\" }\n[contact]\nemail = \"info@example.com\"\n"
	doc, _ := tomldoc.Parse("site.toml", []byte(toml), 1)
	for _, left := range []string{"everything", "a table less"} {
		var got []string
		for _, f := range Facts(doc) {
			got = append(got, fmt.Sprintf("%d:%d %s", f.Line, f.Column, f.Rule))
		}
		if want := []string{"2:16 blank-bracket", "4:15 sample-data"}; !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", left, got, want)
		}
		doc.Remove("contact") // what is left out is read as well
	}
}

func BenchmarkPage(b *testing.B) {
	src, err := os.ReadFile("../../content/ar/privacy.md")
	if err != nil {
		b.Fatal(err)
	}
	doc := markdown.New(nil).Parse("privacy.md", src, 0, typeset.Style{})
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		Document(doc, "ar")
	}
}

// BenchmarkPageRules is what the rules for pages cost for the same page.
func BenchmarkPageRules(b *testing.B) {
	src, err := os.ReadFile("../../content/ar/privacy.md")
	if err != nil {
		b.Fatal(err)
	}
	doc := markdown.New(nil).Parse("privacy.md", src, 0, typeset.Style{})
	store := &config.Site{}
	store.Store.Name.By = map[string]string{"ar": "لازوردي", "en": "Lazwardi"}
	of := &Site{Site: &site.Site{Config: store}}
	language := &site.Language{Locale: &lang.Locale{}}
	rules := Rules()
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		p := &Page{Page: &site.Page{Page: &content.Page{Lang: "ar", Meta: content.Meta{Title: "سياسة الخصوصية"}}, Language: language}, Doc: doc, Site: of}
		for i := range rules {
			if rules[i].Page != nil {
				rules[i].Page(p)
			}
		}
	}
}

// TestSieve lets every phrase through, however it is written, and stops most of a real page.
func TestSieve(t *testing.T) {
	for _, list := range knownBlanks {
		for _, phrase := range list {
			words := strings.Join(phrase, " ")
			for _, text := range []string{words, "قبل " + words + "، وبعد", strings.ToUpper(words)} {
				if lexicon().find(text)&blankWords == 0 {
					t.Errorf("%q does not pass", text)
				}
			}
		}
	}
	for _, text := range []string{"سِيرفراتٌ معينة", "تُحـدد هُنا", "ﺳﻴﺮﻓﺮﺍﺕ ﻣﻌﻴﻨﺔ", "يُوضَع الرابط", "specific servers"} {
		if lexicon().find(text)&blankWords == 0 {
			t.Errorf("%q does not pass", text)
		}
	}
	src, err := os.ReadFile("../../content/ar/privacy.md")
	if err != nil {
		t.Fatal(err)
	}
	doc := markdown.New(nil).Parse("privacy.md", src, 0, typeset.Style{})
	passed := 0
	for _, b := range doc.Blocks {
		if lexicon().passes(b.Text) {
			passed++
		}
	}
	if passed*10 > len(doc.Blocks) {
		t.Errorf("%d of %d paragraphs pass", passed, len(doc.Blocks))
	}
}
