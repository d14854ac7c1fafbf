package diagram

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// canvas collects the elements of one drawing. Its methods count from the start of the line, wherever that is: in a
// right-to-left picture x is mirrored when it is written. Lines of one kind are one path, which is short.
type canvas struct {
	width  int
	rtl    bool
	paths  [kinds]strings.Builder
	shapes strings.Builder // over the lines
	texts  strings.Builder
}

// The kinds of lines, by their class in the style sheet, in the order in which they lie on one another.
const (
	rule   = iota // between rows
	band          // a stretch of days
	trunk         // what comes from the store
	hair          // what goes on to somebody else
	abroad        // what leaves the country
	days          // a row of dots, one for each day
	ours          // the same, the store's
	dot           // a dot
	ring          // the hole of a dot
	kinds
)

var classes = [kinds]string{"r", "n", "t", "h", "a", "d", "d o", "p", "q"}

// x mirrors.
func (c *canvas) x(x int) string {
	if c.rtl {
		x = c.width - x
	}
	return strconv.Itoa(x)
}

// across draws a line along the line of text.
func (c *canvas) across(kind, x0, x1, y int) {
	fmt.Fprintf(&c.paths[kind], "M%s %dH%s", c.x(x0), y, c.x(x1))
}

// down draws a line down the page.
func (c *canvas) down(kind, x, y0, y1 int) {
	fmt.Fprintf(&c.paths[kind], "M%s %dV%d", c.x(x), y0, y1)
}

// point draws a dot: the round ends of a line without length.
func (c *canvas) point(kind, x, y int) {
	fmt.Fprintf(&c.paths[kind], "M%s %dh.1", c.x(x), y)
}

// node draws a station of a line with its icon: the star for what is the store's, a circle for others.
func (c *canvas) node(x, y int, star bool, icon Icon) {
	class, shape := "c", `<circle cx="12" cy="12" r="20"/>`
	if star {
		class, shape = "c o", `<path d="`+khatam+`"/>`
	}
	c.group(class, x-12, y-12, 24, 1, icon.Mirror, shape+icon.Shape)
}

// khatam is the star of two squares around the middle of an icon's grid.
const khatam = "M12-8l6 6h8v8l6 6-6 6v8h-8l-6 6-6-6h-8v-8l-6-6 6-6v-8h8z"

// group puts elements at a place, in a square with a side of so many units, shrunk by a factor. What is mirrored stays in its square.
func (c *canvas) group(class string, x, y, side int, scale float64, mirror bool, elements string) {
	at := x
	if c.rtl {
		at = c.width - x - side
	}
	turn := ""
	if c.rtl && mirror {
		at += side
		turn = "scale(-1 1)"
	}
	if scale != 1 {
		turn = "scale(" + strconv.FormatFloat(scale, 'f', -1, 64) + ")"
	}
	fmt.Fprintf(&c.shapes, `<g class="%s" transform="translate(%d %d)%s">%s</g>`, class, at, y, turn, elements)
}

// box draws a rectangle with round corners.
func (c *canvas) box(class string, x, y, width, height, round int) {
	if c.rtl {
		x = c.width - x - width
	}
	fmt.Fprintf(&c.shapes, `<rect class="%s" x="%d" y="%d" width="%d" height="%d" rx="%d"/>`, class, x, y, width, height, round)
}

// Kinds of texts, by their class.
const (
	plain  = ""
	bold   = "b"
	soft   = "s"
	large  = "l" // and bold
	middle = " m"
)

func isBold(class string) bool {
	return class[:min(1, len(class))] == bold || class[:min(1, len(class))] == large
}

func sizeOf(class string) int {
	if strings.HasPrefix(class, large) {
		return sizeLarge
	}
	return size
}

// text writes one line that starts at x, or has its middle there.
func (c *canvas) text(class string, x, y int, s string) {
	own := ""
	if against(s, c.rtl) {
		// Its own direction, and yet it begins where a line of the page begins.
		dir, anchor := "rtl", ` text-anchor="end"`
		if c.rtl {
			dir = "ltr"
		}
		if strings.HasSuffix(class, middle) {
			anchor = ""
		}
		own = ` direction="` + dir + `"` + anchor
	}
	if class != "" {
		own = ` class="` + strings.TrimPrefix(class, " ") + `"` + own
	}
	fmt.Fprintf(&c.texts, `<text x="%s" y="%d"%s>%s</text>`, c.x(x), y, own, escape(s))
}

// lines writes a text that is at most width wide, its first line on y, and returns the y of the line after it.
func (c *canvas) lines(class string, x, y, width int, s string) int {
	for _, l := range c.broken(class, width, s) {
		c.text(class, x, y, l)
		y += line
	}
	return y
}

// broken breaks a text into the lines that lines writes.
func (c *canvas) broken(class string, width int, s string) []string {
	return wrap(s, width, sizeOf(class), isBold(class))
}

// clean takes out of a text what XML cannot hold.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r == utf8.RuneError || r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF || unicode.Is(unicode.Noncharacter_Code_Point, r) {
			return -1
		}
		return r
	}, s)
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

func escape(s string) string { return escaper.Replace(clean(s)) }

// frame writes a drawing that is so many units high.
func (h Head) frame(b *strings.Builder, c *canvas, height int) {
	name, class, dir := h.ID+"-narrow", "narrow", "ltr"
	if c.width == wide {
		name, class = h.ID+"-wide", "wide"
	}
	if c.rtl {
		dir = "rtl"
	}
	fmt.Fprintf(b, `<svg class="%s" viewBox="0 0 %d %d" role="img" direction="%s" aria-labelledby="%s" aria-describedby="%s-text"><title id="%s">%s</title><desc id="%s-text">%s</desc>`,
		class, c.width, height, dir, name, name, name, escape(h.Title), name, escape(h.Desc))
	for kind := range c.paths {
		if c.paths[kind].Len() > 0 {
			fmt.Fprintf(b, `<path class="%s" d="%s"/>`, classes[kind], c.paths[kind].String())
		}
	}
	b.WriteString(c.shapes.String())
	b.WriteString(c.texts.String())
	b.WriteString("</svg>")
}
