// Package colour knows colours as people see them. It turns the one colour of a store into all colours of the theme,
// for light and for dark, such that every text can be read on every surface that it stands on, whatever the colour is.
//
// In: a colour as #rrggbb. Out: the palette, a colour for each token of the style sheet; contrast ratios.
package colour

import (
	"fmt"
	"math"
	"strconv"
)

// Color is an opaque colour of sRGB, eight bits a channel.
type Color struct{ R, G, B uint8 }

// Parse reads #rrggbb.
func Parse(s string) (Color, bool) {
	if len(s) != 7 || s[0] != '#' {
		return Color{}, false
	}
	n, err := strconv.ParseUint(s[1:], 16, 24)
	return Color{uint8(n >> 16), uint8(n >> 8), uint8(n)}, err == nil
}

// String writes a colour as short as CSS allows: #rrggbb, or #rgb where that says the same.
func (c Color) String() string {
	if c.R%17 == 0 && c.G%17 == 0 && c.B%17 == 0 {
		return fmt.Sprintf("#%x%x%x", c.R/17, c.G/17, c.B/17)
	}
	return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
}

// Contrast is the contrast ratio of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”).
func Contrast(a, b Color) float64 {
	x, y := a.luminance(), b.luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// luminance is the relative luminance of WCAG 2.2. Its threshold is written there as 0.04045 since 2021; between that and
// the 0.03928 of older editions lies no value of eight bits.
func (c Color) luminance() float64 {
	r, g, b := c.linear()
	return 0.2126*r + 0.7152*g + 0.0722*b
}

// linear are the channels as amounts of light, from 0 to 1 (CSS Color 4, §10.2: sRGB).
func (c Color) linear() (r, g, b float64) {
	f := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return f(c.R), f(c.G), f(c.B)
}

// LCH is a colour by its lightness from 0 to 1, its chroma (0 is grey) and its hue in radians: OKLCH of CSS Color 4, §9,
// the polar form of Björn Ottosson's OKLab. Steps that are equal in it look equal, and a hue keeps its look when the
// lightness changes, which is what the palette rests on.
type LCH struct{ L, C, H float64 }

// LCH is the colour in OKLCH. The matrices are those of Ottosson, “A perceptual color space for image processing”.
func (c Color) LCH() LCH {
	r, g, b := c.linear()
	l := math.Cbrt(0.4122214708*r + 0.5363325363*g + 0.0514459929*b)
	m := math.Cbrt(0.2119034982*r + 0.6806995451*g + 0.1073969566*b)
	s := math.Cbrt(0.0883024619*r + 0.2817188376*g + 0.6299787005*b)
	return polar(0.2104542553*l+0.7936177850*m-0.0040720468*s,
		1.9779984951*l-2.4285922050*m+0.4505937099*s,
		0.0259040371*l+0.7827717662*m-0.8086757660*s)
}

// polar makes OKLCH of the three numbers of OKLab.
func polar(l, a, b float64) LCH { return LCH{l, math.Hypot(a, b), math.Atan2(b, a)} }

// lab are the lightness and the two colour numbers of OKLab.
func (c LCH) lab() (l, a, b float64) { return c.L, c.C * math.Cos(c.H), c.C * math.Sin(c.H) }

// Color is the nearest colour of sRGB with the same hue and lightness: where a screen cannot show the chroma, less of it
// (CSS Color 4, §13.2: gamut mapping by chroma reduction in OKLCH).
func (c LCH) Color() Color {
	if c.L <= 0 || c.L >= 1 { // black and white have no chroma
		c.L, c.C = min(max(c.L, 0), 1), 0
	}
	if rgb, ok := c.encode(); ok {
		return rgb
	}
	low, high := 0.0, c.C
	for range 24 {
		if c.C = (low + high) / 2; c.shown() {
			low = c.C
		} else {
			high = c.C
		}
	}
	c.C = low
	rgb, _ := c.encode()
	return rgb
}

// shown tells whether a screen of sRGB can show the colour.
func (c LCH) shown() bool {
	_, ok := c.encode()
	return ok
}

// encode is the colour in sRGB, each channel held in its range, and whether that was where it lay anyway.
func (c LCH) encode() (Color, bool) {
	lightness, a, b := c.lab()
	cube := func(x float64) float64 { return x * x * x }
	l := cube(lightness + 0.3963377774*a + 0.2158037573*b)
	m := cube(lightness - 0.1055613458*a - 0.0638541728*b)
	s := cube(lightness - 0.0894841775*a - 1.2914855480*b)
	inside := true
	f := func(x float64) uint8 {
		if x <= 0.0031308 {
			x *= 12.92
		} else {
			x = 1.055*math.Pow(x, 1/2.4) - 0.055
		}
		// What eight bits round to the edge is not beyond it.
		if x = math.Round(x * 255); x < 0 || x > 255 {
			inside = false
		}
		return uint8(min(max(x, 0), 255))
	}
	rgb := Color{
		f(4.0767416621*l - 3.3077115913*m + 0.2309699292*s),
		f(-1.2684380046*l + 2.6097574011*m - 0.3413193965*s),
		f(-0.0041960863*l - 0.7034186147*m + 1.7076147010*s),
	}
	return rgb, inside
}
