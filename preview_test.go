package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"sitegen/internal/cli"
)

// A preview is `sitegen serve` of a copy of this repository's site, in this process.
type preview struct {
	dir  string
	port int
	host string
	stop func()

	mu   sync.Mutex
	said bytes.Buffer
}

func (p *preview) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.said.Write(b)
}

func (p *preview) output() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.said.String()
}

// startPreview copies the site and serves it, with more flags.
func startPreview(t testing.TB, flags ...string) *preview {
	t.Helper()
	p := &preview{dir: t.TempDir(), stop: func() {}}
	for _, name := range []string{"content", "site.toml"} {
		copyTree(t, name, filepath.Join(p.dir, name))
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p.port = l.Addr().(*net.TCPAddr).Port
	p.host = "http://127.0.0.1:" + strconv.Itoa(p.port)
	_ = l.Close()
	p.start(t, flags...)
	t.Cleanup(func() { p.stop() })
	return p
}

func (p *preview) start(t testing.TB, flags ...string) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan int, 1)
	go func() {
		ended <- cli.Run(ctx, cli.Env{Args: append([]string{"serve", "--host", "127.0.0.1", "--port", strconv.Itoa(p.port)}, flags...),
			Out: p, Err: p, Theme: theme, Dir: p.dir, Now: time.Now, Getenv: func(string) string { return "" }})
	}()
	p.stop = func() {
		cancel()
		p.stop = func() {}
		select {
		case code := <-ended:
			if code != cli.OK {
				t.Errorf("serve ended with the code %d: %s", code, p.output())
			}
		case <-time.After(5 * time.Second):
			t.Error("serve does not end")
		}
	}
	p.answers(t, "/", "<html")
}

// answers waits until a page holds a text.
func (p *preview) answers(t testing.TB, path, text string) {
	t.Helper()
	var body string
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(2 * time.Millisecond) {
		if _, body, _ = get(p.host + path); strings.Contains(body, text) {
			return
		}
	}
	t.Fatalf("%s never held %q: %s\n%s", path, text, body, p.output())
}

func copyTree(t testing.TB, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, rel)
		return errors.Join(os.MkdirAll(filepath.Dir(target), 0o755), os.WriteFile(target, b, 0o644))
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (p *preview) read(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(p.dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func (p *preview) write(t testing.TB, name, text string) {
	t.Helper()
	file := filepath.Join(p.dir, name)
	if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, []byte(text), 0o644)); err != nil {
		t.Fatal(err)
	}
}

// becomes waits until a script gives a text.
func (tb *tab) becomes(t testing.TB, what, script, want string) {
	t.Helper()
	var got []string
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(3 * time.Millisecond) {
		got = tb.strings(t, "try { return [String("+script+")] } catch (e) { return [String(e)] }")
		if got[0] == want {
			return
		}
	}
	t.Fatalf("%s: %s is %s, want %s", what, script, got[0], want)
}

// TestPreview edits files on disk and looks at what an open tab shows.
func TestPreview(t *testing.T) {
	if testing.Short() {
		t.Skip("the preview in a browser takes a while")
	}
	b := openBrowser(t)
	p := startPreview(t)
	has := func(text string) string { return "document.body.innerText.includes(" + strconv.Quote(text) + ")" }
	overlay := "document.querySelector('sitegen-overlay').shadowRoot.querySelector('dialog')"
	for _, l := range languages {
		t.Run(l.tag, func(t *testing.T) {
			tb := b.tab(t, p.host)
			tb.resize(t, 390, 844)
			tb.show(t, l.prefix+"privacy/")
			file := "content/" + l.tag + "/privacy.md"
			good := p.read(t, file)
			// The tab has a place, something open, and a mark that a reload would wipe away.
			tb.becomes(t, "opening", "(document.querySelector('main details').open = true, scrollTo(0, 300), window.mark = 'kept', scrollY)", "300")
			tb.becomes(t, "the bar", "document.querySelector('sitegen-bar') != null", "true")

			p.write(t, file, good+"\n\nجملة أضيفت الآن.\n")
			tb.becomes(t, "a sentence more", has("جملة أضيفت الآن."), "true")
			tb.becomes(t, "the tab's place", "scrollY", "300")
			tb.becomes(t, "what was open", "document.querySelector('main details').open", "true")
			tb.becomes(t, "the document", "window.mark", "kept")

			// A style sheet takes the place of the last one; the body is not touched.
			tb.becomes(t, "watching", "(window.touched = 0, new MutationObserver(() => window.touched++).observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true}), 1)", "1")
			p.write(t, "assets/css/95-own.css", "h1 { color: rgb(1, 2, 3) }\n")
			tb.becomes(t, "another colour", "getComputedStyle(document.querySelector('h1')).color", "rgb(1, 2, 3)")
			tb.becomes(t, "the style sheets", "document.querySelectorAll('link[rel=stylesheet][href*=site]').length", "1")
			tb.becomes(t, "the body", "window.touched", "0")
			tb.becomes(t, "the document", "window.mark", "kept")

			// A layout.
			p.write(t, "layouts/partials/to-top.html", "<p>طبقة جديدة</p>")
			tb.becomes(t, "a layout", has("طبقة جديدة"), "true")
			if err := os.RemoveAll(filepath.Join(p.dir, "layouts")); err != nil {
				t.Fatal(err)
			}
			tb.becomes(t, "the layout gone", has("طبقة جديدة"), "false")

			// A mistake: the page stays, the message says where; mended, it goes.
			p.write(t, file, good+"\n\n{{ store.nmae }} نص\n")
			line := strings.Count(good, "\n") + 3
			place := fmt.Sprintf("%s:%d:1", file, line)
			tb.becomes(t, "the message", overlay+".open && "+overlay+".textContent.includes("+strconv.Quote(place)+")", "true")
			for tag, said := range map[string]string{"ar": "حقيقة غير معروفة: \u2066store.nmae\u2069", "en": "Unknown fact store.nmae"} {
				tb.becomes(t, "the message in the page's language", overlay+".textContent.includes("+strconv.Quote(said)+")", strconv.FormatBool(tag == l.tag))
			}
			tb.becomes(t, "the last good page", has("جملة أضيفت الآن."), "true")
			p.write(t, file, good)
			tb.becomes(t, "mended", overlay+".open", "false")
			tb.becomes(t, "the sentence gone", has("جملة أضيفت الآن."), "false")
			tb.becomes(t, "the document", "window.mark", "kept")

			// The terminal told it once.
			if n := strings.Count(p.output(), place+": error"); n != 1 {
				t.Errorf("the terminal told of the mistake %d times:\n%s", n, p.output())
			}
			if err := os.Remove(filepath.Join(p.dir, "assets/css/95-own.css")); err != nil {
				t.Fatal(err)
			}
			if _, problems := tb.seen(); len(problems) > 0 {
				t.Errorf("problems: %s", problems)
			}
		})
	}
	t.Run("new and deleted page", func(t *testing.T) {
		tb := b.tab(t, p.host)
		tb.show(t, "/fresh/")
		tb.becomes(t, "no page", "document.body.classList.contains('kind-not-found') || document.title.includes('404') || performance.getEntriesByType('navigation')[0].responseStatus == 404", "true")
		p.write(t, "content/ar/fresh.md", "+++\ntitle = \"صفحة جديدة\"\n+++\nنص الصفحة الجديدة.\n")
		tb.becomes(t, "the page", has("نص الصفحة الجديدة."), "true")
		if err := os.Remove(filepath.Join(p.dir, "content/ar/fresh.md")); err != nil {
			t.Fatal(err)
		}
		tb.becomes(t, "the page gone", has("نص الصفحة الجديدة."), "false")
		if status, _, _ := get(p.host + "/fresh/"); status != 404 {
			t.Errorf("a deleted page answers %d", status)
		}
	})
	t.Run("side by side", func(t *testing.T) {
		tb := b.tab(t, p.host)
		tb.show(t, "/_sitegen/view.html#page=/privacy/&mode=both")
		frames := "[...document.querySelectorAll('iframe')].sort((a, b) => b.getBoundingClientRect().left - a.getBoundingClientRect().left).map(f => f.contentDocument.documentElement.lang)"
		tb.becomes(t, "the frames, from the right", frames, "ar,en")
		// Scrolled to a section, the other language shows the same one.
		tb.becomes(t, "scrolling", "(w => (w.document.getElementById('rights')?.scrollIntoView(), w.document.getElementById('rights') != null))(document.querySelector('iframe').contentWindow)", "true")
		tb.becomes(t, "the same section", "[...document.querySelectorAll('iframe')].every(f => Math.abs(f.contentDocument.getElementById('rights').getBoundingClientRect().top) < 160)", "true")
		good := p.read(t, "content/en/privacy.md")
		p.write(t, "content/en/privacy.md", good+"\n\nAdded in a frame.\n")
		tb.becomes(t, "a frame", "[...document.querySelectorAll('iframe')].some(f => f.contentDocument.body.innerText.includes('Added in a frame.'))", "true")
		p.write(t, "content/en/privacy.md", good)
	})
	t.Run("restart", func(t *testing.T) {
		tb := b.tab(t, p.host)
		tb.show(t, "/about/")
		tb.becomes(t, "a mark", "(window.mark = 'kept')", "kept")
		good := p.read(t, "content/ar/about.md")
		p.stop()
		p.write(t, "content/ar/about.md", good+"\n\nبعد التوقف.\n")
		p.start(t)
		tb.becomes(t, "the tab after a restart", has("بعد التوقف."), "true")
		tb.becomes(t, "the document", "window.mark", "kept")
	})
}

// BenchmarkPreviewInBrowser tells how long it takes from the writing of a content file until the document of an open tab
// has the change, in milliseconds.
func BenchmarkPreviewInBrowser(b *testing.B) {
	br := openBrowser(b)
	p := startPreview(b)
	tb := br.tab(b, p.host)
	tb.show(b, "/privacy/")
	good := p.read(b, "content/ar/privacy.md")
	file := filepath.Join(p.dir, "content/ar/privacy.md")
	var times []float64
	for i := range 60 {
		tb.strings(b, "window.seen = 0; document.addEventListener('sitegen:updated', () => { window.seen = Date.now() }, {once: true}); return []")
		time.Sleep(150 * time.Millisecond) // the reader rests, and so does the machine
		start := time.Now()
		if err := os.WriteFile(file, fmt.Appendf(nil, "%s\n\nعلامة-%d\n", good, i), 0o644); err != nil {
			b.Fatal(err)
		}
		tb.becomes(b, "an edit", "window.seen > 0", "true")
		at, err := strconv.ParseFloat(tb.strings(b, "return [String(window.seen)]")[0], 64)
		if err != nil {
			b.Fatal(err)
		}
		times = append(times, at-float64(start.UnixMicro())/1000)
	}
	slices.Sort(times)
	b.ReportMetric(times[len(times)/2], "ms-median")
	b.ReportMetric(times[len(times)*95/100], "ms-p95")
	b.ReportMetric(0, "ns/op")
}

// TestPreviewScreenshots saves pictures of the preview when SITEGEN_SCREENSHOTS names a folder: both languages side by
// side, and a mistake over the last good page.
func TestPreviewScreenshots(t *testing.T) {
	dir := os.Getenv("SITEGEN_SCREENSHOTS")
	if dir == "" {
		t.Skip("SITEGEN_SCREENSHOTS names no folder for the pictures")
	}
	b := openBrowser(t)
	p := startPreview(t)
	save := func(tb *tab, name string) {
		if err := os.WriteFile(filepath.Join(dir, name), tb.picture(t), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tb := b.tab(t, p.host)
	tb.resize(t, 1440, 900)
	tb.show(t, "/_sitegen/view.html#page=/privacy/&mode=both")
	tb.becomes(t, "the frames", "[...document.querySelectorAll('iframe')].filter(f => f.contentDocument.readyState == 'complete' && f.contentDocument.title).length", "2")
	time.Sleep(500 * time.Millisecond) // until the bar has come up
	save(tb, "preview.both.png")
	tb.resize(t, 1280, 800)
	tb.show(t, "/privacy/")
	tb.becomes(t, "the bar", "document.querySelector('sitegen-bar') != null", "true")
	p.write(t, "content/ar/privacy.md", p.read(t, "content/ar/privacy.md")+"\n\nتعمل {{ store.nmae }} على حماية هذه المعلومات عن طريق “سيرفرات معيّنة؟” محمية.\n")
	tb.becomes(t, "the message", "document.querySelector('sitegen-overlay').shadowRoot.querySelectorAll('li').length > 1", "true")
	time.Sleep(500 * time.Millisecond)
	save(tb, "preview.mistake.png")
}
