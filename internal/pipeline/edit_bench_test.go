package pipeline

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"sitegen/internal/diag"
	"sitegen/internal/pipeline/sitetest"
)

// BenchmarkEdit tells what an edit costs a preview of the sample store, in milliseconds that the processor computes: until
// the page that somebody looks at is shown and read in full, and until all pages are.
func BenchmarkEdit(b *testing.B) {
	const policy, guide, settings = "content/ar/privacy.md", "content/ar/guides/g00000.md", "site.toml"
	add := func(i int) func(string) string {
		return func(text string) string { return fmt.Sprintf("%s\n\nجملة %d.\n", text, i) }
	}
	exchange := func(old, new string) func(string) string {
		return func(text string) string { return strings.Replace(text, old, new, 1) }
	}
	for _, edit := range []struct {
		name, file string
		change     func(i int) func(string) string
	}{
		{"conditions", policy, add}, // a policy, whose text has conditions
		{"text", guide, add},        // a page without any
		{"title", policy, func(i int) func(string) string { return exchange("title = \"", fmt.Sprintf("title = \"%d ", i)) }},
		{"fact", settings, func(i int) func(string) string {
			return exchange(`en = "Lazwardi"`, fmt.Sprintf(`en = "Lazwardi %d"`, i))
		}},
		{"layout", "layouts/partials/to-top.html", func(i int) func(string) string {
			return func(string) string { return fmt.Sprintf("<p>%d</p>\n", i) }
		}},
		{"word", "layouts/words.ar.toml", func(i int) func(string) string {
			return func(string) string { return fmt.Sprintf("[nav]\nskip = \"%d\"\n", i) }
		}},
	} {
		b.Run(edit.name, func(b *testing.B) {
			dir := sitetest.Generate(b, repository, 38)
			root := theme()
			defer root.Close()
			p, err := Open(dir, root.FS())
			if err != nil {
				b.Fatal(err)
			}
			file := filepath.Join(dir, edit.file)
			before, _ := os.ReadFile(file) // of some there is none
			live := p.Live(options())
			survey(b, live)
			page := "privacy/index.html"
			if edit.file == guide {
				page = "guides/g00000/index.html"
			}
			var shown, all time.Duration
			n := 0
			b.ReportAllocs()
			for b.Loop() {
				n++
				sitetest.Write(b, file, edit.change(n)(string(before)))
				start := sitetest.Computed()
				step := live.Update([]string{file}, false, nil)
				if !step.Whole && len(step.Pages) == 0 {
					b.Fatal("nothing has changed")
				}
				if _, ok := live.Render(page); !ok {
					b.Fatalf("there is no %s", page)
				}
				live.Inspect(page)
				live.Findings()
				seen := sitetest.Computed()
				survey(b, live)
				shown += seen - start
				all += sitetest.Computed() - start
			}
			b.ReportMetric(shown.Seconds()*1000/float64(n), "ms-shown")
			b.ReportMetric(all.Seconds()*1000/float64(n), "ms-all")
		})
	}
}

// survey looks at all pages of a live site, which are to be without errors.
func survey(b *testing.B, live *Live) {
	b.Helper()
	live.Survey(context.Background())
	found, complete := live.Findings()
	if !complete {
		b.Fatal("not all pages have been looked at")
	}
	for _, f := range found {
		if f.Severity == diag.Error {
			b.Fatalf("finding: %v", f)
		}
	}
}
