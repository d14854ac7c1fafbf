// Package guard decides which requests a preview server on a person's own machine answers.
//
// In: the port, and the names and addresses the server was started for; then requests. Out: the requests that this
// person makes go on to the next handler; all others get a status from 400 to 414 and a sentence in plain text. A web
// page that the person happens to visit may link to the preview. It cannot read it, show parts of it, change anything,
// or reach it under a name of its own (DNS rebinding). Listen and Addresses open the port and tell where it is reached.
//
// An http.Server that uses this package sets DisableGeneralOptionsHandler, so that “OPTIONS *” comes here too, and
// limits the time for headers: a Guard sees a request when its headers have been read.
package guard

import (
	"net/http"
	"sitegen/internal/say"
	"strconv"
	"strings"
)

// The longest request targets, in bytes. Browsers cut addresses off further down; 8,000 is what RFC 9112 §3 asks
// servers to take at least.
const (
	MaxTarget        = 8 << 10
	MaxPrivateTarget = 64 << 10
)

// Options name what a preview server answers to, besides localhost, 127.0.0.1 and [::1] with its port.
type Options struct {
	Port      int      // that the server listens on
	Addresses []string // what it listens on besides (--host): names or addresses, answered with the server's port
	Names     []string // what it is known as elsewhere (--allow-host): answered with any port, or with the one given: "preview.test", "preview.test:8080"
	Language  string   // of what is said: “ar” or “en”
	Private   string   // start of the paths whose targets may be MaxPrivateTarget long: "/.sitegen/"; "" for none
}

// Guard lets requests through that the person at this machine makes, and no others. It does not change, so any number
// of goroutines may use it.
type Guard struct {
	port     string
	private  string
	language string
	local    map[string]bool            // names answered with the port of the server
	named    map[string]map[string]bool // names answered with these ports, and with any if there is the port ""
}

// New returns a guard. Names are compared as browsers send them: in ASCII, in any case. What is no name or address of a
// host never matches.
func New(o Options) *Guard {
	g := &Guard{port: strconv.Itoa(o.Port), private: o.Private, language: o.Language, local: map[string]bool{}, named: map[string]map[string]bool{}}
	for _, a := range append([]string{"localhost", "127.0.0.1", "::1"}, o.Addresses...) {
		if name, ok := canonical(a); ok {
			g.local[name] = true
		}
	}
	for _, n := range o.Names {
		name, port, ok := splitHost(n)
		if !ok { // an IPv6 address without brackets, perhaps
			if name, ok = canonical(n); !ok {
				continue
			}
		}
		if g.named[name] == nil {
			g.named[name] = map[string]bool{}
		}
		g.named[name][port] = true
	}
	return g
}

// Knows tells whether the server answers to a Host header. The port may be absent if it is that of http (RFC 9110
// §4.2.1). X-Forwarded-Host does not count: any page can send it.
func (g *Guard) Knows(host string) bool {
	name, port, ok := splitHost(host)
	if !ok {
		return false
	}
	if ports, ok := g.named[name]; ok && (ports[""] || ports[port]) {
		return true
	}
	if port == "" {
		port = "80"
	}
	return g.local[name] && port == g.port
}

// Wrap comes before everything the server does. It puts on each response what keeps other pages out: nosniff,
// Cross-Origin-Resource-Policy, no-store. Of what the next handler sets it takes away what would let them in or outlive
// the preview; see writer. Referrer-Policy is left to the site, whose pages state it themselves.
func (g *Guard) Wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		out := &writer{next: w}
		defer out.finish()
		if status, why := g.refuse(r); status != 0 {
			g.answer(out, status, why)
			return
		}
		next.ServeHTTP(out, r)
	})
}

// refuse says why a request is not answered, or 0.
func (g *Guard) refuse(r *http.Request) (status int, why say.Message) {
	switch {
	case r.Host == "":
		return http.StatusBadRequest, say.GuardNoHost{}
	case !g.Knows(r.Host):
		return http.StatusForbidden, g.stranger(r.Host)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		return http.StatusMethodNotAllowed, say.GuardMethod{}
	case len(target(r)) > g.limit(r):
		return http.StatusRequestURITooLong, say.GuardLongAddress{Limit: g.limit(r)}
	case !strings.HasPrefix(r.URL.Path, "/") && (r.URL.Host == "" || r.URL.Path != ""),
		r.URL.Host != "" && r.URL.Scheme != "http", r.URL.User != nil:
		// The absolute form of RFC 9112 §3.2.2 may leave the path out; nothing else may.
		return http.StatusBadRequest, say.GuardBadAddress{}
	case g.embedded(r):
		return http.StatusForbidden, say.GuardEmbedded{}
	}
	return 0, nil
}

// embedded tells whether a page of another origin asks for something that is not for a tab of its own. Other ports of
// localhost are other origins, though browsers call them the same site. Browsers that are too old to say where a
// request comes from are held off by Cross-Origin-Resource-Policy alone.
func (g *Guard) embedded(r *http.Request) bool {
	site, said := single(r.Header, "Sec-Fetch-Site")
	if !said || site == "same-origin" || site == "none" {
		return false
	}
	mode, _ := single(r.Header, "Sec-Fetch-Mode")
	dest, _ := single(r.Header, "Sec-Fetch-Dest")
	return mode != "navigate" || dest != "document"
}

// Same comes before what only the preview's own pages may use, such as its event stream, inside Wrap. It refuses
// requests of other origins: those that browsers send with an Origin other than the address asked for (RFC 6454 §7), and
// those that come from elsewhere by Sec-Fetch-Site.
func (g *Guard) Same(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin, said := single(r.Header, "Origin")
		site, fetched := single(r.Header, "Sec-Fetch-Site")
		if !g.Knows(r.Host) || said && origin != "http://"+r.Host || fetched && site != "same-origin" && site != "none" {
			g.answer(w, http.StatusForbidden, say.GuardOwn{})
			return
		}
		next.ServeHTTP(w, r)
	})
}

// limit is the longest target that a request may have.
func (g *Guard) limit(r *http.Request) int {
	if g.private != "" && strings.HasPrefix(r.URL.Path, g.private) {
		return MaxPrivateTarget
	}
	return MaxTarget
}

// target is the request target as it was sent.
func target(r *http.Request) string {
	if r.RequestURI != "" {
		return r.RequestURI
	}
	return r.URL.RequestURI()
}

// single returns the value of a header. Several values make one that is equal to none of those expected: a request that
// says two things is not to be trusted with either.
func single(h http.Header, name string) (value string, present bool) {
	values, present := h[name]
	return strings.Join(values, ", "), present
}

// stranger tells the person how to use another name for the preview.
func (g *Guard) stranger(host string) say.Message {
	name, _, ok := splitHost(host)
	if !ok {
		name = "NAME"
	}
	return say.GuardStranger{Port: g.port, Name: name}
}

// answer says why a request is refused, in plain text, which no browser takes for a page.
func (g *Guard) answer(w http.ResponseWriter, status int, why say.Message) {
	text := say.Plain(why, g.language) + "\n"
	if status == http.StatusMethodNotAllowed {
		w.Header().Set("Allow", "GET, HEAD")
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Content-Length", strconv.Itoa(len(text)))
	w.WriteHeader(status)
	_, _ = w.Write([]byte(text))
}
