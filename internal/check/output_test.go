package check

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/colour"
	"sitegen/internal/config"
	"sitegen/internal/content"
	"sitegen/internal/fact"
	"sitegen/internal/lang"
	"sitegen/internal/markup"
	"sitegen/internal/say"
	"sitegen/internal/site"
)

func TestAddresses(t *testing.T) {
	for rest, want := range map[string]bool{"a@b.sa": true, "a@b.sa?subject=x": true, "?subject=x": true, "a@b.sa,c@d.sa": true, "care%2Bx@b.sa": true,
		"": false, "a": false, "a@b": false, "a b@c.sa": false, "Name%20%3Ca@b.sa%3E": false, "a@b.sa,": false, "%zz@b.sa": false} {
		if got := validMail(rest); got != want {
			t.Errorf("mailto:%s: got %t", rest, got)
		}
	}
}

// TestDialled: of addresses that call or open a chat, what is wrong with them and what would be right.
func TestDialled(t *testing.T) {
	for _, c := range []struct{ country, address, want string }{
		{"SA", "tel:+966551002003", ""},
		{"SA", "tel:+966-55-100-2003", ""},
		{"SA", "tel:+966551002003;ext=5", ""},
		{"SA", "sms:+966551002003?body=x", ""},
		{"SA", "tel:937", ""},
		{"SA", "tel:19999", ""},
		{"SA", "tel:118118", ""},
		{"SA", "tel:920012345", ""},
		{"SA", "tel:8001234567", ""},
		{"SA", "tel:+96550123456", ""},
		{"SA", "tel:+442079460958", ""},
		{"SA", "tel:0551002003", "warning write tel:+966551002003"},
		{"AE", "tel:0501234567", "warning write tel:+971501234567"},
		{"SA", "sms:0551002003", "warning write sms:+966551002003"},
		{"SA", "tel:551002003", "warning write tel:+966551002003"},
		{"SA", "tel:966551002003", "warning write tel:+966551002003"},
		{"SA", "tel:+0966551002003", "warning no number"},
		{"SA", "tel:+96655", "warning no number"},
		{"SA", "tel:+9665510020031234", "warning no number"},
		{"SA", "tel:+96533333333", "warning no number"},
		{"SA", "tel:+966579912345", "warning unassigned"},
		{"SA", "tel:care", "warning no number"},
		{"SA", "tel:", "warning no number"},
		{"SA", "https://wa.me/966551002003", ""},
		{"SA", "https://wa.me/966551002003?text=x%20y", ""},
		{"SA", "https://wa.me/442079460958", ""},
		{"SA", "https://wa.me/message/ABCD1", ""},
		{"SA", "https://wa.me/?text=0551002003", ""},
		{"SA", "https://wa.me/qr/ABC12345", ""},
		{"SA", "https://api.whatsapp.com/send?phone=966551002003&text=x", ""},
		{"SA", "https://api.whatsapp.com/send/?phone=+966551002003", ""},
		{"SA", "whatsapp://send?phone=966551002003", ""},
		{"SA", "https://t.me/lazwardi", ""},
		{"SA", "https://t.me/+AbCd1234efgh", ""},
		{"SA", "https://t.me/+966551002003", ""},
		{"SA", "https://wa.me/0551002003", "error write https://wa.me/966551002003"},
		{"SA", "https://wa.me/+966551002003", "error write https://wa.me/966551002003"},
		{"SA", "https://wa.me/00966551002003", "error write https://wa.me/966551002003"},
		{"SA", "https://wa.me/9660551002003", "error write https://wa.me/966551002003"},
		{"SA", "https://wa.me/966-55-100-2003", "error write https://wa.me/966551002003"},
		{"SA", "wa.me/551002003", "error write https://wa.me/966551002003"},
		{"SA", "http://www.wa.me/0551002003", "error write https://wa.me/966551002003"},
		{"SA", "https://api.whatsapp.com/send?phone=0551002003", "error write https://wa.me/966551002003"},
		{"SA", "https://web.whatsapp.com/send?text=x&phone=0551002003", "error write https://wa.me/966551002003"},
		{"SA", "whatsapp://send?phone=0551002003", "error write https://wa.me/966551002003"},
		{"EG", "https://wa.me/01001234567", "error write https://wa.me/201001234567"},
		{"KW", "https://wa.me/50123456", "error write https://wa.me/96550123456"},
		{"SA", "https://wa.me/96655100200", "error no chat"},
		{"SA", "https://wa.me/96533333333", "error no chat"},
		{"SA", "https://wa.me/966920012345", "warning not on WhatsApp"},
		{"SA", "https://t.me/+9660551002003", "error write https://t.me/+966551002003"},
		{"SA", "viber://chat?number=0551002003", "error write viber://chat?number=%2B966551002003"},
		{"SA", "https://signal.me/#p/0551002003", "error write https://signal.me/#p/+966551002003"},
		{"SA", "https://t.me/0551002003", "error write https://t.me/+966551002003"},
		{"SA", "https://t.me/966551002003", "error write https://t.me/+966551002003"},
		{"SA", "https://t.me/lazwardi/12345678", ""},
		{"SA", "https://signal.me/#p/966551002003", "error write https://signal.me/#p/+966551002003"},
		{"SA", "https://signal.me/#p/+966551002003", ""},
		{"SA", "https://signal.me/#eu/AbCd12345678", ""},
		// What a template leaves open.
		{"SA", "https://wa.me/966XXXXXXXXX", "error no chat"},
		{"SA", "https://wa.me/9665xxxxxxxx?text=hello", "error no chat"},
		{"SA", "https://wa.me/xxxxxxxxxx", "error no chat"},
		{"SA", "https://wa.me/", "error no chat"},
		{"SA", "https://wa.me/966", "warning not on WhatsApp"},
		{"SA", "https://api.whatsapp.com/send?phone=", "error no chat"},
		{"SA", "https://api.whatsapp.com/send?phone=966XXXXXXXXX&text=a", "error no chat"},
		{"SA", "viber://chat?number=", "error no chat"},
		{"SA", "https://wa.me/?text=hello", ""},
		{"SA", "https://wa.me/xenia", ""},
		{"SA", "https://api.whatsapp.com/send?text=hello", ""},
		{"SA", "https://api.whatsapp.com/send?phone=&text=hello", ""},
		{"SA", "whatsapp://", ""},
		{"SA", "https://shop.lazwardi.sa/0551002003", ""},
	} {
		toml := &config.Site{Store: config.Store{Country: fact.Enum{Value: c.country}}}
		s := New(Input{Site: &site.Site{Config: toml}}).site
		got := ""
		if f, wrong := s.dialFault(c.address, c.address); wrong {
			got = string(badPhone.complete(f).Severity) + " " + dialFaultOf(f.Says)
		}
		if got != c.want {
			t.Errorf("%s %s: %q, want %q", c.country, c.address, got, c.want)
		}
	}
}

// dialFaultOf names what a message finds wrong with an address, or what would be right.
func dialFaultOf(m say.Message) string {
	switch m := m.(type) {
	case say.BadPhoneLinkNoChatLocal:
		return "write " + m.Right
	case say.BadPhoneLinkIncomplete:
		return "write " + m.Right
	case say.BadPhoneLinkNoChat:
		return "no chat"
	case say.BadPhoneLinkNoNumber:
		return "no number"
	case say.BadPhoneLinkUnassigned:
		return "unassigned"
	case say.BadPhoneLinkNotOnWhatsapp:
		return "not on WhatsApp"
	}
	return ""
}

func TestTarget(t *testing.T) {
	files := []string{"index.html", "returns/index.html", "en/index.html", "404.html", "a b.pdf", "css/site.css"}
	for _, base := range []string{"", "/sub"} {
		s := &site.Site{Config: &config.Site{}, BasePath: base, BaseURL: "https://lazwardi.sa" + base}
		p := &site.Page{URL: base + "/returns/", Output: "returns/index.html", Site: s, Language: &site.Language{Locale: &lang.Locale{Tag: "ar"}}}
		c := New(Input{Site: s, Has: func(f string) bool { return slices.Contains(files, f) }}).site
		for address, want := range map[string]string{
			base + "/": "index.html", base + "/returns/": "returns/index.html", base + "/returns": "returns/index.html", base + "/en/#top": "en/index.html top", "#a": "returns/index.html a",
			"../en/": "en/index.html", "": "returns/index.html", base + "/a%20b.pdf": "a b.pdf", base + "/404.html": "404.html", base + "/404": "404.html", base + "/css/site.css?v=1": "css/site.css",
			"https://lazwardi.sa" + base + "/en/": "en/index.html", "//LAZWARDI.sa" + base + "/en/": "en/index.html",
			base + "/gone/": "nowhere gone/", "gone": "nowhere returns/gone", base + "/%zz": "elsewhere", base + "/returns/../../../x": "nowhere returns/../../../x",
			"https://shop.lazwardi.sa/": "elsewhere", "mailto:a@b.sa": "elsewhere", "tel:+966": "elsewhere", "//other.sa/": "elsewhere",
		} {
			for range 2 { // from memory, too
				got := c.target(p, address)
				text := map[targetKind]string{leadsElsewhere: "elsewhere", leadsHere: got.path, leadsNowhere: "nowhere " + got.path}[got.kind]
				if got.fragment != "" {
					text += " " + got.fragment
				}
				if text != want {
					t.Errorf("%q on a site in %q: got %q, want %q", address, base, text, want)
				}
			}
		}
	}
}

func TestDataFaults(t *testing.T) {
	noName, noType := say.BadStructuredData{Kind: "Store", Key: "name"}, say.BadStructuredDataNoType{}
	for text, want := range map[string][]say.Message{
		`{"@context":"https://schema.org","@type":"OnlineStore","name":"لازوردي"}`: nil,
		`{"@graph":[{"@type":"Store","name":"x"},{"@type":"WebPage"}]}`:            nil,
		`[{"@type":"Store","name":"x"}]`:                                           nil,
		`{"@type":["Store","Place"],"name":"x"}`:                                   nil,
		`{"@type":"Store"}`:                                                        {noName},
		`{"@type":"Store","name":" "}`:                                             {noName},
		`{"name":"x"}`:                                                             {noType},
		`{"@context":"http://other.org","@type":"Thing"}`:                          {say.BadStructuredDataContext{}},
		`{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"x"}]}`:       {say.BadStructuredData{Kind: "Question", Key: "acceptedAnswer"}},
		`{"@type":"BreadcrumbList","itemListElement":[]}`:                          {say.BadStructuredData{Kind: "BreadcrumbList", Key: "itemListElement"}},
		`{"@graph":[{"@type":"Store"},{"name":"x"}]}`:                              {noName, noType},
		`{"@graph":[]}`: nil,
		`{`:             {say.BadStructuredDataUnreadable{Cause: "unexpected end of JSON input"}},
	} {
		if got := dataFaults([]byte(text)); !slices.Equal(got, want) {
			t.Errorf("%s: got %#v, want %#v", text, got, want)
		}
	}
}

// TestForeign tells which addresses ask another host.
func TestForeign(t *testing.T) {
	s := New(Input{Site: &site.Site{Config: &config.Site{}, BaseURL: "https://lazwardi.sa/sub"}}).site
	for address, want := range map[string]string{
		"https://lazwardi.sa/a.js": "", "HTTPS://Lazwardi.SA/a.js": "", "//lazwardi.sa/a.js": "", "/a.js": "", "a.js": "", "": "", "#a": "", "mailto:a@b.sa": "",
		"https://cdn.example/a.js": "cdn.example", " https://cdn.example/a.js\n": "cdn.example", "//CDN.example/a.js": "CDN.example", "\t//cdn.example": "cdn.example",
		"https://lazwardi.sa.cdn.example/": "lazwardi.sa.cdn.example", "https://x.lazwardi.sa/": "x.lazwardi.sa", "https://lazwardi.sa:8443/": "lazwardi.sa:8443",
		"https://lazwardi.sa@cdn.example/": "cdn.example",
	} {
		if got := s.foreign(address); got != want {
			t.Errorf("%q: got %q, want %q", address, got, want)
		}
	}
}

// TestOnePage holds rules against single pages: how often each finds something.
func TestOnePage(t *testing.T) {
	scripts := map[string][]byte{"js/small.js": make([]byte, 1<<10), "js/large.js": make([]byte, maxTogether), "css/large.css": make([]byte, maxTogether), "img/large.png": make([]byte, maxTogether)}
	s := &site.Site{Config: &config.Site{}, BaseURL: "https://lazwardi.sa"}
	p := &site.Page{Page: &content.Page{File: "content/ar/x.md", Path: "x"}, URL: "/x/", Output: "x/index.html", Site: s, Language: &site.Language{Locale: &lang.Locale{Tag: "ar"}}}
	p.Translations = []*site.Page{p}
	c := New(Input{Site: s, Has: func(path string) bool { return scripts[path] != nil }, File: func(path string) []byte { return scripts[path] }}).site
	canonical := func(href string) string { return `<link rel="canonical" href="` + href + `">` }
	alternate := func(code, href string) string {
		return `<link rel="alternate" hreflang="` + code + `" href="` + href + `">`
	}
	for _, l := range []struct {
		rule Rule
		html string
		want int
	}{
		{wrongCanonical, "", 0},
		{wrongCanonical, canonical("https://lazwardi.sa/x/"), 0},
		{wrongCanonical, canonical("/x/"), 1},
		{wrongCanonical, canonical("https://lazwardi.sa/"), 1},
		{wrongCanonical, canonical("https://lazwardi.sa/x/") + canonical("https://lazwardi.sa/"), 1},
		{wrongCanonical, canonical("https://lazwardi.sa/x/") + canonical("https://lazwardi.sa/x/"), 1},
		{wrongAlternates, "", 0},
		{wrongAlternates, alternate("fr", "https://lazwardi.sa/fr/"), 1},
		{heavyPage, `<script src="/js/small.js"></script>`, 0},
		{heavyPage, `<script src="/js/large.js"></script>`, 1},
		{heavyPage, `<link rel="stylesheet" href="/css/large.css">`, 1},
		{heavyPage, `<img src="/img/large.png" alt="">`, 0},
		{heavyPage, strings.Repeat(" ", maxHTML), 1},
	} {
		o := newOutput(new(markup.Reader), p, []byte("<!doctype html><html lang=ar><head>"+l.html+"</head><body></body></html>"), c)
		if found := l.rule.Output(o); len(found) != l.want {
			t.Errorf("%s: %.100s: %d findings, want %d: %v", l.rule.String(), l.html, len(found), l.want, found)
		}
	}
}

// TestSitemap holds a site map of the owner's against the pages: what is missing, hidden or gone, ten at most.
func TestSitemap(t *testing.T) {
	s := &site.Site{Config: &config.Site{}, BaseURL: "https://lazwardi.sa"}
	for path, hidden := range map[string]bool{"x": false, "hidden": true} {
		s.Pages = append(s.Pages, &site.Page{Page: &content.Page{File: "content/ar/" + path + ".md", Path: path, Meta: content.Meta{NoIndex: hidden}}, URL: "/" + path + "/",
			Output: path + "/index.html", Site: s, Language: &site.Language{Locale: &lang.Locale{Tag: "ar"}}})
	}
	many := ""
	for i := range 30 {
		many += fmt.Sprintf("<url><loc>https://lazwardi.sa/gone%d/</loc></url>", i)
	}
	for text, want := range map[string][]say.Message{
		"<url><loc>https://lazwardi.sa/x/</loc></url>":                                                   nil,
		"<url><loc>https://lazwardi.sa/file.pdf</loc></url><url><loc>https://lazwardi.sa/x/</loc></url>": nil,
		"<url><loc>https://lazwardi.sa/hidden/</loc></url><url><loc>https://lazwardi.sa/x/</loc></url>":  {say.SitemapDiffersHidden{Address: "https://lazwardi.sa/hidden/"}},
		"<url><loc>https://lazwardi.sa/file.pdf</loc></url>":                                             {say.SitemapDiffers{Address: "https://lazwardi.sa/x/"}},
		"<url><loc>https://lazwardi.sa/gone/</loc></url><url><loc>https://lazwardi.sa/x/</loc></url>":    {say.SitemapDiffersGone{Address: "https://lazwardi.sa/gone/"}},
		"<url><loc>https://lazwardi.sa/x/</loc></url>" + many:                                            make([]say.Message, 10),
	} {
		c := New(Input{Site: s, Has: func(path string) bool { return path == "file.pdf" }, File: func(path string) []byte {
			if path == "sitemap.xml" {
				return []byte("<urlset>" + text + "</urlset>")
			}
			return nil
		}}).site
		var got []say.Message
		for _, f := range sitemapDiffers.Site(c) {
			got = append(got, f.Says)
		}
		if len(want) == 10 && len(got) == 10 {
			continue
		}
		if !slices.Equal(got, want) {
			t.Errorf("%.200s: got %#v, want %#v", text, got, want)
		}
	}
}

func TestLeftIn(t *testing.T) {
	for text, want := range map[string]string{"خصم 50%!": "", "100%!s": "", "%!s(MISSING)": "%!s", "a %!(EXTRA int=1)": "%!(", "{{ x }}": "{{", "x }}": "}}", "undefined": "undefined", "/en/undefined": "undefined",
		"an undefined term": "", "ZgotmplZ": "ZgotmplZ", "[object Object]": "[object Object]", "**x**": "**", "2 * 3": "", "<nil>": "<nil>"} {
		if got := leftIn(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestColours(t *testing.T) {
	day, night := colours(`/* :root{--ink:#f00} */:root{--soft:#ABC}@media screen and (prefers-color-scheme:dark){:root{--soft:#123456}:where(:root){--ink:#fff;--edge:#777}}` +
		`@layer x{:where(:root){--ink:black;--edge:#888;--soft:#000}}@media print{:root{--ink:#00f}}.a{--ink:#0f0}:root{--paper:var(--x);--unknown:#fff}@media (prefers-color-scheme:dark) and (min-width:9em){:root{--ink:#111}}`)
	show := func(m map[colour.Token]colour.Color) string {
		var out []string
		for t, c := range m {
			out = append(out, fmt.Sprintf("%s %s", t.Name(), c))
		}
		slices.Sort(out)
		return strings.Join(out, ", ")
	}
	if got, want := show(day), "--edge #888, --ink #000, --soft #abc"; got != want {
		t.Errorf("by day %s, want %s", got, want)
	}
	if got, want := show(night), "--edge #777, --ink #fff, --soft #123456"; got != want {
		t.Errorf("by night %s, want %s", got, want)
	}
}

func TestLocations(t *testing.T) {
	got := slices.Sorted(maps.Keys(locations([]byte("<urlset><url><loc> https://a.sa/?a&amp;b </loc></url><url><loc>https://a.sa/</loc></url><url><loc>x"))))
	if want := []string{"https://a.sa/", "https://a.sa/?a&b"}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if locations([]byte("<sitemapindex>")) != nil || locations(nil) != nil {
		t.Error("what is no site map has locations")
	}
}

// FuzzOutput reads any bytes as a page, as data, as a style sheet and as a site map: nothing may panic or run for ever.
func FuzzOutput(f *testing.F) {
	for _, s := range []string{"<!doctype html><html lang=ar><main><a href='#a'>x</a></main>", `{"@graph":[{"@type":"Store"}]}`, ":root{--ink:#fff}@media(", "<urlset><loc>x</loc>", "<p><b></p>", "/*", "}}{{", "<svg><a href=x><title>", "mailto:%"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s := &site.Site{Config: &config.Site{}, BaseURL: "https://lazwardi.sa"}
		p := &site.Page{URL: "/x/", Output: "x/index.html", Site: s}
		c := New(Input{Site: s, Has: func(string) bool { return false }}).site
		o := newOutput(new(markup.Reader), p, b, c)
		for _, n := range o.index().links {
			c.target(p, n.Attr("href"))
			n.Label()
		}
		dataFaults(b)
		colours(string(b))
		locations(b)
		leftIn(string(b))
		validMail(string(b))
		c.dialFault(string(b), string(b))
		phonesIn(string(b), "SA")
		longestWord(string(b))
		c.target(p, string(b))
	})
}
