package check

import (
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/markup"
	"sitegen/internal/say"
)

var vagueLink = Rule{
	Rule: say.RuleVagueLink,
	Output: func(o *Output) (found []diag.Finding) {
		for _, n := range o.index().links {
			text, ok := shortText(n)
			if !ok || n.Attr("aria-label") != "" || n.Attr("aria-labelledby") != "" || n.Attr("aria-describedby") != "" {
				continue
			}
			if !o.Site.shared.isVague(text) {
				continue
			}
			found = append(found, diag.Finding{Pos: o.at("["+text+"](", text), Says: say.VagueLink{Text: text}})
		}
		return found
	},
}

// vague are texts of links, folded, that name nothing.
var vague = set("هنا", "اضغط هنا", "اضغطوا هنا", "انقر هنا", "انقروا هنا", "من هنا", "المزيد", "اقرا المزيد", "اقرووا المزيد", "الرابط", "رابط", "هذا الرابط", "الرابط التالي", "التفاصيل",
	"here", "click here", "tap here", "more", "read more", "link", "this link", "this page", "details", "learn more")

// isVague tells whether a text of a link names nothing. Most links stand on every page.
func (s *shared) isVague(text string) bool {
	if known, ok := s.vague.Load(text); ok {
		return known.(bool)
	}
	is := vague[strings.Join(newWords(text), " ")]
	if len(s.vagueRoom) < cap(s.vagueRoom) {
		select {
		case s.vagueRoom <- struct{}{}:
			s.vague.Store(strings.Clone(text), is)
		default:
		}
	}
	return is
}

// shortText is the text of a link, when it is so short that it may say nothing.
func shortText(n *markup.Node) (string, bool) {
	const most = 60 // bytes
	c := n.First
	if c == nil || c.Kind == markup.Text && len(c.Data) > most {
		return "", false
	}
	text := n.Content()
	return text, text != "" && len(text) <= most
}
