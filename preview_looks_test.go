package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
)

// TestPreviewKeepsLooks makes each kind of edit while a page is open, and holds that its letters, its height and the place of
// its reader stay, on the way too.
func TestPreviewKeepsLooks(t *testing.T) {
	if testing.Short() {
		t.Skip("the preview in a browser takes a while")
	}
	b := openBrowser(t)
	p := startPreview(t)
	has := func(text string) string { return fmt.Sprintf("document.documentElement.outerHTML.includes(%q)", text) }
	colour := "getComputedStyle(document.querySelector('h1')).color"
	settings, privacy := p.read(t, "site.toml"), p.read(t, "content/ar/privacy.md")
	replaced := func(text, old, new string) string {
		t.Helper()
		if !strings.Contains(text, old) {
			t.Fatalf("nothing says %q", old)
		}
		return strings.Replace(text, old, new, 1)
	}
	footer, err := os.ReadFile("layouts/partials/to-top.html")
	if err != nil {
		t.Fatal(err)
	}
	last := strings.LastIndex(privacy, " في ")
	edits := []struct{ name, file, text, script, want string }{
		{"a style sheet of the site", "assets/css/80-own.css", "h1 { color: rgb(1, 2, 3) }\n", colour, "rgb(1, 2, 3)"},
		{"the style sheet again", "assets/css/80-own.css", "h1 { color: rgb(4, 5, 6) }\n", colour, "rgb(4, 5, 6)"},
		{"the style sheet gone", "assets/css/80-own.css", "", colour + " != 'rgb(4, 5, 6)'", "true"},
		{"the colour of the theme", "site.toml", replaced(settings, `color = "#1f3f8f"`, `color = "#7a3b1e"`), "getComputedStyle(document.documentElement).getPropertyValue('--accent') != window.accent", "true"},
		{"a fact", "site.toml", replaced(settings, "920010203", "920010204"), has("920 010 204") + "||" + has("920010204"), "true"},
		{"the settings as they were", "site.toml", settings, has("920 010 204") + "||" + has("920010204"), "false"},
		{"a text", "content/ar/privacy.md", privacy[:last] + " فى " + privacy[last+len(" في "):], "document.querySelector('main').innerText.includes(' فى ')", "true"},
		{"the text as it was", "content/ar/privacy.md", privacy, "document.querySelector('main').innerText.includes(' فى ')", "false"},
		{"a layout", "layouts/partials/to-top.html", "<!-- x -->" + string(footer) + `<i hidden data-x="new"></i>`, has(`data-x="new"`), "true"},
		{"words", "layouts/words.ar.toml", "\"nav.home_of\" = \"أول صفحات {1}\"\n", has("أول صفحات"), "true"},
	}
	for _, cached := range []bool{true, false} {
		t.Run(fmt.Sprintf("cache=%t", cached), func(t *testing.T) {
			tb := b.tab(t, p.host)
			call(t, tb, network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: !cached})
			defer call(t, tb, network.SetCacheDisabled, network.SetCacheDisabledParams{CacheDisabled: true})
			tb.resize(t, 390, 844)
			// A browser may find the fonts too late for the first page; the preview shows them all the same.
			tb.show(t, "/privacy/")
			fonts := func() string { return fmt.Sprint(tb.fontsOf(t, "h1"), tb.fontsOf(t, "main p")) }
			for range 100 {
				if strings.Contains(fonts(), "Sitegen Sans Arabic Bold] [Sitegen Sans Arabic") {
					break
				}
				time.Sleep(20 * time.Millisecond)
			}
			looks := func() string {
				return fonts() + tb.strings(t, "return [' height ' + document.documentElement.scrollHeight + ' place ' + scrollY]")[0]
			}
			tb.becomes(t, "the bar", "document.querySelector('sitegen-bar') != null", "true")
			tb.becomes(t, "reading", "(scrollTo(0, 700), window.accent = getComputedStyle(document.documentElement).getPropertyValue('--accent'), scrollY)", "700")
			time.Sleep(300 * time.Millisecond)
			before := looks()
			if !strings.Contains(before, "[Sitegen Sans Arabic Bold] [Sitegen Sans Arabic]") {
				t.Fatalf("the page is shown in %s", before)
			}
			for _, e := range edits {
				tb.strings(t, `window.moved = 0;
					window.watcher?.disconnect();
					window.watcher = new PerformanceObserver((list) => { for (const e of list.getEntries()) window.moved += e.value; });
					window.watcher.observe({ type: 'layout-shift' });
					return [];`)
				if e.text == "" {
					if err := os.Remove(filepath.Join(p.dir, e.file)); err != nil {
						t.Fatal(err)
					}
				} else {
					p.write(t, e.file, e.text)
				}
				tb.becomes(t, e.name, e.script, e.want)
				time.Sleep(400 * time.Millisecond) // fonts that fall back do so later
				if after := looks(); after != before {
					t.Errorf("%s: the page was shown in %s, and is in %s", e.name, before, after)
				}
				// A word of another width moves those beside it, by far less than other letters move the page.
				if moved := tb.strings(t, "return [window.moved < 0.01 ? '' : String(window.moved)]")[0]; moved != "" {
					t.Errorf("%s: the page moved by %s on the way", e.name, moved)
				}
			}
			if err := os.RemoveAll(filepath.Join(p.dir, "layouts")); err != nil {
				t.Fatal(err)
			}
			tb.becomes(t, "the layouts as they were", has("أول صفحات"), "false")
		})
	}
}
