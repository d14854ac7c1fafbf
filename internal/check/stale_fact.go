package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// staleFacts are phrases, folded, that were true once.
var staleFacts = []struct {
	phrases []string
	says    say.Message
}{
	{[]string{"موثق في معروف", "موثق لدي معروف", "مسجل في معروف", "موثقون في معروف", "منصه معروف", "توثيق معروف", "شهاده معروف رقم", "\"معروف\"", "maroof"}, say.StaleFactMaroof{}},
	{[]string{"سجل تجاري فرعي", "السجل التجاري الفرعي", "سجل فرعي", "branch commercial registration", "branch cr "}, say.StaleFactBranchRegister{}},
	{[]string{"انتهاء السجل التجاري", "ينتهي السجل التجاري", "صلاحيه السجل التجاري", "commercial registration expires", "cr expiry"}, say.StaleFactRegisterExpiry{}},
	{[]string{"faq rich result", "faq rich snippet", "rich results for faq"}, say.StaleFactFaqResults{}},
}

var staleFact = Rule{
	Rule: say.RuleStaleFact,
	Text: func(t *Text, report Report) {
		if !strings.Contains(t.Raw, "عروف") && !strings.Contains(t.Raw, "سجل") && !strings.Contains(t.Raw, "aroof") && !strings.Contains(t.Raw, "AROOF") && !strings.Contains(t.Raw, " CR ") && !strings.Contains(t.Raw, "FAQ") && !strings.Contains(t.Raw, "egistration") {
			return
		}
		folded := t.Folded()
		if strings.Contains(folded, "المركز السعودي للاعمال") || strings.Contains(folded, "saudi business center") {
			return // it tells how things have changed
		}
		for _, s := range staleFacts {
			for _, phrase := range s.phrases {
				if i := strings.Index(folded, phrase); i >= 0 {
					start, end := t.original(i, i+len(strings.TrimRight(phrase, " ")))
					report(start, end, diag.Finding{Says: s.says})
					break
				}
			}
		}
	},
}
