package colour

import (
	"math"
	"testing"
)

// brands are colours all over sRGB: hues by lightness by chroma, greys with them.
func brands() (out []Color) {
	for h := range 24 {
		for l := range 15 {
			for c := range 5 {
				out = append(out, LCH{float64(l) / 14, float64(c) / 13, float64(h) * math.Pi / 12}.Color())
			}
		}
	}
	for n := 0; n < 1<<24; n += 8*4099 + 1 {
		out = append(out, Color{uint8(n >> 16), uint8(n >> 8), uint8(n)})
	}
	return append(out, Color{255, 255, 0}, Color{0, 0, 255}, Color{255, 0, 0}, Color{128, 128, 128}, Lapis)
}

// TestContrastOfPairs tells that every text can be read on every surface, whatever the colour of the store.
func TestContrastOfPairs(t *testing.T) {
	for _, brand := range brands() {
		palette := NewPalette(brand)
		for name, s := range map[string]Scheme{"light": palette.Light, "dark": palette.Dark} {
			for _, p := range pairs {
				if got := Contrast(s[p.text], s[p.on]); got < p.least {
					t.Errorf("%s, %s: %s %s on %s %s has %.2f, want %v", brand, name, p.text.Name(), s[p.text], p.on.Name(), s[p.on], got, p.least)
				}
			}
		}
	}
}

// TestHueStays tells that a store's colour is still seen: the accent and the deep surface keep its hue, and a colour that
// can be read is used as it is.
func TestHueStays(t *testing.T) {
	for _, brand := range brands() {
		b := brand.LCH()
		if b.C < 0.06 {
			continue
		}
		p := NewPalette(brand)
		for name, c := range map[string]Color{"accent": p.Light[Accent], "deep": p.Light[Deep], "dark accent": p.Dark[Accent], "dark deep": p.Dark[Deep]} {
			got := c.LCH()
			turned := math.Remainder(got.H-b.H, 2*math.Pi) * 180 / math.Pi
			least := -6.0
			if b.H > 55*math.Pi/180 && b.H < 135*math.Pi/180 { // yellows turn to bronze
				least = -26
			}
			if turned > 6 || turned < least || got.C < 0.035 {
				t.Errorf("%s: the %s %s has another hue or none: turned by %.0f°, chroma %.3f", brand, name, c, turned, got.C)
			}
		}
	}
	for _, s := range []string{"#1f3f8f", "#7a3b1e", "#0b6b3a", "#8a1538", "#5b2a86"} {
		if got := NewPalette(must(t, s)).Light[Accent]; got != must(t, s) {
			t.Errorf("%s can be read but becomes %s", s, got)
		}
	}
}

// TestWashIsCalm tells that the quiet surfaces of warm colours are no more pink than the paper.
func TestWashIsCalm(t *testing.T) {
	for h := 20; h <= 110; h += 5 {
		for _, l := range []float64{0.3, 0.5, 0.7, 0.9} {
			brand := LCH{l, 0.3, float64(h) * math.Pi / 180}.Color()
			_, a, b := NewPalette(brand).Light[Wash].LCH().lab()
			if a > 0.005 || b < 0.007 {
				t.Errorf("the wash of %s, hue %d, is pink: a %.4f b %.4f", brand, h, a, b)
			}
		}
	}
}
