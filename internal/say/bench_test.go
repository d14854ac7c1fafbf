package say

import "testing"

// BenchmarkOpen is what the first text of a language costs.
func BenchmarkOpen(b *testing.B) {
	source, _ := files.ReadFile("catalogue/en.toml")
	for b.Loop() {
		newLanguage(string(source)).entry("any.did-you-mean")
	}
}
