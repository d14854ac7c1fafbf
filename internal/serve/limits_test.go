package serve

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"sitegen/internal/diag"
	"sitegen/internal/say"
)

// open asks for a stream and returns the status; the stream stays open until the context ends.
func (p *preview) open(ctx context.Context, pages ...string) int {
	p.tb.Helper()
	query := url.Values{"page": pages}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, p.host+Private+"events?"+query.Encode(), nil)
	if err != nil {
		p.tb.Fatal(err)
	}
	answer, err := (&http.Transport{DisableKeepAlives: true}).RoundTrip(request)
	if err != nil {
		p.tb.Fatal(err)
	}
	context.AfterFunc(ctx, func() { _ = answer.Body.Close() })
	return answer.StatusCode
}

// TestManyStreams proves that one host cannot fill the memory with streams, and that there is room again when they end.
func TestManyStreams(t *testing.T) {
	p := small(t, nil)
	many := make([]string, mostPages)
	for i := range many {
		many[i] = strconv.Itoa(i)
	}
	for _, c := range []struct {
		name  string
		pages []string
		room  int
	}{
		{"tabs", []string{"/en/"}, mostOfClient},
		{"all pages", many, mostNamed / mostPages},
	} {
		ctx, end := context.WithCancel(context.Background())
		for i := range c.room {
			if status := p.open(ctx, c.pages...); status != http.StatusOK {
				t.Fatalf("%s: stream %d: %d", c.name, i, status)
			}
		}
		for range 3 {
			if status := p.open(ctx, c.pages...); status != http.StatusServiceUnavailable {
				t.Errorf("%s: one stream too many: %d", c.name, status)
			}
		}
		if body := p.get("/en/"); !strings.Contains(body, "<main") {
			t.Errorf("%s: no page is sent any more", c.name)
		}
		end()
		for until := time.Now().Add(20 * time.Second); ; time.Sleep(10 * time.Millisecond) {
			ctx, end := context.WithCancel(context.Background())
			status := p.open(ctx, c.pages...)
			end()
			if status == http.StatusOK {
				break
			}
			if time.Now().After(until) {
				t.Fatalf("%s: there is no room again: %d", c.name, status)
			}
		}
	}
}

// TestFailingRequest proves that a fault of the program ends one request and nothing else, and that it is told.
func TestFailingRequest(t *testing.T) {
	s := &Server{failing: make(chan struct{}, 1), lastGood: newRecent(1), streams: map[*stream]bool{}}
	s.o.Site = small(t, nil).live
	h := s.guarded(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		count(nil, r.URL.Path)
	}))
	for range 2 * mostFailures {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/%3Cb%3E/", nil))
		if w.Code != http.StatusInternalServerError || !strings.Contains(w.Body.String(), "assignment to entry in nil map") || strings.Contains(w.Body.String(), "<b>") {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
		if strings.Contains(w.Body.String(), ".go:") {
			t.Errorf("the answer shows where in the program it failed: %s", w.Body)
		}
	}
	if len(s.failures) != 1 || s.failures[0].Severity != diag.Error || len(s.failing) != 1 {
		t.Errorf("kept: %v", s.failures)
	}
	for i := range 2 * mostFailures {
		s.safely(say.PartWorkAnswering{Address: strings.Repeat("x", i)}, func() { panic("planted") })
	}
	if len(s.failures) != mostFailures {
		t.Errorf("%d failures are kept", len(s.failures))
	}
}

// count fails where there is no map.
func count(pages map[string]int, path string) { pages[path]++ }
