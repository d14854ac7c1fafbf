package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// brands go round the circle of hues, and are darker, lighter and paler than a designer would choose.
var brands = []string{"#c2185b", "#d32f2f", "#ff5722", "#e8b400", "#ffff00", "#9ccc65", "#0b6b3a", "#00bcd4", "#1f3f8f", "#7c4dff", "#f8bbd0", "#000000", "#808080", "#ffffff"}

// scriptContrast lists the texts whose contrast with what is behind them is too low (WCAG 2.2, 1.4.3): the nearest opaque
// background counts, with what is translucent over it.
const scriptContrast = `
const rgba = s => {
	const n = s.match(/[\d.]+/g).map(Number);
	return s.startsWith('color(srgb') ? [n[0] * 255, n[1] * 255, n[2] * 255, n[3] ?? 1] : [n[0], n[1], n[2], n[3] ?? 1];
};
const over = (a, b) => [0, 1, 2].map(i => a[i] * a[3] + b[i] * (1 - a[3])).concat(1);
const luminance = c => [0, 1, 2].map(i => c[i] / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
	.reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
const behind = e => {
	const layers = [];
	for (; e; e = e.parentElement) {
		const c = rgba(getComputedStyle(e).backgroundColor);
		layers.push(c);
		if (c[3] == 1) break;
	}
	return layers.reverse().reduce((below, c) => over(c, below), [255, 255, 255, 1]);
};
const low = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let n; n = walker.nextNode();) {
	const e = n.parentElement;
	if (!n.data.trim() || e.closest('script, template, svg, .skip') || !e.checkVisibility({visibilityProperty: true})) continue;
	const box = e.getBoundingClientRect();
	if (box.width < 2 || box.height < 2) continue;
	const style = getComputedStyle(e), below = behind(e), ink = over(rgba(style.color), below);
	const [a, b] = [luminance(ink), luminance(below)].sort((x, y) => y - x), contrast = (a + 0.05) / (b + 0.05);
	const size = parseFloat(style.fontSize), large = size >= 24 || size >= 18.66 && style.fontWeight >= 700;
	if (contrast < (large ? 3 : 4.5)) low.push(contrast.toFixed(2) + ' ' + style.color + ' on ' + below.map(Math.round).slice(0, 3) + ': ' + n.data.trim().slice(0, 30));
}
return [...new Set(low)];`

// TestPalette gives the store other colours and reads what the browser shows: every text must be readable.
func TestPalette(t *testing.T) {
	if testing.Short() {
		t.Skip("looking at a dozen colours in a browser takes half a minute")
	}
	b := openBrowser(t)
	facts, err := os.ReadFile("site.toml")
	if err != nil {
		t.Fatal(err)
	}
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for _, brand := range brands {
		t.Run(brand, func(t *testing.T) {
			site := must(build(siteWith(t, here, regexp.MustCompile(`(?m)^color = .*$`).ReplaceAll(facts, []byte("color = \""+brand+"\"")))))(t)
			tb := b.tab(t, serveFiles(t, site, 0))
			tb.resize(t, 1280, 800)
			for _, page := range []string{"/", "/privacy/", "/en/returns/", "/contact/"} {
				tb.show(t, page)
				for _, scheme := range []string{"light", "dark"} {
					tb.media(t, "", scheme)
					for _, low := range tb.strings(t, scriptContrast) {
						t.Errorf("%s, %s: %s", page, scheme, low)
					}
				}
			}
			// What is found is found: a text as pale as these is.
			if pale := tb.strings(t, "document.querySelector('.prose p').style.color = '#8884';"+scriptContrast); len(pale) == 0 {
				t.Error("a pale text is not found")
			}
		})
	}
}

// siteWith writes a site that takes everything but site.toml from the site in a folder, and returns its own.
func siteWith(t *testing.T, base string, facts []byte) string {
	t.Helper()
	dir := t.TempDir()
	rel, err := filepath.Rel(dir, base)
	if err != nil {
		t.Fatal(err)
	}
	text := fmt.Sprintf("extends = %q\n%s", filepath.ToSlash(rel), facts)
	if err := os.WriteFile(filepath.Join(dir, "site.toml"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestLargeText shows pages with letters of twice the size, as readers set them in their browser: nothing is cut off, and
// nothing lies beside the window.
func TestLargeText(t *testing.T) {
	b := openBrowser(t)
	const script = `
document.documentElement.style.fontSize = '200%';
const found = [];
const wide = document.documentElement.scrollWidth - innerWidth;
if (wide > 0) found.push('the page is ' + wide + ' px too wide');
for (const e of document.querySelectorAll('body *')) {
	const s = getComputedStyle(e);
	if (!['hidden', 'clip'].includes(s.overflowY) || e.closest('svg, .visually-hidden') || e.offsetWidth < 3 || s.clipPath != 'none' || !e.checkVisibility()) continue;
	if (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2) found.push('cut off: ' + e.tagName + '.' + e.className);
}
return found;`
	for _, s := range stores {
		host := serve(t, s)
		for _, p := range s.built(t).pages {
			if s != stores[0] && p.path != "third-parties/" {
				continue
			}
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				tb := b.tab(t, host)
				for _, width := range []int64{320, 1280} {
					tb.resize(t, width, 800)
					tb.show(t, p.url)
					// The policy of the page leaves no style of its own to a script that runs in it; the browser's own may set one.
					found, err := chromedp.Run(tb.ctx, chromedp.Evaluate[[]string]("(() => {"+script+"})()"))
					if err != nil {
						t.Fatal(err)
					}
					for _, f := range found {
						t.Errorf("%d px: %s", width, strings.TrimSpace(f))
					}
				}
			})
		}
	}
}
