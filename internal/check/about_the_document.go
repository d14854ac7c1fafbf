package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var aboutTheDocument = Rule{
	Rule: say.RuleAboutTheDocument,
	Text: func(t *Text, report Report) {
		if t.lists()&aboutWords == 0 {
			return
		}
		folded := t.Folded()
		for i, w := range t.words {
			for _, phrase := range aboutPhrases[folded[w.start:w.end]] {
				end, ok := matchWords(t, i, phrase)
				if !ok {
					continue
				}
				start, stop := t.original(w.start, end)
				report(start, stop, diag.Finding{Says: say.AboutTheDocument{Text: shorten(t.Raw[start:stop])}})
				break
			}
		}
	},
}

// aboutPhrases are folded phrases by their first word.
var aboutPhrases = phrases(aboutList()...)

// A store may say that its terms are an agreement; that they are “a set of rules” is said of terms in general.
func aboutList() (list []string) {
	for _, document := range []string{"سياسه الخصوصيه", "الشروط والاحكام", "شروط الاستخدام", "اتفاقيه الاستخدام", "سياسه الاسترجاع", "سياسه الارجاع"} {
		for _, is := range []string{"مجموعه", "وثيقه", "مستند", "بيان", "عباره عن"} {
			list = append(list, document+" هي "+is)
		}
		for _, sample := range []string{"نموذج", "نموزج"} {
			list = append(list, sample+" "+document, sample+" عن "+document, sample+" ل"+document)
		}
	}
	list = append(list, "نموذج سياسه خصوصيه", "نموزج سياسه خصوصيه", "نموذج شروط واحكام", "نموذج شروط الاستخدام", "نموذج اتفاقيه استخدام")
	for _, document := range []string{"privacy policy", "return policy", "refund policy", "cookie policy"} {
		list = append(list, "a "+document+" is a legal", "a "+document+" is a document", "a "+document+" is a statement", "sample "+document, document+" template", document+" generator")
	}
	for _, document := range []string{"terms of use", "terms and conditions"} {
		list = append(list, document+" are a set", "sample "+document, document+" template", document+" generator")
	}
	return list
}
