package diagram

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// canvas collects the elements of one drawing. Its methods count from the start of the line, wherever that is: a
// right-to-left picture lies left of zero, so that x is mirrored by its sign. Lines of one kind are one path.
//
// What both drawings of a picture have is written in the same letters wherever it can be, because then it takes no room
// when a page is sent compressed.
type canvas struct {
	width int
	rtl   bool
	zero  int // the y from which all below is counted
	paths [kinds][]byte
	ends  [kinds]place // where each of them ends
	over  []byte       // shapes and texts, which lie over the lines
}

// The kinds of lines, by their class in the style sheet, in the order in which they lie on one another.
const (
	rule   = iota // between rows
	hair          // what goes on to somebody else
	abroad        // what leaves the country
	trunk         // what comes from the store
	edge          // a stretch of days
	band          // and its inside
	days          // a row of dots, one for each day
	ours          // the same, the store's
	dot           // a dot
	ring          // the hole of a dot
	kinds
)

var classes = [kinds]string{"r", "h", "a", "t", "e", "f", "d", "d o", "p", "q"}

// x mirrors.
func (c *canvas) x(x int) string {
	if c.rtl {
		x = -x
	}
	return strconv.Itoa(x)
}

// block puts what draw draws into a piece of its own that counts from y. Pieces that look alike are then written alike.
func (c *canvas) block(y int, draw func()) {
	around := *c
	c.zero, c.paths, c.over = y, [kinds][]byte{}, nil
	draw()
	around.over = fmt.Appendf(around.over, `<g transform="translate(0 %d)">`, y)
	around.over = append(c.elements(around.over), "</g>"...)
	*c = around
}

// elements appends all that was drawn.
func (c *canvas) elements(b []byte) []byte {
	for kind, d := range c.paths {
		if len(d) > 0 {
			b = fmt.Appendf(b, `<path class="%s" d="%s"/>`, classes[kind], d)
		}
	}
	return append(b, c.over...)
}

// draw appends to the path of a kind, and put an element over all lines.
func (c *canvas) draw(kind int, format string, args ...any) {
	c.paths[kind] = fmt.Appendf(c.paths[kind], format, args...)
}

func (c *canvas) put(format string, args ...any) { c.over = fmt.Appendf(c.over, format, args...) }

// across draws a line along the line of text.
func (c *canvas) across(kind, x0, x1, y int) {
	c.draw(kind, "M%s %dH%s", c.x(x0), y-c.zero, c.x(x1))
}

// down draws a line down the page.
func (c *canvas) down(kind, x, y0, y1 int) {
	c.draw(kind, "M%s %dV%d", c.x(x), y0-c.zero, y1-c.zero)
}

// stretch draws days of a row as one: a thick line with round ends, and another within.
func (c *canvas) stretch(x0, x1, y int) {
	for _, kind := range []int{edge, band} {
		c.draw(kind, "M%s %dh%s", c.x(x0), y-c.zero, c.run(x1-x0))
	}
}

// run is a way along the line of text. A line without length would not be drawn everywhere.
func (c *canvas) run(x int) string {
	if x == 0 {
		return ".1"
	}
	if c.rtl {
		x = -x
	}
	return strconv.Itoa(x)
}

// place is a point of a drawing.
type place struct{ x, y int }

// point draws a dot: the round ends of a line without length. One after another is counted from it: dots of a row are
// equally far apart, and so written alike.
func (c *canvas) point(kind, x, y int) {
	if c.rtl {
		x = -x
	}
	at := place{x, y - c.zero}
	if end := c.ends[kind]; len(c.paths[kind]) == 0 {
		c.draw(kind, "M%d %dh.1", at.x, at.y)
	} else {
		c.draw(kind, "m%s %dh.1", less(at.x-end.x), at.y-end.y)
	}
	c.ends[kind] = at
}

// less is a tenth less than so many units.
func less(units int) string {
	s := strconv.FormatFloat(float64(units)-0.1, 'f', 1, 64)
	if rest, ok := strings.CutPrefix(s, "-0"); ok {
		return "-" + rest
	}
	return strings.TrimPrefix(s, "0")
}

// node draws a station of a line with its icon: the star for what is the store's, a circle for others.
func (c *canvas) node(x, y int, star bool, icon Icon) {
	shape := `<circle cx="12" cy="12" r="20"/>`
	if star {
		shape = `<path d="` + khatam + `"/>`
	}
	c.sign(x-12, y-12, 24, star, icon.Mirror, shape+icon.Shape)
}

// khatam is the star of two squares around the middle of an icon's grid, and small the one that stands in legends.
const (
	khatam = "M12-8l6 6h8v8l6 6-6 6v8h-8l-6 6-6-6h-8v-8l-6-6 6-6v-8h8z"
	small  = "M7 0l2 2h3v3l2 2-2 2v3H9l-2 2-2-2H2V9L0 7l2-2V2h3z"
)

// sign puts a shape and what is in it at a place, in a square with a side of so many units. What is mirrored stays in
// its square.
func (c *canvas) sign(x, y, side int, ours, mirror bool, elements string) {
	class, turn := "k", ""
	if ours {
		class = "k o"
	}
	if c.rtl && mirror {
		turn = "scale(-1 1)"
	} else if c.rtl {
		x += side
	}
	c.put(`<g class="%s" transform="translate(%s %d)%s">%s</g>`, class, c.x(x), y-c.zero, turn, elements)
}

// frame draws a rectangle of dashes: what is in it lies abroad.
func (c *canvas) frame(x, y, width, height int) {
	if c.rtl {
		x += width
	}
	c.put(`<rect class="a" x="%s" y="%d" width="%d" height="%d" rx="8"/>`, c.x(x), y-c.zero, width, height)
}

// Kinds of texts, by their class.
const (
	soft   = ""
	bold   = "b"
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

// text writes a text in one line that starts at x, or has its middle there.
func (c *canvas) text(class string, x, y int, s string) { c.line(class, x, y, s, against(s, c.rtl)) }

// line writes a line of a text, which may have the other direction for its own; it begins where a line of the page
// begins all the same.
func (c *canvas) line(class string, x, y int, s string, other bool) {
	if s == "" {
		return
	}
	own := ""
	if class != "" {
		own = ` class="` + strings.TrimPrefix(class, " ") + `"`
	}
	if other {
		dir := "rtl"
		if c.rtl {
			dir = "ltr"
		}
		own += ` direction="` + dir + `"`
		if !strings.HasSuffix(class, middle) {
			own += ` text-anchor="end"`
		}
	}
	c.put(`<text x="%s" y="%d"%s>%s</text>`, c.x(x), y-c.zero, own, escape(s))
}

// lines writes a text that is at most width wide, its first line on y, and returns the y of the line after it.
func (c *canvas) lines(class string, x, y, width int, s string) int {
	other := against(s, c.rtl)
	for _, l := range c.broken(class, width, s) {
		c.line(class, x, y, l, other)
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
		if r == utf8.RuneError || r < ' ' && r != '\t' && r != '\n' && r != '\r' || unicode.Is(unicode.Noncharacter_Code_Point, r) {
			return -1
		}
		return r
	}, s)
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

func escape(s string) string { return escaper.Replace(clean(s)) }

// write writes a drawing that is so many units high.
func (h Head) write(b *strings.Builder, c *canvas, height int) {
	class, dir, left := "narrow", "ltr", 0
	if c.width == wide {
		class = "wide"
	}
	if c.rtl {
		dir, left = "rtl", -c.width
	}
	fmt.Fprintf(b, `<svg class="%s" viewBox="%d 0 %d %d" direction="%s" role="img" aria-label="%s: %s">`,
		class, left, c.width, height, dir, escape(h.Title), escape(h.Desc))
	b.Write(c.elements(nil))
	b.WriteString("</svg>")
}
