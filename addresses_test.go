package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// rawAddress is an address with a letter that no URL can hold, in what is no HTML: site maps, indexes, service files.
var rawAddress = regexp.MustCompile(`https?://[^\s"'<>\\]*[^\x00-\x7F\s"'<>\\][^\s"'<>\\]*|url\([^)]*[^\x00-\x7F)][^)]*\)|"(/|\.\./)[^"\s]*[^\x00-\x7F"\s][^"\s]*"`)

// TestAddresses builds a store whose host, sub-path, pages and files have Arabic names, and holds that every address in
// every file of the output is encoded, and that one page has one.
func TestAddresses(t *testing.T) {
	const host, folder = "https://xn--pgbep1f.xn--mgberp4a5d4ar", "/%D9%85%D8%AA%D8%AC%D8%B1"
	dir := t.TempDir()
	for _, name := range []string{"content", "site.toml"} {
		copyTree(t, name, filepath.Join(dir, name))
	}
	write := func(name, text string) {
		t.Helper()
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	settings, err := os.ReadFile("site.toml")
	if err != nil {
		t.Fatal(err)
	}
	own := strings.ReplaceAll(string(settings), `"https://lazwardi.sa"`, `"https://متجر.السعودية/متجر/"`) // of the site, where base_url says it and where the register of channels does
	write("site.toml", own)
	const text = "## قسم أول\n\nنص فيه [رابط إلى القسم](#قسم-أول) و[الصفحة الأخرى](../en/دليل.md#قسم-أول) و[بعيد عنا](https://موقع.example/مسار/?س=ب) وحاشية[^1].\n\n![صورة](<صور/شعار جديد.svg>)\n\n[^1]: حاشية.\n"
	write("content/ar/دليل.md", "+++\ntitle = \"دليل الاستعمال\"\ndescription = \"دليل\"\naliases = [\"قديم\", \"/دليل قديم/\"]\nnav = [\"main\"]\n+++\n"+text)
	write("content/en/دليل.md", "+++\ntitle = \"Guide\"\ndescription = \"guide\"\n+++\n"+strings.ReplaceAll(text, "../en/", "../ar/"))
	write("assets/صور/شعار جديد.svg", `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>`)
	write("assets/css/90-own.css", `.own { background: url("../صور/شعار جديد.svg") }`)

	site := must(build(dir))(t)
	if site.base != host+folder {
		t.Errorf("robots.txt names a site map below %s", site.base)
	}
	pages := map[string]bool{} // addresses of pages as they name themselves
	for file, b := range site.files {
		switch filepath.Ext(file) {
		case ".html":
			p := must(parsePage(site, file, b))(t)
			for _, n := range all(p.doc, "a", "link", "img", "script", "meta", "use") {
				for _, a := range n.Attr {
					address := strings.TrimPrefix(a.Val, "0; url=")
					isAddress := slices.Contains([]string{"href", "src", "srcset"}, a.Key) ||
						a.Key == "content" && (strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "/"))
					if isAddress && strings.ContainsFunc(address, func(r rune) bool { return r <= ' ' || r > '~' }) {
						t.Errorf("%s: <%s %s=%q> is not encoded", file, n.Data, a.Key, a.Val)
					}
				}
			}
			canonical, shared := canonicalOf(p.doc)
			if p.notFound() || canonical == "" {
				continue
			}
			if !strings.HasPrefix(canonical, host+folder+"/") || shared != "" && shared != canonical {
				t.Errorf("%s: canonical %s, og:url %s", file, canonical, shared)
			}
			if shared != "" {
				pages[canonical] = true
			}
			for _, n := range all(p.doc, "script") {
				if n.FirstChild != nil {
					for _, bad := range rawAddress.FindAllString(n.FirstChild.Data, -1) {
						t.Errorf("%s: structured data hold %s", file, bad)
					}
				}
			}
		case ".css", ".xml", ".txt", ".json", ".js", "":
			for _, bad := range rawAddress.FindAllString(string(b), -1) {
				if filepath.Ext(file) == ".json" && strings.HasPrefix(bad, "http") {
					continue // texts for people
				}
				t.Errorf("%s holds %s", file, bad)
			}
		}
	}
	listed := regexp.MustCompile(`<loc>([^<]*)</loc>`).FindAllStringSubmatch(string(site.files["sitemap.xml"]), -1)
	for _, m := range listed {
		if !pages[m[1]] {
			t.Errorf("the site map lists %s, which no page calls its address", m[1])
		}
	}
	if len(listed) < 30 {
		t.Errorf("the site map lists %d pages", len(listed))
	}
}

// canonicalOf returns the address of a page as it gives it to search engines, and to those who share it.
func canonicalOf(doc *html.Node) (canonical, shared string) {
	for _, n := range all(doc, "link", "meta") {
		switch {
		case attr(n, "rel") == "canonical":
			canonical = attr(n, "href")
		case attr(n, "property") == "og:url":
			shared = attr(n, "content")
		}
	}
	return canonical, shared
}
