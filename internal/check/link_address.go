package check

import (
	"net/mail"
	"net/url"
	"strings"

	"golang.org/x/net/html"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var insecureLink = Rule{
	Name: "insecure-link", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رابط يبدأ بـ http: ، فلا يُشفَّر ما يُرسل إليه ولا ما يأتي منه.",
			En: "A link begins with http:, so that nothing on its way is encrypted."},
		Why: rules.Text{Ar: "يستطيع من في الطريق قراءة الصفحة وتغييرها، وتحذّر المتصفحات منها.",
			En: "Anybody on the way can read and change the page, and browsers warn of it."},
		Mend: rules.Text{Ar: "اكتبوا https: بعد التأكد من أن الموقع الآخر يجيب به.",
			En: "Write https:, after a look whether the other site answers to it."},
		Bad: "[البريد](http://splonline.com.sa)", Good: "[البريد](https://splonline.com.sa)",
		Source: "RFC 9110 §17.1",
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().links {
			if href := attr(n, "href"); hasPrefixFold(href, "http:") {
				found = append(found, Found{Pos: o.at(href, strings.TrimSuffix(href, "/")), Message: rules.Text{Ar: "الرابط “" + shorten(href) + "” غير مشفَّر", En: "the link “" + shorten(href) + "” is not encrypted"},
					Hint: rules.Text{Ar: "اكتبوا https:", En: "write https:"}})
			}
		}
		return found
	},
}

var badMail = Rule{
	Name: "bad-mail-link", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رابط mailto: ليس فيه عنوان بريد صحيح.", En: "A mailto: link holds no valid e-mail address."},
		Why:  rules.Text{Ar: "لا تصل الرسالة إلى أحد.", En: "The message reaches nobody."},
		Mend: rules.Text{Ar: "اكتبوا العنوان كاملًا، والأفضل أن يكون حقيقة: mailto:{{ contact.email }}",
			En: "Write the whole address, best as a fact: mailto:{{ contact.email }}"},
		Bad: "[راسلونا](mailto:care.lazwardi.sa)", Good: "[راسلونا](mailto:{{ contact.email }})",
		Source: "RFC 6068",
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().links {
			href := attr(n, "href")
			if hasPrefixFold(href, "mailto:") && !validMail(href[len("mailto:"):]) {
				found = append(found, Found{Pos: o.at(unescaped(href), href), Message: rules.Text{Ar: "“" + shorten(unescaped(href)) + "” ليس عنوان بريد", En: "“" + shorten(unescaped(href)) + "” is no e-mail address"},
					Hint: rules.Text{Ar: "اكتبوا العنوان كاملًا، مثل mailto:care@lazwardi.sa", En: "write the whole address, such as mailto:care@lazwardi.sa"}})
			}
		}
		return found
	},
}

// validMail tells whether what follows mailto: has an address, or leaves it to the reader and says something else.
func validMail(rest string) bool {
	to, query, _ := strings.Cut(rest, "?")
	if to == "" {
		return query != ""
	}
	for one := range strings.SplitSeq(to, ",") {
		plain, err := url.PathUnescape(one)
		if err != nil {
			return false
		}
		a, err := mail.ParseAddress(plain)
		if err != nil || a.Address != plain || !strings.Contains(plain[strings.LastIndexByte(plain, '@')+1:], ".") {
			return false
		}
	}
	return true
}

var badPhone = Rule{
	Name: "bad-phone-link", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رابط tel: ليس فيه رقم دولي كامل.", En: "A tel: link holds no complete international number."},
		Why: rules.Text{Ar: "هاتف من هو خارج المملكة، أو من يحمل شريحة أجنبية، لا يطلب رقمًا محليًّا.",
			En: "A telephone abroad, or one with a foreign card, does not dial a local number."},
		Mend: rules.Text{Ar: "اكتبوا الرقم بالصيغة الدولية دون مسافات، والأفضل أن يكون حقيقة: tel:{{ contact.phone }}",
			En: "Write the number in its international form without spaces, best as a fact: tel:{{ contact.phone }}"},
		Bad: "[اتصلوا](tel:0551002003)", Good: "[اتصلوا](tel:+966551002003)",
		Source: "ITU-T E.164; RFC 3966",
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().links {
			href := attr(n, "href")
			if hasPrefixFold(href, "tel:") && !validPhone(href[len("tel:"):]) {
				found = append(found, Found{Pos: o.at(unescaped(href), href), Message: rules.Text{Ar: "“" + shorten(unescaped(href)) + "” ليس رقمًا دوليًّا كاملًا", En: "“" + shorten(unescaped(href)) + "” is no complete international number"},
					Hint: rules.Text{Ar: "اكتبوه مع رمز الدولة، مثل tel:+966551002003", En: "write it with the country's code, such as tel:+966551002003"}})
			}
		}
		return found
	},
}

// validPhone tells whether what follows tel: is a number that can be dialled anywhere, or a short or unified number that
// has no other form: 937, 19999, 920012345, 8001234567.
func validPhone(rest string) bool {
	number, _, _ := strings.Cut(unescaped(rest), ";")
	digits := 0
	for i := 0; i < len(number); i++ {
		switch c := number[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '+' && i == 0, c == '-', c == '.', c == '(', c == ')':
		default:
			return false
		}
	}
	if strings.HasPrefix(number, "+") {
		return digits >= 7 && digits <= 15 && number[1] != '0'
	}
	plain := strings.NewReplacer("-", "", ".", "", "(", "", ")", "").Replace(number)
	return digits >= 3 && digits <= 6 && number[0] != '0' || strings.HasPrefix(plain, "9200") && digits == 9 || strings.HasPrefix(plain, "800") && digits >= 9
}

var emptyLink = Rule{
	Name: "empty-link", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رابط أو صورة في قالب بلا عنوان: href=\"\" أو href=\"#\" أو src=\"\".",
			En: "A link or a picture of a layout has no address: href=\"\", href=\"#\", src=\"\"."},
		Why: rules.Text{Ar: "الرابط الفارغ يعيد القارئ إلى الصفحة نفسها، والصورة الفارغة تطلب الصفحة مرة أخرى.",
			En: "An empty link leads back to the page itself, and an empty picture asks for the page once more."},
		Mend: rules.Text{Ar: "اكتبوا العنوان، أو احذفوا العنصر حين لا توجد الحقيقة: {{ if .Has \"store.shop_url\" }}…{{ end }}",
			En: "Write the address, or leave the element out where the fact is missing: {{ if .Has \"store.shop_url\" }}…{{ end }}"},
		Bad: `<a href="#">تويتر</a>`, Good: `<a href="https://x.com/lazwardi">إكس</a>`,
	},
	Output: func(o *Output) (found []Found) {
		add := func(n *html.Node, name, value string) {
			pos := o.inLayout(name+`="`+value+`"`, name+"="+value)
			found = append(found, Found{Pos: pos, Message: rules.Text{Ar: "العنصر <" + n.Data + "> بلا عنوان: " + name + "=\"" + value + "\"", En: "the element <" + n.Data + "> has no address: " + name + "=\"" + value + "\""},
				Hint: rules.Text{Ar: "اكتبوا العنوان، أو احذفوا العنصر", En: "write the address, or delete the element"}})
		}
		for _, n := range o.index().links {
			if href := strings.TrimSpace(attr(n, "href")); (href == "" || href == "#") && !o.textLink(n) {
				add(n, "href", href)
			}
		}
		for _, r := range o.index().resources {
			if strings.TrimSpace(r.url) == "" && (r.attr == "src" || r.attr == "href") && !o.textPicture(r.node) {
				add(r.node, r.attr, "")
			}
		}
		return found
	},
}

// textLink tells whether a link without address comes from the page's text: why it has none was said when the page was
// made.
func (o *Output) textLink(n *html.Node) bool {
	text := strings.Join(strings.Fields(textOf(n)), " ")
	doc := o.Page.Document()
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		for _, l := range b.Links {
			inner := b.Text[l.Start:l.End]
			if strings.Contains(inner, "\uFFFC") || inner == "" || strings.Join(strings.Fields(inner), " ") == text || strings.ContainsAny(inner, "&\\") {
				return true
			}
		}
	}
	return false
}

// textPicture tells whether a picture without address comes from the page's text.
func (o *Output) textPicture(n *html.Node) bool {
	if n.Data != "img" {
		return false
	}
	for _, l := range o.Page.Document().Links {
		if l.Image {
			return true
		}
	}
	return false
}
