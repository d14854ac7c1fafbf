package main

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"sitegen/internal/cli"
)

// copied is a site whose two pages are the policies that two stores had copied.
func copied(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	write := func(name, text string) {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("site.toml", "base_url = \"https://lazwardi.sa\"\n\n[store]\nname = { ar = \"لازوردي\", en = \"Lazwardi\" }\ncountry = \"SA\"\n\n"+
		"[[check.allow]]\nrule = \"missing-translation\"\nreason = \"الموقع بالعربية وحدها في شهره الأول\"\n")
	for name, seed := range map[string]string{"privacy": "lazwardi", "index": "mukhtalif"} {
		b, err := os.ReadFile("testdata/seeds/" + seed + "-privacy.ar.txt")
		if err != nil {
			t.Fatal(err)
		}
		write("content/ar/"+name+".md", "+++\ntitle = \"سياسة الخصوصية\"\n+++\n"+string(b))
	}
	return dir
}

// reportOf serves the report of a site and returns its host.
func reportOf(t *testing.T, site string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "report.html")
	var said bytes.Buffer
	code := cli.Run(context.Background(), cli.Env{Args: []string{"check", "--site", site, "--report", file, "--now", "2026-11-26", "--quiet"},
		Out: &said, Err: &said, Theme: os.DirFS("."), Dir: ".", Now: time.Now, Getenv: func(string) string { return "" }})
	if code != cli.OK && code != cli.Found {
		t.Fatal(said.String())
	}
	page, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(page)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// TestReport looks at the report for owners in a browser: all of it can be read, wide and on a phone, by day and by
// night, and it asks for nothing.
func TestReport(t *testing.T) {
	b := openBrowser(t)
	for name, site := range map[string]string{"copied": copied(t), "lazwardi": "."} {
		t.Run(name, func(t *testing.T) {
			tb := b.tab(t, reportOf(t, site))
			for _, width := range []int64{1280, 360} {
				tb.resize(t, width, 800)
				tb.show(t, "/")
				for _, wrong := range tb.strings(t, `const out = [];
					const room = document.documentElement.clientWidth;
					for (const e of document.querySelectorAll('body *')) {
						const r = e.getBoundingClientRect();
						if (r.width > 1 && (r.left < -1 || r.right > room + 1)) out.push(e.localName + '.' + e.className + ' stands out: ' + r.left + ' to ' + r.right);
					}
					for (const article of document.querySelectorAll('article'))
						if (getComputedStyle(article).direction != article.dir) out.push(article.id + ' has the wrong direction');
					if (getComputedStyle(document.querySelector(".verdict")).display != 'flex') out.push('the style sheet does not count');
					return out;`) {
					t.Errorf("%d pixels wide: %s", width, wrong)
				}
			}
			requests, problems := tb.seen()
			for _, p := range problems {
				t.Error(p)
			}
			if len(requests) != 2 { // the page, once for each width
				t.Errorf("the report asks for %v", requests)
			}
		})
		t.Run(name+"/nu", func(t *testing.T) {
			for _, fault := range nu(t, reportOf(t, site)+"/") {
				// It does not count the hash of the style sheet; browsers do, as is told above.
				if !strings.Contains(fault, "Inline style violates Content Security Policy") {
					t.Error(fault)
				}
			}
		})
		t.Run(name+"/axe", func(t *testing.T) {
			script := axeScript(t)
			tb := b.tab(t, reportOf(t, site))
			for _, width := range []int64{1280, 360} {
				for _, scheme := range []string{"light", "dark"} {
					tb.resize(t, width, 800)
					tb.media(t, "", scheme)
					tb.show(t, "/")
					tb.strings(t, script+";return []")
					for _, fault := range tb.axe(t, "html") {
						t.Error(fmt.Sprintf("%d %s: ", width, scheme), fault)
					}
				}
			}
		})
	}
}
