package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// The tests of this file run axe (https://github.com/dequelabs/axe-core) in each page. SITEGEN_AXE names its file axe.min.js;
// .ci/measure brings it.

// axeScript is axe as these tests run it. As it comes, it passes over the contrast of texts in whose font letters join,
// because it takes them for pictures of an icon font: nearly all Arabic text. That test is taken out.
func axeScript(t *testing.T) string {
	t.Helper()
	file := os.Getenv("SITEGEN_AXE")
	if file == "" {
		t.Skip("SITEGEN_AXE names no axe.min.js: accessibility is not measured (.ci/measure)")
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`isIconLigature:function\(\)\{return (\w+)\}`).FindSubmatch(b)
	if m == nil {
		t.Fatalf("%s has no test for icon fonts: find where it is now, or whether Arabic text is still passed over", file)
	}
	begin := regexp.MustCompile(`\bfunction ` + string(m[1]) + `\(\w+\)\{`)
	if n := len(begin.FindAll(b, -1)); n != 1 {
		t.Fatalf("%s has %d functions %s", file, n, m[1])
	}
	return string(begin.ReplaceAllFunc(b, func(head []byte) []byte { return append(slices.Clone(head), "return false;"...) }))
}

// axe measures a part of the page as the tab shows it. What axe cannot decide about contrast counts as a fault too, but in
// pictures, whose texts it never can: TestPalette reads their colours.
func (tb *tab) axe(t *testing.T, part string) []string {
	t.Helper()
	out, err := chromedp.Run(tb.ctx, chromedp.Evaluate[[]string](`axe.run('`+part+`', {rules: {'target-size': {enabled: true}}}).then(r =>
		[...r.violations, ...r.incomplete.filter(r => r.id == 'color-contrast')].flatMap(r => r.nodes.filter(n => !n.html.startsWith('<text')).map(n =>
			r.id + ': ' + r.help + ': ' + n.html.slice(0, 160) + ': ' + [...n.any, ...n.all, ...n.none].map(c => c.message).join('; '))))`,
		chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// scriptPlain paints the ground of the welcome in the colour that lines of its pattern have, because axe does not see
// through a pattern: in full strength below the buttons; the texts lie where it has faded to less than two thirds.
const scriptPlain = `{
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('html .hero::before { display: none }' +
		'html .hero { background: color-mix(in srgb, var(--deep), var(--on-deep) 20%) }' +
		'html .hero .actions { background: color-mix(in srgb, var(--deep), var(--on-deep) 30%) }');
	document.adoptedStyleSheets = [sheet];
}`

// TestAxe measures every page of both sites, wide and on a phone, light and dark, and with all open that is folded.
func TestAxe(t *testing.T) {
	script := axeScript(t)
	b := openBrowser(t)
	for _, s := range stores {
		host := serve(t, s)
		for _, p := range s.built(t).pages {
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				t.Parallel()
				tb := b.tab(t, host)
				tb.show(t, p.url)
				tb.strings(t, script+";"+scriptPlain+"return []")
				for _, look := range []struct {
					what, scheme string
					width        int64
					unfold, part string
				}{
					{"wide, light", "light", 1280, "", "html"},
					{"wide, dark", "dark", 1280, "", "html"},
					{"phone, light", "light", 360, "", "html"},
					{"phone, dark", "dark", 360, "", "html"},
					{"phone, light, unfolded", "light", 360, "main details", "html"},
					{"phone, dark, unfolded", "dark", 360, "main details", "html"},
					{"phone, dark, with its menu", "dark", 360, "details", ".site-header"}, // the menu lies on the page
					{"phone, light, with its menu", "light", 360, "details", ".site-header"},
				} {
					tb.resize(t, look.width, 800)
					tb.media(t, "", look.scheme)
					tb.strings(t, "for (const d of document.querySelectorAll('"+look.unfold+"' || 'none')) d.open = true; return []")
					for _, fault := range tb.axe(t, look.part) {
						t.Errorf("%s: %s", look.what, fault)
					}
				}
			})
		}
	}
}

// TestAxeSeesArabic plants a fault that axe as it comes does not find: light grey Arabic text on white.
func TestAxeSeesArabic(t *testing.T) {
	script := axeScript(t)
	b := openBrowser(t)
	tb := b.tab(t, serve(t, stores[0]))
	tb.show(t, "/privacy/")
	planted := tb.strings(t, script+`;
		const ps = [...document.querySelectorAll('main p')].filter(p => p.children.length == 0 && p.checkVisibility() && /^[\u0600-\u06ff\s.،؛:]{20,}$/.test(p.textContent));
		for (const p of ps) p.style.cssText = 'color: #ddd; background: #fff';
		return ps.map(p => p.outerHTML.slice(0, 60));
	`)
	if len(planted) < 3 {
		t.Fatalf("only %d paragraphs to plant the fault in", len(planted))
	}
	found := tb.axe(t, "html")
	for _, p := range planted {
		if !slices.ContainsFunc(found, func(f string) bool { return strings.HasPrefix(f, "color-contrast: ") && strings.Contains(f, p) }) {
			t.Errorf("not found: %s", p)
		}
	}
}
