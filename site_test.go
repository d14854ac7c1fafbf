package main

import (
	"bytes"
	"encoding/json"
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
	if strings.Contains(policy, "script-src 'self'") != (search || p.site.script) || !strings.Contains(policy, "connect-src 'self'") {
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
