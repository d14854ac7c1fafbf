package check

import (
	"regexp"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/fact"
	"sitegen/internal/rules"
	"sitegen/internal/site"
)

var badPhone = Rule{
	Name: "bad-phone-link", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رابط اتصال أو محادثة (tel: أو wa.me وأمثالهما) ليس فيه رقم دولي كامل، أو رقمه لا وجود له.",
			En: "A link that calls or opens a chat (tel:, wa.me and the like) without a complete international number, or with one that cannot exist."},
		Why: rules.Text{Ar: "هاتف من هو خارج الدولة لا يطلب رقمًا محليًّا، وواتساب لا يفتح محادثة إلا برقم دولي دون أصفار ولا علامة +.",
			En: "A telephone abroad doesn't dial a local number, and WhatsApp opens a chat only for an international number without zeros and without +."},
		Mend: rules.Text{Ar: "اكتبوا الرقم بالصيغة الدولية دون مسافات، والأفضل أن يكون حقيقة: tel:{{ contact.phone }} أو {{ contact.whatsapp | whatsapp }}",
			En: "Write the number in its international form without spaces, best as a fact: tel:{{ contact.phone }} or {{ contact.whatsapp | whatsapp }}"},
		Bad: "[اتصلوا](tel:0551002003) أو [راسلونا](https://wa.me/0551002003)", Good: "[اتصلوا](tel:+966551002003) أو [راسلونا](https://wa.me/966551002003)",
		Source: "ITU-T E.164; RFC 3966; faq.whatsapp.com/5913398998672934",
	},
	Output: func(o *Output) (found []Found) {
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
	Page: func(p *Page) (found []Found) {
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
	Site: func(s *Site) (found []Found) {
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
func (s *Site) dialFault(address, written string) (f Found, wrong bool) {
	d, ok := fact.DialledBy(address)
	if !ok {
		return f, hasPrefixFold(address, "tel:") && s.noNumber(&f, address)
	}
	said := "“" + shorten(unescaped(written)) + "”"
	number, err := d.Normalise(s.Config.Country())
	right := d.Address(number)
	switch {
	case number == "" && d.Chat != "":
		f.Severity = diag.Error
		f.Message = rules.Text{Ar: said + " لا يفتح محادثة، فالرقم غير صحيح", En: said + " opens no chat: the number isn't valid"}
		f.Hint = rules.Text{Ar: "صحّحوا الرقم، واكتبوه بمفتاح الدولة دون أصفار قبله", En: "correct the number, and write it with its country code and no zeros before it"}
	case number == "":
		return f, !isShortNumber(d.Number) && s.noNumber(&f, written)
	case !d.Reaches(number) && d.Chat != "":
		f.Severity = diag.Error
		f.Message = rules.Text{Ar: said + " لا يفتح محادثة، فالرقم ليس بالصيغة الدولية", En: said + " opens no chat: the number isn't in international form"}
		f.Hint = rules.Text{Ar: "اكتبوا " + right, En: "write " + right}
	case !d.Reaches(number):
		f.Message = rules.Text{Ar: said + " ليس رقمًا دوليًّا كاملًا", En: said + " isn't a complete international number"}
		f.Hint = rules.Text{Ar: "اكتبوا " + right, En: "write " + right}
	case err != nil:
		f.Message = rules.Text{Ar: said + " فيه رقم لم تُخصص بدايته لأحد فيما نعرف", En: said + " has a number of a range that isn't assigned, as far as we know"}
		f.Hint = rules.Text{Ar: "تحقّقوا من الرقم", En: "check the number"}
	case d.Chat == "WhatsApp" && (fact.Phone{E164: number}).WhatsAppURL() == "":
		f.Message = rules.Text{Ar: said + " رقم لا يكون على واتساب", En: said + " is a number that can't be on WhatsApp"}
		f.Hint = rules.Text{Ar: "اكتبوا رقم الجوال المسجّل به الحساب", En: "write the mobile number of the account"}
	default:
		return f, false
	}
	return f, true
}

// noNumber says that an address calls nobody.
func (s *Site) noNumber(f *Found, written string) bool {
	said := "“" + shorten(unescaped(written)) + "”"
	f.Message = rules.Text{Ar: said + " ليس رقمًا يمكن الاتصال به", En: said + " isn't a number that can be called"}
	f.Hint = rules.Text{Ar: "اكتبوه مع مفتاح الدولة، مثل tel:+966551002003", En: "write it with its country code, such as tel:+966551002003"}
	return true
}

// isShortNumber tells whether digits are a short number, which is dialled as it is inside one country: 937, 19999.
func isShortNumber(number string) bool {
	return len(number) >= 3 && len(number) <= 6 && allDigits(number) && number[0] != '0'
}
