// Package card draws the pictures that other places show beside a link to a page: the page's title and the store's name,
// on the theme's dark surface with its star.
//
// In: title, name, direction and colours. Out: a PNG of 1200×630 pixels, and a key that is the same for the same picture,
// so that a picture need not be drawn again. Text is shaped as a browser does it: letters joined, marks stacked, words of
// the other direction in their order, lines of much the same length.
package card

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"image"
	"image/png"
	"io"
	"strings"

	"golang.org/x/text/unicode/norm"

	"sitegen/internal/colour"
)

// Width and Height are what the networks ask for: 1.91 to 1.
const (
	Width  = 1200
	Height = 630
)

// drawing counts up when the same card is drawn in another way, with other fonts too, so that no picture from before is
// taken for it.
const drawing = 1

// A Card is what a picture says, and how it looks.
type Card struct {
	Title    string
	Name     string // of the store, in small letters over the title; may be ""
	Language string // of the text, as HTML names it
	RTL      bool   // the direction of the page
	Look     Look
}

// A Look has the colours of a card.
type Look struct {
	Surface colour.Color
	Ink     colour.Color // the title
	Soft    colour.Color // the name
	Glint   colour.Color // the star and the line
}

// maxRunes is how much of a title or a name is looked at: three lines show less, whatever the letters.
const maxRunes = 300

// clean makes a single line of a text, composed and without what cannot be seen.
func clean(s string) []rune {
	var out []rune
	for word := range strings.FieldsSeq(norm.NFC.String(s)) {
		if len(out) > 0 {
			out = append(out, ' ')
		}
		for _, r := range word {
			if r >= ' ' && r != 0x7f {
				out = append(out, r)
			}
		}
		if len(out) > maxRunes {
			break
		}
	}
	return out[:min(len(out), maxRunes)]
}

// Key names the picture: cards that look different have different keys.
func (c Card) Key() string {
	h := sha256.New()
	fmt.Fprintf(h, "%d\n%s\n%s\n%s\n%t\n%v", drawing, string(clean(c.Title)), string(clean(c.Name)), c.Language, c.RTL, c.Look)
	return hex.EncodeToString(h.Sum(nil)[:5])
}

// Legible tells whether there are letters for all of the text. A title in another script is better without a picture than
// with one full of boxes.
func (c Card) Legible() bool {
	title := clean(c.Title)
	for _, r := range append(title, clean(c.Name)...) {
		if !known(r) {
			return false
		}
	}
	return len(title) > 0
}

// Write draws the card.
func (c Card) Write(w io.Writer) error {
	p := newPicture(c.Look)
	p.lattice(c.RTL)
	p.text(c)
	// Trying harder takes ten times as long and saves a tenth.
	e := png.Encoder{CompressionLevel: png.DefaultCompression}
	return e.Encode(w, p.image())
}

// image is the picture as it is stored.
func (p *picture) image() image.Image {
	return &image.Paletted{Pix: p.pix, Stride: Width, Rect: image.Rect(0, 0, Width, Height), Palette: p.palette}
}
