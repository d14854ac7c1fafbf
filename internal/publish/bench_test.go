package publish

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
)

// benchSite is a site of n pages of 10 KB, two languages, a folder a page, as
// sitegen makes them.
func benchSite(n int, mark string) ([]string, [][]byte) {
	paths, pages := make([]string, n), make([][]byte, n)
	for i := range n {
		paths[i] = fmt.Sprintf("%s/products/item-%05d/index.html", []string{"ar", "en"}[i%2], i/2)
		pages[i] = bytes.Repeat([]byte(fmt.Sprintf("%s page %07d ", mark, i)), 10_000/(len(mark)+14))
	}
	return paths, pages
}

// benchPublish publishes the site with one goroutine a processor, as the renderer
// does.
func benchPublish(b *testing.B, o Options, paths []string, pages [][]byte) Result {
	s, err := Begin(context.Background(), o)
	if err != nil {
		b.Fatal(err)
	}
	defer s.Abort()
	var group sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		group.Go(func() {
			for i := w; i < len(paths); i += workers {
				if err := s.Add(paths[i], pages[i]); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	group.Wait()
	r, err := s.Commit(Summary{Pages: len(paths)}, true)
	if err != nil {
		b.Fatal(err)
	}
	return r
}

// benchOptions puts the site on a memory file system unless PUBLISH_BENCH_DIR
// names another folder, so that the disk does not blur the numbers.
func benchOptions(b *testing.B) Options {
	base := os.Getenv("PUBLISH_BENCH_DIR")
	if base == "" {
		base = "/dev/shm"
	}
	site, err := os.MkdirTemp(base, "publish-bench-")
	if err != nil {
		site = b.TempDir()
	}
	b.Cleanup(func() { os.RemoveAll(site) })
	return Options{Out: filepath.Join(site, "public"), Site: site, Inputs: "00"}
}

const benchFiles = 10_000

func BenchmarkStageFresh(b *testing.B) {
	paths, pages := benchSite(benchFiles, "one")
	o := benchOptions(b)
	for b.Loop() {
		benchPublish(b, o, paths, pages)
		b.StopTimer()
		os.RemoveAll(o.Out)
		b.StartTimer()
	}
}

func BenchmarkStageEveryPageChanged(b *testing.B) {
	paths, one := benchSite(benchFiles, "one")
	_, two := benchSite(benchFiles, "two")
	o := benchOptions(b)
	benchPublish(b, o, paths, one)
	for b.Loop() {
		benchPublish(b, o, paths, two)
		one, two = two, one
	}
}

func BenchmarkStageOnePageChanged(b *testing.B) {
	paths, pages := benchSite(benchFiles, "one")
	o := benchOptions(b)
	benchPublish(b, o, paths, pages)
	n := 0
	for b.Loop() {
		n++
		pages[17] = fmt.Appendf(nil, "edit %d", n)
		if r := benchPublish(b, o, paths, pages); r.Written != 1 {
			b.Fatal(r)
		}
	}
}

func BenchmarkStageNothingChanged(b *testing.B) {
	paths, pages := benchSite(benchFiles, "one")
	o := benchOptions(b)
	benchPublish(b, o, paths, pages)
	for b.Loop() {
		if r := benchPublish(b, o, paths, pages); r.Written != 0 {
			b.Fatal(r)
		}
	}
}

func BenchmarkUnchanged(b *testing.B) {
	paths, pages := benchSite(benchFiles, "one")
	o := benchOptions(b)
	benchPublish(b, o, paths, pages)
	benchPublish(b, o, paths, pages)
	for b.Loop() {
		if _, ok := Unchanged(o); !ok {
			b.Fatal("the site counts as changed")
		}
	}
}

// BenchmarkUnchangedRead is the first call after a checkout: all files are read.
func BenchmarkUnchangedRead(b *testing.B) {
	paths, pages := benchSite(benchFiles, "one")
	o := benchOptions(b)
	benchPublish(b, o, paths, pages)
	for _, p := range paths {
		os.Chmod(filepath.Join(o.Out, p), 0o644)
	}
	for b.Loop() {
		if _, ok := Unchanged(o); !ok {
			b.Fatal("the site counts as changed")
		}
	}
}
