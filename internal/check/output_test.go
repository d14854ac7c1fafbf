package check

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/colour"
	"sitegen/internal/config"
	"sitegen/internal/lang"
	"sitegen/internal/markup"
	"sitegen/internal/site"
)

func TestAddresses(t *testing.T) {
	for rest, want := range map[string]bool{"a@b.sa": true, "a@b.sa?subject=x": true, "?subject=x": true, "a@b.sa,c@d.sa": true, "care%2Bx@b.sa": true,
		"": false, "a": false, "a@b": false, "a b@c.sa": false, "Name%20%3Ca@b.sa%3E": false, "a@b.sa,": false, "%zz@b.sa": false} {
		if got := validMail(rest); got != want {
			t.Errorf("mailto:%s: got %t", rest, got)
		}
	}
	for rest, want := range map[string]bool{"+966551002003": true, "+966-55-100-2003": true, "937": true, "19999": true, "920012345": true, "8001234567": true, "+966551002003;ext=5": true,
		"0551002003": false, "551002003": false, "+0966551002003": false, "+96655": false, "+9665510020031234": false, "+966 55": false, "care": false, "": false, "+": false} {
		if got := validPhone(rest); got != want {
			t.Errorf("tel:%s: got %t", rest, got)
		}
	}
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
	for text, want := range map[string]string{
		`{"@context":"https://schema.org","@type":"OnlineStore","name":"لازوردي"}`: "",
		`{"@graph":[{"@type":"Store","name":"x"},{"@type":"WebPage"}]}`:            "",
		`[{"@type":"Store","name":"x"}]`:                                           "",
		`{"@type":["Store","Place"],"name":"x"}`:                                   "",
		`{"@type":"Store"}`:                                                        "the Store of the JSON-LD lacks name",
		`{"@type":"Store","name":" "}`:                                             "the Store of the JSON-LD lacks name",
		`{"name":"x"}`:                                                             "the JSON-LD has no @type",
		`{"@context":"http://other.org","@type":"Thing"}`:                          "the @context is not https://schema.org",
		`{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"x"}]}`:       "the Question of the JSON-LD lacks acceptedAnswer",
		`{"@type":"BreadcrumbList","itemListElement":[]}`:                          "the BreadcrumbList of the JSON-LD lacks itemListElement",
		`{`: "the JSON-LD cannot be read: unexpected end of JSON input",
	} {
		var got []string
		for _, m := range dataFaults([]byte(text)) {
			got = append(got, m.En)
		}
		if g := strings.Join(got, "; "); g != want {
			t.Errorf("%s: got %q, want %q", text, g, want)
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
		validPhone(string(b))
		longestWord(string(b))
		c.target(p, string(b))
	})
}
