package host

import (
	"net/url"
	"strings"
	"testing"
)

// probes are paths that have led out of the folders of other servers, or to other hosts.
func probes() []string {
	ups := []string{
		"../", "..\\", "..%2f", "..%2F", "..%5c", "..%5C", "%2e%2e/", "%2E%2E/", "%2e%2e%2f", "%2e%2e%5c", ".%2e/", "%2e./", ".%2e%2f",
		"%252e%252e/", "%252e%252e%252f", "..%252f", "..%255c", "%25252e%25252e%25252f",
		"%c0%ae%c0%ae/", "%c0%ae%c0%ae%c0%af", "..%c0%af", "..%c1%9c", "%e0%80%ae%e0%80%ae/", "%e0%80%ae%e0%80%ae%e0%80%af", "%f0%80%80%ae%f0%80%80%ae/",
		"\xc0\xae\xc0\xae/", "..\xc0\xaf", "%uff0e%uff0e%u2215", "%u002e%u002e%u002f", "..%u2215",
		"%ef%bc%8e%ef%bc%8e%ef%bc%8f", "．．／", "‥/", "..∕", "..⁄",
		"..%00/", "%00../", "..%0d%0a/", "..%09/", "..%20/", "%20../", "..;/", "..;x=y/", "....//", "....\\/", "...//", ".../", "..//", "./../", "././",
		"..%2f..\\", "..\\..%2f", "..%5c..%2f", "..\u202e/", "..%ef%bb%bf/", "..%c2%a0/", "..%c2%85/", "..%7f/", "..%1b/", "..::$INDEX_ALLOCATION/",
	}
	targets := []string{"site.toml", "etc/passwd", ".git/config", "content/en/privacy.md", "_redirects", "secret", "%2fetc%2fpasswd", "site.toml%00.html"}
	var out []string
	for _, up := range ups {
		for n, t := range targets {
			out = append(out, "/"+strings.Repeat(up, 1+n%4)+t, "/en/"+strings.Repeat(up, 2+n%5)+t, "/assets/x.css/"+up+t)
		}
	}
	for _, t := range []string{"/etc/passwd", "C:/", "C:%5c", "c:\\windows", "file:///etc/passwd", "@fs/etc/passwd", "proc/self/environ", "%2fetc/passwd", "/./etc", "~root/", "site.toml"} {
		out = append(out, "/"+t, "//"+t, "/en/"+t)
	}
	return append(out, "/..", "/.", "/en/..", "/en/.", "/%2e", "/%2e%2e", "/%", "/%2", "/%%32%65", "/\x00", "/%00", "/index.html%00", "/index.html%00.css",
		"/.git", "/.git/config", "/%2egit/config", "/.git%2fconfig", "/.GIT/config", "/en/.env", "/en/%2eenv", "/.well-known/../.git/config",
		"/.well-known/%2e%2e/.git/config", "/.htaccess", "/.sitegen.json", "/_redirects", "/_headers", "/%5fredirects", "/_redirects/", "/_redirects%00", "/./_headers", "//_headers",
		"/_headers%2f", "/en/../_headers", "/index.html/", "/index.html/..", "/index.html%2f", "/index.html::$DATA", "/index.html.", "/index.html%20", "/INDEX.HTML",
		"/en%2fprivacy/", "/en%5cprivacy/", "/en\\privacy\\", "/en/privacy%2findex.html")
}

// redirectProbes would lead to another host if an address were made from the bytes of the request.
var redirectProbes = []string{
	"//evil.example", "///evil.example", "/\\evil.example", "/%2f%2fevil.example", "/%5cevil.example", "//evil.example/..", "//evil.example/%2e%2e/en/privacy",
	"/https://evil.example", "/en/privacy//evil.example", "//en/privacy", "/\\en/privacy", "/%2fen/privacy", "/\t/evil.example", "/%09/evil.example", "/.//evil.example",
	"/;@evil.example", "/@evil.example", "//evil.example:80/en/privacy", "/en/..//evil.example", "/en/privacy/..%2f..%2f%2fevil.example",
}

func TestProbes(t *testing.T) {
	files := tree()
	if n := len(probes()); n < 140 {
		t.Errorf("only %d probes", n)
	}
	for _, base := range []string{"", "/sub"} {
		for _, rules := range []string{"", "/old/* /:splat\n/t/:a/:b /:a/:b\n"} {
			h := newHost(t, base, rules, "")
			for _, p := range append(probes(), redirectProbes...) {
				for _, path := range []string{p, base + p, "/old" + p, "/t/x" + p} {
					a := h.Answer(path, "")
					checkAnswer(t, files, path, a)
					if a.Status == 200 || a.File != "" && !strings.HasSuffix(a.File, "404.html") {
						t.Errorf("%q: %s", path, says(a))
					}
				}
			}
		}
	}
}

// checkAnswer checks what must be true of any answer to any request.
func checkAnswer(t *testing.T, files map[string]bool, path string, a Answer) {
	t.Helper()
	if a.File != "" && (!files[a.File] || a.File == RedirectsFile || a.File == HeadersFile) {
		t.Errorf("%q: the file %q", path, a.File)
	}
	if a.Status < 200 || a.Status >= 500 || (a.Location != "") != (a.Status >= 300 && a.Status < 400) || a.Location != "" && a.File != "" {
		t.Errorf("%q: %s", path, says(a))
	}
	if a.Location == "" {
		return
	}
	for i := 0; i < len(a.Location); i++ {
		if c := a.Location[i]; c <= ' ' || c >= 0x7F || c == '\\' || c == '"' || c == '<' {
			t.Errorf("%q: the byte %q in the address %q", path, c, a.Location)
		}
	}
	server := &url.URL{Scheme: "http", Host: "localhost:1313", Path: "/"}
	to, err := server.Parse(a.Location)
	if err != nil || to.Host != server.Host || to.Scheme != "http" || !strings.HasPrefix(a.Location, "/") || strings.HasPrefix(a.Location, "//") {
		t.Errorf("%q: leads to %q", path, a.Location)
	}
}

// FuzzAnswer proves of any request and any rules that a file of the answer exists and is no hidden one, and that an
// address stays on the host unless a rule names another.
func FuzzAnswer(f *testing.F) {
	for _, p := range append(probes()[:40], redirectProbes...) {
		f.Add(p, "a=b", "", "", "")
	}
	f.Add("/old/a/b", "a=b\r\n", "/sub", "/old/* /:splat/x 301!\n/a/:b/* /:b/:splat#:b 302\n/*  /sub/:splat 200", "/*\n  X-A: b\n  ! X-B\n/:a/*.css\n  Link: <a>")
	f.Add("/t/x//evil", "", "/%d8%b9/b", "/t/:a/* https://a.sa/:a?q=:splat 307\n/gone/* /en/404.html 404", "/en/*\n X: y")
	f.Add("/", "%", "/", "/ /en/ 302 Language=ar\n/* /:splat:splat", "https://a.sa/\n  X: y")
	f.Fuzz(func(t *testing.T, path, query, base, rules, headers string) {
		files := tree()
		has := func(p string) bool {
			if strings.HasPrefix(p, "/") || strings.Contains("/"+p+"/", "/../") || strings.ContainsAny(p, "\x00\\") {
				t.Errorf("asks for the file %q", p)
			}
			return files[p]
		}
		h, findings := New(Options{Has: has, Base: base, Redirects: File{Text: []byte(rules)}, Headers: File{Text: []byte(headers)}})
		for _, f := range findings {
			if said := f.In("en"); f.Line < 1 || f.Column < 1 || said.Message == "" || said.Hint == "" {
				t.Errorf("the finding %+v", f)
			}
		}
		a := h.Answer(path, query)
		for _, header := range a.Header {
			if !isToken(header[0]) || strings.ContainsAny(header[1], "\r\n\x00") {
				t.Errorf("the header %q", header)
			}
		}
		if strings.Contains(rules, "://") && (strings.HasPrefix(a.Location, "http://") || strings.HasPrefix(a.Location, "https://")) {
			return // the rule named the host
		}
		checkAnswer(t, files, path, a)
	})
}
