package check

import (
	"bytes"
	"html"
	"slices"
	"strings"

	"sitegen/internal/diag"
	"sitegen/internal/rules"
	"sitegen/internal/site"
)

var wrongCanonical = Rule{
	Name: "wrong-canonical", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "الرابط الأصلي canonical ليس عنوان الصفحة الكامل، أو يتكرر.", En: "The canonical link is not the full address of the page, or there are several."},
		Why:  rules.Text{Ar: "تحذف محركات البحث الصفحة من نتائجها وتعرض التي يشير إليها.", En: "Search engines leave the page out and show the one that it names."},
		Mend: rules.Text{Ar: "اكتبوا {{ .Meta }} في القالب، ولا تكتبوا canonical بأنفسكم.", En: "Write {{ .Meta }} in the layout, and no canonical of your own."},
		Bad:  `<link rel="canonical" href="/">`, Good: `{{ .Meta }}`,
		Source: "RFC 6596",
	},
	Output: func(o *Output) []Found {
		want := o.Site.Absolute(canonicalOf(o.Page).URL)
		has := o.index().canonical
		if want == "" || len(has) == 0 || o.Page.IsNotFound() || len(has) == 1 && has[0] == want {
			return nil
		}
		wrong := has[0]
		message := rules.Text{Ar: "الرابط الأصلي “" + shorten(wrong) + "” ليس عنوان الصفحة", En: "the canonical link “" + shorten(wrong) + "” is not the address of the page"}
		if len(has) > 1 {
			message = rules.Text{Ar: "في الصفحة أكثر من رابط أصلي", En: "the page has several canonical links"}
		}
		return []Found{{Pos: o.inLayout(`rel="canonical"`, "rel=canonical"), Message: message,
			Hint: rules.Text{Ar: "اكتبوا {{ .Meta }} في القالب دون canonical", En: "write {{ .Meta }} in the layout, and no canonical"}}}
	},
}

// canonicalOf is the page whose address a page gives as its own.
func canonicalOf(p *site.Page) *site.Page {
	if p.Fallback != nil {
		return p.Translations[0]
	}
	return p
}

var wrongAlternates = Rule{
	Name: "wrong-alternates", Severity: diag.Warning,
	Doc: rules.Doc{
		What: rules.Text{Ar: "روابط اللغات hreflang ناقصة أو خاطئة: لا تذكر الصفحة نفسها أو ترجمتها أو x-default بعنوان كامل.", En: "The hreflang links are wrong or not complete: the page itself, its translations and x-default, each with its full address."},
		Why:  rules.Text{Ar: "لا تأخذ محركات البحث بها إلا إذا أشارت كل صفحة إلى الأخرى، فيُعرض على العربي النص الإنجليزي.", En: "Search engines heed them only where each page names the other; readers of Arabic are shown the English text."},
		Mend: rules.Text{Ar: "اكتبوا {{ .Meta }} في القالب، ولا تكتبوا hreflang في <head> بأنفسكم.", En: "Write {{ .Meta }} in the layout, and no hreflang in <head> of your own."},
		Bad:  `<link rel="alternate" hreflang="en" href="/en/">`, Good: `{{ .Meta }}`,
		Source: "RFC 8288; sitemaps with hreflang (Google Search Central)",
	},
	Output: func(o *Output) (found []Found) {
		x := o.index()
		if len(x.alternates) == 0 && (!x.whole() || len(x.canonical) == 0) {
			return nil // a layout of the owner's own that leaves all of it out
		}
		want := alternatesOf(o.Page)
		add := func(message rules.Text) {
			found = append(found, Found{Pos: o.inLayout(`rel="alternate"`, "rel=alternate", "<head"), Message: message,
				Hint: rules.Text{Ar: "اكتبوا {{ .Meta }} في القالب دون hreflang", En: "write {{ .Meta }} in the layout, and no hreflang"}})
		}
		for _, w := range want {
			if !slices.Contains(x.alternates, w) {
				add(rules.Text{Ar: "لا رابط hreflang=\"" + w.lang + "\" إلى " + w.href, En: "there is no hreflang=\"" + w.lang + "\" link to " + w.href})
			}
		}
		for _, h := range x.alternates {
			if !slices.Contains(want, h) {
				add(rules.Text{Ar: "الرابط hreflang=\"" + h.lang + "\" إلى “" + shorten(h.href) + "” لا يشير إلى ترجمة لهذه الصفحة", En: "the hreflang=\"" + h.lang + "\" link to “" + shorten(h.href) + "” names no translation of this page"})
			}
		}
		return found
	},
}

// alternatesOf are the links to translations that a page should have. Each of the translations should have the same, so
// that pages which have them name one another.
func alternatesOf(p *site.Page) []alternate {
	if p.Hidden() || p.Site.BaseURL == "" {
		return nil
	}
	var out []alternate
	for _, t := range p.Translations {
		if !t.Hidden() {
			out = append(out, alternate{t.Language.Tag, p.Site.Absolute(t.URL)})
		}
	}
	if len(out) < 2 {
		return nil
	}
	return append(out, alternate{"x-default", out[0].href})
}

var sitemapDiffers = Rule{
	Name: "sitemap-differs", Severity: diag.Warning,
	Doc: rules.Doc{
		What:   rules.Text{Ar: "ملف sitemap.xml الذي وضعتموه في assets/static لا يوافق الصفحات: ينقصه بعضها أو يذكر ما ليس منها.", En: "The sitemap.xml of assets/static does not agree with the pages: some are missing in it, or it names others."},
		Why:    rules.Text{Ar: "لا تجد محركات البحث الصفحات الجديدة، وتطلب صفحات لم تعد موجودة.", En: "Search engines do not find new pages, and ask for those that are gone."},
		Mend:   rules.Text{Ar: "احذفوه: يكتب البناء واحدًا صحيحًا.", En: "Delete it: the build writes one that is right."},
		Source: "sitemaps.org protocol 0.9",
	},
	Site: func(s *Site) (found []Found) {
		if s.BaseURL == "" || s.Input.File == nil {
			return nil
		}
		has := locations(s.Input.File("sitemap.xml"))
		if has == nil {
			return nil
		}
		add := func(message rules.Text) {
			if len(found) < 10 {
				found = append(found, Found{Pos: diag.Pos{File: "assets/static/sitemap.xml", Line: 1, Column: 1}, Message: message,
					Hint: rules.Text{Ar: "احذفوا الملف: يكتب البناء واحدًا صحيحًا", En: "delete the file: the build writes one that is right"}})
			}
		}
		known := make(map[string]bool, len(s.Pages))
		for _, p := range s.Pages {
			address := s.Absolute(p.URL)
			listed := has[address]
			known[address] = true
			switch {
			case p.Hidden() && listed:
				add(rules.Text{Ar: "يذكر صفحة لا تُعرض في البحث: " + address, En: "it names a page that search engines shall leave out: " + address})
			case !p.Hidden() && !listed:
				add(rules.Text{Ar: "ينقصه " + address, En: "it lacks " + address})
			}
		}
		for _, address := range sortedKeys(has) {
			if known[address] {
				continue
			}
			if t := s.resolve(s.Pages[0], address); t.kind == leadsNowhere {
				add(rules.Text{Ar: "يذكر صفحة غير موجودة: " + address, En: "it names a page that does not exist: " + address})
			}
		}
		return found
	},
}

// locations are the addresses that a site map lists; nil when it is none.
func locations(xml []byte) map[string]bool {
	if !bytes.Contains(xml, []byte("<urlset")) {
		return nil
	}
	out := map[string]bool{}
	for {
		_, rest, ok := bytes.Cut(xml, []byte("<loc>"))
		if !ok {
			return out
		}
		address, after, ok := bytes.Cut(rest, []byte("</loc>"))
		if !ok {
			return out
		}
		out[strings.TrimSpace(html.UnescapeString(string(address)))] = true
		xml = after
	}
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
