package check

import (
	"strings"

	"sitegen/internal/rules"
	"sitegen/internal/say"
)

// staleFacts are phrases, folded, that were true once.
var staleFacts = []struct {
	phrases []string
	say     rules.Text
	hint    rules.Text
}{
	{[]string{"موثق في معروف", "موثق لدي معروف", "مسجل في معروف", "موثقون في معروف", "منصه معروف", "توثيق معروف", "شهاده معروف رقم", "\"معروف\"", "maroof"},
		rules.Text{Ar: "توثيق المتاجر انتقل من «معروف» إلى المركز السعودي للأعمال منذ مارس 2023", En: "stores have been authenticated by the Saudi Business Center, no longer by Maroof, since March 2023"},
		rules.Text{Ar: "وثّقوا المتجر في المركز السعودي للأعمال، واكتبوا sbc_auth_no وsbc_url تحت [ids]", En: "authenticate the store at the Saudi Business Center, and write sbc_auth_no and sbc_url under [ids]"}},
	{[]string{"سجل تجاري فرعي", "السجل التجاري الفرعي", "سجل فرعي", "branch commercial registration", "branch cr "},
		rules.Text{Ar: "لا تصدر سجلات تجارية فرعية منذ أبريل 2025؛ يغني عنها الرقم الوطني الموحّد", En: "branch registrations are no longer issued since April 2025; the unified national number replaces them"},
		rules.Text{Ar: "احذفوا السجل الفرعي، واكتبوا unified_number تحت [ids]", En: "delete the branch registration, and write unified_number under [ids]"}},
	{[]string{"انتهاء السجل التجاري", "ينتهي السجل التجاري", "صلاحيه السجل التجاري", "commercial registration expires", "cr expiry"},
		rules.Text{Ar: "ليس للسجل التجاري تاريخ انتهاء منذ أبريل 2025", En: "the commercial register has no expiry date since April 2025"},
		rules.Text{Ar: "احذفوا تاريخ الانتهاء", En: "delete the expiry date"}},
	{[]string{"faq rich result", "faq rich snippet", "rich results for faq"},
		rules.Text{Ar: "لم تعد Google تعرض نتائج الأسئلة الشائعة منذ مايو 2026", En: "Google has shown no rich results for questions since May 2026"},
		rules.Text{Ar: "احذفوا هذا الكلام", En: "delete it"}},
}

var staleFact = Rule{
	Rule: say.RuleStaleFact,
	Text: func(t *Text) (hits []Hit) {
		if !strings.Contains(t.Raw, "عروف") && !strings.Contains(t.Raw, "سجل") && !strings.Contains(t.Raw, "aroof") && !strings.Contains(t.Raw, "AROOF") && !strings.Contains(t.Raw, " CR ") && !strings.Contains(t.Raw, "FAQ") && !strings.Contains(t.Raw, "egistration") {
			return nil
		}
		folded := t.Folded()
		if strings.Contains(folded, "المركز السعودي للاعمال") || strings.Contains(folded, "saudi business center") {
			return nil // it tells how things have changed
		}
		for _, s := range staleFacts {
			for _, phrase := range s.phrases {
				if i := strings.Index(folded, phrase); i >= 0 {
					start, end := t.original(i, i+len(strings.TrimRight(phrase, " ")))
					hits = append(hits, Hit{Start: start, End: end, Message: s.say, Hint: s.hint})
					break
				}
			}
		}
		return hits
	},
}
