package check

import (
	"strings"
	"unicode/utf8"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var blankQuestion = Rule{
	Name: "blank-question", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "سؤال بين علامتي تنصيص داخل النص، كتبه صاحب النموذج ليجيب عنه المتجر ولم يُجب عنه أحد.",
			En: "A question in quotes inside a text: the author of a template asked it, and nobody has answered."},
		Why: rules.Text{Ar: "من يقرأ السياسة يرى أنها منسوخة وأن المتجر لا يعرف ما يعِد به.",
			En: "A reader sees that the policy was copied, and that the store does not know what it promises."},
		Mend: rules.Text{Ar: "اكتبوا الجواب مكان السؤال، واجعلوه حقيقة في site.toml إن كان حقيقة عن المتجر.",
			En: "Write the answer in the place of the question, as a fact in site.toml where it is one."},
		Bad:  "نحمي بياناتكم عن طريق “سيرفرات معيّنة؟”.",
		Good: "نحمي بياناتكم في خوادم {{ privacy.hosting }}.",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&quotes == 0 {
			return nil
		}
		for _, q := range quotations(t.Raw) {
			inner := strings.TrimSpace(t.Raw[q.innerStart:q.innerEnd])
			if !strings.HasSuffix(inner, "؟") && !strings.HasSuffix(inner, "?") || utf8.RuneCountInString(inner) > 80 {
				continue
			}
			hits = append(hits, Hit{Start: q.start, End: q.end, Message: unfilled(inner), Hint: hintFor(t)})
		}
		return hits
	},
}
