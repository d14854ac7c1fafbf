package check

import (
	"strings"
	"testing"
)

// rightText are, by rule, texts that say what they mean, and texts of the same look that a store must not publish. Both
// lists were written before the rule: who makes a rule milder sees what it lets through, who makes it stricter whom it
// stops.
var rightText = map[string]struct{ right, wrong []string }{
	"blank-question": {
		right: []string{
			"اضغطوا زر \"نسيت كلمة المرور؟\"",
			"اضغطوا على «نسيتم كلمة السر؟» ثم أدخلوا بريدكم",
			"See the question “How do I return an order?”",
			"انظروا السؤال «كيف أُرجع طلبي؟» في صفحة الأسئلة",
			"Choose “Need help?” at the foot of the page",
			"Press the “Forgot password?” link",
			"الجواب عن «متى يصل طلبي؟» في صفحة الشحن",
			"قسم «لماذا نحن؟» في أسفل الصفحة",
			"يسألنا العملاء كثيرًا: «هل القطن طبيعي؟»، وجوابنا نعم",
			"«كيف أُرجع طلبي؟»",
			"Customers often ask “Is the cotton organic?” and we say yes.",
			"افتحوا صفحة «من نحن؟» لمعرفة المزيد",
			"The button \"Lost your parcel?\" opens a form.",
			"نجيب في «هل يمكنني اختيار موعد معيّن؟» عن مواعيد التوصيل",
			"Go to “Questions?” in the menu",
			"مدة الإرجاع مذكورة في «ماذا لو تأخر طلبي؟»",
			"من أسئلتكم: «كم تستغرق الإعادة؟» و«من يدفع الرسوم؟»",
			"تواصلوا معنا عبر «أي مقاس يناسبني؟» في صفحة المنتج",
			"ابدؤوا مع «كم مدة الإرجاع؟»",
			"الجواب في «أي مقاس؟»",
			"اقرؤوا الدليل بعد «أي لون أختار؟»",
			"إذا ظهرت لكم رسالة «هل تريد إلغاء الطلب؟» فاختاروا «نعم».",
			"Customers often ask, \"Can I change my address after ordering?\" You can.",
		},
		wrong: []string{
			"تعمل على الحماية عن طريق “سيرفرات معيّنة؟” فقط",
			"أنظمة «نظامي برمجي أو Software معيّن؟»",
			"يصلكم الطلب خلال «7 أيام؟»",
			"مدة الإرجاع \"14 يوم؟\" من التسلم",
			"Our servers are in “which country?”.",
			"نشحن مع \"أرامكس؟\" إلى كل المدن",
			"نحفظ بياناتكم في \"خوادم أمازون؟\"",
			"العنوان: \"الرياض؟\"",
			"We ship within “how many days?” of your order",
			"Your data is stored in “AWS?” for a year",
			"We deliver with \"a courier?\" to all cities",
			"تتحمل الرسوم بنسبة «؟»",
			"نرد المبلغ عن طريق \"أي وسيلة؟\"",
			"Phone number: “the main one?”",
			"نستخدم \"برنامج محدد؟\" للحماية",
			"نوصّل طلباتكم عبر \"أي شركة شحن؟\" خلال 3 أيام",
			"نتعاون مع «أي بنك؟» في التقسيط",
			"نحفظ بياناتكم لدى «أي مزوّد استضافة؟»",
			"يصلكم الطلب بعد «كم يوم؟» من الدفع",
			"نوصّل الطلبات مع \"أي شركة توصيل؟\"",
			"نحن [اسم المتجر]، و\"ماذا نبيع؟\"",
			"نرد عليكم خلال \"ساعتين؟\" و\"هل نرد في العطل؟\"",
		},
	},
	"blank-bracket": {
		right: []string{
			"شركة لازوردي التجارية (\"الشركة\") وعملاؤها",
			"شركة لازوردي التجارية (الشركة) وعملاؤها",
			"موقع lazwardi.sa (الموقع) وتطبيقه",
			"We run shop.sa (\"Website\") and its apps.",
			"This shop, shop.sa (Website), belongs to Lazwardi Trading (Company).",
			"ويشار إليها فيما بعد بـ (الشركة)",
			"نسبة القطن 100%[1] في كل المفارش [2].",
			"The law says so [1, 3] and [a].",
			"قسم العبايات [للنساء] وقسم الثياب [للرجال]",
			"“We has [sic] sold covers”",
			"قال النظام: «للمستهلك […] أن يفسخ العقد»",
			"\"The trader gives [the customer] a receipt\"",
			"دليل المقاسات [PDF] للتحميل",
			"الاستبدال مجاني [جديد] في كل الفروع",
			"المادة الثالثة عشرة [بتصرف]",
			"Free delivery [new] and gift wrapping [optional extra]",
			"(1) الشحن، (2) الإرجاع، (أ) الأغطية",
			"مفرش [أبيض] ومنشفة [أزرق]",
		},
		wrong: []string{
			"نرحب بكم في [اسم المتجر] دائمًا",
			"من (اسم المتجر) إليكم",
			"يرحب بكم فريق عمل (الموقع) ويشكركم",
			"نحن في (الشركة) نحترم خصوصيتكم",
			"Welcome to (Website) and its apps",
			"We, [INSERT NAME], sell",
			"We, [Noor Fashion], sell",
			"last updated on [date]",
			"خلال [عدد] يومًا من التسلم",
			"خلال […] يومًا من التسلم",
			"within [30] days of delivery",
			"within [x] days of delivery",
			"تصلكم خلال [7] أيام",
			"Contact us at [email address] or [phone]",
			"آخر تحديث: [التاريخ]",
			"رسوم الشحن [المبلغ] ريال",
			"[أدخل سياسة الاستبدال]",
			"Delivery [is/is not] free.",
			"[Describe here how you handle complaints from customers in all the countries that you sell to, and how long]",
			"نتعامل مع [شركة الشحن]",
			"يخضع لقوانين [الدولة]",
			"مرحبًا بكم في <<الموقع>>",
			"الهاتف: [____]",
			"[نبذة عن المتجر]",
			"نشحن عن طريق [أرامكس]",
		},
	},
	"blank-instruction": {
		right: []string{
			"Choose “Add a new address”",
			"In the field “Enter your name” write your full name",
			"Tap \"Add address\", then \"Enter code\"",
			"اضغطوا «أضف عنوانًا جديدًا» ثم «أدخل رقم الجوال»",
			"املؤوا حقل «اكتب اسمك» بالعربية",
			"اختاروا \"حدد تاريخ التوصيل\" من القائمة",
			"The “Write your message here” box takes 500 letters.",
			"تجدون خيار «أضف رقم الهدية» في السلة",
			"Press “Describe the problem” or “Specify date”",
			"يظهر لكم «أدخل الرمز» في صفحة الدفع",
			"The form says “Enter your email address” and nothing else.",
			"اضغطوا \"أضف إلى السلة\" ثم \"ضع الكوبون\"",
			"Select “Add your company name” for a tax invoice",
		},
		wrong: []string{
			"موجودة هنا \"يوضع الرابط\"، حيث نلتزم",
			"“تحدد هنا سياسة الخصوصية فيما يتعلّق بالأطراف الثالثة”",
			"اسمنا «اكتب اسم المتجر».",
			"We are \"insert your company name here\".",
			"نحن \"ضع اسم متجرك\"",
			"نقع في \"أدخل العنوان\" بالرياض",
			"البريد: \"اكتب بريد المتجر\"",
			"يوجد مقرنا في «اكتب المدينة»",
			"See \"insert link here\" for more",
			"Write to us at “add your email”",
			"“Insert company name” sells covers.",
			"يمكنكم مراسلتنا على \"يضاف البريد\"",
			"Our policy is “Describe your store policy”.",
			"“Enter your company name here”",
			"الهاتف: «أدخل رقم الهاتف»",
		},
	},
	"dangling-here": {
		right: []string{
			"وانطلاقًا من هنا، نلتزم بالجودة",
			"من هنا، بدأت قصتنا.",
			"من هنا، نؤكد أن الجودة أولًا.",
			"بدأت حكايتنا من هنا، من الرياض.",
			"خرجت الفكرة من هنا.",
			"تصلكم رسالة فيها الرابط التالي لتتبع الطلب.",
			"نرسل إليكم بريدًا يتضمن الرابط التالي لتأكيد الحساب.",
			"You will receive a message with the following link to your parcel.",
			"تجدون في بريدكم الرابط التالي لإعادة التعيين.",
			"The courier texts you; the message contains the following link and a code.",
			"We send you an email that holds the link below and a code.",
			"الروابط التالية تقودكم إلى حساباتنا:\n\n- [إنستغرام](https://instagram.com/x)\n- [سناب](https://snapchat.com/x)",
			"للتتبع استخدموا الرابط التالي.\n\n[تتبع الطلب](https://track.sa/x)",
			"The following links lead to our pages:\n\n- [Returns](https://x.sa/returns)",
			"للشكاوى اضغطوا هنا.\n\n[نموذج الشكوى](https://x.sa/f)",
			"احذروا الرسائل التي تقول «اضغط هنا لتحديث بياناتك».",
			"Never trust messages that say “click here to win”.",
			"تجدون حساباتنا في الروابط التالية:\n\n{{ social }}",
			"نموذج الإرجاع في الرابط التالي وشروطه: [النموذج](https://x.sa/f)",
			"القطع موجودة هنا في الرياض.",
		},
		wrong: []string{
			"للاطلاع على الشروط اضغطوا هنا.",
			"يمكنكم تحميل النموذج من هنا.",
			"من هنا، يمكنكم تحميل النموذج.",
			"حمّلوا التطبيق من هنا، ثم سجلوا الدخول.",
			"سجّلوا من هنا!",
			"جميع الحقوق موجودة هنا حيث إن هذه القواعد ملزمة.",
			"نرجو تعبئة النموذج عبر الرابط التالي وإرساله.",
			"نرسل إليكم الفاتورة عبر الرابط التالي.",
			"أرسلوا طلبكم عبر الرابط التالي.",
			"الروابط التالية مهمة لكم.\n\nنرحب بكم.",
			"To read the terms, click here.",
			"The terms are available here.",
			"Please use the following link to send the form.",
			"You receive a discount when you use the following link.",
			"للتتبع استخدموا الرابط التالي.\n\nنشحن إلى كل المدن.",
			"تحتوي الصفحة على الرابط التالي.",
			"The page contains the following link.",
			"تصلكم رسالة، ثم اضغطوا الرابط التالي.",
			"اضغطوا \"هنا\".",
		},
	},
	"blank-filler": {
		right: []string{
			"المقاس XXX متوفر",
			"المقاسات S وM وXXX",
			"Sizes XL, XXL and XXX are back.",
			"قياس xxx نفد",
			"قياس XXL متوفر",
			"اكتبوا رقم الجوال بصيغة 05XXXXXXXX",
			"Write the number in the format +966 5XXXXXXXX",
			"تابعونا على @lazwardi___sa",
			"حسابنا lazwardi___sa على إنستغرام",
			"تسوّقوا الآن.... ثم ادفعوا لاحقًا",
			"وصلت المجموعة الجديدة.....",
			"Sale ends soon.... Hurry",
			"وهكذا... ثم",
			"المقاس في الجدول: XXX",
		},
		wrong: []string{
			"الهاتف: 05XXXXXXXX",
			"خلال ........ يوم",
			"خلال.... يوم",
			"الاسم.........",
			"نحن متجر.... نبيع الأغطية",
			"شركة XXX للتجارة",
			"رقم السجل XXX",
			"Call +966 5XXXXXXXX",
			"المقاس متوفر خلال XXX يوم",
			"اسم المتجر: ______",
			"العنوان ___ بالرياض",
			"الرقم الضريبي ××××××",
			"within ..... days",
			"نرد خلال …… ساعة",
			"XXX",
		},
	},
}

func TestRightText(t *testing.T) {
	for rule, list := range rightText {
		for _, text := range list.right {
			if got := foundBy(t, rule, text); len(got) > 0 {
				t.Errorf("%s refuses %q: %s", rule, text, got)
			}
		}
		for _, text := range list.wrong {
			if got := foundBy(t, rule, text); len(got) == 0 {
				t.Errorf("%s lets %q through", rule, text)
			}
		}
		if len(list.right) < 12 || len(list.wrong) < 12 {
			t.Errorf("%s: %d right and %d wrong texts", rule, len(list.right), len(list.wrong))
		}
	}
}

// foundBy is what a rule finds in a Markdown text.
func foundBy(t *testing.T, rule, text string) (found []string) {
	t.Helper()
	for _, f := range findings(t, text) {
		if _, rest, _ := strings.Cut(f, " "); strings.HasPrefix(rest, rule+" ") {
			found = append(found, rest)
		}
	}
	return found
}
