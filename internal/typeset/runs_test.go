package typeset

import (
	"strings"
	"testing"
)

var (
	ar = &Style{Lang: "ar", RTL: true, Opposite: "en", Brands: "Aramex\nApple Pay"}
	en = &Style{Lang: "en", Opposite: "ar"}
)

// shown marks the runs of a text: words ⟨so⟩, what is in no language ‹so›.
func shown(s *Style, text string) string {
	var b strings.Builder
	at := 0
	for _, r := range s.Runs(nil, []byte(text)) {
		open, closing := "‹", "›"
		if r.Lang != "" {
			open, closing = "⟨", "⟩"
		}
		b.WriteString(text[at:r.Start] + open + text[r.Start:r.End] + closing)
		at = r.End
	}
	return b.String() + text[at:]
}

// checkRuns finds the runs of a text in which they are marked.
func checkRuns(t *testing.T, s *Style, want string) {
	t.Helper()
	text := strings.NewReplacer("⟨", "", "⟩", "", "‹", "", "›", "").Replace(want)
	if got := shown(s, text); got != want {
		t.Errorf("%s\nis %s", want, got)
	}
	if strings.ContainsAny(want, "⟨‹") && s.Idle([]byte(text)) {
		t.Errorf("idle: %s", text)
	}
}

// TestRunsOnArabicPages is the table of what the bidirectional algorithm alone shows right and wrong.
func TestRunsOnArabicPages(t *testing.T) {
	for _, want := range []string{
		"كلمة",
		"نظامي برمجي أو ⟨Software⟩ معيّن؟",
		"ضمان ذلك ‹100%› عبر",
		"اتصلوا على ‹+966 50 123 4567› الآن",
		"اتصلوا على ‹+966501234567› الآن",
		"اتصلوا على ‹+966 (50) 123-4567› الآن",
		"اتصلوا على ‹050 123 4567›، أو ‹055-123-4567›.",
		"الموحّد ‹9200 12345› والمجاني ‹800 123 4567›.",
		"الموحّد 920012345 بلا فراغ",
		"الآيبان ‹SA03 8000 0000 6080 1016 7519› لدينا",
		"لغة ‹C++› و ‹C#› وسعة ‹100 GB› كاملة",
		"نكتب ⟨HTML⟩، ⟨CSS⟩، ⟨JavaScript⟩ جيدًا",
		"نكتب ⟨HTML⟩؛ ⟨CSS⟩",
		"نكتب ⟨HTML, CSS, JavaScript⟩ جيدًا",
		"الأعداد ‹-5›، ‹±2›، ‹10-15%›، ‹2026-11-30›.",
		"الأعداد (‹-5›) و«‹+3›» و‹−7›، وفئة أ-5",
		"السعر ‹1,250.00 SAR›، أو ‹$400›، أو ‹400 €›، أو ‹€ 400›",
		"متجر ⟨Levi's⟩ و ⟨Salesforce⟩",
		"15 و 3.5 و 10:30 و ٢٠٢٦ و 22/11/2026 و 1,250",
		"من 7-10 أيام، وفي 2025-2026، ومن 10:30-11:30",
		"الرمز ‹1234-567›، و‹7-5›، و‹007-9›، والعبارة ‹2+2=4›",
		"مقاس ‹10×20› و‹10 × 20 × 5 cm› و‹10x20›",
		"لمن هم ‹18+› فقط، والبند ‹#5›، والحرارة ‹25°› و‹25°C›",
		"اطلبوا ‹*123#› أو ‹*123*1#› (‹*144#›)، و‹#5›، و* 5، وملاحظة*",
		"نسبة ‹15 %› و15٪ و١٥٪",
		"قماش ‹100%› قطن",
		"قماش ⟨100% Cotton⟩ ممتاز",
		"شبكة ‹5G› وهاتف ⟨iPhone 15 Pro⟩ الجديد",
		"نظام ⟨Windows 11⟩ الجديد",
		"عددها 5 ⟨Software⟩",
		"(⟨HTML⟩) و(⟨Software (beta)⟩) و⟨(beta) Software⟩.",
		"“⟨Software⟩” و⟨“Software” tool⟩ و«⟨Software⟩»",
		"قال ⟨\"Go\" is fun⟩ ثم",
		"حسابنا ‹@lazwardi.sa›، ووسم ‹#offers›، وإطار ‹.NET›",
		"اكتبوا إلى ‹care@lazwardi.sa›، أو زوروا ‹https://lazwardi.sa/ar/›.",
		"تطبيق/⟨App⟩",
		"شركة ‹Aramex› و‹Apple Pay› و⟨Aramex Express⟩",
		"قال: ⟨Software is eating the world⟩. انتهى",
		"فيتامين ‹C› و‹Ω›",
		"نص \uFFFC ⟨Go \uFFFC code⟩ نص",
		"⟨Software⟩",
		"‹100%›",
		"نص \u2066Software\u2069 نص",
		"علم 🇸🇦 السعودية 😀",
		"‹$400 USD› أو ‹SAR 400›",
		"‹10–15%› و 10–15",
		"رسوم ⟨Visa⟩: 100 ريال",
		"شروط «⟨Apple Wallet⟩» – ‹100%›",
		"نص ⟨Go 1.26, 2026 edition⟩ نص",
		"نص ‹COVID-19› و⟨Visa⟩: ‹100%› - ‹50%› نص",
		// Numbers in groups: telephones without a plus, cards, thousands.
		"اتصلوا على ‹(011) 456 7890›، أو ‹(+966) 50 123 4567›، أو ‹(966) 50-123-4567›.",
		"‹(011) 456-7890› هاتفنا",
		"اتصلوا على ‹50 123 4567› أو ‹966 50 123 4567› أو ‹2222 3333› أو ‹9123 4567› أو ‹00966 50 123 4567›",
		"في الكويت ‹2222 3333›، وفي الأردن ‹06 123 4567›، وفي الإمارات ‹04 123 4567›",
		"البطاقة ‹4111 1111 1111 1111› والمبلغ ‹1 250 000› و‹250 000› ريال",
		"الجوال ‹٠٥٠ ١٢٣ ٤٥٦٧› والهاتف ‹(٠١١) ٤٥٦ ٧٨٩٠› و‹+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧› و‹۰۵۰ ۱۲۳ ۴۵۶۷›",
		"المقاسات 36 38 40 42 والأعداد 5 10 و(5) و(12) وفي 2025 2026 و(2026) 15",
		"عام 1447 (2026)، والبند (3) من 12",
		// Numbers with hyphens: codes and ranges.
		"رقم الطلب ‹12-345› وصل، والفاتورة ‹12-345›، وطلبكم ‹7-10›، وفاتورتكم رقم: ‹55-908›",
		"الرمز ‹١٢-٣٤٥› وتاريخ ‹٢٠٢٦-١١-٣٠› ومقاس ‹٤٠×٦٠×٢٠› و‹٤٠*٦٠›",
		"طلبكم خلال 3-5 أيام، ومن 7-10 أيام عمل، وبين 50-100 ريال، ووزنه 3-5 كجم، وفي ٧-١٠ أيام",
		"المقاس ‹12-345›.",
		"كود ‹3-A-55› و‹2‑B› و‹12_345› و‹7/C›، وجهاز ‹3-in-1›، ومتجر ‹7-Eleven›، والقياس ‹12_5_7›.",
		"البند 5 - ⟨Software⟩، و(5)/⟨App⟩، و5 -⟨App⟩",
		"من 3-5 قطع، وخلال 7-10.",
		"حسابنا ‹@store_› ثم",
		// All of it is in the other language.
		"⟨Software is eating the world.⟩",
		"⟨What is it?⟩",
		"⟨\"Go\" is fun!⟩",
		"⟨(beta) Software.⟩",
		"⟨We ship within 3-5 days (Riyadh only), and +966 50 123 4567 is our number.⟩",
		"￼ ⟨ships all orders within ￼ days.⟩",
		"⟨Software⟩ ￼.",
		"⟨HTML⟩، ⟨CSS⟩",
		"‹Apple Pay›.",
	} {
		checkRuns(t, ar, want)
	}
}

// TestForeign tells texts of the other direction from texts that hold some.
func TestForeign(t *testing.T) {
	for _, c := range []struct {
		style *Style
		text  string
		want  Foreignness
	}{
		{ar, "We ship within three days.", Sentence},
		{ar, "We ship all orders today", Sentence},
		{ar, "Track ￼ with us now.", Sentence},
		{ar, "Shipping policy", Words},
		{ar, "Is it? “Yes.”", Sentence},
		{ar, "Software", Words},
		{ar, "Software.", Words},
		{ar, "￼ Store.", Native},
		{ar, "We ship خلال three days.", Native},
		{ar, "HTML، CSS، JavaScript and more", Native},
		{ar, "050 123 4567", Native},
		{ar, "", Native},
		{en, "نشحن خلال ثلاثة أيام.", Sentence},
		{en, "نَشْحَنُ غدًا.", Sentence},
		{en, "سياسة الشحن", Words},
		{en, "نشحن by truck", Native},
	} {
		if got := c.style.Foreign([]byte(c.text)); got != c.want {
			t.Errorf("%q is %d, not %d", c.text, got, c.want)
		}
	}
}

func TestRunsOnEnglishPages(t *testing.T) {
	for _, want := range []string{
		"words",
		"the store ⟨لازوردي⟩ is open",
		"the store «⟨لازوردي⟩» is open",
		"the store ⟨متجر لازوردي (شركة)⟩ is open",
		"the store ⟨متجر (لازوردي)⟩ is open",
		"⟨سلة⟩, ⟨زد⟩ and ⟨أمازون⟩",
		"⟨سلة، زد⟩ and",
		"⟨مَتْجَر⟩ with marks",
		"by ⟨لازوردي⟩ 24 hours",
		"by ⟨لازوردي 24 ساعة⟩ now",
		"call ⟨لازوردي⟩ +966 50 123 4567 now",
		"call ⟨لازوردي⟩ +966 50 123 4567 ⟨فرع⟩ now",
		"⟨٢٠٢٦ م⟩ and ٢٠٢٦ and ⟨نسبة ١٥٪⟩ of",
		"is it ⟨لازوردي؟⟩ yes",
		"‹שלום› and",
		"100% of +5 and #4 and C++",
		"by ⟨لازوردي⟩; ⟨متجر⟩.",
	} {
		checkRuns(t, en, want)
	}
}
