package check

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
)

var pictureWithoutAlt = Rule{
	Name: "picture-without-alt", Severity: diag.Warning,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "صورة ليس لها alt، وهو ما يُقرأ لمن لا يراها.", En: "A picture has no alt, which is read to those who do not see it."},
		Why:    rules.Text{Ar: "يقرأ له قارئ الشاشة اسم الملف.", En: "A screen reader reads the name of the file instead."},
		Mend:   rules.Text{Ar: "صفوا الصورة في alt، واكتبوا alt=\"\" إن كانت زينة.", En: "Describe it in alt, or write alt=\"\" for one that is an ornament."},
		Bad:    `<img src="{{ asset "img/shop.jpg" }}">`,
		Good:   `<img src="{{ asset "img/shop.jpg" }}" alt="واجهة فرع الرياض">`,
		Source: "WCAG 2.2, 1.1.1",
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().pictures {
			if !hasAttr(n, "alt") && attr(n, "role") != "presentation" && attr(n, "aria-hidden") != "true" && attr(n, "aria-label") == "" {
				found = append(found, Found{Pos: o.inLayout(attr(n, "src"), withoutFingerprint(strings.TrimPrefix(attr(n, "src"), "/")), "<img"), Message: rules.Text{Ar: "الصورة “" + shorten(attr(n, "src")) + "” بلا alt", En: "the picture “" + shorten(attr(n, "src")) + "” has no alt"},
					Hint: rules.Text{Ar: "صفوها في alt، أو اكتبوا alt=\"\" إن كانت زينة", En: "describe it in alt, or write alt=\"\" for an ornament"}})
			}
		}
		return found
	},
}

var namelessLink = Rule{
	Name: "nameless-link", Severity: diag.Warning,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "رابط أو زر بلا نص ولا اسم: أيقونة وحدها.", En: "A link or a button has no text and no name: an icon alone."},
		Why:    rules.Text{Ar: "يقول قارئ الشاشة «رابط» ولا يقول إلى أين.", En: "A screen reader says “link”, and not where to."},
		Mend:   rules.Text{Ar: "اكتبوا نصًّا، أو aria-label.", En: "Write a text, or aria-label."},
		Bad:    `<a href="…">{{ icon "cart" }}</a>`,
		Good:   `<a href="…" aria-label="السلة">{{ icon "cart" }}</a>`,
		Source: "WCAG 2.2, 2.4.4, 4.1.2",
	},
	Output: func(o *Output) (found []Found) {
		add := func(n *html.Node, needles ...string) {
			found = append(found, Found{Pos: o.at(needles...), Message: rules.Text{Ar: "العنصر <" + n.Data + "> بلا نص ولا اسم", En: "the element <" + n.Data + "> has no text and no name"},
				Hint: rules.Text{Ar: "اكتبوا فيه نصًّا، أو aria-label", En: "write a text into it, or aria-label"}})
		}
		for _, n := range o.index().links {
			if c := n.FirstChild; c != nil && c.Type == html.TextNode && len(c.Data) > 1 {
				continue // nearly all
			}
			if attr(n, "aria-hidden") != "true" && nameOf(n) == "" && !o.toUntitled(n) {
				add(n, attr(n, "href"))
			}
		}
		for _, n := range o.index().buttons {
			if attr(n, "aria-hidden") != "true" && nameOf(n) == "" {
				add(n, "<button")
			}
		}
		return found
	},
}

var tableWithoutHeaders = Rule{
	Name: "table-without-headers", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "جدول بلا خلايا عناوين <th>، أو عناوينه كلها فارغة.", En: "A table has no header cells <th>, or all of them are empty."},
		Why:  rules.Text{Ar: "من لا يرى الجدول يسمع أرقامًا لا يعرف ما هي.", En: "Who does not see the table hears numbers and does not know of what."},
		Mend: rules.Text{Ar: "اكتبوا في أول سطر من الجدول أسماء أعمدته.", En: "Write the names of the columns into its first line."},
		Bad:  "|  |  |\n|---|---|\n| الرياض | 25 |", Good: "| المدينة | الرسوم |\n|---|---|\n| الرياض | 25 |",
		Source: "WCAG 2.2, 1.3.1",
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().tables {
			if role := attr(n, "role"); role == "presentation" || role == "none" || hasHeader(n) {
				continue
			}
			first := firstText(n)
			found = append(found, Found{Pos: o.at(first, "<table"), Message: rules.Text{Ar: "الجدول الذي يبدأ بـ “" + shorten(first) + "” بلا عناوين", En: "the table that begins with “" + shorten(first) + "” has no headers"},
				Hint: rules.Text{Ar: "اكتبوا أسماء الأعمدة في أول سطر", En: "write the names of the columns into its first line"}})
		}
		return found
	},
}

func hasHeader(n *html.Node) bool {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Th && firstText(c) != "" || hasHeader(c) {
			return true
		}
	}
	return false
}

// firstText is the first text within an element that is not blank.
func firstText(n *html.Node) string {
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			if s := strings.TrimSpace(d.Data); s != "" {
				return s
			}
		}
	}
	return ""
}

// toUntitled tells whether a link leads to a page that lacks its title, as was reported there.
func (o *Output) toUntitled(link *html.Node) bool {
	to := o.Site.shared.pages()[o.Site.target(o.Page, attr(link, "href")).path]
	return to != nil && to.Meta.Title == ""
}
