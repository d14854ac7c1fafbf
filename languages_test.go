package main

import (
	"encoding/xml"
	"maps"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// The tests of this file hold a page against its translations.

// TestLanguages tells that each page names its translations, to readers, browsers and search engines alike.
func TestLanguages(t *testing.T) {
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			site := s.built(t)
			inMap := site.sitemap(t)
			for _, p := range site.pages {
				t.Run(p.file, func(t *testing.T) { translated(t, p, inMap) })
			}
			for u := range inMap {
				if site.page(strings.TrimPrefix(u, site.base)) == nil {
					t.Errorf("sitemap.xml names %s, which does not exist", u)
				}
			}
		})
	}
}

// translated checks one page's links to its translations. inMap is what sitemap.xml says.
func translated(t *testing.T, p *builtPage, inMap map[string]map[string]string) {
	self := p.site.base + p.url
	canonical, robots := "", ""
	alternates := map[string]string{}
	for _, n := range all(p.doc, "link", "meta") {
		switch {
		case attr(n, "rel") == "canonical":
			canonical += attr(n, "href")
		case attr(n, "rel") == "alternate":
			alternates[attr(n, "hreflang")] = attr(n, "href")
		case attr(n, "name") == "robots":
			robots += attr(n, "content")
		}
	}
	other := p.translation()
	if other == nil {
		t.Fatal("there is no translation") // both stores are bilingual throughout
	}
	want := map[string]string{"x-default": p.site.base + languages[0].prefix + p.path}
	for _, l := range languages {
		want[l.tag] = p.site.base + l.prefix + p.path
	}
	switchTo := other.url
	if p.notFound() {
		want, switchTo = map[string]string{}, other.lang.prefix
		if canonical != "" || !strings.Contains(robots, "noindex") || inMap[self] != nil {
			t.Errorf("canonical %q, robots %q, in the site map %v", canonical, robots, inMap[self])
		}
	} else {
		if canonical != self || robots != "" {
			t.Errorf("canonical %q, robots %q", canonical, robots)
		}
		if !maps.Equal(inMap[self], want) {
			t.Errorf("sitemap.xml has the translations %v, want %v", inMap[self], want)
		}
	}
	if !maps.Equal(alternates, want) {
		t.Errorf("hreflang: %v, want %v", alternates, want)
	}

	var switches, sections []*html.Node
	for _, a := range all(p.doc, "a") {
		if within(a, "other-lang") {
			sections = append(sections, a)
		} else if within(a, "languages") {
			switches = append(switches, a)
		}
		if to := attr(a, "hreflang"); to != "" && (to != other.lang.tag || attr(a, "lang") != to || attr(a, "dir") != other.lang.dir) {
			t.Errorf("a link to another language says lang=%q dir=%q hreflang=%q", attr(a, "lang"), attr(a, "dir"), to)
		}
	}
	if len(switches) != 1 || attr(switches[0], "href") != switchTo {
		t.Errorf("the language switch does not lead to %s alone: %d links", switchTo, len(switches))
	}
	for _, h := range all(p.doc, "h2", "h3", "h4", "h5", "h6") {
		id, ok := attribute(h, "id")
		if !ok || !isA(h.Parent, "prose") {
			continue
		}
		want := other.url + "#" + url.PathEscape(id)
		if i := slices.IndexFunc(sections, func(a *html.Node) bool { return attr(a, "href") == want }); i < 0 || sections[i].Parent.Parent != h {
			t.Errorf("the heading %q has no link to %s", id, want)
		}
	}
	for _, answer := range all(p.doc, "div") {
		if isA(answer, "answer") && !slices.ContainsFunc(sections, func(a *html.Node) bool {
			return a.Parent.Parent == answer && attr(a, "href") == other.url+"#"+url.PathEscape(attr(answer, "id"))
		}) {
			t.Errorf("the answer %q has no link to the other language", attr(answer, "id"))
		}
	}
}

// sitemap reads sitemap.xml: for each page its translations.
func (s *builtSite) sitemap(t *testing.T) map[string]map[string]string {
	var m struct {
		URL []struct {
			Loc  string `xml:"loc"`
			Link []struct {
				Rel      string `xml:"rel,attr"`
				HrefLang string `xml:"hreflang,attr"`
				Href     string `xml:"href,attr"`
			} `xml:"http://www.w3.org/1999/xhtml link"`
		} `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 url"`
	}
	if err := xml.Unmarshal(s.files["sitemap.xml"], &m); err != nil {
		t.Fatal(err)
	}
	out := map[string]map[string]string{}
	for _, u := range m.URL {
		if out[u.Loc] != nil {
			t.Errorf("sitemap.xml names %s twice", u.Loc)
		}
		out[u.Loc] = map[string]string{}
		for _, l := range u.Link {
			if l.Rel != "alternate" {
				t.Errorf("sitemap.xml: rel=%q", l.Rel)
			}
			out[u.Loc][l.HrefLang] = l.Href
		}
	}
	return out
}

// TestSections tells that a page and its translation have the same sections in the same order.
func TestSections(t *testing.T) {
	eachPage(t, func(t *testing.T, p *builtPage) {
		if p.lang != languages[0] {
			return
		}
		if diff := difference(ids(p.doc), ids(p.translation().doc)); diff != "" {
			t.Errorf("ids in Arabic (-) and in English (+):\n%s", diff)
		}
	})
}
