package serve

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"sitegen/internal/pipeline/sitetest"
)

// ask sends a request with header fields and returns the answer with its body read.
func (p *preview) ask(method, path string, fields ...string) (*http.Response, string) {
	p.tb.Helper()
	r, err := http.NewRequest(method, p.host+path, nil)
	if err != nil {
		p.tb.Fatal(err)
	}
	for i := 0; i < len(fields); i += 2 {
		if fields[i] == "Host" {
			r.Host = fields[i+1]
		} else {
			r.Header.Set(fields[i], fields[i+1])
		}
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }, Timeout: 10 * time.Second}
	answer, err := client.Do(r)
	if err != nil {
		p.tb.Fatal(err)
	}
	defer answer.Body.Close()
	if strings.HasPrefix(answer.Header.Get("Content-Type"), "text/event-stream") {
		return answer, ""
	}
	b, err := io.ReadAll(answer.Body)
	if err != nil {
		p.tb.Fatal(err)
	}
	return answer, string(b)
}

// raw sends bytes and returns the status of the answer.
func (p *preview) raw(request string) string {
	p.tb.Helper()
	c, err := net.Dial("tcp", strings.TrimPrefix(p.host, "http://"))
	if err != nil {
		p.tb.Fatal(err)
	}
	defer c.Close()
	_ = c.SetDeadline(time.Now().Add(10 * time.Second))
	if _, err := io.WriteString(c, request); err != nil {
		return "closed"
	}
	line, err := bufio.NewReader(c).ReadString('\n')
	if err != nil {
		return "closed"
	}
	return strings.TrimSpace(strings.TrimPrefix(line, "HTTP/1.1 "))
}

// small serves the sample store with a few files of its own.
func small(t *testing.T, change func(*Options)) *preview {
	t.Helper()
	dir := sitetest.Generate(t, repository, 32)
	for name, text := range map[string]string{
		"assets/static/clip.mp4":      strings.Repeat("0123456789", 100),
		"assets/static/_redirects":    "/old /privacy/ 302\n/go/* /en/:splat 301\n",
		"assets/static/_headers":      "/en/*\n  X-Own: yes\n  Access-Control-Allow-Origin: *\n  X-Frame-Options: DENY\n",
		"assets/static/.hidden":       "secret",
		"assets/static/.well-known/x": "known",
		"secret.txt":                  "secret",
		".env":                        "secret",
		"public/leak.html":            "secret",
	} {
		sitetest.Write(t, filepath.Join(dir, name), text)
	}
	return begin(t, dir, change)
}

func TestRefusals(t *testing.T) {
	p := small(t, nil)
	port := p.host[strings.LastIndex(p.host, ":"):]
	for _, c := range []struct {
		name   string
		method string
		path   string
		fields []string
		want   int
	}{
		{"its own name", "GET", "/", []string{"Host", "localhost" + port}, 200},
		{"its address", "GET", "/", []string{"Host", "127.0.0.1" + port}, 200},
		{"its IPv6 address", "GET", "/", []string{"Host", "[::1]" + port}, 200},
		{"a foreign name", "GET", "/", []string{"Host", "evil.example" + port}, 403},
		{"a foreign name that looks like ours", "GET", "/", []string{"Host", "localhost.evil.example" + port}, 403},
		{"another port", "GET", "/", []string{"Host", "localhost:1"}, 403},
		{"a foreign name that was forwarded", "GET", "/", []string{"Host", "evil.example", "X-Forwarded-Host", "localhost" + port}, 403},
		{"its own origin", "GET", "/_sitegen/events", []string{"Host", "localhost" + port, "Origin", "http://localhost" + port}, 200},
		{"its own origin by address", "GET", "/_sitegen/events", []string{"Host", "127.0.0.1" + port, "Origin", "http://127.0.0.1" + port}, 200},
		{"a foreign origin", "GET", "/_sitegen/events", []string{"Origin", "http://evil.example"}, 403},
		{"no origin to speak of", "GET", "/_sitegen/events", []string{"Origin", "null"}, 403},
		{"an origin of another port", "GET", "/_sitegen/events", []string{"Origin", "http://127.0.0.1:1"}, 403},
		{"a secure origin", "GET", "/_sitegen/events", []string{"Origin", "https://127.0.0.1" + port}, 403},
		{"the other of our two origins", "GET", "/_sitegen/events", []string{"Host", "localhost" + port, "Origin", "http://127.0.0.1" + port}, 403},
		{"a page of another site", "GET", "/_sitegen/events", []string{"Sec-Fetch-Site", "cross-site"}, 403},
		{"a picture on another site", "GET", "/favicon.svg", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "no-cors", "Sec-Fetch-Dest", "image"}, 403},
		{"a link on another site", "GET", "/", []string{"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"}, 200},
		{"a form", "POST", "/", nil, 405},
		{"a deletion", "DELETE", "/privacy/", nil, 405},
		{"a question about methods", "OPTIONS", "/", nil, 405},
		{"a long address", "GET", "/" + strings.Repeat("a", 9000), nil, 414},
		{"a source", "GET", "/content/ar/privacy.md", nil, 404},
		{"the facts", "GET", "/site.toml", nil, 404},
		{"a file beside the site", "GET", "/secret.txt", nil, 404},
		{"the published folder", "GET", "/public/leak.html", nil, 404},
		{"a file of the published folder", "GET", "/leak.html", nil, 404},
		{"a hidden file", "GET", "/.hidden", nil, 404},
		{"the environment", "GET", "/.env", nil, 404},
		{"what hosts look for", "GET", "/.well-known/x", nil, 200},
		{"rules for the host", "GET", "/_redirects", nil, 404},
		{"headers for the host", "GET", "/_headers", nil, 404},
		{"a folder", "GET", "/css/", nil, 404},
		{"a script that there is not", "GET", "/_sitegen/../serve.go", nil, 404},
		{"an unknown file of the preview", "GET", "/_sitegen/nope.js", nil, 404},
	} {
		answer, body := p.ask(c.method, c.path, c.fields...)
		if answer.StatusCode != c.want {
			t.Errorf("%s: %d, want %d", c.name, answer.StatusCode, c.want)
		}
		if strings.Contains(body, "secret") || strings.Contains(body, "[store]") {
			t.Errorf("%s: the answer gives away what is no part of the site: %.200s", c.name, body)
		}
		h := answer.Header
		if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Cross-Origin-Resource-Policy") != "same-origin" || h.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: headers %v", c.name, h)
		}
		for name := range h {
			if strings.HasPrefix(name, "Access-Control") {
				t.Errorf("%s: %s", c.name, name)
			}
		}
	}
}

// TestTraversal asks for files outside the site in every spelling.
func TestTraversal(t *testing.T) {
	p := small(t, nil)
	host := strings.TrimPrefix(p.host, "http://")
	ups := []string{"..", "%2e%2e", "%2E.", ".%2e", "..%00", "%252e%252e", "..;", "%c0%ae%c0%ae", "..%5c..", "..%2f.."}
	slashes := []string{"/", "//", `\`, "%2f", "%5c", "%252f", "/./", "%c0%af"}
	targets := []string{"secret.txt", "site.toml", ".env", "etc/passwd"}
	n := 0
	for _, up := range ups {
		for _, slash := range slashes {
			for _, prefix := range []string{"/", "/en/", "/css/", "/_sitegen/"} {
				path := prefix + strings.Repeat(up+slash, 3) + targets[n%len(targets)]
				n++
				status := p.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
				if !strings.HasPrefix(status, "4") {
					t.Errorf("%s: %s", path, status)
				}
			}
		}
	}
	for _, path := range []string{"//evil.example/", `/\evil.example/`, "/%2f%2fevil.example/", "/en//evil.example", "/.//evil.example", "/privacy%2f..%2f..//evil.example"} {
		answer, _ := p.ask("GET", path)
		if to := answer.Header.Get("Location"); answer.StatusCode < 400 || to != "" {
			t.Errorf("%s: %d %s", path, answer.StatusCode, to)
		}
	}
}

// TestAnswers tells how pages and files are sent.
func TestAnswers(t *testing.T) {
	p := small(t, nil)
	for _, c := range []struct {
		path, location string
		want           int
		text           string
	}{
		{"/", "", 200, `lang="ar"`},
		{"/en/", "", 200, `lang="en"`},
		{"/privacy", "/privacy/", 301, ""},
		{"/en/privacy?x=1", "/en/privacy/?x=1", 301, ""},
		{"/privacy/index.html", "", 200, `lang="ar"`},
		{"/nowhere/", "", 404, `lang="ar"`},
		{"/en/nowhere/", "", 404, `lang="en"`},
		{"/en/nowhere/deep/er", "", 404, `lang="en"`},
		{"/old", "/privacy/", 302, ""},
		{"/go/privacy/", "/en/privacy/", 301, ""},
	} {
		answer, body := p.ask("GET", c.path)
		if answer.StatusCode != c.want || answer.Header.Get("Location") != c.location || !strings.Contains(body, c.text) {
			t.Errorf("%s: %d %q, want %d %q with %q", c.path, answer.StatusCode, answer.Header.Get("Location"), c.want, c.location, c.text)
		}
	}
	answer, _ := p.ask("GET", "/en/")
	if answer.Header.Get("X-Own") != "yes" || answer.Header.Get("X-Frame-Options") != "" {
		t.Errorf("headers of the site's _headers: %v", answer.Header)
	}
	for path, want := range map[string]string{"/": "text/html; charset=utf-8", "/favicon.svg": "image/svg+xml", "/sitemap.xml": "application/xml",
		"/robots.txt": "text/plain; charset=utf-8", "/clip.mp4": "video/mp4", "/_sitegen/live.js": "text/javascript; charset=utf-8",
		"/_sitegen/view.html": "text/html; charset=utf-8", "/_sitegen/view.css": "text/css; charset=utf-8"} {
		if answer, _ := p.ask("GET", path); answer.StatusCode != 200 || answer.Header.Get("Content-Type") != want {
			t.Errorf("%s: %d %s, want %s", path, answer.StatusCode, answer.Header.Get("Content-Type"), want)
		}
	}
	for _, path := range []string{"/", "/clip.mp4", "/_sitegen/live.js"} {
		answer, body := p.ask("GET", path)
		tag := answer.Header.Get("ETag")
		if again, rest := p.ask("GET", path, "If-None-Match", tag); again.StatusCode != 304 || rest != "" {
			t.Errorf("%s with its ETag %s: %d", path, tag, again.StatusCode)
		}
		if head, rest := p.ask("HEAD", path); head.StatusCode != 200 || rest != "" || head.ContentLength != int64(len(body)) {
			t.Errorf("HEAD %s: %d, %d bytes of %d", path, head.StatusCode, head.ContentLength, len(body))
		}
	}
	if part, body := p.ask("GET", "/clip.mp4", "Range", "bytes=10-14"); part.StatusCode != 206 || body != "01234" {
		t.Errorf("a range: %d %q", part.StatusCode, body)
	}
	if part, _ := p.ask("GET", "/clip.mp4", "Range", "bytes=5000-"); part.StatusCode != 416 {
		t.Errorf("a range behind the end: %d", part.StatusCode)
	}
	// The rules for the host are followed as soon as they are saved.
	p.write("assets/static/_redirects", "/old /terms/ 302\n")
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		if answer, _ := p.ask("GET", "/old"); answer.Header.Get("Location") == "/terms/" {
			break
		} else if time.Now().After(end) {
			t.Fatalf("the old rule still holds: %v", answer.Header)
		}
	}
}

func TestSubPath(t *testing.T) {
	dir := sitetest.Generate(t, repository, 32)
	toml := strings.Replace(read(t, filepath.Join(dir, "site.toml")), "base_url = \"https://", "base_url = \"https://host.example/sub/\" # ", 1)
	sitetest.Write(t, filepath.Join(dir, "site.toml"), toml)
	p := begin(t, dir, nil)
	for path, want := range map[string]int{"/sub/": 200, "/sub/en/privacy/": 200, "/sub": 301, "/": 302, "/privacy/": 404, "/sub/nowhere/": 404} {
		if answer, _ := p.ask("GET", path); answer.StatusCode != want {
			t.Errorf("%s: %d, want %d (%s)", path, answer.StatusCode, want, answer.Header.Get("Location"))
		}
	}
	if body := p.get("/sub/"); !strings.Contains(body, `src="/_sitegen/live.js`) || !strings.Contains(body, `href="/sub/css/site.`) {
		t.Errorf("the first page: %.600s", body)
	}
}

// TestManyReaders keeps the server busy with slow readers, streams and equal requests.
func TestManyReaders(t *testing.T) {
	p := small(t, nil)
	host := strings.TrimPrefix(p.host, "http://")
	var slow []net.Conn
	for range 100 { // who never ends a header
		c, err := net.Dial("tcp", host)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		slow = append(slow, c)
		_, _ = io.WriteString(c, "GET / HTTP/1.1\r\nHost: "+host+"\r\nX-Slow: ")
	}
	for range 60 {
		r, err := http.Get(p.host + "/_sitegen/events?page=/privacy/")
		if err != nil {
			t.Fatal(err)
		}
		defer r.Body.Close()
	}
	want := p.get("/terms/")
	for _, c := range slow {
		_ = c.SetReadDeadline(time.Now().Add(time.Millisecond))
		if _, err := c.Read(make([]byte, 1)); !errors.Is(err, os.ErrDeadlineExceeded) {
			t.Fatalf("a page was sent after slow readers had been sent away: %v", err)
		}
	}
	answers := make(chan string, 500)
	gate := make(chan struct{}, 50)
	for range cap(answers) {
		go func() {
			gate <- struct{}{}
			defer func() { <-gate }()
			r, err := http.Get(p.host + "/terms/")
			if err != nil {
				answers <- err.Error()
				return
			}
			defer r.Body.Close()
			b, _ := io.ReadAll(r.Body)
			answers <- fmt.Sprint(r.StatusCode, string(b))
		}()
	}
	for range cap(answers) {
		if got := <-answers; got != "200"+want {
			t.Fatalf("an answer differs: %.200s", got)
		}
	}
}
