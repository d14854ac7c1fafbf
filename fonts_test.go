package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/css"
	"github.com/chromedp/cdproto/dom"
	"golang.org/x/net/html"
)

// The tests of this file look at the web fonts of the theme: at the files, at what pages say about them, and at what a
// browser makes of that.

// fontFile is a web font as it is published: fonts/ar-400.0123456789.woff2.
var fontFile = regexp.MustCompile(`fonts/(\w+)-(\d+)\.[0-9a-f]{10}\.woff2`)

// publishedFonts are the web fonts of a site, by name: ar-400.
func publishedFonts(s *builtSite) map[string][]byte {
	out := map[string][]byte{}
	for file, b := range s.files {
		if m := fontFile.FindStringSubmatch(file); m != nil {
			out[m[1]+"-"+m[2]] = b
		}
	}
	return out
}

// TestFontFiles reads the fonts themselves: their names, their licence, what they can do, what they hold.
func TestFontFiles(t *testing.T) {
	const both = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~" +
		"\u00A0«»“”‘’‹›–—…•·×±−©®™€£¥←→↑↓"
	want := map[string]struct {
		letters  string
		features []string
		most     int
	}{
		"ar": {both + "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي" + "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670" +
			"٠١٢٣٤٥٦٧٨٩٪٫٬،؛؟" + "پچژڤکگی", []string{"init", "medi", "fina", "rlig", "mark", "mkmk", "kern"}, 20_000},
		"en": {both + "éèêëàâäçîïñôöùûüÉÖÜß", []string{"kern"}, 9_500},
	}
	site := stores[0].built(t)
	fonts := publishedFonts(site)
	if len(fonts) != 4 {
		t.Errorf("%d web fonts", len(fonts))
	}
	for code, want := range want {
		for _, weight := range []string{"400", "700"} {
			t.Run(code+"-"+weight, func(t *testing.T) {
				b := fonts[code+"-"+weight]
				if len(b) > want.most {
					t.Errorf("%d bytes, more than %d", len(b), want.most)
				}
				f := readFont(t, b)
				for _, r := range want.letters {
					if !f.letters[r] {
						t.Errorf("it lacks %U %c", r, r)
					}
				}
				for _, feature := range want.features {
					if !slices.Contains(f.features, feature) {
						t.Errorf("it lacks the feature %s: %v", feature, f.features)
					}
				}
				if slices.Contains(f.features, "locl") {
					t.Error("its Latin digits change their form in Arabic text (locl)")
				}
				if f.tables["fpgm"] || f.tables["prep"] || f.tables["cvt "] {
					t.Error("it has hints")
				}
				for _, id := range []int{1, 2, 3, 4, 6} { // family, style, unique id, full name, PostScript name
					if name := strings.ToLower(f.names[id]); name == "" || strings.Contains(name, "plex") || strings.Contains(name, "ibm") {
						t.Errorf("name %d is %q", id, f.names[id])
					}
				}
				for id, name := range f.names {
					if id != 0 && strings.Contains(strings.ToLower(name), "plex") {
						t.Errorf("name %d is %q", id, name)
					}
				}
				if !strings.Contains(f.names[0], "Copyright") || !strings.Contains(f.names[0], "Reserved Font Name") ||
					!strings.Contains(f.names[13], "SIL Open Font License") || f.names[14] != "https://openfontlicense.org" {
					t.Errorf("copyright and licence are %q, %q, %q", f.names[0], f.names[13], f.names[14])
				}
			})
		}
	}
	licensed := false
	for file, b := range site.files {
		if strings.HasPrefix(file, "fonts/OFL.") {
			licensed = bytes.Contains(b, []byte(`with Reserved Font Name "Plex"`)) && bytes.Contains(b, []byte("SIL OPEN FONT LICENSE Version 1.1"))
		}
	}
	if !licensed {
		t.Error("the licence of the fonts is not published beside them")
	}
}

// TestFontsHoldWhatPagesSay finds the characters for which a page would need yet another font. Arabic names of things on
// English pages are shown in a font of the device.
func TestFontsHoldWhatPagesSay(t *testing.T) {
	fonts := map[string]*font{}
	for name, b := range publishedFonts(stores[0].built(t)) {
		fonts[name] = readFont(t, b)
	}
	eachPage(t, func(t *testing.T, p *builtPage) {
		for n := range all(p.doc, "body")[0].Descendants() {
			if n.Type != html.TextNode || slices.Contains([]string{"code", "kbd", "samp", "pre", "script"}, n.Parent.Data) {
				continue
			}
			for _, r := range n.Data {
				if unicode.IsSpace(r) && r != '\u00A0' || p.lang.tag == "en" && unicode.Is(unicode.Arabic, r) || unicode.Is(unicode.Cf, r) {
					continue
				}
				for _, weight := range []string{"400", "700"} {
					if !fonts[p.lang.tag+"-"+weight].letters[r] {
						t.Errorf("the font %s-%s lacks %U %c: %.60q", p.lang.tag, weight, r, r, strings.TrimSpace(n.Data))
					}
				}
			}
		}
	})
}

// TestFontPreloads tells that each page asks early for the two fonts of its language and names no other, and that the
// style sheet means the same files.
func TestFontPreloads(t *testing.T) {
	eachPage(t, func(t *testing.T, p *builtPage) {
		var loads []string
		for _, n := range all(p.doc, "link") {
			if attr(n, "rel") != "preload" {
				continue
			}
			file := p.site.target(attr(n, "href"), p.url)
			m := fontFile.FindStringSubmatch(file)
			if _, crossorigin := attribute(n, "crossorigin"); m == nil || attr(n, "as") != "font" || attr(n, "type") != "font/woff2" || !crossorigin {
				t.Errorf("preload %v", n.Attr)
				continue
			}
			loads = append(loads, m[1]+"-"+m[2])
			if !slices.ContainsFunc(all(p.doc, "link"), func(sheet *html.Node) bool {
				return attr(sheet, "rel") == "stylesheet" && bytes.Contains(p.site.files[p.site.target(attr(sheet, "href"), p.url)], []byte("../"+file))
			}) {
				t.Errorf("no style sheet names %s", file)
			}
		}
		if want := []string{p.lang.tag + "-400", p.lang.tag + "-700"}; !slices.Equal(loads, want) {
			t.Errorf("preloads %v, want %v", loads, want)
		}
	})
}

// TestWithoutWebFonts builds a site that goes without them: nothing names a font file, nothing is published, and text has
// fonts of the device.
func TestWithoutWebFonts(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"site.toml":           "base_url = \"https://lazwardi.sa\"\n[theme]\nweb_fonts = false\n[store]\nname = { ar = \"لازوردي\", en = \"Lazwardi\" }\n",
		"content/ar/index.md": "+++\ntitle = \"الرئيسية\"\n+++\nمرحبًا.\n",
		"content/en/index.md": "+++\ntitle = \"Home\"\n+++\nWelcome.\n",
	} {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	site := must(build(dir))(t)
	sheets := 0
	for file, b := range site.files {
		if strings.HasPrefix(file, "fonts/") || strings.HasSuffix(file, ".woff2") {
			t.Errorf("%s is published", file)
		}
		if strings.HasPrefix(file, "css/site.") {
			sheets++
			if !bytes.Contains(b, []byte("--font-text:")) {
				t.Error("text has no font")
			}
		}
		for _, bad := range []string{"woff", "preload", "@font-face", "itegen"} {
			if i := bytes.Index(b, []byte(bad)); i >= 0 {
				t.Errorf("%s holds %q: %.80q", file, bad, b[max(0, i-20):])
			}
		}
	}
	if sheets != 1 || len(site.pages) < 2 {
		t.Errorf("%d style sheets, %d pages", sheets, len(site.pages))
	}
}

// TestFontsInBrowser shows pages with fonts that come at once and with fonts that come late. Either way a page loads the
// two of its language and nothing moves; those that come at once are used.
func TestFontsInBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser takes its time")
	}
	b := openBrowser(t)
	site := stores[0].built(t)
	for _, c := range []struct {
		name string
		late time.Duration
	}{{"at once", 0}, {"late", 1200 * time.Millisecond}} {
		host := serveFiles(t, site, c.late)
		for _, path := range []string{"", "privacy/", "contact/"} {
			for _, l := range languages {
				p := site.page(l.prefix + path)
				t.Run(c.name+p.url, func(t *testing.T) {
					tb := b.tab(t, host)
					tb.resize(t, 390, 844)
					b.fonts(t, tb, p, c.late)
				})
			}
		}
	}
}

// scriptShifts adds up what moves on a page without the reader's doing, from its beginning
// (https://wicg.github.io/layout-instability/).
const scriptShifts = `
	window.shifted = 0;
	new PerformanceObserver(list => { for (const e of list.getEntries()) window.shifted += e.value; }).observe({type: 'layout-shift', buffered: true});
	return [];
`

// fonts shows a page and looks at its fonts.
func (b *browser) fonts(t *testing.T, tb *tab, p *builtPage, late time.Duration) {
	tb.show(t, p.url)
	state := tb.strings(t, `return [...document.fonts].filter(f => /sitegen/i.test(f.family)).map(f => f.family + f.weight + f.display)`)
	if len(state) != 4 || slices.ContainsFunc(state, func(s string) bool { return !strings.HasSuffix(s, "optional") }) {
		t.Errorf("the page knows the faces %v", state)
	}
	tb.strings(t, scriptShifts)
	time.Sleep(late + 300*time.Millisecond) // in which a late font would show, if it could
	if shifted := tb.strings(t, `return [String(window.shifted)]`)[0]; shifted != "0" {
		t.Errorf("the page shifted by %s", shifted)
	}
	requests, problems := tb.seen()
	var loaded []string
	for _, r := range requests {
		if m := fontFile.FindStringSubmatch(r); m != nil {
			loaded = append(loaded, m[1]+"-"+m[2])
		}
	}
	slices.Sort(loaded)
	if want := []string{p.lang.tag + "-400", p.lang.tag + "-700"}; !slices.Equal(loaded, want) {
		t.Errorf("the page loaded the fonts %v, want %v", loaded, want)
	}
	if len(requests) > maxRequests {
		t.Errorf("%d requests: %s", len(requests), strings.Join(requests, " "))
	}
	for _, problem := range problems {
		t.Error(problem)
	}
	used := func() (ours []string) {
		for _, selector := range []string{"h1", "main p"} {
			for _, f := range tb.fontsOf(t, selector) {
				ours = append(ours, selector+": "+f)
			}
		}
		return ours
	}
	own := map[string]string{"ar": "Sitegen Sans Arabic", "en": "Sitegen Sans"}[p.lang.tag]
	if late > 0 {
		if have := used(); strings.Contains(fmt.Sprint(have), own) {
			t.Errorf("a font that comes after %v is still shown: %v", late, have)
		}
		return
	}
	want := []string{"h1: " + own + " Bold", "main p: " + own}
	var have []string
	for range 5 { // a browser that is busy may find even a file that is there too late
		if have = used(); slices.Equal(have, want) {
			return
		}
		tb.show(t, p.url)
	}
	t.Errorf("the page is shown in %v, want %v", have, want)
}

// fontsOf are the fonts in which the first element that a selector finds, and what is in it, is shown.
func (tb *tab) fontsOf(t *testing.T, selector string) (out []string) {
	t.Helper()
	call(t, tb, dom.Enable, dom.EnableParams{})
	call(t, tb, css.Enable, cdp.Empty{})
	defer call(t, tb, css.Disable, cdp.Empty{})
	root := call(t, tb, dom.GetDocument, dom.GetDocumentParams{}).Root
	node := call(t, tb, dom.QuerySelector, dom.QuerySelectorParams{NodeID: root.NodeID, Selector: selector}).NodeID
	for _, f := range call(t, tb, css.GetPlatformFontsForNode, css.GetPlatformFontsForNodeParams{NodeID: node}).Fonts {
		name := f.FamilyName
		if f.IsCustomFont && strings.HasSuffix(f.PostScriptName, "-Bold") {
			name += " Bold"
		}
		out = append(out, name)
	}
	return out
}
