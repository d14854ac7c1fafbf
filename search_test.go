package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// TestSearch searches the sample store in a browser, by the script that readers get.
func TestSearch(t *testing.T) {
	b := openBrowser(t)
	s := stores[0]
	host := serve(t, s)
	t.Run("words", func(t *testing.T) { b.sameWords(t, host) })
	t.Run("answers", func(t *testing.T) { b.answers(t, host, "testdata/search/queries.txt", 0.96) })
	t.Run("held out", func(t *testing.T) { b.answers(t, host, "testdata/search/held-out.txt", 0.92) })
	t.Run("arabic", func(t *testing.T) {
		tb := b.tab(t, host)
		tb.show(t, "/search/")
		if requests, _ := tb.seen(); slices.ContainsFunc(requests, func(r string) bool { return strings.HasSuffix(r, ".json") }) {
			t.Error("the index is fetched before anybody searches")
		}
		for query, said := range map[string]string{"الفكرية": "نتيجة واحدة", "رمضان": "نتيجتان", "مناشف": "3 نتائج", "رسوم التوصيل": "1[1-5] نتيجة"} {
			tb.search(t, query)
			tb.says(t, said, "")
		}
		tb.search(t, "شحن")
		tb.says(t, ".+", "سياسة الشحن والتوصيل")
		tb.search(t, "قلجمنثف")
		tb.says(t, "لم نجد ما يطابق بحثكم. جرّبوا كلمة أخرى أو كلمات أقل. أو اسألونا، ونجيبكم", "أو اسألونا، ونجيبكم")
		tb.keys(t, "Escape")
		tb.says(t, "", "")
		if _, problems := tb.seen(); len(problems) > 0 {
			t.Error(problems)
		}
	})
	t.Run("keys", func(t *testing.T) {
		tb := b.tab(t, host)
		tb.show(t, "/en/search/")
		tb.search(t, "return")
		tb.says(t, "[0-9]+ results", "Return, Exchange and Refund Policy")
		for _, step := range []struct{ key, focus string }{
			{"ArrowDown", "0"}, {"ArrowDown", "1"}, {"ArrowUp", "0"}, {"ArrowUp", "field"}, {"ArrowUp", "field"}, {"Enter", "0"}, {"Escape", "field"}, {"ArrowDown", "0"},
		} {
			tb.keys(t, step.key)
			if at := tb.strings(t, `const links = [...document.querySelectorAll('.results a')], e = document.activeElement;
				return [e.matches('#q') ? 'field' : String(links.indexOf(e))];`)[0]; at != step.focus {
				t.Fatalf("after %s the focus is at %s, want %s", step.key, at, step.focus)
			}
		}
		tb.keys(t, "Enter")
		tb.leadsTo(t, "/en/returns/")
		// The way back leads to the results.
		tb.show(t, "/en/search/?q=return")
		tb.says(t, "[0-9]+ results", "Return, Exchange and Refund Policy")
	})
	t.Run("excerpt", func(t *testing.T) {
		tb := b.tab(t, host)
		tb.show(t, "/search/?q="+"%D9%87%D8%A7%D8%AA%D9%81") // هاتف
		tb.says(t, ".+", "تواصلوا مع لازوردي")
		if marks := tb.strings(t, `return [...document.querySelectorAll('.results mark')].map(m => m.textContent)`); len(marks) < 3 || slices.ContainsFunc(marks, func(m string) bool { return !strings.Contains(m, "هاتف") }) {
			t.Errorf("marked: %q", marks)
		}
		// Phone numbers and addresses read right in excerpts, which have no markup.
		for _, width := range []int64{320, 360, 1280} {
			tb.resize(t, width, 800)
			for _, f := range tb.strings(t, scriptHelp+scriptOrder+scriptOverflow+scriptTexts+scriptOverlaps+"return found") {
				t.Errorf("%d px wide: %s", width, f)
			}
		}
	})
	t.Run("without scripts", func(t *testing.T) {
		tb := b.tab(t, host)
		call(t, tb, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		tb.show(t, "/search/")
		for _, f := range tb.strings(t, scriptHelp+`
			if (shown(document.querySelector('#q'))) found.push('a field that does nothing is shown');
			const links = [...document.querySelectorAll('.browse a')].filter(shown);
			if (links.length != 16) found.push(links.length + ' pages are listed');
			return found;`) {
			t.Error(f)
		}
	})
	t.Run("sub-path", func(t *testing.T) {
		site, err := build(".", "--base-url", "https://host.example/sub/shop")
		if err != nil {
			t.Fatal(err)
		}
		server := httptest.NewServer(http.StripPrefix("/sub/shop/", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			name := r.URL.Path
			if name == "" || strings.HasSuffix(name, "/") {
				name += "index.html"
			}
			data, ok := site.files[name]
			if !ok {
				http.NotFound(w, r)
				return
			}
			w.Header().Set("Content-Type", map[string]string{".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}[path.Ext(name)])
			_, _ = w.Write(data)
		})))
		t.Cleanup(server.Close)
		tb := b.tab(t, server.URL)
		tb.show(t, "/sub/shop/en/")
		tb.click(t, ".search-link")
		tb.leadsTo(t, "/sub/shop/en/search/")
		tb.show(t, "/sub/shop/en/search/?q=privacy")
		tb.says(t, "[0-9]+ results", "Privacy and Confidentiality Policy")
		tb.click(t, ".results a")
		tb.leadsTo(t, "/sub/shop/en/privacy/")
	})
	t.Run("no index", func(t *testing.T) {
		site := map[string][]byte{}
		for name, data := range s.built(t).files {
			if !strings.HasSuffix(name, ".json") {
				site[name] = data
			}
		}
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			name := strings.TrimPrefix(r.URL.Path, "/")
			if strings.HasSuffix(name, "/") {
				name += "index.html"
			}
			w.Header().Set("Content-Type", map[string]string{".html": "text/html", ".css": "text/css", ".js": "text/javascript"}[path.Ext(name)])
			_, _ = w.Write(site[name])
		}))
		t.Cleanup(server.Close)
		tb := b.tab(t, server.URL)
		tb.show(t, "/search/?q=x")
		tb.says(t, "تعذّر البحث الآن.*", "")
		if n := tb.strings(t, scriptHelp+`return [...document.querySelectorAll('.browse a')].filter(shown).map(a => a.href)`); len(n) != 16 {
			t.Errorf("%d pages are listed", len(n))
		}
	})
}

// search writes into the field.
func (tb *tab) search(t *testing.T, query string) {
	t.Helper()
	tb.strings(t, `const q = document.querySelector('#q'); q.focus(); q.select(); return []`)
	call(t, tb, input.InsertText, input.InsertTextParams{Text: query})
}

// keys presses keys, one after the other.
func (tb *tab) keys(t *testing.T, keys ...string) {
	t.Helper()
	codes := map[string]int64{"ArrowDown": 40, "ArrowUp": 38, "Enter": 13, "Escape": 27, "Tab": 9}
	for _, key := range keys {
		event := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: key, Code: key, WindowsVirtualKeyCode: codes[key]}
		if key == "Enter" {
			event.Text = "\r"
		}
		call(t, tb, input.DispatchKeyEvent, event)
		event.Type, event.Text = input.DispatchKeyEventTypeKeyUp, ""
		call(t, tb, input.DispatchKeyEvent, event)
	}
}

// says waits until readers of the screen are told something (a regular expression), and looks at the first link.
func (tb *tab) says(t *testing.T, status, first string) {
	t.Helper()
	var got []string
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		got = tb.strings(t, `const a = document.querySelector('.results a');
			const said = document.querySelector('[role="status"]').textContent.trim();
			return [said, new RegExp('^(?:' + `+quoted(status)+` + ')$').test(said) ? 'yes' : '', a ? (a.querySelector('b') ?? a).textContent : '']`)
		if got[1] != "" && (first == "" || got[2] == first) {
			return
		}
	}
	t.Fatalf("said %q with %q first, want %q with %q", got[0], got[2], status, first)
}

func quoted(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// sameWords compares what the script makes of texts with what the program made of them when the index was built.
func (b *browser) sameWords(t *testing.T, host string) {
	file, err := os.ReadFile("internal/search/testdata/words.txt")
	if err != nil {
		t.Fatal(err)
	}
	var tokens, want []string
	for line := range strings.Lines(string(file)) {
		quotedToken, analysed, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		token, err := strconv.Unquote(quotedToken)
		if err != nil {
			t.Fatal(err)
		}
		tokens, want = append(tokens, token), append(want, analysed)
	}
	all, err := json.Marshal(tokens)
	if err != nil {
		t.Fatal(err)
	}
	tb := b.tab(t, host)
	tb.show(t, "/search/")
	got := tb.strings(t, searchScript(t)+`return `+string(all)+`.map(token => words(token).map(w => w + '=' + stem(w)).join(' '))`)
	for i, token := range tokens {
		if got[i] != want[i] {
			t.Errorf("of %q the script makes %q, the program %q", token, got[i], want[i])
		}
	}
}

// searchScript is what the block of the script says, for questions to its functions: its names are its own.
func searchScript(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("assets/js/search.js")
	if err != nil {
		t.Fatal(err)
	}
	_, block, found := strings.Cut(string(b), "\n{ // a block")
	_, block, _ = strings.Cut(block, "\n")
	block, last, ends := cutLast(block, "\n}\n")
	if !found || !ends || last != "" {
		t.Fatal("the script is no longer one block")
	}
	return block
}

func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i] + "\n", s[i+len(sep):], true
}

// TestScriptSizes tells that the theme's scripts stay small: 2 KB each, compressed.
func TestScriptSizes(t *testing.T) {
	for _, s := range stores {
		scripts := 0
		for file, b := range s.built(t).files {
			if !strings.HasSuffix(file, ".js") {
				continue
			}
			scripts++
			var packed bytes.Buffer
			z, _ := gzip.NewWriterLevel(&packed, gzip.BestCompression)
			if _, err := z.Write(b); err != nil || z.Close() != nil {
				t.Fatal(err)
			}
			if packed.Len() > 2048 {
				t.Errorf("%s: %s has %d bytes, compressed", s.name, file, packed.Len())
			}
		}
		if want := map[string]int{"lazwardi": 1, "mukhtalif": 2}[s.name]; scripts != want {
			t.Errorf("%s has %d scripts, want %d", s.name, scripts, want)
		}
	}
}

// answers asks what readers look for, and counts how often the right page comes first.
func (b *browser) answers(t *testing.T, host, file string, least float64) {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	type query struct{ Language, Query, page, section string }
	var queries []query
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		f := strings.Split(line, "|")
		if len(f) != 4 {
			t.Fatalf("%s: %q", file, line)
		}
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		queries = append(queries, query{f[0], f[1], f[2], f[3]})
	}
	tb := b.tab(t, host)
	hits, sections, inSection := 0, 0, 0
	for _, l := range languages {
		var asked []query
		for _, q := range queries {
			if q.Language == l.tag {
				asked = append(asked, q)
			}
		}
		all, err := json.Marshal(asked)
		if err != nil {
			t.Fatal(err)
		}
		tb.show(t, l.prefix+"search/")
		first, err := chromedp.Run(tb.ctx, chromedp.Evaluate[[]string](`(async () => {`+searchScript(t)+`
			const made = read(await (await fetch(document.querySelector('[data-index]').dataset.index)).json());
			return `+string(all)+`.map(({Query}) => {
				const [[best]] = find(made, Query);
				if (!best) return '-';
				const [page, id] = made.sections[best[2]];
				return made.pages[page][0] + '#' + id;
			});
		})()`, chromedp.EvalAwaitPromise))
		if err != nil {
			t.Fatal(err)
		}
		for i, q := range asked {
			got, section, _ := strings.Cut(first[i], "#")
			got = strings.Trim(strings.TrimPrefix(got, l.prefix), "/")
			switch {
			case !slices.Contains(strings.Fields(q.page), got):
				t.Logf("%q leads to %s, want %s", q.Query, first[i], q.page)
				continue
			case q.section != "":
				sections++
				if section == q.section {
					inSection++
				}
			}
			hits++
		}
	}
	said := fmt.Sprintf("%s: the right page is first for %d of %d queries, its right section for %d of %d", file, hits, len(queries), inSection, sections)
	if t.Log(said); float64(hits) < least*float64(len(queries)) || float64(inSection) < 0.8*float64(sections) {
		t.Error(said)
	}
}
