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
	"path/filepath"
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
	"golang.org/x/net/html"
)

// The tests of this file show the pages to Chromium: what a layout looks like is known when it is laid out.

// widths are those of a small phone, a phone, a tablet, a laptop and a large screen.
var widths = []int64{320, 360, 768, 1280, 2560}

// maxRequests is how many files a page may need, itself included.
const maxRequests = 6

// kinds are pages of each kind, by their address below their language's.
var kinds = []string{"", "about/", "contact/", "branches/", "faq/", "policies/", "privacy/", "search/", "404.html"}

// TestBrowser opens every page of both sites in one browser.
func TestBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("looking at every page in a browser takes a minute")
	}
	b := openBrowser(t)
	t.Run("page", func(t *testing.T) {
		for _, s := range stores {
			host := serve(t, s)
			for _, p := range s.built(t).pages {
				t.Run(s.name+"/"+p.file, func(t *testing.T) {
					t.Parallel()
					b.page(t, host, p)
				})
			}
		}
	})
	t.Run("language", func(t *testing.T) {
		for _, s := range stores {
			host := serve(t, s)
			for _, p := range s.built(t).pages {
				if !slices.Contains(kinds, p.path) || s != stores[0] && p.path != "privacy/" {
					continue
				}
				t.Run(s.name+"/"+p.file, func(t *testing.T) {
					t.Parallel()
					b.switchLanguage(t, host, p)
				})
			}
		}
	})
}

// TestScreenshots saves pictures of pages of each kind when SITEGEN_SCREENSHOTS names a folder: privacy.ar.phone.dark.png, and
// as they are printed: privacy.ar.print.png, or with pdftoppm each sheet of paper: privacy.ar.print-1.png. With
// SITEGEN_SCREENSHOTS_WHOLE set they show the whole page instead of the first window of it, and every page.
func TestScreenshots(t *testing.T) {
	dir := os.Getenv("SITEGEN_SCREENSHOTS")
	if dir == "" {
		t.Skip("SITEGEN_SCREENSHOTS names no folder for the pictures")
	}
	b := openBrowser(t)
	for _, s := range stores {
		host := serve(t, s)
		folder := filepath.Join(dir, s.name)
		if err := os.MkdirAll(folder, 0o755); err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for _, p := range s.built(t).pages {
			kind := attr(all(p.doc, "body")[0], "class") + p.lang.tag
			if !slices.Contains(kinds, p.path) && seen[kind] && os.Getenv("SITEGEN_SCREENSHOTS_WHOLE") == "" {
				continue
			}
			seen[kind] = true
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				tb := b.tab(t, host)
				tb.show(t, p.url)
				name := strings.ReplaceAll(strings.TrimSuffix(strings.TrimSuffix(p.path, "/"), ".html"), "/", "-")
				if name == "" {
					name = "home"
				}
				save := func(b []byte, parts ...string) string {
					file := filepath.Join(folder, strings.Join(append([]string{name, p.lang.tag}, parts...), "."))
					if err := os.WriteFile(file, b, 0o644); err != nil {
						t.Fatal(err)
					}
					return file
				}
				for _, size := range []struct {
					name          string
					width, height int64
				}{{"wide", 1280, 800}, {"phone", 360, 780}} {
					for _, scheme := range []string{"light", "dark"} {
						tb.resize(t, size.width, size.height)
						tb.media(t, "", scheme)
						save(tb.picture(t), size.name, scheme, "png")
					}
				}
				if _, err := exec.LookPath("pdftoppm"); err != nil {
					tb.media(t, "print", "light")
					tb.resize(t, 720, 1000)
					save(tb.picture(t), "print", "png")
					return
				}
				tb.media(t, "", "light")
				pdf := save(call(t, tb, page.PrintToPDF, page.PrintToPDFParams{
					PreferCSSPageSize: ptr(true), PrintBackground: ptr(true), PaperWidth: 8.27, PaperHeight: 11.69, // A4
				}).Data, "print", "pdf")
				if out, err := exec.Command("pdftoppm", "-png", "-r", "80", pdf, strings.TrimSuffix(pdf, ".pdf")).CombinedOutput(); err != nil {
					t.Errorf("pdftoppm: %v: %s", err, out)
				}
			})
		}
	}
}

func ptr[T any](v T) *T { return &v }

// ---- the browser ----

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
		problem("a request failed: %s %s", e.ErrorText, e.BlockedReason)
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

// ---- what is looked at ----

// page looks at one page in all sizes, colours and media.
func (b *browser) page(t *testing.T, host string, p *builtPage) {
	tb := b.tab(t, host)
	look := func(what string, scripts ...string) {
		t.Helper()
		for _, f := range tb.strings(t, scriptHelp+strings.Join(scripts, "")+"return found;") {
			t.Errorf("%s: %s", what, f)
		}
	}
	tb.show(t, p.url)
	for _, width := range widths {
		tb.resize(t, width, 800)
		what := fmt.Sprintf("%d px wide", width)
		look(what, scriptOverflow, scriptTexts, scriptOverlaps)
		if width == 360 || width == 1280 {
			look(what, scriptOrder, scriptTargets)
		}
		if width == 320 || width == 768 {
			look(what+", unfolded", scriptUnfold, scriptOverflow, scriptTexts, scriptTargets, scriptFold)
		}
	}
	light := tb.strings(t, scriptColours)
	tb.media(t, "", "dark")
	for _, width := range widths {
		tb.resize(t, width, 800)
		look(fmt.Sprintf("dark, %d px wide", width), scriptOverflow)
	}
	if dark := tb.strings(t, scriptColours); light[0] == dark[0] || light[1] == dark[1] {
		t.Errorf("paper and ink are %v, in dark %v", light, dark)
	}
	tb.media(t, "print", "dark")
	tb.resize(t, 720, 1000)
	if paper := tb.strings(t, scriptColours); paper[0] != "rgb(255, 255, 255)" || paper[1] != "rgb(0, 0, 0)" {
		t.Errorf("printed paper and ink are %v", paper)
	}
	look("printed", scriptOverflow, scriptTexts)

	requests, problems := tb.seen()
	for _, problem := range problems {
		t.Error(problem)
	}
	most := maxRequests
	if p.site.script {
		most++
	}
	if len(requests) > most || len(requests) < 2 {
		t.Errorf("%d requests: %s", len(requests), strings.Join(requests, " "))
	}
}

// The scripts that follow put into found what they find. A number of them run one after the other, in one go.

// scriptHelp comes before them.
const scriptHelp = `
	const shown = e => e.checkVisibility({visibilityProperty: true}) && !e.closest('.visually-hidden');
	const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + [...e.classList].map(c => '.' + c).join('') +
		' “' + (e.innerText || '').replace(/\s+/g, ' ').trim().slice(0, 30) + '”';
	const box = r => [r.left, r.top, r.right, r.bottom].map(Math.round).join(' ');
	const root = document.documentElement;
	const found = [];
	const texts = () => {
		const out = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let n; n = walk.nextNode();) if (n.data.trim()) out.push(n);
		return out;
	};
`

// scriptOverflow tells that a page is wider than the window.
const scriptOverflow = `
	if (root.scrollWidth > root.clientWidth) found.push('the page is ' + root.scrollWidth + ' px wide');
`

// scriptTexts finds texts beside the window.
const scriptTexts = `{
	const range = document.createRange();
	for (const n of texts()) {
		range.selectNodeContents(n);
		const r = range.getBoundingClientRect(), e = n.parentElement;
		if (r.width > 0 && (r.left < -0.5 || r.right > root.clientWidth + 0.5) && shown(e) && !e.closest('.skip, thead'))
			found.push('a text lies at ' + box(r) + ': ' + name(e));
	}
}`

// scriptOverlaps finds parts of the page that lie on one another.
const scriptOverlaps = `
	for (const parent of document.querySelectorAll('body, main, article, header, footer, section, nav, ul, ol, dl, details, .bar, .prose, .page-foot, .footer-grid, .footer-end, .hero-text, .trust-in, .two')) {
		const parts = [...parent.children].map(e => [e, e.getBoundingClientRect()]).filter(([e, r]) => {
			if (!r.width || !r.height || !shown(e)) return false;
			const style = getComputedStyle(e);
			return !/absolute|fixed|sticky/.test(style.position) && style.display != 'inline';
		});
		parts.forEach(([a, r], i) => {
			for (const [b, s] of parts.slice(i + 1))
				if (Math.min(r.right, s.right) - Math.max(r.left, s.left) > 1 && Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 1)
					found.push(name(a) + ' at ' + box(r) + ' lies on ' + name(b) + ' at ' + box(s));
		});
	}
`

// scriptOrder reads web and mail addresses, phone numbers, ids, dates, prices, percentages and times as they stand on
// the screen: each character is looked up, and those of a line are sorted from left to right.
const scriptOrder = `{
	const facts = new RegExp([
		'https?://[^\\s،؛]*[\\w/]', '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+', '@[\\w.]+', // addresses
		'\\+?[0-9][0-9 -]{5,}[0-9]', // phone numbers, dates
		'[A-Z]{2}[A-Z0-9]{2,}[0-9]{2,}[A-Z0-9 ]*', // ids
		'[0-9٠-٩]{4}-[0-9٠-٩]{2}-[0-9٠-٩]{2}',
		'[+-]?[0-9٠-٩]+(?:[.,:٫٬/][0-9٠-٩]+)*(?:\\s?%)?',
	].join('|'), 'g');
	const blocks = new Map();
	for (const n of texts()) {
		let e = n.parentElement;
		while (/^(inline|contents)/.test(getComputedStyle(e).display) && e != document.body) e = e.parentElement;
		if (!blocks.has(e)) blocks.set(e, []);
		blocks.get(e).push(n);
	}
	const range = document.createRange();
	for (const [block, nodes] of blocks) {
		const text = nodes.map(n => n.data).join('');
		if (!/[0-9٠-٩@]/.test(text) || !shown(block)) continue;
		for (const m of text.matchAll(facts)) {
			const lines = [];
			let at = 0, i = 0;
			for (let k = m.index; k < m.index + m[0].length; k++) {
				while (k >= at + nodes[i].data.length) at += nodes[i++].data.length;
				const n = nodes[i], c = n.data[k - at];
				if (/\s/.test(c)) continue;
				range.setStart(n, k - at);
				range.setEnd(n, k - at + 1);
				const r = range.getBoundingClientRect();
				if (r.width == 0) continue;
				const middle = (r.top + r.bottom) / 2;
				let line = lines.find(l => Math.abs(l.middle - middle) < r.height / 2);
				if (!line) lines.push(line = {middle, chars: []});
				line.chars.push({c, left: r.left});
			}
			for (const {chars} of lines) {
				const written = chars.map(c => c.c).join('');
				const seen = chars.toSorted((a, b) => a.left - b.left).map(c => c.c).join('');
				if (seen != written) found.push('“' + written + '” of “' + m[0] + '” reads “' + seen + '” in ' + name(block));
			}
		}
	}
}`

// scriptTargets finds links and buttons of the frame that are too small for a finger.
const scriptTargets = `
	for (const e of document.querySelectorAll(':is(.site-header, .site-footer, nav) :is(a, button, summary)')) {
		const r = e.getBoundingClientRect();
		if ((r.width < 23.99 || r.height < 23.99) && shown(e))
			found.push(name(e) + ' is ' + r.width.toFixed(1) + ' × ' + r.height.toFixed(1) + ' px, in ' + name(e.parentElement.closest('header, footer, nav, details')));
	}
`

// scriptUnfold unfolds what is folded; scriptFold folds it again.
const (
	scriptUnfold = `for (const d of document.querySelectorAll('details')) d.open = true;`
	scriptFold   = `for (const d of document.querySelectorAll('details')) d.open = false;`
)

// scriptColours returns the colours of paper and ink.
const scriptColours = `
	const body = getComputedStyle(document.body), clear = 'rgba(0, 0, 0, 0)';
	const paper = body.backgroundColor == clear ? getComputedStyle(document.documentElement).backgroundColor : body.backgroundColor;
	return [paper, body.color];
`

// switchLanguage changes the language of a page and of its sections, as a reader without scripts does.
func (b *browser) switchLanguage(t *testing.T, host string, p *builtPage) {
	tb := b.tab(t, host)
	other := p.translation()
	call(t, tb, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	tb.resize(t, 360, 800)
	tb.show(t, p.url)
	tb.click(t, ".languages a[hreflang]")
	if p.notFound() {
		tb.leadsTo(t, other.lang.prefix)
		return
	}
	tb.leadsTo(t, other.url)
	var sections []string
	for _, a := range all(p.doc, "a") {
		if isA(a, "other-lang") {
			_, id, _ := strings.Cut(attr(a, "href"), "#")
			sections = append(sections, id)
		}
	}
	if len(sections) > 0 {
		id := sections[len(sections)*2/3]
		tb.resize(t, 1280, 800)
		tb.show(t, p.url)
		if slices.ContainsFunc(all(p.doc, "div"), func(n *html.Node) bool { return isA(n, "answer") }) { // the link is where the question opens
			tb.click(t, `.question:has([id="`+id+`"]) > summary`)
		}
		tb.click(t, `[id="`+id+`"] .other-lang`)
		tb.leadsTo(t, other.url+"#"+id)
		tb.arrives(t, id)
	}
}
