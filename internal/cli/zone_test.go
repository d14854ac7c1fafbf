package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"
	_ "time/tzdata"
)

// TestDayAtTheStore: pages are published when their day begins where the store is, whatever the clock of the machine says.
func TestDayAtTheStore(t *testing.T) {
	for _, c := range []struct {
		name, settings, now string
		env                 string // SOURCE_DATE_EPOCH
		flag                string // --now
		today, zone         string
		shown               bool
	}{
		{"by the country that is the default", "", "2026-11-29T21:30:00Z", "", "", "2026-11-30", "Asia/Riyadh", true},
		{"a minute before", "", "2026-11-29T20:59:00Z", "", "", "2026-11-29", "Asia/Riyadh", false},
		{"the last day is over", "", "2026-12-01T21:00:00Z", "", "", "2026-12-02", "Asia/Riyadh", false},
		{"by the declared country", "[store]\ncountry = \"AE\"", "2026-11-29T20:30:00Z", "", "", "2026-11-30", "Asia/Dubai", true},
		{"in Egypt", "[store]\ncountry = \"EG\"", "2026-11-29T21:30:00Z", "", "", "2026-11-29", "Africa/Cairo", false},
		{"by the declared zone", "timezone = \"America/New_York\"", "2026-11-30T04:30:00Z", "", "", "2026-11-29", "America/New_York", false},
		{"in UTC", "timezone = \"UTC\"", "2026-11-29T23:30:00Z", "", "", "2026-11-29", "UTC", false},
		{"a country of several zones", "[store]\ncountry = \"US\"", "2026-11-29T23:30:00Z", "", "", "2026-11-29", "UTC", false},
		{"a machine in another zone", "", "2026-11-30T01:00:00+14:00", "", "", "2026-11-29", "Asia/Riyadh", false},
		{"--now is the day", "", "2020-01-01T00:00:00Z", "", "2026-11-30", "2026-11-30", "Asia/Riyadh", true},
		{"SOURCE_DATE_EPOCH is in UTC", "", "2020-01-01T00:00:00Z", "1795996799", "", "2026-11-29", "Asia/Riyadh", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			store := "\n[store]\nname = \"لازوردي\"\n"
			if bytes.Contains([]byte(c.settings), []byte("[store]")) {
				store = "\nname = \"لازوردي\"\n"
			}
			for name, text := range map[string]string{
				"site.toml":           "base_url = \"https://lazwardi.sa\"\nlanguages = [{ code = \"ar\" }]\n" + c.settings + store,
				"content/ar/index.md": "+++\ntitle = \"الرئيسية\"\n+++\nمرحبًا.\n",
				"content/ar/offer.md": "+++\ntitle = \"العرض\"\npublish_on = 2026-11-30\nexpires_on = 2026-12-02\n+++\nنص.\n",
				"layouts/base.html":   "{{ .Content }}{{ block \"main\" . }}{{ end }}",
				"layouts/page.html":   "{{ define \"main\" }}<h1>{{ .Heading }}</h1>{{ end }}",
			} {
				file := filepath.Join(dir, name)
				if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			now, err := time.Parse(time.RFC3339, c.now)
			if err != nil {
				t.Fatal(err)
			}
			type site struct {
				Today, Timezone string
				Pages           int
				Unchanged       bool
			}
			run := func(args ...string) site {
				t.Helper()
				var out, problems bytes.Buffer
				if c.flag != "" {
					args = append(args, "--now", c.flag)
				}
				env := Env{Args: args, Out: &out, Err: &problems, Theme: os.DirFS("../.."), Dir: dir, Now: func() time.Time { return now },
					Getenv: func(name string) string {
						if name == "SOURCE_DATE_EPOCH" {
							return c.env
						}
						return ""
					}}
				Run(context.Background(), env)
				var said struct{ Sites []site }
				if err := json.Unmarshal(out.Bytes(), &said); err != nil || len(said.Sites) != 1 {
					t.Fatalf("%v: %s%s", err, &out, &problems)
				}
				return said.Sites[0]
			}
			pages := 1
			if c.shown {
				pages = 2
			}
			for _, command := range []string{"build", "check", "build"} {
				if got := run(command, "--format", "json"); got.Today != c.today || got.Timezone != c.zone || got.Pages != pages {
					t.Errorf("%s: %+v, want %s in %s and %d pages", command, got, c.today, c.zone, pages)
				}
			}
			_, err = os.Stat(filepath.Join(dir, "public/offer/index.html"))
			if shown := err == nil; shown != c.shown {
				t.Errorf("the page is shown: %t", shown)
			}
		})
	}
}
