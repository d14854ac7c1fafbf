package diag

import (
	"strings"
	"testing"
)

// TestPlaces holds Places against At, at every offset at which a character begins.
func TestPlaces(t *testing.T) {
	for _, text := range []string{
		"", "a", "\n", "ا", "\n\n", "متجر\nshop", "a\r\nب\r\n", "no end of a line",
		strings.Repeat("a", stride), strings.Repeat("a", stride-1) + "\nb", strings.Repeat("ب", 3*stride), strings.Repeat("سطر\n", 2*stride),
		strings.Repeat("😀x", stride) + "\n" + strings.Repeat(" ", stride),
	} {
		p := NewPlaces("a.md", []byte(text), 4)
		for i := range text + "." {
			if got, want := p.At(i), At("a.md", []byte(text), i, 4); got != want {
				t.Errorf("%.20q, byte %d: %v, want %v", text, i, got, want)
			}
		}
		if got, want := p.At(len(text)+9), At("a.md", []byte(text), len(text), 4); got != want {
			t.Errorf("%.20q, past the end: %v, want %v", text, got, want)
		}
		if got, want := p.Runes(0, len(text)), len([]rune(text)); got != want {
			t.Errorf("%.20q has %d characters, want %d", text, got, want)
		}
	}
	if got := NewPlaces("a.md", []byte("ab"), 1).At(-1); got != (Pos{File: "a.md", Line: 1, Column: 1}) {
		t.Errorf("before the beginning: %v", got)
	}
}
