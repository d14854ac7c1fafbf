package main

import (
	"bytes"
	"path"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// What a page weighs on its way to a phone, as a good host sends it: compressed with brotli.

// maxWeight is how many bytes a page should weigh with its style sheet and its pictures, without fonts; maxFonts how many fonts
// it may ask for before they are needed.
const (
	maxWeight = 10 * 1024
	maxFonts  = 2
)

// heavier are the pages that weigh more than that, with what they may weigh: a privacy policy that says all that the law
// asks for has 6 KiB of words alone. Numbers here may only fall.
var heavier = map[string]int{"privacy/": 14500}

func TestWeight(t *testing.T) {
	if testing.Short() {
		t.Skip("compressing every page as well as can be takes seconds")
	}
	for _, s := range stores {
		site := s.built(t)
		shared := map[string]int{} // what style sheets and pictures weigh
		for _, p := range site.pages {
			t.Run(s.name+"/"+p.file, func(t *testing.T) {
				fonts, parts, files := 0, 0, []string{}
				for _, n := range all(p.doc, "link", "img", "source") {
					rel, ref := attr(n, "rel"), attr(n, "href")+attr(n, "src")
					switch {
					case rel == "preload" && attr(n, "as") == "font":
						fonts++
						continue
					case n.Data == "link" && rel != "stylesheet" && rel != "icon" || path.Ext(ref) == ".woff2":
						continue
					}
					b, ok := site.files[strings.TrimPrefix(ref, "/")]
					if !ok {
						t.Fatalf("%s is not a file of the site", ref)
					}
					if _, known := shared[ref]; !known {
						shared[ref] = weight(b)
					}
					parts += shared[ref]
					files = append(files, ref)
				}
				if len(files) == 0 {
					t.Fatal("the page has no style sheet")
				}
				page := weight(p.html)
				total, most := page+parts, max(maxWeight, heavier[p.path])
				t.Logf("%d bytes, %d of them words: page %d, %s %d", total, weight([]byte(text(p.doc))), page, strings.Join(files, " "), parts)
				if total > most {
					t.Errorf("the page weighs %d bytes, %d more than it may: the page %d, %s %d", total, total-most, page, strings.Join(files, " "), parts)
				}
				if n := 1 + len(files) + fonts; n > maxRequests {
					t.Errorf("%d requests without those of scripts, at most %d may be: %s", n, maxRequests, strings.Join(files, " "))
				}
				if fonts > maxFonts {
					t.Errorf("%d fonts are preloaded, at most %d may be", fonts, maxFonts)
				}
				for _, n := range all(p.doc, "script") {
					if attr(n, "type") != "application/ld+json" && !mayScript(p) {
						t.Errorf("the page has a script: %s", attr(n, "src"))
					}
				}
			})
		}
	}
}

// mayScript tells whether a page may have a script: one on which readers search, and all of a store that asks for one.
func mayScript(p *builtPage) bool { return p.site.script || isA(all(p.doc, "body")[0], "kind-search") }

// weight is how many bytes are sent for a file.
func weight(b []byte) int {
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, brotli.BestCompression)
	_, _ = w.Write(b) // a Buffer takes all
	_ = w.Close()
	return out.Len()
}
