package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
)

// brandColours are colours around the circle of hues, and those that are hardest to read.
var brandColours = []string{"#e53935", "#7a3b1e", "#ff7f50", "#e8b400", "#7cb342", "#0b6b3a", "#00bcd4", "#1f3f8f", "#7b1fa2", "#c2185b",
	"#111111", "#ffffff", "#ffff00", "#808080"}

// TestColours reads the pages of stores of many colours as a browser shows them: every text needs contrast to what lies
// behind it.
func TestColours(t *testing.T) {
	if testing.Short() {
		t.Skip("building and looking at stores of many colours takes half a minute")
	}
	b := openBrowser(t)
	for _, brand := range brandColours {
		t.Run(brand, func(t *testing.T) {
			t.Parallel()
			host := serve(t, coloured(t, brand))
			tb := b.tab(t, host)
			tb.resize(t, 1280, 800)
			for _, path := range []string{"/", "/privacy/", "/contact/", "/shipping/"} {
				tb.show(t, path)
				for _, scheme := range []string{"light", "dark"} {
					tb.media(t, "", scheme)
					got := tb.strings(t, scriptHelp+scriptUnfold+scriptContrast+"return found;")
					if len(got) == 0 || !strings.HasPrefix(got[0], "looked at ") {
						t.Fatalf("%s, %s: the script found no text", path, scheme)
					}
					for _, f := range got[1:] {
						t.Errorf("%s, %s: %s", path, scheme, f)
					}
				}
				// Paper stays black on white, whatever the colour and the time of day.
				tb.media(t, "print", "dark")
				if paper := tb.strings(t, scriptColours+"return [];"); !slices.Equal(paper, []string{"rgb(255, 255, 255)", "rgb(0, 0, 0)"}) {
					t.Errorf("%s: printed paper and ink are %v", path, paper)
				}
				got := tb.strings(t, scriptHelp+`return [...new Set([...document.querySelectorAll('main :is(a, h1, h2, h3, dd, p)')].filter(shown).map(e => getComputedStyle(e).color))];`)
				got = slices.DeleteFunc(got, func(c string) bool { return c == "rgb(0, 0, 0)" || c == "rgb(51, 51, 51)" })
				if len(got) > 0 {
					t.Errorf("%s: printed texts have the colours %v", path, got)
				}
			}
		})
	}
}

// coloured is this repository's store in another colour.
func coloured(t *testing.T, brand string) *store {
	t.Helper()
	dir := t.TempDir()
	cwd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	base, err := filepath.Rel(dir, cwd)
	if err != nil {
		t.Skip(err) // the folder for temporary files is on another disk
	}
	facts := must(os.ReadFile("site.toml"))(t)
	line := regexp.MustCompile(`(?m)^color = .*$`)
	if !line.Match(facts) {
		t.Fatal("site.toml names no colour")
	}
	facts = append([]byte(`extends = "`+filepath.ToSlash(base)+"\"\n"), line.ReplaceAll(facts, []byte(`color = "`+brand+`"`))...)
	if err := os.WriteFile(filepath.Join(dir, "site.toml"), facts, 0o644); err != nil {
		t.Fatal(err)
	}
	return newStore(brand, dir)
}

// scriptContrast finds texts that stand out too little: WCAG 2.2, 1.4.3. The first that it puts into found tells how many
// texts it has looked at.
const scriptContrast = `{
	const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true});
	const read = new Map();
	const rgba = css => { // whatever the notation
		if (!read.has(css)) {
			context.clearRect(0, 0, 1, 1);
			context.fillStyle = css;
			context.fillRect(0, 0, 1, 1);
			const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
			read.set(css, [r, g, b, a / 255]);
		}
		return read.get(css);
	};
	const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3]));
	const behind = e => {
		const layers = [];
		for (; e; e = e.parentElement) {
			const c = rgba(getComputedStyle(e).backgroundColor);
			layers.push(c);
			if (c[3] == 1) break;
		}
		return layers.reduceRight((below, top) => over(top, below), [255, 255, 255]);
	};
	const luminance = c => {
		const [r, g, b] = c.map(v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	let looked = 0;
	for (const n of texts()) {
		const e = n.parentElement;
		if (!e.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
		looked++;
		const style = getComputedStyle(e), size = parseFloat(style.fontSize), ground = behind(e);
		const text = over(rgba(style.color), ground);
		const [dark, light] = [luminance(text), luminance(ground)].sort((a, b) => a - b);
		const ratio = (light + 0.05) / (dark + 0.05), least = size >= 24 || size >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5;
		if (ratio < least) found.push(name(e) + ': ' + ratio.toFixed(2) + ', ' + style.color + ' on ' + ground.map(Math.round));
	}
	if (looked) found.unshift('looked at ' + looked);
}`

// TestLargeText shows pages of each kind to readers who have told their browser to write everything twice as large.
func TestLargeText(t *testing.T) {
	if testing.Short() {
		t.Skip("looking at every kind of page in a browser takes a while")
	}
	b := openBrowser(t)
	for _, s := range stores {
		host := serve(t, s)
		for _, p := range s.built(t).pages {
			if !slices.Contains(kinds, p.path) && p.path != "third-parties/" {
				continue
			}
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				t.Parallel()
				tb := b.tab(t, host)
				size := func(px int64) {
					call(t, tb, page.SetFontSizes, page.SetFontSizesParams{FontSizes: &page.FontSizes{Standard: px, Fixed: px * 13 / 16}})
				}
				size(32)
				defer size(16)
				tb.show(t, p.url)
				if got := tb.strings(t, `return [getComputedStyle(document.documentElement).fontSize];`); got[0] != "32px" {
					t.Fatalf("the text is not twice as large: %s", got)
				}
				for _, width := range []int64{320, 1280} {
					tb.resize(t, width, 800)
					for what, fold := range map[string]string{"": scriptFold, ", unfolded": scriptUnfold} {
						for _, f := range tb.strings(t, scriptHelp+fold+scriptOverflow+scriptTexts+scriptClipped+"return found;") {
							t.Errorf("%d px wide%s: %s", width, what, f)
						}
					}
				}
			})
		}
	}
}

// scriptClipped finds text that its box cuts off.
const scriptClipped = `
	for (const e of document.body.querySelectorAll('*')) {
		const style = getComputedStyle(e), cut = o => o == 'hidden' || o == 'clip';
		if (!shown(e) || style.clipPath != 'none' || !e.innerText || !e.innerText.trim()) continue;
		if (cut(style.overflowY) && e.scrollHeight > e.clientHeight + 1 || cut(style.overflowX) && e.scrollWidth > e.clientWidth + 1)
			found.push(name(e) + ' shows ' + e.clientWidth + ' × ' + e.clientHeight + ' of ' + e.scrollWidth + ' × ' + e.scrollHeight + ' px');
	}
`
