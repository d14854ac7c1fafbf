package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markdown"
	"sitegen/internal/rules"
)

var missingSubject = Rule{
	Name: "missing-subject", Severity: diag.Info,
	Doc: rules.Doc{
		What: rules.Text{Ar: "جملة تبدأ بفعل لا فاعل له، وأخواتها في الصفحة تذكر المتجر بعد الفعل نفسه.",
			En: "A sentence that begins with a verb without a subject, while its sisters on the page name the store behind theirs."},
		Why:  rules.Text{Ar: "سقط اسم المتجر حين استُبدل، فلا يعرف القارئ من الذي يعمل.", En: "The store's name fell out when it was replaced; a reader does not know who acts."},
		Mend: rules.Text{Ar: "اكتبوا الفاعل، أو اكتبوا بصيغة المتكلم.", En: "Write the subject, or write in the first person."},
		Bad:  "تعمل على حماية هذه المعلومات",
		Good: "نعمل على حماية هذه المعلومات",
	},
	Page: func(p *Page) (found []Found) {
		if p.Code() != "ar" {
			return nil
		}
		var without []line
		named := false
		var block *markdown.Block
		var slots []slot // of block
		for _, l := range p.Lines() {
			if l.block.Kind != markdown.Paragraph {
				continue
			}
			first := wordAt(l.text(), 0)
			feminine, ok := verbForm(fold(first), ownVerbs)
			if !ok {
				continue
			}
			rest := strings.TrimLeft(l.text()[len(first):], " ")
			after := fold(wordAt(rest, 0))
			switch {
			case after == "علي" || after == "الي" || after == "في" || strings.HasPrefix(after, "بال"):
				if feminine {
					without = append(without, l)
				}
			default:
				if l.block != block {
					block, slots = l.block, p.slots(l.block)
				}
				for _, s := range slots {
					named = named || s.start == l.start+skipSpaces(l.text(), len(first))
				}
			}
		}
		if !named {
			return nil
		}
		for _, l := range without {
			end := l.start + len(wordAt(l.text(), 0))
			word := l.block.Text[l.start:end]
			found = append(found, Found{Pos: p.In(l.block, l.start, end),
				Message: rules.Text{Ar: "“" + word + "” بلا فاعل", En: "“" + word + "” has no subject"},
				Hint:    rules.Text{Ar: "اكتبوا من الذي يفعل ذلك، أو اكتبوا بصيغة المتكلم: “ن" + word[len("ت"):] + "”", En: "write who does it, or write in the first person: “ن" + word[len("ت"):] + "”"}})
		}
		return found
	},
}
