package check

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

func TestForeignLaw(t *testing.T) {
	for _, c := range []struct {
		home   home
		text   string
		abroad string // the name that is told, "" for none
	}{
		// Told.
		{home{code: "KW"}, "وهذا الحق مقرر في المادة الثالثة عشرة من نظام التجارة الإلكترونية.", "نظام التجارة الإلكترونية"},
		{home{code: "KW"}, "وفقًا لنظام حماية البيانات الشخصية تُحفظ البيانات.", "نظام حماية البيانات الشخصية"},
		{home{code: "KW"}, "تُرفع الشكوى إلى «سدايا» خلال المدة.", "سدايا"},
		{home{code: "KW"}, "اكتبوا عنوانكم وبالعنوان الوطني يكتمل الطلب.", "العنوان الوطني"},
		{home{code: "KW"}, "السعر شامل ضريبة القيمة المضافة.", "ضريبة القيمة المضافة"},
		{home{code: "EG"}, "تراجعون وزارة التجارة عند الخلاف.", "وزارة التجارة"},
		{home{code: "EG"}, "المتجر موثق لدى المركز السعودي للأعمال.", "المركز السعودي للأعمال"},
		{home{code: "SA"}, "حقكم مقرر في القانون رقم 181 لسنة 2018.", "القانون رقم 181 لسنة 2018"},
		{home{code: "SA"}, "ولكم الشكوى إلى جهاز حماية المستهلك.", "جهاز حماية المستهلك"},
		{home{code: "AE"}, "You may complain to SDAIA at any time.", "SDAIA"},
		{home{code: "QA"}, "Prices include VAT.", "VAT"},
		{home{code: "OM"}, "The Saudi Data and AI Authority hears complaints.", "Saudi Data and AI Authority"},
		{home{code: "JO"}, "Article 40 of Consumer Protection Law No. 181 of 2018 applies.", "Consumer Protection Law No. 181 of 2018"},
		{home{code: "BH"}, "Give us your National Address.", "National Address"},
		{home{code: "FR"}, "Registered with ZATCA.", "ZATCA"},
		{home{code: "EG", abroad: []string{"SA"}}, "تُرفع الشكوى إلى سدايا.", "سدايا"}, // the country isn't named in the sentence
		{home{code: "EG", abroad: []string{"KW"}}, "في السعودية تُرفع الشكوى إلى سدايا.", "سدايا"},
		// Not told: the own law, and names that the own country has, too.
		{home{code: "SA"}, "وهذا الحق مقرر في نظام التجارة الإلكترونية.", ""},
		{home{code: "KW"}, "تُرفع الشكوى إلى وزارة التجارة والصناعة.", ""},
		{home{code: "QA"}, "Complain to the Ministry of Commerce and Industry.", ""},
		{home{code: "AE"}, "Prices include VAT.", ""},
		{home{code: "AE"}, "The Personal Data Protection Law applies.", ""},
		// Not told: words that are no names.
		{home{code: "SA"}, "نحفظ سجلات الخوادم سنة.", ""},
		{home{code: "SA"}, "ask the tax authority of your country", ""},
		{home{code: "EG"}, "يخضع العقد لقانون التجارة، وتُحفظ البيانات الشخصية.", ""},
		{home{code: "KW"}, "تراجعون وزارات أخرى والتجارة الإلكترونية عمومًا.", ""},
		{home{code: "SA"}, "our personal data protection measures", ""},
		// Not told: the law of a country that the facts and the sentence name.
		{home{code: "AE", abroad: []string{"SA"}}, "يخضع التوصيل إلى السعودية لنظام التجارة الإلكترونية.", ""},
		{home{code: "KW", abroad: []string{"SA"}}, "Orders to Saudi Arabia need a National Address.", ""},
		{home{code: "KW", abroad: []string{"AE"}}, "أسعار التوصيل إلى الإمارات تشمل ضريبة القيمة المضافة.", ""},
		{home{code: "SA", abroad: []string{"EG"}}, "In Egypt, the Consumer Protection Agency hears complaints.", ""},
		{home{code: "BH", abroad: []string{"+SA"}}, "هيئة الزكاة والضريبة والجمارك", ""}, // a third party that is there
		{home{code: "OM", abroad: []string{"QA"}}, "بياناتكم في قطر لدى الوكالة الوطنية للأمن السيبراني.", ""},
		{home{code: "JO", abroad: []string{"SA"}}, "وفي المملكة العربية السعودية يسري نظام حماية البيانات الشخصية.", ""},
	} {
		var told []string
		c.home.find(newText(c.text, "", Value), func(_, _ int, f diag.Finding) { told = append(told, f.Says.(say.ForeignLaw).Name) })
		if got := strings.Join(told, ", "); strings.Trim(got, "«»") != c.abroad {
			t.Errorf("%s %v: %q: told %q, want %q", c.home.code, c.home.abroad, c.text, got, c.abroad)
		}
	}
}

// TestNoLawByHand holds that texts, words and layouts of the program ask the law of the store's country, and name none by hand.
func TestNoLawByHand(t *testing.T) {
	for _, pattern := range []string{"content/*/*.md", "layouts/*.toml", "layouts/*.html", "layouts/*/*.html"} {
		files, err := filepath.Glob("../../" + pattern)
		if err != nil || len(files) == 0 {
			t.Fatal(pattern, err)
		}
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for i, line := range strings.Split(string(source), "\n") {
				home{code: "nowhere"}.find(newText(line, "", Value), func(_, _ int, f diag.Finding) {
					t.Errorf("%s:%d: %q stands by hand", file, i+1, f.Says.(say.ForeignLaw).Name)
				})
			}
		}
	}
}

// BenchmarkForeignLaw looks for names in prose that has none, as nearly all prose.
func BenchmarkForeignLaw(b *testing.B) {
	text := strings.Repeat("نحفظ بياناتكم المدة المبيّنة في الجدول، ثم نتلفها ما لم يوجب القانون الاحتفاظ بها. ", 20)
	for b.Loop() {
		home{code: "KW"}.find(newText(text, "ar", Value), func(int, int, diag.Finding) {})
	}
}
