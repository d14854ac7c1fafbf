package guard

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// serve runs a server on a free port of this machine and returns its address.
func serve(t *testing.T, handler func(port int) http.Handler) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &http.Server{Handler: handler(l.Addr().(*net.TCPAddr).Port), DisableGeneralOptionsHandler: true, ReadHeaderTimeout: 5 * time.Second}
	done := make(chan error, 1)
	go func() { done <- s.Serve(l) }()
	t.Cleanup(func() { _ = s.Close(); <-done })
	return l.Addr().String()
}

// talk sends bytes and reads one response.
func talk(t *testing.T, addr, bytes string) (*http.Response, string) {
	t.Helper()
	c, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(10 * time.Second))
	go func() { _, _ = io.WriteString(c, bytes) }() // the server may answer before it has read all
	r, err := http.ReadResponse(bufio.NewReader(c), nil)
	if err != nil {
		return nil, err.Error()
	}
	body, _ := io.ReadAll(r.Body)
	return r, string(body)
}

// TestRaw sends what no browser sends. Requests that net/http refuses itself do not reach the guard; they get 4xx too.
func TestRaw(t *testing.T) {
	addr := serve(t, func(port int) http.Handler {
		g := New(Options{Port: port, Private: "/.sitegen/"})
		mux := http.NewServeMux()
		mux.Handle("/.sitegen/", g.Same(site))
		mux.Handle("/", site)
		return g.Wrap(mux)
	})
	host := "Host: " + addr + "\r\n"
	const end = "\r\n"
	for _, c := range []struct {
		request string
		want    string // statuses that are right
		guard   bool   // the request reaches the guard
	}{
		{"GET / HTTP/1.1\r\n" + host + end, "200", true},
		{"HEAD / HTTP/1.1\r\n" + host + "Connection: close\r\n" + end, "200", true},
		{"GET / HTTP/1.0\r\n" + host + end, "200", true},
		{"GET / HTTP/1.0\r\n" + end, "400", true},
		{"GET / HTTP/1.1\r\nHost:\r\n" + end, "400", true},
		{"GET / HTTP/1.1\r\n" + end, "400", false},
		{"GET / HTTP/1.1\r\n" + host + host + end, "400", false},
		{"GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: " + addr + "\r\n" + end, "403", true},
		{"GET / HTTP/1.1\r\nHost: " + addr + "\r\nX-Forwarded-Host: evil.example\r\n" + end, "200", true},
		{"GET http://" + addr + "/ HTTP/1.1\r\n" + host + end, "200", true},
		{"GET http://evil.example/ HTTP/1.1\r\n" + host + end, "403", true},
		{"GET https://" + addr + "/ HTTP/1.1\r\n" + host + end, "400", true},
		{"GET http://a@" + addr + "/ HTTP/1.1\r\n" + host + end, "400", true},
		{"GET //evil.example/ HTTP/1.1\r\n" + host + end, "200 301 307 308", true}, // the mux cleans it; the host package refuses it
		{"GET * HTTP/1.1\r\n" + host + end, "400", true},
		{"OPTIONS * HTTP/1.1\r\n" + host + end, "405", true},
		{"OPTIONS / HTTP/1.1\r\n" + host + "Origin: http://evil.example\r\n" + end, "405", true},
		{"CONNECT " + addr + " HTTP/1.1\r\n" + host + end, "405", true},
		{"CONNECT evil.example:80 HTTP/1.1\r\n" + host + end, "403", true},
		{"CONNECT /x HTTP/1.1\r\n" + host + end, "400 405", true},
		{"TRACE / HTTP/1.1\r\n" + host + "Cookie: a=b\r\n" + end, "405", true},
		{"POST / HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhello", "405", true},
		{"POST /.sitegen/events HTTP/1.1\r\n" + host + "Content-Length: 0\r\n" + end, "405", true},
		{"GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", "200", true},
		{"GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n", "200 400", true},
		{"GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", "200 400", false},
		{"GET / HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", "400", false},
		{"GET / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n" + end, "400", false},
		{"GET / HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: 9\r\n" + end, "200", true},
		{"GET / HTTP/1.1\r\n" + host + "Expect: nonsense\r\n" + end, "200 417", false},
		{"GET /%zz HTTP/1.1\r\n" + host + end, "400", false},
		{"GET /% HTTP/1.1\r\n" + host + end, "400", false},
		{"GET /%00 HTTP/1.1\r\n" + host + end, "200", true},
		{"GET /%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\n" + host + end, "200", true},
		{"GET /?%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\n" + host + end, "200", true},
		{"GET /\x01 HTTP/1.1\r\n" + host + end, "400", false},
		{"GET /a b HTTP/1.1\r\n" + host + end, "400", false},
		{"GET x HTTP/1.1\r\n" + host + end, "400", false},
		{"GET x:y HTTP/1.1\r\n" + host + end, "400 403", true},
		{"GET  HTTP/1.1\r\n" + host + end, "400", false},
		{"GET /\r\n" + host + end, "400", false},
		{"GET / HTTP/9.9\r\n" + host + end, "400 505", false},
		{"G@T / HTTP/1.1\r\n" + host + end, "400", false},
		{"nonsense\r\n\r\n", "400", false},
		{"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", "400", false},
		{"GET / HTTP/1.1\r\n" + host + "Bad Name: x\r\n" + end, "400", false},
		{"GET / HTTP/1.1\r\n" + host + "X: a\x00b\r\n" + end, "400", false},
		{"GET / HTTP/1.1\r\n" + host + "X: a\r\n folded\r\n" + end, "200 400", false},
		{"GET / HTTP/1.1\r\nHost: <script>alert(1)</script>\r\n" + end, "400 403", false},
		{"GET / HTTP/1.1\r\nHost: evil.example\x01\r\n" + end, "400", false},
		{"GET / HTTP/1.1\r\n" + host + strings.Repeat("X-Many: y\r\n", 3000) + end, "200", true},
		{"GET / HTTP/1.1\r\n" + host + "X: " + strings.Repeat("y", 2<<20) + "\r\n" + end, "431", false},
		{"GET /" + strings.Repeat("a", 10000) + " HTTP/1.1\r\n" + host + end, "414", true},
		{"GET /?" + strings.Repeat("a", 200000) + " HTTP/1.1\r\n" + host + end, "414", true},
		{"GET /.sitegen/x?" + strings.Repeat("a", 60000) + " HTTP/1.1\r\n" + host + end, "200", true},
		{"GET /.sitegen/x?" + strings.Repeat("a", 70000) + " HTTP/1.1\r\n" + host + end, "414", true},
		{"GET /.sitegen/x HTTP/1.1\r\n" + host + "Origin: http://evil.example\r\n" + end, "403", true},
		{"GET /.sitegen/x HTTP/1.1\r\n" + host + "origin: http://" + addr + "\r\n" + end, "200", true},
		{"GET /.sitegen/x HTTP/1.1\r\n" + host + "Origin: http://" + addr + "\r\nOrigin: null\r\n" + end, "403", true},
		{"GET /.sitegen/x HTTP/1.1\r\n" + host + "Connection: Upgrade\r\nUpgrade: websocket\r\nOrigin: http://evil.example\r\n" + end, "403", true},
	} {
		r, body := talk(t, addr, c.request)
		if r == nil {
			t.Errorf("%.80q: %s", c.request, body)
			continue
		}
		if !strings.Contains(" "+c.want+" ", fmt.Sprintf(" %d ", r.StatusCode)) {
			t.Errorf("%.80q: %d %.80q, want %s", c.request, r.StatusCode, body, c.want)
		}
		if c.guard {
			checkHeaders := *r
			if r.StatusCode < 400 {
				checkHeaders.StatusCode = 200
			}
			checkResponse(t, &checkHeaders)
		}
		for name := range r.Header {
			if name == "Set-Cookie" || strings.HasPrefix(name, "Access-Control") {
				t.Errorf("%.80q: %s", c.request, name)
			}
		}
		if strings.Contains(body, "<script") {
			t.Errorf("%.80q: reflected %q", c.request, body)
		}
	}
}
