package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"sitegen/internal/markdown"
	"sitegen/internal/typeset"
)

// TestVisualOrder shows texts of both directions to Chromium and reads them off the screen: from left to right, what is
// written from left to right has to stand as it is written. plain is what the text holds when nothing is isolated, or ""
// when that is the same.
func TestVisualOrder(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser")
	}
	arabic := typeset.Style{Lang: "ar", RTL: true, Opposite: "en"}
	english := typeset.Style{Lang: "en", Opposite: "ar"}
	rows := []struct {
		style        typeset.Style
		source, want string // want is a piece of what is seen, or several with | between
		plain        string
	}{
		{arabic, "نظامي برمجي أو Software معيّن؟", "Software", ""},
		{arabic, "ضمان ذلك 100% عبر", "100%", "%100"},
		{arabic, "اتصلوا على +966 50 123 4567 الآن", "+966 50 123 4567", "4567 123 50 966+"},
		{arabic, "اتصلوا على 9200 12345 الآن", "9200 12345", "12345 9200"},
		{arabic, "الآيبان SA03 8000 0000 6080 1016 7519 لدينا", "SA03 8000 0000 6080 1016 7519", ""},
		{arabic, "لغة C++ و C# وسعة 100 GB كاملة", "C++|C#|100 GB", "++C|#C|GB 100"},
		{arabic, "نكتب HTML، CSS، JavaScript جيدًا", "JavaScript ،CSS ،HTML", "HTML، CSS، JavaScript"},
		{arabic, "نكتب HTML, CSS, JavaScript جيدًا", "HTML, CSS, JavaScript", ""},
		{arabic, "الأعداد -5 و ±2 و 10-15% وتاريخ 2026-11-30 هنا", "-5|±2|10-15%|2026-11-30", "5-|2±|30-11-2026"},
		{arabic, "السعر 1,250.00 SAR أو $400 هنا", "1,250.00 SAR|$400", "SAR 1,250.00|400$"},
		{arabic, "متجر Levi's و **Sales**force هنا", "Levi’s|Salesforce", ""},
		{arabic, "من 15 و 3.5 و 10:30 و ٢٠٢٦ و 22/11/2026 و 920012345", "15|3.5|10:30|٢٠٢٦|22/11/2026|920012345", ""},
		{arabic, "ملف `/usr` وخيار `--flag x` هنا", "/usr|--flag x", ""},
		{arabic, "حساب @lazwardi وإطار .NET ولمن هم 18+ فقط", "@lazwardi|.NET|18+", "lazwardi@|NET.|+18"},
		{arabic, "قماش 100% Cotton وبرنامج (Go) و\"Rust (beta)\" هنا", "100% Cotton|)Go(|»Rust (beta)«", ""},
		{arabic, "[Apple Pay+](https://example.com) و **C++**", "Apple Pay+|C++", "+Apple Pay"},
		{arabic, "رمز \\+966501234567 و AT&amp;T و C\\+\\+", "+966501234567|AT&T|C++", "966501234567+|++C"},
		{arabic, "مقاس 10 × 20 cm وحرارة 25°C وعبارة 2+2=4", "10 × 20 cm|25°C|2+2=4", ""},
		{arabic, "اتصلوا على (011) 456 7890 أو (+966) 50 123 4567 الآن", "(011) 456 7890|(+966) 50 123 4567", "7890 456 )011("},
		{arabic, "(011) 456-7890 هاتفنا", "(011) 456-7890", ""},
		{arabic, "الجوال 50 123 4567 و966 50 123 4567 و2222 3333 و00965 2222 3333", "50 123 4567|966 50 123 4567|2222 3333|00965 2222 3333", "4567 123 50|3333 2222"},
		{arabic, "البطاقة 4111 1111 1111 1112 والمبلغ 1 250 000 ريال", "4111 1111 1111 1112|1 250 000", "1112 1111 1111 4111|000 250 1"},
		{arabic, "الجوال ٠٥٠ ١٢٣ ٤٥٦٧ والتاريخ ٢٠٢٦-١١-٣٠", "٠٥٠ ١٢٣ ٤٥٦٧|٢٠٢٦-١١-٣٠", "٤٥٦٧ ١٢٣ ٠٥٠|٣٠-١١-٢٠٢٦"},
		{arabic, "رقم الطلب 12-345 والفاتورة 55-908 والحساب 1-23-456", "12-345|55-908|1-23-456", "345-12|908-55|456-23-1"},
		{arabic, "المقاس 40*60*20 سم (220*240*30) و2*3 كجم", "40*60*20|220*240*30|2*3", "20*60*40"},
		{arabic, "حسابنا @store_ ثم @_a_b_ هنا", "@store_|@_a_b_", "_store@"},
		{arabic, "We ship within three days.", "We ship within three days.", ".We ship within three days"},
		{arabic, "1. عام\n2. **What** is it?", "What is it?", "?What is it"},
		{arabic, "- عام\n- We ship (Riyadh only).", "We ship (Riyadh only).", ".We ship (Riyadh only"},
		{arabic, "- We ship (Riyadh only).\n- Call us: +966 50 123 4567.", "We ship (Riyadh only).|Call us: +966 50 123 4567.", ".Call us"},
		{arabic, "| أ |\n|---|\n| Is it free? |", "Is it free?", "?Is it free"},
		{english, "نشحن خلال 3 أيام.", ".مايأ 3 لالخ نحشن", "مايأ 3 لالخ نحشن."},
		{english, "The store لازوردي 24 hours", "يدروزال 24 hours", "24 يدروزال"},
		{english, "Call لازوردي +966 50 123 4567 now", "يدروزال +966 50 123 4567", "4567 123 50 966+"},
		{english, "By سلة, زد and أمازون today", "ةلس, دز", "دز ,ةلس"},
	}
	parser := markdown.New(nil)
	body := func(style typeset.Style, row int) string {
		doc := parser.Parse("p.md", []byte(rows[row].source), 0, style)
		dir := "ltr"
		if rows[row].style.RTL {
			dir = "rtl"
		}
		return fmt.Sprintf("<div dir=%s>%s</div>", dir, doc.HTML(nil))
	}
	var page strings.Builder
	page.WriteString("<!doctype html><meta charset=utf-8><title>x</title><link rel=icon href=data:,><body style='width:1200px'>")
	for i, r := range rows {
		page.WriteString(body(r.style, i))
		page.WriteString(body(typeset.Style{}, i))
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(page.String()))
	}))
	t.Cleanup(server.Close)
	tb := openBrowser(t).tab(t, server.URL)
	tb.show(t, "/")
	seen := tb.strings(t, scriptSeen+`return [...document.querySelectorAll('body > div')].map(seen)`)
	if len(seen) != 2*len(rows) {
		t.Fatalf("%d texts, want %d", len(seen), 2*len(rows))
	}
	for i, r := range rows {
		for want := range strings.SplitSeq(r.want, "|") {
			if !strings.Contains(seen[2*i], want) {
				t.Errorf("%s\nreads %q\nand not %q: %s", r.source, seen[2*i], want, body(r.style, i))
			}
		}
		if r.plain == "" {
			continue
		}
		for want := range strings.SplitSeq(r.plain, "|") {
			if !strings.Contains(seen[2*i+1], want) {
				t.Errorf("%s\nreads %q without isolation, and not %q: is it needed?", r.source, seen[2*i+1], want)
			}
		}
	}
}

// scriptSeen reads what stands in an element from left to right, line by line. A no-break space is read as a space.
const scriptSeen = `
	const seen = e => {
		const range = document.createRange(), chars = [], walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
		for (let n; n = walk.nextNode();)
			for (let k = 0; k < n.data.length; k++) {
				range.setStart(n, k);
				range.setEnd(n, k + 1);
				const r = range.getBoundingClientRect();
				if (r.width > 0) chars.push({c: n.data[k].replace(/\s/, ' '), left: r.left, middle: (r.top + r.bottom) / 2, half: r.height / 2});
			}
		const lines = [];
		for (const c of chars) {
			const line = lines.find(l => Math.abs(l[0].middle - c.middle) < l[0].half);
			line ? line.push(c) : lines.push([c]);
		}
		return lines.map(l => l.sort((a, b) => a.left - b.left).map(c => c.c).join('')).join('\n');
	};
`

// TestIsolated tells of every page that letters of the other direction stand in an element that isolates them. It knows
// nothing of how they are found.
func TestIsolated(t *testing.T) {
	eachPage(t, func(t *testing.T, p *builtPage) {
		foreign, dir := unicode.Latin, "ltr"
		if p.lang.dir == "ltr" {
			foreign, dir = unicode.Arabic, "rtl"
		}
		found := 0
		for n := range all(p.doc, "body")[0].Descendants() {
			if n.Type != html.TextNode || n.Parent.Data == "script" {
				continue
			}
			if i := strings.IndexFunc(n.Data, func(r rune) bool { return unicode.Is(foreign, r) && unicode.IsLetter(r) }); i >= 0 {
				found++
				if !isolated(n, dir) {
					t.Errorf("%q is not isolated", strings.TrimSpace(n.Data))
				}
			}
			if dir == "ltr" {
				if m := moves.FindString(n.Data); m != "" && !isolated(n, dir) {
					t.Errorf("%q in %q is not isolated", m, strings.TrimSpace(n.Data))
				}
			}
		}
		if found == 0 { // the language switch at least
			t.Error("no letters of the other direction: this test does not see them")
		}
	})
}

// moves are numbers whose signs or parts change places in Arabic text.
var moves = regexp.MustCompile(`(^|[\s(])[-+±$#][0-9]|[0-9][%+#$€](\s|$)|[0-9]+-[0-9]+-[0-9]+|\b0[0-9]+ [0-9]+ [0-9]+|\+[0-9]`)

func isolated(n *html.Node, dir string) bool {
	for a := range n.Ancestors() {
		if a.Data == "body" {
			return false
		}
		if attr(a, "dir") == dir {
			return true
		}
	}
	return false
}

// TestBothDirections reads all pages off the screen: words of the Latin script in Arabic pages and of the Arabic script in
// English ones, with what is written between them, stand in the order of their letters.
func TestBothDirections(t *testing.T) {
	if testing.Short() {
		t.Skip("looking at every page in a browser takes a minute")
	}
	b := openBrowser(t)
	for _, s := range stores {
		host := serve(t, s)
		for _, p := range s.built(t).pages {
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				t.Parallel()
				tb := b.tab(t, host)
				tb.show(t, p.url)
				for _, width := range []int64{360, 1280} {
					tb.resize(t, width, 800)
					for _, f := range tb.strings(t, scriptHelp+scriptDirections+"return found;") {
						t.Errorf("%d px wide: %s", width, f)
					}
				}
			})
		}
	}
}

// scriptDirections compares, line by line, where the characters of a phrase stand with how they are written.
const scriptDirections = `{
	const rtl = root.dir == 'rtl';
	const phrases = rtl
		? /[+#$@.]?[A-Za-z0-9][A-Za-z0-9&'’@._+#%:\/-]*(?:[  ](?:\([A-Za-z0-9 ]+\)|[A-Za-z][A-Za-z0-9&'’@._+#%:\/-]*))*/g
		: /[\u0621-\u064A]+(?:[  ][\u0621-\u064A]+)*/g;
	const blocks = new Map();
	for (const n of texts()) {
		let e = n.parentElement;
		if (e.matches('.anchor')) continue; // a link of its own beside a heading
		while (/^(inline|contents)/.test(getComputedStyle(e).display) && e != document.body) e = e.parentElement;
		if (!blocks.has(e)) blocks.set(e, []);
		blocks.get(e).push(n);
	}
	const range = document.createRange();
	for (const [block, nodes] of blocks) {
		if (!shown(block)) continue;
		const text = nodes.map(n => n.data).join('');
		for (const m of text.matchAll(phrases)) {
			const phrase = m[0].replace(/[.:\/-]+$/, '');
			if (rtl && /^[0-9]+-[0-9]+$/.test(phrase)) continue; // a range reads as the page does
			const lines = [];
			let at = 0, i = 0;
			for (let k = m.index; k < m.index + phrase.length; k++) {
				while (k >= at + nodes[i].data.length) at += nodes[i++].data.length;
				range.setStart(nodes[i], k - at);
				range.setEnd(nodes[i], k - at + 1);
				const r = range.getBoundingClientRect(), c = text[k];
				if (r.width == 0 || /\s/.test(c)) continue;
				const middle = (r.top + r.bottom) / 2;
				let line = lines.find(l => Math.abs(l.middle - middle) < r.height / 2);
				if (!line) lines.push(line = {middle, chars: []});
				line.chars.push({c, at: rtl ? r.left : -r.right});
			}
			for (const {chars} of lines) {
				const written = chars.map(c => c.c).join(''), read = chars.toSorted((a, b) => a.at - b.at).map(c => c.c).join('');
				if (read != written) found.push('“' + written + '” of “' + phrase + '” reads “' + read + '” in ' + name(block));
			}
		}
	}
}`
