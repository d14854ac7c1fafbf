package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"

	"sitegen/internal/pipeline/sitetest"
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
	if (!n.data.trim() || e.closest('script, template, title, desc, .skip') || !e.checkVisibility({visibilityProperty: true})) continue;
	const box = e.getBoundingClientRect();
	if (box.width < 2 || box.height < 2) continue;
	const style = getComputedStyle(e), figure = e.closest('figure'), below = behind(e.closest('svg') ? figure : e);
	const ink = over(rgba(e.closest('svg') ? style.fill : style.color), below);
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
			for _, path := range []string{"/", "/privacy/", "/en/returns/", "/contact/"} {
				tb.show(t, path)
				for _, scheme := range []string{"light", "dark"} {
					tb.media(t, "", scheme)
					for _, low := range tb.strings(t, scriptContrast) {
						t.Errorf("%s, %s: %s", path, scheme, low)
					}
				}
			}
			// Paper stays black on white, whatever the colour and the time of day.
			tb.media(t, "print", "dark")
			printed := tb.strings(t, scriptHelp+`return [...document.querySelectorAll('main :is(a, h1, h2, h3, dd, p)')].filter(shown).map(e => getComputedStyle(e).color);`)
			slices.Sort(printed)
			if got := slices.Compact(printed); !slices.Equal(got, []string{"rgb(0, 0, 0)", "rgb(51, 51, 51)"}) {
				t.Errorf("texts are printed in %v", got)
			}
			tb.media(t, "", "dark")
			// What is found is found: a text as pale as these is.
			if pale := tb.strings(t, "document.querySelector('.prose p').style.color = '#8884';"+scriptContrast); len(pale) == 0 {
				t.Error("a pale text is not found")
			}
		})
	}
}

// TestOwnColours gives a site a sheet of its own, which has the last word whatever its name, by day and by night.
func TestOwnColours(t *testing.T) {
	b := openBrowser(t)
	for _, name := range []string{"00-own.css", "80-own.css"} {
		dir := siteWith(t, must(os.Getwd())(t), regexp.MustCompile(`(?m)^color = .*$`).ReplaceAll(must(os.ReadFile("site.toml"))(t), []byte(`color = "#c2185b"`)))
		if err := os.MkdirAll(filepath.Join(dir, "assets/css"), 0o755); err != nil {
			t.Fatal(err)
		}
		own := ":root{--accent:#123456}@media screen and (prefers-color-scheme:dark){:root{--accent:#abcdef;--paper:#010203}}"
		if err := os.WriteFile(filepath.Join(dir, "assets/css", name), []byte(own), 0o644); err != nil {
			t.Fatal(err)
		}
		tb := b.tab(t, serveFiles(t, must(build(dir))(t), 0))
		tb.show(t, "/privacy/")
		for scheme, want := range map[string][]string{
			"light": {"rgb(18, 52, 86)", "rgb(250, 247, 241)"},
			"dark":  {"rgb(171, 205, 239)", "rgb(1, 2, 3)"},
		} {
			tb.media(t, "", scheme)
			got := tb.strings(t, `return [getComputedStyle(document.querySelector('.summary-title')).color, getComputedStyle(document.documentElement).backgroundColor];`)
			if !slices.Equal(got, want) {
				t.Errorf("%s, %s: accent and paper are %v, want %v", name, scheme, got, want)
			}
		}
	}
}

// TestThemingGuide tells that the guide names every custom property that a site may set.
func TestThemingGuide(t *testing.T) {
	guide := string(must(os.ReadFile("docs/theming.md"))(t))
	sheet := must(os.ReadFile("assets/css/10-tokens.css"))(t)
	for _, m := range regexp.MustCompile(`(?m)^\s+(--[a-z0-9-]+):`).FindAllSubmatch(sheet, -1) {
		if !strings.Contains(guide, "`"+string(m[1])+"`") {
			t.Errorf("docs/theming.md does not tell what %s is for", m[1])
		}
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
	// With a picture of its own no cards are drawn, which nobody looks at here.
	text := fmt.Sprintf("extends = %q\n%s", filepath.ToSlash(rel), bytes.Replace(facts, []byte("\n[theme]\n"), []byte("\n[theme]\nimage = \"share.png\"\n"), 1))
	sitetest.Write(t, filepath.Join(dir, "site.toml"), text)
	sitetest.Picture(t, filepath.Join(dir, "assets/share.png"))
	return dir
}

// TestLargeText shows pages with letters of twice the size, as readers set them: for the text of a page, or in the settings
// of their browser, by which style sheets then measure the window, too. Nothing is cut off, and nothing lies beside the
// window.
func TestLargeText(t *testing.T) {
	b := openBrowser(t)
	const script = `
const size = getComputedStyle(root).fontSize;
if (size != '32px') found.push('the letters are not twice as large: ' + size);
for (const e of document.querySelectorAll('body *')) {
	const s = getComputedStyle(e);
	if (!['hidden', 'clip'].includes(s.overflowY) || e.closest('svg, .visually-hidden') || e.offsetWidth < 3 || s.clipPath != 'none' || !e.checkVisibility()) continue;
	if (e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2) found.push('cut off: ' + e.tagName + '.' + e.className);
}` + scriptOverflow + scriptTexts + "return found;"
	for _, s := range stores {
		host := serve(t, s)
		for _, p := range s.built(t).pages {
			if s != stores[0] && p.path != "third-parties/" {
				continue
			}
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				tb := b.tab(t, host)
				set := func(px int64) {
					call(t, tb, page.SetFontSizes, page.SetFontSizesParams{FontSizes: &page.FontSizes{Standard: px, Fixed: px}})
				}
				defer set(16)
				for _, width := range []int64{320, 1280} {
					tb.resize(t, width, 800)
					set(16)
					tb.show(t, p.url)
					for _, f := range tb.strings(t, scriptHelp+"root.style.fontSize = '200%';"+script) {
						t.Errorf("%d px: %s", width, f)
					}
					set(32)
					tb.show(t, p.url)
					for _, f := range tb.strings(t, scriptHelp+script) {
						t.Errorf("%d px, set in the browser: %s", width, f)
					}
				}
			})
		}
	}
}
