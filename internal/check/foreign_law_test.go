package check

import (
	"strings"
	"testing"

	"sitegen/internal/config"
	"sitegen/internal/country"
)

// smallLaws are laws as countries' files have them, with few names.
var smallLaws = []string{`
code = "SA"
[calls]
ar = ["المملكة العربية السعودية", "السعودية", "السعودي"]
en = ["Saudi Arabia", "KSA", "Saudi"]
[act.commerce]
name = { ar = "نظام التجارة الإلكترونية", en = "the E-Commerce Law" }
title = { ar = "نظام التجارة الإلكترونية، المرسوم الملكي م/126 وتاريخ 7/11/1440هـ", en = "E-Commerce Law, Royal Decree M/126 of 10 July 2019" }
[act.data]
name = { ar = "نظام حماية البيانات الشخصية", en = "the Personal Data Protection Law" }
called = { en = ["PDPL"] }
[authority.consumer_authority]
name = { ar = "وزارة التجارة", en = "the Ministry of Commerce" }
[authority.data_authority]
name = { ar = "الهيئة السعودية للبيانات والذكاء الاصطناعي «سدايا»", en = "the Saudi Data and AI Authority (SDAIA)" }
short = { ar = "«سدايا»", en = "SDAIA" }
[authority.tax_authority]
name = { ar = "هيئة الزكاة والضريبة والجمارك", en = "the Zakat, Tax and Customs Authority" }
short = { ar = "الهيئة", en = "ZATCA" }
[tax]
name = { ar = "ضريبة القيمة المضافة", en = "VAT" }
[identifier.cr]
name = { ar = "رقم السجل التجاري", en = "Commercial registration number" }
[identifier.freelance_doc]
name = { ar = "وثيقة العمل الحر", en = "Freelance document" }
[address]
name = { ar = "العنوان الوطني", en = "National Address" }
`, `
code = "KW"
[calls]
ar = ["دولة الكويت", "الكويت", "الكويتي"]
en = ["Kuwait", "Kuwaiti"]
[act.consumer]
name = { ar = "قانون حماية المستهلك", en = "the Consumer Protection Law" }
title = { ar = "القانون رقم 39 لسنة 2014 في شأن حماية المستهلك", en = "Law No. 39 of 2014" }
[authority.consumer_authority]
name = { ar = "وزارة التجارة والصناعة", en = "the Ministry of Commerce and Industry" }
[authority.data_authority]
name = { ar = "الهيئة العامة للاتصالات وتقنية المعلومات", en = "the Communication and Information Technology Regulatory Authority (CITRA)" }
short = { ar = "", en = "CITRA" }
[tax]
none = true
[identifier.cr]
name = { ar = "رقم السجل التجاري", en = "Commercial registration number" }
`, `
code = "EG"
[calls]
ar = ["جمهورية مصر العربية", "مصر", "المصري"]
en = ["Egypt", "Egyptian"]
[act.consumer]
name = { ar = "قانون حماية المستهلك", en = "the Consumer Protection Law" }
title = { ar = "قانون حماية المستهلك رقم 181 لسنة 2018", en = "Law No. 181 of 2018" }
[authority.consumer_authority]
name = { ar = "جهاز حماية المستهلك", en = "the Egyptian Consumer Protection Agency" }
[tax]
name = { ar = "ضريبة القيمة المضافة", en = "VAT" }
`, `
code = "JO"
[calls]
ar = ["الأردن"]
en = ["Jordan"]
[act.consumer]
name = { ar = "قانون حماية المستهلك", en = "the Consumer Protection Law" }
`}

func smallIndex(t *testing.T) *lawIndex {
	t.Helper()
	var laws []*country.Law
	for _, text := range smallLaws {
		law, err := country.ParseLaw(text)
		if err != nil {
			t.Fatal(err)
		}
		laws = append(laws, law)
	}
	return newLawIndex(country.NamesOf(laws...))
}

// themeWords call countries as the words of the theme do.
func themeWords(code string) []string {
	return map[string][]string{"SA": {"السعودية", "Saudi Arabia"}, "EG": {"مصر", "Egypt"}}[code]
}

const (
	inKuwait = "[store]\ncountry = \"KW\"\n"
	toSaudi  = inKuwait + "areas_served = { ar = \"الكويت والسعودية\", en = \"Kuwait and Saudi Arabia\" }\n"
)

// TestForeignLawTold names what is told in texts of stores. What is found stands between bars.
func TestForeignLawTold(t *testing.T) {
	ix := smallIndex(t)
	for _, c := range []struct{ toml, text, want string }{
		{inKuwait, "نلتزم بنظام التجارة الإلكترونية.", "بنظام التجارة الإلكترونية"},
		{inKuwait, "وفقًا لنِظام التجارة الإلكترونيّة", "لنِظام التجارة الإلكترونيّة"},
		{inKuwait, "تُرفع الشكوى إلى «سدايا».", "سدايا"},
		{inKuwait, "والهيئة السعودية للبيانات والذكاء الاصطناعي «سدايا» تنظر فيها", "والهيئة السعودية للبيانات والذكاء الاصطناعي «سدايا"},
		{inKuwait, "وللهيئة السعودية للبيانات والذكاء الاصطناعي أن تنظر", "وللهيئة السعودية للبيانات والذكاء الاصطناعي"},
		{inKuwait, "لكم الشكوى لدى وزارة التجارة.", "وزارة التجارة"},
		{inKuwait, "لدى وزارة التجارة والهيئة السعودية للبيانات والذكاء الاصطناعي", "وزارة التجارة|والهيئة السعودية للبيانات والذكاء الاصطناعي"},
		{inKuwait, "the Ministry of Commerce and SDAIA, the Ministry of Commerce and you", "Ministry of Commerce|SDAIA|Ministry of Commerce"},
		{inKuwait, "اكتبوا عنوانكم الوطني", "عنوانكم الوطني"},
		{inKuwait, "الأسعار شاملة ضريبة القيمة المضافة", "ضريبة القيمة المضافة"},
		{inKuwait, "الأسعار شاملة القيمة المضافة", "القيمة المضافة"},
		{inKuwait, "بالمرسوم الملكي رقم (م/126)", "بالمرسوم الملكي رقم (م/126"},
		{inKuwait, "القانون رقم (١٨١) لسنة ٢٠١٨", "القانون رقم (١٨١) لسنة ٢٠١٨"},
		{inKuwait, "قانون حماية المستهلك رقم 181 لسنة 2018", "قانون حماية المستهلك رقم 181 لسنة 2018"},
		{inKuwait, "لدى جهـــاز حماية المستهلك", "جهـــاز حماية المستهلك"},
		{inKuwait, "You may complain to SDAIA.", "SDAIA"},
		{inKuwait, "the Saudi Data and AI Authority (SDAIA) answers", "Saudi Data and AI Authority (SDAIA"},
		{inKuwait, "The Personal Data Protection Law (PDPL) gives you rights", "Personal Data Protection Law"},
		{inKuwait, "our duties under the E-commerce law and the eCommerce Law", "E-commerce law|eCommerce Law"},
		{inKuwait, "the zakat, tax and customs authority and ZATCA", "zakat, tax and customs authority|ZATCA"},
		{inKuwait, "Complain to the Ministry of Commerce.", "Ministry of Commerce"},
		{inKuwait, "Give us your national address", "national address"},
		{inKuwait, "Prices include VAT", "VAT"},
		{inKuwait, "Prices do not include value-added tax", "value-added tax"},
		{inKuwait, "Law 181 of 2018 gives you fourteen days", "Law 181 of 2018"},
		{inKuwait, "under Law No. 181/2018", "Law No. 181/2018"},
		{inKuwait, "the Egyptian Consumer Protection Agency", "Egyptian Consumer Protection Agency"},
		{inKuwait, "Royal Decree M/126", "Royal Decree M/126"},
		{inKuwait, "نعمل وفق وثيقة العمل الحر", "وثيقة العمل الحر"},
		{"[store]\ncountry = \"SA\"\n", "وزارة التجارة والصناعة، وCITRA", "وزارة التجارة والصناعة|وCITRA"},
		{"[store]\ncountry = \"SA\"\n", "the Consumer Protection Law", "Consumer Protection Law"},
		// A name that the store's country has, too, with another country beside it.
		{"[store]\ncountry = \"JO\"\n", "the Consumer Protection Law of Egypt, and Egyptian Consumer Protection Law", "Consumer Protection Law|Consumer Protection Law"},
		{"[store]\ncountry = \"JO\"\n", "وفق قانون حماية المستهلك المصري", "قانون حماية المستهلك"},
		{"[store]\ncountry = \"EG\"\n", "الأسعار شاملة ضريبة القيمة المضافة في السعودية", "ضريبة القيمة المضافة"},
		{"[store]\ncountry = \"EG\"\n", "Saudi Arabia's VAT is 15%", "VAT"},

		// The store deals with the country, but the sentence doesn't name it, or names another one.
		{toSaudi, "You may complain to SDAIA. We deliver to Saudi Arabia.", "SDAIA"},
		{toSaudi, "In Kuwait you may complain to SDAIA.", "SDAIA"},
		{toSaudi, "في مصر يختص جهاز حماية المستهلك", "جهاز حماية المستهلك"},
		{inKuwait + "[[shipping.zones]]\nlabel = { ar = \"دول الخليج\", en = \"GCC\" }\n", "In Egypt, Law 181 of 2018 holds", "Law 181 of 2018"},
		{inKuwait + "[[shipping.zones]]\nlabel = { ar = \"الرياض\", en = \"Riyadh\" }\n", "In Saudi Arabia you may complain to SDAIA.", "SDAIA"},
		// The sentence names the country, but the store has nothing to do with it.
		{inKuwait, "In Saudi Arabia you may complain to SDAIA.", "SDAIA"},
		// Countries without a file.
		{"[store]\ncountry = \"FR\"\n", "SDAIA, نظام التجارة الإلكترونية", "SDAIA|نظام التجارة الإلكترونية"},
	} {
		if got := foreignIn(t, ix, c.toml, c.text); got != c.want {
			t.Errorf("%q:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// TestForeignLawNotTold is what may stand.
func TestForeignLawNotTold(t *testing.T) {
	ix := smallIndex(t)
	const dealing = "[store]\ncountry = \"KW\"\n"
	for _, c := range []struct{ toml, text string }{
		// Its own names, also where another country's begin in the same way.
		{inKuwait, "لدى وزارة التجارة والصناعة، وبوزارة التجارة والصناعة"},
		{inKuwait, "Complain to the Ministry of Commerce and Industry, or to CITRA."},
		{inKuwait, "قانون حماية المستهلك رقم 39 لسنة 2014"},
		{inKuwait, "the Consumer Protection Law, Law No. 39 of 2014"},
		{inKuwait, "رقم السجل التجاري: 12345, commercial registration number"},
		{"[store]\ncountry = \"SA\"\n", "نظام التجارة الإلكترونية، ووزارة التجارة، وسدايا، والعنوان الوطني، وVAT"},
		{"[store]\ncountry = \"EG\"\n", "Prices include VAT. الأسعار شاملة ضريبة القيمة المضافة"},
		// A country that stands near a name without owning it.
		{"[store]\ncountry = \"EG\"\n", "Prices include VAT, also of orders to Saudi Arabia. الأسعار شاملة ضريبة القيمة المضافة، ونشحن إلى السعودية"},
		{"[store]\ncountry = \"EG\"\nareas_served = { ar = \"مصر والسعودية\", en = \"Egypt and Saudi Arabia\" }\n", "VAT in Saudi Arabia is not included"},
		// Names that no file has, but that begin in the same way.
		{inKuwait, "لدى وزارة التجارة والاستثمار"},
		{inKuwait, "the Ministry of Commerce and Investment"},
		// Words that only look like names.
		{inKuwait, "the vat in which we dye, sdaia, a national newspaper with an address"},
		{inKuwait, "تجارة إلكترونية، ونظام المتجر، ووزارة، والهيئة، وعنوان البيت"},
		{inKuwait, "on 24/10/2019, room 126 M, 181 of 2018 orders, 12 of 126"},
		{inKuwait, "انتظام التجارة الإلكترونية"},
		// There is no such tax.
		{inKuwait, "There is no VAT in Kuwait."},
		{inKuwait, "لا توجد ضريبة قيمة مضافة في الكويت"},
		{inKuwait, "الأسعار بلا ضريبة القيمة المضافة"},
		{inKuwait, "VAT does not apply to your order"},
		// The country is named, and the store deals with it.
		{dealing + "governing_law = \"SA\"\n", "These terms follow the E-Commerce Law of Saudi Arabia."},
		{dealing + "governing_law = \"SA\"\n", "تخضع الشروط لنظام التجارة الإلكترونية السعودي"},
		{toSaudi, "في السعودية لكم الشكوى إلى سدايا"},
		{toSaudi, "Customers in KSA may complain to SDAIA, and pay VAT"},
		{toSaudi, "للهيئة السعودية للبيانات والذكاء الاصطناعي (سدايا) أن تنظر"},
		{inKuwait + "[[shipping.zones]]\nlabel = { ar = \"مدن السعودية\", en = \"Saudi cities\" }\n", "للتوصيل إلى السعودية نحتاج إلى العنوان الوطني"},
		{inKuwait + "[[shipping.zones]]\nlabel = { ar = \"دول الخليج\", en = \"GCC\" }\n", "للتوصيل إلى السعودية نحتاج إلى العنوان الوطني"},
		{inKuwait + "areas_served = { ar = \"دول مجلس التعاون الخليجي\", en = \"the Gulf states\" }\n", "Customers in KSA may complain to SDAIA"},
		{inKuwait + "areas_served = { ar = \"جميع دول العالم\", en = \"worldwide\" }\n", "In Egypt, Law 181 of 2018 holds"},
		{inKuwait + "[privacy]\nhosting_country = [\"SA\"]\n", "Data kept in Saudi Arabia falls under the PDPL"},
		{inKuwait + "[[data]]\nid = \"orders\"\nstored_in = [\"SA\"]\n", "البيانات المحفوظة في السعودية تخضع لنظام حماية البيانات الشخصية"},
		{inKuwait + "[[third_party]]\nid = \"zatca\"\nname = \"ZATCA\"\nservice = \"government\"\ncountry = [\"SA\"]\n", "We send invoices to ZATCA."},
		{inKuwait + "[[third_party]]\nid = \"host\"\nname = \"Host\"\ncountry = [\"EG\"]\n", "In Egypt, Law 181 of 2018 holds"},
		// Where nobody knows the law, what several countries have may be its own; where nobody knows the country, anything may.
		{"[store]\ncountry = \"FR\"\n", "Prices include VAT, under the Consumer Protection Law"},
		{"[store]\ncountry = \"JO\"\n", "Prices include VAT"}, // its file says nothing of tax
		{"[store]\nname = \"Lazwardi\"\n", "SDAIA, ZATCA and the National Address"},
	} {
		if got := foreignIn(t, ix, c.toml, c.text); got != "" {
			t.Errorf("%q: %q is told", c.text, got)
		}
	}
	// The heading may name the country as well.
	r := readerOf(ix, toSaudi)
	r.read(newText("You may complain to SDAIA.", "en", Prose), func(code string) bool { return code == "SA" }, func(int, int, *lawName) {
		t.Error("a name below a heading that names its country is told")
	})
}

func readerOf(ix *lawIndex, toml string) *lawReader {
	c, _, _ := config.Load("site.toml", []byte(toml))
	return newLawReader(ix, c, themeWords)
}

// foreignIn are the names that are told of a text, as they are written.
func foreignIn(t *testing.T, ix *lawIndex, toml, text string) string {
	t.Helper()
	r := readerOf(ix, toml)
	if r == nil {
		return ""
	}
	var found []string
	of := newText(text, "", Prose)
	r.read(of, nobody, func(start, end int, _ *lawName) {
		start, end = of.original(start, end)
		found = append(found, of.Raw[start:end])
	})
	return strings.Join(found, "|")
}

// TestLawParts holds that the sieve lets all names through, with all that Arabic writes in front of them.
func TestLawParts(t *testing.T) {
	for _, n := range allLaws().Names {
		text := n.Words
		if n.Exact != "" {
			text = n.Exact
		}
		for _, before := range []string{"", "و", "ب", "ال", "لل", "وال"} {
			if before != "" && text[0] < 0x80 {
				continue
			}
			if newText("نص "+before+text+" بعده", "", Prose).lists()&lawNames == 0 {
				t.Errorf("%q gets stuck in the sieve", before+text)
			}
		}
	}
}

func TestVisibleText(t *testing.T) {
	layout := "<p class=\"VAT\">Prices <b>with\n{{ .T \"VAT\" }} tax</b></p><!-- ZATCA --><img alt=\"SDAIA\" src=\"x\"><script>PDPL</script>"
	got := visibleText(layout)
	if len(got) != len(layout) {
		t.Fatalf("%d bytes instead of %d", len(got), len(layout))
	}
	if words := strings.Join(strings.Fields(got), " "); words != "Prices with tax SDAIA" {
		t.Errorf("%q", words)
	}
	if at := strings.Index(got, "SDAIA"); layout[at:at+5] != "SDAIA" {
		t.Error("places have moved")
	}
}
