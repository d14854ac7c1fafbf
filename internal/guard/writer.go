package guard

import (
	"bufio"
	"net"
	"net/http"
	"strings"
)

// writer passes a response on and sees to its headers in the moment before they are sent.
type writer struct {
	next http.ResponseWriter
	sent bool // the final status was sent
}

// Header is what net/http sends. Handlers set it as they like; secure has the last word.
func (w *writer) Header() http.Header { return w.next.Header() }

// WriteHeader sends a status. One from 100 to 199 sends headers too, and is not the last.
func (w *writer) WriteHeader(status int) {
	if !w.sent {
		secure(w.Header())
		w.sent = status >= 200 || status == http.StatusSwitchingProtocols
	}
	w.next.WriteHeader(status)
}

func (w *writer) Write(b []byte) (int, error) {
	if !w.sent {
		w.WriteHeader(http.StatusOK)
	}
	return w.next.Write(b)
}

// Flush and FlushError serve event streams: a flush may be the first thing that sends headers.
func (w *writer) Flush() { _ = w.FlushError() }

func (w *writer) FlushError() error {
	if !w.sent {
		w.WriteHeader(http.StatusOK)
	}
	return http.NewResponseController(w.next).Flush()
}

// Hijack is refused: what a handler wrote past this writer would not have its headers.
func (w *writer) Hijack() (net.Conn, *bufio.ReadWriter, error) { return nil, nil, http.ErrNotSupported }

// Unwrap lets an http.ResponseController set deadlines.
func (w *writer) Unwrap() http.ResponseWriter { return w.next }

// finish runs when the handler has returned: net/http sends the headers now, if nothing was written, and the trailers.
func (w *writer) finish() { secure(w.Header()) }

// secure sets what every response of a preview has, and removes what none may have.
func secure(h http.Header) {
	for name := range h {
		if forbidden(http.CanonicalHeaderKey(name)) {
			delete(h, name)
		}
	}
	h["X-Content-Type-Options"] = []string{"nosniff"}
	h["Cross-Origin-Resource-Policy"] = []string{"same-origin"}
	h["Cache-Control"] = []string{"no-store"}
}

// forbidden tells whether a header must not leave a preview, whoever set it: a site's _headers file is meant for the
// host where the site will be. Access-Control-* would let other pages read. Cookies, cleared data, rules about https
// and other servers would stay with the browser, for everything that ever runs on localhost. The rest belongs to the
// connection (RFC 9110 §7.6.1), which net/http looks after.
func forbidden(name string) bool {
	switch name {
	case "Set-Cookie", "Set-Cookie2", "Clear-Site-Data", "Strict-Transport-Security", "Public-Key-Pins", "Expect-Ct", "Alt-Svc", "Nel",
		"Report-To", "Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Te", "Trailer", "Transfer-Encoding", "Upgrade",
		"Timing-Allow-Origin", "Expires", "Pragma", "Age":
		return true
	}
	return strings.HasPrefix(name, "Access-Control-") || strings.HasPrefix(name, "Trailer:")
}
