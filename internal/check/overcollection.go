package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var overcollection = Rule{
	Rule: say.RuleOvercollection,
	Page: func(p *Page) (found []diag.Finding) {
		if p.Path != "privacy" && !strings.HasSuffix(p.Path, "/privacy") {
			return nil
		}
		for i := range p.Doc.Blocks {
			b := &p.Doc.Blocks[i]
			if p.Texts()[i].lists()&sensitiveWords == 0 {
				continue
			}
			for _, s := range p.sentences(b) {
				start, end, ok := phraseIn(s.Text, sensitive)
				if !ok || !s.hasPhrase(collecting) || p.Site.namesOther(&s) || s.hasPhrase([]string{"احتفظوا", "احفظوا", "اختاروا", "غيروا", "keep ", "choose", "لا نطلب", "لا نجمع", "لا نحفظ", "لا نحتفظ", "لن ", "لا تشارك", "لا ترسل", "do not", "never", "not ", "don't"}) {
					continue
				}
				from, to := s.original(start, end)
				found = append(found, diag.Finding{Pos: p.In(b, s.start+from, s.start+to), Says: say.Overcollection{Item: s.Raw[from:to]}})
			}
		}
		return found
	},
	Settings: func(s *Site) (found []diag.Finding) {
		for i, d := range s.Config.Data {
			texts := []string{d.Items.All}
			for _, code := range d.Items.Languages() {
				texts = append(texts, d.Items.By[code])
			}
			for _, text := range texts {
				t := newText(text, "", Value)
				if start, end, ok := phraseIn(t, sensitive); ok && d.Basis.Value != "legal_obligation" {
					from, to := t.original(start, end)
					found = append(found, diag.Finding{Pos: s.Fact("data", i, "items"), Says: say.Overcollection{Item: text[from:to]}, Advice: say.OvercollectionValue{}})
					break
				}
			}
		}
		return found
	},
}

// collecting are phrases, folded, of sentences that tell what is collected.
var collecting = []string{"معلومات", "بيانات", "نجمع", "collect", "information", "data"}

// sensitive is what copied policies say to collect and stores do not need, folded.
var sensitive = []string{"رقم الهويه", "الهويه الوطنيه", "رقم الاقامه", "كلمه السر", "كلمه المرور", "سؤال الامان", "السؤال الخاص باسترجاع", "الرقم السري",
	"national id", "iqama", "residence number", "passwords", "password", "security question", "secret question"}
