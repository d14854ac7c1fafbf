package guard

import (
	"io"
	"net/http"
	"net/http/httptest"
	"sitegen/internal/say"
	"strings"
	"testing"
	"time"
)

// site is the handler behind a guard: it sets what a careless _headers file could.
var site = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
	for name, value := range map[string]string{"Access-Control-Allow-Origin": "*", "access-control-allow-credentials": "true", "Set-Cookie": "a=b",
		"Connection": "keep-alive, X-Own", "Transfer-Encoding": "gzip", "Upgrade": "h2c", "Keep-Alive": "timeout=5", "Clear-Site-Data": `"*"`,
		"Strict-Transport-Security": "max-age=1", "Cache-Control": "public, max-age=31536000, immutable", "Expires": "Thu, 01 Dec 2033 16:00:00 GMT",
		"Cross-Origin-Resource-Policy": "cross-origin", "X-Content-Type-Options": "no", "Timing-Allow-Origin": "*",
		"Content-Type": "text/html; charset=utf-8", "X-Own": "yes", "Referrer-Policy": "same-origin"} {
		w.Header()[name] = []string{value} // as it is written: another case must not slip through
	}
	_, _ = io.WriteString(w, "<!doctype html>a page")
})

const port = 1313

func newGuard() *Guard {
	return New(Options{Port: port, Addresses: []string{"192.168.1.5", "fd00::5"}, Names: []string{"Preview.test", "fixed.test:8080", "[2001:db8::1]:9", "::ffff:1.2.3.4", "bad name", "[", "]", ""}, Private: "/.sitegen/"})
}

// ask sends a request through a guard, without a network.
func ask(t *testing.T, h http.Handler, method, target, host string, headers ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(method, target, nil)
	r.Host = host
	for i := 0; i < len(headers); i += 2 {
		r.Header.Add(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	checkResponse(t, w.Result())
	return w.Result()
}

// checkResponse checks what must be true of any response.
func checkResponse(t *testing.T, r *http.Response) {
	t.Helper()
	for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store"} {
		if got := r.Header.Values(name); len(got) != 1 || got[0] != want {
			t.Errorf("%s: %q", name, got)
		}
	}
	for name := range r.Header {
		if forbidden(http.CanonicalHeaderKey(name)) && name != "Connection" { // net/http says “close”
			t.Errorf("the response has %s: %q", name, r.Header[name])
		}
	}
	if r.StatusCode >= 500 {
		t.Errorf("status %d", r.StatusCode)
	}
	if r.StatusCode >= 400 && r.Header.Get("Content-Type") != "text/plain; charset=utf-8" {
		t.Errorf("status %d with %q", r.StatusCode, r.Header.Get("Content-Type"))
	}
}

func TestHosts(t *testing.T) {
	g := newGuard()
	for _, host := range []string{
		"localhost:1313", "LocalHost:1313", "127.0.0.1:1313", "[::1]:1313", "[0:0:0:0:0:0:0:1]:1313", "192.168.1.5:1313", "[fd00::5]:1313", "[FD00:0::5]:1313",
		"preview.test", "preview.test:443", "PREVIEW.test:9", "fixed.test:8080", "[2001:db8::1]:9", "[::ffff:1.2.3.4]",
	} {
		if r := ask(t, g.Wrap(site), "GET", "/", host); r.StatusCode != 200 || r.Header.Get("X-Own") != "yes" || r.Header.Get("Referrer-Policy") != "same-origin" {
			t.Errorf("%q: refused with %d", host, r.StatusCode)
		}
	}
	for _, host := range []string{
		"evil.example", "evil.example:1313", "localhost", "localhost:1314", "localhost:80", "localhost:01313", "localhost:", "localhost:+1313", "localhost.:1313",
		"127.0.0.1", "127.0.0.1.:1313", "127.1:1313", "127.0.0.2:1313", "2130706433:1313", "0x7f.1:1313", "0:1313", "0.0.0.0:1313", "[::]:1313", "[::1]", "::1:1313", "[::1:1313",
		"[::1%25lo]:1313", "[::1%lo]:1313", "[::ffff:127.0.0.1]:1313", "[127.0.0.1]:1313", "[localhost]:1313", "localhost.evil.example:1313", "evil.localhost:1313",
		"127.0.0.1.nip.io:1313", "localhost:1313@evil.example", "evil.example@localhost:1313", "localhost:1313,evil.example", "localhost:1313:1313", "localhost:1313/x",
		"localhost :1313", " localhost:1313", "localhost\x00:1313", "ℓocalhost:1313", "lOCALHOST.EVIL:1313", "192.168.1.5", "192.168.1.5:80", "192.168.1.50:1313", "fixed.test", "fixed.test:80",
		"preview.test.", "preview.test.:1313", "xpreview.test", "[2001:db8::1]:8", "[2001:db8::1]", "bad name", "[", "]", "[]", "[]:1313", ":1313", "preview.test:0", "preview.test:99999", "<script>:1313",
	} {
		r := ask(t, g.Wrap(site), "GET", "/", host)
		body, _ := io.ReadAll(r.Body)
		if r.StatusCode != 403 || !strings.Contains(string(body), "--allow-host ") || strings.ContainsAny(string(body), "<\x00\r@") {
			t.Errorf("%q: %d %q", host, r.StatusCode, body)
		}
		if r := ask(t, g.Wrap(g.Same(site)), "GET", "/", host, "X-Forwarded-Host", "localhost:1313", "Forwarded", "host=localhost:1313"); r.StatusCode != 403 {
			t.Errorf("%q, forwarded: %d", host, r.StatusCode)
		}
	}
	if r := ask(t, g.Wrap(site), "GET", "/", ""); r.StatusCode != 400 {
		t.Errorf("no host: %d", r.StatusCode)
	}
	web := New(Options{Port: 80})
	for host, want := range map[string]int{"localhost": 200, "localhost:80": 200, "[::1]": 200, "localhost:443": 403, "localhost:": 403} {
		if r := ask(t, web.Wrap(site), "GET", "/", host); r.StatusCode != want {
			t.Errorf("port 80, %q: %d", host, r.StatusCode)
		}
	}
	if body, _ := io.ReadAll(ask(t, g.Wrap(site), "GET", "/", "Evil.Example:99").Body); string(body) !=
		say.Plain(say.GuardStranger{Port: "1313", Name: "evil.example"}, "en")+"\n" {
		t.Errorf("says %q", body)
	}
}

func TestCanonical(t *testing.T) {
	for host, want := range map[string]string{"A-b_1.test": "a-b_1.test", "::1": "[::1]", "[2001:DB8:0::1]": "[2001:db8::1]", "10.0.0.1": "10.0.0.1",
		"fe80::1%eth0": "", "a.": "", ".a": "", "a..b": "", "": "", "[": "", "]": "", "[]": "", "[a]": "", "a b": "", "ü.test": "", strings.Repeat("a", 254): ""} {
		if got, ok := canonical(host); got != want || ok != (want != "") {
			t.Errorf("%q: got %q, %v", host, got, ok)
		}
	}
}

func TestMethods(t *testing.T) {
	g := newGuard()
	for method, want := range map[string]int{"GET": 200, "HEAD": 200, "POST": 405, "PUT": 405, "DELETE": 405, "PATCH": 405, "OPTIONS": 405, "TRACE": 405, "CONNECT": 405, "PROPFIND": 405, "get": 405, "FOO": 405} {
		r := ask(t, g.Wrap(site), method, "/", "localhost:1313", "Origin", "http://evil.example", "Access-Control-Request-Method", "GET")
		if r.StatusCode != want || want == 405 && r.Header.Get("Allow") != "GET, HEAD" {
			t.Errorf("%s: %d, Allow %q", method, r.StatusCode, r.Header.Get("Allow"))
		}
	}
}

func TestTargets(t *testing.T) {
	g := newGuard()
	for _, c := range []struct {
		target string
		want   int
	}{
		{"/" + strings.Repeat("a", MaxTarget-1), 200},
		{"/" + strings.Repeat("a", MaxTarget), 414},
		{"/?" + strings.Repeat("a", MaxTarget), 414},
		{"/.sitegen/pages?" + strings.Repeat("a", MaxPrivateTarget-16), 200},
		{"/.sitegen/pages?" + strings.Repeat("a", MaxPrivateTarget), 414},
		{"/x/../.sitegen/?" + strings.Repeat("a", MaxTarget), 414},
		{"http://localhost:1313/en/", 200},
		{"http://localhost:1313", 200},
		{"HTTP://localhost:1313/", 200},
		{"https://localhost:1313/", 400},
		{"ftp://localhost:1313/", 400},
		{"http://user:word@localhost:1313/", 400},
		{"*", 400},
	} {
		if r := ask(t, g.Wrap(site), "GET", c.target, "localhost:1313"); r.StatusCode != c.want {
			t.Errorf("%.60s: %d, want %d", c.target, r.StatusCode, c.want)
		}
	}
}

func TestEmbedding(t *testing.T) {
	g := newGuard()
	for _, c := range []struct {
		headers []string
		want    int
	}{
		{nil, 200},
		{[]string{"Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "image"}, 200},
		{[]string{"Sec-Fetch-Site", "same-origin", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe"}, 200},
		{[]string{"Sec-Fetch-Site", "none", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200},
		{[]string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200},
		{[]string{"Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200},
		{[]string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe"}, 403},
		{[]string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "object"}, 403},
		{[]string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "script"}, 403},
		{[]string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "document"}, 403},
		{[]string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "cors", "Sec-Fetch-Dest", "empty"}, 403},
		{[]string{"Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "style"}, 403},
		{[]string{"Sec-Fetch-Site", "cross-site"}, 403},
		{[]string{"Sec-Fetch-Site", "same-origin", "Sec-Fetch-Site", "cross-site"}, 403},
		{[]string{"Sec-Fetch-Site", "who-knows", "Sec-Fetch-Mode", "no-cors"}, 403},
	} {
		if r := ask(t, g.Wrap(site), "GET", "/", "localhost:1313", c.headers...); r.StatusCode != c.want {
			t.Errorf("%v: %d, want %d", c.headers, r.StatusCode, c.want)
		}
	}
}

func TestOrigins(t *testing.T) {
	h := newGuard()
	g := h.Wrap(h.Same(site))
	for host, origin := range map[string]string{"localhost:1313": "http://localhost:1313", "127.0.0.1:1313": "http://127.0.0.1:1313", "[::1]:1313": "http://[::1]:1313", "preview.test": "http://preview.test"} {
		if r := ask(t, g, "GET", "/.sitegen/events", host, "Origin", origin); r.StatusCode != 200 {
			t.Errorf("%s from %s: %d", host, origin, r.StatusCode)
		}
		if r := ask(t, g, "GET", "/.sitegen/events", host, "Sec-Fetch-Site", "same-origin"); r.StatusCode != 200 {
			t.Errorf("%s: %d", host, r.StatusCode)
		}
	}
	for _, headers := range [][]string{
		{"Origin", "http://evil.example"}, {"Origin", "null"}, {"Origin", ""}, {"Origin", "http://localhost:3000"}, {"Origin", "http://localhost"}, {"Origin", "https://localhost:1313"},
		{"Origin", "http://127.0.0.1:1313"}, {"Origin", "http://[::1]:1313"}, {"Origin", "http://localhost:1313.evil.example"}, {"Origin", "http://evil.example:1313"},
		{"Origin", "http://localhost:1313/"}, {"Origin", "http://localhost:1313", "Origin", "http://evil.example"}, {"Origin", "localhost:1313"}, {"Origin", "file://"},
		{"Origin", "http://evil.example", "X-Forwarded-Host", "evil.example"}, {"Origin", "chrome-extension://abc"},
		{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"},
		{"Sec-Fetch-Site", "cross-site", "Origin", "http://localhost:1313"},
	} {
		if r := ask(t, g, "GET", "/.sitegen/events", "localhost:1313", headers...); r.StatusCode != 403 {
			t.Errorf("%q: %d", headers, r.StatusCode)
		}
	}
	for host, origin := range map[string]string{"127.0.0.1:1313": "http://localhost:1313", "evil.example:1313": "http://evil.example:1313"} { // the second is rebinding
		if r := ask(t, g, "GET", "/.sitegen/events", host, "Origin", origin); r.StatusCode != 403 {
			t.Errorf("%s from %s: %d", host, origin, r.StatusCode)
		}
	}
}

// TestWriters shows that headers are seen to, however a handler comes to send them.
func TestWriters(t *testing.T) {
	g := newGuard()
	set := func(w http.ResponseWriter) { w.Header().Set("Access-Control-Allow-Origin", "*") }
	for name, h := range map[string]http.HandlerFunc{
		"nothing": func(w http.ResponseWriter, r *http.Request) { set(w) },
		"status":  func(w http.ResponseWriter, r *http.Request) { set(w); w.WriteHeader(304) },
		"twice":   func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204); set(w) },
		"flush": func(w http.ResponseWriter, r *http.Request) {
			set(w)
			c := http.NewResponseController(w)
			if err := c.Flush(); err != nil {
				t.Error(err)
			}
			_, _ = io.WriteString(w, "data: x\n\n")
			w.(http.Flusher).Flush()
		},
		"trailer": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Trailer", "Set-Cookie")
			_ = http.NewResponseController(w).Flush() // a response in chunks can have trailers
			_, _ = io.WriteString(w, "x")
			w.Header().Set("Set-Cookie", "a=b")
			w.Header().Set(http.TrailerPrefix+"Access-Control-Allow-Origin", "*")
		},
		"hijack": func(w http.ResponseWriter, r *http.Request) {
			if _, _, err := http.NewResponseController(w).Hijack(); err == nil {
				t.Error("hijacked")
			}
		},
		"deadline": func(w http.ResponseWriter, r *http.Request) {
			set(w)
			if err := http.NewResponseController(w).SetWriteDeadline(time.Now().Add(time.Minute)); err != nil {
				t.Error(err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, func(p int) http.Handler { g = New(Options{Port: p}); return g.Wrap(h) })
			r, err := http.Get("http://" + s + "/")
			if err != nil {
				t.Fatal(err)
			}
			defer r.Body.Close()
			if _, err := io.Copy(io.Discard, r.Body); err != nil {
				t.Fatal(err)
			}
			checkResponse(t, r)
			if len(r.Trailer) > 0 {
				t.Errorf("trailers %v", r.Trailer)
			}
		})
	}
}
