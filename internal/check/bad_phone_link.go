package check

import (
	"regexp"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

var badPhone = Rule{
	Rule: say.RuleBadPhoneLink,
	Output: func(o *Output) (found []diag.Finding) {
		for _, n := range o.index().links {
			href := n.Attr("href")
			f, wrong := o.Site.dialFault(href, href)
			if !wrong {
				continue
			}
			f.Pos = o.at(unescaped(href), href)
			if f.Pos.File == o.Site.Input.Name || len(chats(href)) > 0 && written(o.Page, href) {
				continue // both files are read below
			}
			found = append(found, f)
		}
		return found
	},
	Page: func(p *Page) (found []diag.Finding) {
		source := string(p.Doc.Source)
		for _, at := range chats(source) {
			if !strings.HasPrefix(source[at[0]:], "http") && at[0] > 0 && strings.IndexByte("(<", source[at[0]-1]) >= 0 && strings.Contains(source[at[0]:at[1]], "://") {
				continue // whatsapp: cannot be linked at all, which is said where the link is made
			}
			if f, wrong := p.Site.dialFault(source[at[0]:at[1]], source[at[0]:at[1]]); wrong {
				f.Pos = p.At(at[0], at[1]-at[0])
				found = append(found, f)
			}
		}
		return found
	},
	Settings: func(s *Site) (found []diag.Finding) {
		eachString(s.toml(), "", func(at []any, v, _ string) {
			if isPhoneKey(at) {
				return // there, the number is taken out of the address
			}
			addresses := chats(v)
			if d, ok := fact.DialledBy(v); ok && d.Chat == "" {
				addresses = [][]int{{0, len(v)}}
			}
			for _, a := range addresses {
				if f, wrong := s.dialFault(v[a[0]:a[1]], v[a[0]:a[1]]); wrong {
					f.Pos = inValue(s.toml(), at, v)(a[0], a[1])
					found = append(found, f)
				}
			}
		})
		return found
	},
}

// written tells whether the file of a page holds an address letter by letter.
func written(p *site.Page, address string) bool {
	return slices.ContainsFunc(spellings([]string{address}), func(text string) bool {
		_, ok := inPage(p, text)
		return ok
	})
}

// isPhoneKey tells whether a value of site.toml is a telephone number by its key.
func isPhoneKey(at []any) bool {
	for _, step := range at {
		switch step {
		case "phone", "other_phones", "whatsapp":
			return true
		}
	}
	return false
}

// chatAddress finds addresses of chats with a number, as people write them in a text.
var chatAddress = regexp.MustCompile(`(?i)(?:\b(?:https?://)?(?:www\.)?(?:wa\.me/|(?:api\.|web\.)?whatsapp\.com/send/?\?|t\.me/[+0-9٠-٩۰-۹]|signal\.me/)|\b(?:whatsapp|viber)://)[^\s"'<>()\[\]«»“”،؛]*[0-9٠-٩۰-۹A-Za-z=]`)

// chats are where a text holds addresses of chats.
func chats(text string) [][]int {
	if !strings.Contains(text, ".me/") && !strings.Contains(text, "://") && !strings.Contains(text, "hatsapp") {
		return nil
	}
	return chatAddress.FindAllStringIndex(text, -1)
}

// dialFault tells what is wrong with an address that calls a number or opens a chat with it, which is shown as written.
func (s *Site) dialFault(address, written string) (f diag.Finding, wrong bool) {
	d, ok := fact.DialledBy(address)
	if !ok {
		return f, hasPrefixFold(address, "tel:") && s.noNumber(&f, address)
	}
	said := shorten(unescaped(written))
	number, err := d.Normalise(s.Config.Country())
	right := d.Address(number)
	switch {
	case number == "" && d.Chat != "":
		f.Severity = diag.Error
		f.Says = say.BadPhoneLinkNoChat{Address: said}
	case number == "":
		return f, !isShortNumber(d.Number) && s.noNumber(&f, written)
	case !d.Reaches(number) && d.Chat != "":
		f.Severity = diag.Error
		f.Says = say.BadPhoneLinkNoChatLocal{Address: said, Right: right}
	case !d.Reaches(number):
		f.Says = say.BadPhoneLinkIncomplete{Address: said, Right: right}
	case err != nil:
		f.Says = say.BadPhoneLinkUnassigned{Address: said}
	case d.Chat == "WhatsApp" && (fact.Phone{E164: number}).WhatsAppURL() == "":
		f.Says = say.BadPhoneLinkNotOnWhatsapp{Address: said}
	default:
		return f, false
	}
	return f, true
}

// noNumber says that an address calls nobody.
func (s *Site) noNumber(f *diag.Finding, written string) bool {
	f.Says = say.BadPhoneLinkNoNumber{Address: shorten(unescaped(written))}
	return true
}

// isShortNumber tells whether digits are a short number, which is dialled as it is inside one country: 937, 19999.
func isShortNumber(number string) bool {
	return len(number) >= 3 && len(number) <= 6 && allDigits(number) && number[0] != '0'
}
