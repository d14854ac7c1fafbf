package diagram

// Flow is who receives which data from the store.
type Flow struct {
	Head
	Store  string
	Inside string // heading of those who keep the data in the country
	Abroad string // heading of those who keep some of it elsewhere, also in the legend
	Chosen string // legend of those who receive it only if the customer chooses them
	Groups []Group
}

// Group is the parties with one purpose.
type Group struct {
	Icon   Icon
	Title  string // what they do; it may be ""
	Shares []Share
}

// Share is the parties of a group that receive the same data.
type Share struct {
	Data    string // which; it may be ""
	Parties []Party
}

// Party receives data.
type Party struct {
	Name   string
	Abroad bool   // whether it keeps data outside the country
	Where  string // and where
	Chosen bool   // whether it receives any only if the customer chooses it
}

// SVG draws the picture; "" when nobody receives anything.
func (f Flow) SVG() string {
	if len(f.Groups) == 0 {
		return ""
	}
	return f.both(func(c *canvas) int {
		if c.width == wide {
			return f.wide(c)
		}
		return f.narrow(c)
	})
}

// has tells whether there is such a party.
func (f Flow) has(is func(Party) bool) bool {
	for _, g := range f.Groups {
		for _, s := range g.Shares {
			for _, p := range s.Parties {
				if is(p) {
					return true
				}
			}
		}
	}
	return false
}

func abroadParty(p Party) bool { return p.Abroad }
func chosenParty(p Party) bool { return p.Chosen }

// Places in both drawings: the middle of the line that comes from the store, the start of texts beside it, and how far
// the middle of a line of small letters lies over its foot.
const (
	stem  = 20
	aside = 54
	rise  = 5
)

// mark is what the store's star has in it: the smaller star that the theme's own mark has.
var mark = Icon{Shape: `<path d="M12 6l6 6-6 6-6-6z"/>`}

// textWidth is the room for a purpose and its data. It is the same in both drawings, so that their lines are.
const textWidth = narrow - aside

// wide has a lane for what stays in the country and one, behind a border, for what does not. Lines lead from a purpose
// and its data to each party.
func (f Flow) wide(c *canvas) int {
	const (
		fork, here, border, there = 322, 340, 503, 520 // the branching, the dots of both lanes and what is between them
		gap                       = 13                 // from a dot to its name
	)
	anyAbroad := f.has(abroadParty)
	nameWidth := border - here - gap - 10
	if !anyAbroad {
		nameWidth = wide - here - gap
	}
	awayWidth := wide - there - gap

	y := f.head(c)
	end := c.lines(soft, here-6, 28, nameWidth+gap+6, f.Inside)
	if anyAbroad {
		end = max(end, c.lines(soft, there-6, 28, awayWidth+gap+6, f.Abroad))
	}
	y = max(y, end-line+14)
	last := y
	for _, g := range f.Groups {
		y += 28
		last = y - rise
		c.block(y, func() {
			c.across(rule, aside, wide, y-28)
			c.node(stem, last, false, g.Icon)
			foot := y + 24 // room for the circle
			first := last  // where the lines of a share come from
			right := y
			if g.Title != "" {
				y = c.lines(bold, aside, y, textWidth, g.Title)
			}
			for j, s := range g.Shares {
				if j > 0 {
					y += 8
					first, right = y-rise, y
				}
				if s.Data != "" {
					y = c.lines(soft, aside, y, textWidth, s.Data)
				}
				lowest := 0
				for _, p := range s.sorted() {
					at, x, width, kind := right-rise, here, nameWidth, hair
					if p.Abroad {
						x, width, kind = there, awayWidth, abroad
					}
					if at == first {
						c.across(kind, fork-10, x, at)
					} else {
						c.across(kind, fork, x, at)
						lowest = at
					}
					c.dot(x, at, p.Chosen)
					right = c.lines(bold, x+gap, right, width, p.Name)
					if p.Where != "" {
						right = c.lines(soft, x+gap, right, width, p.Where)
					}
					right += 3
				}
				if lowest > 0 {
					c.down(hair, fork, first, lowest)
				}
				y = max(y, right)
			}
			y = max(y, foot) - 8
		})
	}
	c.down(trunk, stem, 40, last)
	if anyAbroad {
		c.down(abroad, border, 8, y)
	}
	return f.legend(c, y)
}

// head writes whose picture it is, and returns where the rest begins.
func (f Flow) head(c *canvas) int {
	c.node(stem, 22, true, mark)
	return max(c.lines(large, aside, 28, textWidth, f.Store)-line, 42) + 14
}

// sorted are the parties with those abroad last.
func (s Share) sorted() (out []Party) {
	for _, away := range []bool{false, true} {
		for _, p := range s.Parties {
			if p.Abroad == away {
				out = append(out, p)
			}
		}
	}
	return out
}

// narrow has one column; a frame of dashes is around those who keep data elsewhere.
func (f Flow) narrow(c *canvas) int {
	y := f.head(c)
	last := y
	for _, g := range f.Groups {
		y += 28
		last = y - rise
		c.block(y, func() {
			c.across(rule, aside, narrow, y-28)
			c.node(stem, last, false, g.Icon)
			foot := y + 24
			if g.Title != "" {
				y = c.lines(bold, aside, y, textWidth, g.Title)
			}
			for j, s := range g.Shares {
				if j > 0 {
					y += 8
				}
				if s.Data != "" {
					y = c.lines(soft, aside, y, textWidth, s.Data)
				}
				y += 3
				for _, p := range s.sorted() {
					inset := 6
					if p.Abroad {
						inset = 14
						y += 6
					}
					top := y
					c.dot(aside+inset, y-rise, p.Chosen)
					y = c.lines(bold, aside+inset+13, y, textWidth-2*inset-7, p.Name)
					if p.Where != "" {
						y = c.lines(soft, aside+inset+13, y, textWidth-2*inset-7, p.Where)
					}
					if p.Abroad {
						c.frame(aside, top-21, textWidth, y-top+7)
						y += 6
					}
				}
			}
			y = max(y, foot) - 8
		})
	}
	c.down(trunk, stem, 40, last)
	return f.legend(c, y)
}

// dot draws a party's dot, hollow when the customer chooses it.
func (c *canvas) dot(x, y int, chosen bool) {
	c.point(dot, x, y)
	if chosen {
		c.point(ring, x, y)
	}
}

// legend says what dots and dashes mean, as far as they occur.
func (f Flow) legend(c *canvas, y int) int {
	var keys []key
	if f.has(chosenParty) && f.Chosen != "" {
		keys = append(keys, key{f.Chosen, func(x, y int) { c.dot(x+10, y, true) }})
	}
	if f.has(abroadParty) && f.Abroad != "" {
		keys = append(keys, key{f.Abroad, func(x, y int) { c.across(abroad, x, x+22, y) }})
	}
	return c.legend(keys, y)
}

// key is a sign and what it means.
type key struct {
	words string
	draw  func(x, y int) // within 22 units from x
}

// legend writes the keys below y, one after another as far as there is room, and returns the height of the drawing.
func (c *canvas) legend(keys []key, y int) int {
	const sign = 34
	if len(keys) == 0 {
		return y + 4
	}
	c.across(rule, 0, c.width, y)
	y += 28
	x := 0
	for _, k := range keys {
		width := measure(k.words, size, false)
		if x > 0 && x+sign+width > c.width {
			x = 0
			y += line + 3
		}
		k.draw(x, y-rise)
		before := y
		y = c.lines(soft, x+sign, y, c.width-x-sign, k.words) - line
		x += sign + width + 28
		if y > before {
			x = c.width
		}
	}
	return y + 12
}
