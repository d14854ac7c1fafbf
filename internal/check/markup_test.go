package check

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/markdown"
	"sitegen/internal/pipeline/sitetest"
	"sitegen/internal/repair"
	"sitegen/internal/typeset"
)

// markupFindings are what the rules about markup find in a text.
func markupFindings(text string) []diag.Finding {
	return findingsOf(markdown.New(nil).Parse("x.md", []byte(text), 0, typeset.Style{}))
}

func findingsOf(doc *markdown.Document) (found []diag.Finding) {
	p := &Page{Doc: doc}
	rules := markupRules()
	found = texts{rules}.prose(doc, textsOf(&origin{doc: doc}, "ar"))
	for i := range rules {
		if rules[i].Page != nil {
			found = rules[i].add(found, rules[i].Page(p))
		}
	}
	return found
}

// mended makes all repairs until nothing changes any more, ten times at most.
func mended(t *testing.T, text string) string {
	t.Helper()
	for range 10 {
		var edits []diag.Edit
		for _, f := range markupFindings(text) {
			if f.Fixable() {
				edits = append(edits, f.Edit)
			}
		}
		next, n := repair.Apply([]byte(text), edits)
		if n == 0 {
			return text
		}
		text = string(next)
	}
	t.Fatalf("repairs do not come to an end: %q", text)
	return text
}

// TestMarkupRepairs tells what repairs make of a text. There is none where no program can know what was meant.
func TestMarkupRepairs(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"هذا *مائل،*تابع", "هذا *مائل*،تابع"},
		{"هذا و_مائل،_تابع", "هذا و*مائل*،تابع"},
		{"~~مشطوب.~~تابع", "~~مشطوب~~.تابع"},
		{"**مهم:**نص", "**مهم**:نص"},
		{"**نص **ثم", "**نص** ثم"},
		{"ثم ** نص**", "ثم **نص**"},
		{"ثم** نص**", "ثم **نص**"},
		{"**50%**خصم", "**50%**\\ خصم"},
		{"قال*«نعم»*ثم", "قال\\ *«نعم»*\\ ثم"},
		{"**أ *ب* ج:**نص", "**أ *ب* ج**:نص"},
		{"**سطر\nثانٍ.**ثم", "**سطر\nثانٍ**.ثم"},
		{"**بدأ ولم ينته", ""},
		{"## عنوان {#id} ##\n\nنص", "## عنوان {#id}\n\nنص"},
		{"## عنوان {: #id}\n\nنص", "## عنوان {#id}\n\nنص"},
		{"## عنوان {#two words}\n\nنص", "## عنوان {#two-words}\n\nنص"},
		{"## عنوان\n{: #id}\n\nنص", "## عنوان {#id}\n\nنص"},
		{"## عنوان {#a}\n{: #b}\n\nنص", ""},
		{"## عنوان {#a} {#b}\n\nنص", ""},
		{"عنوان {#id}", ""},
		{"##عنوان\n\nنص", "## عنوان\n\nنص"},
		{"##\u00A0عنوان\n\nنص", "## عنوان\n\nنص"},
		{"== عنوان ==\nنص", "## عنوان\nنص"},
		{"h3. عنوان", "### عنوان"},
		{":::tip\nنص\nثانٍ\n:::", "> [!TIP]\n> نص\n> ثانٍ"},
		{"::: danger\nنص\n:::", "> [!WARNING]\n> نص"},
		{":::tip عنوانها\nنص\n:::", ""},
		{":::tip\n\nنص\n\n:::", ""},
		{"!!! note\n  نص", "> [!NOTE]\n> نص"},
		{"| أ | ب |\n| ج | د |", "| أ | ب |\n|---|---|\n| ج | د |"},
		{"> | أ | ب |\n> | ج | د |", "> | أ | ب |\n> |---|---|\n> | ج | د |"},
		{"| أ | ب |\n| ج |", ""},
		{"Zone | Days | Fee\nRiyadh | 2 | 25", "Zone | Days | Fee\n---|---|---\nRiyadh | 2 | 25"},
		{"أ|ب|ج\nد|ه|و", "أ|ب|ج\n---|---|---\nد|ه|و"},
		{"المدينة | الرسوم\nالرياض | 25\nجدة | 30", "المدينة | الرسوم\n---|---\nالرياض | 25\nجدة | 30"},
		{"رسومنا:\nأ | ب | ج\nد | ه | و", ""},
		{"أ | ب | ج\nد | ه | و\nنص", ""},
		{"المدينة\tالمدة\tالرسوم\nالرياض\t2\t25\n\nنص", "| المدينة | المدة | الرسوم |\n|---|---|---|\n| الرياض | 2 | 25 |\n\nنص"},
		{"Zone\tFee\nRiyadh\t25\nJeddah\t30", "| Zone | Fee |\n|---|---|\n| Riyadh | 25 |\n| Jeddah | 30 |"},
		{"رسومنا:\nأ\tب\tج\nد\tه\tو", ""},
		{"راجعوا [[الإرجاع]] و[[returns]]", ""},
		{"[[ملف:شعار.png]]", ""},
		{"[نص] (a.md) و![صورة] (a.png)", "[نص](a.md) و![صورة](a.png)"},
		{"[نص](a.md ثم", "[نص](a.md) ثم"},
		{"[نص](a.md\nثم", "[نص](a.md)\nثم"},
		{"(نص)[a.md]", "[نص](a.md)"},
		{"سطر\\nسطر", "سطر\\\nسطر"},
		{"هي:\\n- بند\\n- بند", "هي:\n- بند\n- بند"},
		{"[b]نص[/b] و[i]نص[/i] و[url=https://a.sa]نص[/url] و'''نص'''", "**نص** و*نص* و[نص](https://a.sa) و**نص**"},
		{"&amp;nbsp; و&nbsp هنا", "&nbsp; و&nbsp; هنا"},
		{"نص\n\n===\n\nنص", "نص\n\n---\n\nنص"},
		{"نص هنا.\n---\nنص", "نص هنا.\n\n---\nنص"},
		{"سطر\nسطر\n=====\nنص", "سطر\nسطر\n\n---\nنص"},
		{"> نص هنا.\n> ---", "> نص هنا.\n>\n> ---"},
		{"- شرط\nحالات:\n- حالة", "- شرط\n\nحالات:\n- حالة"},
		{"1. شرط\nحالات:\n2. حالة", "1. شرط\n\nحالات:\n\n2. حالة"},
		{"> اقتباس.\nنص", "> اقتباس.\n\nنص"},
		{"| أ | ب |\n|---|---|\n| ج | د |\nنص هنا.", "| أ | ب |\n|---|---|\n| ج | د |\n\nنص هنا."},
		{"• بند\r\n", "- بند\r\n"},
		{"• أ • ب • ج", "- أ\n- ب\n- ج"},
		{"نص\n3- بند", "نص\n\n3. بند"},
		{"٣- بند واحد", "3. بند واحد"},
		{"- • بند", "- بند"},
		{"[x] تم الشحن", "- [x] تم الشحن"},
		{"هي:\n-بند", "هي:\n- بند"},
		{"الخطوة الأولى: سجلوا\nالخطوة الثانية: اختاروا", "- الخطوة الأولى: سجلوا\n- الخطوة الثانية: اختاروا"},
		{"Step 1 – Sign in\nStep 2 – Pay", "- Step 1 – Sign in\n- Step 2 – Pay"},
		{"*قطن\n*كتان", "- قطن\n- كتان"},
		{"نقبل:\n*مدى", "نقبل:\n- مدى"},
		{"أولاً: عنوان\nنص", "## أولاً: عنوان\nنص"},
		{"نص.\n\n  أولاً: عنوان {#first}\n\nنص", "نص.\n\n## أولاً: عنوان {#first}\n\nنص"},
		{"YOUR RIGHTS\nYou may ask for a copy of your data.", "## YOUR RIGHTS\nYou may ask for a copy of your data."},
		{"Our store is open to you at\n\n## Hours\n\nAll day.", ""},
		{"Article (4) Refunds\nWe refund within a week.", "## Article (4) Refunds\nWe refund within a week."},
		{"نقبلها.\nالمادة (4) الدفع\nندفع لكم خلال أسبوع.", "نقبلها.\n\n## المادة (4) الدفع\nندفع لكم خلال أسبوع."},
		{"البند الثالث حقوق العميل\n\nللعميل أن يعيد المنتج.", "## البند الثالث حقوق العميل\n\nللعميل أن يعيد المنتج."},
		{"# ع\n\n## ق\n\n**ب:**\n\nنص", "# ع\n\n## ق\n\n### ب\n\nنص"},
		{"###### ع\n\n**ب**\n\nنص", "###### ع\n\n###### ب\n\nنص"},
	} {
		want := c.want
		if want == "" {
			want = c.text
		}
		if len(markupFindings(c.text)) == 0 {
			t.Errorf("%q: nothing is found", c.text)
		}
		if got := mended(t, c.text); got != want {
			t.Errorf("%q\n becomes %q\n not     %q", c.text, got, want)
		}
	}
}

// TestRightMarkup holds texts in which nothing about markup is found.
func TestRightMarkup(t *testing.T) {
	for _, text := range []string{
		"*مائل*، _مائل_، و**عريض:** ثم، و~~مشطوب~~.",
		"a_b و c_d_e و@ab_cd_ و x_y@z.sa و https://a.sa/x_y_z*",
		"5*3 و40*60*20 و2 * 3 و2**3 و50~60 و(220*240*30)",
		"السعر* والشحن* معًا، و5* نجوم، و*** بينها",
		"السعر* شامل.\n\n*الأسعار بالريال\n*التوصيل في الرياض",
		"*ملاحظة في سطر",
		"الخطوة 1: نراجع الطلب.",
		"الخطوة التالية: الدفع\nالخطوة 2 ثم الخطوة 3",
		"\\*نص،\\*تابع و\\[نص] (a.md) و\\{#id} و\\• بند",
		"`*نص،*تابع` و`{% x %}` و`[b]x[/b]`",
		"C# و#عرض و#1 وAT&T و5 < 7 و&lt;3 وx = y == z",
		"C:\\new\\names و\\\\server\\new",
		"نص: {{ store.name }} و{{ returns.window_days | days }}",
		"[نص](a.md) و[نص](<a b.md>) و![صورة](a.png \"عنوان\") و(نص) [هنا]",
		"نص[^1]\n\n[^1]: حاشية",
		"> [!NOTE]\n> نص",
		"| أ | ب |\n|---|---|\n| ج | \\| |",
		"أ | ب | ج",
		"أ | ب | ج\nثم نص هنا",
		"الهاتف:\t920010203\nواتساب:\t0551002003",
		"سطر فيه\tعلامة\tجدولة\nوسطر بعده",
		"السبت | 9–5\nالجمعة | مغلق",
		"أ \\| ب \\| ج\nد \\| ه \\| و",
		"كما في الحاشية [[1]] و[[2]]، و\\[[مقصود]]",
		"- بند\n- بند آخر\n\nنص",
		"- بند\n  وتتمته",
		"نص\n\n---\n\nنص",
		"سياسة الإرجاع\n=============\n\nنص",
		"– قال: نعم\n\n– قالت: لا",
		"1-5-2026\n\n2- 4 أيام\n\n05-12\n\n(920) 010203\n\n3.5 كجم\n\nم. أحمد\n\nأ. سارة",
		"الأحد • الاثنين • الثلاثاء",
		"أولاً: نحفظها.\n\nثانيًا: لا نشاركها.",
		"المادة (4) من نظام التجارة الإلكترونية\nتلزم المتجر بذلك.",
		"المادة 13 تنص على أن للعميل\nحق الفسخ خلال سبعة أيام.",
		"وفق ما ورد في\nالمادة (7) حقوق العميل\nمن هذه السياسة.",
		"FAQ\nWe answer all of your questions here.",
		"SAR 25 PER ORDER\nWe take it once for each order.",
		"WE ARE OPEN.\nWe are open on all days of the week.",
		"Section 3 applies to all orders\nof the store.",
		"Article 6 GDPR\nis the basis of this.",
		"أولوية الطلبات\nنص هنا وهناك.",
		"**جملة عريضة كاملة.**\n\nنص",
		"قائمتنا:\n\n- بند",
		"```\n##عنوان\n*نص،*تابع\n- شرط\nحالات:\n```",
		"- ```\n  شيفرة\n  ```\n",
	} {
		for _, f := range markupFindings(text) {
			t.Errorf("%q: %d:%d %s: %s", text, f.Line, f.Column, f.Rule, f.In("en").Message)
		}
		if got := mended(t, text); got != text {
			t.Errorf("%q\n becomes %q", text, got)
		}
	}
}

// pieces are lines of which random texts are made.
var pieces = []string{"نص الفقرة هنا.", "سطر بلا نقطة", "- بند", "- بند آخر.", "1. أول", "2. ثانٍ", "• نقطة", "1- رقم", "(2) رقم", "أ- حرف", "  تتمة مزاحة", "> اقتباس", "أولاً: عنوان", "ثانيًا: عنوان",
	"المادة 3", "**عريض**", "**عريض:**", "مدة التوصيل:", "ما يلي:", "---", "===", "## عنوان", "### فرعي {#x}", "| أ | ب |", "|---|---|", "*مائل،*تابع", "**مهم:**نص", "", "", "", "First: a", "-ملتصق",
	"[نص](a.md ثم", "سطر\\nسطر", "{{ contact }}", "*ملتصق", "أ | ب | ج", "أ\tب\tج", "Article (2) Fees", "نص طويل يمضي إلى آخر السطر حتى يبلغ عرضه ستين حرفًا أو أكثر من ذلك", "    مزاح بأربع", "- [ ] مهمة", "[x] مهمة", "~~~", "![ص](a.png)", "==مهم==", "• أ • ب"}

// TestRepairsKeepTheText makes random texts and repairs them: it comes to an end, and every word that readers saw is still
// there, in its place.
func TestRepairsKeepTheText(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 30))
	for range 3000 {
		var lines []string
		for range 1 + random.IntN(9) {
			lines = append(lines, pieces[random.IntN(len(pieces))])
		}
		text := strings.Join(lines, "\n")
		before, after := wordsRead(text), wordsRead(mended(t, text))
		if !slices.Equal(before, after) {
			t.Fatalf("%q\n becomes %q\n%q\n%q", text, mended(t, text), before, after)
		}
	}
}

// listNumber begins a line that counts; as an item it has the number elsewhere.
var listNumber = regexp.MustCompile(`(?m)^[ >]*(?:[-*+] +)*\(?[0-9]+[.)-]`)

// wordsRead are the words of letters of a text, without the numbers and marks that begin its lines.
func wordsRead(text string) []string {
	text = strings.ReplaceAll(listNumber.ReplaceAllString(lang.LatinDigits(text), ""), `\n`, " ")
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
}

// FuzzMarkup holds whatever text to what users of a finding count on: places within the text, edits that fit, an end.
func FuzzMarkup(f *testing.F) {
	for _, p := range pieces {
		f.Add(p + "\n" + p)
		f.Add("> " + p + "\n- " + p + "\n" + p)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ToValidUTF8(text, "") != text {
			return
		}
		for _, found := range markupFindings(text) {
			if e := found.Edit; e.Start < 0 || e.End < e.Start || e.End > len(text) || found.Line < 1 {
				t.Fatalf("%q: %+v", text, found)
			}
			for _, language := range []string{"ar", "en"} {
				if said := found.In(language); said.Message == "" || said.Hint == "" {
					t.Fatalf("%q: %+v", text, found)
				}
			}
		}
		mended(t, text)
	})
}

// TestMarkupTakesLinearTime gives the rules eight times as much of what might take square time: 64 times as long. A busy
// machine may be slow once, not five times in a row. Few of these texts have findings: their places are counted elsewhere.
func TestMarkupTakesLinearTime(t *testing.T) {
	look := func(piece string, size int) time.Duration {
		doc := markdown.New(nil).Parse("x.md", []byte(strings.Repeat(piece, size/len(piece))), 0, typeset.Style{})
		start := sitetest.Computed()
		findingsOf(doc)
		return sitetest.Computed() - start
	}
	for _, piece := range []string{"س*س، ", "&", "`", "|س|\n", "س\n", "- س.\n\n", "1. س\n\nس س س س س.\n\n", "ما يلي\n\n", "أولاً: نص\n\n", "> س.\nس\n"} {
		var once, more time.Duration
		for range 5 {
			once, more = look(piece, 16_000), look(piece, 128_000)
			if more < 40*once {
				break
			}
		}
		if more >= 40*once {
			t.Errorf("%q takes %v, and eight times as much %v", piece, once, more)
		}
	}
}
