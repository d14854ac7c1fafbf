package host

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"sitegen/internal/diag"
	"sitegen/internal/pipeline/sitetest"
	"sitegen/internal/say"
)

func TestRedirects(t *testing.T) {
	const rules = `
# moved
/old            /en/privacy/
/old-query      /en/?x=1#top                302   # with a query of its own
/see            /en/                        303
/temp           /en/                        307
/perm           /en/                        308
/away           https://example.com/a:b/    302
/away/*         https://example.com/:splat  301
/en/one         /en/forced/                 301!
/en/privacy/    /never/
/news/:year/:month/:day   /blog-:year-:month-:day/?y=:year
/shop/*         /store/:splat
/app/*          /en/                        200
/folder/*       /en/privacy                 200
/secret/*       /_headers                   200
/gone/*         /en/404.html                404
/lost/*         /nowhere                    200
/chain          /old                        200
/سياسة-قديمة    /سياسة/
/%D9%82/*       /:splat
/sp%20ace       /a%20b/
/x/*            /:splat/evil.example
/deep/:a/*      /:splat/:a
/star%2A        /en/
/bad            /en/%zz 200
`
	h := newHost(t, "", rules, "")
	for _, c := range []struct{ path, query, want string }{
		{"/old", "", "301 -> /en/privacy/"},
		{"/old", "a=b", "301 -> /en/privacy/?a=b"},
		{"/old/", "", "404 404.html"},
		{"/OLD", "", "404 404.html"},
		{"/old-query", "a=b", "302 -> /en/?x=1#top"},
		{"/see", "", "303 -> /en/"},
		{"/temp", "", "307 -> /en/"},
		{"/perm", "", "308 -> /en/"},
		{"/away", "q=1", "302 -> https://example.com/a:b/?q=1"},
		{"/away/x/y/", "", "301 -> https://example.com/x/y/"},
		{"/away/", "", "301 -> https://example.com/"},
		{"/en/one", "", "301 -> /en/forced/"},
		{"/en/privacy/", "", "200 en/privacy/index.html"},
		{"/en/privacy", "", "301 -> /en/privacy/"},
		{"/news/2024/01/ا", "", "301 -> /blog-2024-01-%D8%A7/?y=2024"},
		{"/news/2024//x", "", "404 404.html"},
		{"/news/2024/01/02/03", "", "404 404.html"},
		{"/shop/a/b%20c/", "", "301 -> /store/a/b%20c/"},
		{"/shop/", "", "301 -> /store/"},
		{"/shop", "", "404 404.html"},
		{"/shopping", "", "404 404.html"},
		{"/shop/%2e%2e/x", "", "404 404.html"},
		{"/shop//evil", "", "404 404.html"},
		{"/app/x", "", "200 en/index.html"},
		{"/folder/x", "", "200 en/privacy/index.html"},
		{"/secret/x", "", "404 404.html"},
		{"/gone/x", "", "404 en/404.html"},
		{"/lost/x", "", "404 404.html"},
		{"/chain", "", "404 404.html"},
		{"/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9-%D9%82%D8%AF%D9%8A%D9%85%D8%A9", "", "301 -> /%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/"},
		{"/ق/en/", "", "301 -> /en/"},
		{"/sp%20ace", "", "301 -> /a%20b/"},
		{"/x/", "", "301 -> /evil.example"},
		{"/x/y", "", "301 -> /y/evil.example"},
		{"/deep/a/", "", "301 -> /a"},
		{"/deep/a/b/c", "", "301 -> /b/c/a"},
		{"/star*", "", "301 -> /en/"},
		{"/starry", "", "404 404.html"},
		{"/bad", "", "404 404.html"},
	} {
		if got := says(h.Answer(c.path, c.query)); got != c.want {
			t.Errorf("%s?%s: got %s, want %s", c.path, c.query, got, c.want)
		}
	}
}

func TestRedirectsOfSubPath(t *testing.T) {
	h := newHost(t, "/sub", "/ /sub/en/ 301\n/sub/old /sub/en/\n/sub/app/* /sub/en/ 200\n/out /en/ 200\n", "")
	for path, want := range map[string]string{
		"/": "301 -> /sub/en/", "/sub/old": "301 -> /sub/en/", "/sub/app/x": "200 en/index.html", "/out": "404 404.html", "/sub": "301 -> /sub/",
	} {
		if got := says(h.Answer(path, "")); got != want {
			t.Errorf("%s: got %s, want %s", path, got, want)
		}
	}
}

// TestFirstRuleWins shows that a later rule never counts, forced or not.
func TestFirstRuleWins(t *testing.T) {
	h := newHost(t, "", "/en/*  /a/:splat\n/en/privacy/  /b/ 301!\n/*  /c/ 302\n", "")
	for path, want := range map[string]string{"/en/privacy/": "200 en/privacy/index.html", "/en/x": "301 -> /a/x", "/y": "302 -> /c/"} {
		if got := says(h.Answer(path, "")); got != want {
			t.Errorf("%s: got %s, want %s", path, got, want)
		}
	}
}

func TestFindings(t *testing.T) {
	long := "/" + strings.Repeat("a", maxLineLength) + " /b"
	for _, c := range []struct {
		headers      bool
		line, column string
		length       int
		severity     diag.Severity
		says         say.Message
	}{
		{false, "/old", "1", 4, diag.Error, say.BadRedirectsNoTarget{Path: "/old"}},
		{false, "/old # /new", "1", 4, diag.Error, say.BadRedirectsNoTarget{Path: "/old"}},
		{false, "  /old 301", "8", 3, diag.Error, say.BadRedirectsTarget{Target: "301"}},
		{false, "/old mailto:a@b.sa", "6", 13, diag.Error, say.BadRedirectsTarget{Target: "mailto:a@b.sa"}},
		{false, "/old ftp://b.sa/", "6", 11, diag.Error, say.BadRedirectsTarget{Target: "ftp://b.sa/"}},
		{false, "/old javascript://%0aalert(1)", "6", 24, diag.Error, say.BadRedirectsTarget{Target: "javascript://%0aalert(1)"}},
		{false, "/old https://a@b.sa/", "6", 15, diag.Error, say.BadRedirectsTarget{Target: "https://a@b.sa/"}},
		{false, "/old/* https://:splat/", "8", 15, diag.Error, say.BadRedirectsTarget{Target: "https://:splat/"}},
		{false, "/old/* https://b.sa:splat", "8", 18, diag.Error, say.BadRedirectsTarget{Target: "https://b.sa:splat"}},
		{false, "/old/:a https://:a.b.sa", "9", 15, diag.Error, say.BadRedirectsTarget{Target: "https://:a.b.sa"}},
		{false, "/old //b.sa/", "6", 7, diag.Error, say.BadRedirectsOtherHost{Target: "//b.sa/"}},
		{false, `/old /\b.sa/`, "6", 7, diag.Error, say.BadRedirectsOtherHost{Target: `/\b.sa/`}},
		{false, "/old /new 410", "11", 3, diag.Error, say.BadRedirectsStatus{Status: "410"}},
		{false, "/old /new !301", "11", 4, diag.Error, say.BadRedirectsStatus{Status: "!301"}},
		{false, "/قديم /جديد 301 x", "17", 1, diag.Error, say.BadRedirectsAfterStatus{Word: "x"}},
		{false, "old /new", "1", 3, diag.Error, say.AnyPathNoSlash{Path: "old"}},
		{false, "/old?a=b /new", "1", 8, diag.Error, say.AnyPathSign{Path: "/old?a=b", Sign: "?"}},
		{false, "/a//b /new", "1", 5, diag.Error, say.AnyPathDoubleSlash{Path: "/a//b"}},
		{false, "/a/../b /new", "1", 7, diag.Error, say.AnyPathNoFile{Part: "..", Path: "/a/../b"}},
		{false, "/a/%2f /new", "1", 6, diag.Error, say.AnyPathNoFile{Part: "%2f", Path: "/a/%2f"}},
		{false, "/a/% /new", "1", 4, diag.Error, say.AnyPathEscape{Part: "%"}},
		{false, "/*/* /new", "1", 4, diag.Error, say.AnyPathAsterisks{Path: "/*/*"}},
		{false, "/:a/:a /new", "1", 6, diag.Error, say.AnyPathSameName{Name: "a", Path: "/:a/:a"}},
		{false, "/:splat/* /new", "1", 9, diag.Error, say.AnyPathSameName{Name: "splat", Path: "/:splat/*"}},
		{false, "/a-:b /new", "1", 5, diag.Error, say.AnyPathMixed{Part: "a-:b"}},
		{false, "/a /:splat", "4", 7, diag.Error, say.BadRedirectsNoAsterisk{}},
		{false, "/a/* /:spalt", "6", 7, diag.Error, say.BadRedirectsNoPlaceholder{Name: "spalt"}},
		{false, "/a/* /a/:splat", "6", 9, diag.Error, say.BadRedirectsLoop{Path: "/a/*"}},
		{false, "/a\x00 /b", "1", 0, diag.Error, say.AnyControlCharacter{}},
		{false, "/a\xff /b", "1", 0, diag.Error, say.AnyLineNotUtf8{}},
		{false, long, "1", 0, diag.Error, say.AnyLongLine{N: maxLineLength}},
		{false, "/a/*/b /new", "1", 6, diag.Warning, say.BadRedirectsAfterAsterisk{Path: "/a/*/b"}},
		{false, "/a id=:id /b/:id", "4", 6, diag.Warning, say.BadRedirectsQuery{Word: "id=:id"}},
		{false, "/ /ar/ 302 Language=ar", "12", 11, diag.Warning, say.BadRedirectsCondition{Word: "Language=ar"}},
		{false, "/ /sa/ 302! Country=sa,ae", "13", 13, diag.Warning, say.BadRedirectsCondition{Word: "Country=sa,ae"}},
		{false, "/* /in/ 200 Role=admin", "13", 10, diag.Warning, say.BadRedirectsCondition{Word: "Role=admin"}},
		{false, "https://a.sa/* https://b.sa/:splat", "1", 14, diag.Warning, say.BadRedirectsHost{Path: "https://a.sa/*"}},
		{false, "/api/* https://b.sa/:splat 200", "8", 19, diag.Warning, say.BadRedirectsProxy{Status: 200}},

		{true, "  X-A: b", "3", 6, diag.Error, say.BadHeadersNoPath{}},
		{true, "/a b", "4", 1, diag.Error, say.BadHeadersSpace{}},
		{true, "/*/*", "1", 4, diag.Error, say.AnyPathAsterisks{Path: "/*/*"}},
		{true, "/*\n  nonsense", "3", 8, diag.Error, say.BadHeadersNoColon{Line: "nonsense"}},
		{true, "/*\n  X A: b", "3", 3, diag.Error, say.BadHeadersName{Name: "X A"}},
		{true, "/*\n  : b", "3", 0, diag.Error, say.BadHeadersName{Name: ""}},
		{true, "/*\n  X-A:", "3", 3, diag.Error, say.BadHeadersNoValue{Name: "X-A"}},
		{true, "/*\n  X-A: é", "3", 3, diag.Error, say.BadHeadersNotAscii{Name: "X-A"}},
		{true, "/*\n  X-A: a\rSet-Cookie: b", "3", 0, diag.Error, say.AnyControlCharacter{}},
		{true, "/*\n  ! X A", "3", 5, diag.Error, say.BadHeadersName{Name: "X A"}},
		{true, "/*\n  set-cookie: a=b", "3", 10, diag.Warning, say.BadHeadersOwn{Name: "set-cookie"}},
		{true, "https://a.sa/*\n  X-A: b", "1", 14, diag.Warning, say.BadHeadersHost{Path: "https://a.sa/*"}},
	} {
		o := Options{Has: func(string) bool { return false }}
		file, rule := "assets/static/_redirects", "bad-redirects"
		text := "# a comment\n\n" + c.line + "\r\n"
		if c.headers {
			o.Headers, file, rule = File{"assets/static/_headers", []byte(text)}, "assets/static/_headers", "bad-headers"
		} else {
			o.Redirects = File{file, []byte(text)}
		}
		h, findings := New(o)
		if len(findings) != 1 || len(h.rules) != 0 {
			t.Errorf("%q: %d rules, findings %v", c.line, len(h.rules), findings)
			continue
		}
		f := findings[0]
		line := 3 + strings.Count(c.line, "\n")
		if c.headers && strings.HasPrefix(c.line, "https") {
			line = 3
		}
		if f.Rule.String() != rule || f.File != file || f.Line != line || f.Severity != c.severity || f.Says != c.says || f.In("en").Hint == "" ||
			fmt.Sprint(f.Column) != c.column || f.Length != c.length {
			t.Errorf("%q: got %+v", c.line, f)
		}
	}
}

func TestDoubleRule(t *testing.T) {
	h, findings := New(Options{Has: func(string) bool { return false }, Redirects: File{Text: []byte("\uFEFF/a /b\n/a /c\n")}})
	if len(findings) != 1 || findings[0].Says != say.Message(say.BadRedirectsTwice{Path: "/a", Line: 1}) || findings[0].Line != 2 {
		t.Errorf("got %v", findings)
	}
	if got := says(h.Answer("/a", "")); got != "301 -> /b" {
		t.Errorf("got %s", got)
	}
}

// TestManyLines shows that a file of any size gives a bounded number of rules and findings, and that hostile rules do
// not make a long path slow.
func TestManyLines(t *testing.T) {
	var rules, nonsense strings.Builder
	for i := range 3 * maxLines {
		fmt.Fprintf(&rules, "/%s:a/:b/%d/* /x\n", strings.Repeat("a/", 200), i)
		nonsense.WriteString("nonsense\n")
	}
	h, findings := New(Options{Has: func(string) bool { return false }, Redirects: File{Text: []byte(rules.String())}, Headers: File{Text: []byte(nonsense.String())}})
	if len(h.rules) != maxLines || len(findings) != 1+maxLines+1 {
		t.Errorf("%d rules, %d findings", len(h.rules), len(findings))
	}
	start := sitetest.Computed()
	h.Answer("/"+strings.Repeat("a/", 6000), "")
	h.Answer("/"+strings.Repeat("a/", 1<<20), "")
	if d := sitetest.Computed() - start; d > 2*time.Second {
		t.Errorf("computed for %v", d)
	}
}
