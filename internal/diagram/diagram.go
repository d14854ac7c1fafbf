// Package diagram draws a site's facts: who receives which data, how a return goes, when an order arrives.
//
// In: plain structs of texts that are finished, in the page's language, and of numbers that give lengths. Out: SVG to put
// into a page, or "" where there is nothing to show. It knows neither facts nor words nor files.
//
// SVG does not break lines and does not flow, so each picture is drawn twice: narrow for a phone and wide for a desk. The
// style sheet shows one of them (assets/css/diagram/diagram.css, which also holds the sizes of the letters that this room
// counts on). Lines are broken by a table of widths that is on the wide side of usual fonts, because nobody knows which
// font a reader has. Right-to-left pictures are laid out like the others, from the start of the line, and each
// coordinate is mirrored when it is written.
package diagram

import "strings"

// Head is what all pictures have.
type Head struct {
	Title string // what the picture shows
	Desc  string // what it says, in a sentence or two: for those who do not see it
	RTL   bool   // whether the page goes from right to left
}

// Icon is a small picture: the elements of an SVG on a grid of 24 units, drawn with lines.
type Icon struct {
	Shape  string
	Mirror bool // whether it points somewhere, so that it is mirrored where the page is
}

// The widths of the two drawings. The narrow one is shown as it is on a phone of 320 pixels, a little smaller than drawn;
// the wide one from 656 pixels: letters of 15 units are never smaller than 14 pixels.
const (
	narrow = 300
	wide   = 700
)

// Sizes of letters and the distance between lines; assets/css/diagram/diagram.css has the same.
const (
	size      = 15
	sizeLarge = 17
	line      = 23
)

// both puts the two drawings of a picture together.
func (h Head) both(draw func(c *canvas) int) string {
	var b strings.Builder
	for _, width := range []int{narrow, wide} {
		c := &canvas{width: width, rtl: h.RTL}
		h.write(&b, c, draw(c))
	}
	return b.String()
}
