package markup_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"sitegen/internal/markup"
	"sitegen/internal/markup/markuptest"
)

// pages are written as the standard allows: their trees are those of package html.
var pages = []string{
	"سلام",
	"<!doctype html><title>a</title><p>b",
	" \n<!-- c --><!DOCTYPE HTML>\n<html lang=ar dir=rtl>\n<head>\n<meta charset=utf-8>\n<title>a &amp; b</title>\n</head>\n<body class='x y'>\n<p>c</p>\n</body>\n</html>\n",
	"<html><head></head> <body> a </body> </html> ",
	"<html><head><title>a</title><body><p>b",
	"<script src=a></script>text<script>if (a<b && c) { '</p>' }</script>",
	// ends that are left out
	"<p>a<p>b<ul><li>c<li>d<ul><li>e</ul><li>f</ul><p>g<div>h</div>",
	"<dl><dt>a<dd>b<dt>c<dd>d<dl><dt>e<dd>f</dl></dl>",
	"<ul><li><p>a<li><div>b</div><li><a href=c>d</a></ul>",
	"<select><option>a<option selected>b<optgroup label=c><option>d<optgroup><option>e</select>f",
	"<ruby>漢<rp>(<rt>かん<rp>)</ruby>",
	"<p>a<button>b<div>c</div></button>d</p>",
	"<div><p>a</div><address>b<p>c</address>",
	"<form><p>a<input><input type=hidden></form><p>b",
	"<details><summary>a</summary><p>b</details>",
	// void elements, and those that close themselves
	"a<br>b<br/>c<hr>d<img src=e alt=f>g<wbr>h<input>i<embed>",
	"<video><source src=a><track src=b></video><picture><source srcset=a><img src=b></picture>",
	"<div/>a</div>b",
	"<x-card a=b>c</x-card>",
	// tables
	"<table><tr><td>a<td>b<tr><th>c</table>d",
	"<table><caption>a</caption><colgroup><col><col span=2></colgroup><thead><tr><th>b</thead><tbody><tr><td>c</tbody><tfoot><tr><td>d</tfoot></table>",
	"<table>\n<caption>a\n<tr>\n<td>b<p>c\n</table>",
	"<table><tr><td><table><tr><td>a</table>b</table>",
	"<table><thead><tr><td>a<tbody><tr><td>b</table>",
	// text that is text, whatever it says
	"<title><b>&amp;</title><style>a<b>&amp;</style><textarea><p>&lt;</textarea>",
	// drawings
	`<svg viewBox="0 0 1 1"><defs><linearGradient id=a /></defs><path d="m0"/><text>d</text></svg>e`,
	"<p><svg><g><path /></g></svg>a</p>", "<svg/>a",
	"<template><p>a<p>b</template>c",
	// attributes and references in all forms
	`<a b=c d='e"f' g="h'i" j k = l m= n o='' p="">q</a>`, "<P CLASS=A Data-X=Y>a</p >", "<p a=1 A=2 b a=3>c", "<p\na\n=\nb\n>c</p\n>",
	"&lt;&#60;&#x3C;&lt &notit; &notin; &amp;amp; & &; &x; &copy&reg",
	`<a a="&lt;&#60;&lt &ltx &lt=1 &notit; & &copy=&copy;">b</a>`,
	"<a href=?a=b&copy=c&amp;d=e&sect;>f</a>",
	"a\r\nb\rc<p a=\"b\r\nc\">e",
}

func TestTrees(t *testing.T) {
	for _, page := range pages {
		if d := markuptest.Difference([]byte(page)); d != "" {
			t.Errorf("%q: %s", page, d)
		}
		if found := markup.Read([]byte(page)).Faults; found != nil && page != "<div/>a</div>b" {
			t.Errorf("%q: %v", page, found)
		}
	}
}

// TestReadAgain reads pages with one reader: nothing may stay of the page before.
func TestReadAgain(t *testing.T) {
	var r markup.Reader
	for range 2 {
		for _, page := range pages {
			again, once := r.Read([]byte(page)), markup.Read([]byte(page))
			n, m := again.Root.First, once.Root.First
			for n != nil && m != nil && n.Kind == m.Kind && n.Atom == m.Atom && n.Data == m.Data && slices.Equal(n.Attrs, m.Attrs) {
				n, m = n.After(again.Root), m.After(once.Root)
			}
			if n != nil || m != nil {
				t.Errorf("%q: got %v, want %v", page, n, m)
			}
		}
	}
}

func TestFaults(t *testing.T) {
	for page, want := range map[string][]markup.Fault{
		"<p><strong>a</p></strong>":          {{Name: "strong"}, {Name: "strong", Stray: true}},
		"<p>a<div>b</div></p>":               {{Name: "p", By: "div"}},
		"<div><span>a</div>":                 {{Name: "span"}},
		"<div>":                              {{Name: "div"}},
		"a</b>":                              {{Name: "b", Stray: true}},
		"</x-y></x-y>":                       {{Name: "x-y", Stray: true}},
		"<a href=x>b<a href=y>c</a></a>":     {{Name: "a"}},
		"<i/>a":                              {{Name: "i"}},
		"<svg><g></svg>":                     {{Name: "g"}},
		"<table><tr><td><b>a</table>":        {{Name: "b"}},
		"<ul><li>a</ul></li>":                {{Name: "li", Stray: true}},
		"<p>a<button>b<div>c</div></button>": nil,
		"<br></br><img>":                     nil,
	} {
		if got := markup.Read([]byte(page)).Faults; !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", page, got, want)
		}
	}
}

// TestLong reads pages that nobody means: reading ends, and the tree is not too deep.
func TestLong(t *testing.T) {
	const n = 100_000
	var names strings.Builder
	for i := range n {
		fmt.Fprintf(&names, " a%d=&amp;", i)
	}
	for name, page := range map[string]string{
		"deep":     strings.Repeat("<div><b>", n) + "a" + strings.Repeat("</b></div>", n) + "<p>b",
		"items":    "<ul>" + strings.Repeat("<li>a<p>", n),
		"spans":    strings.Repeat("<span>", n) + strings.Repeat("<p>", n),
		"strays":   strings.Repeat("</i></b></x>", n),
		"names":    strings.Repeat("<a", n) + ">",
		"labels":   strings.Repeat("<label>", n),
		"ends":     strings.Repeat("<b>", 500) + strings.Repeat("</i>", n),
		"many":     "<a" + names.String() + ">",
		"attrs":    "<a " + strings.Repeat("b=c ", n) + ">",
		"drawings": strings.Repeat("<svg><g/>", n),
	} {
		doc := markup.Read([]byte(page))
		for c := doc.Root.First; c != nil; c = c.After(doc.Root) {
			depth := 0
			for p := c; p != doc.Root; p = p.Parent {
				depth++
			}
			if depth > 600 {
				t.Fatalf("%s: an element lies %d deep", name, depth)
			}
		}
	}
}
