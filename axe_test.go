package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// axe-core's rules for people who use a screen reader, a keyboard or weak eyes. SITEGEN_AXE names its file axe.js.

// axeWidths are those of a desk and of a phone.
var axeWidths = []int64{1280, 360}

// allRules are those that are on by default (WCAG 2.1 A and AA, best practices), those of WCAG 2.2, and of the experiments those
// that fit: not p-as-heading, since the name on a card is no heading of the page.
const allRules = `{rules: {'target-size': {enabled: true}, 'css-orientation-lock': {enabled: true}, 'focus-order-semantics': {enabled: true},
	'hidden-content': {enabled: false}, 'label-content-name-mismatch': {enabled: true}, 'table-fake-caption': {enabled: true}, 'td-has-header': {enabled: true}}}`

// colourRules are those that tell another thing in another colour scheme.
const colourRules = `{runOnly: ['color-contrast', 'link-in-text-block']}`

func TestAxe(t *testing.T) {
	source := axeSource(t)
	b := openBrowser(t)
	for _, s := range stores {
		host := serve(t, s)
		for _, p := range s.built(t).pages {
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				t.Parallel()
				tb := b.tab(t, host)
				tb.show(t, p.url)
				tb.strings(t, source+"return [];")
				for _, width := range axeWidths {
					for _, scheme := range []string{"light", "dark"} {
						tb.resize(t, width, 800)
						tb.media(t, "", scheme)
						rules := allRules
						if scheme == "dark" {
							rules = colourRules
						}
						for _, f := range tb.axe(t, rules) {
							t.Errorf("%d px, %s: %s", width, scheme, f)
						}
					}
				}
			})
		}
	}
	// What is measured must be able to fail: pale Arabic text on white, which axe-core by itself takes for icons.
	t.Run("pale", func(t *testing.T) {
		tb := b.tab(t, serve(t, stores[0]))
		tb.show(t, "/privacy/")
		tb.strings(t, source+`
			const pale = document.createElement('p');
			pale.textContent = 'نحفظ بياناتكم داخل المملكة العربية السعودية';
			pale.style.cssText = 'color: #ddd; background: #fff';
			document.querySelector('.prose').prepend(pale);
			return [];`)
		found := strings.Join(tb.axe(t, colourRules), "\n")
		if !strings.Contains(found, "color-contrast") || !strings.Contains(found, "#dddddd") {
			t.Errorf("Arabic text in #ddd on white is let through; found:\n%s", found)
		}
	})
}

// axeSource is the program of axe-core, with two of its guesses taken out, which keep the contrast of Arabic from being measured.
// It takes joined letters for a font of icons, and it thinks that a text leaves its box whose font is higher than its line, as
// most Arabic fonts are. And it measures a text on a picture of the style sheet, such as the hero's, by the colour behind both.
func axeSource(t *testing.T) string {
	t.Helper()
	file := os.Getenv("SITEGEN_AXE")
	if file == "" {
		t.Skip("SITEGEN_AXE names no axe.js: the pages are not read with axe-core (.ci/measure/README.md tells how)")
	}
	raw, err := os.ReadFile(file)
	source := string(must(raw, err)(t))
	for head, change := range map[string]string{
		"function _isIconLigature(textVNode) {": "return false;",
		"function fullyEncompasses(node, rects) {": `rects = [].concat(rects).map(r => {
			const middle = (r.top + r.bottom) / 2;
			return {left: r.left, right: r.right, top: Math.max(r.top, middle - 5), bottom: Math.min(r.bottom, middle + 5)};
		});`,
	} {
		if strings.Count(source, head) != 1 {
			t.Fatalf("%s is not the axe.js that is known here: it has no “%s”", file, head)
		}
		source = strings.Replace(source, head, head+change, 1)
	}
	const option = "ignorePseudo: false,"
	if !strings.Contains(source, option) {
		t.Fatalf("%s does not know “%s”", file, option)
	}
	return strings.ReplaceAll(source, option, "ignorePseudo: true,") + ";"
}

// axe reads the page that the tab shows, and tells what is wrong: violations, and contrast that axe-core cannot judge.
func (tb *tab) axe(t *testing.T, rules string) (out []string) {
	t.Helper()
	said, err := chromedp.Run(tb.ctx, chromedp.Evaluate[string](`axe.run(document, `+rules+`).then(r => JSON.stringify(
		[...r.violations, ...r.incomplete.filter(i => i.id == 'color-contrast')].flatMap(i => i.nodes.map(n => ({
			rule: i.id, impact: i.impact, help: i.help, html: n.html.slice(0, 160), why: n.failureSummary,
			data: n.any.map(c => c.data && c.data.messageKey).filter(Boolean).join(),
		})))))`, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(err)
	}
	var found []struct{ Rule, Impact, Help, HTML, Why, Data string }
	if err := json.Unmarshal([]byte(said), &found); err != nil {
		t.Fatal(err)
	}
	for _, f := range found {
		out = append(out, fmt.Sprintf("%s (%s): %s: %s %s %s", f.Rule, f.Impact, f.Help, f.HTML, f.Why, f.Data))
	}
	return out
}
