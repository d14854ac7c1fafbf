package pipeline

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"sitegen/internal/lang"
	"sitegen/internal/pipeline/sitetest"
	"sitegen/internal/publish"
)

// repository is the root of this repository, which is a site.
const repository = "../.."

func today() lang.Date { return lang.Date{Year: 2026, Month: 11, Day: 22} }

func theme() *os.Root {
	r, err := os.OpenRoot(repository)
	if err != nil {
		panic(err)
	}
	return r
}

// BenchmarkBuild builds whole sites into an empty folder, as the first build of a clone does.
func BenchmarkBuild(b *testing.B) {
	for _, pages := range []int{34, 1000, 10000} { // 34 is the sample store as it is
		b.Run(fmt.Sprint(pages), func(b *testing.B) {
			dir := sitetest.Generate(b, repository, pages)
			root := theme()
			defer root.Close()
			b.ReportAllocs()
			for b.Loop() {
				p, err := Open(dir, root.FS())
				if err != nil {
					b.Fatal(err)
				}
				out := filepath.Join(b.TempDir(), "public")
				build(b, p, out)
			}
			b.ReportMetric(float64(pages)*float64(b.N)/b.Elapsed().Seconds(), "pages/s")
		})
	}
}

// BenchmarkCheck checks a whole site, which may cost twice what its build costs.
func BenchmarkCheck(b *testing.B) {
	dir := sitetest.Generate(b, repository, 10000)
	root := theme()
	defer root.Close()
	b.ReportAllocs()
	for b.Loop() {
		p, err := Open(dir, root.FS())
		if err != nil {
			b.Fatal(err)
		}
		o := options()
		o.Notes = true
		loaded := p.Load(o)
		if err := loaded.Check(context.Background()); err != nil {
			b.Fatal(err)
		}
		if loaded.Failed() {
			b.Fatalf("findings: %v", loaded.Findings[:min(3, len(loaded.Findings))])
		}
		loaded.Close()
	}
}

// BenchmarkAgain builds a site that has not changed into the folder where it is already.
func BenchmarkAgain(b *testing.B) {
	dir := sitetest.Generate(b, repository, 10000)
	root := theme()
	defer root.Close()
	p, err := Open(dir, root.FS())
	if err != nil {
		b.Fatal(err)
	}
	out := filepath.Join(b.TempDir(), "public")
	build(b, p, out)
	b.ReportAllocs()
	for b.Loop() {
		p, err := Open(dir, root.FS())
		if err != nil {
			b.Fatal(err)
		}
		inputs, _, _ := p.Fingerprint(options())
		if _, ok := publish.Unchanged(publish.Options{Out: out, Site: dir, Inputs: inputs}); !ok {
			b.Fatal("the site counts as changed")
		}
	}
}

// BenchmarkLoad runs the stages up to the tree on a site of 1,000 pages: sources, configuration, theme, content, site.
func BenchmarkLoad(b *testing.B) {
	dir := sitetest.Generate(b, repository, 1000)
	root := theme()
	defer root.Close()
	b.ReportAllocs()
	for b.Loop() {
		p, err := Open(dir, root.FS())
		if err != nil {
			b.Fatal(err)
		}
		p.Load(options()).Close()
	}
}

// BenchmarkRender makes all files of a site of 1,000 pages and throws them away: parsing, checking, filling holes,
// layouts, minifying.
func BenchmarkRender(b *testing.B) {
	dir := sitetest.Generate(b, repository, 1000)
	root := theme()
	defer root.Close()
	p, err := Open(dir, root.FS())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		loaded := p.Load(options())
		b.StartTimer()
		if err := loaded.Render(context.Background(), false, func(string, []byte) error { return nil }); err != nil {
			b.Fatal(err)
		}
		loaded.Close()
	}
}

func options() Options { return Options{Minify: true, Today: today(), Version: "bench"} }

func build(tb testing.TB, p *Project, out string) {
	tb.Helper()
	b := p.Load(options())
	defer b.Close()
	stage, err := publish.Begin(context.Background(), publish.Options{Out: out, Site: p.Dir, Protect: b.Protected(), Inputs: b.Inputs})
	if err != nil {
		tb.Fatal(err)
	}
	defer stage.Abort()
	if err := b.Render(context.Background(), false, stage.Add); err != nil {
		tb.Fatal(err)
	}
	if b.Failed() {
		tb.Fatalf("findings: %v", b.Findings[:min(3, len(b.Findings))])
	}
	if _, err := stage.Commit(publish.Summary{Pages: b.Pages}, len(b.Findings) == 0); err != nil {
		tb.Fatal(err)
	}
}
