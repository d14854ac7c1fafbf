package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Style sheets are joined when a site is built. A browser must keep each of their rules: joined or alone, minified or not.

// rulesKept lists the rules that a browser keeps of a style sheet, each by what it is for and how much it says. A minifier
// may write the rest in another way.
const rulesKept = `
	const out = [];
	const walk = (rules, depth) => {
		for (const rule of rules) {
			const name = rule.selectorText ?? rule.conditionText ?? rule.name ?? rule.style?.getPropertyValue('font-family') ?? '';
			out.push('>'.repeat(depth) + rule.constructor.name + ' ' + name.replace(/['"\s]+/g, '').toLowerCase() + ' ' + (rule.style?.length ?? ''));
			if (rule.cssRules) walk(rule.cssRules, depth + 1);
		}
	};
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(text);
	walk(sheet.cssRules, 0);
	return out;`

// TestJoinedSheets holds that a browser keeps the same rules of each style sheet, minified or not.
func TestJoinedSheets(t *testing.T) {
	b := openBrowser(t)
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			tb := b.tab(t, serve(t, s))
			tb.show(t, "/404.html")
			sheets := func(site *builtSite) map[string][]string {
				out := map[string][]string{}
				for file, text := range site.files {
					if name, _, _ := strings.Cut(file, "."); strings.HasSuffix(file, ".css") {
						out[name] = tb.strings(t, "const text = "+string(must(json.Marshal(string(text)))(t))+";"+rulesKept)
					}
				}
				return out
			}
			want, have := sheets(s.readable(t)), sheets(s.built(t))
			if n := len(want["css/site"]); n < 150 {
				t.Errorf("a browser keeps %d rules only of the style sheet for all pages", n)
			}
			if diff := cmp.Diff(want, have); diff != "" {
				t.Errorf("minified (+), a browser keeps other rules than not (-):\n%s", diff)
			}
		})
	}
}

// awkwardSheets end or begin as few do. Each has a rule at its beginning and one at its end.
var awkwardSheets = map[string]string{
	"60-plain.css":          ".a60 { color: red }\n.z60 { color: red }\n",
	"61-no-newline.css":     ".a61 { color: red }\n.z61 { color: red }",
	"62-no-semicolon.css":   ".a62 { color: red }\n@layer z62",
	"63-mark.css":           "\uFEFF.a63 { color: red }\n.z63 { color: red }",
	"64-charset.css":        "@charset \"utf-8\";\n.a64 { color: red }\n.z64 { color: red }",
	"65-comment.css":        ".a65 { color: red }\n.z65 { color: red }\n/* the rest */",
	"66-open-comment.css":   ".a66 { color: red }\n.z66 { color: red }\n/* the rest",
	"67-open-block.css":     ".a67 { color: red }\n@media screen { .z67 { color: red }",
	"68-open-string.css":    ".a68 { color: red }\n.z68::after { content: \"x",
	"69-brace-too-many.css": ".a69 { color: red }\n.z69 { color: red } }",
	"70-half-a-rule.css":    ".a70 { color: red }\n.z70 { color: red }\n.half",
	"71-kept-comment.css":   ".a71 { color: red }\n.z71 { color: red }\n/*! licence */",
	"72-backslash.css":      ".a72 { color: red }\n.z72 { color: red }\n\\",
	"73-after.css":          ".a73 { color: red }\n.z73 { color: red }\n",
}

// TestAwkwardSheets holds what a browser keeps of style sheets that are joined against what it keeps of each alone.
func TestAwkwardSheets(t *testing.T) {
	b := openBrowser(t)
	dir := t.TempDir()
	copyTree(t, "content", filepath.Join(dir, "content"))
	copyTree(t, "site.toml", filepath.Join(dir, "site.toml"))
	if err := os.MkdirAll(filepath.Join(dir, "assets", "css"), 0o755); err != nil {
		t.Fatal(err)
	}
	var alone []string
	for name, text := range awkwardSheets {
		if err := os.WriteFile(filepath.Join(dir, "assets", "css", name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		alone = append(alone, name)
	}
	slices.Sort(alone)
	for i, name := range alone {
		alone[i] = strings.TrimPrefix(awkwardSheets[name], "\uFEFF") // what a browser takes off at the beginning of a file
	}
	texts := must(json.Marshal(alone))(t)
	for _, flags := range [][]string{nil, {"--no-minify"}} {
		site := must(build(dir, flags...))(t)
		tb := b.tab(t, serveFiles(t, site, 0))
		tb.show(t, "/")
		want := tb.strings(t, `return `+string(texts)+`.flatMap((text) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(text);
			return [...sheet.cssRules].map((rule) => rule.cssText).filter((text) => /[. ][az]\d\d\b/.test(text));
		});`)
		have := tb.strings(t, `return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
			.map((rule) => rule.cssText).filter((text) => /[. ][az]\d\d\b/.test(text));`)
		if diff := cmp.Diff(want, have); diff != "" {
			t.Errorf("build %v: of the joined sheets a browser keeps (+), of each alone (-):\n%s", flags, diff)
		}
	}
}
