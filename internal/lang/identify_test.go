package lang

import (
	"strings"
	"testing"
)

// texts are sentences as shops write them.
var texts = map[string]string{
	"en":  "You can return any product within seven days of the day on which you received it, and we refund the price.",
	"fr":  "Vous pouvez retourner tout produit dans les sept jours qui suivent sa réception, et nous remboursons le prix.",
	"de":  "Sie können jedes Produkt innerhalb von sieben Tagen nach dem Erhalt zurückgeben, und wir erstatten den Preis.",
	"es":  "Puede devolver cualquier producto en los siete días que siguen a la entrega, y le reembolsamos el precio.",
	"pt":  "Você pode devolver qualquer produto nos sete dias que se seguem à entrega, e nós reembolsamos o preço.",
	"it":  "Potete restituire il prodotto entro i sette giorni che seguono la consegna, e noi vi rimborsiamo il prezzo.",
	"tr":  "Ürünü teslim aldıktan sonra yedi gün içinde iade edebilirsiniz ve biz bu bedeli size daha sonra geri öderiz.",
	"id":  "Anda dapat mengembalikan produk yang telah diterima dalam tujuh hari, dan kami akan mengembalikan uang itu.",
	"fil": "Maaari ninyong ibalik ang produkto sa loob ng pitong araw kung hindi ito nagustuhan, at ibabalik namin ang bayad sa inyong card.",
	"ar":  "يمكنكم إرجاع أي منتج خلال سبعة أيام من تاريخ تسلّمه، ونرد إليكم المبلغ على وسيلة الدفع التي دفعتم بها.",
	"fa":  "شما می\u200cتوانید هر کالا را تا هفت روز پس از دریافت برگردانید و ما مبلغ آن را به همان روش پرداخت برمی\u200cگردانیم.",
	"ur":  "آپ وصولی کے سات دن کے اندر کوئی بھی چیز واپس کر سکتے ہیں اور ہم اس کی رقم اسی طریقے سے لوٹا دیں گے۔",
	"ru":  "Вы можете вернуть любой товар в течение семи дней после получения, и мы вернём деньги на вашу карту.",
	"hi":  "आप किसी भी उत्पाद को सात दिनों के भीतर वापस कर सकते हैं और हम आपको उसका मूल्य लौटा देंगे।",
}

// TestWrittenIn tells each language from each other one of its script, and itself from none.
func TestWrittenIn(t *testing.T) {
	var all []string
	for tag := range texts {
		all = append(all, tag)
	}
	pairs := 0
	for is, text := range texts {
		for should := range texts {
			got, ok := WrittenIn(text, should, all)
			want := is != should && shareScript(is, should)
			if want {
				pairs++
			}
			if ok != want || want && got != is {
				t.Errorf("%s in the place of %s: said %q, %t", is, should, got, ok)
			}
		}
	}
	if pairs < 70 {
		t.Errorf("only %d pairs of languages share a script", pairs)
	}
}

func TestWrittenInUnknown(t *testing.T) {
	for _, c := range []struct {
		name, text, should string
		candidates         []string
		want               string
	}{
		{"a language without a table", texts["en"], "et", []string{"en"}, "en"},
		{"its own text", "Toote saab tagastada seitsme päeva jooksul alates kättesaamisest ja me maksame raha tagasi.", "et", []string{"en"}, ""},
		{"with regions", texts["en"], "fr-CA", []string{"en-GB"}, "en-GB"},
		{"two regions of one language", texts["en"], "en-US", []string{"en-GB"}, ""},
		{"relatives", "Anda boleh memulangkan barang yang telah diterima dalam tempoh tujuh hari dan kami akan pulangkan wang.", "ms", []string{"id"}, ""},
		{"a name in its text", "Lisez The Art of War et payez avec Apple Pay dans la boutique de notre partenaire.", "fr", []string{"en"}, ""},
		{"a few words", "Read this and that", "fr", []string{"en"}, ""},
		{"no candidate", texts["en"], "fr", []string{"ar"}, ""},
		{"words without function words", "Free shipping. Cash back. Gift cards. Bed linen. Cotton towels. Apple Pay.", "fr", []string{"en"}, ""},
		{"Arabic by its article", "تلتزم المنشأة بتسليم الطلب خلال ثلاثة أيام عمل وفق أحكام النظام.", "fa", []string{"ar"}, "ar"},
		{"Arabic by its article, for Urdu", "سياسة الخصوصية وحماية البيانات: الشروط والأحكام.", "ur", []string{"ar"}, "ar"},
		{"Persian with loans", "البته سرویس الکترونیکی الان الزامی نیست و پرداخت بین\u200cالمللی امکان دارد.", "fa", []string{"ar"}, ""},
		{"Urdu with Arabic phrases", "السلام علیکم! بالکل مفت ترسیل، بین الاقوامی معیار اور دارالحکومت میں فوری سروس۔", "ur", []string{"ar"}, ""},
		{"Arabic stays Arabic", "سياسة الخصوصية وحماية البيانات: الشروط والأحكام.", "ar", []string{"fa", "ur"}, ""},
		{"vowelled Arabic for Persian", "يُمكنكم إرجاعُ أيِّ منتجٍ مِن تاريخِ تسلُّمهِ، ونَرُدُّ إليكم المبلغَ عَلى وسيلةِ الدفعِ التي دفعتم بها.", "fa", []string{"ar"}, "ar"},
	} {
		if got, ok := WrittenIn(c.text, c.should, c.candidates); got != c.want || ok != (c.want != "") {
			t.Errorf("%s: said %q, want %q", c.name, got, c.want)
		}
	}
}

func TestFunctionWords(t *testing.T) {
	for tag, list := range functionWords {
		seen := map[string]bool{}
		for word := range strings.FieldsSeq(list) {
			if seen[word] || foldFunctionWord(word) != word {
				t.Errorf("%s: %q stands there twice, or in another form than texts are compared in", tag, word)
			}
			seen[word] = true
		}
	}
}

func TestFallbacks(t *testing.T) {
	for tag, want := range map[string]string{
		"ar": "ar", "ar-SA": "ar-SA ar", "pt-BR": "pt-BR pt", "zh-Hant-TW": "zh-Hant-TW zh-Hant", "zh-Hans-CN": "zh-Hans-CN zh-Hans zh",
		"az-Arab": "az-Arab", "ar-Arab-EG": "ar-Arab-EG ar-Arab ar", "ca-valencia": "ca-valencia ca", "fil-PH": "fil-PH fil", "x": "x",
	} {
		if got := strings.Join(Fallbacks(tag), " "); got != want {
			t.Errorf("Fallbacks(%q) = %s, want %s", tag, got, want)
		}
	}
}

func TestScripts(t *testing.T) {
	for tag, want := range map[string]Script{"ar": Arabic, "ar-SA": Arabic, "ar-Latn": Latin, "en-GB": Latin, "ur": Arabic, "hi": "Deva", "zh-TW": "Hani", "ru": "Cyrl", "ja": "Hani"} {
		if got := ScriptsOf(tag); len(got) == 0 || got[0] != want {
			t.Errorf("ScriptsOf(%q) = %v, want %s", tag, got, want)
		}
	}
	for r, want := range map[rune]Script{'a': Latin, 'é': Latin, 'ب': Arabic, 'گ': Arabic, '٣': "", '،': "", 'ـ': "", 'ж': "Cyrl", '中': "Hani", 'क': "Deva", '1': "", '×': ""} {
		if got := ScriptOf(r); got != want {
			t.Errorf("ScriptOf(%q) = %q, want %q", r, got, want)
		}
	}
}
