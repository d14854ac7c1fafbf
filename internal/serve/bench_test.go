package serve

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"sitegen/internal/pipeline/sitetest"
)

var sheet = regexp.MustCompile(`href="(/css/site\.[0-9a-f]+\.css)"`)

// BenchmarkEdit tells how long it takes from the writing of a file until what is served has the change, everything
// included, in milliseconds: median and 95th percentile.
func BenchmarkEdit(b *testing.B) {
	for _, pages := range []int{34, 1000, 10000} {
		dir := sitetest.Generate(b, repository, pages)
		good, err := os.ReadFile(filepath.Join(dir, "content/ar/privacy.md"))
		if err != nil {
			b.Fatal(err)
		}
		edits := []struct {
			name string
			edit func(p *preview, i int)
			wait time.Duration // before the next
		}{
			{"content", func(p *preview, i int) {
				p.write("content/ar/privacy.md", fmt.Sprintf("%s\n\nعلامة-%d-\n", good, i))
				p.until("/privacy/", fmt.Sprintf("علامة-%d-", i))
			}, 20 * time.Millisecond},
			{"title", func(p *preview, i int) {
				p.write("content/ar/privacy.md", strings.Replace(string(good), "title = \"", fmt.Sprintf("title = \"علامة-%d- ", i), 1))
				p.until("/privacy/", fmt.Sprintf("علامة-%d-", i))
			}, 20 * time.Millisecond},
			{"layout", func(p *preview, i int) {
				p.write("layouts/partials/to-top.html", fmt.Sprintf("<p>mark-%d-</p>\n", i))
				p.until("/privacy/", fmt.Sprintf("mark-%d-", i))
			}, 60 * time.Millisecond},
			{"css", func(p *preview, i int) {
				p.write("assets/css/95-own.css", fmt.Sprintf(".mark-%d- { color: red }\n", i))
				for {
					if m := sheet.FindStringSubmatch(p.get("/privacy/")); m != nil && strings.Contains(p.get(m[1]), fmt.Sprintf(".mark-%d-", i)) {
						return
					}
				}
			}, 60 * time.Millisecond},
		}
		for _, e := range edits {
			b.Run(fmt.Sprintf("%d/%s", pages, e.name), func(b *testing.B) {
				p := begin(b, dir, nil)
				p.live.Survey(context.Background()) // the usual state: the site has been open for a while
				var times []float64
				n := 0
				for b.Loop() {
					n++
					start := time.Now()
					e.edit(p, n)
					times = append(times, float64(time.Since(start).Microseconds())/1000)
					time.Sleep(e.wait)
				}
				slices.Sort(times)
				b.ReportMetric(times[len(times)/2], "ms-median")
				b.ReportMetric(times[len(times)*95/100], "ms-p95")
				b.ReportMetric(float64(p.ready.Microseconds())/1000, "ms-ready")
				b.ReportMetric(0, "ns/op")
				_ = os.WriteFile(filepath.Join(dir, "content/ar/privacy.md"), good, 0o644)
			})
		}
	}
}

// TestManyEdits tells that memory does not grow with the number of edits.
func TestManyEdits(t *testing.T) {
	edits := 2000
	if testing.Short() {
		edits = 300
	}
	dir := sitetest.Generate(t, repository, 40)
	p := begin(t, dir, nil)
	file := filepath.Join(dir, "content/ar/privacy.md")
	good, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	heap := func() uint64 {
		runtime.GC()
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	edit := func(from, to int) {
		for i := from; i < to; i++ {
			text := fmt.Sprintf("%s\n\nعلامة-%d-\n", good, i)
			if i%10 == 0 { // other front matter now and then, so that all is put together anew
				text = strings.Replace(text, "title = \"", fmt.Sprintf("title = \"%d ", i), 1)
			}
			p.write("content/ar/privacy.md", text)
			p.until("/privacy/", fmt.Sprintf("علامة-%d-", i))
		}
	}
	edit(0, edits/4) // everything that is kept has been filled
	before := heap()
	edit(edits/4, edits)
	after := heap()
	t.Logf("heap after %d edits %d KiB, after %d edits %d KiB", edits/4, before>>10, edits, after>>10)
	if after > before+before/4+(4<<20) {
		t.Errorf("the heap grew from %d to %d KiB over %d edits", before>>10, after>>10, edits-edits/4)
	}
}
