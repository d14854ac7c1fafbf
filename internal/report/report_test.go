package report

import (
	"crypto/sha256"
	"encoding/base64"
	"flag"
	"html/template"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"

	"sitegen/internal/check"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/profile"
	"sitegen/internal/say"
)

var write = flag.String("write", "", "write the report of the tests into a `file`, to be looked at")

const privacy = "\uFEFF+++\ntitle = \"سياسة الخصوصية\"\n+++\nتعمل لازوردي على حماية هذه المعلومات عن طريق “سيرفرات معيّنة؟” محمية بموجب أنظمة الحماية الإلكترونية.\n\nللإرجاع و الاستبدال <b>اكتبوا</b> لنا خلال 7 أيام.\n"

// sample is a report with everything in it.
func sample() Input {
	vat := &profile.Requirement{ID: "EC-6b", What: lang.Bilingual{Ar: "الرقم الضريبي لمن هو مسجَّل في ضريبة القيمة المضافة.", En: "The VAT registration number, if the store is registered."},
		Source: lang.Bilingual{Ar: "نظام التجارة الإلكترونية، المادة 6", En: "E-Commerce Law, Art. 6"}, How: lang.Bilingual{Ar: "اكتبوا vat تحت [ids] في site.toml.", En: "Write vat under [ids] in site.toml."}}
	rights := &profile.Requirement{ID: "PD-4", What: lang.Bilingual{Ar: "حقوق صاحب البيانات الشخصية وكيف يمارسها.", En: "The rights of the data subject, and how to exercise them."},
		Source: lang.Bilingual{Ar: "نظام حماية البيانات الشخصية، المادة 4", En: "PDPL, Art. 4"}}
	short := &profile.Requirement{ID: "A-1", What: lang.Bilingual{Ar: "ملخص قصير في أول السياسة.", En: "A short summary at the beginning of the policy."},
		Source: lang.Bilingual{Ar: "دليل سدايا الإرشادي", En: "SDAIA guideline"}, How: lang.Bilingual{Ar: "اكتبوا summary في مقدمة privacy.md.", En: "Write summary in front of privacy.md."}, Advice: true}
	trade := &profile.Profile{ID: "sa-moc", Name: lang.Bilingual{Ar: "نظام التجارة الإلكترونية ولائحته", En: "E-Commerce Law and its regulations"}, Country: "SA", Reviewed: "2026-11-22"}
	pdpl := &profile.Profile{ID: "sa-pdpl", Name: lang.Bilingual{Ar: "نظام حماية البيانات الشخصية", En: "Personal Data Protection Law"}, Country: "SA", Reviewed: "2026-10-01"}
	at := func(line, column, length int) diag.Pos {
		return diag.Pos{File: "content/ar/privacy.md", Line: line, Column: column, Length: length}
	}
	blank := diag.Of(say.RuleBlankQuestion, at(4, 46, 17), say.PublishAnotherStore{Name: "سيرفرات معيّنة؟"})
	waw := diag.Of(say.RuleDetachedWaw, at(6, 9, 2), say.PublishDeadLink{Path: "x.md"})
	waw.Edit = diag.Edit{Start: 1, End: 2}
	note := diag.Of(say.RuleMissingSubject, diag.Pos{File: "content/en/about.md", Line: 1, Column: 1}, say.CliAcceptNone{})
	note.Severity = diag.Info
	whole := diag.Of(say.RuleNotDeclared, diag.Pos{}, say.CliThemeNoMatch{Pattern: "<script>alert(1)</script>"})
	long := note
	long.Pos, long.Rule, long.Severity = diag.Pos{File: "site.toml", Line: 3, Column: 1}, say.RuleMissingTranslation, diag.Warning
	allowed := diag.Of(say.RuleForeignName, at(9, 3, 5), say.PublishIsFile{})
	return Input{
		Store: lang.Bilingual{Ar: "لازوردي", En: "Lazwardi"}, Site: ".", Day: lang.Date{Year: 2026, Month: 11, Day: 26}, Version: "1.0", Pages: 34,
		Coverage: []check.Coverage{
			{Profile: trade, Meant: true, Items: []check.Covered{{Requirement: vat}, {Requirement: rights, Declared: true, By: []string{"ids.vat", "privacy.md#rights"}}}},
			{Profile: pdpl, Items: []check.Covered{{Requirement: rights, Declared: true, By: []string{"privacy.md#rights"}}, {Requirement: short}}},
		},
		Findings: []diag.Finding{note, blank, waw, whole, long},
		Silenced: []check.Silenced{{Finding: long, Reason: "هذه الصفحة بالعربية وحدها"}, {Finding: allowed, Reason: "شريكنا في المعرض"}},
		Fixable:  1, Source: func(file string) []byte {
			if file == "content/ar/privacy.md" {
				return []byte(privacy)
			}
			return nil
		},
	}
}

func made(t *testing.T, in Input) (string, *html.Node) {
	t.Helper()
	b, err := HTML(in)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(strings.NewReader(string(b)))
	if err != nil {
		t.Fatal(err)
	}
	return string(b), doc
}

func TestHTML(t *testing.T) {
	page, doc := made(t, sample())
	if *write != "" {
		if err := os.WriteFile(*write, []byte(page), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	text := textOf(doc)
	for _, want := range []string{
		"تقرير فحص الموقع", "لازوردي", "Lazwardi", "26 نوفمبر 2026م (16 جمادى الآخرة 1448هـ)", "26 November 2026",
		"المعلن 1 من 2", "1 of 2 declared", "المعلن 1 من 1", "غير معلن", "not declared", "ids.vat", "privacy.md#rights", "يُنصح به",
		"روجعت المصادر في 22 نوفمبر 2026", "Sources last checked on 22 November 2026", "E-Commerce Law, Art. 6",
		"content/ar/privacy.md", "4:46", "في المجلد موقع متجر آخر: «سيرفرات معيّنة؟»", "another store, “سيرفرات معيّنة؟”", "احذفوا الرابط", say.Word("report", "fixable", "ar").String(), "sitegen check --fix",
		"هذه الصفحة بالعربية وحدها", "ليس استشارة قانونية", "not legal advice", "<script>alert(1)</script>", "<b>اكتبوا</b>",
		"في الموقع أخطاء تمنع نشره", "The whole site",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the report does not say %q", want)
		}
	}
	if i, j := strings.Index(text, "في المجلد موقع"), strings.Index(text, say.Plain(say.CliAcceptNone{}, "ar")); i > j {
		t.Error("a note stands before an error")
	}
	if i, j := strings.Index(text, "شريكنا في المعرض"), strings.Index(text, "هذه الصفحة بالعربية وحدها"); i < 0 || i > j {
		t.Error("a warning that is ignored stands before an error that is")
	}
	if !strings.Contains(page, "<tr class=\"error\">\n<td><span class=\"badge\">خطأ</span>") {
		t.Error("the report does not say that what is ignored is an error")
	}
	if i, j := strings.Index(text, "المعلن 1 من 2"), strings.Index(text, "1 of 2 declared"); i > j {
		t.Error("English stands before Arabic")
	}
}

// TestBrokenText holds that a line in another encoding is left out: the report is UTF-8.
func TestBrokenText(t *testing.T) {
	in := sample()
	in.Findings = append(in.Findings, diag.Of(say.RuleInvalidUtf8, diag.Pos{File: "content/en/old.md", Line: 1, Column: 4}, say.CliAcceptNone{}))
	source := in.Source
	in.Source = func(file string) []byte {
		if file == "content/en/old.md" {
			return []byte("caf\xE9 au lait\n")
		}
		return source(file)
	}
	page, _ := made(t, in)
	if !utf8.ValidString(page) || !strings.Contains(page, "content/en/old.md") || strings.Contains(page, "au lait") {
		t.Error("the report holds a line that is not UTF-8, or does not tell of it")
	}
}

// TestNothingElse tells that a quiet site's report says so, and shows no empty tables.
func TestNothingElse(t *testing.T) {
	page, doc := made(t, Input{Store: lang.Bilingual{Ar: "لازوردي"}, Site: "a b", Version: "1", Pages: 2})
	text := textOf(doc)
	for _, want := range []string{"لم يجد الفحص شيئًا.", "The check found nothing.", "لا أخطاء تمنع نشر الموقع.", "not legal advice"} {
		if !strings.Contains(text, want) {
			t.Errorf("the report does not say %q", want)
		}
	}
	if strings.Contains(page, "<table") || strings.Contains(text, "--fix") || strings.Contains(text, "Ignored findings") {
		t.Error("something is shown that is not there")
	}
	if strings.Count(page, "<h1>لازوردي</h1>") != 2 {
		t.Error("a store without an English name is not named by its Arabic one")
	}
}

// TestNoVerdict tells that no report speaks of compliance.
func TestNoVerdict(t *testing.T) {
	page, _ := made(t, sample())
	if found := regexp.MustCompile(`(?i)complian|complies|متوافق|ممتثل|امتثال|مطابق`).FindAllString(page, -1); found != nil {
		t.Errorf("the report says %q", found)
	}
}

// TestAlone tells that the page needs nothing but itself and may do nothing.
func TestAlone(t *testing.T) {
	page, doc := made(t, sample())
	sum := sha256.Sum256([]byte(style))
	if !strings.Contains(page, "default-src &#39;none&#39;; style-src &#39;sha256-"+html.EscapeString(base64.StdEncoding.EncodeToString(sum[:]))) &&
		!strings.Contains(html.UnescapeString(page), "style-src 'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'") {
		t.Error("the policy does not allow the style sheet")
	}
	if !strings.Contains(page, "<style>"+style+"</style>") {
		t.Error("the style sheet is not the one that the policy allows")
	}
	if strings.Contains(style, "url(") || strings.Contains(style, "@import") {
		t.Error("the style sheet asks for something")
	}
	ids := map[string]bool{}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if slices.Contains([]string{"script", "link", "img", "iframe", "object", "form", "base"}, n.Data) {
			t.Errorf("there is a <%s>", n.Data)
		}
		for _, a := range n.Attr {
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") || a.Key == "src" || a.Key == "href" && !strings.HasPrefix(a.Val, "#") {
				t.Errorf("<%s> has %s=%q", n.Data, a.Key, a.Val)
			}
			if a.Key == "id" {
				if ids[a.Val] {
					t.Errorf("the id %s is there twice", a.Val)
				}
				ids[a.Val] = true
			}
		}
	}
}

func TestIs(t *testing.T) {
	page, _ := made(t, sample())
	if !Is([]byte(page)) {
		t.Error("a report is not known again")
	}
	for _, other := range []string{"", "<!doctype html><title>x</title>", strings.ToUpper(page), strings.Replace(page, "sitegen check --report", "other", 1)} {
		if Is([]byte(other)) {
			t.Errorf("%.40q is taken for a report", other)
		}
	}
}

// TestWords holds that the layout asks for no word that the catalogue lacks.
func TestWords(t *testing.T) {
	known := say.Words("report", "en")
	for _, m := range regexp.MustCompile(`\.W "([a-z-]+)"`).FindAllStringSubmatch(page, -1) {
		if known[m[1]] == nil {
			t.Errorf("there is no word %q", m[1])
		}
	}
}

func TestBreakable(t *testing.T) {
	got := breakable([]string{"ids.vat", "en/a_b.md#c", "ids.vat", `<"&#34;`})
	want := []template.HTML{"ids.<wbr>vat", "en/<wbr>a_<wbr>b.<wbr>md<wbr>#c", "&lt;&#34;&amp;<wbr>#34;"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// textOf is the text of a page without its head.
func textOf(doc *html.Node) string {
	var b strings.Builder
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := range n.ChildNodes() {
			if c.Data != "head" {
				walk(c)
			}
		}
	}
	walk(doc)
	return b.String()
}
