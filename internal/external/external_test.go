package external

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"sitegen/internal/fault"
	"sitegen/internal/lang"
)

var today = lang.Date{Year: 2026, Month: 11, Day: 22}

// hosts is a transport that finds all hosts but one on a server of the test.
type hosts struct {
	server *httptest.Server

	mu      sync.Mutex
	asked   []string // METHOD host/path
	now     map[string]int
	most    int // of all hosts at once
	crowded bool
}

func (h *hosts) RoundTrip(r *http.Request) (*http.Response, error) {
	h.mu.Lock()
	h.asked = append(h.asked, r.Method+" "+r.URL.Host+r.URL.Path)
	h.now[r.URL.Host]++
	h.crowded = h.crowded || h.now[r.URL.Host] > 1
	all := 0
	for _, n := range h.now {
		all += n
	}
	h.most = max(h.most, all)
	h.mu.Unlock()
	defer func() {
		h.mu.Lock()
		h.now[r.URL.Host]--
		h.mu.Unlock()
	}()
	if r.URL.Host == "nobody.sa" {
		return nil, &net.OpError{Op: "dial", Err: &net.DNSError{Name: "nobody.sa", IsNotFound: true}}
	}
	to := r.Clone(r.Context())
	to.URL.Scheme, to.URL.Host = "http", strings.TrimPrefix(h.server.URL, "http://")
	to.Host = r.URL.Host
	return h.server.Client().Transport.RoundTrip(to)
}

func newHosts(t *testing.T) *hosts {
	t.Helper()
	mux := http.NewServeMux()
	status := func(path string, code int, location string) {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			if !strings.HasPrefix(r.UserAgent(), "sitegen-check/") {
				t.Errorf("asked as %q", r.UserAgent())
			}
			if location != "" {
				w.Header().Set("Location", location)
			}
			w.WriteHeader(code)
		})
	}
	status("/alive", 200, "")
	status("/gone", 410, "")
	status("/missing", 404, "")
	status("/busy", 503, "")
	status("/forbidden", 403, "")
	status("/moved", 301, "/alive")
	status("/moved-twice", 308, "/moved")
	status("/moved-thrice", 301, "/moved-twice")
	status("/for-now", 302, "/alive")
	status("/moved-away", 301, "/missing")
	status("/inside", 301, "http://127.0.0.1/")
	mux.HandleFunc("/no-head", func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodHead {
			w.WriteHeader(405)
		}
	})
	mux.HandleFunc("/slow/", func(w http.ResponseWriter, r *http.Request) { time.Sleep(5 * time.Millisecond) })
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return &hosts{server: server, now: map[string]int{}}
}

func TestAsk(t *testing.T) {
	h := newHosts(t)
	want := map[string]string{
		"https://a.sa/alive":        "alive 200 ",
		"https://a.sa/gone":         "dead 410 ",
		"https://a.sa/missing":      "dead 404 ",
		"https://a.sa/busy":         "unsure 503 ",
		"https://a.sa/forbidden":    "unsure 403 ",
		"https://a.sa/moved":        "moved 200 https://a.sa/alive",
		"https://b.sa/moved-twice":  "moved 200 https://b.sa/alive",
		"https://b.sa/moved-thrice": "unsure 301 ",
		"https://b.sa/for-now":      "alive 200 ",
		"https://b.sa/moved-away":   "dead 404 ",
		"https://b.sa/inside":       "unsure 301 ",
		"https://b.sa/no-head":      "alive 200 ",
		"https://nobody.sa/":        "dead 0 ",
	}
	a := Asker{Transport: h, Today: today}
	addresses := append(slices.Collect(maps.Keys(want)), "http://a.sa/alive", "https://u:p@a.sa/alive", "mailto:x@a.sa", "https://a.sa/alive#part")
	got := a.Ask(context.Background(), addresses)
	for address, w := range want {
		g := got[address]
		if s := fmt.Sprintf("%s %d %s", g.State, g.Status, g.To); s != w || g.Day != "2026-11-22" {
			t.Errorf("%s: got %s on %s, want %s", address, s, g.Day, w)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d answers, want %d: %v", len(got), len(want), got)
	}
	if n := len(slices.DeleteFunc(slices.Clone(h.asked), func(s string) bool { return s != "HEAD a.sa/alive" })); n != 2 { // itself, and from /moved
		t.Errorf("/alive was asked for %d times", n)
	}
}

// TestAskGently holds the number of requests down: four at once, one of each host.
func TestAskGently(t *testing.T) {
	h := newHosts(t)
	var addresses []string
	for i := range 60 {
		addresses = append(addresses, fmt.Sprintf("https://host%d.sa/slow/%d", i%10, i))
	}
	last := 0
	a := Asker{Transport: h, Today: today, Progress: func(done, of int) {
		if done != last+1 || of != 60 {
			t.Errorf("%d of %d after %d", done, of, last)
		}
		last = done
	}}
	if got := a.Ask(context.Background(), addresses); len(got) != 60 {
		t.Errorf("%d answers", len(got))
	}
	if h.most > 4 || h.most < 2 || h.crowded {
		t.Errorf("%d at once; several of one host: %t", h.most, h.crowded)
	}
}

func TestKnown(t *testing.T) {
	h := newHosts(t)
	known := map[string]Answer{
		"https://a.sa/1": {State: Alive, Day: "2026-11-16"},
		"https://a.sa/2": {State: Alive, Day: "2026-11-15"}, // too old
		"https://a.sa/3": {State: Dead, Day: "2026-11-22"},  // broken is asked again
		"https://a.sa/4": {State: Alive, Day: "2026-11-23"}, // from a day to come
		"https://a.sa/5": {State: Moved, Day: "2026-11-22", To: "https://a.sa/alive"},
		"https://a.sa/6": {State: Unsure, Day: "2026-11-22"},
	}
	a := Asker{Transport: h, Known: known, Today: today}
	got := a.Ask(context.Background(), slices.Collect(maps.Keys(known)))
	for i, cached := range []bool{true, false, false, false, true, false} {
		if key := fmt.Sprintf("https://a.sa/%d", i+1); got[key].Cached != cached {
			t.Errorf("%s: known already: %t, want %t", key, got[key].Cached, cached)
		}
	}
	file := filepath.Join(t.TempDir(), "sitegen", "links.json")
	if err := Save(file, known, map[string]Answer{"https://a.sa/7": {State: Alive, Day: "2026-11-22"}, "https://a.sa/8": {}}, today); err != nil {
		t.Fatal(err)
	}
	if keys := slices.Sorted(maps.Keys(Load(file))); !slices.Equal(keys, []string{"https://a.sa/1", "https://a.sa/5", "https://a.sa/7"}) {
		t.Errorf("kept %q", keys)
	}
	if err := os.WriteFile(file, []byte("nul"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := Load(file); len(got) != 0 || got == nil {
		t.Errorf("a broken file says %v", got)
	}
}

func TestCancelled(t *testing.T) {
	h := newHosts(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	a := Asker{Transport: h, Today: today}
	if got := a.Ask(ctx, []string{"https://a.sa/alive", "https://b.sa/alive"}); len(got) != 0 {
		t.Errorf("got %v", got)
	}
}

func TestPublic(t *testing.T) {
	for address, want := range map[string]bool{
		"1.1.1.1": true, "2606:4700:4700::1111": true, "::ffff:1.1.1.1": true,
		"127.0.0.1": false, "::1": false, "10.1.2.3": false, "192.168.1.1": false, "172.16.0.1": false, "169.254.169.254": false, "0.0.0.0": false,
		"100.64.0.1": false, "::ffff:127.0.0.1": false, "fc00::1": false, "fe80::1": false, "64:ff9b::7f00:1": false, "2002:7f00:1::": false, "224.0.0.1": false,
		"255.255.255.255": false, "198.18.0.1": false, "::": false,
	} {
		if got := Public(netip.MustParseAddr(address)); got != want {
			t.Errorf("%s: got %t", address, got)
		}
	}
}

// TestOnePort keeps every port but that of https from being asked, of a public host too.
func TestOnePort(t *testing.T) {
	for address, want := range map[string]bool{
		"1.1.1.1:443": true, "[2606:4700:4700::1111]:443": true, "1.1.1.1:80": false, "1.1.1.1:8443": false, "1.1.1.1:22": false,
		"1.1.1.1:0": false, "1.1.1.1:65535": false, "[2606:4700:4700::1111]:25": false, "127.0.0.1:443": false, "10.0.0.1:443": false,
	} {
		if got := mayDial(netip.MustParseAddrPort(address)); got != want {
			t.Errorf("%s: got %t", address, got)
		}
	}
}

// TestPrivateIsNotDialled dials a server of this machine, which a link must not reach.
func TestPrivateIsNotDialled(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	defer server.Close()
	address := strings.TrimPrefix(server.URL, "http://")
	c, err := Transport().DialContext(context.Background(), "tcp", address)
	if c != nil {
		c.Close()
	}
	if !errors.Is(err, errPrivate) {
		t.Errorf("dialling %s: %v", address, err)
	}
	a := Asker{Transport: Transport(), Today: today}
	if got := a.Ask(context.Background(), []string{"https://127.0.0.1/"}); got["https://127.0.0.1/"].State != Unsure {
		t.Errorf("got %v", got)
	}
}

// failing is a transport that fails for one host.
type failing struct{}

func (failing) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Host == "bad.example" {
		panic("planted")
	}
	return &http.Response{StatusCode: http.StatusOK, Body: http.NoBody, Request: r}, nil
}

// TestFailingTransport plants a fault in one of the goroutines that ask: it reaches whoever waits for the answers, who knows
// what to do, and no host is waited for in vain.
func TestFailingTransport(t *testing.T) {
	a := Asker{Transport: failing{}, Today: lang.Date{Year: 2026, Month: 11, Day: 22}}
	f := fault.Catch(func() {
		a.Ask(context.Background(), []string{"https://a.example/", "https://bad.example/", "https://c.example/"})
	})
	if f == nil || f.Error() != "planted" || !strings.Contains(f.Trace, "RoundTrip") {
		t.Errorf("caught %+v", f)
	}
}
