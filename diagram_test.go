package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"sitegen/internal/diagram"
)

// TestDiagrams looks at the pictures of both sites in a browser: a table of widths says that texts fit, the fonts of a
// machine decide.
func TestDiagrams(t *testing.T) {
	if testing.Short() {
		t.Skip("looking at pictures in a browser takes a while")
	}
	b := openBrowser(t)
	for _, s := range stores {
		host := serve(t, s)
		for _, p := range s.built(t).pages {
			figures := 0
			for _, f := range all(p.doc, "figure") {
				if isA(f, "diagram") {
					figures++
				}
			}
			if want := map[string]int{"data-flow/": 1, "returns/": 1, "shipping/": 1}[p.path]; figures != want {
				t.Errorf("%s: %d pictures, want %d", p.file, figures, want)
			}
			if figures == 0 {
				continue
			}
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				tb := b.tab(t, host)
				tb.show(t, p.url)
				look := func(what, shape string) {
					t.Helper()
					script := fmt.Sprintf(`const shape = '%s', dir = '%s';`, shape, p.lang.dir) + scriptDiagram
					for _, f := range tb.strings(t, scriptHelp+script+"return found;") {
						t.Errorf("%s: %s", what, f)
					}
				}
				for width, shape := range map[int64]string{320: "narrow", 360: "narrow", 600: "narrow", 768: "wide", 1024: "narrow", 1280: "wide"} {
					if width == 1024 && p.path == "data-flow/" { // no list of contents stands beside it
						shape = "wide"
					}
					tb.resize(t, width, 800)
					look(fmt.Sprintf("%d px wide", width), shape)
				}
				// What lies between the margins of a sheet of A4.
				tb.media(t, "print", "light")
				tb.resize(t, 673, 980)
				look("printed", "wide")
				requests, problems := tb.seen()
				if len(problems) > 0 {
					t.Errorf("%v while loading %v", problems, requests)
				}
			})
		}
	}
}

// scriptDiagram looks at the picture of a page: which drawing is shown, whether its texts are in it, are large enough
// and lie on nothing, and whether it begins where lines begin.
const scriptDiagram = `{
	const figure = document.querySelector('figure.diagram'), both = [...figure.querySelectorAll(':scope > svg')];
	const seen = both.filter(shown);
	if (seen.length != 1 || !seen[0].classList.contains(shape)) found.push('shown is ' + seen.map(s => s.classList[0]) + ', not ' + shape);
	for (const s of both)
		if (!s.ariaLabel) found.push('a picture without a name');
	const svg = seen[0], view = svg.viewBox.baseVal, texts = [...svg.querySelectorAll('text')];
	const scale = svg.getBoundingClientRect().width / view.width;
	// In units of the drawing; where letters are, and not all the room that a font keeps over and under them.
	const ctm = svg.getScreenCTM().inverse();
	const place = e => {
		const b = e.getBBox(), m = ctm.multiply(e.getScreenCTM());
		const p = new DOMPoint(b.x, b.y).matrixTransform(m), q = new DOMPoint(b.x + b.width, b.y + b.height).matrixTransform(m);
		return {left: Math.min(p.x, q.x), right: Math.max(p.x, q.x), top: Math.min(p.y, q.y), bottom: Math.max(p.y, q.y)};
	};
	const say = e => '“' + e.textContent + '”';
	const boxes = [...texts.map(e => {
		const r = place(e), foot = new DOMPoint(0, +e.getAttribute('y')).matrixTransform(ctm.multiply(e.getScreenCTM())).y;
		if (r.left < view.x - 0.5 || r.right > view.x + view.width + 0.5 || r.top < 0 || r.bottom > view.height)
			found.push(say(e) + ' lies at ' + box(r) + ' and not in the picture');
		const size = parseFloat(getComputedStyle(e).fontSize) * scale;
		if (size < 13.99) found.push(say(e) + ' is ' + size.toFixed(2) + ' px');
		return [e, {left: r.left, right: r.right, top: foot - 11, bottom: foot + 4}];
	}), ...[...svg.querySelectorAll('.k')].map(e => [e, place(e)])];
	boxes.forEach(([e, r], i) => {
		for (const [f, s] of boxes.slice(i + 1))
			if (Math.min(r.right, s.right) - Math.max(r.left, s.left) > 0.01 && Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 0.01)
				found.push(say(e) + ' at ' + box(r) + ' lies on ' + say(f) + ' at ' + box(s));
	});
	for (const f of svg.querySelectorAll('rect.a')) {
		const r = place(f);
		for (const [e, s] of boxes)
			if (s.top < r.bottom && s.bottom > r.top && s.left < r.right && s.right > r.left && (s.left < r.left || s.right > r.right))
				found.push(say(e) + ' sticks out of its frame');
	}
	if (texts.length < 8) found.push('only ' + texts.length + ' texts');
	// The first station stands where lines begin, and none stands before it.
	const stations = [...svg.querySelectorAll('.k')].map(e => place(e)).filter(r => r.right - r.left > 30);
	const first = stations[0], distance = dir == 'rtl' ? r => view.x + view.width - r.right : r => r.left - view.x;
	if (distance(first) > 3) found.push('the first station is ' + distance(first) + ' from where lines begin');
	stations.reduce((a, b) => {
		if (distance(b) < distance(a) - 0.5 || b.top < a.top - 0.5) found.push('a station at ' + box(b) + ' stands before the one at ' + box(a));
		return b;
	});
	const name = texts.find(e => !e.classList.contains('m')), start = place(name), x = new DOMPoint(+name.getAttribute('x'), 0).matrixTransform(ctm.multiply(name.getScreenCTM())).x;
	if (Math.abs((dir == 'rtl' ? start.right : start.left) - x) > 1.5) found.push(say(name) + ' does not begin at ' + x + ' but lies at ' + box(start));
}`

// TestDiagramDirections shows names in letters of the other direction: they begin where the others do, and their full
// stops and brackets stand where a reader of theirs has them.
func TestDiagramDirections(t *testing.T) {
	b := openBrowser(t)
	pages := map[string]string{}
	for _, rtl := range []bool{true, false} {
		parties := []diagram.Party{{Name: "Yahoo!"}, {Name: "ياهو!"}, {Name: "3 (NL)"}, {Name: "(سلة) 3."}}
		svg := diagram.Flow{Head: diagram.Head{Title: "t", Desc: "d", RTL: rtl}, Store: "S", Groups: []diagram.Group{{Shares: []diagram.Share{{Parties: parties}}}}}.SVG()
		dir := "ltr"
		if rtl {
			dir = "rtl"
		}
		pages["/"+dir] = `<!doctype html><html dir="` + dir + `"><title>t</title><link rel="icon" href="data:,">` + svg
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(pages[r.URL.Path]))
	}))
	t.Cleanup(server.Close)
	for page := range pages {
		t.Run(strings.TrimPrefix(page, "/"), func(t *testing.T) {
			tb := b.tab(t, server.URL)
			tb.show(t, page)
			got := tb.strings(t, `return [...document.querySelectorAll('svg.wide text')].slice(1).map(e => {
				const chars = [...e.textContent].map((c, i) => [c, e.getExtentOfChar(i).x]).filter(([c]) => c != ' ').toSorted((a, b) => a[1] - b[1]).map(([c]) => c).join('');
				const r = e.getBBox(), x = +e.getAttribute('x'), rtl = document.documentElement.dir == 'rtl';
				return chars + (Math.abs((rtl ? r.x + r.width : r.x) - x) < 1.5 ? '' : ' begins elsewhere');
			})`)
			// From left to right. Brackets are mirrored where they are shown, not in the text.
			want := []string{"Yahoo!", "!وهاي", "3(NL)", ".3)ةلس("}
			if strings.Join(got, "|") != strings.Join(want, "|") {
				t.Errorf("reads from left to right %q, want %q", got, want)
			}
		})
	}
}
