package check

import (
	"strings"
	"sync"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

var misspelling = Rule{
	Rule: say.RuleMisspelling,
	Text: func(t *Text, report Report) {
		if !t.isArabic() || t.lists()&asWritten == 0 {
			return
		}
		for i := 0; i < len(t.Raw); {
			if r, size := utf8.DecodeRuneInString(t.Raw[i:]); !ofArabic(r) {
				i += size
				continue
			}
			start := i
			for i < len(t.Raw) {
				r, size := utf8.DecodeRuneInString(t.Raw[i:])
				if !ofArabic(r) {
					break
				}
				i += size
			}
			wrong := t.Raw[start:i]
			bare, marked := withoutMarks(wrong)
			right, ok := misspellings()[bare]
			if !ok || isQuoted(t.Raw, start, i) { // a text about the word
				continue
			}
			stop, edit := i, diag.Edit{Start: start, End: i, New: right}
			if right == "" { // حيث أن
				next := skipSpaces(t.Raw, i)
				second, _ := withoutMarks(wordAt(t.Raw, next))
				if next == i || second != "أن" {
					continue
				}
				wrong, right = bare+" أن", bare+" إن"
				stop = next + len(wordAt(t.Raw, next))
				edit = diag.Edit{Start: next, End: next + len("أ"), New: "إ"}
			} else if marked {
				edit = diag.Edit{} // its marks belong to the letters that change
			}
			report(start, stop, diag.Finding{Says: say.Misspelling{Wrong: wrong, Right: right}, Edit: edit})
		}
	},
}

// isQuoted tells whether quotation marks are right before and after a stretch.
func isQuoted(s string, start, end int) bool {
	before, after := runeBefore(s, start), runeAt(s, end)
	return before == '«' && after == '»' || before == '“' && after == '”' || before == '"' && after == '"'
}

// withoutMarks drops the marks of a word, and tells whether it had any.
func withoutMarks(word string) (bare string, marked bool) {
	bare = strings.Map(func(r rune) rune {
		if lang.IsArabicMark(r) {
			return -1
		}
		return r
	}, word)
	return bare, len(bare) < len(word)
}

// misspellings are wrong spellings and the right ones, with all prefixes.
var misspellings = sync.OnceValue(func() map[string]string {
	m := map[string]string{"حيث": "", "وحيث": ""} // حيث أن, see there
	add := func(wrong, right string) {
		if right != wrong {
			m[wrong] = right
		}
	}
	// What takes the article and prepositions: wrong and right, each with the suffixes that are usual.
	for _, p := range pairsOf(nouns) {
		for _, conjunction := range []string{"", "و", "ف"} {
			for _, preposition := range []string{"", "ب", "ك", "ل"} {
				before := conjunction + preposition
				add(before+p[0], before+p[1])
				article := "ال"
				if preposition == "ل" {
					article = "ل"
				}
				add(before+article+p[0], before+article+p[1])
			}
		}
	}
	for _, p := range pairsOf(wholes) {
		for _, conjunction := range []string{"", "و", "ف"} {
			add(conjunction+p[0], conjunction+p[1])
		}
	}
	return m
})

// pairsOf reads lines of a wrong and a right stem and their endings; a bare stem counts where a - is among them.
func pairsOf(list string) (out [][2]string) {
	for line := range strings.Lines(list) {
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		if len(f) == 2 {
			f = append(f, "-")
		}
		for _, ending := range f[2:] {
			ending = strings.Trim(ending, "-")
			out = append(out, [2]string{f[0] + ending, f[1] + ending})
		}
	}
	return out
}

// nouns are those whose wrong spelling is no other word. The verbal nouns of the forms افتعل, انفعل and استفعل begin with a
// bare alef, those of the form أفعل with a hamza.
const nouns = `
	الكتروني إلكتروني - ة ا ات ين
	انترنت إنترنت
	إسم اسم - ا ك كم ه ها نا
	إستخدام استخدام - ك كم ه ها نا ات
	إستعمال استعمال - كم ه ها
	إسترجاع استرجاع - كم ه ها
	إستبدال استبدال - كم ه ها
	إستلام استلام - كم ه ها
	إسترداد استرداد - كم ه ها
	إستفسار استفسار - ات كم اتكم ك
	إستقبال استقبال - كم ه ها
	إستثناء استثناء - ات
	إستكمال استكمال
	إستشارة استشارة
	إستفادة استفادة
	إستمرار استمرار - كم ك ه ها
	إتصال اتصال - ات كم ك نا
	إتفاق اتفاق - ية يات
	إتفاقية اتفاقية
	إختيار اختيار - ك كم ي ية
	إشتراك اشتراك - ات كم ك
	إلتزام التزام - ات نا كم
	إنتهاء انتهاء
	إنتهاك انتهاك - ات
	إنتقال انتقال
	إنضمام انضمام - كم ك
	إحتفاظ احتفاظ - نا كم
	إحتياج احتياج - ات كم
	إحتيال احتيال - ي
	إعتماد اعتماد
	إعتراض اعتراض - ات كم
	إعتبار اعتبار - ات ا
	إرتباط ارتباط - ات
	إقتراح اقتراح - ات كم
	إنتظار انتظار - كم
	إجتماع اجتماع - ي ية
	إتخاذ اتخاذ
	إمتثال امتثال
	إحترام احترام - نا كم
	إختراق اختراق - ات
	إستيراد استيراد
	الغاء إلغاء - ه ها
	ارسال إرسال - ه ها
	ارجاع إرجاع - ه ها
	اضافة إضافة
	اضافي إضافي - ة
	اشعار إشعار - ات كم
	ادارة إدارة
	اعادة إعادة
	اتمام إتمام - ه ها
	اصدار إصدار - ات
	اجراءات إجراءات - كم نا
	اجمالي إجمالي
	ايداع إيداع
	ايقاف إيقاف
	نموزج نموذج
	كفائة كفاءة
	برائة براءة
`

// wholes are words that take no more than و and ف before them.
const wholes = `
	لاكن لكن
	هاذا هذا
	هاذه هذه
	هذة هذه
	ذالك ذلك
	كذالك كذلك
	اذا إذا
	الى إلى
	ايضا أيضًا
	بناءا بناءً
	سواءا سواءً
	ابتداءا ابتداءً
	الاحكام الأحكام
`
