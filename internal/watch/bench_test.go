package watch

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
)

// manyFiles is a site of 10,000 pages.
func manyFiles(b *testing.B) string {
	dir := b.TempDir()
	for n := range 10_000 {
		put(b, filepath.Join(dir, "content", []string{"ar", "en"}[n%2], fmt.Sprintf("section-%d", n/2%50), fmt.Sprintf("page-%d.md", n)), "text")
	}
	return dir
}

// BenchmarkLook is what the safety net costs every two seconds.
func BenchmarkLook(b *testing.B) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	w := start(ctx, Options{Dirs: []string{manyFiles(b)}}, eventsOnly())
	b.ReportAllocs()
	for b.Loop() {
		if found := w.look(); len(found) > 0 {
			b.Fatal(found)
		}
	}
}

// BenchmarkStart is what the first build waits for.
func BenchmarkStart(b *testing.B) {
	dir := manyFiles(b)
	b.ReportAllocs()
	for b.Loop() {
		ctx, cancel := context.WithCancel(context.Background())
		start(ctx, Options{Dirs: []string{dir}}, eventsOnly())
		cancel()
	}
}
