package card

import (
	"image"
	"image/color"

	"golang.org/x/image/vector"

	"sitegen/internal/colour"
)

// A picture is drawn in few colours from the start: the surface, and steps from it to each of the colours on it. So there
// is nothing to be reduced afterwards, edges are as smooth as eyes can tell, and the file is small.
type picture struct {
	pix     []uint8 // places in the palette
	palette color.Palette
}

// A ramp is a row of steps in the palette, from the surface, which all ramps share and which is place 0, to a colour.
type ramp struct{ first, steps int }

var (
	inkRamp   = ramp{1, 36} // the lattice too, which is ink that shines through a little
	softRamp  = ramp{37, 14}
	glintRamp = ramp{51, 12}
)

// places is the number of colours in the palette.
const places = 63

func newPicture(l Look) *picture {
	p := &picture{pix: make([]uint8, Width*Height), palette: make(color.Palette, places)}
	p.palette[0] = opaque(l.Surface)
	for _, r := range []struct {
		ramp
		to colour.Color
	}{{inkRamp, l.Ink}, {softRamp, l.Soft}, {glintRamp, l.Glint}} {
		for i := range r.steps {
			p.palette[r.first+i] = opaque(mix(l.Surface, r.to, i+1, r.steps))
		}
	}
	return p
}

func opaque(c colour.Color) color.Color { return color.RGBA{c.R, c.G, c.B, 0xff} }

// mix is part/whole of b over a. Browsers and editors mix letters with what is behind them in the same way.
func mix(a, b colour.Color, part, whole int) colour.Color {
	m := func(x, y uint8) uint8 { return uint8((int(x)*(whole-part) + int(y)*part + whole/2) / whole) }
	return colour.Color{R: m(a.R, b.R), G: m(a.G, b.G), B: m(a.B, b.B)}
}

// cover lays a colour over a pixel, from 0, not at all, to 255. What shines through under ink is ink; under another colour
// it is taken for the surface.
func (p *picture) cover(at int, r ramp, much int) {
	if r == inkRamp {
		if under := int(p.pix[at]); under <= r.steps {
			under = under * 255 / r.steps
			much = under + (255-under)*much/255
		}
	}
	if step := (much*r.steps + 127) / 255; step > 0 {
		p.pix[at] = uint8(r.first + step - 1)
	}
}

// A mask tells how much of each pixel of a rectangle is covered.
type mask struct {
	alpha *image.Alpha
	at    image.Point // of its corner on the picture
}

// stamp lays a colour over what a mask covers, as far as it lies on the picture.
func (p *picture) stamp(m mask, r ramp) {
	b := m.alpha.Bounds().Add(m.at).Intersect(image.Rect(0, 0, Width, Height))
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			if much := m.alpha.Pix[(y-m.at.Y)*m.alpha.Stride+x-m.at.X]; much > 0 {
				p.cover(y*Width+x, r, int(much))
			}
		}
	}
}

// fill is the mask of what draw encloses in a rectangle. Up to 512 pixels a side, the rasterizer counts in whole numbers,
// which are the same on every machine.
func fill(w, h int, draw func(z *vector.Rasterizer)) *image.Alpha {
	z := vector.NewRasterizer(w, h)
	draw(z)
	out := image.NewAlpha(image.Rect(0, 0, w, h))
	z.Draw(out, out.Bounds(), image.Opaque, image.Point{})
	return out
}

// The khatam, the eight-pointed star of two squares, in a square of 80 units, and the smaller one within it: as in the
// theme's style sheet.
var (
	star = [][2]float32{{80, 40}, {68.3, 51.7}, {68.3, 68.3}, {51.7, 68.3}, {40, 80}, {28.3, 68.3}, {11.7, 68.3}, {11.7, 51.7},
		{0, 40}, {11.7, 28.3}, {11.7, 11.7}, {28.3, 11.7}, {40, 0}, {51.7, 11.7}, {68.3, 11.7}, {68.3, 28.3}}
	inner = [][2]float32{{62, 40}, {55.6, 46.4}, {55.6, 55.6}, {46.4, 55.6}, {40, 62}, {33.6, 55.6}, {24.4, 55.6}, {24.4, 46.4},
		{18, 40}, {24.4, 33.6}, {24.4, 24.4}, {33.6, 24.4}, {40, 18}, {46.4, 24.4}, {55.6, 24.4}, {55.6, 33.6}}
)

// starMask is a star of so many pixels.
func starMask(size int) *image.Alpha {
	return fill(size, size, func(z *vector.Rasterizer) {
		k := float32(size) / 80
		z.MoveTo(star[0][0]*k, star[0][1]*k)
		for _, pt := range star[1:] {
			z.LineTo(pt[0]*k, pt[1]*k)
		}
		z.ClosePath()
	})
}

// The lattice: tiles of so many pixels, and how much of the ink shines through at the far side.
const (
	tileSize   = 126
	latticeInk = 76 // of 255
	fadeFrom   = Width * 45 / 100
)

// lattice draws stars and crosses that grow out of the far side, where lines of text end, and fade into the surface.
func (p *picture) lattice(rtl bool) {
	outer, within := outline(star), outline(inner)
	for y := range Height {
		for x := fadeFrom; x < Width; x++ {
			t := y%tileSize*tileSize + x%tileSize
			line := int(outer.Pix[t]) + int(within.Pix[t])/2
			if line == 0 {
				continue
			}
			much := min(line, 255) * latticeInk / 255 * (x - fadeFrom) / (Width - fadeFrom)
			to := x
			if rtl {
				to = Width - 1 - x
			}
			p.cover(y*Width+to, inkRamp, much)
		}
	}
}

// outline is the mask of a tile with the line around a star, two pixels wide.
func outline(pts [][2]float32) *image.Alpha {
	return fill(tileSize, tileSize, func(z *vector.Rasterizer) {
		const k = float32(tileSize) / 80
		for _, grow := range []float32{k + 1.3/40, k - 1.3/40} { // the inner edge goes the other way round, and leaves a hole
			at := func(i int) (x, y float32) {
				if grow < k {
					i = len(pts) - 1 - i
				}
				return float32(40*k) + float32((pts[i][0]-40)*grow), float32(40*k) + float32((pts[i][1]-40)*grow)
			}
			z.MoveTo(at(0))
			for i := 1; i < len(pts); i++ {
				z.LineTo(at(i))
			}
			z.ClosePath()
		}
	})
}
