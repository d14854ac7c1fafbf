package colour

import "math"

// A Token is one of the colours of the theme, named by what it is for.
type Token int

// The tokens. Those up to Edge, and the warning, belong to the theme; the others follow the store's colour.
const (
	Paper      Token = iota // the page
	Raised                  // cards
	Tint                    // bands, the footer, code
	Ink                     // text
	Soft                    // text beside the point
	Rule                    // hairlines
	Edge                    // lines and marks that carry meaning
	Accent                  // links, icons, figures
	Deep                    // surfaces that carry light text
	Wash                    // quiet surfaces: notes, summaries, what the mouse is over
	OnDeep                  // text on Deep
	OnDeepSoft              // text on Deep, beside the point
	Glint                   // ornaments
	Warn                    // text of warnings
	WarnWash                // the surface of warnings
	tokens
)

// Name is the custom property of the style sheet.
func (t Token) Name() string {
	return [tokens]string{"--paper", "--raised", "--tint", "--ink", "--soft", "--rule", "--edge", "--accent", "--deep", "--wash",
		"--on-deep", "--on-deep-soft", "--glint", "--warn", "--warn-wash"}[t]
}

// A Scheme has a colour for each token.
type Scheme [tokens]Color

// A Palette has all colours of the theme.
type Palette struct{ Light, Dark Scheme }

// Lapis is the colour of a store that names none.
var Lapis = Color{0x1f, 0x3f, 0x8f}

// light and dark are what the theme's colours are when the store's are not counted: warm paper and ink by day, so that
// the one accent stands alone, and the blue of the night.
var (
	light = Scheme{
		Paper: {0xfa, 0xf7, 0xf1}, Raised: {0xff, 0xfd, 0xf9}, Tint: {0xf3, 0xee, 0xe4},
		Ink: {0x1b, 0x1f, 0x2c}, Soft: {0x56, 0x5a, 0x67}, Rule: {0xe3, 0xdc, 0xcd}, Edge: {0x8b, 0x84, 0x74},
		OnDeep: {0xfb, 0xf8, 0xf2}, Glint: {0xc9, 0xa2, 0x4d}, Warn: {0x8a, 0x3b, 0x12}, WarnWash: {0xfb, 0xee, 0xe2},
	}
	dark = Scheme{
		Paper: {0x12, 0x15, 0x1d}, Raised: {0x19, 0x1d, 0x27}, Tint: {0x17, 0x1b, 0x24},
		Ink: {0xeb, 0xe7, 0xdf}, Soft: {0xab, 0xae, 0xb8}, Rule: {0x2c, 0x32, 0x40}, Edge: {0x76, 0x7d, 0x8e},
		OnDeep: {0xfb, 0xf8, 0xf2}, Glint: {0xc9, 0xa2, 0x4d}, Warn: {0xf0, 0xb4, 0x8a}, WarnWash: {0x2b, 0x20, 0x19},
	}
)

// NewPalette derives the palette of a store from its colour. The colour itself becomes the accent when it can be read on
// every light surface; a lighter one is darkened until it can.
func NewPalette(brand Color) Palette {
	c := brand.LCH()
	grey := 1 - min(c.C/0.1, 1) // what has no hue stands out by its lightness alone
	p := Palette{light, dark}

	p.Light[Wash] = wash(c, 0.943, 0.014, light[Tint])
	p.Light[OnDeepSoft] = LCH{0.9, min(c.C, 0.03), c.H}.Color()
	p.Light.settle(Deep, c, min(max(c.L-0.04, 0.22), 0.37), 0.14, -0.005)
	p.Light.settle(Accent, c, min(max(c.L, 0.27), 0.6-0.2*grey), 0.19, -0.005)

	p.Dark[Wash] = wash(c, 0.262, 0.03, dark[Raised])
	p.Dark[OnDeepSoft] = p.Light[OnDeepSoft]
	p.Dark.settle(Deep, c, min(max(c.L-0.04, 0.29), 0.33), 0.11, -0.005)
	p.Dark.settle(Accent, c, min(max(c.L, 0.8+0.07*grey), 0.88), 0.11, 0.005)
	return p
}

// settle gives a token the store's colour with a lightness and at most so much chroma, made darker or lighter in steps
// until it can be read where it stands.
func (s *Scheme) settle(t Token, brand LCH, lightness, chroma, step float64) {
	brand.C = min(brand.C, chroma)
	for ; ; lightness += step {
		if s[t] = brand.at(lightness).Color(); !s.hides(t) || lightness <= 0 || lightness >= 1 {
			return
		}
	}
}

// at is a colour in another lightness. A yellow that keeps its hue when it is darkened turns to olive, while gold in the
// shade is bronze: its hue goes a little towards orange.
func (c LCH) at(lightness float64) LCH {
	const yellow, reach, most = 95 * math.Pi / 180, 40 * math.Pi / 180, 22 * math.Pi / 180
	if off := math.Abs(c.H - yellow); off < reach && lightness < c.L {
		c.H -= most * math.Cos(off/reach*math.Pi/2) * min((c.L-lightness)/0.4, 1)
	}
	c.L = lightness
	return c
}

// hides tells whether a pair with the token lacks contrast. What has no colour yet does not count.
func (s *Scheme) hides(t Token) bool {
	for _, p := range pairs {
		if (p.text == t || p.on == t) && s[p.text] != (Color{}) && s[p.on] != (Color{}) && Contrast(s[p.text], s[p.on]) < p.least {
			return true
		}
	}
	return false
}

// wash is a quiet surface of a lightness with a breath of the store's colour. A breath of a cold colour looks like that
// colour; one of a warm colour on warm paper looks like skin. So the warmer the colour, the more the surface keeps to the
// hue of the paper.
func wash(brand LCH, lightness, chroma float64, paper Color) Color {
	const warmest = 65 * math.Pi / 180 // orange
	cold := (1 - math.Cos(brand.H-warmest)) / 2
	_, a, b := LCH{lightness, min(brand.C, chroma) * cold, brand.H}.lab()
	_, x, y := paper.LCH().lab()
	rest := 1 - cold*min(brand.C/chroma, 1)
	return polar(lightness, a+rest*x, b+rest*y).Color()
}

// pairs are what the style sheets put on one another, and how much contrast it needs: 4.5 for text and 3 for marks (WCAG
// 2.2, 1.4.3 and 1.4.11), 7 for the text that pages are made of.
var pairs = []struct {
	text, on Token
	least    float64
}{
	{Ink, Paper, 7}, {Ink, Raised, 7}, {Ink, Tint, 7}, {Ink, Wash, 7}, {Ink, WarnWash, 7},
	{Soft, Paper, 4.5}, {Soft, Raised, 4.5}, {Soft, Tint, 4.5}, {Soft, Wash, 4.5}, {Soft, WarnWash, 4.5},
	{Accent, Paper, 4.5}, {Accent, Raised, 4.5}, {Accent, Tint, 4.5}, {Accent, Wash, 4.5}, {Accent, WarnWash, 4.5},
	{OnDeep, Deep, 4.5}, {OnDeepSoft, Deep, 4.5}, {Deep, OnDeep, 4.5}, // the last on the buttons of the first band
	{Warn, Paper, 4.5}, {Warn, Raised, 4.5}, {Warn, Tint, 4.5}, {Warn, Wash, 4.5}, {Warn, WarnWash, 4.5},
	{Edge, Paper, 3}, {Edge, Raised, 3}, {Edge, Tint, 3}, {Edge, Wash, 3},
	{Glint, Deep, 3},
}

// Pair is a token that is shown on another, with their contrast and the least that it needs.
type Pair struct {
	Text, On     Token
	Ratio, Least float64
}

// Unreadable returns the pairs of some colours that lack contrast. Tokens without a colour do not count.
func Unreadable(colours map[Token]Color) (out []Pair) {
	for _, p := range pairs {
		text, ok := colours[p.text]
		on, also := colours[p.on]
		if !ok || !also {
			continue
		}
		if ratio := Contrast(text, on); ratio < p.least {
			out = append(out, Pair{p.text, p.on, ratio, p.least})
		}
	}
	return out
}

// Named returns the token of a custom property.
func Named(property string) (Token, bool) {
	for t := range tokens {
		if t.Name() == property {
			return t, true
		}
	}
	return 0, false
}
