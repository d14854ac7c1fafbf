package host

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// tree is a small finished site.
func tree() map[string]bool {
	files := map[string]bool{}
	for _, f := range []string{
		"index.html", "404.html", "robots.txt", "_redirects", "_headers", "assets/x.css",
		"en/index.html", "en/404.html", "en/privacy/index.html", "en/both.html", "en/both/index.html", "en/one.html",
		"سياسة/index.html", "en/caf\u00e9.html", "a b/index.html", "en/100%/index.html", "en/q?a#b/index.html",
		".well-known/security.txt", ".git/config", "en/.env", "Menu.html",
	} {
		files[f] = true
	}
	return files
}

func newHost(t testing.TB, base, redirects, headers string) *Host {
	t.Helper()
	files := tree()
	h, findings := New(Options{Has: func(p string) bool { return files[p] }, Base: base, Redirects: File{"assets/static/_redirects", []byte(redirects)}, Headers: File{"assets/static/_headers", []byte(headers)}})
	for _, f := range findings {
		t.Errorf("%d:%d: %s", f.Line, f.Column, f.In("en").Message)
	}
	return h
}

// says puts an answer on one line: status, file or address.
func says(a Answer) string {
	s := fmt.Sprint(a.Status)
	if a.File != "" {
		s += " " + a.File
	}
	if a.Location != "" {
		s += " -> " + a.Location
	}
	return s
}

func TestAnswer(t *testing.T) {
	for _, c := range []struct{ base, path, query, want string }{
		{"", "/", "", "200 index.html"},
		{"", "/en/privacy/", "a=b", "200 en/privacy/index.html"},
		{"", "/en/privacy", "", "301 -> /en/privacy/"},
		{"", "/en/privacy", "a=b&c=%d8", "301 -> /en/privacy/?a=b&c=%d8"},
		{"", "/en/privacy", "x=\r\nSet-Cookie: a", "301 -> /en/privacy/?x=%0D%0ASet-Cookie:%20a"},
		{"", "/en/privacy/index.html", "", "200 en/privacy/index.html"},
		{"", "/en/privacy/index", "", "200 en/privacy/index.html"},
		{"", "/en/one", "", "200 en/one.html"},
		{"", "/en/both", "", "200 en/both.html"},
		{"", "/en/both/", "", "200 en/both/index.html"},
		{"", "/assets/x.css", "", "200 assets/x.css"},
		{"", "/assets/x.css/", "", "404 404.html"},
		{"", "/assets/", "", "404 404.html"},
		{"", "/assets", "", "404 404.html"},
		{"", "/menu", "", "404 404.html"},
		{"", "/Menu", "", "200 Menu.html"},
		{"", "/EN/", "", "404 404.html"},

		{"", "/en/nope", "", "404 en/404.html"},
		{"", "/en/nope/deeper/still.css", "", "404 en/404.html"},
		{"", "/nope", "", "404 404.html"},
		{"", "/en/..%2f", "", "404 en/404.html"},
		{"", "/404.html", "", "200 404.html"},

		{"", "/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/", "", "200 سياسة/index.html"},
		{"", "/%d8%b3%d9%8a%d8%a7%d8%b3%d8%a9", "", "301 -> /%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/"},
		{"", "/سياسة", "", "301 -> /%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/"},
		{"", "/en/cafe%cc%81", "", "200 en/caf\u00e9.html"},
		{"", "/en/caf%C3%A9.html", "", "200 en/caf\u00e9.html"},
		{"", "/a%20b", "", "301 -> /a%20b/"},
		{"", "/a+b", "", "404 404.html"},
		{"", "/en/100%25", "", "301 -> /en/100%25/"},
		{"", "/en/100%2525", "", "404 en/404.html"},
		{"", "/en/q%3Fa%23b", "", "301 -> /en/q%3Fa%23b/"},

		{"", "/_redirects", "", "404 404.html"},
		{"", "/_headers", "", "404 404.html"},
		{"", "/%5fheaders", "", "404 404.html"},
		{"", "/.well-known/security.txt", "", "200 .well-known/security.txt"},
		{"", "/.well-known", "", "404 404.html"},
		{"", "/.git/config", "", "404 404.html"},
		{"", "/en/.env", "", "404 en/404.html"},

		{"", "/en/" + strings.Repeat("a/", 6000), "", "404 en/404.html"},
		{"", "/en/" + strings.Repeat("a/", 7000), "", "404 404.html"}, // longer than any name of a file

		{"", "", "", "400"},
		{"", "en/", "", "400"},
		{"", "/en/%", "", "400"},
		{"", "/en/%4", "", "400"},
		{"", "/en/%zz/", "", "400"},
		{"", "/../%zz", "", "400"},

		{"/sub", "/", "", "302 -> /sub/"},
		{"/sub", "/", "a=b", "302 -> /sub/?a=b"},
		{"/sub", "/sub", "", "301 -> /sub/"},
		{"/sub", "/sub/", "", "200 index.html"},
		{"/sub", "/sub/en/privacy", "", "301 -> /sub/en/privacy/"},
		{"/sub", "/sub/en/privacy/", "", "200 en/privacy/index.html"},
		{"/sub", "/sub/en/nope", "", "404 en/404.html"},
		{"/sub", "/en/privacy/", "", "404 404.html"},
		{"/sub", "/en/nope", "", "404 404.html"},
		{"/sub", "/subway/", "", "404 404.html"},
		{"/sub", "/sub/_headers", "", "404 404.html"},
		{"/sub", "/sub//", "", "404 404.html"},
		{"/sub", "/sub/sub/", "", "404 404.html"},
		{"/%d8%b9", "/", "", "302 -> /%D8%B9/"},
		{"/%D8%B9/b", "/ع/b/en", "", "301 -> /%D8%B9/b/en/"},
		{"//evil", "/", "", "200 index.html"},
	} {
		if got := says(newHost(t, c.base, "", "").Answer(c.path, c.query)); got != c.want {
			t.Errorf("%s %q?%q: got %s, want %s", c.base, c.path, c.query, got, c.want)
		}
	}
}

func TestAnswerWithout404(t *testing.T) {
	h, _ := New(Options{Has: func(p string) bool { return p == "index.html" }})
	if got := says(h.Answer("/nope/", "")); got != "404" {
		t.Errorf("got %s", got)
	}
}

func TestHeaders(t *testing.T) {
	h := newHost(t, "", "/old /en/ 301\n", `
# all
/*
  x-frame-options: DENY
  Link: </a>; rel=preload
/en/*
	Link: </b>; rel=preload
  X-En: 1
/en/:page/
  X-Page: yes
/en/privacy/
  ! X-En
  ! x-page
  X-Page: mine
/*.css
  Cache-Control: max-age=1
  Cache-Control: public
/*/:last
  X-Last: 1
`)
	frame := [2]string{"X-Frame-Options", "DENY"}
	link := [2]string{"Link", "</a>; rel=preload"}
	both := [2]string{"Link", "</a>; rel=preload, </b>; rel=preload"}
	last := [2]string{"X-Last", "1"}
	for path, want := range map[string][][2]string{
		"/":             {frame, link},
		"/en/":          {frame, both, {"X-En", "1"}},
		"/en/one":       {frame, both, {"X-En", "1"}, last},
		"/en/privacy/":  {frame, both, {"X-Page", "mine"}},
		"/en/privacy":   nil, // leads to the address above
		"/old":          nil,
		"/assets/x.css": {frame, link, {"Cache-Control", "max-age=1, public"}, last},
		"/en/nope/":     {frame, both, {"X-En", "1"}, {"X-Page", "yes"}},
		"/en//x":        {frame, both, {"X-En", "1"}},
		"/%":            nil,
	} {
		if a := h.Answer(path, ""); !slices.Equal(a.Header, want) {
			t.Errorf("%s: got %v, want %v", path, a.Header, want)
		}
	}
}
