package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
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
	for (const parent of document.querySelectorAll('body, main, article, header, footer, section, nav, ul, ol, dl, details, .bar, .prose, .page-foot, .footer-grid, .footer-end, .hero-text, .trust-in, .halves')) {
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
