package check

import (
	"slices"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/lang"
	"sitegen/internal/say"
)

// party is somebody to whom stores of the Gulf give data. The names say nothing about what they do with it: that the
// owner declares.
type party struct {
	id    string
	name  lang.Bilingual
	words []string // folded phrases by which texts name it; words of everyday Arabic only with what makes them a name
}

// parties are those that texts of stores name most.
var parties = []party{
	{"salla", lang.Bilingual{Ar: "سلة", En: "Salla"}, []string{"منصه سله", "salla"}},
	{"zid", lang.Bilingual{Ar: "زد", En: "Zid"}, []string{"منصه زد", "zid platform"}},
	{"shopify", lang.Bilingual{Ar: "شوبيفاي", En: "Shopify"}, []string{"شوبيفاي", "shopify"}},
	{"moyasar", lang.Bilingual{Ar: "ميسر", En: "Moyasar"}, []string{"بوابه ميسر", "moyasar"}},
	{"tap", lang.Bilingual{Ar: "تاب", En: "Tap Payments"}, []string{"بوابه تاب", "tap payments"}},
	{"hyperpay", lang.Bilingual{Ar: "هايبر باي", En: "HyperPay"}, []string{"هايبر باي", "هايبرباي", "hyperpay"}},
	{"paytabs", lang.Bilingual{Ar: "بيتابس", En: "PayTabs"}, []string{"بيتابس", "باي تابس", "paytabs"}},
	{"tabby", lang.Bilingual{Ar: "تابي", En: "Tabby"}, []string{"تابي", "tabby"}},
	{"tamara", lang.Bilingual{Ar: "تمارا", En: "Tamara"}, []string{"تمارا", "tamara"}},
	{"mispay", lang.Bilingual{Ar: "مس باي", En: "MISpay"}, []string{"مس باي", "mispay"}},
	{"smsa", lang.Bilingual{Ar: "سمسا", En: "SMSA"}, []string{"سمسا", "smsa"}},
	{"aramex", lang.Bilingual{Ar: "أرامكس", En: "Aramex"}, []string{"ارامكس", "aramex"}},
	{"spl", lang.Bilingual{Ar: "سبل", En: "SPL"}, []string{"البريد السعودي", "مؤسسه البريد", "saudi post"}},
	{"jt", lang.Bilingual{Ar: "جي آند تي", En: "J&T"}, []string{"جي اند تي", "j&t"}},
	{"google-analytics", lang.Bilingual{Ar: "تحليلات جوجل", En: "Google Analytics"}, []string{"تحليلات جوجل", "تحليلات قوقل", "google analytics"}},
	{"meta", lang.Bilingual{Ar: "ميتا", En: "Meta"}, []string{"بكسل ميتا", "meta pixel", "facebook pixel"}},
	{"snap", lang.Bilingual{Ar: "سناب", En: "Snap"}, []string{"بكسل سناب", "snap pixel"}},
	{"tiktok", lang.Bilingual{Ar: "تيك توك", En: "TikTok"}, []string{"بكسل تيك توك", "tiktok pixel"}},
	{"unifonic", lang.Bilingual{Ar: "يونيفونك", En: "Unifonic"}, []string{"يونيفونك", "unifonic"}},
}

// partyPhrases are the words of all parties.
func partyPhrases() (out []string) {
	for i := range parties {
		out = append(out, parties[i].words...)
	}
	return out
}

var undeclaredParty = Rule{
	Rule: say.RuleUndeclaredParty,
	Page: func(p *Page) (found []diag.Finding) {
		if len(p.Site.Config.ThirdParty) == 0 {
			return nil // whether there is a register at all is a matter of coverage
		}
		told := map[string]bool{}
		for _, s := range p.passages() {
			if s.lists()&partyWords == 0 {
				continue
			}
			for k := range parties {
				q := &parties[k]
				if told[q.id] {
					continue
				}
				at, end, ok := phraseIn(s.Text, q.words)
				if !ok || p.Site.hasParty(q) || denies(sentenceAround(s.Text, at, end)) {
					continue
				}
				told[q.id] = true
				start, stop := s.original(at, end)
				found = append(found, diag.Finding{Severity: diag.Warning, Pos: s.at(start, stop), Says: notInRegister(q)})
			}
		}
		return found
	},
	Site: func(s *Site) (found []diag.Finding) {
		c := s.Config
		if len(c.ThirdParty) == 0 {
			return nil
		}
		needs := func(id string, at ...any) {
			i := slices.IndexFunc(parties, func(q party) bool { return q.id == id })
			if i >= 0 && !s.hasParty(&parties[i]) {
				found = append(found, diag.Finding{Pos: s.Fact(at...), Says: notInRegister(&parties[i])})
			}
		}
		needs(c.Store.Platform, "store", "platform")
		cards := -1
		for i, m := range c.Payments.Methods {
			switch m.Value {
			case "tabby", "tamara", "mispay":
				needs(m.Value, "payments", "methods", i)
			case "mada", "visa", "mastercard", "applepay", "googlepay", "stcpay", "sadad":
				if cards < 0 {
					cards = i
				}
			}
		}
		if cards >= 0 && !slices.ContainsFunc(c.ThirdParty, func(t config.ThirdParty) bool { return t.Service.Value == "payment" || t.Service.Value == "platform" }) {
			found = append(found, diag.Finding{Pos: s.Fact("payments", "methods", cards), Says: say.UndeclaredPartyPayment{}})
		}
		whatsApp := party{id: "whatsapp", name: lang.Bilingual{Ar: "واتساب", En: "WhatsApp"}, words: []string{"واتساب", "واتس اب", "whatsapp"}}
		if c.Contact.WhatsApp.E164 != "" && !s.hasParty(&whatsApp) {
			found = append(found, diag.Finding{Severity: diag.Warning, Pos: s.Fact("contact", "whatsapp"), Says: notInRegister(&whatsApp)})
		}
		return found
	},
}

// denies tells whether a sentence says that something is not so.
func denies(s *sentence) bool { return s.hasWord(refusals) || s.hasWord(notSo) }

var notSo = set("ليس", "ليست", "لسنا", "لم", "دون", "بدون", "without", "don't", "doesn't", "neither", "nor")

func notInRegister(q *party) say.Message { return say.UndeclaredParty{Party: q.name, Id: q.id} }

// hasParty tells whether the register, or the store's own names, hold somebody.
func (s *Site) hasParty(q *party) bool {
	d := s.declared()
	if d.names[q.id] || d.holds(fold(q.name.Ar)) || d.holds(fold(q.name.En)) {
		return true
	}
	for _, words := range q.words {
		if d.holds(words) {
			return true
		}
	}
	return false
}
