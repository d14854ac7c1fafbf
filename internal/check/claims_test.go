package check

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"sitegen/internal/config"
	"sitegen/internal/content"
	"sitegen/internal/markdown"
	"sitegen/internal/site"
	"sitegen/internal/typeset"
)

const storeWithFacts = `
base_url = "https://lazwardi.sa"
[[languages]]
code = "ar"
name = "العربية"
[[languages]]
code = "en"
name = "English"
[store]
name = { ar = "لازوردي", en = "Lazwardi" }
country = "SA"
minimum_age = 18
[[hours]]
days = ["sat", "sun", "mon", "tue", "wed", "thu"]
opens = "09:00"
closes = "22:00"
[[hours]]
days = ["fri"]
opens = "16:00"
closes = "00:30"
[shipping]
prep_days = 1
[[shipping.zones]]
label = { ar = "الرياض", en = "Riyadh" }
fee = 15
free_over = 250
min_days = 1
max_days = 2
[[shipping.zones]]
label = { ar = "غيرها", en = "Elsewhere" }
fee = 25
free_over = 350
min_days = 2
max_days = 5
[returns]
window_days = 10
exchange_days = 15
refund_within_days = 7
inspect_within_days = 2
return_fee = 20
[payments]
currency = "SAR"
cod_fee = 17.25
[complaints]
respond_within_hours = 24
resolve_within_days = 5
[[complaints.escalate]]
id = "moc"
name = { ar = "وزارة التجارة", en = "Ministry of Commerce" }
[warranty]
months = 6
[privacy]
children_age = 15
[[third_party]]
id = "tabby"
name = { ar = "تابي", en = "Tabby" }
service = "bnpl"
`

// pageOf is a page of a store, as rules see it.
func pageOf(toml, language, text string) *Page {
	c, facts, _ := config.Load("site.toml", []byte(toml))
	s := &Site{Site: &site.Site{Config: c, Facts: facts}, Input: Input{Name: "site.toml", TOML: []byte(toml)}}
	s.declared = sync.OnceValue(func() *declared { return declaredBy(s) })
	s.laws = sync.OnceValue(func() *lawReader { return lawsOf(s) })
	return &Page{Page: &site.Page{Page: &content.Page{Lang: language, Path: "privacy", File: "x.md"}, Site: s.Site}, Site: s,
		Doc: markdown.New(nil).Parse("x.md", []byte(text), 0, typeset.Style{})}
}

// TestClaims reads what sentences promise: the topic, the value (hours, hundredths of a riyal, years, two times of the
// day), and ! where it is sure what is meant.
func TestClaims(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"ar", "لكم الإرجاع خلال 7 أيام من التسلم.", "return 168! 7 أيام"},
		{"ar", "لكم الإرجاع خلال سبعة أيام.", "return 168! سبعة أيام"},
		{"ar", "لكم الإرجاع خلال سبعة أيّامٍ.", "return 168! سبعة أيّامٍ"},
		{"ar", "يمكن إرجاع المنتج في غضون أسبوع من تاريخ الاستلام.", "return 168! أسبوع"},
		{"ar", "مدة الإرجاع أسبوعان.", "return 336! أسبوعان"},
		{"ar", "مدة الإرجاع: 14 يومًا.", "return 336! 14 يومًا"},
		{"ar", "مدة الإرجاع لا تتجاوز ٣ أيام.", "return 72! ٣ أيام"},
		{"ar", "يمكن الإرجاع خلال 20 يومًا للإلكترونيات.", "return 480 20 يومًا"},
		{"ar", "يمكن إرجاع المنتج غير المستعمل خلال 20 يومًا من وصوله، بشرط أن يكون بحالته الأصلية.", "return 480! 20 يومًا"},
		{"ar", "يحق للعميل الاستبدال أو الاسترجاع خلال 3 أيام.", "return 72! 3 أيام"},
		{"ar", "لديكم 14 يومًا لإرجاع الطلب.", "return 336! 14 يومًا"},
		{"ar", "لا يقبل الإرجاع بعد مرور 30 يومًا.", "return 720! 30 يومًا"},
		{"ar", "يمكنكم إرجاع العطور المفتوحة خلال 20 يومًا.", "return 480 20 يومًا"},
		{"ar", "الإرجاع خلال 10 أيام والاستبدال خلال 15 يومًا.", "return 240! 10 أيام; exchange 360! 15 يومًا"},
		{"ar", "المهلة 10 أيام للاستبدال و7 أيام للإرجاع.", "exchange 240! 10 أيام; return 168! و7 أيام"},
		{"ar", "المهلة 7 أيام للإرجاع و10 أيام للاستبدال.", "return 168! 7 أيام; exchange 240! و10 أيام"},
		{"en", "You have 10 days for exchange and 7 days for return.", "exchange 240! 10 days; return 168! 7 days"},
		{"en", "You have 10 days to exchange and 7 days to return.", "exchange 240! 10 days; return 168! 7 days"},
		{"en", "Returns within 10 days and exchanges within 15 days.", "return 240! 10 days; exchange 360! 15 days"},
		{"ar", "يمكن الإرجاع خلال […] يوم.", ""},
		{"ar", "يمكن الإرجاع خلال [   ] يومًا.", ""},
		{"ar", "يمكن الإرجاع خلال .... يوم.", ""},
		{"ar", "يمكن الإرجاع خلال ____ يومًا.", ""},
		{"ar", "يمكن الإرجاع خلال ( ) شهر.", ""},
		{"en", "Returns are accepted within [...] week.", ""},
		{"ar", "الشحن مجاني للطلبات فوق ألف وخمسمئة ريال.", "free-over 1500000! ألف وخمسمئة ريال"},
		{"ar", "الإرجاع خلال 7 أيام، والاستبدال خلال 3 أيام.", "return 168! 7 أيام; exchange 72! 3 أيام"},
		{"ar", "يرد المبلغ خلال 14 يوم عمل.", "refund 336! 14 يوم"},
		{"ar", "يتم استرجاع المبلغ خلال 14 يومًا.", "refund 336! 14 يومًا"},
		{"ar", "نجهز الطلب خلال 3 أيام عمل.", "preparation 72! 3 أيام"},
		{"ar", "التوصيل داخل الرياض خلال 9 أيام.", "delivery 216 9 أيام"},
		{"ar", "نرد على الشكوى خلال 48 ساعة.", "complaint 48 48 ساعة"},
		{"ar", "الضمان لمدة سنتين.", "warranty 17280! سنتين"},
		{"ar", "مدة الضمان سنة من الشراء.", "warranty 8640! سنة"},
		{"ar", "رسوم التوصيل 30 ريالًا.", "shipping-fee 30000! 30 ريالًا"},
		{"ar", "رسوم التوصيل 30 ريالًا لجدة.", "shipping-fee 30000 30 ريالًا"},
		{"ar", "الشحن مجاني للطلبات التي تزيد على 400 ريال.", "free-over 400000 400 ريال"},
		{"ar", "رسوم الدفع عند الاستلام 12.50 ريالًا.", "cod-fee 12500! 12.50 ريالًا"},
		{"ar", "رسوم الإرجاع 35 ر.س.", "return-fee 35000! 35 ر"},
		{"ar", "يجب ألا يقل عمر العميل عن 21 سنة.", "age 21 21 سنة"},
		{"ar", "لا نجمع بيانات من هم دون 13 عامًا من العمر.", ""}, // the age of data, too
		{"ar", "لا نتعامل مع من أعمارهم دون 13 عامًا.", "age 13 13 عامًا"},
		{"ar", "ساعات العمل من 8:00 إلى 21:00.", "hours 4801260 8:00 إلى 21:00"},
		{"ar", "نعمل من 8 صباحًا إلى 9 مساءً.", "hours 4801260 8 صباحًا إلى 9 مساءً"},
		{"ar", "نعمل من الثامنة صباحًا حتى التاسعة مساءً.", "hours 4801260 الثامنة صباحًا حتى التاسعة مساءً"},
		{"en", "Returns are accepted within 7 days of receipt.", "return 168! 7 days"},
		{"en", "We have a 30-day return policy.", "return 720! 30-day"},
		{"en", "You have thirty days to return an item.", "return 720! thirty days"},
		{"en", "You may return orders within a week.", "return 168! week"},
		{"en", "Returns are not accepted after 30 days.", "return 720! 30 days"},
		{"en", "Opened perfume can be returned within 20 days.", "return 480 20 days"},
		{"en", "Returns within 7 business days.", "return 168! 7 business days"},
		{"en", "Refunds are made within fourteen business days.", "refund 336! fourteen business days"},
		{"en", "Orders are prepared within 3 business days.", "preparation 72! 3 business days"},
		{"en", "We answer complaints within 48 hours.", "complaint 48 48 hours"},
		{"en", "The warranty is two years.", "warranty 17280! two years"},
		{"en", "The shipping fee is 30 SAR.", "shipping-fee 30000! 30 SAR"},
		{"en", "Free shipping on orders over SAR 400.", "free-over 400000! 400"},
		{"en", "Customers must be at least 21 years old.", "age 21 21 years"},
		{"en", "Opening hours: 8 am to 9 p.m.", "hours 4801260 8 am to 9 p.m"},
		{"en", "We are open 8:00–21:00.", "hours 4801260 8:00–21:00"},

		{"ar", "الاسترجاع ممكن خلال ثلاثة (3) أيام من يوم التسلم.", "return 72! 3 أيام"},
		{"ar", "في حال الخصومات، يكون الاستبدال خلال 5 أيام.", "exchange 120 5 أيام"},
		{"ar", "14 يومًا للإرجاع.", "return 336! 14 يومًا"},
		{"en", "Refunds typically take about 4 weeks.", "refund 672 4 weeks"},

		// What promises nothing of these.
		{"ar", "للعميل إعادة المنتج واسترداد المبلغ خلال 20 يومًا.", ""},
		{"ar", "إن لم تستلموا الطلب خلال مدة 14 يومًا وتم استرجاع الطلب إلينا فلا يسترجع المبلغ.", ""},
		{"ar", "يرد المبلغ إن لم يكن قد مضى على الطلب 24 ساعة.", ""},
		{"ar", "نرسل إليكم خطوات الإرجاع، ويجب إكمالها في غضون 7 أيام من الموافقة.", ""},
		{"ar", "إذا كان المنتج تالفًا، فلكم الإرجاع خلال 48 ساعة.", ""},
		{"en", "If the item is damaged, you may return it within 48 hours.", ""},
		{"en", "Most items can be returned for a full refund within 30 days.", ""},
		{"en", "Mail-in returns are refunded within 3-5 business days.", ""},
		{"en", "You have three days to notify us of damaged items in the order that you return.", ""},
		{"ar", "يعطي النظام حق الإرجاع خلال 7 أيام.", ""},
		{"ar", "لا تقل مدة الإرجاع عن 7 أيام نظامًا.", ""},
		{"ar", "للمستهلك الإرجاع خلال سبعة أيام بموجب المادة الثالثة عشرة.", ""},
		{"ar", "هل يمكن الإرجاع بعد 20 يومًا؟", ""},
		{"ar", "يمكنكم طلب الإرجاع عبر واتساب، ونرد عليكم خلال 24 ساعة.", ""},
		{"ar", "عند الإرجاع نفحص المنتج خلال 3 أيام.", ""},
		{"ar", "لإرجاع منتج تالف تواصلوا معنا خلال 48 ساعة.", ""},
		{"ar", "يستلم المندوب المرتجع خلال 3 أيام من طلب الإرجاع.", ""},
		{"ar", "تتيح تابي الإرجاع خلال 30 يومًا.", ""},
		{"ar", "تستقبل وزارة التجارة شكاوى الإرجاع خلال 30 يومًا.", ""},
		{"ar", "لا إرجاع لمنتجات التخفيضات بعد 3 أيام.", ""},
		{"ar", "الإرجاع متاح خلال شهر رمضان.", ""},
		{"ar", "الإرجاع متاح خلال يوم العمل.", ""},
		{"ar", "نفتح أبوابنا 5 أيام في الأسبوع، ونحتفل 12 يومًا.", ""},
		{"ar", "يظهر المبلغ المسترد في بطاقتكم خلال 14 يومًا بحسب البنك.", ""},
		{"ar", "ينتظركم الطلب 5 أيام إن تعذر التوصيل خلال 8 أيام.", ""},
		{"ar", "خبرتنا 20 سنة، وعمر متجرنا 6 سنوات.", ""},
		{"ar", "نوصل من 4 مساءً إلى 11 مساءً.", ""},
		{"ar", "ساعات العمل في رمضان من 8:00 إلى 21:00.", ""},
		{"ar", "ثمن القطعة 30 ريالًا، والتوصيل سريع.", ""},
		{"ar", "التوصيل مجاني لطلبات الرياض، والحد الأدنى للطلب 50 ريالًا.", ""},
		{"ar", "رسوم الشحن الدولي 90 ريالًا.", ""},
		{"ar", "رقم الطلب 7 يذكر عند الإرجاع.", ""},
		{"ar", "تقدم طلبات الإرجاع يوم الأحد.", ""},
		{"en", "The law lets you return goods within 7 days.", ""},
		{"en", "Can I return an order within 20 days?", ""},
		{"en", "To return a damaged item, contact us within 48 hours.", ""},
		{"en", "Ask for the return on WhatsApp, and we reply within 24 hours.", ""},
		{"en", "When you return it, we inspect it within 3 days.", ""},
		{"en", "Your bank may take 14 days to show the refund.", ""},
		{"en", "Tabby lets you return within 30 days.", ""},
		{"en", "Return to the shop on day 3.", ""},
		{"en", "For example, an order returned within 3 days costs nothing.", ""},
		{"en", "We have sold linen for 20 years.", ""},
		{"en", "We deliver from 4 pm to 11 pm.", ""},
		{"en", "In Ramadan we are open 8:00–21:00.", ""},
		{"en", "International shipping costs 90 SAR.", ""},
		{"en", "Orders before 2 pm are prepared the same day.", ""},
	} {
		var got []string
		for _, k := range pageOf(storeWithFacts, c.language, c.text).claims() {
			sure := ""
			if k.clear {
				sure = "!"
			}
			got = append(got, fmt.Sprintf("%s %d%s %s", k.topic, k.value, sure, k.written))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}
