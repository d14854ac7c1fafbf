package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"maps"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
)

// The tests of this file read each page of both sites as they are published.

// TestSitesHaveNoFindings keeps the two sites exemplary.
func TestSitesHaveNoFindings(t *testing.T) {
	for _, s := range stores {
		if said := s.built(t).said; !strings.Contains(said, "0 errors, 0 warnings") {
			t.Errorf("%s: %s", s.name, said)
		}
	}
}

// TestPages looks at what each page holds by itself.
func TestPages(t *testing.T) {
	eachPage(t, func(t *testing.T, p *builtPage) {
		wellFormed(t, p)
		leftovers(t, p)
		root := all(p.doc, "html")[0]
		if lang, dir := attr(root, "lang"), attr(root, "dir"); lang != p.lang.tag || dir != p.lang.dir {
			t.Errorf("html has lang=%q dir=%q", lang, dir)
		}
		if n := len(all(p.doc, "h1")); n != 1 {
			t.Errorf("%d elements h1", n)
		}
		if n := len(all(all(p.doc, "head")[0], "title")); n != 1 { // pictures have titles of their own
			t.Errorf("%d elements title", n)
		}
		seen := map[string]bool{}
		for _, id := range ids(p.doc) {
			if id == "" || seen[id] {
				t.Errorf("the id %q is empty or stands twice", id)
			}
			seen[id] = true
		}
		for _, n := range all(p.doc) {
			for _, key := range []string{"aria-labelledby", "aria-describedby", "aria-controls", "headers", "for"} {
				for id := range strings.FieldsSeq(attr(n, key)) {
					if !seen[id] {
						t.Errorf("<%s %s=%q>: there is no such id", n.Data, key, id)
					}
				}
			}
		}
		nothingEmpty(t, p)
		nothingFromElsewhere(t, p)
	})
}

// wellFormed tells that the parser finds the elements as they are written: it mends a list in a paragraph or a cell
// outside a row in silence, and the page looks otherwise than meant.
func wellFormed(t *testing.T, p *builtPage) {
	t.Helper()
	void := []string{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
	var written, open []string
	z := html.NewTokenizer(bytes.NewReader(p.html))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		name, _ := z.TagName()
		tag := string(name)
		switch kind {
		case html.StartTagToken, html.SelfClosingTagToken:
			written = append(written, strings.Repeat("\t", len(open))+tag)
			if kind == html.StartTagToken && !slices.Contains(void, tag) {
				open = append(open, tag)
			}
		case html.EndTagToken:
			if len(open) == 0 || open[len(open)-1] != tag {
				t.Fatalf("</%s> closes <%s>", tag, strings.Join(open, "><"))
			}
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		t.Fatalf("never closed: <%s>", strings.Join(open, "><"))
	}
	var parsed []string
	for _, n := range all(p.doc) {
		depth := -1 // the document
		for range n.Ancestors() {
			depth++
		}
		parsed = append(parsed, strings.Repeat("\t", depth)+strings.ToLower(n.Data))
	}
	if diff := difference(written, parsed); diff != "" {
		t.Errorf("the elements as written (-) and as a browser finds them (+):\n%s", diff)
	}
	if !bytes.HasPrefix(p.html, []byte("<!doctype html>")) {
		t.Errorf("begins with %.40q", p.html)
	}
}

// leftovers looks for what machines leave behind in texts.
func leftovers(t *testing.T, p *builtPage) {
	t.Helper()
	for _, bad := range []string{"{{", "}}", "ZgotmplZ", "<nil>", "&lt;nil&gt;", "<no value>", "&lt;no value", "%!", "map["} {
		if i := bytes.Index(p.html, []byte(bad)); i >= 0 {
			t.Errorf("holds %q: …%.120q", bad, p.html[max(0, i-60):])
		}
	}
	for i, r := range string(p.html) {
		if unicode.Is(unicode.Noncharacter_Code_Point, r) || r == unicode.ReplacementChar || r == 0 {
			t.Errorf("holds %U: …%.120q", r, p.html[max(0, i-60):])
		}
	}
}

// nothingEmpty looks for elements that a reader or a screen reader stops at in vain.
func nothingEmpty(t *testing.T, p *builtPage) {
	t.Helper()
	named := []string{"a", "button", "caption", "dd", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "legend", "li", "option", "p",
		"summary", "td", "th", "title"}
	for _, n := range all(p.doc, named...) {
		label := text(n) + attr(n, "aria-label")
		for _, img := range all(n, "img", "input") {
			label += attr(img, "alt") + attr(img, "type")
		}
		if strings.TrimSpace(label) == "" && len(all(n, "svg")) == 0 {
			t.Errorf("an empty <%s class=%q> in <%s class=%q>", n.Data, attr(n, "class"), n.Parent.Data, attr(n.Parent, "class"))
		}
	}
	for _, n := range all(p.doc) {
		for _, a := range n.Attr {
			if a.Val == "" && slices.Contains([]string{"href", "src", "id", "class", "lang", "dir", "aria-label", "content", "data-label", "datetime"}, a.Key) {
				t.Errorf("<%s %s> has no value", n.Data, a.Key)
			}
		}
	}
}

// nothingFromElsewhere tells that a browser has nothing to load from another host, and nothing to run.
func nothingFromElsewhere(t *testing.T, p *builtPage) {
	t.Helper()
	var policy string
	for _, n := range all(p.doc) {
		if _, ok := attribute(n, "style"); ok || n.Data == "style" {
			t.Errorf("<%s> has a style of its own", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(strings.TrimSpace(strings.ToLower(a.Val)), "javascript:") {
				t.Errorf("<%s %s=%q> is a script", n.Data, a.Key, a.Val)
			}
		}
		switch n.Data {
		case "script":
			if src, ok := attribute(n, "src"); ok {
				// The theme's own: that of the search, and the small one of a store that asks for it.
				name, _, _ := strings.Cut(path.Base(src), ".")
				wanted := p.path == "search/" && name == "search" || p.site.script && name == "site"
				if _, deferred := attribute(n, "defer"); !wanted || !isLocal(src) || !deferred || n.FirstChild != nil {
					t.Errorf("a script: %v", n.Attr)
				}
			} else if attr(n, "type") != "application/ld+json" || n.FirstChild == nil || !json.Valid([]byte(n.FirstChild.Data)) {
				t.Errorf("a script: %v", n.Attr)
			}
		case "iframe", "object", "embed", "base", "form":
			t.Errorf("<%s>", n.Data)
		case "meta":
			if attr(n, "http-equiv") == "Content-Security-Policy" {
				policy = attr(n, "content")
			}
		case "link":
			if rel := attr(n, "rel"); rel != "canonical" && rel != "alternate" && !isLocal(attr(n, "href")) {
				t.Errorf("<link rel=%q href=%q>", rel, attr(n, "href"))
			}
		default:
			for _, key := range []string{"src", "srcset", "poster", "data", "background"} {
				if v, ok := attribute(n, key); ok && !isLocal(v) {
					t.Errorf("<%s %s=%q>", n.Data, key, v)
				}
			}
		}
	}
	for _, want := range []string{"default-src 'none'", "style-src 'self'", "img-src 'self'", "base-uri 'none'", "form-action 'none'"} {
		if !strings.Contains(policy, want) {
			t.Errorf("the content security policy %q lacks %s", policy, want)
		}
	}
	search := p.path == "search/"
	if strings.Contains(policy, "script-src 'self'") != (search || p.site.script) || strings.Contains(policy, "connect-src 'self'") != strings.Contains(policy, "script-src 'self'") {
		t.Errorf("the content security policy is %q", policy)
	}
	if strings.Contains(policy, "unsafe") || strings.Contains(policy, "http") || strings.Contains(policy, "*") {
		t.Errorf("the content security policy %q is lax", policy)
	}
}

// isLocal tells whether an address is a path from the root of the host.
func isLocal(address string) bool {
	return strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "//")
}

// target is the file of the output that an address on a page leads to, or "".
func (s *builtSite) target(address, from string) string {
	at, err := url.Parse(s.base + from)
	if err != nil {
		return ""
	}
	u, err := at.Parse(address)
	if err != nil || u.Scheme+"://"+u.Host != s.base || u.RawQuery != "" {
		return ""
	}
	file := strings.TrimPrefix(u.Path, "/")
	if file == "" || strings.HasSuffix(file, "/") {
		file += "index.html"
	}
	if _, ok := s.files[file]; !ok {
		return ""
	}
	return file
}

// TestLinks follows each link of each page that leads to the site itself, to a section too, and reads the others.
func TestLinks(t *testing.T) {
	phone := regexp.MustCompile(`^tel:\+?[0-9]{3,15}$`)
	mail := regexp.MustCompile(`^mailto:[^@\s?]+@[^@\s?]+\.[a-z]+$`)
	eachPage(t, func(t *testing.T, p *builtPage) {
		for _, n := range all(p.doc) {
			for _, key := range []string{"href", "src"} {
				address, ok := attribute(n, key)
				if !ok {
					continue
				}
				u, err := url.Parse(address)
				if err != nil || strings.ContainsAny(address, " \t\n") {
					t.Errorf("<%s %s=%q> is no address", n.Data, key, address)
					continue
				}
				switch {
				case u.Scheme == "tel":
					if !phone.MatchString(address) {
						t.Errorf("%q is no phone number", address)
					}
				case u.Scheme == "mailto":
					if !mail.MatchString(address) {
						t.Errorf("%q is no mail address", address)
					}
				case u.IsAbs() && !strings.HasPrefix(address, p.site.base+"/") && address != p.site.base:
					if u.Scheme != "https" || !strings.Contains(u.Host, ".") {
						t.Errorf("%q leads nowhere", address)
					}
				default:
					file := p.site.target(address, p.url)
					if file == "" {
						t.Errorf("<%s %s=%q> leads to no file", n.Data, key, address)
					} else if u.Fragment != "" && !slices.Contains(p.site.ids(file), u.Fragment) {
						t.Errorf("<%s %s=%q> leads to no section", n.Data, key, address)
					}
				}
			}
		}
		for _, n := range all(p.doc, "script") { // the addresses that search engines read
			if n.FirstChild == nil {
				continue
			}
			for _, m := range regexp.MustCompile(`"(https://[^"#]*)#?[^"]*"`).FindAllStringSubmatch(n.FirstChild.Data, -1) {
				if rest, ours := strings.CutPrefix(m[1], p.site.base); ours && p.site.target(rest, "/") == "" {
					t.Errorf("structured data: %q leads to no file", m[1])
				}
			}
		}
	})
}

// ids are the ids of a file of the output.
func (s *builtSite) ids(file string) []string {
	i := slices.IndexFunc(s.pages, func(p *builtPage) bool { return p.file == file })
	if i < 0 {
		return nil
	}
	return ids(s.pages[i].doc)
}

// TestReachable tells that a reader can get from the home page to each page.
func TestReachable(t *testing.T) {
	for _, s := range stores {
		site := s.built(t)
		reached := map[string]bool{"index.html": true}
		for queue := []string{"index.html"}; len(queue) > 0; queue = queue[1:] {
			p := site.pages[slices.IndexFunc(site.pages, func(p *builtPage) bool { return p.file == queue[0] })]
			for _, a := range all(p.doc, "a") {
				if to := site.target(attr(a, "href"), p.url); strings.HasSuffix(to, ".html") && !reached[to] {
					reached[to] = true
					queue = append(queue, to)
				}
			}
		}
		for _, p := range site.pages {
			if !reached[p.file] && !p.notFound() {
				t.Errorf("%s: no way leads from the home page to %s", s.name, p.url)
			}
		}
	}
}

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

// TestNoOtherStore tells that the name, numbers and addresses of one store appear nowhere in the other's output.
func TestNoOtherStore(t *testing.T) {
	for _, s := range stores {
		foreign := s.other().marks(t)
		own := s.marks(t)
		if len(foreign) < 12 {
			t.Fatalf("too few facts of %s to look for: %v", s.other().name, foreign)
		}
		found := 0
		for name, b := range s.built(t).files {
			plain := plainDigits(string(b))
			for mark := range foreign {
				if !own[mark] && strings.Contains(plain, mark) {
					t.Errorf("%s: %s holds %q of the other store", s.name, name, mark)
				}
			}
			for mark := range own {
				if strings.Contains(plain, mark) {
					found++
				}
			}
		}
		if found < 100 {
			t.Errorf("%s: its own facts were found only %d times: this test does not see them", s.name, found)
		}
	}
}

// marks are the facts of a store that belong to no other: names, domains, mail addresses, and numbers of eight digits
// or more, as plainDigits leaves them.
func (s *store) marks(t *testing.T) map[string]bool {
	out := map[string]bool{}
	number := regexp.MustCompile(`^\+?[0-9]{8,}$`)
	mail := regexp.MustCompile(`^[^@\s]+@[^@\s]+$`)
	var walk func(key string, v any)
	walk = func(key string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, v := range v {
				switch k {
				case "ar", "en", "us":
					k = key
				}
				walk(k, v)
			}
		case []map[string]any:
			for _, v := range v {
				walk("", v)
			}
		case []any:
			for _, v := range v {
				walk(key, v)
			}
		case string:
			plain := plainDigits(v)
			switch {
			case number.MatchString(plain):
				// Phone numbers are shown without the zero of the country or with +966.
				out[strings.TrimPrefix(strings.TrimPrefix(strings.TrimLeft(plain, "+"), "966"), "0")] = true
			case mail.MatchString(v), key == "short", key == "legal_name":
				out[v] = true
			case key == "base_url":
				out[strings.TrimPrefix(v, "https://")] = true
			}
		}
	}
	facts := s.facts(t)
	walk("", facts)
	about := facts["store"].(map[string]any)
	for _, name := range about["name"].(map[string]any) {
		out[name.(string)] = true
	}
	for _, alias := range about["aliases"].([]any) {
		if alias != "مختلف" { // it is also the word “different”
			out[alias.(string)] = true
		}
	}
	return out
}

var betweenDigits = regexp.MustCompile(`([0-9])[ \x{a0}\x{202f}-]([0-9])`)

// plainDigits writes all digits as 0-9 and closes the gaps in numbers.
func plainDigits(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r >= '٠' && r <= '٩':
			return r - '٠' + '0'
		case r >= '۰' && r <= '۹':
			return r - '۰' + '0'
		}
		return r
	}, s)
	// Twice, because matches do not overlap: 1 2 3.
	return betweenDigits.ReplaceAllString(betweenDigits.ReplaceAllString(s, "$1$2"), "$1$2")
}
