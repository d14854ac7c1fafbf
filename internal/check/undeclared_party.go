package check

import (
	"slices"

	"sitegen/internal/config"
	"sitegen/internal/diag"
	"sitegen/internal/say"
)

var undeclaredParty = Rule{
	Rule: say.RuleUndeclaredParty,
	Page: func(p *Page) (found []diag.Finding) {
		if len(p.Site.Config.ThirdParty) == 0 {
			return nil // whether there is a register at all is a matter of coverage
		}
		told := map[string]bool{}
		tell := func(q *namedParty, pos diag.Pos) {
			told[q.ID] = true
			found = append(found, diag.Finding{Severity: diag.Warning, Pos: pos, Says: notInRegister(q)})
		}
		all := namedParties()
		for _, s := range p.passages() {
			if s.lists()&partyWords == 0 {
				continue
			}
			for k := range all {
				q := &all[k]
				if told[q.ID] {
					continue
				}
				if at, end, ok := q.in(s.Text); ok && !p.Site.hasParty(q) {
					start, stop := s.original(at, end)
					tell(q, s.at(start, stop))
				}
			}
		}
		for _, at := range webAddresses(p.Doc.Source) {
			if q := linkedParty(string(p.Doc.Source[at[0]:at[1]])); q != nil && !told[q.ID] && !p.Site.hasParty(q) {
				tell(q, p.At(at[0], at[1]-at[0]))
			}
		}
		return found
	},
	Settings: func(s *Site) (found []diag.Finding) {
		c := s.Config
		if len(c.ThirdParty) == 0 {
			return nil
		}
		needs := func(id string, at ...any) {
			if q := partyNamed(id); q != nil && !q.SelfHosted && !s.hasParty(q) {
				found = append(found, diag.Finding{Severity: diag.Warning, Pos: s.Fact(at...), Says: notInRegister(q)})
			}
		}
		needs(c.Store.Platform, "store", "platform")
		cards := -1
		for i, m := range c.Payments.Methods {
			switch m.Value {
			case "tabby", "tamara", "mispay", "postpay", "valu":
				needs(m.Value, "payments", "methods", i)
			case "paylater":
				needs("paylater-qa", "payments", "methods", i)
			case "mada", "knet", "benefit", "naps", "himyan", "omannet", "meeza", "visa", "mastercard", "applepay", "googlepay", "stcpay", "sadad":
				if cards < 0 {
					cards = i
				}
			}
		}
		if cards >= 0 && !slices.ContainsFunc(c.ThirdParty, func(t config.ThirdParty) bool { return t.Service.Value == "payment" || t.Service.Value == "platform" }) {
			found = append(found, diag.Finding{Severity: diag.Warning, Pos: s.Fact("payments", "methods", cards), Says: say.UndeclaredPartyPayment{}})
		}
		if q := partyNamed("whatsapp"); c.Contact.WhatsApp.E164 != "" && !s.hasParty(q) {
			found = append(found, diag.Finding{Severity: diag.Warning, Pos: s.Fact("contact", "whatsapp"), Says: notInRegister(q)})
		}
		return found
	},
}

// denies tells whether a sentence says that something is not so.
func denies(s *sentence) bool { return s.hasWord(refusals) || s.hasWord(notSo) }

var notSo = set("ليس", "ليست", "لسنا", "لم", "دون", "بدون", "without", "don't", "doesn't", "neither", "nor")

func notInRegister(q *namedParty) say.Message {
	return say.UndeclaredParty{Party: q.Name.Bilingual(), Id: q.ID}
}

// hasParty tells whether the register, or the store's own names, hold somebody.
func (s *Site) hasParty(q *namedParty) bool {
	d := s.declared()
	if d.names[q.ID] || d.holds(fold(q.Name.Ar)) || d.holds(fold(q.Name.En)) {
		return true
	}
	return slices.ContainsFunc(q.words, d.holds) || slices.ContainsFunc(q.mentioned, d.holds)
}
