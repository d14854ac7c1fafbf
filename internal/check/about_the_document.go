package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var aboutTheDocument = Rule{
	Name: "about-the-document", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "كلام عمّا هي السياسة عمومًا، أو إعلان بأن النص نموذج، مكان السياسة نفسها.",
			En: "A text about what policies are, or one that calls itself a sample, in the place of the policy."},
		Why:  rules.Text{Ar: "هو من مقالة تشرح للمتاجر كيف تكتب سياستها، ولا يقول ما يفعله متجركم.", En: "It comes from an article that explains to stores how to write theirs, and does not say what yours does."},
		Mend: rules.Text{Ar: "احذفوه، واكتبوا ما يفعله متجركم.", En: "Delete it, and write what your store does."},
		Bad:  "سياسة الخصوصية هي وثيقة قانونية توضّح كيف تجمع المواقع البيانات.",
		Good: "توضّح هذه السياسة ما نفعله ببياناتكم الشخصية.",
	},
	Text: func(t *Text) (hits []Hit) {
		if t.lists()&aboutWords == 0 {
			return nil
		}
		folded := t.Folded()
		for i, w := range t.words {
			for _, phrase := range aboutPhrases[folded[w.start:w.end]] {
				end, ok := matchWords(t, i, phrase)
				if !ok {
					continue
				}
				start, stop := t.original(w.start, end)
				said := "“" + shorten(t.Raw[start:stop]) + "”"
				hits = append(hits, Hit{Start: start, End: stop,
					Message: rules.Text{Ar: said + " كلام عن السياسات لا سياسة", En: said + " is about policies, and no policy"},
					Hint:    rules.Text{Ar: "احذفوه، واكتبوا ما يفعله متجركم", En: "delete it, and write what your store does"}})
				break
			}
		}
		return hits
	},
}

// aboutPhrases are folded phrases by their first word.
var aboutPhrases = phrases(aboutList()...)

func aboutList() (list []string) {
	for _, document := range []string{"سياسه الخصوصيه", "الشروط والاحكام", "شروط الاستخدام", "اتفاقيه الاستخدام", "سياسه الاسترجاع", "سياسه الارجاع"} {
		for _, is := range []string{"مجموعه", "وثيقه", "مستند", "بيان", "عباره عن", "اتفاقيه", "عقد"} {
			list = append(list, document+" هي "+is)
		}
		list = append(list, "نموذج "+document, "نموزج "+document, "نموذج عن "+document, "نموذج ل"+document)
	}
	list = append(list, "نموذج سياسه خصوصيه", "نموزج سياسه خصوصيه", "نموذج شروط واحكام", "نموذج شروط الاستخدام", "نموذج اتفاقيه استخدام")
	for _, document := range []string{"privacy policy", "return policy", "refund policy", "cookie policy", "terms of use", "terms and conditions"} {
		list = append(list, "sample "+document, document+" template", document+" generator")
		for _, is := range []string{"a legal", "a document", "a statement", "a set", "a legally"} {
			list = append(list, document+" is "+is, document+" are "+is)
		}
	}
	// Only whole: “our privacy policy is a statement of …” is a store's own.
	for i, p := range list {
		if strings.HasPrefix(p, "privacy policy is") || strings.HasPrefix(p, "return policy is") || strings.HasPrefix(p, "refund policy is") || strings.HasPrefix(p, "cookie policy is") {
			list[i] = "a " + p
		}
	}
	return list
}
