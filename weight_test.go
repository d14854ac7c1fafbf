package main

import (
	"bytes"
	"path"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"golang.org/x/net/html"
)

// What a page weighs on its way to a phone, as a good host sends it: compressed with brotli.

const (
	// maxWeight is how many bytes a page may weigh with its style sheet and its pictures, without fonts.
	maxWeight = 10 * 1024
	// maxFrame is how much a page may weigh on top of its own words, where these alone fill most of maxWeight: a privacy policy
	// that names all that the law asks for has 19,000 characters.
	maxFrame = 9 * 1024
	maxFonts = 2
)

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
				total, most := page+parts, max(maxWeight, weight([]byte(text(p.doc)))+maxFrame)
				t.Logf("%d bytes: page %d, %s %d", total, page, strings.Join(files, " "), parts)
				if total > most {
					t.Errorf("the page weighs %d bytes, %d more than it may: the page %d, %s %d", total, total-most, page, strings.Join(files, " "), parts)
				}
				if fonts > maxFonts {
					t.Errorf("%d fonts are preloaded, at most %d may be", fonts, maxFonts)
				}
				for _, n := range all(p.doc, "script") {
					if attr(n, "type") != "application/ld+json" && !mayScript(p.doc) {
						t.Errorf("the page has a script: %s", attr(n, "src"))
					}
				}
			})
		}
	}
}

// mayScript tells whether a page may have a script: one on which readers search.
func mayScript(doc *html.Node) bool { return isA(all(doc, "body")[0], "kind-search") }

// weight is how many bytes are sent for a file.
func weight(b []byte) int {
	var out bytes.Buffer
	w := brotli.NewWriterLevel(&out, brotli.BestCompression)
	_, _ = w.Write(b) // a Buffer takes all
	_ = w.Close()
	return out.Len()
}
