package check

import (
	"strings"
	"testing"

	"sitegen/internal/config"
	"sitegen/internal/party"
)

// storeWithRegister names nobody that the program knows.
const storeWithRegister = `
base_url = "https://shop.sa"
[store]
name = { ar = "لازوردي", en = "Lazwardi" }
[[third_party]]
id = "driver"
name = { ar = "مندوبنا", en = "Our driver" }
`

// told are the ids of the parties that the rule tells in a text.
func told(t *testing.T, toml, language, text string) (ids []string) {
	t.Helper()
	for _, f := range undeclaredParty.Page(pageOf(toml, language, text+"\n")) {
		in := f.In("en")
		for _, p := range party.All() {
			if strings.Contains(in.Hint, "`\""+p.ID+"\"`") || strings.Contains(in.Hint, "\""+p.ID+"\"") {
				ids = append(ids, p.ID)
				break
			}
		}
	}
	return ids
}

// TestEveryPartyIsTold holds that each party is told by each of its spellings in a sentence that stores write.
func TestEveryPartyIsTold(t *testing.T) {
	for _, p := range party.All() {
		for _, spelling := range append(p.Phrases(), p.Mentioned...) {
			language, text := "ar", "نرسل بيانات الطلب إلى "+spelling+" لتنفيذ الخدمة."
			if spelling[0] < 0x80 {
				language, text = "en", "We send your order data to "+spelling+" so that it can do its part."
			}
			if got := told(t, storeWithRegister, language, text); len(got) != 1 || got[0] != p.ID {
				t.Errorf("%s: %v in %s", p.ID, got, text)
			}
		}
		kind := "شركة "
		if p.ID == "amwal" {
			kind = "بوابة " // شركة أموال is any company of capital
		}
		for language, text := range map[string]string{
			"ar": "بعد موافقتكم تصل بياناتكم إلى " + kind + p.Name.Ar + " وحدها.",
			"en": "Your data is sent to the " + p.Name.En + " platform, and to nobody else.",
		} {
			if got := told(t, storeWithRegister, language, text); len(got) != 1 || got[0] != p.ID {
				t.Errorf("%s: %v in %s", p.ID, got, text)
			}
		}
		for _, host := range p.Hosts {
			if got := told(t, storeWithRegister, "ar", "تفاصيلها [هنا](https://www."+host+"/ar/x)."); len(got) != 1 || got[0] != p.ID {
				t.Errorf("%s: %v by a link to %s", p.ID, got, host)
			}
		}
	}
}

// TestEverydayWords holds that no party is told by what names nobody, and by no way to pay or account.
func TestEverydayWords(t *testing.T) {
	for _, c := range []struct{ language, text string }{
		{"ar", "ضعوا المنتج في سلة الشراء، وزد عليه ما شئتم في كل السبل، وهو ميسر."},
		{"ar", "من تاب عن الذنب غفر له، والثمن مدفوع مقدمًا."},
		{"ar", "تُحوَّل أموال العملاء المستردة خلال 3 أيام."},
		{"ar", "التوصيل فوري داخل المدينة، وطلبكم جاهز خلال ثواني."},
		{"ar", "طلبكم لدى شركة الشحن جاهز للتسليم، وسعرها ثابت."},
		{"ar", "نبيع في متاجر كثيرة، ومنصة متاجر إلكترونية أخرى."},
		{"ar", "تفرض بعض المواد قيود على الشحن، ومن وافق عليها أُرسل طلبه."},
		{"ar", "نرسل الطرود مع ناقل مرخص، وكل طرود العيد مغلفة."},
		{"ar", "رسائلنا قصيرة، ولا نرسل مسجات دعائية."},
		{"ar", "يدفع العميل عند كاشير الفرع، ودرجة إمكان الإصلاح عالية."},
		{"ar", "نقبل الدفع بمدى وفيزا وآبل باي وstc pay، وبيانات البطاقة مشفرة."},
		{"ar", "سدادكم عبر نظام سداد للمدفوعات متاح، على مدى أيام الأسبوع."},
		{"ar", "راسلونا عبر واتساب أو تابعونا على تيك توك وسناب شات."},
		{"ar", "فروعنا على خرائط جوجل."},
		{"ar", "فاتورتكم معتمدة من هيئة الزكاة والضريبة والجمارك."},
		{"ar", "لا نرسل بياناتكم إلى واتساب ولا إلى بكسل ميتا."},
		{"ar", "المرسول والزاجل من الحكايات القديمة، وبوسطة البريد أيضًا."},
		{"ar", "نتعامل مع شركة تقنيات حديثة للطباعة."},
		{"en", "Put it into the basket, tap it, and keep a tab open for the benefit of all."},
		{"en", "A red stripe on a tabby cat, and an armada of ships by X."},
		{"en", "We accept mada, Apple Pay and STC Bank; your card data is encrypted."},
		{"en", "Write to us on WhatsApp, or follow us on TikTok and Snapchat."},
		{"en", "Find the branch on Google Maps. The UPS protects the till."},
		{"en", "Pay later, or now: checkout is quick."},
		{"en", "Our redbox lamps ship by express. Data on spl is a sound level."},
		{"en", "The ZATCA invoice has a code."},
		{"ar", "<!-- https://salla.sa/help -->\n\nمرحبًا."},
		{"en", "[Verify](https://maps.google.com/?q=x) and [pay](https://notsalla.sa/x)."},
	} {
		if got := told(t, storeWithRegister, c.language, c.text); len(got) != 0 {
			t.Errorf("%v in %s", got, c.text)
		}
	}
}

// TestPartiesInTheRegister holds that nobody is told who was named in `parties`, by any spelling.
func TestPartiesInTheRegister(t *testing.T) {
	for _, p := range party.All() {
		toml := "parties = [\"" + p.ID + "\"]\n" + storeWithRegister
		for _, spelling := range append(p.Phrases(), p.Mentioned...) {
			for language, text := range map[string]string{"ar": "نرسل بيانات الطلب إلى " + spelling + ".", "en": "We send your data to " + spelling + "."} {
				if got := told(t, toml, language, text); len(got) != 0 {
					t.Errorf("%s: %v in %s", p.ID, got, text)
				}
			}
		}
	}
}

// TestUnsaid holds which keys are asked for.
func TestUnsaid(t *testing.T) {
	for toml, want := range map[string]string{
		"": "country basis retention",
		"[[third_party]]\nid = \"moyasar\"\ncountry = [\"SA\"]\n":                                                 "basis retention",
		"[[third_party]]\nid = \"moyasar\"\ncountry = [\"SA\"]\nbasis = \"contract\"\nretention = \"one year\"\n": "",
	} {
		page := pageOf("parties = [\"moyasar\"]\n"+storeWithRegister+toml, "en", "")
		var got string
		for _, f := range unfinishedParty.Settings(page.Site) {
			if f.Line != 1 || f.Column != 12 {
				t.Errorf("told at %d:%d", f.Line, f.Column)
			}
			got = f.In("en").Message
		}
		for _, key := range []string{"data", "country", "basis", "retention"} {
			if strings.Contains(got, "`"+key+"`") != strings.Contains(want, key) && strings.Contains(got, key) != strings.Contains(want, key) {
				t.Errorf("%s asks for %s", toml, got)
			}
		}
	}
	c, _, _ := config.Load("site.toml", []byte("parties = [\"aws\"]\n"+storeWithRegister))
	if keys := config.Unsaid(&c.ThirdParty[1]); strings.Join(keys, " ") != "data country basis retention" {
		t.Error("of a host it asks for", keys)
	}
}
