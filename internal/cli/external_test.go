package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// answering is a transport that answers by the path: /404, /200; /301 leads to /200.
type answering struct {
	mu    sync.Mutex
	asked []string
}

func (a *answering) RoundTrip(r *http.Request) (*http.Response, error) {
	a.mu.Lock()
	a.asked = append(a.asked, r.Method+" "+r.URL.String())
	a.mu.Unlock()
	status := 200
	_, _ = fmt.Sscanf(r.URL.Path, "/%d", &status)
	return &http.Response{StatusCode: status, Header: http.Header{"Location": {"/200"}}, Body: http.NoBody, Request: r}, nil
}

// TestExternal checks the links of a small site that lead out of it; a second check on the same day asks about the broken
// ones alone, and a build asks nobody.
func TestExternal(t *testing.T) {
	dir, cache := t.TempDir(), t.TempDir()
	for name, text := range map[string]string{
		"site.toml":           "base_url = \"https://lazwardi.sa\"\n\n[store]\nname = { ar = \"لازوردي\", en = \"Lazwardi\" }\n",
		"content/ar/index.md": "+++\ntitle = \"الرئيسية\"\n+++\nمرحبًا.\n\n[الوزارة](https://mc.gov.sa/404) و[البريد](https://spl.sa/301) و[هيئة البيانات](https://sdaia.sa/200).\n",
		"content/en/index.md": "+++\ntitle = \"Home\"\n+++\nWelcome to the [ministry](https://mc.gov.sa/404).\n",
		"layouts/base.html":   "{{ .Content }}{{ block \"main\" . }}{{ end }}",
		"layouts/home.html":   "{{ define \"main\" }}{{ end }}",
	} {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	run := func(args ...string) (found []string, asked []string) {
		t.Helper()
		var out bytes.Buffer
		web := &answering{}
		env := Env{Args: args, Out: &out, Err: &out, Theme: os.DirFS("../.."), Dir: dir, Transport: web, Getenv: func(string) string { return "" },
			Now: func() time.Time { return time.Time{} }, CacheDir: func() (string, error) { return cache, nil }}
		Run(context.Background(), env)
		var said struct {
			Findings []struct {
				Rule, File, Message string
				Line                int
			}
		}
		if strings.HasPrefix(out.String(), "{") {
			if err := json.Unmarshal(out.Bytes(), &said); err != nil {
				t.Fatalf("%v: %s", err, out.String())
			}
		}
		for _, f := range said.Findings {
			if strings.HasSuffix(f.Rule, "-external-link") {
				found = append(found, fmt.Sprintf("%s:%d %s", f.File, f.Line, f.Rule))
			}
		}
		slices.Sort(web.asked)
		return found, web.asked
	}
	check := []string{"check", "--format", "json", "--lang", "en"}
	want := []string{"content/ar/index.md:6 dead-external-link", "content/ar/index.md:6 moved-external-link", "content/en/index.md:4 dead-external-link"}
	found, asked := run(append(check, "--external", "--now", "2026-11-22")...)
	if !slices.Equal(found, want) {
		t.Errorf("found %q", found)
	}
	if all := []string{"GET https://mc.gov.sa/404", "HEAD https://mc.gov.sa/404", "HEAD https://sdaia.sa/200", "HEAD https://spl.sa/200", "HEAD https://spl.sa/301"}; !slices.Equal(asked, all) {
		t.Errorf("asked %q", asked)
	}
	found, asked = run(append(check, "--external", "--now", "2026-11-28")...)
	if again := []string{"GET https://mc.gov.sa/404", "HEAD https://mc.gov.sa/404"}; !slices.Equal(asked, again) || !slices.Equal(found, want) {
		t.Errorf("on a later day: asked %q, found %q", asked, found)
	}
	if _, asked = run(append(check, "--external", "--now", "2026-11-29")...); len(asked) != 5 {
		t.Errorf("a week later: asked %q", asked)
	}
	for _, args := range [][]string{check, {"build", "--now", "2026-11-22", "--out", filepath.Join(t.TempDir(), "public")}} {
		if found, asked := run(args...); len(found)+len(asked) > 0 {
			t.Errorf("%q asked %q", args, asked)
		}
	}
}
