package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	cdpruntime "github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// What shows pages to Chromium in tests: the browser, its tabs, and the host that they read from.

// A browser is a running Chromium with as many tabs as it may show at a time.
type browser struct{ tabs chan *tab }

// openBrowser starts Chromium, or skips the test where there is none.
func openBrowser(t testing.TB) *browser {
	t.Helper()
	var program string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			program = found
			break
		}
	}
	if program == "" {
		if os.Getenv("SITEGEN_REQUIRE_BROWSER") != "" {
			t.Fatal("SITEGEN_REQUIRE_BROWSER is set, but there is no chromium or google-chrome on the PATH")
		}
		t.Skip("no chromium or google-chrome on the PATH: the pages are not looked at in a browser")
	}
	profile := t.TempDir()
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(program), chromedp.UserDataDir(profile), chromedp.NoSandbox,
		chromedp.DisableGPU, chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("no-proxy-server", true),
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"))
	all, cancelAll := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(all)
	t.Cleanup(func() {
		cancel()
		cancelAll()
		for range 50 { // helpers of the browser may still be writing
			if os.RemoveAll(profile) == nil {
				break
			}
			time.Sleep(100 * time.Millisecond)
		}
	})
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("%s does not start: %v", program, err)
	}
	b := &browser{make(chan *tab, 2)}
	for range cap(b.tabs) {
		tb := &tab{}
		tb.ctx, _ = chromedp.NewContext(ctx, chromedp.WithListener(tb.note)) // it ends with the browser
		call(t, tb, network.Enable, network.EnableParams{})
		call(t, tb, network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: true})
		call(t, tb, cdplog.Enable, cdp.Empty{})
		b.tabs <- tb
	}
	return b
}

// A tab shows one page after the other and writes down what happens on the way.
type tab struct {
	ctx  context.Context // of the test that has it
	host string

	mu       sync.Mutex
	requests []string
	problems []string
}

// tab lends a test a tab for the pages of a host.
func (b *browser) tab(t testing.TB, host string) *tab {
	t.Helper()
	tb := <-b.tabs
	always := tb.ctx
	ctx, stop := context.WithTimeout(always, 45*time.Second)
	tb.ctx = ctx
	tb.mu.Lock()
	tb.host = host
	tb.mu.Unlock()
	t.Cleanup(func() {
		stop()
		tb.ctx = always
		b.tabs <- tb
	})
	call(t, tb, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: false})
	tb.media(t, "", "light")
	tb.resize(t, 1280, 800)
	if err := chromedp.Do(tb.ctx, chromedp.Navigate("about:blank")); err != nil { // whatever the last page still does ends
		t.Fatal(err)
	}
	tb.mu.Lock()
	defer tb.mu.Unlock()
	tb.requests, tb.problems = nil, nil
	return tb
}

// note writes down an event.
func (tb *tab) note(event any) {
	tb.mu.Lock()
	defer tb.mu.Unlock()
	problem := func(format string, args ...any) { tb.problems = append(tb.problems, fmt.Sprintf(format, args...)) }
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		if u, err := url.Parse(e.Request.URL); err != nil || u.Scheme != "data" {
			tb.requests = append(tb.requests, e.Request.URL)
			if err != nil || "http://"+u.Host != tb.host {
				problem("a request to another host: %s", e.Request.URL)
			}
		}
	case *network.EventLoadingFailed:
		if !e.Canceled || e.BlockedReason != "" { // a page may give a request up for a newer one
			problem("a request failed: %s %s", e.ErrorText, e.BlockedReason)
		}
	case *network.EventResponseReceived:
		if e.Response.Status >= 400 {
			problem("%s: %d", e.Response.URL, e.Response.Status)
		}
	case *cdpruntime.EventConsoleAPICalled:
		problem("console.%s", e.Type)
	case *cdpruntime.EventExceptionThrown:
		problem("a script failed: %s", e.ExceptionDetails.Text)
	case *cdplog.EventEntryAdded:
		if e.Entry.Level == cdplog.EntryLevelError || e.Entry.Level == cdplog.EntryLevelWarning {
			problem("%s: %s", e.Entry.Level, e.Entry.Text)
		}
	}
}

// seen are the requests and problems up to now.
func (tb *tab) seen() (requests, problems []string) {
	tb.mu.Lock()
	defer tb.mu.Unlock()
	return slices.Clone(tb.requests), slices.Clone(tb.problems)
}

// call sends a command to the tab.
func call[P, R any](t testing.TB, tb *tab, command cdp.Command[P, R], params P) R {
	t.Helper()
	r, err := chromedp.Call(tb.ctx, command, params)
	if err != nil {
		t.Fatalf("%s: %v", command.Method, err)
	}
	return r
}

// show leads the tab to a page and waits until it is loaded.
func (tb *tab) show(t testing.TB, path string) {
	t.Helper()
	if err := chromedp.Do(tb.ctx, chromedp.Navigate(tb.host+path)); err != nil {
		t.Fatal(err)
	}
}

// resize makes the tab so many pixels wide and high.
func (tb *tab) resize(t testing.TB, width, height int64) {
	t.Helper()
	call(t, tb, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: width, Height: height, DeviceScaleFactor: 1})
}

// media shows pages in a colour scheme, on a screen or on paper, without movement.
func (tb *tab) media(t testing.TB, medium, scheme string) {
	t.Helper()
	call(t, tb, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: medium, Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}}})
}

// strings runs a script in the page, which returns a list of texts.
func (tb *tab) strings(t testing.TB, script string) []string {
	t.Helper()
	out, err := chromedp.Run(tb.ctx, chromedp.Evaluate[[]string]("(() => {"+script+"})()"))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// click clicks the middle of the first element that a selector finds, with the mouse. No script of the page takes part.
func (tb *tab) click(t *testing.T, selector string) {
	t.Helper()
	at, err := chromedp.Run(tb.ctx, chromedp.Evaluate[[]float64](`(() => {
		const e = document.querySelector('`+selector+`');
		e.scrollIntoView({block: 'center'});
		const r = e.getClientRects()[0];
		return [(r.left + r.right) / 2, (r.top + r.bottom) / 2];
	})()`))
	if err != nil {
		t.Fatalf("nothing to click at %s: %v", selector, err)
	}
	event := input.DispatchMouseEventParams{Type: input.DispatchMouseEventTypeMouseMoved, X: at[0], Y: at[1]}
	call(t, tb, input.DispatchMouseEvent, event)
	event.Button, event.ClickCount = input.MouseButtonLeft, 1
	for _, event.Type = range []input.DispatchMouseEventType{input.DispatchMouseEventTypeMousePressed, input.DispatchMouseEventTypeMouseReleased} {
		call(t, tb, input.DispatchMouseEvent, event)
	}
}

// leadsTo waits until the tab shows another page.
func (tb *tab) leadsTo(t *testing.T, path string) {
	t.Helper()
	var at string
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		// While one page gives way to the other, there is none to ask.
		h, err := chromedp.Call(tb.ctx, page.GetNavigationHistory, cdp.Empty{})
		if err != nil {
			continue
		}
		if at = h.Entries[h.CurrentIndex].URL; at == tb.host+path {
			return
		}
	}
	t.Fatalf("the click led to %s, want %s", at, path)
}

// arrives waits until the page is loaded and a section is at the top of the window, or as far up as the page can go.
func (tb *tab) arrives(t *testing.T, id string) {
	t.Helper()
	var state string
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		var err error
		if state, err = chromedp.Run(tb.ctx, chromedp.Evaluate[string](`(() => {
			const section = document.getElementById('`+id+`');
			if (!section || document.readyState != 'complete') return 'the page is still loading';
			const top = section.getBoundingClientRect().top;
			const end = document.documentElement.scrollHeight - innerHeight - scrollY < 2;
			return top >= -1 && (top < 120 || end && top < innerHeight) ? '' : 'the section lies ' + Math.round(top) + ' px below the top';
		})()`)); err != nil {
			state = err.Error()
		}
		if state == "" {
			return
		}
	}
	t.Errorf("#%s: %s", id, state)
}

// serve serves the files of a site as a static host does, and returns the address without a slash at the end.
func serve(t *testing.T, s *store) string { return serveFiles(t, s.built(t), 0) }

// serveFiles is serve with fonts that come late.
func serveFiles(t *testing.T, site *builtSite, late time.Duration) string {
	kinds := map[string]string{".html": "text/html; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2",
		".png": "image/png", ".jpg": "image/jpeg", ".js": "text/javascript", ".json": "application/json"}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		b, ok := site.files[name]
		if !ok {
			http.NotFound(w, r)
			return
		}
		if path.Ext(name) == ".woff2" {
			time.Sleep(late)
		}
		w.Header().Set("Content-Type", kinds[path.Ext(name)])
		_, _ = w.Write(b)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// picture is what the tab shows, as PNG.
func (tb *tab) picture(t testing.TB) []byte {
	t.Helper()
	whole := os.Getenv("SITEGEN_SCREENSHOTS_WHOLE") != ""
	return call(t, tb, page.CaptureScreenshot, page.CaptureScreenshotParams{CaptureBeyondViewport: &whole}).Data
}
