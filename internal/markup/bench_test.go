package markup

import (
	"os"
	"testing"
)

// BenchmarkRead reads a page of 28 KB, as a check does that reads one after another.
func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile("testdata/page.html")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	var r Reader
	for b.Loop() {
		r.Read(data)
	}
}
