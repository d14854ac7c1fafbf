package serve

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"sitegen/internal/diag"
	"sitegen/internal/host"
	"sitegen/internal/lang"
	"sitegen/internal/pipeline"
	"sitegen/internal/pipeline/sitetest"
)

// TestServedEqualsBuild makes random changes on disk, valid and broken ones, and asks the server for everything after
// each: where a fresh build would be published, the bytes are its bytes, and stay so; where it would not, no page that was
// good before is answered with a failure.
func TestServedEqualsBuild(t *testing.T) {
	steps := 24
	if testing.Short() {
		steps = 10
	}
	for seed := range uint64(2) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			dir := sitetest.Generate(t, repository, 24)
			p := begin(t, dir, func(o *Options) { o.Reload = false })
			w := sitetest.NewWorkshop(dir, repository, 100+seed)
			good, _ := fresh(t, dir)
			p.equals(t, "at first", good)
			for n := range steps {
				name, _ := w.Change()
				when := fmt.Sprintf("after change %d, %s", n, name)
				files, broken := fresh(t, dir)
				if broken {
					for path := range good {
						url := "/" + strings.TrimSuffix(path, "index.html")
						if answer, body := p.ask("GET", url); answer.StatusCode >= 500 {
							t.Fatalf("%s: %s is answered with %d: %.500s", when, url, answer.StatusCode, body)
						}
					}
					continue
				}
				good = files
				p.equals(t, when, files)
				if n%10 == 0 {
					time.Sleep(350 * time.Millisecond)
					p.equals(t, when+" and a while", files)
				}
			}
		})
	}
}

// equals waits until all files are served as they are in a build.
func (p *preview) equals(t *testing.T, when string, files map[string][]byte) {
	t.Helper()
	wrong := ""
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		wrong = ""
		for path, want := range files {
			answer, body := p.ask("GET", "/"+strings.TrimSuffix(path, "index.html"))
			if path == "_redirects" || path == "_headers" {
				continue
			}
			if answer.StatusCode != 200 || body != string(want) {
				wrong = fmt.Sprintf("%s: %d, %d bytes of %d", path, answer.StatusCode, len(body), len(want))
				break
			}
		}
		if wrong == "" {
			return
		}
	}
	t.Fatalf("%s: %s", when, wrong)
}

// fresh builds the site as it is on disk. broken tells that it would not be published.
func fresh(t *testing.T, dir string) (files map[string][]byte, broken bool) {
	t.Helper()
	root, err := os.OpenRoot(repository)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	p, err := pipeline.Open(dir, root.FS())
	if err != nil {
		t.Fatal(err)
	}
	b := p.Load(pipeline.Options{Minify: true, Today: lang.Date{Year: 2026, Month: 11, Day: 22}})
	defer b.Close()
	files = map[string][]byte{}
	if b.Tree == nil {
		return nil, true
	}
	var mu sync.Mutex
	err = b.Render(context.Background(), true, func(path string, data []byte) error {
		mu.Lock()
		defer mu.Unlock()
		files[path] = bytes.Clone(data)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files, b.Failed()
}

// TestBrokenAndMended goes through mistakes in an order that has tripped other tools.
func TestBrokenAndMended(t *testing.T) {
	p := small(t, nil)
	l := p.listen(t, "/privacy/", "/terms/")
	next(l, "findings", func(b bulletin) bool { return !b.Checking })
	errors := func(n int) {
		t.Helper()
		next(l, "findings", func(b bulletin) bool { return b.Errors == n })
	}
	a, b := read(t, filepath.Join(p.dir, "content/ar/privacy.md")), read(t, filepath.Join(p.dir, "content/ar/terms.md"))
	toml := read(t, filepath.Join(p.dir, "site.toml"))
	for _, c := range []struct{ name, file, bad, good string }{
		{"an unknown fact", "content/ar/privacy.md", a + "\n\n{{ store.nmae }}\n", a},
		{"front matter", "content/ar/privacy.md", "+++\ntitle = \n" + a, a},
		{"no front matter", "content/ar/privacy.md", "نص\n", a},
		{"a layout", "layouts/partials/to-top.html", "{{ if }}\n", "<p></p>\n"},
		{"a missing layout", "content/ar/privacy.md", strings.Replace(a, "title = ", "layout = \"nope\"\ntitle = ", 1), a},
		{"a style sheet", "assets/css/95-own.css", "a { background: url(nope.png) }\n", "a { color: red }\n"},
		{"site.toml", "site.toml", "x = [\n", toml},
		{"a wrong value", "site.toml", strings.Replace(toml, "window_days = 10", "window_days = \"seven\"", 1), toml},
	} {
		t.Run(c.name, func(t *testing.T) {
			l.t = t
			p.get("/privacy/")
			p.write(c.file, c.bad)
			bad := next(l, "findings", func(b bulletin) bool { return b.Errors > 0 })
			if !strings.HasPrefix(bad.List[0].Place, c.file) {
				t.Errorf("told of %s, want %s", bad.List[0].Place, c.file)
			}
			if answer, _ := p.ask("GET", "/privacy/"); answer.StatusCode != 200 {
				t.Errorf("the page is answered with %d", answer.StatusCode)
			}
			// Another page is saved in the meantime, and is shown.
			p.write("content/ar/terms.md", b+"\n\nفي-الأثناء "+strings.ReplaceAll(c.name, " ", "-")+"\n")
			p.until("/terms/", strings.ReplaceAll(c.name, " ", "-"))
			p.write(c.file, c.good)
			errors(0)
			if files, broken := fresh(t, p.dir); broken || !strings.Contains(p.get("/terms/"), "في-الأثناء") || len(files) == 0 {
				t.Error("mended, and broken all the same")
			}
		})
	}
	l.t = t
	// site.toml goes away and comes back.
	if err := os.Remove(filepath.Join(p.dir, "site.toml")); err != nil {
		t.Fatal(err)
	}
	next(l, "findings", func(b bulletin) bool { return b.Errors > 0 })
	if answer, _ := p.ask("GET", "/en/"); answer.StatusCode != 200 {
		t.Errorf("without site.toml: %d", answer.StatusCode)
	}
	p.write("site.toml", toml)
	errors(0)
	p.write("site.toml", strings.Replace(toml, `en = "Lazwardi"`, `en = "Renamed"`, 1))
	p.until("/en/", "Renamed")
}

// TestStartedBroken begins with a site that cannot be put together.
func TestStartedBroken(t *testing.T) {
	dir := sitetest.Generate(t, repository, 32)
	toml := read(t, filepath.Join(dir, "site.toml"))
	sitetest.Write(t, filepath.Join(dir, "site.toml"), "x = [\n")
	p := begin(t, dir, nil)
	answer, body := p.ask("GET", "/privacy/")
	if answer.StatusCode != 500 || !strings.Contains(body, "site.toml:1") || !strings.Contains(body, "/_sitegen/live.js") {
		t.Errorf("%d %.800s", answer.StatusCode, body)
	}
	l := p.listen(t, "/privacy/")
	next(l, "pages", func(list []pageNotice) bool { return list[0].Status == 500 && list[0].Broken })
	p.write("site.toml", toml)
	next(l, "pages", func(list []pageNotice) bool { return list[0].Status == 200 && !list[0].Broken })
	p.until("/privacy/", `lang="ar"`)
}

// TestBrokenPageIsText begins with pages whose findings quote markup, in the message, the hint and the name of a file: the
// page that lists them shows it as text.
func TestBrokenPageIsText(t *testing.T) {
	dir := sitetest.Generate(t, repository, 32)
	file := filepath.Join(dir, "content/ar/privacy.md")
	sitetest.Write(t, file, read(t, file)+`
[نص](\<script\>alert\(1\)\</script\>.md)

{{ store.name | <img/src=x/onerror=alert(2)> }}

[نص](<//x/\<img src=x onerror=alert\(3\)\>>)
`)
	sitetest.Write(t, filepath.Join(dir, "content/ar/<img src=x>.md"), "+++\ntitle = \"صفحة\"\n+++\nنص\n")
	p := begin(t, dir, nil)
	answer, body := p.ask("GET", "/privacy/")
	for _, want := range []string{"&lt;script&gt;alert(1)", "&lt;img/src", "Write <code dir=\"ltr\">https://x/&lt;img src", "اكتبوا <code dir=\"ltr\">https://x/&lt;img src", "<code dir=\"ltr\">content/ar/&lt;img src=x&gt;.md"} {
		if answer.StatusCode != 500 || !strings.Contains(body, want) {
			t.Errorf("%d, without %s: %.4000s", answer.StatusCode, want, body)
		}
	}
	if strings.Contains(body, "<script>alert") || strings.Contains(body, "<img") {
		t.Errorf("a finding became markup: %.2000s", body)
	}
}

// TestBrokenPageEnds begins with a page that has more mistakes than anybody reads.
func TestBrokenPageEnds(t *testing.T) {
	dir := sitetest.Generate(t, repository, 32)
	file := filepath.Join(dir, "content/ar/privacy.md")
	sitetest.Write(t, file, read(t, file)+strings.Repeat("\n\n{{ no.such }}", mostShown+10))
	p := begin(t, dir, nil)
	if _, body := p.ask("GET", "/privacy/"); strings.Count(body, "<li>") != 2*mostShown {
		t.Errorf("%d mistakes are shown in two languages, want %d in each", strings.Count(body, "<li>"), mostShown)
	}
}

// TestWritesNothing tells that a preview leaves the folder of the site as it was.
func TestWritesNothing(t *testing.T) {
	p := small(t, nil)
	list := func() (out []string) {
		_ = filepath.WalkDir(p.dir, func(path string, d os.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				info, _ := d.Info()
				out = append(out, fmt.Sprint(path, info.Size(), info.ModTime()))
			}
			return nil
		})
		return out
	}
	before := list()
	for _, path := range []string{"/", "/en/privacy/", "/nowhere/", "/_sitegen/view.html", "/clip.mp4"} {
		p.get(path)
	}
	p.live.Survey(context.Background())
	if after := list(); !slices.Equal(before, after) {
		t.Errorf("before %v\nafter %v", before, after)
	}
}

// TestRulesForHosts reports what is wrong with _redirects, at its place.
func TestRulesForHosts(t *testing.T) {
	p := small(t, nil)
	l := p.listen(t, "/")
	p.write("assets/static/_redirects", "/a\n")
	b := next(l, "findings", func(b bulletin) bool { return b.Errors+b.Warnings > 0 })
	if f := b.List[0]; !strings.HasPrefix(f.Place, "assets/static/_redirects:1:") || f.Severity == diag.Info {
		t.Errorf("told of %+v", f)
	}
	if _, found := host.New(host.Options{Has: func(string) bool { return false }, Redirects: host.File{Text: []byte("/a\n")}}); len(found) == 0 {
		t.Error("the rule is taken for a good one")
	}
}
