package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/external"
	"sitegen/internal/rules"
)

var deadExternalLink = Rule{
	Name: "dead-external-link", Severity: diag.Warning,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "رابط إلى موقع آخر لم تعد فيه تلك الصفحة، أو لم يعد الموقع موجودًا. يُفحص بالأمر sitegen check --external وحده.", En: "A link to another site, where the page or the whole host is gone. Looked for by sitegen check --external only."},
		Why:    rules.Text{Ar: "يحيل النص العميل إلى ما لا يجده، كصفحة الشكاوى في جهة رسمية.", En: "The text sends the customer to what is not there, such as the page where an authority takes complaints."},
		Mend:   rules.Text{Ar: "ابحثوا عن العنوان الجديد، أو احذفوا الرابط.", En: "Look for the new address, or delete the link."},
		Source: "RFC 9110 §15.5.5, §15.5.11",
	},
	Site: func(s *Site) []Found {
		return s.answered(external.Dead, func(address string, a external.Answer) (message, hint rules.Text) {
			if a.Status == 0 {
				return rules.Text{Ar: "الموقع الذي يؤدي إليه الرابط غير موجود: " + address, En: "the host of the link does not exist: " + address},
					rules.Text{Ar: "صحّحوا العنوان، أو احذفوا الرابط", En: "mend the address, or delete the link"}
			}
			return rules.Text{Ar: "الصفحة التي يؤدي إليها الرابط لم تعد موجودة: " + address, En: "the page that the link leads to is gone: " + address},
				rules.Text{Ar: "ابحثوا عن عنوانها الجديد، أو احذفوا الرابط", En: "look for its new address, or delete the link"}
		})
	},
}

var movedExternalLink = Rule{
	Name: "moved-external-link", Severity: diag.Info,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "رابط إلى صفحة في موقع آخر انتقلت إلى عنوان جديد. يُفحص بالأمر sitegen check --external وحده.", En: "A link to a page of another site that has moved for good. Looked for by sitegen check --external only."},
		Why:    rules.Text{Ar: "لا تبقى الإحالة من العنوان القديم إلى الأبد.", En: "The old address will not lead on for ever."},
		Mend:   rules.Text{Ar: "اكتبوا العنوان الجديد.", En: "Write the new address."},
		Source: "RFC 9110 §15.4.2, §15.4.9",
	},
	Site: func(s *Site) []Found {
		return s.answered(external.Moved, func(address string, a external.Answer) (message, hint rules.Text) {
			return rules.Text{Ar: "انتقلت الصفحة “" + address + "” إلى " + a.To, En: "“" + address + "” has moved to " + a.To},
				rules.Text{Ar: "اكتبوا " + a.To, En: "write " + a.To}
		})
	},
}

// outside are the addresses on other hosts that a page links to, each once.
func (o *Output) outside() (out []string) {
	if o.Site.Input.Ask == nil {
		return nil
	}
	for _, n := range o.index().links {
		if href := attr(n, "href"); hasPrefixFold(href, "https:") && o.Site.foreign(href) != "" && !slices.Contains(out, href) {
			out = append(out, strings.Clone(href))
		}
	}
	return out
}

// ask asks about all links that lead out of the site.
func (s *Site) ask() map[string]external.Answer {
	if s.Input.Ask == nil {
		return nil
	}
	all := map[string]bool{}
	for _, n := range s.Notes {
		for _, address := range n.outside {
			all[address] = true
		}
	}
	return s.Input.Ask(sortedKeys(all))
}

// answered reports the links whose answer is of some state, where they stand.
func (s *Site) answered(state external.State, say func(address string, a external.Answer) (message, hint rules.Text)) (found []Found) {
	answers := s.answers()
	for _, n := range s.Notes {
		for _, address := range n.outside {
			a, ok := answers[external.Key(address)]
			if !ok || a.State != state {
				continue
			}
			message, hint := say(shorten(address), a)
			found = append(found, Found{Pos: s.at(n.Page, address, unescaped(address), strings.TrimSuffix(address, "/")), Message: message, Hint: hint})
		}
	}
	return found
}
