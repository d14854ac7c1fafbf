package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var chatbotResidue = Rule{
	Name: "chatbot-residue", Severity: diag.Error, Judgement: true,
	Doc: rules.Doc{
		What: rules.Text{Ar: "كلام من برنامج محادثة عن النص الذي كتبه: «إليك الترجمة»، “Here is the full translation”.",
			En: "What a chat program said about the text that it wrote: “Here is the full translation”."},
		Why:  rules.Text{Ar: "يرى القارئ أن السياسة لم يكتبها المتجر ولم يقرأها.", En: "A reader sees that the store neither wrote the policy nor read it."},
		Mend: rules.Text{Ar: "احذفوا الجملة، ثم اقرؤوا ما بعدها.", En: "Delete the sentence, then read what follows it."},
		Bad:  "Here is the full translation of your privacy policy:",
		Good: "",
	},
	Text: func(t *Text) (hits []Hit) {
		hint := rules.Text{Ar: "احذفوه، ثم اقرؤوا ما بعده", En: "delete it, then read what follows"}
		if t.lists()&chatWords == 0 {
			return hits
		}
		folded := t.Folded()
		for i, w := range t.words {
			for _, phrase := range chatPhrases[folded[w.start:w.end]] {
				end, ok := matchWords(t, i, phrase)
				if !ok {
					continue
				}
				start, stop := t.original(w.start, end)
				said := "“" + shorten(t.Raw[start:stop]) + "”"
				hits = append(hits, Hit{Start: start, End: stop, Message: rules.Text{Ar: said + " كلام برنامج محادثة", En: said + " is what a chat program says"}, Hint: hint})
				break
			}
		}
		return hits
	},
}

// chatPhrases are folded phrases by their first word. None of them is what a store says to its customers: “Here is the
// address” is, “Here is the translation” is not.
var chatPhrases = phrases(chatList()...)

func chatList() (list []string) {
	for _, what := range []string{"translation", "full translation", "translated", "complete translation", "english translation", "arabic translation", "rewritten", "revised version of your", "polished version of your",
		"corrected version of your", "updated version of your", "improved version of your"} {
		list = append(list, "here is the "+what, "here is a "+what, "here s the "+what, "here s a "+what, "here is your "+what)
	}
	for _, what := range []string{"النص", "الترجمه", "ترجمه", "الصياغه", "صياغه"} {
		list = append(list, "اليك "+what, "اليكم "+what+" الكامله", "اليك "+what+" الكامله")
	}
	return append(list, "as an ai language", "as an ai model", "as an ai assistant i", "as a language model", "let me know if you would like me to", "let me know if you d like me to",
		"بالتاكيد اليك النسخه", "بالتاكيد اليك السياسه", "بالطبع اليك النسخه", "بالطبع اليك السياسه",
		"بصفتي نموذج لغوي", "بصفتي نموذجا لغويا", "كنموذج لغوي", "هل ترغب في ان اعدل", "هل ترغب ان اعدل", "هل تريد ان اعدل")
}
