package check

import (
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"sitegen/internal/site"
)

var deadLink = Rule{
	Name: "dead-link", Severity: diag.Error,
	Doc: rules.Doc{
		What: rules.Text{Ar: "رابط في قالب أو في site.toml يؤدي إلى صفحة أو ملف ليس في الموقع.",
			En: "A link of a layout or of site.toml leads to a page or a file that the site does not have."},
		Why: rules.Text{Ar: "من يضغطه يرى صفحة خطأ في كل صفحة من الموقع تحمل ذلك القالب. أما روابط النصوص فيفحصها البناء نفسه.",
			En: "Whoever follows it meets an error, on every page that has the layout. The links of texts are checked when pages are made."},
		Mend: rules.Text{Ar: "اكتبوا عنوان الصفحة بالدالة {{ .Link \"privacy\" }}، فهي تعرف عنوانها في كل لغة، أو احذفوا الرابط.",
			En: "Write the address of a page as {{ .Link \"privacy\" }}, which knows it in every language, or delete the link."},
		Bad:  `<a href="/privcy/">الخصوصية</a>`,
		Good: `<a href="{{ .Link "privacy" }}">الخصوصية</a>`,
	},
	Output: func(o *Output) (found []Found) {
		for _, n := range o.index().links {
			href := n.Attr("href")
			if href == "" || href[0] == '#' {
				continue
			}
			t := o.Site.target(o.Page, href)
			if t.kind != leadsNowhere || o.Site.missingHome(t.path) {
				continue
			}
			f := Found{Pos: o.at(href), Message: rules.Text{Ar: "الرابط “" + shorten(href) + "” لا يؤدي إلى شيء في الموقع", En: "the link “" + shorten(href) + "” leads to nothing on the site"},
				Hint: rules.Text{Ar: "صحّحوا العنوان، أو احذفوا الرابط", En: "mend the address, or delete the link"}}
			if absolute(href) { // the host may have more than this site
				f.Severity = diag.Info
			}
			found = append(found, f)
		}
		return found
	},
}

// missingHome tells whether a path of the output is that of a home page that the site lacks, which is reported where it
// should be.
func (s *Site) missingHome(path string) bool {
	path = strings.TrimSuffix(strings.TrimSuffix(path, "index.html"), "/")
	return slices.ContainsFunc(s.Languages, func(l *site.Language) bool {
		return path == strings.TrimSuffix(l.Prefix, "/") && !s.Home(l)
	})
}

// absolute tells whether an address names its host.
func absolute(address string) bool {
	return hasPrefixFold(address, "https:") || hasPrefixFold(address, "http:") || len(address) > 1 && address[:2] == "//"
}

// hasPrefixFold tells whether s begins with a prefix, in any case.
func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}
