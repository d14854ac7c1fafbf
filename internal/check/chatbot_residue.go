package check

import (
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var chatbotResidue = Rule{
	Rule: say.RuleChatbotResidue,
	Text: func(t *Text, report Report) {
		if t.lists()&chatWords == 0 {
			return
		}
		folded := t.Folded()
		for i, w := range t.words {
			for _, phrase := range chatPhrases[folded[w.start:w.end]] {
				end, ok := matchWords(t, i, phrase)
				if !ok {
					continue
				}
				start, stop := t.original(w.start, end)
				report(start, stop, diag.Finding{Says: say.ChatbotResidue{Text: shorten(t.Raw[start:stop])}})
				break
			}
		}
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
