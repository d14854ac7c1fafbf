package pipeline

import (
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"sitegen/internal/pipeline/sitetest"
)

// smallSite is a small site.toml.
const smallSite = "base_url = \"https://lazwardi.sa\"\nfallback = true\n[store]\nname = { ar = \"لازوردي\", en = \"Lazwardi\" }\ncountry = \"SA\"\n"

// inputs are sites that grow: what a person might paste, slip or attack with. Each is given how many bytes it may have, and
// returns files.
func inputs() map[string]func(size int) map[string]string {
	fill := func(unit string) func(int) string {
		return func(size int) string { return strings.Repeat(unit, size/len(unit)) }
	}
	count := func(format string) func(int) string {
		return func(size int) string {
			var b strings.Builder
			for i := 0; b.Len() < size; i++ {
				fmt.Fprintf(&b, format, i)
			}
			return b.String()
		}
	}
	const matter = "+++\ntitle = \"صفحة\"\n+++\n"
	file := func(name string, text func(int) string) func(int) map[string]string {
		return func(size int) map[string]string { return map[string]string{name: text(size)} }
	}
	page := func(text func(int) string) func(int) map[string]string {
		return file("content/ar/a.md", func(size int) string { return matter + text(size) })
	}
	few := func(text func(int) string) func(int) map[string]string { // of braces, of which a page may have 5,000
		return func(size int) map[string]string { return map[string]string{"content/ar/a.md": matter + text(size/8)} }
	}
	both := func(text func(int) string) func(int) map[string]string { // a page and its translation
		return func(size int) map[string]string {
			return map[string]string{"content/ar/a.md": matter + text(size/2), "content/en/a.md": matter + text(size/2)}
		}
	}
	files := func(each int, name, text string) func(int) map[string]string { // each takes its number, and the next one's
		return func(size int) map[string]string {
			out := map[string]string{}
			for i := range size / each {
				out[fmt.Sprintf(name, i)] = strings.NewReplacer("#", fmt.Sprint(i), "@", fmt.Sprint(i+1)).Replace(text)
			}
			return out
		}
	}
	around := func(before string, text func(int) string, after string) func(int) string {
		return func(size int) string { return before + text(size) + after }
	}
	return map[string]func(int) map[string]string{
		"headings":              page(fill("# x\n")),
		"rows with tabs":        page(fill("أ\tب\nأ\tب\nس\n")),
		"rows without ends":     page(fill("أ | ب\nأ | ب\nس\n")),
		"wiki links":            page(fill("[[س]] ")),
		"glued stars":           page(fill("*س\n")),
		"codes to dial":         page(fill("*1*1# *1")),
		"breaks":                page(around("س x\n", fill("\\ "), "")),
		"many ands":             page(fill("و س ")),
		"many commas":           page(fill("س  ,")),
		"ampersands":            page(fill("&")),
		"numbered headings":     page(count("## س {#s%d}\n")),
		"headings of two kinds": page(count("## س\n\n### x %d\n\n")),
		"spaces":                page(around("س", fill(" "), "س")),
		"links":                 page(count("[س](x%d.md)\n\n")),
		"links to sections":     page(count("[س](#x%d)\n\n")),
		"footnotes":             page(count("س[^%d]\n\n")),
		"questions":             page(fill("(ما اسم متجركم؟) ")),
		"brackets":              page(fill("[اسم المتجر] ")),
		"dates":                 page(count("حتى 1 يناير 2020 و%d يومًا. ")),
		"numbers":               page(count("خلال %d يومًا من الاستلام، ")),
		"money":                 page(count("%d ريالًا و50 هللة، ")),
		"phones":                page(fill("0551002003 ")),
		"mail":                  page(fill("a@b.example ")),
		"one sentence":          page(fill("كلمة ")),
		"short sentences":       page(fill("نعم. لا؟ ")),
		"quotation marks":       page(fill("\"س\" ")),
		"tables":                page(around("| أ | ب |\n|---|---|\n", fill("| س | 5 |\n"), "")),
		"lists":                 page(fill("- س\n")),
		"lists, ordered":        page(count("%d. س\n")),
		"definitions":           page(fill("س\n: ص\n\n")),
		"names":                 page(fill("متجر الورود ")),
		"misspellings":          page(fill("إنشاءالله الإستلام ")),
		"invisible":             page(fill("س\u200f\u200bص ")),
		"two languages":         page(fill("كلمة word ")),
		"facts":                 page(fill("{{ store.name }} ")),
		"conditions":            few(fill("{{ if ids.vat }}س{{ else }}ص{{ end }} ")),
		"conditions of blocks":  few(fill("{{ if ids.vat }}\n\nس\n\n{{ end }}\n\n- س\n")),
		"conditions of items":   few(fill("- س\n{{ if ids.vat }}\n- ص\n{{ end }}\n")),
		"conditions of rows":    few(around("| أ | ب |\n|---|---|\n", fill("| س | 5 |\n{{ if ids.vat }}\n| ص | 6 |\n{{ end }}\n"), "")),
		"ends":                  few(fill("{{ end }} ")),
		"begins":                few(fill("{{ if ids.vat }} ")),
		"lines of begins":       few(fill("{{ if ids.vat }}\n")),
		"tags of one line":      few(fill("{{ if ids.vat }}{{ end }}")),
		"braces":                few(fill("{{ ")),
		"braces of tags":        few(fill("{{ if ")),
		"braces, closed":        few(fill("{{ }}")),
		"hidden facts":          few(around("{{ if ids.vat }}\n\n", fill("{{ store.name }} "), "\n\n{{ end }}\n")),
		"hidden, wrong":         few(around("{{ if ids.vat }}\n\n", fill("{{ store.nme }} [س](x{{ a b }}.md) "), "\n\n{{ end }}\n")),
		"hidden components":     few(around("{{ if ids.vat }}\n\n", fill("{{ identity }} "), "\n\n{{ end }}\n")),
		"wrong beside hidden":   few(around("{{ if ids.vat }}\n\n", fill("{{ a b }} "), "\n\n{{ else }}\n\n"+strings.Repeat("{{ a b }} ", 2000)+"\n\n{{ end }}\n")),
		"HTML":                  page(fill("<b>س</b> ")),
		"HTML of conditions":    few(fill("<b>{{ if ids.vat }}س</b>{{ end }} ")),
		"HTML of blocks":        few(fill("<div>\n{{ if ids.vat }}\nس\n{{ end }}\n</div>\n")),
		"comments":              few(fill("<!-- {{ if ids.vat }} -->\n")),
		"a comment of tags":     few(around("س <!--\n", fill("{{ if ids.vat }}\n"), "-->\n")),
		"a comment never ended": few(around("س <!--\n", fill("{{ if ids.vat }}\n"), "\n")),
		"a block of tags":       few(around("<div><!--\n", fill("{{ if ids.vat }}\n"), "--></div>\n")),
		"opened comments":       few(fill("<div><!--\n{{ end }}\n")),
		"lines of facts":        few(fill("{{ store.name }}\n")),
		"words of conditions":   file("layouts/words.ar.toml", around("[nav]\nskip = \"", fill("{{ if ids.vat }}س{{ end }} "), "\"\n")),
		"front matter":          file("content/ar/a.md", around("+++\ntitle = \"صفحة\"\n", count("key%d = 1\n"), "+++\nس\n")),
		"front matter, a text":  file("content/ar/a.md", around("+++\ntitle = \"صفحة\"\nsummary = \"", fill("و س  ,"), "\"\n+++\nس\n")),
		"a title of conditions": file("content/ar/a.md", around("+++\ntitle = \"", fill("{{ if ids.vat }}س{{ end }}"), "\"\n+++\nس\n")),
		"front matter, aliases": file("content/ar/a.md", around("+++\ntitle = \"صفحة\"\naliases = [", count("\"/a%d/\", "), "]\n+++\nس\n")),
		"never closed":          file("content/ar/a.md", around("+++\n", fill("a = 1\n"), "")),
		"keys of site.toml":     file("site.toml", around(smallSite, count("key%d = 1\n"), "")),
		"tables of site.toml":   file("site.toml", around(smallSite, count("[t%d]\na = 1\n"), "")),
		"lists of site.toml":    file("site.toml", around(smallSite, fill("[[third_party]]\nname = \"س\"\n"), "")),
		"a text of site.toml":   file("site.toml", around(smallSite+"about = \"", fill("و س  ,"), "\"\n")),
		"comments of site.toml": file("site.toml", around(smallSite, fill("# س\n"), "")),
		"arrays of site.toml":   file("site.toml", around(smallSite+"x = [", fill("[1],"), "]\n")),
		"inline tables":         file("site.toml", around(smallSite+"x = [", fill("{a=1},"), "]\n")),
		"words":                 file("layouts/words.ar.toml", count("[w%d]\na = \"س\"\n")),
		"words, wrong":          file("layouts/words.ar.toml", count("w%d = 1\n")),
		"words of a text":       file("layouts/words.ar.toml", around("[nav]\nskip = \"", fill("س {} "), "\"\n")),
		"a layout of text":      file("layouts/page.html", around("{{ define \"main\" }}", fill("<p>س</p>\n"), "{{ end }}")),
		"a layout of links":     file("layouts/page.html", around("{{ define \"main\" }}", count("<a href=\"/x%d/\">س</a>\n"), "{{ end }}")),
		"a layout of ids":       file("layouts/page.html", around("{{ define \"main\" }}", count("<p id=\"x%d\">س</p>\n"), "{{ end }}")),
		"a layout, one line":    file("layouts/page.html", around("{{ define \"main\" }}", fill("<a href=\"/x/\"></a>"), "{{ end }}")),
		"a layout of tags":      file("layouts/page.html", around("{{ define \"main\" }}", fill("<div>"), "{{ end }}")),
		"a layout of ends":      file("layouts/page.html", around("{{ define \"main\" }}", fill("</p>"), "{{ end }}")),
		"a layout of words":     file("layouts/page.html", around("{{ define \"main\" }}", func(size int) string { return count("{{ .T \"w%d\" }}\n")(size / 4) }, "{{ end }}")),
		"a layout of blocks": file("layouts/page.html", func(size int) string {
			return count("{{ define \"b%d\" }}س{{ end }}")(size/4) + "{{ define \"main\" }}{{ end }}"
		}),
		"a layout of tests":     file("layouts/page.html", around("{{ define \"main\" }}", func(size int) string { return fill("{{ if .Title }}س{{ end }}")(size / 4) }, "{{ end }}")),
		"styles":                file("assets/css/90.css", count(".a%d{color:red}\n")),
		"styles, addresses":     file("assets/css/90.css", count(".a{background:url(x%d.png)}")),
		"styles, imports":       file("assets/css/90.css", count("@import \"x%d.css\";\n")),
		"styles, braces":        file("assets/css/90.css", fill("a{")),
		"styles, brackets":      file("assets/css/90.css", around("a{b:", fill("("), "}")),
		"styles, a comment":     file("assets/css/90.css", fill("/*")),
		"styles, quotes":        file("assets/css/90.css", fill("'\\")),
		"a drawing":             file("assets/a.svg", around("<svg xmlns=\"http://www.w3.org/2000/svg\">", fill("<g>"), "")),
		"a drawing of a path":   file("assets/a.svg", around("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0", fill("l1 1"), "\"/></svg>")),
		"an icon":               file("assets/icons/x.svg", around("<svg xmlns=\"http://www.w3.org/2000/svg\">", fill("<path d=\"M0 0\"/>"), "</svg>")),
		"a script":              file("assets/js/a.js", fill("a(b);\n")),
		"a script of brackets":  file("assets/js/a.js", fill("(")),
		"data":                  file("assets/a.json", fill("[")),
		"redirects":             file("assets/static/_redirects", count("/a%d /b 301\n")),
		"headers":               file("assets/static/_headers", count("/a%d\n  X-A: b\n")),
		"two pages of headings": both(fill("## x\n\nس\n\n")),
		"two pages of ids":      both(count("## س {#s%d}\n\nس 5\n\n")),
		"two pages of numbers":  both(count("خلال %d يومًا\n\n")),
		"two pages of items":    both(fill("- س 5\n")),
		"pages":                 files(300, "content/ar/p%d.md", matter+"[س](p@.md) [ص](index.md) [ع](p@.md#x)\n"),
		"pages of one address":  files(300, "content/ar/p%d.md", "+++\ntitle = \"صفحة\"\nslug = \"a\"\n+++\nس\n"),
		"pages in menus":        files(300, "content/ar/p%d.md", "+++\ntitle = \"صفحة #\"\nnav = [\"main\"]\n+++\nس\n"),
		"pages without layout":  files(300, "content/ar/p%d.md", "+++\ntitle = \"صفحة #\"\nlayout = \"x#\"\n+++\nس\n"),
		"partials in a row":     files(300, "layouts/partials/p%d.html", "{{ partial \"p@\" . }}"),
		"partials of a page":    files(300, "layouts/partials/p%d.html", "{{ .Nope }}"),
		"icons":                 files(300, "assets/icons/i%d.svg", "<svg/>"),
		"style sheets":          files(300, "assets/css/a%d.css", ".a{background:url(b#.png)}"),
		"files":                 files(300, "assets/static/f%d.txt", "#"),
	}
}

// Of an input 8 times as large, linear time makes 8 times the work, time that grows with the square 64.
const (
	small, factor = 30_000, 8
	mostGrowth    = 24
)

// TestGrowth proves that time grows with the size of the input and not with its square, whatever the input. The processor's
// time is compared with that of a smaller input in the same run, so a busy machine makes no difference.
func TestGrowth(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a minute")
	}
	root := theme()
	defer root.Close()
	measure := func(t *testing.T, files map[string]string) time.Duration {
		dir := t.TempDir()
		for name, text := range files {
			sitetest.Write(t, filepath.Join(dir, name), text)
		}
		for name, text := range map[string]string{"site.toml": smallSite, "content/ar/index.md": "+++\ntitle = \"الرئيسية\"\n+++\nس\n", "content/en/index.md": "+++\ntitle = \"Home\"\n+++\nx\n"} {
			if files[name] == "" {
				sitetest.Write(t, filepath.Join(dir, name), text)
			}
		}
		p, err := Open(dir, root.FS())
		if err != nil {
			t.Fatal(err)
		}
		o := options()
		o.Notes = true
		runtime.GC() // what was measured before is not charged to this
		began := sitetest.Computed()
		b := p.Load(o)
		defer b.Close()
		if b.Tree != nil {
			if err := b.Check(context.Background()); err != nil {
				t.Fatal(err)
			}
		}
		return sitetest.Computed() - began
	}
	all := inputs()
	for _, name := range []string{"numbers", "keys of site.toml", "styles"} {
		measure(t, all[name](small)) // what is made once and kept isn't part of an empty site
	}
	empty := measure(t, nil)
	for range 5 {
		empty = min(empty, measure(t, nil))
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		t.Run(name, func(t *testing.T) {
			// What fits into the processor's cache and is gone before memory is collected costs less a byte. Such a
			// step is passed once, so a larger input is tried before growth is called a fault.
			for size := small; ; size *= 2 {
				// What is shorter than this cannot be told from chance.
				one := max(measure(t, all[name](size))-empty, 25*time.Millisecond)
				more := measure(t, all[name](factor*size)) - empty
				t.Logf("%d kB: %v, then %v", size/1000, one.Round(time.Millisecond), more.Round(time.Millisecond))
				if more < mostGrowth*one {
					return
				}
				if size == 4*small {
					t.Fatalf("%d times the input takes %.1f times as long", factor, float64(more)/float64(one))
				}
			}
		})
	}
}
