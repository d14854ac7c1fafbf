package card

import (
	"bytes"
	_ "embed" // the fonts
	"image"
	"slices"
	"strings"
	"sync"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

// The fonts of the theme with all their letters, made by internal/fonts.
var (
	//go:embed card-400.woff
	regular []byte
	//go:embed card-700.woff
	bold []byte
)

// read reads a font of ours, once. A face of it is for one card, because it remembers what it was asked.
func read(b []byte) func() *font.Font {
	return sync.OnceValue(func() *font.Font {
		face, err := font.ParseTTF(bytes.NewReader(b))
		if err != nil {
			panic("card: the font in the program: " + err.Error())
		}
		return face.Font
	})
}

var (
	regularFont = read(regular)
	boldFont    = read(bold)
)

// The measures of a card, in pixels.
const (
	margin   = 88
	bottom   = Height - margin
	starSize = 64
	nameSize = 38
	lineSize = 4 // the thickness of the line under the name
)

// Titles are as large as fits: of these sizes the first in which so many lines are enough, or the last, with dots.
var sizes = []struct{ size, lines int }{{104, 1}, {88, 2}, {76, 3}, {64, 3}}

// setAt is the size that text is shaped in. Drawn in another size, it is the same text, larger or smaller.
const setAt = 100

// text draws all that is to be read, and what belongs to it.
func (p *picture) text(c Card) {
	start := func(w int) int { // where something of a width begins that stands where lines begin
		if c.RTL {
			return Width - margin - w
		}
		return margin
	}
	p.stamp(mask{starMask(starSize), image.Pt(start(starSize), margin-8)}, glintRamp)
	if name := clean(c.Name); len(name) > 0 {
		indent := starSize + 24
		l := newSetter(regularFont(), name, c).lines(Width-2*margin-indent, nameSize, 1)
		p.draw(l[0], c.RTL, indent, margin-8+starSize/2+nameSize*35/100, nameSize, softRamp)
	}
	rule := image.NewAlpha(image.Rect(0, 0, 104, lineSize))
	for i := range rule.Pix {
		rule.Pix[i] = 0xff
	}
	title, size := newSetter(boldFont(), clean(c.Title), c), 0
	var lines []shaping.Line
	for _, s := range sizes {
		size = s.size
		if lines = title.lines(Width-2*margin, size, s.lines+1); len(lines) <= s.lines {
			break
		}
	}
	most := sizes[len(sizes)-1].lines
	lines = title.balanced(Width-2*margin, size, min(len(lines), most))
	leading := size * 128 / 100
	if c.RTL {
		leading = size * 150 / 100 // Arabic letters reach farther up and down
	}
	base := bottom - size*24/100 - (len(lines)-1)*leading
	p.stamp(mask{rule, image.Pt(start(104), base-size*120/100-lineSize)}, glintRamp)
	for i, l := range lines {
		p.draw(l, c.RTL, 0, base+i*leading, size, inkRamp)
	}
}

// A setter sets one text into lines.
type setter struct {
	text []rune
	runs []shaping.Output // in the order in which they are read
	dots shaping.Output
	dir  di.Direction
}

func newSetter(f *font.Font, text []rune, c Card) *setter {
	s := &setter{text: text, dir: di.DirectionLTR}
	if c.RTL {
		s.dir = di.DirectionRTL
	}
	face := font.NewFace(f)
	var shaper shaping.HarfbuzzShaper
	var parts shaping.Segmenter
	in := shaping.Input{Text: text, RunEnd: len(text), Direction: s.dir, Face: face, Size: fixed.I(setAt), Language: language.NewLanguage(c.Language)}
	for _, part := range parts.Split(in, oneFace{face}) {
		s.runs = append(s.runs, shaper.Shape(part))
	}
	dots := in
	dots.Text, dots.RunEnd, dots.Script = []rune("…"), 1, language.Latin
	if c.RTL {
		dots.Script = language.Arabic
	}
	s.dots = shaper.Shape(dots)
	return s
}

// oneFace takes all letters from one font.
type oneFace struct{ *font.Face }

func (f oneFace) ResolveFace(rune) *font.Face { return f.Face }

// lines sets the text into lines of a width at most, and cuts it after so many: behind a word, or within one that is too
// long for a line.
func (s *setter) lines(width, size, most int) []shaping.Line {
	lines := s.broken(width, size, most, shaping.Never)
	if tooWide(lines, width, size) {
		return s.broken(width, size, most, shaping.WhenNecessary)
	}
	return lines
}

func (s *setter) broken(width, size, most int, within shaping.LineBreakPolicy) []shaping.Line {
	runs := slices.Clone(s.runs)
	for i := range runs {
		runs[i].Glyphs = slices.Clone(runs[i].Glyphs) // the wrapper takes the width from spaces at the ends of lines
	}
	var w shaping.LineWrapper
	lines, _ := w.WrapParagraphF(shaping.WrapConfig{Direction: s.dir, TruncateAfterLines: most, Truncator: s.dots, BreakPolicy: within},
		fixed.I(width*setAt)/fixed.Int26_6(size), s.text, shaping.NewSliceIterator(runs))
	for _, line := range lines {
		trim(line, s.text)
	}
	return lines
}

// trim takes the width from spaces at the end of a line. Those in a run of the other direction stand in the middle of what
// is seen (Unicode Standard Annex 9, rule L1, which puts them at the end, is not done by the wrapper).
func trim(line shaping.Line, text []rune) {
	for i := len(line) - 1; i >= 0; i-- {
		run := &line[i]
		end := run.Runes.Offset + run.Runes.Count
		if i == len(line)-1 && end == len(text) || run.Runes.Count == 0 {
			return
		}
		from := end
		for from > run.Runes.Offset && text[from-1] == ' ' {
			from--
		}
		for g := range run.Glyphs {
			if at := run.Glyphs[g].TextIndex(); at >= from && at < end {
				run.Glyphs[g].Advance = 0
			}
		}
		run.RecomputeAdvance()
		if from > run.Runes.Offset {
			return
		}
	}
}

// balanced sets the text into no more lines than it needs, each about as long as the others: a last line of one word looks
// forgotten.
func (s *setter) balanced(width, size, most int) []shaping.Line {
	lines := s.lines(width, size, most)
	if len(lines) == 1 || len(s.lines(width, size, most+1)) > most { // which is cut, and so full
		return lines
	}
	narrow := width / 2
	for width-narrow > 4 {
		middle := (narrow + width) / 2
		if got := s.broken(middle, size, len(lines)+1, shaping.Never); len(got) > len(lines) || tooWide(got, middle, size) {
			narrow = middle
		} else {
			width, lines = middle, got
		}
	}
	return lines
}

// tooWide tells whether a word stands out of its line.
func tooWide(lines []shaping.Line, width, size int) bool {
	for _, l := range lines {
		if scaled(advance(l), size) > fixed.I(width) {
			return true
		}
	}
	return false
}

// advance is the length of a line as it was shaped.
func advance(l shaping.Line) (sum fixed.Int26_6) {
	for _, run := range l {
		sum += run.Advance
	}
	return sum
}

// scaled is a length of shaped text in another size.
func scaled(n fixed.Int26_6, size int) fixed.Int26_6 { return n * fixed.Int26_6(size) / setAt }

// draw draws a line of text on a base line, from the margin on the side where lines begin and farther in by indent.
func (p *picture) draw(l shaping.Line, rtl bool, indent, base, size int, r ramp) {
	x := fixed.I(margin + indent)
	if rtl {
		x = fixed.I(Width-margin-indent) - scaled(advance(l), size)
	}
	runs := slices.Clone(l)
	slices.SortStableFunc(runs, func(a, b shaping.Output) int { return int(a.VisualIndex - b.VisualIndex) })
	covered := image.NewAlpha(image.Rect(0, 0, Width, size*5/2))
	top := base - size*8/5
	for _, run := range runs {
		for _, g := range run.Glyphs {
			letter(covered, run.Face, g, x, size, base-top)
			x += scaled(g.Advance, size)
		}
	}
	p.stamp(mask{covered, image.Pt(0, top)}, r)
}

// letter adds a letter to a mask. Where two letters join, both cover a part of the pixels on the seam: together they cover
// them whole.
func letter(on *image.Alpha, face *font.Face, g shaping.Glyph, x fixed.Int26_6, size, base int) {
	outline, ok := face.GlyphDataOutline(g.GlyphID)
	if !ok || len(outline.Segments) == 0 {
		return // a space
	}
	// Whole numbers of 1/64 pixels up to here, so that pictures are the same on every machine; the products of floats are
	// rounded one by one for the same reason.
	left, up := x+scaled(g.XOffset, size), fixed.I(base)-scaled(g.YOffset, size)
	k := float32(size) / float32(face.Upem())
	corner := image.Pt((x+scaled(g.XOffset+g.XBearing, size)).Floor()-2, (up-scaled(g.YBearing, size)).Floor()-2)
	w, h := scaled(g.Width, size).Ceil()+5, scaled(-g.Height, size).Ceil()+5
	dx, dy := float32(left-fixed.I(corner.X))/64, float32(up-fixed.I(corner.Y))/64
	at := func(q opentype.SegmentPoint) (float32, float32) { return dx + float32(q.X*k), dy - float32(q.Y*k) }
	shape := fill(w, h, func(z *vector.Rasterizer) {
		for _, s := range outline.Segments {
			x, y := at(s.Args[0])
			switch s.Op {
			case opentype.SegmentOpMoveTo:
				z.ClosePath()
				z.MoveTo(x, y)
			case opentype.SegmentOpLineTo:
				z.LineTo(x, y)
			case opentype.SegmentOpQuadTo:
				x1, y1 := at(s.Args[1])
				z.QuadTo(x, y, x1, y1)
			case opentype.SegmentOpCubeTo:
				x1, y1 := at(s.Args[1])
				x2, y2 := at(s.Args[2])
				z.CubeTo(x, y, x1, y1, x2, y2)
			}
		}
		z.ClosePath()
	})
	b := shape.Bounds().Add(corner).Intersect(on.Bounds())
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			i := y*on.Stride + x
			on.Pix[i] = uint8(min(int(on.Pix[i])+int(shape.Pix[(y-corner.Y)*shape.Stride+x-corner.X]), 255))
		}
	}
}

// known tells whether there is a letter for a character, or none is needed. To read the fonts takes longer than to draw a
// card, so they are not asked about the letters that most titles are made of.
func known(r rune) bool {
	if usual(r) {
		return true
	}
	if r >= 0x200c && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0x61c {
		return true // they say how others are put together
	}
	_, regular := regularFont().NominalGlyph(r)
	_, bold := boldFont().NominalGlyph(r)
	return regular && bold
}

// usual tells whether a character is ASCII or one of the letters and signs of plain Arabic.
func usual(r rune) bool {
	return r >= ' ' && r <= '~' || r >= 'ء' && r <= 'غ' || r >= 'ف' && r <= '\u0652' || strings.ContainsRune("،؛؟«»“”’–—…", r)
}
