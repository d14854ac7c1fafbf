package colour

import (
	"math"
	"testing"
)

func TestParse(t *testing.T) {
	for in, want := range map[string]string{
		"#1f3f8f": "#1f3f8f", "#FFFFFF": "#fff", "#112233": "#123", "#112234": "#112234", "#000000": "#000",
		"": "", "#fff": "", "1f3f8f0": "", "#1f3f8g": "", "#1f3f8f0": "", "#+1f3f8": "", "#1_3f8f": "", "blue": "",
	} {
		c, ok := Parse(in)
		if ok != (want != "") || ok && c.String() != want {
			t.Errorf("Parse(%q) = %v, %v; want %q", in, c, ok, want)
		}
	}
}

// The ratios are those that tools for WCAG give.
func TestContrast(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{{"#000000", "#ffffff", 21}, {"#ffffff", "#ffffff", 1}, {"#767676", "#ffffff", 4.54}, {"#777777", "#ffffff", 4.48}, {"#0000ff", "#ffffff", 8.59}, {"#ffff00", "#ffffff", 1.07}} {
		a, b := must(t, c.a), must(t, c.b)
		if got := Contrast(a, b); math.Abs(got-c.want) > 0.005 || got != Contrast(b, a) {
			t.Errorf("the contrast of %s and %s is %.2f, want %.2f", a, b, got, c.want)
		}
	}
}

// The values are those of CSS Color 4 and its tests.
func TestLCH(t *testing.T) {
	for in, want := range map[string]LCH{
		"#ffffff": {1, 0, 0}, "#000000": {0, 0, 0}, "#ff0000": {0.62796, 0.25768, 29.23}, "#00ff00": {0.86644, 0.29483, 142.50},
		"#0000ff": {0.45201, 0.31321, 264.05}, "#ffff00": {0.96798, 0.21101, 109.77}, "#800080": {0.42091, 0.19347, 328.36},
	} {
		got := must(t, in).LCH()
		degrees := math.Mod(got.H*180/math.Pi+360, 360)
		if math.Abs(got.L-want.L) > 1e-4 || math.Abs(got.C-want.C) > 1e-4 || want.C > 0 && math.Abs(degrees-want.H) > 0.05 {
			t.Errorf("%s is %.5f %.5f %.2f, want %v", in, got.L, got.C, degrees, want)
		}
	}
}

// TestGamut goes there and back with colours all over sRGB, and maps those that no screen shows.
func TestGamut(t *testing.T) {
	for n := 0; n < 1<<24; n += 4099 {
		c := Color{uint8(n >> 16), uint8(n >> 8), uint8(n)}
		if back := c.LCH().Color(); back != c {
			t.Fatalf("%s comes back as %s", c, back)
		}
	}
	for h := range 36 {
		want := LCH{0.6, 0.4, float64(h) * math.Pi / 18}
		got := want.Color().LCH()
		if math.Abs(got.L-want.L) > 0.005 || math.Abs(math.Remainder(got.H-want.H, 2*math.Pi)) > 0.03 || got.C < 0.09 {
			t.Errorf("%v is shown as %v: the hue or the lightness has moved, or too much chroma is gone", want, got)
		}
	}
	for _, l := range []float64{-0.1, 0, 1, 1.2} {
		if got, want := (LCH{l, 0.2, 1}).Color(), uint8(math.Round(min(max(l, 0), 1)*255)); got != (Color{want, want, want}) {
			t.Errorf("the lightness %v with chroma is %s", l, got)
		}
	}
}

func must(t *testing.T, s string) Color {
	t.Helper()
	c, ok := Parse(s)
	if !ok {
		t.Fatalf("%s is no colour", s)
	}
	return c
}
