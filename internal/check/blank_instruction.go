package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var blankInstruction = Rule{
	Name: "blank-instruction", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "عبارة بين علامتي تنصيص تبدأ بتوجيه مثل «يوضع الرابط» أو «تحدد هنا»، تقول للمتجر ما يكتبه فنُشرت بدلًا منه.",
			En: "A text in quotes that begins with an instruction tells the store what to write, and was published in the place of it."},
		Why: rules.Text{Ar: "القسم الذي يحمل توجيهًا لا نصًّا لا يقول للعميل شيئًا.",
			En: "A section that holds an instruction and no text tells the customer nothing."},
		Mend: rules.Text{Ar: "اكتبوا ما يطلبه التوجيه ثم احذفوه.",
			En: "Write what the instruction asks for, and delete it."},
		Bad:  "القواعد موجودة هنا \"يوضع الرابط\".",
		Good: "القواعد في صفحة [الشروط والأحكام](terms.md).",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.has&quotes == 0 {
			return nil
		}
		for _, q := range quotations(t.Raw) {
			inner := newWords(t.Raw[q.innerStart:q.innerEnd])
			if len(inner) == 0 || !instructions[inner[0]] {
				continue
			}
			left := shorten(t.Raw[q.innerStart:q.innerEnd])
			hits = append(hits, Hit{Start: q.start, End: q.end, Message: rules.Text{Ar: "بقي في النص توجيه من النموذج: “" + left + "”",
				En: "an instruction of the template was left in the text: “" + left + "”"}, Hint: hintFor(t)})
		}
		return hits
	},
}

// instructions are the words, folded, with which drafting instructions begin.
var instructions = set("تحدد", "يحدد", "حدد", "يوضع", "توضع", "ضع", "يذكر", "تذكر", "اذكر", "اكتب", "يكتب", "تكتب", "ادخل", "اضف", "يضاف", "هنا",
	"insert", "specify", "describe", "enter", "write", "add")
