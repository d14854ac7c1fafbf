package markup

import (
	"os"
	"testing"
)

// BenchmarkRead reads a page of 28 KB.
func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile("testdata/page.html")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		Read(data)
	}
}
